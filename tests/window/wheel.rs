//! The mouse: its wheel, and the buttons at its side.

use serde_json::json;

use crate::{
    somebody::Somebody,
    stage::{Stage, until},
};

/// The button that the wheel is, turned towards whoever holds it (`xmodmap`).
const WHEEL_DOWN: &str = "5";
/// The button at the side that goes back.
const BACK: &str = "8";

#[test]
fn the_wheel_turns_a_page_and_the_side_button_goes_back() {
    let stage = Stage::painted_as_released();
    let window = stage.open(&[]);
    window.run(
        "const long = document.createElement('div'); long.style.height = '4000px'; \
         document.body.append(long); document.documentElement.style.overflow = 'auto'",
        &json!([]),
    );
    let turn = || {
        stage.output("xdotool", &["mousemove", "500", "450"]);
        stage.output("xdotool", &["click", WHEEL_DOWN]);
        let moved = window.run("return scrollY + document.body.scrollTop", &json!([]));
        (moved.as_f64() > Some(0.0)).then_some(())
    };
    until("the wheel to move the page", turn);
    window.run("document.body.lastChild.remove(); scrollTo(0, 0)", &json!([]));

    Somebody::ingrid().make_vault(&stage, &window);
    window.goto("About");
    window.see("What it protects you from");
    stage.output("xdotool", &["mousemove", "700", "450"]);
    stage.output("xdotool", &["click", BACK]);
    window.see("At a glance");
}
