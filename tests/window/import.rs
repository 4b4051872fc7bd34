//! The register of a new vault, imported from a table: looked at, imported, and undone.

use std::fs;

use crate::{
    somebody::{Somebody, documents},
    stage::Stage,
};

/// Three people, two accounts and who gets in; a row that names nobody, and a line of totals.
const TABLE: &str = "\
Name,E-mail,Job title,Zoom,Bank
Aylin Demir,aylin@harbourlane.example,Bookkeeper,x,Admin
Bo Lind,bo@harbourlane.example,Designer,x,
Cy Young,cy@harbourlane.example,Driver,,
,,,x,
Total,,,3,1
";

#[test]
fn a_register_is_built_from_a_table_and_taken_back() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let mut ingrid = Somebody::ingrid();
    ingrid.make_vault(&stage, &window);
    let file = documents(&stage).join("staff.csv");

    window.goto("People");
    window.press("Import a list");
    window.see("Import people, accounts and access");
    window.look("import-1-choose");

    // A file that is none says so, and nothing has changed.
    fs::write(&file, [0x7f, b'E', b'L', b'F', 0, 0, 1, 2]).expect("a file in Documents");
    window.fill("The file", &file.to_string_lossy());
    window.press("Read it");
    window.see("This file holds no text.");
    window.see("Nothing was changed.");

    fs::write(&file, TABLE).expect("a file in Documents");
    window.press("Read it");
    window.see("What do the columns mean?");
    window.see("5 rows in 5 columns.");
    window.look("import-2-columns");
    window.choose("What column C means: Job title", "Leave out");
    window.choose("What column C means: Job title", "Job title");
    window.press("Show what this imports");

    window.see("This imports 3 users, 2 accounts and 3 accesses");
    window.see("2 things that are not read, or to look at");
    window.see("Not imported: 1 row.");
    window.see("It names nobody.");
    window.see("It adds up other rows.");
    window.look("import-3-preview");
    window.press("Import");
    window.see("Imported: 3 users, 2 accounts and 3 accesses");
    stage.notice("Several users were added to the vault.");
    window.look("import-4-done");
    window.press("Show as a grid");
    window.see("Aylin Demir");
    window.see("Zoom");
    window.look("import-5-grid");

    window.goto("Home");
    window.see("Ingrid Solberg added 3 users");
    window.look("import-6-notice");

    // The same table again: everything is there, and the entry can be undone from the journal.
    window.goto("Journal");
    window.see("opened the account Zoom");
    window.goto("People");
    window.press("Import a list");
    window.fill("The file", &file.to_string_lossy());
    window.press("Read it");
    window.press("Show what this imports");
    window.see("There is nothing new in this table");
    window.press("Back to the columns");
    window.press("Back");

    // Another one, undone from its last page.
    fs::write(&file, "Name,E-mail,System,Role\nDee Ray,dee@harbourlane.example,Shop,Owner\n")
        .expect("a file");
    window.press("Read it");
    window.press("Show what this imports");
    window.see("This imports 1 user, 1 account and 1 access");
    window.press("Import");
    window.press("Undo this import");
    window.press("Undo it");
    window.see("The import is undone");
    window.look("import-7-undone");
    window.goto("People");
    window.press("Disabled");
    window.see("Nobody is disabled");

    // Repaired and tried again, it brings her back; and a list that says otherwise of Aylin changes what is ticked.
    fs::write(
        &file,
        "Name,E-mail,System,Role\nDee Ray,dee@harbourlane.example,Shop,Viewer\n\
         Aylin Demir,aylin@harbourlane.example,Bank,Viewer\n",
    )
    .expect("a file");
    window.press("Import a list");
    window.fill("The file", &file.to_string_lossy());
    window.press("Read it");
    window.press("Show what this imports");
    window.see("This imports 1 access and 2 records brought back");
    window.see("they come back with this table: Dee Ray, Shop.");
    window.see("1 difference from the register");
    window.tick("Aylin Demir, Bank: Admin here, Viewer in the table (line 3).");
    window.look("import-8-differs");
    window.press("Import");
    window.see("Imported: 1 access, 2 records brought back and 1 difference taken over");
    window.look("import-9-again");
}
