//! Audits of days that nobody recorded, of days before something was written down, and of days to come.

use std::fs;

use api::view::{AuditFormat, AuditPreview, AuditQuery, NewAccess, NewUser, ReportCheck};
use api::{Api, ApiError};
use directory::{AccessDetails, AccountId, Day, Seen, Settings, Timestamp, UserId, UserKind};
use testkit::{Office, a_person, an_account, an_office};

const DAY: i64 = 86_400_000;

/// The end of a day before the office's first, 23 November 2026.
fn end_of(day: &str) -> AuditQuery {
    let day: jiff::civil::Date = day.parse().unwrap();
    let next = day.tomorrow().unwrap().to_datetime(jiff::civil::Time::midnight());
    let next = jiff::tz::TimeZone::UTC.to_timestamp(next).unwrap();
    AuditQuery { as_of: Some(Timestamp(next.as_millisecond() - 1)), ..AuditQuery::default() }
}

fn person(api: &mut Api, name: &str, username: &str) -> UserId {
    let new = NewUser { kind: UserKind::Person, details: a_person(name, username), grant: None };
    api.add_user(new).unwrap().user
}

fn since(api: &mut Api, user: UserId, account: AccountId, day: Option<&str>) {
    let since = day.map(|day| day.parse::<Day>().unwrap());
    let details = AccessDetails { since, login: user.0.to_string(), ..AccessDetails::default() };
    api.give_access(NewAccess { user, account, details }).unwrap();
}

/// An office whose register was written down on its first day: one has had access for years, one since next week, and of
/// one nobody knows since when.
fn office() -> Office {
    let mut office = an_office();
    let api = &mut office.api;
    let account = api.open_account(an_account("Newsletter")).unwrap();
    for (name, username, day) in [
        ("Orla Denby", "orla", Some("2019-05-01")),
        ("Piet Wessel", "piet", Some("2026-11-30")),
        ("Noor Halloran", "noor", None),
    ] {
        let user = person(api, name, username);
        since(api, user, account, day);
    }
    office.computer.clock.pass(60_000);
    office
}

#[test]
fn a_day_before_the_records_says_so_in_every_form_and_lists_what_was_written_down_later() {
    let mut office = office();
    let query = end_of("2023-01-01");
    let said = "This vault's records begin on 23 November 2026. For 1 January 2023 nothing is on record.";
    let audit = office.api.audit(&query).unwrap();
    assert!(audit.nothing_on_record);
    assert_eq!(audit.remarks[0], said);
    assert!(audit.remarks[1].starts_with("One access says that it began on or before that day"));
    let later: Vec<(&str, Vec<&str>)> = audit
        .later
        .iter()
        .map(|group| (group.title.as_str(), group.rows.iter().map(|row| row.user.as_str()).collect()))
        .collect();
    assert_eq!(later, [("Written down later, on 23 November 2026", vec!["Orla Denby"])]);
    assert!(audit.groups.is_empty(), "nobody is listed as having had access");
    for format in AuditFormat::all() {
        let bytes = office.api.audit_bytes(&query, format).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        match format.ending() {
            "csv" | "json" => {
                assert!(text.contains(said), "{}", format.ending());
                assert!(text.contains("Orla Denby") && !text.contains("Piet Wessel"));
            }
            // What stands in the others, the crate that writes them tests.
            _ => assert!(bytes.len() > 1_000),
        }
    }
}

#[test]
fn a_past_day_lists_apart_what_was_written_down_later_and_counts_none_of_it() {
    let mut office = office();
    let day = end_of("2026-11-23");
    office.computer.clock.pass(3 * DAY);
    office.sign_in(&office.owner.clone());
    let api = &mut office.api;
    let account = AccountId(1);
    let before = api.audit_count(&day).unwrap();
    let late = person(api, "Lena Vogt", "lena");
    since(api, late, account, Some("2026-11-20"));
    let by_mistake = person(api, "Mia Falk", "mia");
    since(api, by_mistake, account, Some("2026-11-20"));
    office.computer.clock.pass(60_000);
    let access = office.api.accesses(by_mistake, None).unwrap().accesses[0].id;
    office.api.end_accesses(&[access], "typed by mistake").unwrap();
    office.computer.clock.pass(60_000);
    let audit = office.api.audit(&day).unwrap();
    assert!(!audit.nothing_on_record);
    assert_eq!(audit.later.len(), 1, "{:?}", audit.remarks);
    assert_eq!(audit.later[0].title, "Written down later, on 26 November 2026");
    let rows: Vec<&str> = audit.later[0].rows.iter().map(|row| row.user.as_str()).collect();
    assert_eq!(rows, ["Lena Vogt"], "who was there for a minute was written down by mistake");
    assert_eq!(office.api.audit_count(&day).unwrap().accesses, before.accesses);
    assert!(office.api.audit(&AuditQuery::default()).unwrap().later.is_empty(), "today nothing is later");

    // Filters leave out what they say, and the sentence counts what is left.
    let pia = office.of_partner(a_person("Pia Lund", "pia"));
    let pia = NewUser { kind: UserKind::Person, details: pia, grant: None };
    let pia = office.api.add_user(pia).unwrap().user;
    since(&mut office.api, pia, account, Some("2026-11-20"));
    office.computer.clock.pass(60_000);
    let mut later = |query: AuditQuery| {
        let AuditPreview { later, remarks, .. } = office.api.audit(&query).unwrap();
        let names = later.into_iter().flat_map(|group| group.rows).map(|row| row.user);
        (names.collect::<Vec<_>>(), remarks.concat().contains("One access says"))
    };
    assert_eq!(later(day.clone()), (vec!["Lena Vogt".into(), "Pia Lund".into()], false));
    let partners = AuditQuery { partners_only: true, ..day.clone() };
    assert_eq!(later(partners), (vec!["Pia Lund".into()], true));
    let far = AuditQuery { privileged_only: true, ..day.clone() };
    assert_eq!(later(far), (vec![], false), "nobody knows how far these reach");
    let other = AuditQuery { account: Some(AccountId(9)), ..day.clone() };
    assert_eq!(later(other), (vec![], false));

    // A report says what was known when it was made, whatever was written down since.
    let path = office.computer.text("then.json");
    office.api.save_audit(&day, AuditFormat::Json, &path).unwrap();
    office.computer.clock.pass(2 * DAY);
    office.sign_in(&office.owner.clone());
    let more = person(&mut office.api, "Ben Ode", "ben");
    since(&mut office.api, more, account, Some("2026-11-01"));
    office.computer.clock.pass(60_000);
    let found = office.api.check_report(&path).unwrap();
    assert!(matches!(found, ReportCheck::Agrees { signed_by: Some(_), .. }), "{found:?}");
    let edited = fs::read_to_string(&path).unwrap().replace("Lena Vogt", "Lena Voght");
    fs::write(&path, edited).unwrap();
    let found = office.api.check_report(&path).unwrap();
    assert!(matches!(found, ReportCheck::Differs { .. }), "{found:?}");
}

#[test]
fn a_past_day_goes_by_the_rules_of_then_and_says_nothing_of_a_later_day() {
    let mut office = office();
    let api = &mut office.api;
    let rules = |expire_days| Settings { expire_days, ..Settings::default() };
    api.change_settings(rules(None)).unwrap();
    let mia = person(api, "Mia Falk", "mia");
    let last_seen = Seen::On("2027-06-01".parse().unwrap());
    let details = AccessDetails { last_seen, login: "mia".into(), ..AccessDetails::default() };
    api.give_access(NewAccess { user: mia, account: AccountId(1), details }).unwrap();
    // The rule comes 200 days later, and was none of that day.
    office.computer.clock.pass(100 * DAY);
    let then = AuditQuery { as_of: Some(office.computer.clock.wall()), ..AuditQuery::default() };
    office.computer.clock.pass(100 * DAY);
    office.sign_in(&office.owner.clone());
    office.api.change_settings(rules(Some(90))).unwrap();
    let audit = office.api.audit(&then).unwrap();
    let rows: Vec<_> = audit.groups.iter().flat_map(|group| &group.rows).collect();
    let owner = rows.iter().find(|row| row.user == "Ingrid Solberg").unwrap();
    assert_eq!(owner.state, "active", "unused for 100 days, and nothing ended it then: {owner:?}");
    let mia = rows.iter().find(|row| row.user == "Mia Falk").unwrap();
    assert!(!mia.last_seen.contains("2027"), "1 June 2027 was to come: {mia:?}");
}

#[test]
fn a_day_to_come_is_refused_wherever_a_day_is_asked_for() {
    let mut office = office();
    let api = &mut office.api;
    let tomorrow: Day = "2026-11-24".parse().unwrap();
    let today: Day = "2026-11-23".parse().unwrap();
    let refused = |error: ApiError| assert_eq!(error, ApiError::DayToCome);
    refused(api.audit(&end_of("2026-11-24")).unwrap_err());
    refused(api.audit_count(&end_of("2026-11-24")).unwrap_err());
    refused(api.audit_bytes(&end_of("2031-01-01"), AuditFormat::Csv).unwrap_err());
    refused(api.measures(Some(tomorrow)).unwrap_err());
    refused(api.account(AccountId(1), Some(tomorrow)).unwrap_err());
    refused(api.find_account("Newsletter", Some(tomorrow)).unwrap_err());
    refused(api.accesses(UserId(2), Some(tomorrow)).unwrap_err());
    let all = api::view::AccountsQuery { as_of: Some(tomorrow), limit: 10, ..Default::default() };
    refused(api.accounts(&all).unwrap_err());
    let grid = api::view::GridQuery { as_of: Some(tomorrow), ..Default::default() };
    refused(api.grid(&grid).unwrap_err());
    assert!(api.audit(&end_of("2026-11-23")).is_ok() && api.measures(Some(today)).is_ok(), "today is now");
}
