//! A report that somebody changed: what the input says is put into one that the program wrote.
#![no_main]

use std::cell::RefCell;
use std::fs;

use desk::view::{AuditFormat, AuditQuery, ReportCheck};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use testkit::Office;

struct Desk {
    office: Office,
    report: Value,
    file: String,
}

fuzz_target!(|bytes: &[u8]| {
    thread_local!(static DESK: RefCell<Desk> = RefCell::new(with_a_report()));
    DESK.with_borrow_mut(|desk| {
        fs::write(&desk.file, bytes).expect("a temporary file");
        let as_it_is = desk.office.desk.check_report(&desk.file);
        assert!(!matches!(as_it_is, Ok(ReportCheck::Agrees { .. })), "nobody wrote this report");
        let Ok(patch) = serde_json::from_slice(bytes) else { return };
        let mut changed = desk.report.clone();
        merge(&mut changed, &patch);
        fs::write(&desk.file, changed.to_string()).expect("a temporary file");
        let said = desk.office.desk.check_report(&desk.file).expect("a report is read");
        if changed == desk.report {
            assert!(matches!(said, ReportCheck::Agrees { .. }), "{said:?}");
        }
    });
});

fn with_a_report() -> Desk {
    let mut office = testkit::an_office();
    let account = office.desk.open_account(testkit::an_account("Newsletter"));
    account.expect("an account of the owner's");
    let (written, file) = (office.computer.text("audit.json"), office.computer.text("changed.json"));
    office.desk.save_audit(&AuditQuery::default(), AuditFormat::Json, &written).expect("a report");
    let report = serde_json::from_slice(&fs::read(written).expect("the report")).expect("JSON");
    Desk { office, report, file }
}

/// JSON Merge Patch, RFC 7396.
fn merge(into: &mut Value, patch: &Value) {
    let Value::Object(members) = patch else {
        into.clone_from(patch);
        return;
    };
    if !into.is_object() {
        *into = Value::Object(serde_json::Map::new());
    }
    for (name, value) in members {
        if value.is_null() {
            into.as_object_mut().expect("an object").remove(name);
        } else {
            merge(&mut into[name.as_str()], value);
        }
    }
}
