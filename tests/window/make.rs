//! The first day: a vault is made, and its first owner is at home in it.

use std::fs;

use crate::{
    somebody::{BUSINESS, Somebody, documents},
    stage::Stage,
};

#[test]
fn a_vault_is_made_and_its_owner_is_told_that_one_owner_is_too_few() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let mut ingrid = Somebody::ingrid();

    window.see("Welcome to Keyholder");
    window.look("make-1-welcome");
    window.press("Make a new vault");
    window.press("Make the vault");
    window.see("Type a password.");
    window.see("Type the business's name.");
    window.look("make-2-empty");
    ingrid.describe_vault(&window, &documents(&stage).to_string_lossy());
    window.see("to guess.");
    window.look("make-3-filled");
    window.press("Make the vault");

    window.see("Set a question that only you can answer");
    window.look("make-4-question");
    ingrid.set_question(&window);
    window.see("Set up your authenticator");
    window.look("make-5-authenticator");
    ingrid.set_up_phone(&window);
    window.see("Write down your personal code");
    window.look("make-6-recovery-code");
    window.fill("Type the last group of your code", "0000");
    window.press("I have written it down");
    window.see("This isn't the last group. Look at what you wrote down.");
    let code = ingrid.write_down_code(&window);
    assert_eq!(code.split(' ').count(), 8, "a code has eight groups of four: {code}");
    assert!(code.starts_with('P'), "a personal code begins with P: {code}");

    window.see("At a glance");
    window.see("This vault has only one owner who can sign in");
    window.see("Ingrid Solberg has no recovery kit");
    window.look("make-7-home");

    let folder = documents(&stage).join(format!("{BUSINESS}.keyholder"));
    let database = fs::read(folder.join("vault.db")).expect("a database in the vault's folder");
    assert!(!database.starts_with(b"SQLite format 3"), "the database is encrypted from its first byte");
    let kept = stage.output("secret-tool", &["search", "--all", "service", "Keyholder"]);
    assert!(kept.contains("vault-secret-"), "the keyring keeps the vault secret:\n{kept}");
}
