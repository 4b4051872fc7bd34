//! Somebody who was added signs in for the first time, and once more with what they chose.

use crate::{
    somebody::{ANSWER, QUESTION, Somebody, lock},
    stage::Stage,
};

#[test]
fn a_temporary_password_becomes_a_sign_in_of_ones_own() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let (mut ingrid, mut colin) = (Somebody::ingrid(), Somebody::colin());
    ingrid.make_vault(&stage, &window);
    let temporary = ingrid.add(&window, &colin, "Auditor");
    lock(&window);

    window.fill("Username", colin.username);
    window.fill("Password", &temporary);
    window.look("begin-1-sign-in");
    window.press("Open the vault");
    window.see("Welcome, Colin Frost.");
    window.fill("New password", "colin frost 12");
    window.see("This password holds a name that others know");
    window.look("begin-2-password");
    colin.choose_password(&window);
    colin.set_question(&window);
    window.see("Set up your authenticator");
    window.fill("Code", "000000");
    window.press("Go on");
    window.see("This code is not right. Wait for the next one.");
    colin.set_up_phone(&window);
    let recovery = colin.write_down_code(&window);

    window.see("At a glance");
    window.look("begin-3-auditor-home");
    assert!(!window.offers("Recovery"), "an auditor has nothing to do with recovery kits");
    window.see("This vault has only one owner who can sign in");
    assert!(!window.offers("Add an owner"), "an auditor reads of it and can't deal with it");
    window.goto("People");
    window.see("Colin Frost");
    assert!(!window.offers("Add a user"), "an auditor adds nobody");

    // The temporary password opens nothing any more.
    lock(&window);
    window.fill("Username", colin.username);
    window.fill("Password", &temporary);
    window.press("Open the vault");
    assert!(window.refusal().starts_with("Username, password or code is not right."));

    // Who forgets the new one has the personal recovery code.
    window.press("Use a personal code or a kit");
    window.look("begin-4-which-code");
    window.press("My personal code");
    window.fill("Username", colin.username);
    window.fill("Your personal code", &recovery.to_lowercase().replace(' ', "-"));
    window.press("Go on");
    window.see("Choose a new password");
    colin.password = "orchid ferry bramble seven";
    window.fill(QUESTION, &ANSWER.to_uppercase());
    window.fill("New password", colin.password);
    window.fill("New password again", colin.password);
    window.look("begin-5-new-password");
    window.press("Change the password");
    window.see("Your password is changed. Sign in with the new one.");
    colin.sign_in(&window);
}
