//! Long work in the window: it can be stopped, and neither locking nor signing out waits for it.

use std::{fmt::Write, fs, thread, time::Duration};

use serde_json::{Value, json};

use crate::{
    events::{PATIENCE, listen},
    program::{PAGES, Program, ask},
};

/// Looking at these takes a build for debugging longer than the watch waits between two looks, also on a fast computer;
/// every test has it stopped.
const PEOPLE: usize = 100_000;

/// A preview of a large import in a thread of its own, once it has the API to itself, and what else is done meanwhile.
fn while_previewing(program: &Program, meanwhile: impl FnOnce()) -> Result<Value, Value> {
    let mut table = String::from("Name,Email\n");
    for person in 0..PEOPLE {
        writeln!(table, "Person {person},p{person}@harbour.example").expect("a text");
    }
    let file = program.place("people.csv");
    fs::write(&file, table).expect("a file");
    let args = json!({
        "source": { "from": "file", "path": file }, "opening": { "sheet": null, "encoding": null, "heading": null },
        "choices": {
            "shape": "list", "meanings": ["name", "email"], "day_order": null, "service": "", "account": "",
            "address": "", "ticked": [],
        },
    });
    let (window, before) = (program.window.clone(), program.clock.readings());
    let previewing = thread::spawn(move || ask(&window, PAGES, "preview_import", args));
    while program.clock.readings() == before {
        assert!(!previewing.is_finished(), "the preview has the desk first");
        thread::sleep(Duration::from_millis(10));
    }
    meanwhile();
    previewing.join().expect("an answer")
}

#[test]
fn locking_stops_a_long_preview_instead_of_waiting_for_it() {
    let (program, _) = Program::with_vault();
    let preview = while_previewing(&program, || {
        assert_eq!(program.ok("lock", json!({}))["at"], "locked");
    });
    assert_eq!(preview, Err(json!({ "code": "stopped" })), "it was cut short");
    assert_eq!(program.trouble("home", json!({})), json!({ "code": "not_signed_in" }));
}

#[test]
fn closing_the_vault_stops_it_too() {
    let (program, _) = Program::with_vault();
    let preview = while_previewing(&program, || {
        assert_eq!(program.ok("close_vault", json!({}))["at"], "no_vault");
    });
    assert_eq!(preview, Err(json!({ "code": "stopped" })));
}

#[test]
fn whoever_waits_for_it_can_stop_it_and_goes_on() {
    let (program, _) = Program::with_vault();
    let preview = while_previewing(&program, || {
        program.ok("stop_verify", json!({}));
        thread::sleep(Duration::from_millis(100));
        program.ok("stop_import", json!({}));
    });
    assert_eq!(preview, Err(json!({ "code": "stopped" })));
    assert_eq!(
        program.ok("verify", json!({ "progress": "__CHANNEL__:1" }))["result"],
        "good",
        "the next is whole"
    );
}

#[test]
fn when_nobody_was_there_for_too_long_it_is_stopped_and_the_vault_is_locked() {
    let (program, _) = Program::with_vault();
    let told = listen(&program, "standing");
    let preview = while_previewing(&program, || program.clock.pass(5 * 60 * 60));
    assert_eq!(preview, Err(json!({ "code": "stopped" })), "the end of the time is seen beside the call");
    let standing = told.recv_timeout(PATIENCE).expect("the pages are told without asking");
    assert_eq!((&standing["at"], &standing["signed_out"]), (&json!("locked"), &json!("idle")));
}

#[test]
fn a_sign_of_life_counts_although_a_call_takes_long() {
    let (program, _) = Program::with_vault();
    let preview = while_previewing(&program, || {
        // The time is four hours.
        for _ in 0..3 {
            program.clock.pass(3 * 60 * 60);
            program.ok("activity", json!({}));
        }
        program.ok("stop_import", json!({}));
    });
    assert_eq!(preview, Err(json!({ "code": "stopped" })));
    program.ok("home", json!({}));
}
