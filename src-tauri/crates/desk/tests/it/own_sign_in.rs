//! What people change about their own sign-in, and the rules and name of the business.

use desk::Trouble;
use desk::view::Standing;
use directory::time::{DAY, MINUTE};
use directory::{Fault, Field, PasswordFault, Refusal, Role, Settings};
use testkit::{PASSWORD, Person, an_office, authenticator_code};

use crate::refused;

const NEW: &str = "thirteen blue kites rise";

#[test]
fn a_password_is_changed_with_the_old_one_and_a_code_and_may_not_come_back() {
    let mut office = an_office();
    let clock = office.computer.clock.clone();
    let desk = &mut office.desk;
    let code = office.owner.code_at(clock.wall());
    let wrong = desk.change_password("not it at all, no".into(), NEW.into(), &code).unwrap_err();
    assert_eq!(wrong, Trouble::SignInRefused, "a passer-by doesn't know the old one");
    assert_eq!(
        desk.change_password(PASSWORD.into(), NEW.into(), "000000").unwrap_err(),
        Trouble::SignInRefused
    );
    let weak = desk.change_password(PASSWORD.into(), "solberg ingrid 1".into(), &code).unwrap_err();
    assert!(matches!(weak, Trouble::Refused { why: Refusal::Password { .. } }), "{weak:?}");
    desk.change_password(PASSWORD.into(), NEW.into(), &code).unwrap();
    let back = desk.change_password(NEW.into(), PASSWORD.into(), &code).unwrap_err();
    assert_eq!(back, refused(Refusal::Password { why: PasswordFault::UsedBefore }));

    desk.lock().unwrap();
    assert_eq!(
        office.owner.sign_in(desk, &clock).unwrap_err(),
        Trouble::SignInRefused,
        "the old one is gone"
    );
    let owner = Person { password: NEW.into(), ..office.owner };
    owner.sign_in(desk, &clock).unwrap();
}

#[test]
fn another_authenticator_counts_once_a_code_from_it_was_typed() {
    let mut office = an_office();
    let clock = office.computer.clock.clone();
    let desk = &mut office.desk;
    assert_eq!(desk.finish_authenticator("000000").unwrap_err(), refused(Refusal::NotYetComplete));
    assert_eq!(desk.begin_authenticator("not it at all".into()).unwrap_err(), Trouble::SignInRefused);
    let phone = desk.begin_authenticator(PASSWORD.into()).unwrap();
    assert!(
        phone.clock.starts_with("Monday 23 November 2026"),
        "a wrong clock is seen at once: {}",
        phone.clock
    );
    assert_eq!(desk.finish_authenticator("000000").unwrap_err(), Trouble::SignInRefused);
    desk.finish_authenticator(&authenticator_code(&phone.secret, clock.wall())).unwrap();
    desk.lock().unwrap();
    assert_eq!(
        office.owner.sign_in(desk, &clock).unwrap_err(),
        Trouble::SignInRefused,
        "the old phone is out"
    );
    let owner = Person { secret: phone.secret, ..office.owner };
    owner.sign_in(desk, &clock).unwrap();
}

#[test]
fn question_and_personal_code_are_set_anew_by_whoever_knows_the_password() {
    let mut office = an_office();
    let desk = &mut office.desk;
    let passer_by = desk.change_question("not it at all".into(), "Pet?", "Rex").unwrap_err();
    assert_eq!(passer_by, Trouble::SignInRefused);
    let none = desk.change_question(PASSWORD.into(), "Pet?", " ").unwrap_err();
    let missing = Refusal::Field { field: Field::IdentityAnswer, fault: Fault::Missing };
    assert_eq!(none, refused(missing));
    desk.change_question(PASSWORD.into(), "Where was your first desk?", "By the window").unwrap();
    assert_eq!(desk.settings().unwrap().me.question, "Where was your first desk?");
    assert_eq!(desk.new_personal_code("not it at all".into()).unwrap_err(), Trouble::SignInRefused);
    let code = desk.new_personal_code(PASSWORD.into()).unwrap().groups.join(" ");
    desk.lock().unwrap();
    let old = desk.personal_question("ingrid", &office.owner.code, None).unwrap_err();
    assert!(matches!(old, Trouble::Code { .. }), "the code before is dead: {old:?}");
    assert_eq!(desk.personal_question("ingrid", &code, None).unwrap(), "Where was your first desk?");
}

#[test]
fn the_rules_are_changed_within_their_ranges_and_hold_at_once() {
    let mut office = an_office();
    let clock = office.computer.clock.clone();
    let nadia = office.with("Nadia Rahman", Role::Administrator);
    let rules = office.desk.settings().unwrap().settings;
    let off = office.desk.change_settings(Settings { lock_minutes: 31, ..rules.clone() }).unwrap_err();
    let range = Refusal::Field { field: Field::LockMinutes, fault: Fault::OutOfRange };
    assert_eq!(off, refused(range));
    let strict =
        Settings { lock_after: 3, password_days: Some(30), administrators_manage_users: true, ..rules };
    office.desk.change_settings(strict).unwrap();
    office.desk.rename_business("Harbour Lane").unwrap();
    let Standing::Open(me) = office.desk.standing().unwrap() else { panic!("open") };
    assert_eq!(me.business, "Harbour Lane");
    let Standing::Open(me) = office.sign_in(&nadia) else { panic!("open") };
    assert!(me.may.add_users, "she adds users now");
    office.desk.lock().unwrap();
    for _ in 0..3 {
        clock.pass(1_000);
        office.desk.sign_in("nadia", "wrong in every way".into(), "000000", None).unwrap_err();
    }
    clock.pass(20 * MINUTE);
    assert_eq!(
        nadia.sign_in(&mut office.desk, &clock).unwrap_err(),
        Trouble::SignInRefused,
        "three are enough now"
    );
}

#[test]
fn an_old_password_is_changed_before_anything_else_and_everything_opens_then() {
    let mut office = an_office();
    let clock = office.computer.clock.clone();
    let rules = office.desk.settings().unwrap().settings;
    office.desk.change_settings(Settings { password_days: Some(30), ..rules }).unwrap();
    assert!(matches!(office.desk.standing(), Ok(Standing::Open(_))), "not yet");
    clock.pass(31 * DAY);
    let standing = office.sign_in(&office.owner.clone());
    let Standing::PasswordTooOld(who) = standing else { panic!("{standing:?}") };
    assert_eq!((who.username.as_str(), who.password_days, who.password_length), ("ingrid", 30, 12));
    assert_eq!(office.desk.home().unwrap_err(), refused(Refusal::PasswordTooOld));
    assert!(office.desk.judge_password(NEW, None).unwrap().refused.is_none(), "the form goes on rating");
    assert_eq!(office.desk.tick().unwrap().map(drop), None, "she stays signed in for it");

    let code = office.owner.code_at(clock.wall());
    let same = office.desk.change_password(PASSWORD.into(), PASSWORD.into(), &code).unwrap_err();
    assert_eq!(same, refused(Refusal::Password { why: PasswordFault::UsedBefore }), "no way round it");
    office.desk.change_password(PASSWORD.into(), NEW.into(), &code).unwrap();
    assert!(
        matches!(office.desk.standing(), Ok(Standing::Open(_))),
        "open at once, with the code she came with"
    );
    office.desk.home().unwrap();
    let owner = Person { password: NEW.into(), ..office.owner.clone() };
    assert!(matches!(office.sign_in(&owner), Standing::Open(_)));
}
