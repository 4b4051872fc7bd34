use directory::{
    Author, Change, FOUNDER, Grant, Kit, KitNumber, KitState, NoticeAcknowledged, NoticeKind, Permission,
    Proposal, Refusal, Register, Role, SettingsChanged, SignInReset, Stage, UserDisabled, UserId, authorise,
    kits::{Successor, Takeover, check, make, place, that_opens, use_code},
};

use crate::office::{Office, details, front_desk, identity, refusal};

fn kit(office: &Office, number: u32) -> Kit {
    office.overlay.kits().expect("reads").into_iter().find(|kit| kit.number.0 == number).expect("a kit")
}

fn made(office: &mut Office, owner: UserId, replaces: Option<u32>) -> KitNumber {
    let identity = office.identity();
    let replaces = replaces.map(KitNumber);
    let decision = office.judged(FOUNDER, make(&office.overlay, owner, identity, replaces));
    office.does(FOUNDER, decision);
    office.overlay.kits().expect("reads").last().expect("a kit").number
}

fn checked(office: &mut Office, number: KitNumber) {
    let decision = office.judged(FOUNDER, check(number));
    office.does(FOUNDER, decision);
}

fn taken_over(office: &mut Office, number: KitNumber, successor: Successor) -> Proposal {
    let takeover = Takeover { successor, interim: office.identity(), first: office.first() };
    office.judged_of(Author::Kit(number), use_code(&office.overlay, number, front_desk(), takeover, None))
}

#[test]
fn a_kit_is_confirmed_by_typing_its_code_back() {
    let mut office = Office::founded();
    let number = made(&mut office, FOUNDER, None);
    assert_eq!(kit(&office, 1).state, KitState::Unconfirmed, "it may never have been printed");
    let standing = |office: &Office| office.overlay.owners(office.at).expect("reads")[0].has_checked_kit;
    assert!(!standing(&office), "so it does not count");
    let at = office.at;
    checked(&mut office, number);
    assert_eq!(
        (kit(&office, 1).state, kit(&office, 1).checked_at),
        (KitState::Good, Some(at)),
        "now it does"
    );
    assert!(standing(&office), "Ingrid holds a kit that was typed back");
}

#[test]
fn the_old_kit_works_until_the_new_one_was_typed_back() {
    let mut office = Office::founded();
    let old = made(&mut office, FOUNDER, None);
    checked(&mut office, old);
    let new = made(&mut office, FOUNDER, Some(1));
    assert_eq!(kit(&office, 1).state, KitState::Good, "the new page may be stuck in the printer");
    let at = office.at;
    checked(&mut office, new);
    assert_eq!(kit(&office, 1).state, KitState::Replaced { at }, "told to whoever types its code");
    assert_eq!(
        refusal(that_opens(&office.overlay, old)),
        Refusal::KitReplaced { number: old, at },
        "with the date"
    );
    assert_eq!(kit(&office, 2).state, KitState::Good, "the new one opens the vault");
}

#[test]
fn a_kit_given_up_before_it_was_typed_back_ends_with_the_next_one() {
    let mut office = Office::founded();
    made(&mut office, FOUNDER, None);
    let again = made(&mut office, FOUNDER, None);
    let at = office.at;
    checked(&mut office, again);
    assert_eq!(kit(&office, 1).state, KitState::Replaced { at }, "a page nobody has seen must not stay good");
}

#[test]
fn another_owners_kits_are_left_alone() {
    let (mut office, marek) = Office::with_two_owners();
    let mine = made(&mut office, FOUNDER, None);
    checked(&mut office, mine);
    made(&mut office, marek, None);
    let foreign = office.judged(FOUNDER, make(&office.overlay, marek, identity(900), Some(mine)));
    assert_eq!(refusal(foreign), Refusal::NoSuchKit, "Marek's kit can't replace Ingrid's");
    let second = made(&mut office, FOUNDER, None);
    checked(&mut office, second);
    assert_eq!(kit(&office, 1).state, KitState::Good, "a second kit that replaces none");
    assert_eq!(kit(&office, 2).state, KitState::Unconfirmed, "Marek's own");
}

#[test]
fn kits_are_made_for_owners_by_owners() {
    let mut office = Office::founded();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let for_admin = office.judged(FOUNDER, make(&office.overlay, admin, identity(900), None));
    assert_eq!(refusal(for_admin), Refusal::KitsAreForOwners, "a kit opens the vault as an owner");
    let needs = Permission::ManageKits;
    let by_admin = office.judged(admin, make(&office.overlay, FOUNDER, identity(900), None));
    assert_eq!(refusal(by_admin), Refusal::NotAllowed { needs }, "only owners make them");
    let number = made(&mut office, FOUNDER, None);
    let actor = office.actor(admin);
    assert_eq!(refusal(office.judged(actor.user, check(number))), Refusal::NotAllowed { needs }, "nor check");
    assert_eq!(
        refusal(office.judged(actor.user, place(number, "safe"))),
        Refusal::NotAllowed { needs },
        "nor place"
    );
}

#[test]
fn where_a_kit_is_kept_is_noted_for_owners() {
    let mut office = Office::founded();
    let number = made(&mut office, FOUNDER, None);
    let changes = office.judged(FOUNDER, place(number, " the bank ")).expect("allowed");
    assert_eq!(changes[0].compartment(), directory::Compartment::Owner, "nobody else reads it");
    office.commit(Author::User(FOUNDER), &changes);
    assert_eq!(office.overlay.kit_place(number), Some("the bank"), "found again");
    let missing = office.judged(FOUNDER, place(KitNumber(9), "x"));
    assert_eq!(refusal(missing), Refusal::NoSuchKit, "there is no kit 9");
}

#[test]
fn with_every_owner_absent_a_code_makes_somebody_new_an_owner() {
    let mut office = Office::founded();
    let number = made(&mut office, FOUNDER, None);
    checked(&mut office, number);
    office.at = office.at.plus(400 * directory::time::DAY);
    let at = office.at;
    let changes =
        taken_over(&mut office, number, Successor::New(Box::new(details("Aylin Demir")))).expect("allowed");
    office.commit(Author::Kit(number), &changes);
    let aylin = UserId(2);
    let actor = office.actor(aylin);
    assert_eq!(actor.grant, Grant::preset(Role::Owner), "the successor is an owner at once");
    assert_eq!(office.user(aylin).changed_by, aylin, "nobody else did it");
    assert_eq!(kit(&office, 1).state, KitState::Used { at }, "the code is spent");
    let told: Vec<_> = office.overlay.notices().map(|n| (n.owner, n.kind, n.about, n.by)).collect();
    let recovery = (FOUNDER, NoticeKind::RecoveryUsed, aylin, Some(aylin));
    assert_eq!(told, [recovery], "the absent owner is told, and of nothing that follows from it");
    let again = taken_over(&mut office, number, Successor::New(Box::new(details("Eve Other"))));
    assert_eq!(refusal(again), Refusal::KitUsed { number, at }, "one time");
}

#[test]
fn an_owner_without_password_comes_back_by_their_kit() {
    let mut office = Office::founded();
    let number = made(&mut office, FOUNDER, None);
    let before = office.sign_in(FOUNDER).expect("a sign-in");
    let changes =
        taken_over(&mut office, number, Successor::Existing(FOUNDER)).expect("an unconfirmed page works too");
    office.commit(Author::Kit(number), &changes);
    let row = office.sign_in(FOUNDER).expect("a sign-in");
    assert_eq!(row.stage, Stage::Complete, "set up anew");
    assert_ne!(row.identity, before.identity, "with another identity");
    assert!(row.session_epoch > before.session_epoch, "signed out everywhere else");
}

#[test]
fn a_colleague_or_a_disabled_user_can_be_the_successor() {
    let mut office = Office::founded();
    let billing = office.signed_up("Bo Larsen", Role::Billing);
    let gone = office.person("Gone Already");
    let decision = office.judged(FOUNDER, directory::users::disable(gone, "left"));
    office.does(FOUNDER, decision);
    for successor in [billing, gone] {
        let number = made(&mut office, FOUNDER, None);
        let changes = taken_over(&mut office, number, Successor::Existing(successor)).expect("allowed");
        office.commit(Author::Kit(number), &changes);
        assert!(office.actor(successor).is_owner(), "an owner who can sign in");
    }
}

#[test]
fn a_kit_does_nothing_but_let_one_person_take_over() {
    let mut office = Office::founded();
    let bo = office.signed_up("Bo Larsen", Role::Billing);
    let number = made(&mut office, FOUNDER, None);
    let author = Author::Kit(number);
    let good = taken_over(&mut office, number, Successor::Existing(bo)).expect("allowed");
    let judged = |changes: &[Change]| refusal(authorise(&office.overlay, &author, office.at, changes));
    for extra in [
        Change::UserDisabled(UserDisabled { user: FOUNDER, reason: "coup".into() }),
        Change::SignInReset(SignInReset { user: FOUNDER, identity: identity(900), caller_checked: false }),
        Change::SettingsChanged(SettingsChanged { before: Box::default(), after: Box::default() }),
        Change::UserDisabled(UserDisabled { user: bo, reason: "x".into() }),
        Change::NoticeAcknowledged(NoticeAcknowledged { notice: directory::NoticeId(1) }),
    ] {
        let mut more = good.clone();
        more.push(extra.clone());
        assert_eq!(judged(&more), Refusal::NotAuthorised, "nothing beside it: {extra:?}");
        assert_eq!(judged(&[extra]), Refusal::NotAuthorised, "and nothing alone");
    }
    assert_eq!(judged(&good[..1]), Refusal::NotAuthorised, "a use that makes no owner");
    assert_eq!(judged(&good[1..]), Refusal::NotAuthorised, "an owner without the use");
    let other = authorise(&office.overlay, &Author::Kit(KitNumber(7)), office.at, &good);
    assert_eq!(refusal(other), Refusal::NoSuchKit, "no such kit");
    let by_user = authorise(&office.overlay, &Author::User(FOUNDER), office.at, &good);
    assert_eq!(refusal(by_user), Refusal::NotAuthorised, "a user's identity does not sign a recovery");
}

#[test]
fn a_former_owners_kit_opens_nothing() {
    let (mut office, marek) = Office::with_two_owners();
    let number = made(&mut office, marek, None);
    checked(&mut office, number);
    let at = office.at;
    let decision = office.judged(FOUNDER, directory::users::disable(marek, "left"));
    office.does(FOUNDER, decision);
    let used = taken_over(&mut office, number, Successor::Existing(marek));
    assert_eq!(refusal(used), Refusal::KitRetired { number, at }, "the envelope at home is worth nothing");
}
