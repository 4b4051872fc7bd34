use directory::{
    Author, Change, FOUNDER, Fault, Field, Grant, KeysChanged, Overlay, Permission, Refusal, Register, Role,
    Settings, SignInMade, Stage, UserAdded, UserId, authorise,
    vault::{Founding, backup_made, make},
};

use crate::office::{MORNING, Office, identity, refusal};

#[test]
fn the_first_entry_makes_the_vault_and_its_first_owner_who_can_sign_in() {
    let office = Office::founded();
    assert_eq!(office.overlay.business().expect("reads"), "Harbour Lane Studio", "its name");
    let row = office.sign_in(FOUNDER).expect("a sign-in");
    assert_eq!((row.stage, row.grant), (Stage::Complete, Grant::preset(Role::Owner)), "set up at once");
    let owners = office.overlay.owners(office.at).expect("reads");
    assert_eq!(owners.len(), 1, "one owner");
    assert!(owners[0].can_sign_in, "who can really sign in");
}

#[test]
fn a_vault_is_made_once() {
    let mut office = Office::founded();
    let founding = office.founding();
    let again = office.judged_of(Author::Founder, make(founding));
    assert_eq!(refusal(again), Refusal::AlreadyMade, "nobody founds a vault that has owners");
}

#[test]
fn a_founding_entry_makes_one_owner_and_nothing_else() {
    let mut office = Office::founded();
    let founding = office.founding();
    let empty = Overlay::new();
    let good = make(founding);
    authorise(&empty, &Author::Founder, MORNING, &good).expect("allowed");
    let judged = |changes: &[Change]| refusal(authorise(&empty, &Author::Founder, MORNING, changes));
    assert_eq!(judged(&good[1..]), Refusal::NotAuthorised, "it begins with the vault");
    assert_eq!(judged(&good[..1]), Refusal::NoSuchUser, "and has an owner");
    assert_eq!(judged(&good[..3]), Refusal::NotYetComplete, "who can sign in");
    let mut weaker = good.clone();
    let grant = Grant::preset(Role::Administrator);
    weaker[2] = Change::SignInMade(SignInMade { user: FOUNDER, grant, identity: identity(900) });
    assert_eq!(judged(&weaker), Refusal::NotAuthorised, "an owner, not less");
    let mut more = good.clone();
    let mut second = crate::office::details("Eve Other");
    second.username = "eve".into();
    more.push(Change::UserAdded(UserAdded {
        user: UserId(2),
        as_kind: directory::UserKind::Person,
        details: second,
    }));
    assert_eq!(judged(&more), Refusal::NotAuthorised, "no second user comes with it");
    more.pop();
    more.push(Change::KeysChanged(KeysChanged {
        file: crate::office::keys_file(1, &[(directory::Key::Callers, 1)]),
    }));
    assert!(authorise(&empty, &Author::Founder, MORNING, &more).is_ok(), "the keys file belongs to it");
    let by_user = authorise(&office.overlay, &Author::User(FOUNDER), office.at, &good);
    assert_eq!(refusal(by_user), Refusal::NotAuthorised, "no later entry makes a vault");
}

#[test]
fn a_vault_begins_with_sound_settings_and_a_name() {
    let mut office = Office::founded();
    let founding = office.founding();
    let nameless = Founding { business: " ".into(), ..founding.clone() };
    let missing = Refusal::Field { field: Field::Business, fault: Fault::Missing };
    let judged = |founding| refusal(authorise(&Overlay::new(), &Author::Founder, MORNING, &make(founding)));
    assert_eq!(judged(nameless), missing, "a business has a name");
    let loose = Founding { settings: Settings { lock_after: 0, ..Settings::default() }, ..founding };
    let range = Refusal::Field { field: Field::LockAfter, fault: Fault::OutOfRange };
    assert_eq!(judged(loose), range, "the rules hold from the first day");
}

#[test]
fn backups_are_made_by_those_who_may() {
    let mut office = Office::founded();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let auditor = office.signed_up("Olga Auditor", Role::Auditor);
    let needs = Permission::MakeBackups;
    let decision = office.judged(auditor, backup_made("ab".into()));
    assert_eq!(refusal(decision), Refusal::NotAllowed { needs }, "an auditor changes nothing");
    let at = office.at;
    let decision = office.judged(admin, backup_made("ab".into()));
    office.does(admin, decision);
    assert_eq!(office.overlay.backup_at(), Some(at), "the last one");
}

#[test]
fn an_entry_without_changes_is_none() {
    let office = Office::founded();
    let verdict = authorise(&office.overlay, &Author::User(FOUNDER), office.at, &[]);
    assert_eq!(refusal(verdict), Refusal::NothingToChange, "nothing happened");
}
