//! Leaving with something on the page that would be lost.

use serde_json::json;

use crate::{
    kit::show_kit,
    somebody::Somebody,
    stage::Stage,
    window::{Window, key},
};

const QUESTION: &str = "Leave kit 1 without typing it back?";

/// Answers the question with no.
fn stay(window: &Window, question: &str) {
    window.see(question);
    window.press("Stay");
    window.see_no(question);
}

#[test]
fn what_would_be_lost_is_asked_about_by_whatever_way_one_leaves() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let mut ingrid = Somebody::ingrid();
    ingrid.make_vault(&stage, &window);
    let (code, _) = show_kit(&stage, &window);

    window.goto("Journal");
    window.see("The kit isn't confirmed yet");
    window.look("leave-1-kit");
    stay(&window, QUESTION);
    window.chord(key::CONTROL, 'l');
    stay(&window, QUESTION);
    window.press("Leave");
    window.see(QUESTION);
    window.keys(&[key::ESCAPE]);
    window.see_no(QUESTION);
    window.run("document.activeElement.blur()", &json!([]));
    window.chord(key::ALT, key::LEFT);
    stay(&window, QUESTION);
    window.chord(key::CONTROL, 'k');
    window.type_text("settings");
    window.see("Settings");
    window.keys(&[key::ENTER]);
    window.see(QUESTION);
    assert_eq!(window.focused(), "Stay", "the keyboard is on the question, not behind it");
    stay(&window, QUESTION);
    stage.close_window();
    stay(&window, QUESTION);
    assert_eq!(window.secret("Kit code"), code, "after all that the code is still there");

    window.goto("People");
    window.see(QUESTION);
    window.keys(&[key::TAB, key::ENTER]);
    window.see("Add a user");
    let on = window.run("return document.activeElement.tagName", &json!([]));
    assert_eq!(on, json!("H1"), "the keyboard is on the next page");
    window.press("Add a user");
    window.fill("Name", "Colin Frost");
    stage.close_window();
    window.see("Leave without adding anybody?");
    window.look("leave-2-form");
    window.press_last("Leave");
    stage.window_is_gone();
    drop(window);

    // Nothing is on the page, so nothing is asked.
    let window = stage.open(&[]);
    window.see("Harbour Lane Studio");
    ingrid.sign_in(&window);
    window.goto("Recovery");
    window.see("Not typed back yet");
    stage.close_window();
    stage.window_is_gone();
}
