//! Two owners forget somebody who left: what goes is shown before, and the journal is good afterwards.

use crate::{
    somebody::{Somebody, lock},
    stage::Stage,
};

#[test]
fn two_owners_forget_somebody_and_the_journal_stays_good() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let (mut ingrid, mut mara, colin) = (Somebody::ingrid(), Somebody::mara(), Somebody::colin());
    ingrid.make_vault(&stage, &window);
    let temporary = ingrid.add(&window, &mara, "Owner");
    lock(&window);
    mara.begin(&window, &temporary);
    lock(&window);
    ingrid.sign_in(&window);
    ingrid.add(&window, &colin, "Auditor");
    window.goto("People");
    window.press("Colin Frost");
    window.press("Disable…");
    window.fill("Reason", "Went to sea");
    window.press("Disable");
    window.see("Colin Frost is disabled");

    window.press("Forget…");
    window.see("What goes");
    window.see("It takes two owners.");
    window.look("forget-1-asking");
    window.press("Ask another owner");
    window.see("It waits for another owner until");
    window.look("forget-2-waits");
    lock(&window);

    mara.sign_in(&window);
    window.see("Ingrid Solberg asks another owner to agree that Colin Frost is forgotten");
    window.goto("People");
    window.press("Disabled");
    window.press("Colin Frost");
    window.press("Forget…");
    window.see("It is done as soon as you agree.");
    window.press("Forget for good…");
    window.see("There is no way back");
    window.look("forget-3-second-look");
    window.press_last("Forget for good");
    window.see("The journal still verifies");
    window.look("forget-4-done");

    window.goto("People");
    window.press("Disabled");
    window.see("Former person 3");
    window.see_no("Colin Frost");
    window.press("Former person 3");
    window.see("History");
    window.see_no("Went to sea");
    window.look("forget-5-record");
    window.goto("Journal");
    window.see_no("Colin Frost");
    window.press("Verify");
    window.see("The journal is good");
    window.press("Close");
    window.press("Strike a text out…");
    window.fill("Words of the text", "colin");
    window.press("Search");
    window.see("No text holds these words");
    window.fill("Words of the text", "mara");
    window.press("Search");
    window.see("What is ticked goes wherever the same text stands");
    window.look("forget-6-texts");
}
