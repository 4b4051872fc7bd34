//! What people change about their own sign-in, and the rules and name of the business.

use api::ApiError;
use api::view::Standing;
use directory::time::{DAY, MINUTE};
use directory::{Fault, Field, PasswordFault, Refusal, Role, Settings};
use testkit::{PASSWORD, Person, an_office, authenticator_code};

use crate::refused;

const NEW: &str = "thirteen blue kites rise";

#[test]
fn a_password_is_changed_with_the_old_one_and_a_code_and_may_not_come_back() {
    let mut office = an_office();
    let clock = office.computer.clock.clone();
    let api = &mut office.api;
    let code = office.owner.code_at(clock.wall());
    let wrong = api.change_password("not it at all, no".into(), NEW.into(), &code).unwrap_err();
    assert_eq!(wrong, ApiError::SignInRefused, "a passer-by doesn't know the old one");
    assert_eq!(
        api.change_password(PASSWORD.into(), NEW.into(), "000000").unwrap_err(),
        ApiError::SignInRefused
    );
    let weak = api.change_password(PASSWORD.into(), "solberg ingrid 1".into(), &code).unwrap_err();
    assert!(matches!(weak, ApiError::Refused { why: Refusal::Password { .. } }), "{weak:?}");
    api.change_password(PASSWORD.into(), NEW.into(), &code).unwrap();
    let back = api.change_password(NEW.into(), PASSWORD.into(), &code).unwrap_err();
    assert_eq!(back, refused(Refusal::Password { why: PasswordFault::UsedBefore }));

    api.lock().unwrap();
    assert_eq!(
        office.owner.sign_in(api, &clock).unwrap_err(),
        ApiError::SignInRefused,
        "the old one is gone"
    );
    let owner = Person { password: NEW.into(), ..office.owner };
    owner.sign_in(api, &clock).unwrap();
}

#[test]
fn another_authenticator_counts_once_a_code_from_it_was_typed() {
    let mut office = an_office();
    let clock = office.computer.clock.clone();
    let api = &mut office.api;
    assert_eq!(api.finish_authenticator("000000").unwrap_err(), refused(Refusal::NotYetComplete));
    assert_eq!(api.begin_authenticator("not it at all".into()).unwrap_err(), ApiError::SignInRefused);
    let phone = api.begin_authenticator(PASSWORD.into()).unwrap();
    assert!(
        phone.clock.starts_with("Monday 23 November 2026"),
        "a wrong clock is seen at once: {}",
        phone.clock
    );
    assert_eq!(api.finish_authenticator("000000").unwrap_err(), ApiError::SignInRefused);
    api.finish_authenticator(&authenticator_code(&phone.secret, clock.wall())).unwrap();
    api.lock().unwrap();
    assert_eq!(
        office.owner.sign_in(api, &clock).unwrap_err(),
        ApiError::SignInRefused,
        "the old phone is out"
    );
    let owner = Person { secret: phone.secret, ..office.owner };
    owner.sign_in(api, &clock).unwrap();
}

#[test]
fn question_and_personal_code_are_set_anew_by_whoever_knows_the_password() {
    let mut office = an_office();
    let api = &mut office.api;
    let passer_by = api.change_question("not it at all".into(), "Pet?", "Rex").unwrap_err();
    assert_eq!(passer_by, ApiError::SignInRefused);
    let none = api.change_question(PASSWORD.into(), "Pet?", " ").unwrap_err();
    let missing = Refusal::Field { field: Field::IdentityAnswer, fault: Fault::Missing };
    assert_eq!(none, refused(missing));
    api.change_question(PASSWORD.into(), "Where was your first desk?", "By the window").unwrap();
    assert_eq!(api.settings().unwrap().me.question, "Where was your first desk?");
    assert_eq!(api.new_personal_code("not it at all".into()).unwrap_err(), ApiError::SignInRefused);
    let code = api.new_personal_code(PASSWORD.into()).unwrap().groups.join(" ");
    api.lock().unwrap();
    let old = api.personal_question("ingrid", &office.owner.code, None).unwrap_err();
    assert!(matches!(old, ApiError::Code { .. }), "the code before is dead: {old:?}");
    assert_eq!(api.personal_question("ingrid", &code, None).unwrap(), "Where was your first desk?");
}

#[test]
fn the_rules_are_changed_within_their_ranges_and_hold_at_once() {
    let mut office = an_office();
    let clock = office.computer.clock.clone();
    let nadia = office.with("Nadia Rahman", Role::Administrator);
    let rules = office.api.settings().unwrap().settings;
    let off = office.api.change_settings(Settings { lock_minutes: 31, ..rules.clone() }).unwrap_err();
    let range = Refusal::Field { field: Field::LockMinutes, fault: Fault::OutOfRange };
    assert_eq!(off, refused(range));
    let strict =
        Settings { lock_after: 3, password_days: Some(30), administrators_manage_users: true, ..rules };
    office.api.change_settings(strict).unwrap();
    office.api.rename_business("Harbour Lane").unwrap();
    let Standing::Open(me) = office.api.standing().unwrap() else { panic!("open") };
    assert_eq!(me.business, "Harbour Lane");
    let Standing::Open(me) = office.sign_in(&nadia) else { panic!("open") };
    assert!(me.may.add_users, "she adds users now");
    office.api.lock().unwrap();
    for _ in 0..3 {
        clock.pass(1_000);
        office.api.sign_in("nadia", "wrong in every way".into(), "000000", None).unwrap_err();
    }
    clock.pass(20 * MINUTE);
    assert_eq!(
        nadia.sign_in(&mut office.api, &clock).unwrap_err(),
        ApiError::SignInRefused,
        "three are enough now"
    );
}

#[test]
fn an_old_password_is_changed_before_anything_else_and_everything_opens_then() {
    let mut office = an_office();
    let clock = office.computer.clock.clone();
    let rules = office.api.settings().unwrap().settings;
    office.api.change_settings(Settings { password_days: Some(30), ..rules }).unwrap();
    assert!(matches!(office.api.standing(), Ok(Standing::Open(_))), "not yet");
    clock.pass(31 * DAY);
    let standing = office.sign_in(&office.owner.clone());
    let Standing::PasswordTooOld(who) = standing else { panic!("{standing:?}") };
    assert_eq!((who.username.as_str(), who.password_days, who.password_length), ("ingrid", 30, 12));
    assert_eq!(office.api.home().unwrap_err(), refused(Refusal::PasswordTooOld));
    assert!(office.api.judge_password(NEW, None).unwrap().refused.is_none(), "the form goes on rating");
    assert_eq!(office.api.tick().unwrap().map(drop), None, "she stays signed in for it");

    let code = office.owner.code_at(clock.wall());
    let same = office.api.change_password(PASSWORD.into(), PASSWORD.into(), &code).unwrap_err();
    assert_eq!(same, refused(Refusal::Password { why: PasswordFault::UsedBefore }), "no way round it");
    office.api.change_password(PASSWORD.into(), NEW.into(), &code).unwrap();
    assert!(
        matches!(office.api.standing(), Ok(Standing::Open(_))),
        "open at once, with the code she came with"
    );
    office.api.home().unwrap();
    let owner = Person { password: NEW.into(), ..office.owner.clone() };
    assert!(matches!(office.sign_in(&owner), Standing::Open(_)));
}
