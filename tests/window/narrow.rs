//! The smallest window that people work in, with long names in it: whatever can be pressed is in sight.

use serde_json::json;

use crate::{
    screens::sample,
    stage::{Stage, until},
    window::Window,
};

/// Forty letters.
const PERSON: &str = "Maximiliana Konstantinopolou-Featherston";
/// Forty letters.
const ACCOUNT: &str = "Newsletter of the northern bakery branch";
/// Width and height of the window, in pixels.
const SMALL: (u64, u64) = (1024, 700);

/// The names of what can be pressed or filled and lies beyond the window's edge, or beyond that of what it scrolls in.
/// The grid alone is wider than any window.
const OUTSIDE: &str = "return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((one) => { \
    const { left, right, width } = one.getBoundingClientRect(); \
    if (width === 0 || !one.checkVisibility({ visibilityProperty: true })) return false; \
    if (one.closest('.unseen, .skip, [role=grid]')) return false; \
    let [from, to] = [0, innerWidth]; \
    for (let around = one.parentElement; around; around = around.parentElement) { \
      if (getComputedStyle(around).overflowX === 'visible') continue; \
      const edge = around.getBoundingClientRect(); \
      [from, to] = [Math.max(from, edge.left), Math.min(to, edge.right)]; \
    } \
    return left < from - 1 || right > to + 1; \
  }).map((one) => one.getAttribute('aria-label') ?? one.innerText)";

#[test]
fn nothing_that_can_be_pressed_lies_outside_of_a_small_window() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    sample(&stage, &window);
    window.goto("Accounts");
    window.press("Newsletter");
    window.press("Change");
    window.fill("What you call it", ACCOUNT);
    window.press("Save");
    window.see(&format!("have access to {ACCOUNT}"));
    window.press("Ingrid Solberg");
    window.press("Change details");
    window.fill("Name", PERSON);
    window.press("Save");
    window.see(&format!("The record of {PERSON} is changed."));

    let size = format!("0,0,0,{},{}", SMALL.0, SMALL.1);
    until("the small window", || {
        stage.output("wmctrl", &["-r", "Keyholder", "-e", &size]);
        let wide = window.run("return innerWidth", &json!([]));
        (wide.as_u64() <= Some(SMALL.0)).then_some(())
    });
    inside(&window, "a person");
    let pages = "return document.querySelectorAll('nav li button').length";
    for page in 0..window.run(pages, &json!([])).as_u64().expect("a number") {
        let go = "const page = document.querySelectorAll('nav li button')[arguments[0]]; page.click(); \
                  return page.innerText";
        let name = window.run(go, &json!([page]));
        inside(&window, name.as_str().unwrap_or_default());
    }
    window.goto("Accounts");
    window.press(ACCOUNT);
    window.see("Who has access");
    inside(&window, "an account");
    window.goto("Companies");
    window.press("Brightwire IT");
    window.see("All companies");
    inside(&window, "a company");
    window.goto("Leavers and joiners");
    window.press("Somebody leaves");
    inside(&window, "a run's beginning");
    window.goto("Accounts");
    window.press("Add an account");
    inside(&window, "a new account");
    window.goto("Who has access");
    window.see("All figures");
    let line = "return document.querySelector('tbody tr').getBoundingClientRect().bottom < innerHeight";
    assert_eq!(window.run(line, &json!([])), json!(true), "an audit shows a line of access at once");
}

fn inside(window: &Window, name: &str) {
    // Whatever is read has come by then.
    std::thread::sleep(std::time::Duration::from_millis(700));
    window.screenshot(&format!(
        "narrow-{}",
        name.split_whitespace().collect::<Vec<_>>().join("-").to_lowercase()
    ));
    assert_eq!(window.run(OUTSIDE, &json!([])), json!([]), "{name}: out of reach of the mouse");
}
