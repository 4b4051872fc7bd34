//! Who has access, on screen and as a file of each kind.

use std::{fs, path::PathBuf};

use serde_json::Value;

use crate::{
    somebody::{Somebody, documents},
    stage::Stage,
    window::Window,
};

/// Saves the audit on screen as a file of the kind that the page calls `label`.
pub fn save(stage: &Stage, window: &Window, label: &str, ending: &str) -> PathBuf {
    let file = documents(stage).join(format!("audit.{ending}"));
    window.tick(label);
    window.fill("Save as", &file.to_string_lossy());
    window.press("Save");
    window.see("Saved.");
    window.see(&file.to_string_lossy());
    file
}

#[test]
fn an_audit_is_saved_as_pdf_xlsx_csv_and_json_and_all_say_the_same() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let (mut ingrid, colin) = (Somebody::ingrid(), Somebody::colin());
    ingrid.make_vault(&stage, &window);
    ingrid.add(&window, &colin, "Billing");

    window.goto("Who has access");
    window.see("Two people and programs have access");
    window.look("audit-1-page");
    window.press("Save as PDF, Excel…");
    window.fill("Save as", " ");
    window.press("Save");
    window.see("Choose where to save it.");

    let pdf = save(&stage, &window, "To print and sign (PDF)", "pdf");
    window.look("audit-2-saved");
    let text = stage.output("pdftotext", &["-layout", &pdf.to_string_lossy(), "-"]);
    for wanted in ["Harbour Lane Studio", "Ingrid Solberg", "Colin Frost", "colin.frost", "Signature"] {
        assert!(text.contains(wanted), "{wanted} stands on the printed audit:\n{text}");
    }

    let xlsx = save(&stage, &window, "Excel workbook (XLSX)", "xlsx");
    let parts = stage.output("unzip", &["-p", &xlsx.to_string_lossy(), "xl/sharedStrings.xml"]);
    for wanted in ["Ingrid Solberg", "Colin Frost", "colin.frost", "Authorised by"] {
        assert!(parts.contains(wanted), "{wanted} stands in the workbook");
    }

    let csv = save(&stage, &window, "Plain table (CSV)", "csv");
    let table = fs::read_to_string(csv).expect("the table is UTF-8");
    let lines: Vec<_> = table.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 3, "a line for each way in, under the heads:\n{table}");
    assert!(lines[0].starts_with("\"Line\",\"Group\",\"Name\",\"Username\""), "heads first: {}", lines[0]);
    let of = |name: &str| lines.iter().any(|line| line.contains(&format!("\"{name}\"")));
    assert!(of(ingrid.name) && of(colin.name), "everybody has a line of their own:\n{table}");

    let json = save(&stage, &window, "For programs (JSON)", "json");
    let audit: Value = serde_json::from_str(&fs::read_to_string(json).expect("a file")).expect("it is JSON");
    let said = audit.to_string();
    assert!(said.contains(ingrid.name) && said.contains(colin.name), "everybody is in it: {audit:#}");

    // Nothing is overwritten without being asked.
    window.press("Save");
    window.see("There is something with this name already");
    window.press("Close");
    window.tick("By person");
    window.see("Colin Frost (colin.frost)");
}
