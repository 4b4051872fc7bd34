//! Recovery with every owner absent, on a computer that has nothing but a backup and a kit.

use std::sync::mpsc;

use api::view::{FirstSignInAnswers, Standing, Successor, Verified};
use api::{ApiError, CodeFault};
use directory::{KitState, Refusal, Role};
use testkit::{Office, a_computer, an_office, authenticator_code};

/// What the drawer holds.
struct Drawer {
    backup: String,
    code: String,
    vault_secret: String,
}

fn leave_a_drawer(office: &mut Office) -> Drawer {
    let made = office.api.make_kit(office.owner.user, "Drawer").unwrap();
    office.api.confirm_kit(&made.code.join("-")).unwrap();
    let backup = office.computer.text("Harbour Lane Studio.keyholder-backup");
    office.api.backup(&backup).unwrap();
    office.api.lock().unwrap();
    Drawer { backup, code: made.code.join(" "), vault_secret: made.vault_secret.join(" ") }
}

fn successor(username: &str) -> Successor {
    Successor {
        name: "Rosa Delgado".into(),
        username: username.into(),
        notify: "rosa@harbourlane.example".into(),
        password: "eleven red bridges up".into(),
    }
}

fn finish(api: &mut api::Api, clock: &testkit::FakeClock) -> Result<api::view::PersonalCode, ApiError> {
    let secret = api.new_authenticator()?.secret;
    api.finish_first_sign_in(FirstSignInAnswers {
        password: None,
        code: authenticator_code(&secret, clock.wall()),
        question: "First street?".into(),
        answer: "Quay Street".into(),
    })
}

#[test]
fn a_computer_that_never_saw_the_vault_tells_how_far_opening_it_has_come() {
    let mut office = an_office();
    let drawer = leave_a_drawer(&mut office);
    let fresh = a_computer("NEW-LAPTOP");
    fresh.clock.set(office.computer.clock.wall());
    fresh.clock.pass(60_000);
    let mut api = fresh.api();
    let (tells, heard) = mpsc::channel();
    api.tell_opening(move |so_far| tells.send((so_far.done, so_far.of)).unwrap());
    api.restore_backup(&drawer.backup, &fresh.text("")).unwrap();
    api.recovery_open(&drawer.code, Some(&drawer.vault_secret), Default::default()).unwrap();
    let heard: Vec<_> = heard.try_iter().collect();
    assert!(heard.last().is_some_and(|(done, of)| done == of && *of > 0), "it comes to the end: {heard:?}");
}

#[test]
fn a_backup_and_a_kit_are_enough_on_a_fresh_computer() {
    let mut office = an_office();
    let mateo = office.with("Mateo Ruiz", Role::Owner);
    let drawer = leave_a_drawer(&mut office);

    let fresh = a_computer("NEW-LAPTOP");
    fresh.clock.set(office.computer.clock.wall());
    fresh.clock.pass(40 * directory::time::DAY);
    let mut api = fresh.api();
    let standing = api.restore_backup(&drawer.backup, &fresh.text("")).unwrap();
    let Standing::Locked(locked) = standing else { panic!("{standing:?}") };
    assert_eq!(locked.business, "Harbour Lane Studio");
    let without = api.recovery_open(&drawer.code, None, Default::default()).unwrap_err();
    assert!(matches!(without, ApiError::VaultSecretNeeded { .. }), "this computer never had it: {without:?}");
    let opened = api.recovery_open(&drawer.code, Some(&drawer.vault_secret), Default::default()).unwrap();
    assert_eq!((opened.kit.0, opened.owner.as_str()), (1, "Ingrid Solberg"));

    let weak = api.recovery_finish(Successor { password: "rosa".into(), ..successor("rosa") });
    assert!(matches!(weak, Err(ApiError::Refused { why: Refusal::Password { .. } })), "{weak:?}");
    let standing = api.recovery_finish(successor("rosa")).unwrap();
    assert!(matches!(&standing, Standing::FirstSignIn(first) if !first.needs_password), "{standing:?}");
    finish(&mut api, &fresh.clock).unwrap();
    let Standing::Open(me) = api.standing().unwrap() else { panic!("open") };
    assert_eq!((me.role, me.name.as_str()), (Role::Owner, "Rosa Delgado"));
    assert!(
        fresh.notifier.take().contains(&"A recovery kit opened the vault."),
        "nobody takes over in silence"
    );
    let kits = api.recovery().unwrap().owners.into_iter().flat_map(|owner| owner.kits);
    assert!(kits.clone().all(|kit| matches!(kit.state, KitState::Used { .. })), "a code works once");
    assert!(matches!(api.verify(&|_| {}).unwrap(), Verified::Good { .. }), "and the journal still agrees");

    api.lock().unwrap();
    let again = api.recovery_open(&drawer.code, None, Default::default()).unwrap_err();
    assert_eq!(again, ApiError::Code { fault: CodeFault::OpensNothing, group: None });
    fresh.clock.pass(60_000);
    let code = mateo.code_at(fresh.clock.wall());
    api.sign_in("mateo", mateo.password.clone(), &code, None).unwrap();
    let notices = api.home().unwrap().notices;
    assert!(notices[..].iter().any(|n| n.banner && n.text.contains("Rosa Delgado took over")), "{notices:?}");
}

#[test]
fn an_existing_colleague_can_take_over_and_giving_up_leaves_the_code_good() {
    let mut office = an_office();
    let nadia = office.with("Nadia Rahman", Role::Administrator);
    let drawer = leave_a_drawer(&mut office);
    let api = &mut office.api;
    api.recovery_open(&drawer.code, None, Default::default()).unwrap();
    api.recovery_finish(successor("nadia")).unwrap();
    let standing = api.recovery_cancel().unwrap();
    assert!(matches!(standing, Standing::Locked(_)), "{standing:?}");

    api.recovery_open(&drawer.code, None, Default::default()).unwrap();
    let standing = api.recovery_finish(successor("NADIA")).unwrap();
    assert!(
        matches!(&standing, Standing::FirstSignIn(first) if first.name == "Nadia Rahman"),
        "{standing:?}"
    );
    finish(api, &office.computer.clock).unwrap();
    let Standing::Open(me) = api.standing().unwrap() else { panic!("open") };
    assert_eq!((me.user, me.role), (nadia.user, Role::Owner), "the same record, with more");
}

#[test]
fn a_lock_does_not_keep_the_kit_out_and_names_are_judged_before_anything_is_set_up() {
    let mut office = an_office();
    let drawer = leave_a_drawer(&mut office);
    for _ in 0..5 {
        office.api.sign_in("ingrid", "wrong in every way".into(), "000000", None).unwrap_err();
    }
    office.api.recovery_open(&drawer.code, None, Default::default()).unwrap();
    let bad = office.api.recovery_finish(Successor { notify: "none".into(), ..successor("rosa") });
    assert!(matches!(bad, Err(ApiError::Refused { why: Refusal::Field { .. } })), "{bad:?}");
    assert_eq!(office.api.home().unwrap_err(), ApiError::NotSignedIn, "an opened kit is no sign-in");
    office.api.recovery_finish(successor("rosa")).unwrap();
    finish(&mut office.api, &office.computer.clock).unwrap();
}

#[test]
fn a_wrong_code_tells_what_to_look_at() {
    let mut office = an_office();
    let drawer = leave_a_drawer(&mut office);
    let owner = office.owner.code.clone();
    let kind = office.api.recovery_open(&owner, None, Default::default()).unwrap_err();
    assert_eq!(
        kind,
        ApiError::Code { fault: CodeFault::OtherKind, group: None },
        "a personal code is no kit"
    );
    let short = office.api.recovery_open(&drawer.code[..30], None, Default::default()).unwrap_err();
    assert!(matches!(short, ApiError::Code { fault: CodeFault::TooShort, .. }), "{short:?}");
}

#[test]
fn whoever_is_taken_over_from_is_asked_about_until_they_come_back_or_leave() {
    let asked = |api: &mut api::Api| {
        let all = api.home().unwrap().findings;
        all.iter().any(|found| found.title == "Is Ingrid Solberg gone for good?")
    };
    let mut office = an_office();
    let drawer = leave_a_drawer(&mut office);
    let Office { api, owner, computer, .. } = &mut office;
    computer.clock.pass(60_000);
    api.recovery_open(&drawer.code, None, Default::default()).unwrap();
    api.recovery_finish(successor("rosa")).unwrap();
    finish(api, &computer.clock).unwrap();
    assert!(asked(api), "nobody knows what became of her");

    api.lock().unwrap();
    computer.clock.pass(60_000);
    let code = owner.code_at(computer.clock.wall());
    api.sign_in("ingrid", owner.password.clone(), &code, None).unwrap();
    assert!(!asked(api), "she came back");
}

#[test]
fn an_owner_who_takes_over_with_their_own_kit_is_there() {
    let mut office = an_office();
    let drawer = leave_a_drawer(&mut office);
    office.api.recovery_open(&drawer.code, None, Default::default()).unwrap();
    office.api.recovery_finish(successor("ingrid")).unwrap();
    finish(&mut office.api, &office.computer.clock).unwrap();
    let all = office.api.home().unwrap().findings;
    assert!(!all.iter().any(|found| found.check == "owner_lost"), "{all:?}");
}
