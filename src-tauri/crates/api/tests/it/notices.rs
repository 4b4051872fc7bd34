//! What owners are told, and how long it stays.

use api::ApiError;
use api::view::{JournalQuery, NewUser, NotificationTest, Verified};
use directory::{Grant, NoticeKind, Refusal, Role, UserKind};
use testkit::{Office, a_person, an_office};

use crate::refused;

fn add(office: &mut Office, name: &str, username: &str) {
    let user = NewUser { kind: UserKind::Person, details: a_person(name, username), grant: None };
    office.api.add_user(user).unwrap();
}

fn texts(office: &mut Office) -> Vec<String> {
    office.api.home().unwrap().notices.into_iter().map(|notice| notice.text).collect()
}

#[test]
fn a_notice_stays_for_each_owner_until_that_owner_acknowledges_it_also_across_a_restart() {
    let mut office = an_office();
    let mateo = office.with("Mateo Ruiz", Role::Owner);
    if !texts(&mut office).is_empty() {
        office.api.acknowledge_all().unwrap();
    }
    add(&mut office, "Aylin Demir", "aylin");
    assert_eq!(texts(&mut office), ["Ingrid Solberg added Aylin Demir"]);
    office.restart();
    office.sign_in(&office.owner.clone());
    let notices = office.api.home().unwrap().notices;
    assert_eq!(notices.len(), 1, "the list is the record, whatever was shown on the desktop");
    office.api.acknowledge(notices[0].id).unwrap();
    assert_eq!(office.api.acknowledge(notices[0].id).unwrap_err(), refused(Refusal::NothingToChange));
    office.restart();
    office.sign_in(&office.owner.clone());
    assert_eq!(texts(&mut office), Vec::<String>::new(), "acknowledged is acknowledged");
    office.sign_in(&mateo);
    assert_eq!(texts(&mut office), ["Ingrid Solberg added Aylin Demir"], "each owner reads for themselves");
    assert_eq!(
        office.api.acknowledge(notices[0].id).unwrap_err(),
        refused(Refusal::NoSuchNotice),
        "and nobody acknowledges for another"
    );
    office.api.acknowledge_all().unwrap();
    assert_eq!(texts(&mut office), Vec::<String>::new());
}

#[test]
fn each_thing_that_owners_must_know_is_shown_at_once_and_without_names() {
    let mut office = an_office();
    let _ = office.computer.notifier.take();
    add(&mut office, "Aylin Demir", "aylin");
    assert_eq!(office.computer.notifier.take(), ["A user was added to the vault."]);
    let mateo = office.with("Mateo Ruiz", Role::Support);
    let told = "Somebody can now sign in, or may do more. Open Keyholder to see who.";
    assert_eq!(office.computer.notifier.take(), [told], "added with a sign-in is one thing to tell");
    assert!(
        texts(&mut office)
            .contains(&"Ingrid Solberg added Mateo Ruiz, with a sign-in to this vault".to_owned())
    );
    office.api.change_grant(mateo.user, Grant::preset(Role::BillingAndSupport), "Helps Priya").unwrap();
    assert_eq!(office.computer.notifier.take(), [told]);
    office.api.change_grant(mateo.user, Grant::preset(Role::Owner), "Second owner").unwrap();
    assert_eq!(office.computer.notifier.take(), ["The vault has a new owner."]);
    let priya = office.with("Priya Nair", Role::Billing);
    let _ = office.computer.notifier.take();
    office.api.reset_sign_in(priya.user, false).unwrap();
    assert_eq!(office.computer.notifier.take(), ["A sign-in was reset."]);
    assert!(texts(&mut office).contains(&"Ingrid Solberg reset the sign-in of Priya Nair".to_owned()));
    office.api.rename_business("Harbour Lane").unwrap();
    assert_eq!(office.computer.notifier.take(), Vec::<&str>::new(), "the rest is for the journal");
}

#[test]
fn a_verification_that_fails_is_in_the_journal_and_told_to_every_owner() {
    let mut office = an_office();
    let mateo = office.with("Mateo Ruiz", Role::Owner);
    office.writes_past_the_program("DELETE FROM entry_user");
    let _ = office.computer.notifier.take();
    let found = office.api.verify(&|_| {}).unwrap();
    assert!(matches!(found, Verified::TablesDiffer { .. }), "{found:?}");
    assert_eq!(
        office.computer.notifier.take(),
        ["Something was found wrong with the vault or a computer's notes."]
    );
    office.sign_in(&mateo);
    let told = "Ingrid Solberg verified the vault, and something was wrong: the journal says what";
    assert!(texts(&mut office).contains(&told.to_owned()), "the other owner hears of it too");
    let page = office.api.journal(&JournalQuery { limit: 5, ..JournalQuery::default() }).unwrap();
    let said =
        "Ingrid Solberg verified the vault and found that its tables differ from the journal.".to_owned();
    assert!(page.rows.iter().any(|row| row.what.contains(&said)), "{:?}", page.rows);
    office.api.renew_tables(&|_| {}).unwrap();
    let found = office.api.verify(&|_| {}).unwrap();
    assert!(matches!(found, Verified::Good { .. }), "made anew by the other owner: {found:?}");
}

#[test]
fn a_computer_that_shows_nothing_is_no_error() {
    let mut office = an_office();
    office.computer.notifier.silence();
    add(&mut office, "Aylin Demir", "aylin");
    assert!(texts(&mut office).contains(&"Ingrid Solberg added Aylin Demir".to_owned()));
    assert_eq!(
        office.api.test_notification().unwrap(),
        NotificationTest::NothingShowsThem,
        "and the test says so"
    );
}

#[test]
fn who_is_no_owner_has_no_notices() {
    let mut office = an_office();
    let nadia = office.with("Nadia Rahman", Role::Administrator);
    add(&mut office, "Aylin Demir", "aylin");
    let kinds: Vec<NoticeKind> =
        office.api.home().unwrap().notices.iter().map(|notice| notice.kind).collect();
    assert_eq!(kinds[0], NoticeKind::UserAdded, "newest first");
    office.sign_in(&nadia);
    assert_eq!(texts(&mut office), Vec::<String>::new());
    let nothing = office.api.acknowledge_all();
    assert_eq!(nothing, Err(ApiError::Refused { why: Refusal::NothingToChange }));
}
