//! Forgetting a former person and striking a text out, as pages show it.

use api::ApiError;
use api::view::{
    AuditFormat, AuditQuery, JournalQuery, NewAccess, NewUser, ReportCheck, StrikeStanding, StrikeWhat,
    Verified,
};
use directory::time::DAY;
use directory::{AccessDetails, Fault, Field, NoticeKind, Refusal, Role, Settings, UserId, UserKind};
use testkit::{Office, Person, a_person, an_account, an_office};

use crate::gone;

const AYLIN: &str = "Aylin Demir";

/// Two owners, and somebody who left.
fn left() -> (Office, Person, UserId) {
    let mut office = an_office();
    let second = office.with("Otto Berg", Role::Owner);
    let aylin = NewUser { kind: UserKind::Person, details: a_person(AYLIN, "aylin"), grant: None };
    let aylin = office.api.add_user(aylin).unwrap().user;
    office.api.disable_user(aylin, "Opened a bakery").unwrap();
    (office, second, aylin)
}

fn told(office: &mut Office, kind: NoticeKind) -> String {
    let notices = office.api.home().unwrap().notices;
    notices.into_iter().find(|notice| notice.kind == kind).unwrap().text
}

#[test]
fn two_owners_forget_somebody_and_every_page_says_so() {
    let (mut office, second, aylin) = left();
    let what = StrikeWhat::Person { user: aylin };
    assert!(office.api.person(aylin).unwrap().can.forget);
    assert!(!office.api.person(office.owner.user).unwrap().can.forget, "an owner who is here");
    office.api.backup(&office.computer.text("one.keyholder-backup")).unwrap();
    let page = office.api.strike_page(&what, &|_| {}).unwrap();
    assert_eq!((page.name.as_deref(), page.standing), (Some(AYLIN), StrikeStanding::ToAsk));
    assert_eq!((page.entries, page.backups.len()), (2, 1), "added, and disabled");
    office.api.ask_to_strike(&what).unwrap();
    let page = office.api.strike_page(&what, &|_| {}).unwrap();
    assert!(matches!(page.standing, StrikeStanding::Waits { alone_from: None, .. }), "{:?}", page.standing);
    let refused = office.api.strike(&what, &|_| {});
    assert_eq!(refused, Err(ApiError::Refused { why: Refusal::AnotherOwner }));

    office.sign_in(&second);
    assert_eq!(
        told(&mut office, NoticeKind::StrikeAsked),
        "Ingrid Solberg asks another owner to agree that Aylin Demir is forgotten"
    );
    let asked = office.api.strikes_asked().unwrap();
    assert_eq!((asked.len(), asked[0].by.as_str(), asked[0].mine), (1, "Ingrid Solberg", false));
    let page = office.api.strike_page(&what, &|_| {}).unwrap();
    assert_eq!(page.standing, StrikeStanding::May { asked: Some(asked[0].entry) });
    let done = office.api.strike(&what, &|_| {}).unwrap();
    assert_eq!((done.entries, done.texts), (page.entries, page.texts), "as it was foretold");

    let person = office.api.person(aylin).unwrap();
    let number = format!("Former person {}", aylin.0);
    assert_eq!(person.details.name, number);
    assert!(person.forgotten_at.is_some() && !person.can.forget && !person.can.enable && !person.can.change);
    let told = told(&mut office, NoticeKind::Struck);
    assert_eq!(told, format!("Otto Berg had what was written about {number} struck out of the journal"));
    let path = office.computer.text("journal.csv");
    office.api.export_journal(&path).unwrap();
    let exported = std::fs::read_to_string(path).unwrap();
    for gone in [AYLIN, "aylin", "bakery"] {
        assert!(!exported.contains(gone), "{gone} is in the journal");
    }
    assert!(exported.contains(&format!("added the user {number}")), "that somebody was added is");
    assert!(office.api.texts_with(AYLIN, &|_| {}).unwrap().is_empty());
    let verified = office.api.verify(&|_| {}).unwrap();
    assert!(matches!(verified, Verified::Good { .. }), "{verified:?}");
    let again = office.api.strike_page(&what, &|_| {});
    assert!(matches!(again, Err(ApiError::Refused { why: Refusal::Forgotten })));
}

#[test]
fn a_text_is_struck_out_by_another_owner_than_asked_or_kept() {
    let (mut office, second, aylin) = left();
    let texts = office.api.texts_with("BAKERY", &|_| {}).unwrap();
    assert_eq!(texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>(), ["Opened a bakery"]);
    let what = StrikeWhat::Texts { texts: texts.iter().map(|text| text.at).collect() };
    office.api.ask_to_strike(&what).unwrap();
    let twice = office.api.ask_to_strike(&what);
    assert_eq!(twice, Err(ApiError::Refused { why: Refusal::AlreadyAsked }));

    office.sign_in(&second);
    let said = "Ingrid Solberg asks another owner to agree that texts are struck out of the journal";
    assert_eq!(told(&mut office, NoticeKind::StrikeAsked), said);
    let asked = office.api.strikes_asked().unwrap();
    assert_eq!(asked[0].texts, texts, "whoever is to agree sees what it is about");
    office.api.forgo_strike(asked[0].entry, "It is no secret").unwrap();
    assert!(office.api.strikes_asked().unwrap().is_empty());
    let done = office.api.strike(&what, &|_| {});
    assert_eq!(done, Err(ApiError::Refused { why: Refusal::AnotherOwner }), "it was kept");

    office.api.ask_to_strike(&what).unwrap();
    office.sign_in(&office.owner.clone());
    office.api.strike(&what, &|_| {}).unwrap();
    let said = "Ingrid Solberg had texts struck out of the journal: the journal says where";
    assert_eq!(told(&mut office, NoticeKind::Struck), said);
    let page = office.api.person(aylin).unwrap();
    assert_eq!(page.details.name, AYLIN, "what was not asked for stays");
    assert!(page.disabled_reason.unwrap().starts_with("Struck out "));
    let none = office.api.texts_with("  ", &|_| {});
    let why = Refusal::Field { field: Field::Words, fault: Fault::Missing };
    assert_eq!(none.unwrap_err(), ApiError::Refused { why });
}

#[test]
fn an_audit_of_before_is_told_that_texts_were_struck_out_since() {
    let (mut office, second, aylin) = left();
    let before = office.computer.text("before.json");
    let query = AuditQuery { active_only: false, ..AuditQuery::default() };
    let newsletter = office.api.open_account(an_account("Newsletter")).unwrap();
    office.api.enable_user(aylin, "Helps out").unwrap();
    let access = NewAccess { user: aylin, account: newsletter, details: AccessDetails::default() };
    office.api.give_access(access).unwrap();
    office.api.save_audit(&query, AuditFormat::Json, &before).unwrap();
    office.computer.clock.pass(60_000);
    gone(&mut office.api, aylin, "Helped out");
    let what = StrikeWhat::Person { user: aylin };
    office.api.ask_to_strike(&what).unwrap();
    office.sign_in(&second);
    assert!(matches!(office.api.check_report(&before).unwrap(), ReportCheck::Agrees { .. }));
    office.api.strike(&what, &|_| {}).unwrap();
    let entry = office.api.journal(&JournalQuery { limit: 1, ..JournalQuery::default() }).unwrap().entries;
    let ReportCheck::Differs { struck_out, .. } = office.api.check_report(&before).unwrap() else {
        panic!("the name in it is another one today")
    };
    assert_eq!(struck_out, Some(entry));
    office.computer.clock.pass(60_000);
    let after = office.computer.text("after.json");
    office.api.save_audit(&query, AuditFormat::Json, &after).unwrap();
    assert!(matches!(office.api.check_report(&after).unwrap(), ReportCheck::Agrees { .. }));
}

#[test]
fn home_says_whom_one_owner_may_have_forgotten_by_now() {
    let (mut office, _, aylin) = left();
    let rules = Settings { forget_years: Some(1), expire_days: None, ..Settings::default() };
    office.api.change_settings(rules).unwrap();
    let due = |office: &mut Office| {
        let findings = office.api.home().unwrap().findings.into_iter();
        findings.filter(|found| found.check == "forget_due").map(|found| found.title).collect::<Vec<_>>()
    };
    assert!(due(&mut office).is_empty(), "not yet");
    office.computer.clock.pass(366 * DAY);
    office.sign_in(&office.owner.clone());
    assert_eq!(due(&mut office), ["Aylin Demir can be forgotten"]);
    office.api.strike(&StrikeWhat::Person { user: aylin }, &|_| {}).unwrap();
    assert!(due(&mut office).is_empty(), "done");
}
