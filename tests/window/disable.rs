//! Somebody leaves: the record is disabled, and stays.

use serde_json::json;

use crate::{
    somebody::{Somebody, lock},
    stage::Stage,
};

#[test]
fn a_disabled_user_is_greyed_can_no_longer_sign_in_and_can_still_be_looked_at() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let (mut ingrid, mut colin) = (Somebody::ingrid(), Somebody::colin());
    ingrid.make_vault(&stage, &window);
    let temporary = ingrid.add(&window, &colin, "Auditor");
    lock(&window);
    colin.begin(&window, &temporary);
    lock(&window);
    ingrid.sign_in(&window);

    window.goto("People");
    window.press("Colin Frost");
    window.see("Sign-in to this vault");
    window.press("Disable…");
    window.see("Disable Colin Frost?");
    window.press("Disable");
    window.see("Type a reason.");
    window.fill("Reason", "Left the company");
    window.look("disable-1-asked");
    window.press("Disable");
    window.see("Colin Frost is disabled");
    window.see("Disabled today: Left the company.");
    window.look("disable-2-record");

    window.goto("People");
    window.see("Disabled today");
    let colours = window.run(
        "const colour = (name) => getComputedStyle([...document.querySelectorAll('td b')].find((b) => b.innerText === name)).color; \
         return [colour('Colin Frost'), colour('Ingrid Solberg')]",
        &json!([]),
    );
    assert_ne!(colours[0], colours[1], "who is disabled is greyed: {colours}");
    window.look("disable-3-greyed");
    window.press("Disabled");
    window.press("Colin Frost");
    window.see("Colin Frost is disabled");
    window.see("colin.frost@harbourlane.example");
    lock(&window);

    colin.try_to_sign_in(&window);
    assert!(window.refusal().starts_with("Username, password or code is not right."));
}
