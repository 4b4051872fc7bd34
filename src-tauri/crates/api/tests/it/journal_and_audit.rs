//! Reading, verifying and exporting the journal; audits of today and of the past.

use std::{cell::Cell, fs};

use api::view::{
    AuditBy, AuditCount, AuditFormat, AuditPreview, AuditQuery, JournalQuery, NewUser, Progress, Verified,
};
use api::{ApiError, FileFault};
use directory::time::DAY;
use directory::{Role, UserKind};
use testkit::{Office, a_person, an_office};

fn total((_, counted): &(AuditPreview, AuditCount), label: &str) -> u32 {
    counted
        .totals
        .iter()
        .find(|(name, _)| name == label)
        .unwrap_or_else(|| panic!("{label} in {:?}", counted.totals))
        .1
}

fn audit(office: &mut Office, by: AuditBy, days_ago: i64) -> (AuditPreview, AuditCount) {
    let as_of = Some(office.computer.clock.wall().plus(-days_ago * DAY));
    let query = AuditQuery { as_of, by, ..AuditQuery::default() };
    (office.api.audit(&query).unwrap(), office.api.audit_count(&query).unwrap())
}

/// An office that is 30 days old: Colin was there on the first day and left on the twentieth.
fn a_month() -> Office {
    let mut office = an_office();
    let clock = office.computer.clock.clone();
    let colin = office.with("Colin Frost", Role::Support);
    let user = NewUser { kind: UserKind::Person, details: a_person("Aylin Demir", "aylin"), grant: None };
    office.api.add_user(user).unwrap();
    clock.pass(20 * DAY);
    office.sign_in(&office.owner.clone());
    office.api.disable_user(colin.user, "Left the company").unwrap();
    clock.pass(10 * DAY);
    office.sign_in(&office.owner.clone());
    office
}

#[test]
fn an_audit_of_a_past_day_shows_who_had_access_then() {
    let mut office = a_month();
    let now = audit(&mut office, AuditBy::Account, 0);
    assert_eq!(now.0.groups[0].title, "Keyholder (Harbour Lane Studio)");
    assert_eq!((now.1.lines, total(&now, "accesses"), total(&now, "disabled users")), (1, 1, 1), "{now:?}");
    let then = audit(&mut office, AuditBy::Account, 20);
    let users: Vec<&str> = then.0.groups[0].rows.iter().map(|row| row.user.as_str()).collect();
    assert_eq!(users, ["Colin Frost", "Ingrid Solberg"], "he could get in then");
    assert_eq!(then.0.groups[0].rows[0].state, "active");
    let before = audit(&mut office, AuditBy::Account, 31);
    assert_eq!(
        (before.1.lines, total(&before, "accesses")),
        (0, 0),
        "before the vault was made there was nothing"
    );
    assert!(before.0.nothing_on_record && !then.0.nothing_on_record, "and it says so");
    let future = Some(office.computer.clock.wall().plus(5 * DAY));
    let future = office.api.audit(&AuditQuery { as_of: future, ..AuditQuery::default() });
    assert_eq!(future.unwrap_err(), ApiError::DayToCome, "nobody knows tomorrow");
    let evening = Some(office.computer.clock.wall().plus(DAY / 2));
    let today = office.api.audit(&AuditQuery { as_of: evening, ..AuditQuery::default() }).unwrap();
    assert_eq!(today.as_of, office.computer.clock.wall(), "the end of today is now");
}

#[test]
fn users_without_a_sign_in_are_shown_as_having_no_recorded_access_and_are_counted() {
    let mut office = a_month();
    let by = audit(&mut office, AuditBy::Person, 0);
    assert_eq!(total(&by, "users with no recorded access"), 2, "Aylin, and Colin since he left");
    let aylin = by.0.groups.iter().find(|group| group.title == "Aylin Demir (aylin)").unwrap();
    assert_eq!(aylin.rows[0].account, "no recorded access");
    assert_eq!(aylin.rows[0].last_seen, "unknown", "what nobody recorded is unknown, not blank");
    let company = audit(&mut office, AuditBy::Company, 0);
    assert_eq!((company.0.groups.len(), company.0.groups[0].title.as_str()), (1, "Harbour Lane Studio"));
    let query = AuditQuery { by: AuditBy::Person, active_only: true, ..AuditQuery::default() };
    let active = office.api.audit_count(&query).unwrap();
    let told = active.totals.iter().any(|(label, _)| label == "disabled users");
    assert_eq!((active.lines, told), (2, false), "left out when asked");
}

#[test]
fn every_format_is_written_once_and_says_the_same() {
    let mut office = a_month();
    let query = AuditQuery { by: AuditBy::Person, ..AuditQuery::default() };
    let shown = office.api.audit(&query).unwrap();
    let formats = [
        (AuditFormat::Json, "json"),
        (AuditFormat::Csv, "csv"),
        (AuditFormat::Xlsx, "xlsx"),
        (AuditFormat::Pdf, "pdf"),
    ];
    for (format, end) in formats {
        let path = office.computer.text(&format!("audit.{end}"));
        let written = office.api.save_audit(&query, format, &path).unwrap();
        assert_eq!(u64::from(written.bytes), fs::metadata(&path).unwrap().len(), "{end}");
        let again = office.api.save_audit(&query, format, &path).unwrap_err();
        assert!(
            matches!(again, ApiError::File { fault: FileFault::Exists, .. }),
            "nothing is overwritten: {again:?}"
        );
    }
    let json = fs::read_to_string(office.computer.path("audit.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["made_by"], "Ingrid Solberg");
    assert_eq!(json["groups"].as_array().unwrap().len(), shown.groups.len(), "the file is what was shown");
    let head = json["proof"]["journal_head"].as_str().unwrap().to_uppercase();
    assert!(head.starts_with(&shown.head.replace(' ', "")), "{head} and {}", shown.head);
    let colin = json["groups"]
        .as_array()
        .unwrap()
        .iter()
        .find(|g| g["heading"] == "Ingrid Solberg (ingrid)")
        .unwrap();
    assert_eq!(
        colin["rows"][0]["authorised_by"], "founding of the vault",
        "from the entry that made the sign-in"
    );
}

#[test]
fn the_journal_is_read_in_stretches_filtered_and_searched() {
    let mut office = a_month();
    let all = office.api.journal(&JournalQuery { limit: 500, ..JournalQuery::default() }).unwrap();
    assert_eq!(all.rows.len(), all.entries as usize, "few enough for one stretch");
    assert_eq!(all.rows.last().unwrap().entry, 1, "newest first, down to the founding");
    assert_eq!(all.rows.last().unwrap().what[0], "Ingrid Solberg made the vault of Harbour Lane Studio.");
    let mut before = None;
    let mut read = Vec::new();
    loop {
        let page = office.api.journal(&JournalQuery { limit: 3, before, ..JournalQuery::default() }).unwrap();
        read.extend(page.rows.iter().map(|row| row.entry));
        let Some(next) = page.next else { break };
        before = Some(next);
    }
    assert_eq!(
        read,
        all.rows.iter().map(|row| row.entry).collect::<Vec<_>>(),
        "nothing twice, nothing left out"
    );
    let left = office.api.journal(&JournalQuery {
        limit: 9,
        search: "colin left".into(),
        ..JournalQuery::default()
    });
    let left = left.unwrap().rows;
    assert_eq!(left.len(), 1, "{left:?}");
    assert_eq!(left[0].what, ["Ingrid Solberg disabled Colin Frost: Left the company."]);
    let entry = office.api.journal_entry(left[0].entry).unwrap();
    assert!(entry.details.iter().any(|d| d.label == "Reason" && d.after == "Left the company"), "{entry:?}");
    let next = office.api.journal_entry(left[0].entry + 1).unwrap();
    assert_eq!(next.previous, entry.hash, "each holds the hash of the one before");
    let without = JournalQuery { limit: 500, without_sign_ins: true, ..JournalQuery::default() };
    assert!(
        office.api.journal(&without).unwrap().rows.len() < all.rows.len(),
        "plain sign-ins can be left out"
    );
}

#[test]
fn verification_says_how_far_it_is_and_is_remembered() {
    let mut office = a_month();
    let last = Cell::new(None);
    let verified = office.api.verify(&|at: Progress| last.set(Some(at))).unwrap();
    let Verified::Good { entries, rows, .. } = verified else { panic!("{verified:?}") };
    let last = last.take().expect("progress is told");
    assert_eq!((last.done, last.of), (entries, entries));
    assert!(rows > 0, "the tables were compared");
    let page = office.api.journal(&JournalQuery { limit: 1, ..JournalQuery::default() }).unwrap();
    assert_eq!(page.verified_at, Some(office.computer.clock.wall()));
}

#[test]
fn the_whole_journal_is_exported_as_a_table_or_for_programs() {
    let mut office = a_month();
    let (csv, json) = (office.computer.text("journal.csv"), office.computer.text("journal.JSON"));
    office.api.export_journal(&csv).unwrap();
    office.api.export_journal(&json).unwrap();
    let table = fs::read_to_string(&csv).unwrap();
    assert!(table.contains("Ingrid Solberg disabled Colin Frost: Left the company."), "{table}");
    let document: serde_json::Value = serde_json::from_str(&fs::read_to_string(&json).unwrap()).unwrap();
    let entries = document["entries"].as_array().unwrap();
    assert_eq!(entries[0]["entry"], 1, "from the first");
    let numbers = entries.iter().map(|row| row["entry"].as_u64().unwrap());
    let page = office.api.journal(&JournalQuery { limit: 1, ..JournalQuery::default() }).unwrap();
    assert_eq!(numbers.max(), Some(u64::from(page.entries)), "to the last");
}

#[test]
fn a_verification_that_is_stopped_says_so_and_the_next_is_whole() {
    let mut office = an_office();
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    let stopped = office.api.stoppable(&stop, |api| api.verify(&|_| {}));
    assert_eq!(stopped.unwrap_err(), api::ApiError::Stopped);
    assert!(matches!(office.api.verify(&|_| {}).unwrap(), api::view::Verified::Good { .. }));
}
