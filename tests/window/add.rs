//! A user is added, and every owner gets to know.

use serde_json::json;

use crate::{
    somebody::{Somebody, lock},
    stage::Stage,
};

#[test]
fn an_added_user_is_told_on_the_desktop_and_at_home_until_an_owner_has_seen_it() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let (mut ingrid, colin) = (Somebody::ingrid(), Somebody::colin());
    ingrid.make_vault(&stage, &window);

    window.goto("People");
    window.press("Add a user");
    window.fill("Name", colin.name);
    assert_eq!(window.value("Username"), colin.username, "a username is suggested from the name");
    window.press("Add a person");
    window.see("Type an e-mail address.");
    window.fill("E-mail address", &colin.address());
    window.tick("Give them a sign-in to this vault");
    window.tick("Administrator");
    window.look("add-1-form");
    window.press("Add a person");
    window.see("Colin Frost is added");
    let temporary = window.secret("Temporary password");
    assert!(temporary.len() >= 12, "a temporary password is as long as any other: {temporary}");
    window.look("add-2-pass-on");

    let notice = stage.notice("Somebody can now sign in, or may do more.");
    let shown = format!("{} {}", notice.summary, notice.body);
    assert!(!shown.contains("Colin") && !shown.contains("colin"), "lock screens show {shown:?} to anybody");

    window.press("I have passed it on");
    window.see("Not signed in yet");
    window.look("add-3-record");
    window.goto("Home");
    window.see("Ingrid Solberg added Colin Frost, with a sign-in to this vault");
    let told =
        window.run("return document.querySelectorAll('button[aria-label^=\"Seen: \"]').length", &json!([]));
    assert_eq!((told, stage.notices().len()), (json!(1), 1), "one thing was done, and it is told once");
    window.look("add-4-notice");

    // It stays across a restart of the program.
    drop(window);
    let window = stage.open(&[]);
    window.see("Harbour Lane Studio");
    ingrid.sign_in(&window);
    window.see("Ingrid Solberg added Colin Frost");
    window.press("Seen: Ingrid Solberg added Colin Frost");
    window.see_no("Ingrid Solberg added Colin Frost");
    window.goto("Journal");
    window.goto("Home");
    window.see("At a glance");
    assert!(!window.text().contains("added Colin Frost"), "a seen notice doesn't come back");
    lock(&window);
}
