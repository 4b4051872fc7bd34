//! Somebody leaves, by the command line: one does the steps, another verifies them.

use serde_json::Value;

use crate::office::{Office, Step, code, has_oathtool, line, sign_in};
use crate::{ADD_BO, exits};

const AYLIN: &[&str] = &[
    "users",
    "add",
    "--kind",
    "person",
    "--name",
    "Aylin Demir",
    "--username",
    "aylin",
    "--notify",
    "aylin@harbourlane.example",
];

fn lines(commands: &[&[&str]]) -> Vec<Value> {
    commands.iter().map(|words| line(words)).collect()
}

#[test]
fn a_leaver_run_is_done_by_one_and_verified_by_another() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let start = ["leaver", "start", "aylin", "--reason", "moves away", "--last-day", "2026-11-30"];
    let plan = [&start[..], &["--plan"]].concat();
    let day = office.shell(
        &vault,
        &owner.secrets(Step::This),
        &lines(&[
            ADD_BO,
            AYLIN,
            &plan,
            &["leaver", "list"],
            &start,
            &["leaver", "add", "1", "--what", "Get the office key back"],
            &["leaver", "step", "1", "2"],
            &["leaver", "step", "1", "1", "--note", "ticket 4711"],
            &["leaver", "step", "1", "2"],
            &["leaver", "verify", "1", "1", "--how", "tried to sign in"],
            &["leaver", "close", "1"],
            &["leaver", "show", "1"],
            &["jobs"],
            &["joiner", "start", "bo", "--job", "Pilot", "--reason", "comes"],
        ]),
    );
    assert_eq!(exits(&day), [0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1], "{day:?}");
    assert_eq!(day[2]["result"]["steps"], 1, "the plan shows the step");
    assert_eq!(day[3]["result"]["open"], serde_json::json!([]), "and starts nothing");
    let step = &day[11]["result"]["groups"][0]["steps"][0];
    assert_eq!(step["state"]["is"], "done", "{step}");
    assert_eq!(step["state"]["note"], "ticket 4711");
    assert_eq!(day[11]["result"]["run"]["progress"]["left"], 1, "it waits for somebody else");

    let temporary = day[0]["result"]["temporary_password"].as_str().unwrap();
    let mut first = sign_in("bo", temporary, "", &owner.vault_secret);
    first["new_password"] = "seven kettles on a raft".into();
    first["identity_question"] = "First street?".into();
    first["identity_answer"] = "Mill Lane".into();
    let at = ["--vault", vault.to_str().unwrap()];
    let set_up = office.json(&["first-sign-in", at[0], at[1]], first).done().json();
    let totp = set_up["totp_secret"].as_str().unwrap();
    let bo = sign_in("bo", "seven kettles on a raft", &code(totp, Step::Next), &owner.vault_secret);
    let end = office.shell(
        &vault,
        &bo,
        &lines(&[
            &["leaver", "except", "1", "1", "--until", "2030-01-31", "--reason", "later"],
            &["leaver", "verify", "1", "1", "--how", "tried to sign in"],
            &["leaver", "close", "1"],
            &["leaver", "list", "--all"],
            &["leaver", "step", "1", "1"],
        ]),
    );
    assert_eq!(
        exits(&end),
        [1, 0, 0, 0, 1],
        "an administrator lets nothing be, verifies and closes: {end:?}"
    );
    assert_eq!(end[3]["result"]["over"][0]["end"]["by"], "Bo Lind");
}
