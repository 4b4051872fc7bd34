//! Measures from a real register: what is entered changes the figures, a past day has its own, and a saved audit has them
//! too.

use std::fs;

use api::view::{AuditFormat, AuditQuery, MeasureView, NewAccess, NewUser, ReportCheck};
use api::{Api, ApiError};
use directory::{
    AccessDetails, AccountDetails, CompanyDetails, CompanyKind, Day, Level, Permission, Polarity, Refusal,
    Role, Seen, SinglePermission, UserDetails, UserId, UserKind,
};
use serde_json::Value;
use testkit::{a_person, an_account, an_office};

use crate::refused;

fn figure(api: &mut Api, id: &str, as_of: Option<Day>) -> MeasureView {
    api.measures(as_of).unwrap().measures.into_iter().find(|measure| measure.id == id).expect("a measure")
}

fn counts(api: &mut Api, id: &str) -> (u32, u32, u32) {
    let measure = figure(api, id, None);
    (measure.met, measure.unmet, measure.unknown)
}

/// Those that aren't met, then those of which nobody can tell, in the order of their names.
fn not_met(api: &mut Api, id: &str) -> Vec<String> {
    let items = api.not_met(id, None, 0).unwrap().expect("a measure").items;
    let unknown = |unknown| if unknown { ", unknown" } else { "" };
    let mut named: Vec<String> =
        items.into_iter().map(|item| format!("{}{}", item.name, unknown(item.unknown))).collect();
    named.sort();
    named
}

fn add(api: &mut Api, kind: UserKind, details: UserDetails) -> UserId {
    api.add_user(NewUser { kind, details, grant: None }).unwrap().user
}

#[test]
fn what_is_on_record_counts_and_what_is_not_is_unknown() {
    let mut office = an_office();
    let today: Day = "2026-11-23".parse().unwrap();
    let api = &mut office.api;
    assert_eq!(counts(api, "logins_recorded"), (0, 1, 0), "the founder's own sign-in, without a department");
    assert_eq!(counts(api, "dormant"), (1, 0, 0), "and it is in use");
    assert_eq!(figure(api, "lists_reviewed_quarterly", None).percent, None, "there is no account yet");

    let bo =
        add(api, UserKind::Person, UserDetails { department: "Office".into(), ..a_person("Bo Lind", "bo") });
    let news = api.open_account(an_account("Newsletter")).unwrap();
    let details = AccessDetails { login: "bo".into(), level: Level::Normal, ..AccessDetails::default() };
    api.give_access(NewAccess { user: bo, account: news, details: details.clone() }).unwrap();
    assert_eq!(counts(api, "logins_recorded"), (0, 2, 0), "no start date");
    assert_eq!(counts(api, "dormant"), (1, 0, 1), "nobody recorded when Bo was last seen");
    assert_eq!(counts(api, "access_by_role"), (1, 0, 1), "and not with which role");
    assert_eq!(counts(api, "lists_reviewed_quarterly"), (0, 0, 1), "nobody reviewed the list");
    assert_eq!(counts(api, "providers_recorded"), (0, 1, 0), "nobody owns the newsletter on record");

    assert_eq!(not_met(api, "logins_recorded"), ["Bo Lind: Newsletter", "Ingrid Solberg: this vault"]);
    assert_eq!(not_met(api, "dormant"), ["Bo Lind: Newsletter, unknown"]);
    assert_eq!(not_met(api, "lists_reviewed_quarterly"), ["Newsletter, unknown"]);
    assert_eq!(not_met(api, "providers_recorded"), ["Constant Contact"]);
    assert!(api.not_met("no such measure", None, 0).unwrap().is_none());
    let whole = api.all_not_met("logins_recorded", None).unwrap();
    assert_eq!(whole, api.not_met("logins_recorded", None, 0).unwrap(), "a short list is all of it");
    let beyond = api.not_met("dormant", None, 1).unwrap().unwrap();
    assert_eq!((beyond.total, beyond.items.len()), (1, 0), "from the second on there is none");

    let access = api.accesses(bo, None).unwrap().accesses[0].id;
    let single = SinglePermission { name: "Send".into(), polarity: Polarity::Grants, ticked: true };
    let full = AccessDetails {
        since: Some("2026-01-01".parse().unwrap()),
        last_seen: Seen::On("2026-10-01".parse().unwrap()),
        permissions: vec![single],
        ..details
    };
    api.change_access(access, full).unwrap();
    let reviewed =
        AccountDetails { reviewed_on: Some(today), next_in_line: vec![bo], ..an_account("Newsletter") };
    api.change_account(news, reviewed).unwrap();
    assert_eq!(counts(api, "logins_recorded"), (1, 1, 0));
    assert_eq!(counts(api, "dormant"), (1, 1, 0), "seen 53 days ago");
    assert_eq!(counts(api, "access_by_role"), (1, 1, 0), "permissions one by one are no role");
    assert_eq!(counts(api, "lists_reviewed_quarterly"), (1, 0, 0));
    assert_eq!(counts(api, "providers_recorded"), (1, 0, 0), "Bo is next in line");

    api.disable_user(bo, "left").unwrap();
    assert_eq!(counts(api, "providers_recorded"), (0, 1, 0), "who has left can't be asked");
    assert_eq!(counts(api, "logins_recorded"), (1, 1, 0), "the access is still open, so it still counts");
}

#[test]
fn programs_and_partners_are_measured_by_the_accounts_they_get_into() {
    let mut office = an_office();
    let api = &mut office.api;
    let details = UserDetails {
        responsible: Some(UserId(1)),
        purpose: "Signs up".into(),
        ..a_person("Forms", "forms")
    };
    let forms = add(api, UserKind::Api, details);
    assert_eq!(counts(api, "programs_recorded"), (0, 0, 1), "nobody knows what it gets into");
    let partner = CompanyDetails { name: "Brightwire IT".into(), ..CompanyDetails::default() };
    let partner = api.add_company(CompanyKind::Partner, partner).unwrap();
    let piet =
        add(api, UserKind::Person, UserDetails { company: Some(partner), ..a_person("Piet Jansen", "piet") });
    assert_eq!(counts(api, "providers_recorded"), (0, 1, 0), "a partner nobody can be called at");
    assert_eq!(counts(api, "providers_reviewed"), (0, 0, 1));

    let reviewed =
        AccountDetails { reviewed_on: Some("2026-01-05".parse().unwrap()), ..an_account("Newsletter") };
    let news = api.open_account(reviewed).unwrap();
    for user in [forms, piet] {
        api.give_access(NewAccess { user, account: news, details: AccessDetails::default() }).unwrap();
    }
    assert_eq!(counts(api, "programs_recorded"), (1, 0, 0), "owner, purpose and review date");
    assert_eq!(counts(api, "programs_reviewed"), (0, 1, 0), "but not this quarter");
    assert_eq!(counts(api, "providers_reviewed"), (2, 0, 0), "the service and the partner, this year");
    let clients = CompanyDetails { name: "Sandpiper Café".into(), ..CompanyDetails::default() };
    let client = api.add_company(CompanyKind::Client, clients).unwrap();
    let theirs =
        AccountDetails { service: "slack".into(), company: Some(client), ..an_account("Their chat") };
    api.open_account(theirs).unwrap();
    assert_eq!(counts(api, "providers_reviewed"), (2, 0, 0), "a client's providers are not ours");
}

#[test]
fn a_past_day_has_the_figures_of_then() {
    let mut office = an_office();
    let day: Day = office.api.measures(None).map(|_| "2026-11-23".parse().unwrap()).unwrap();
    office.computer.clock.pass(3 * directory::time::DAY);
    office.sign_in(&office.owner.clone());
    office.api.open_account(an_account("Newsletter")).unwrap();
    let now = figure(&mut office.api, "lists_reviewed_yearly", None);
    let then = figure(&mut office.api, "lists_reviewed_yearly", Some(day));
    assert_eq!((now.all, then.all), (1, 0), "the account was opened later");
}

#[test]
fn a_saved_audit_has_the_measures_and_an_edited_one_is_found_out() {
    let mut office = an_office();
    let api = &mut office.api;
    api.open_account(an_account("Newsletter")).unwrap();
    let shown = api.measures(None).unwrap().measures;
    let path = office.computer.text("audit.json");
    let query = AuditQuery { privileged_only: true, ..AuditQuery::default() };
    api.save_audit(&query, AuditFormat::Json, &path).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    for (written, shown) in document["measures"].as_array().unwrap().iter().zip(&shown) {
        assert_eq!(written["id"], shown.id.as_str());
        assert_eq!(written["result"], shown.result.as_str(), "whatever the filters leave out");
        assert_eq!(written["formula"], shown.formula.as_str(), "a figure goes with its formula");
    }
    assert!(matches!(api.check_report(&path).unwrap(), ReportCheck::Agrees { .. }), "just written");

    let edited = office.computer.text("edited.json");
    fs::write(&edited, text.replacen("\"unknown\": 1", "\"unknown\": 0", 1)).unwrap();
    let ReportCheck::Differs { differ, told, .. } = api.check_report(&edited).unwrap() else {
        panic!("an edited figure is seen")
    };
    assert_eq!((differ, told[0].contains("0 of 1, 0 %, 1 unknown")), (1, true), "{told:?}");
}

#[test]
fn only_who_reads_the_register_sees_measures() {
    let mut office = an_office();
    let piet = office.with("Piet Jansen", Role::PartnerManager);
    office.sign_in(&piet);
    let why = Refusal::NotAllowed { needs: Permission::ReadRegister };
    assert_eq!(office.api.measures(None).map(|_| ()), Err::<(), ApiError>(refused(why)));
}

#[test]
fn findings_say_who_administers_without_a_reason_and_which_program_has_not_run_for_long() {
    let mut office = an_office();
    let api = &mut office.api;
    let details = UserDetails {
        responsible: Some(UserId(1)),
        purpose: "Signs up".into(),
        ..a_person("Forms", "forms")
    };
    let forms = add(api, UserKind::Api, details);
    let bo = add(api, UserKind::Person, a_person("Bo Lind", "bo"));
    let news = api.open_account(an_account("Newsletter")).unwrap();
    let admin = AccessDetails { level: Level::Admin, ..AccessDetails::default() };
    api.give_access(NewAccess { user: bo, account: news, details: admin.clone() }).unwrap();
    let seen =
        |day: &str| AccessDetails { last_seen: Seen::On(day.parse().unwrap()), ..AccessDetails::default() };
    api.give_access(NewAccess { user: forms, account: news, details: seen("2026-08-25") }).unwrap();
    let found = |api: &mut Api, check: &str| {
        let findings = api.home().unwrap().findings;
        findings.into_iter().filter(|found| found.check == check).map(|found| found.title).collect::<Vec<_>>()
    };
    assert_eq!(
        found(api, "administrator_without_reason"),
        ["No reason is on record why Bo Lind administers Newsletter"]
    );
    assert!(found(api, "dormant_program").is_empty(), "90 days are not over");
    assert!(found(api, "dormant_access").is_empty(), "and a program is no person");
    let (by_bo, by_forms) = {
        let page = api.account(news, None).unwrap();
        let of = |user| page.accesses.iter().find(|access| access.user == user).unwrap().id;
        (of(bo), of(forms))
    };
    api.change_access(by_bo, AccessDetails { reason: "Runs it".into(), ..admin }).unwrap();
    api.change_access(by_forms, seen("2026-08-24")).unwrap();
    assert!(found(api, "administrator_without_reason").is_empty(), "there is a reason now");
    assert_eq!(found(api, "dormant_program"), ["Forms last ran in Newsletter on 24 August"]);
}
