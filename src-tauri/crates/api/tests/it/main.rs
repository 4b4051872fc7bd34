//! The API's calls, one after the other, as the window and the command line make them.
#![expect(clippy::unwrap_used, reason = "helpers of tests, where a panic is the message")]

mod accounts;
mod audit_past;
mod audit_register;
mod companies;
mod daily_backup;
mod find;
mod founding;
mod golden;
mod idle;
mod import;
mod import_again;
mod import_blank;
mod import_own_audit;
mod import_unread;
mod journal_and_audit;
mod kits;
mod matrix;
mod measures;
mod names;
mod naughty;
mod notices;
mod own_sign_in;
mod pages;
mod people;
mod recovery;
mod report_edits;
mod runs;
mod sample;
mod services;
mod signing_in;
mod start;
mod strikes;
mod this_computer;
mod to_do;

use api::{Api, ApiError};
use directory::{AccessId, Refusal, UserId};

/// What a call is told that a rule refuses.
fn refused(why: Refusal) -> ApiError {
    ApiError::Refused { why }
}

/// Takes every access away from somebody and disables the record.
fn gone(api: &mut Api, user: UserId, reason: &str) {
    let accesses = api.accesses(user, None).unwrap().accesses;
    let theirs: Vec<AccessId> = accesses.iter().map(|access| access.id).collect();
    api.end_accesses(&theirs, reason).unwrap();
    api.disable_user(user, reason).unwrap();
}
