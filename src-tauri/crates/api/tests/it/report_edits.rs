//! A saved audit with one thing changed in it: every change is found, whatever it is, and nothing else is.

use std::fs;

use api::Api;
use api::view::{AuditBy, AuditFormat, AuditQuery, ReportCheck};
use directory::{AccountId, Role, Timestamp};
use serde_json::{Value, json};
use testkit::{Office, an_account, an_office};

/// An office with a few sign-ins, one of them locked, and accounts.
fn office() -> Office {
    let mut office = an_office();
    office.with("Bo Lind", Role::Administrator);
    office.with("Ada Berg", Role::Auditor);
    office.api.open_account(an_account("Newsletter")).unwrap();
    office
}

fn saved(office: &mut Office, query: &AuditQuery, name: &str) -> Value {
    let path = office.computer.text(name);
    office.api.save_audit(query, AuditFormat::Json, &path).unwrap();
    serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap()
}

fn check(api: &mut Api, path: &str, text: &str) -> ReportCheck {
    fs::write(path, text).unwrap();
    api.check_report(path).unwrap()
}

type Edit = (&'static str, fn(&mut Value));

/// One change each, of those that are easiest to make and hardest to see.
const EDITS: &[Edit] = &[
    ("the day it speaks of", |r| {
        r["as_of"] = json!({"text": "23 November 2027, 08:00", "rfc3339": "2027-11-23T08:00:00+00:00"})
    }),
    ("its words alone", |r| r["as_of"]["text"] = "1 January 2020, 08:00".into()),
    ("its date for programs alone", |r| r["as_of"]["rfc3339"] = "2020-01-01T08:00:00+00:00".into()),
    ("what was asked, a year on", |r| {
        r["asked"]["as_of_ms"] = (r["asked"]["as_of_ms"].as_i64().unwrap() + 31_536_000_000).into()
    }),
    ("what was asked, by what", |r| r["asked"]["by"] = "company".into()),
    ("what was asked, a filter", |r| r["asked"]["privileged_only"] = true.into()),
    ("what was asked, an account", |r| r["asked"]["account"] = 1.into()),
    ("a filter in words", |r| r["filters"] = json!(["Only partners."])),
    ("the grouping", |r| r["grouping"] = "company".into()),
    ("the title", |r| r["title"] = "Who had access".into()),
    ("the business", |r| r["business"] = "Another Studio".into()),
    ("who made it", |r| r["made_by"] = "Bo Lind".into()),
    ("when it was made, as no date", |r| r["made_at"] = "yesterday".into()),
    ("when it was made, in words alone", |r| r["made_at"]["text"] = "1 January 2020, 08:00".into()),
    ("when it was made, a day later", |r| {
        r["made_at"] = json!({"text": "24 November 2026, 09:01", "rfc3339": "2026-11-24T09:01:00+00:00"})
    }),
    ("the program", |r| r["made_with"] = "a text editor".into()),
    ("the program's version", |r| r["made_with"] = "Keyholder 9.9.9".into()),
    ("the signature taken out", |r| drop(r["proof"].as_object_mut().unwrap().remove("signature"))),
    ("when the records begin", |r| {
        r["records_begin"] =
            json!({"text": "23 November 2020, 09:00", "rfc3339": "2020-11-23T09:00:00+00:00"})
    }),
    ("that nothing is on record", |r| r["nothing_on_record"] = true.into()),
    ("a remark", |r| r["remarks"] = json!(["All is well."])),
    ("something written down later", |r| {
        let (written, line) = (r["as_of"].clone(), row(r).clone());
        r["later"] = json!([{"written": written, "heading": "Later", "rows": [line]}])
    }),
    ("a figure", |r| r["totals"][0]["number"] = 99.into()),
    ("a figure's label", |r| r["totals"][0]["label"] = "accounts".into()),
    ("a figure's name", |r| r["totals"][0]["id"] = "accounts".into()),
    ("a figure without its name", |r| drop(r["totals"][1].as_object_mut().unwrap().remove("id"))),
    ("a figure's label, and the signature", |r| {
        r["totals"][0]["label"] = "accounts".into();
        r["proof"].as_object_mut().unwrap().remove("signature");
        for member in ["records_begin", "nothing_on_record", "remarks", "later"] {
            r.as_object_mut().unwrap().remove(member);
        }
    }),
    ("a figure taken out", |r| drop(r["totals"].as_array_mut().unwrap().remove(1))),
    ("every measure taken out", |r| r["measures"] = json!([])),
    ("one measure taken out", |r| drop(r["measures"].as_array_mut().unwrap().remove(0))),
    ("the measures' member taken out", |r| drop(r.as_object_mut().unwrap().remove("measures"))),
    ("a measure's percent", |r| r["measures"][0]["percent"] = 100.into()),
    ("a measure's formula", |r| r["measures"][0]["formula"] = "All is well.".into()),
    ("a measure twice", |r| {
        let one = r["measures"][0].clone();
        r["measures"].as_array_mut().unwrap().push(one)
    }),
    ("a row's date in words", |r| row(r)["since"]["text"] = "1 January 2020, 08:00".into()),
    ("a row's date for programs", |r| row(r)["since"]["rfc3339"] = "2020-01-01T08:00:00+00:00".into()),
    ("a row's date in another zone", |r| {
        row(r)["since"] =
            json!({"is": "at", "text": "23 November 2026, 22:00", "rfc3339": "2026-11-23T22:00:00+14:00"})
    }),
    ("that a row was used", |r| row(r)["last_seen"] = json!({"is": "never"})),
    ("a row's role", |r| row(r)["role"] = "Owner".into()),
    ("a row's level", |r| row(r)["level"] = "owner".into()),
    ("a row's person", |r| row(r)["user"]["name"] = "Bo Lind".into()),
    ("a row's permissions", |r| row(r)["permissions"] = json!(["may: everything"])),
    ("locked in place of active", |r| row(r)["state"] = "locked".into()),
    ("disabled in place of active", |r| row(r)["state"] = "disabled".into()),
    ("a row taken out", |r| drop(rows(r).remove(0))),
    ("a row twice", |r| {
        let one = rows(r)[0].clone();
        rows(r).push(one)
    }),
    ("two rows in another order", |r| rows(r).swap(0, 1)),
    ("a heading", |r| r["groups"][0]["heading"] = "Keyholder (Another Studio)".into()),
    ("a group more", |r| r["groups"].as_array_mut().unwrap().push(json!({"heading": "Bank", "rows": []}))),
    ("the checkpoint emptied", |r| r["proof"]["checkpoint"] = "".into()),
    ("the checkpoint's signature", |r| {
        let text = r["proof"]["checkpoint"].as_str().unwrap().trim_end().to_owned();
        r["proof"]["checkpoint"] = format!("{}AAAA\n", &text[..text.len() - 4]).into();
    }),
    ("how to check", |r| r["proof"]["how_to_check"][0] = "Trust it.".into()),
    ("the limits taken out", |r| r["proof"]["limits"] = json!([])),
    ("a member more", |r| r["approved_by"] = "Ingrid Solberg".into()),
    ("a member more in a row", |r| row(r)["note"] = "left in May".into()),
    ("a member more in the proof", |r| r["proof"]["audited"] = true.into()),
];

fn rows(report: &mut Value) -> &mut Vec<Value> {
    report["groups"][0]["rows"].as_array_mut().unwrap()
}

fn row(report: &mut Value) -> &mut Value {
    &mut rows(report)[0]
}

#[test]
fn every_single_edit_of_a_report_is_found() {
    let mut office = office();
    let report = saved(&mut office, &AuditQuery::default(), "audit.json");
    let path = office.computer.text("edited.json");
    office.computer.clock.pass(60_000);
    let whole = check(&mut office.api, &path, &report.to_string());
    assert!(matches!(whole, ReportCheck::Agrees { .. }), "as it was saved: {whole:?}");
    for (what, edit) in EDITS {
        let mut edited = report.clone();
        edit(&mut edited);
        assert_ne!(edited, report, "{what}: the edit changes something");
        let found = check(&mut office.api, &path, &edited.to_string());
        assert!(!matches!(found, ReportCheck::Agrees { .. }), "{what}: {found:?}");
    }
    let twice = report.to_string().replacen("\"business\":", "\"business\":\"Another\",\"business\":", 1);
    assert_eq!(
        check(&mut office.api, &path, &twice),
        ReportCheck::NoReport,
        "a member twice says two things"
    );
}

#[test]
fn a_report_that_an_editor_saved_with_a_mark_or_as_utf_16_is_read() {
    let mut office = office();
    let report = saved(&mut office, &AuditQuery::default(), "audit.json");
    let text = serde_json::to_string_pretty(&report).unwrap();
    let path = office.computer.text("edited.json");
    let wide = |mark: [u8; 2], bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        mark.into_iter().chain(text.encode_utf16().flat_map(bytes)).collect()
    };
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    for bytes in [marked, wide([0xff, 0xfe], u16::to_le_bytes), wide([0xfe, 0xff], u16::to_be_bytes)] {
        fs::write(&path, bytes).unwrap();
        let found = office.api.check_report(&path).unwrap();
        assert!(matches!(found, ReportCheck::Agrees { signed_by: Some(_), .. }), "{found:?}");
    }
}

#[test]
fn every_member_of_a_report_counts() {
    let mut office = office();
    let report = saved(&mut office, &AuditQuery::default(), "audit.json");
    let path = office.computer.text("edited.json");
    let mut places = Vec::new();
    leaves(&report, String::new(), &mut places);
    assert!(places.len() > 100, "{} places", places.len());
    for place in places {
        let mut edited = report.clone();
        let leaf = edited.pointer_mut(&place).unwrap();
        *leaf = match leaf {
            Value::String(text) => format!("{text}x").into(),
            // Parts of a second aren't printed.
            Value::Number(number) if place.ends_with("_ms") => (number.as_i64().unwrap() + 1_000).into(),
            Value::Number(number) => (number.as_i64().unwrap() + 1).into(),
            Value::Bool(value) => (!*value).into(),
            Value::Null | Value::Array(_) | Value::Object(_) => "x".into(),
        };
        let found = check(&mut office.api, &path, &edited.to_string());
        assert!(!matches!(found, ReportCheck::Agrees { .. }), "{place}: {found:?}");
    }
}

/// Pointers to everything that holds nothing else.
fn leaves(value: &Value, place: String, found: &mut Vec<String>) {
    if let Some(members) = value.as_object().filter(|members| !members.is_empty()) {
        members.iter().for_each(|(name, member)| leaves(member, format!("{place}/{name}"), found));
    } else if let Some(items) = value.as_array().filter(|items| !items.is_empty()) {
        items.iter().enumerate().for_each(|(i, item)| leaves(item, format!("{place}/{i}"), found));
    } else {
        found.push(place);
    }
}

#[test]
fn what_happened_since_changes_no_report() {
    let mut office = office();
    let past = Timestamp(office.computer.clock.wall().0);
    office.computer.clock.pass(60_000);
    let mut reports = Vec::new();
    for by in [AuditBy::Account, AuditBy::Person, AuditBy::Company] {
        for as_of in [None, Some(past)] {
            for filter in 0..4 {
                let query = AuditQuery {
                    as_of,
                    by,
                    active_only: filter == 1,
                    privileged_only: filter == 2,
                    partners_only: false,
                    account: (filter == 3).then_some(AccountId(1)),
                };
                let name = format!("{by:?}-{}-{filter}.json", as_of.is_some());
                reports.push((office.computer.text(&name), saved(&mut office, &query, &name)));
            }
        }
    }
    office.computer.clock.pass(60_000);
    office.api.rename_business("Quayside Studio").unwrap();
    let ingrid = office.api.person(office.owner.user).unwrap().details;
    office
        .api
        .change_user(office.owner.user, directory::UserDetails { name: "Ingrid Berg".into(), ..ingrid })
        .unwrap();
    office.api.open_account(an_account("Bank")).unwrap();
    for (path, _) in &reports {
        let found = office.api.check_report(path).unwrap();
        assert!(matches!(found, ReportCheck::Agrees { .. }), "{path}: {found:?}");
    }
}

#[test]
fn a_lock_that_the_journal_knows_of_stays_in_a_report_and_another_does_not() {
    let mut office = office();
    office.api.lock().unwrap();
    for _ in 0..5 {
        office.computer.clock.pass(1_000);
        office.api.sign_in("bo", "wrong".into(), "000000", None).unwrap_err();
    }
    office.computer.clock.pass(1_000);
    let owner = office.owner.clone();
    office.sign_in(&owner);
    let report = saved(&mut office, &AuditQuery::default(), "audit.json");
    assert!(report.to_string().contains("\"state\":\"locked\""), "Bo is locked");
    let path = office.computer.text("audit.json");
    office.computer.clock.pass(86_400_000);
    let found = office.api.check_report(&path);
    let found = match found {
        Err(api::ApiError::NotSignedIn) => {
            office.sign_in(&owner);
            office.api.check_report(&path).unwrap()
        }
        found => found.unwrap(),
    };
    assert!(matches!(found, ReportCheck::Agrees { .. }), "the journal knows of it: {found:?}");
    let text = report.to_string().replace("\"Ada Berg\"", "\"Ada Byrg\"");
    let found = check(&mut office.api, &office.computer.text("edited.json"), &text);
    assert!(matches!(found, ReportCheck::Differs { .. }), "{found:?}");
}
