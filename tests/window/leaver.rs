//! Somebody leaves: one takes the steps of the run, another makes sure of them.

use crate::{
    somebody::{Somebody, lock},
    stage::Stage,
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
    window.see("Disable the record now");
    window.press("Start the run");
    window.see("1 of 1 done");
    for (done, what) in [("1 of 2", "Get the office key back"), ("1 of 3", "Change the safe's combination")] {
        window.press("Add a step…");
        window.press(what);
        window.tick("Somebody else has to verify it");
        window.press("Add the step");
        window.see(&format!("{done} done"));
    }
    window.press("Choose all: More to do");
    window.see("2 steps are chosen");
    window.press("Mark 2 done…");
    window.fill("Note", "Key 7, front door");
    window.look("leaver-3-done");
    window.press("Done");
    window.see("3 of 3 done");
    window.see("Key 7, front door");
    assert!(!window.offers("Verify"), "nobody makes sure of what they did themselves");
    assert!(!window.offers("Close the run…"), "nobody else has made sure yet");
    window.look("leaver-4-run");
    lock(&window);

    mara.sign_in(&window);
    window.see("Run 1, Colin Frost: 2 steps wait for you to verify them");
    window.goto("Leavers and joiners");
    window.see("2 to verify");
    window.look("leaver-5-list");
    window.press("Colin Frost");
    window.press("Choose all: More to do");
    window.press("Verify 2…");
    window.fill("How did you make sure?", "Looked myself");
    window.press("Verify");
    window.see("Colin Frost leaves: ready to close");
    window.press("Close the run…");
    window.press("Close the run");
    window.see("Closed today by Mara Lind");
    window.look("leaver-6-closed");
    window.goto("People");
    window.press("Colin Frost");
    window.see("Colin Frost is disabled");
}
