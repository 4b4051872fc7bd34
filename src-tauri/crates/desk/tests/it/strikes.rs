//! Forgetting a former person and striking a text out, as pages show it.

use desk::Trouble;
use desk::view::{NewUser, StrikeStanding, StrikeWhat, Verified};
use directory::{NoticeKind, Refusal, Role, UserId, UserKind};
use testkit::{Office, Person, a_person, an_office};

const AYLIN: &str = "Aylin Demir";

/// Two owners, and somebody who left.
fn left() -> (Office, Person, UserId) {
    let mut office = an_office();
    let second = office.with("Otto Berg", Role::Owner);
    let aylin = NewUser { kind: UserKind::Person, details: a_person(AYLIN, "aylin"), grant: None };
    let aylin = office.desk.add_user(aylin).unwrap().user;
    office.desk.disable_user(aylin, "Opened a bakery").unwrap();
    (office, second, aylin)
}

fn told(office: &mut Office, kind: NoticeKind) -> String {
    let notices = office.desk.home().unwrap().notices;
    notices.into_iter().find(|notice| notice.kind == kind).unwrap().text
}

#[test]
fn two_owners_forget_somebody_and_every_page_says_so() {
    let (mut office, second, aylin) = left();
    let what = StrikeWhat::Person { user: aylin };
    assert!(office.desk.person(aylin).unwrap().can.forget);
    assert!(!office.desk.person(office.owner.user).unwrap().can.forget, "an owner who is here");
    office.desk.backup(&office.computer.text("one.keyholder-backup")).unwrap();
    let page = office.desk.strike_page(&what, &|_| {}).unwrap();
    assert_eq!((page.name.as_deref(), page.standing), (Some(AYLIN), StrikeStanding::ToAsk));
    assert_eq!((page.entries, page.backups.len()), (2, 1), "added, and disabled");
    office.desk.ask_to_strike(&what).unwrap();
    let page = office.desk.strike_page(&what, &|_| {}).unwrap();
    assert!(matches!(page.standing, StrikeStanding::Waits { alone_from: None, .. }), "{:?}", page.standing);
    let refused = office.desk.strike(&what, &|_| {});
    assert_eq!(refused, Err(Trouble::Refused { why: Refusal::AnotherOwner }));

    office.sign_in(&second);
    assert_eq!(
        told(&mut office, NoticeKind::StrikeAsked),
        "Ingrid Solberg asks another owner to agree that Aylin Demir is forgotten"
    );
    let asked = office.desk.strikes_asked().unwrap();
    assert_eq!((asked.len(), asked[0].by.as_str(), asked[0].mine), (1, "Ingrid Solberg", false));
    let page = office.desk.strike_page(&what, &|_| {}).unwrap();
    assert_eq!(page.standing, StrikeStanding::May { asked: Some(asked[0].entry) });
    let done = office.desk.strike(&what, &|_| {}).unwrap();
    assert_eq!((done.entries, done.texts), (page.entries, page.texts), "as it was foretold");

    let person = office.desk.person(aylin).unwrap();
    let number = format!("Former person {}", aylin.0);
    assert_eq!(person.details.name, number);
    assert!(person.forgotten_at.is_some() && !person.can.forget && !person.can.enable && !person.can.change);
    let told = told(&mut office, NoticeKind::Struck);
    assert_eq!(told, format!("Otto Berg had what was written about {number} struck out of the journal"));
    let path = office.computer.text("journal.csv");
    office.desk.export_journal(&path).unwrap();
    let exported = std::fs::read_to_string(path).unwrap();
    for gone in [AYLIN, "aylin", "bakery"] {
        assert!(!exported.contains(gone), "{gone} is in the journal");
    }
    assert!(exported.contains(&format!("added the user {number}")), "that somebody was added is");
    assert!(office.desk.texts_with(AYLIN, &|_| {}).unwrap().is_empty());
    let verified = office.desk.verify(&mut |_| {}).unwrap();
    assert!(matches!(verified, Verified::Good { .. }), "{verified:?}");
    let again = office.desk.strike_page(&what, &|_| {});
    assert!(matches!(again, Err(Trouble::Refused { why: Refusal::Forgotten })));
}

#[test]
fn a_text_is_struck_out_by_another_owner_than_asked_or_kept() {
    let (mut office, second, aylin) = left();
    let texts = office.desk.texts_with("BAKERY", &|_| {}).unwrap();
    assert_eq!(texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>(), ["Opened a bakery"]);
    let what = StrikeWhat::Texts { texts: texts.iter().map(|text| text.at).collect() };
    office.desk.ask_to_strike(&what).unwrap();
    let twice = office.desk.ask_to_strike(&what);
    assert_eq!(twice, Err(Trouble::Refused { why: Refusal::AlreadyAsked }));

    office.sign_in(&second);
    let said = "Ingrid Solberg asks another owner to agree that texts are struck out of the journal";
    assert_eq!(told(&mut office, NoticeKind::StrikeAsked), said);
    let asked = office.desk.strikes_asked().unwrap();
    assert_eq!(asked[0].texts, texts, "whoever is to agree sees what it is about");
    office.desk.forgo_strike(asked[0].entry, "It is no secret").unwrap();
    assert!(office.desk.strikes_asked().unwrap().is_empty());
    let done = office.desk.strike(&what, &|_| {});
    assert_eq!(done, Err(Trouble::Refused { why: Refusal::AnotherOwner }), "it was kept");

    office.desk.ask_to_strike(&what).unwrap();
    office.sign_in(&office.owner.clone());
    office.desk.strike(&what, &|_| {}).unwrap();
    let said = "Ingrid Solberg had texts struck out of the journal: the journal says where";
    assert_eq!(told(&mut office, NoticeKind::Struck), said);
    let page = office.desk.person(aylin).unwrap();
    assert_eq!(page.details.name, AYLIN, "what was not asked for stays");
    assert!(page.disabled_reason.unwrap().starts_with("Struck out "));
    let none = office.desk.texts_with("  ", &|_| {});
    assert_eq!(none.unwrap_err(), Trouble::Refused { why: Refusal::NothingToChange });
}
