//! What the program tells the pages unasked.

use std::{sync::mpsc, time::Duration};

use serde_json::{Value, json};
use tauri::Listener;

use crate::program::Program;

/// The API looks every five seconds; this is for a machine that is busy with other things.
pub const PATIENCE: Duration = Duration::from_secs(60);

pub fn listen(program: &Program, event: &str) -> mpsc::Receiver<Value> {
    let (tell, told) = mpsc::channel();
    program.app.listen_any(event, move |event| {
        // The test may be over.
        let _ = tell.send(serde_json::from_str(event.payload()).expect("JSON"));
    });
    told
}

#[test]
fn a_change_is_told_to_all_pages() {
    let (program, _) = Program::with_vault();
    let told = listen(&program, "changed");
    program.ok("rename_business", json!({ "name": "Quay Street Studio" }));
    assert_eq!(told.recv_timeout(PATIENCE), Ok(Value::Null), "pages that show counts read again");
}

#[test]
fn after_the_idle_time_the_vault_is_locked_and_the_pages_hear_of_it() {
    let (program, _) = Program::with_vault();
    let told = listen(&program, "standing");
    program.clock.pass(5 * 60 * 60);
    let standing = told.recv_timeout(PATIENCE).expect("the pages are told without asking");
    assert_eq!((&standing["at"], &standing["signed_out"]), (&json!("locked"), &json!("idle")));
    assert_eq!(program.trouble("home", json!({})), json!({ "code": "not_signed_in" }));
}
