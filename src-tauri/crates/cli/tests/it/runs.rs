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
            &["leaver", "add", "1", "--what", "Get the office key back", "--verify"],
            &["leaver", "step", "1", "2"],
            &["leaver", "step", "1", "1", "--note", "ticket 4711"],
            &["leaver", "step", "1", "2"],
            &["leaver", "verify", "1", "1", "--how", "tried to sign in"],
            &["leaver", "close", "1"],
            &["leaver", "show", "1"],
            &["leaver", "print", "1", "--out", "run.pdf"],
            &["jobs"],
            &["joiner", "start", "bo", "--job", "Pilot", "--reason", "comes"],
        ]),
    );
    assert_eq!(exits(&day), [0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1], "{day:?}");
    assert_eq!(day[2]["result"]["steps"], 1, "the plan shows the step");
    assert_eq!(day[3]["result"]["open"], serde_json::json!([]), "and starts nothing");
    let sheet = std::fs::read(office.path("run.pdf")).unwrap();
    assert!(sheet.starts_with(b"%PDF-"), "the sheet is there to print");
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
            &["leaver", "verify", "1", "2", "--how", "saw the key in the box"],
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

#[test]
fn a_partner_leaves_with_all_its_people() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let add = |name: &'static str, username: &'static str, notify: &'static str| {
        ["users", "add", "--kind", "person", "--name", name, "--username", username, "--notify", notify]
            .into_iter()
            .chain(["--company", "Brightwire IT"])
            .collect::<Vec<_>>()
    };
    let (piet, lena) = (
        add("Piet Jansen", "piet", "piet@brightwire.example"),
        add("Lena Voss", "lena", "lena@brightwire.example"),
    );
    let start = ["leaver", "start", "--company", "Brightwire IT", "--reason", "contract ends"];
    let plan = [&start[..], &["--plan"]].concat();
    let domain = "brightwire.example";
    let company = ["companies", "add", "--kind", "partner", "--name", "Brightwire IT", "--domain", domain];
    let day = office.shell(
        &vault,
        &owner.secrets(Step::This),
        &lines(&[
            &company,
            &piet,
            &lena,
            &["accounts", "open", "Website", "--service", "cloudflare"],
            &["access", "grant", "piet", "Website", "--level", "admin"],
            &["access", "grant", "lena", "Website", "--level", "read-only"],
            &plan,
            &start,
            &["leaver", "step", "1", "3"],
            &["leaver", "step", "1", "1"],
            &["leaver", "step", "1", "2", "3", "4", "5"],
            &["companies", "show", "Brightwire IT"],
            &["leaver", "close", "1"],
        ]),
    );
    assert_eq!(
        exits(&day),
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1],
        "everybody is disabled first, and somebody else verifies before the end: {day:?}"
    );
    assert_eq!(day[6]["result"]["steps"], 5, "two records, two accesses, the company");
    let page = &day[11]["result"];
    assert_eq!(page["reached"], serde_json::json!([]), "every access of theirs is ended");
    let staff = page["staff"].as_array().unwrap();
    assert!(staff.len() == 2 && staff.iter().all(|row| row["disabled"] == true), "{staff:?}");
    assert_eq!(page["ended"]["reason"], "Run 1: contract ends");
}
