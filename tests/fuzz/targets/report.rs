//! A report that somebody changed: what the input says is put into one that the program wrote.
#![no_main]

use std::cell::RefCell;
use std::fs;

use api::view::{AuditFormat, AuditQuery, ReportCheck};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use testkit::Office;

struct Api {
    office: Office,
    report: Value,
    file: String,
}

fuzz_target!(|bytes: &[u8]| {
    thread_local!(static DESK: RefCell<Api> = RefCell::new(with_a_report()));
    DESK.with_borrow_mut(|api| {
        fs::write(&api.file, bytes).expect("a temporary file");
        let as_it_is = api.office.api.check_report(&api.file);
        assert!(!matches!(as_it_is, Ok(ReportCheck::Agrees { .. })), "nobody wrote this report");
        let Ok(patch) = serde_json::from_slice(bytes) else { return };
        let mut changed = api.report.clone();
        merge(&mut changed, &patch);
        fs::write(&api.file, changed.to_string()).expect("a temporary file");
        let said = api.office.api.check_report(&api.file).expect("a report is read");
        if changed == api.report {
            assert!(matches!(said, ReportCheck::Agrees { .. }), "{said:?}");
        }
    });
});

fn with_a_report() -> Api {
    let mut office = testkit::an_office();
    let account = office.api.open_account(testkit::an_account("Newsletter"));
    account.expect("an account of the owner's");
    let (written, file) = (office.computer.text("audit.json"), office.computer.text("changed.json"));
    office.api.save_audit(&AuditQuery::default(), AuditFormat::Json, &written).expect("a report");
    let report = serde_json::from_slice(&fs::read(written).expect("the report")).expect("JSON");
    Api { office, report, file }
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
