//! The real program, from making a vault to losing its owner, a file for each kind of work. The computer has no keyring,
//! so the vault secret is given at each sign-in; authenticator codes come from `oathtool`.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

mod exit_codes;
mod fields;
mod files;
mod golden;
mod office;
mod output;
mod pseudo;
mod recovery;
mod register;
mod runs;
mod sample;
mod screen;
mod services;
mod sign_ins;
mod strikes;

use serde_json::Value;

/// The exit codes of a shell's answers.
fn exits(answers: &[Value]) -> Vec<u64> {
    answers.iter().map(|answer| answer["exit"].as_u64().unwrap()).collect()
}

/// Bo comes as an administrator.
const ADD_BO: &[&str] = &[
    "users",
    "add",
    "--kind",
    "person",
    "--name",
    "Bo Lind",
    "--username",
    "bo",
    "--notify",
    "bo@harbourlane.example",
    "--role",
    "administrator",
];
