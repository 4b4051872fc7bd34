//! The main job with the keyboard alone: a vault, a user, an audit, the lock.

use crate::{
    somebody::{ANSWER, BUSINESS, QUESTION, Somebody, documents},
    stage::Stage,
    window::{Window, key},
};

/// Goes to a field and types.
fn enter(window: &Window, label: &str, text: &str) {
    window.tab_to(label);
    window.type_text(text);
}

/// Goes to a button and presses it.
fn press(window: &Window, name: &str) {
    window.tab_to(name);
    window.keys(&[key::ENTER]);
}

#[test]
fn the_main_job_needs_no_mouse() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let (mut ingrid, colin) = (Somebody::ingrid(), Somebody::colin());

    window.see("Welcome to Keyholder");
    press(&window, "Make a new vault");
    window.see("Make a new vault");
    // The first field has the keyboard already.
    window.type_text(BUSINESS);
    enter(&window, "Where to keep it", &documents(&stage).to_string_lossy());
    enter(&window, "Your name", ingrid.name);
    enter(&window, "Username", ingrid.username);
    enter(&window, "Your e-mail address", &ingrid.address());
    enter(&window, "Password", ingrid.password);
    enter(&window, "Password again", ingrid.password);
    window.keys(&[key::ENTER]);
    window.see("Set a question that only you can answer");
    window.type_text(QUESTION);
    enter(&window, "Answer", ANSWER);
    window.keys(&[key::ENTER]);
    ingrid.take_phone(&window);
    enter(&window, "Code", &ingrid.code());
    window.keys(&[key::ENTER]);
    window.see("Write down your personal code");
    let code = window.secret("Your personal code");
    enter(&window, "Type the last group of your code", code.rsplit(' ').next().expect("groups"));
    window.keys(&[key::ENTER]);
    window.see("At a glance");

    // The palette goes anywhere.
    window.chord(key::CONTROL, 'k');
    window.type_text("add a person");
    window.see("Add a person");
    window.screenshot("keyboard-1-palette");
    window.keys(&[key::ENTER]);
    window.see("One record for each person and each program.");
    enter(&window, "Name", colin.name);
    enter(&window, "E-mail address", &colin.address());
    window.screenshot("keyboard-2-focus");
    window.keys(&[key::ENTER]);
    window.see("Colin Frost is added");
    press(&window, "Show the record");
    window.see("Colin Frost has none.");

    window.chord(key::CONTROL, 'k');
    window.type_text("audit");
    window.see("Who has access");
    window.keys(&[key::ENTER]);
    window.see("One person or program has access");
    press(&window, "Save as PDF, Excel…");
    window.see("To print and sign (PDF)");
    let file = documents(&stage).join("audit.pdf");
    enter(&window, "Save as", &file.to_string_lossy());
    window.keys(&[key::ENTER]);
    window.see("Saved.");
    assert!(file.is_file(), "the audit is there");
    window.keys(&[key::ESCAPE]);
    window.see_no("Saved.");

    window.chord(key::CONTROL, 'l');
    window.see("This vault is locked.");
    window.see("Username");
}
