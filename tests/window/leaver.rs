//! Somebody leaves: one takes the steps of the run, another makes sure of them.

use crate::{
    somebody::{Somebody, lock},
    stage::{Stage, until},
};

#[test]
fn one_person_takes_the_steps_of_a_leaver_run_and_another_verifies_and_closes_it() {
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
    window.press("Start leaving…");
    window.see("The run lists everything they can reach");
    window.press("Show what there is to do");
    window.see("Type a reason.");
    window.look("leaver-1-form");
    window.fill("Reason", "Moves to another town");
    window.press("Show what there is to do");
    window.see("Disable Colin Frost and their sign-in here");
    window.see("Nothing is written yet.");
    window.look("leaver-2-plan");
    window.press("Start the run");
    window.see("0 of 1 done");
    window.press("Add a step…");
    window.press("Get the office key back");
    window.tick("Somebody else has to verify it");
    window.press("Add the step");
    window.see("0 of 2 done");

    window.press("Done: Disable Colin Frost");
    window.see("Ticking this disables the record here");
    window.look("leaver-3-done");
    window.press("Done");
    window.see("1 of 2 done");
    window.press("Done: Get the office key back");
    window.fill("Note", "Key 7, front door");
    window.press("Done");
    window.see("2 of 2 done");
    window.see("Key 7, front door");
    assert!(!window.offers("Verify"), "nobody makes sure of what they did themselves");
    assert!(!window.offers("Close the run…"), "nobody else has made sure yet");
    window.look("leaver-4-run");
    lock(&window);

    mara.sign_in(&window);
    window.goto("Leavers and joiners");
    window.see("2 to verify");
    window.look("leaver-5-list");
    window.press("Colin Frost");
    for step in ["Disable Colin Frost", "Get the office key back"] {
        window.press(&format!("Verify: {step}"));
        window.fill("How did you make sure?", "Looked myself");
        window.press("Verify");
        window.see_no("How did you make sure?");
        // The page below moves when it has read what was done, and a press that is on its way would miss.
        until("the step to be verified", || (!window.offers(&format!("Verify: {step}"))).then_some(()));
    }
    window.see("Colin Frost leaves: ready to close");
    window.press("Close the run…");
    window.press("Close the run");
    window.see("Closed today by Mara Lind");
    window.look("leaver-6-closed");
    window.goto("People");
    window.press("Colin Frost");
    window.see("Colin Frost is disabled");
}
