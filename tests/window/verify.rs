//! The journal is verified; then somebody changes the file from outside: tables that differ are made anew, and an entry that
//! is wrong is named.

use crate::{insider, somebody::Somebody, stage::Stage};

#[test]
fn what_was_changed_from_outside_is_found_and_the_tables_are_made_anew() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let (mut ingrid, colin) = (Somebody::ingrid(), Somebody::colin());
    let vault = ingrid.make_vault(&stage, &window);
    ingrid.add(&window, &colin, "Billing");

    window.goto("Journal");
    window.see("Journal, 2 entries");
    window.press("Verify");
    window.see("The journal is good");
    window.see("all 2 entries are there, in order");
    window.look("verify-1-good");
    window.press("Close");
    window.see("Last verified today on this computer.");
    window.look("verify-2-journal");
    drop(window);

    let database = insider::open(&stage, &vault, &ingrid);
    assert!(
        database.execute("DELETE FROM entry_user", []).expect("the insider can write") > 0,
        "the index is there"
    );
    drop(database);

    let window = stage.open(&[&vault.to_string_lossy()]);
    ingrid.sign_in(&window);
    window.goto("Journal");
    window.press("Verify");
    window.see("Something is wrong with this vault");
    window.see("(the journal's index)");
    window.look("verify-3-tables");
    window.press("Make the tables anew");
    window.see("The journal is good");
    window.press("Close");
    window.see("verified the vault and found that its tables differ from the journal");
    drop(window);

    let database = insider::open(&stage, &vault, &ingrid);
    let changed = "UPDATE entry SET signature = zeroblob(64) WHERE seq = 2";
    assert_eq!(database.execute(changed, []).expect("the insider can write"), 1, "the entry is there");
    drop(database);

    let window = stage.open(&[&vault.to_string_lossy()]);
    ingrid.sign_in(&window);
    window.goto("Journal");
    window.press("Verify");
    window.see("Something is wrong with this vault");
    window.see("Entry 2 is wrong: its signature does not match");
    window.see("restore the last backup that verifies");
    window.look("verify-4-tampered");
}
