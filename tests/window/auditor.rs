//! The auditor: reads and takes away everything, and changes nothing.

use std::fs;

use serde_json::Value;

use crate::{
    audit,
    sealed::open_account,
    somebody::{Somebody, documents, lock},
    stage::Stage,
    window::Window,
};

#[test]
fn an_auditor_signs_in_exports_everything_and_changes_nothing() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let (mut ingrid, mut colin) = (Somebody::ingrid(), Somebody::colin());
    ingrid.make_vault(&stage, &window);
    open_account(&window, "constant", "Constant Contact", "Newsletter");
    let temporary = ingrid.add(&window, &colin, "Auditor");
    lock(&window);
    colin.begin(&window, &temporary);

    let before = journal(&stage, &window, "before");
    for (page, offered) in [
        ("People", &["Add a user"][..]),
        ("Accounts", &["Add an account"]),
        ("Companies", &["Add a company"]),
        ("Leavers and joiners", &["Somebody leaves…"]),
    ] {
        window.goto(page);
        window.see(page);
        for button in offered {
            assert!(!window.offers(button), "{page} offers {button:?} to somebody who only reads");
        }
    }
    window.goto("People");
    window.press("Ingrid Solberg");
    window.see("All people");
    for button in ["Disable…", "Change details", "Give access", "Reset", "Start leaving…"] {
        assert!(!window.offers(button), "{button:?} is for those who may change something");
    }

    window.goto("Who has access");
    window.press("Save as PDF, Excel…");
    for (label, ending) in [
        ("To print and sign (PDF)", "pdf"),
        ("Excel workbook (XLSX)", "xlsx"),
        ("Plain table (CSV)", "csv"),
        ("For programs (JSON)", "json"),
    ] {
        let file = audit::save(&stage, &window, label, ending);
        assert!(fs::metadata(file).expect("the file is there").len() > 300, "the {ending} holds something");
    }
    window.press("Close");
    window.goto("Journal");
    window.press("Verify");
    window.see("The journal is good");
    window.press("Close");

    let after = journal(&stage, &window, "after");
    assert_eq!(after, before, "reading and exporting writes no entry");
}

/// How many entries the journal has, as its export says.
fn journal(stage: &Stage, window: &Window, name: &str) -> usize {
    window.goto("Journal");
    window.press("Save as a file");
    window.tick("For programs (JSON)");
    let file = documents(stage).join(format!("journal-{name}.json"));
    window.fill("Save as", &file.to_string_lossy());
    window.press("Save");
    window.see("Saved.");
    window.press("Close");
    let journal: Value = serde_json::from_str(&fs::read_to_string(file).expect("a file")).expect("JSON");
    journal["entries"].as_array().expect("the entries").len()
}
