//! Wrong tries: nobody learns anything from them, and an owner puts it right.

use crate::{
    somebody::{Somebody, lock},
    stage::Stage,
    window::Window,
};

/// Tries that lock a sign-in, as a new vault has it.
const TRIES: usize = 5;

/// The words of a refused try.
fn refused(window: &Window, username: &str, password: &str, code: &str) -> String {
    window.fill("Username", username);
    window.fill("Password", password);
    window.fill("Code from your authenticator", code);
    window.press("Open the vault");
    window.refusal()
}

#[test]
fn five_wrong_tries_lock_a_sign_in_and_an_owner_clears_it() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let (mut ingrid, mut colin) = (Somebody::ingrid(), Somebody::colin());
    ingrid.make_vault(&stage, &window);
    let temporary = ingrid.add(&window, &colin, "Administrator");
    lock(&window);
    colin.begin(&window, &temporary);
    lock(&window);

    let unknown = refused(&window, "nobody.here", "a wrong password", "123456");
    for _ in 0..TRIES {
        let said = refused(&window, colin.username, "a wrong password", "123456");
        assert_eq!(said, unknown, "the words must not tell whether somebody has this username");
    }
    let said = refused(&window, colin.username, colin.password, &colin.code());
    assert_eq!(said, unknown, "a locked sign-in is told from no other refusal, even with everything right");
    window.look("lockout-1-refused");

    ingrid.sign_in(&window);
    window.goto("Lockouts");
    window.see("One person is locked");
    window.see("Colin Frost");
    window.see("Locked for ");
    assert!(window.text().contains(", until "), "the owner sees when it ends:\n{}", window.text());
    window.see("5\nlast today");
    window.look("lockout-2-owner");
    window.press("Unlock: Colin Frost");
    window.see("Unlock Colin Frost?");
    window.look("lockout-3-asked");
    window.press("Unlock");
    window.see("Colin Frost can sign in again.");
    window.see("Nobody is locked");
    lock(&window);

    colin.sign_in(&window);
}
