//! Signing out after a time without activity.

use api::ApiError;
use api::view::{SignedOutWhy, Standing};
use directory::time::{HOUR, MINUTE};
use testkit::an_office;

fn why(standing: Option<Standing>) -> Option<SignedOutWhy> {
    let Some(Standing::Locked(locked)) = standing else { return None };
    locked.signed_out
}

#[test]
fn four_hours_without_activity_sign_out_and_activity_begins_them_anew() {
    let mut office = an_office();
    let clock = office.computer.clock.clone();
    clock.pass(4 * HOUR - 1);
    assert!(office.api.tick().unwrap().is_none(), "a moment is left");
    office.api.activity().unwrap();
    clock.pass(4 * HOUR - 1);
    assert!(office.api.tick().unwrap().is_none(), "the hours begin anew");
    clock.pass(1);
    assert_eq!(why(office.api.tick().unwrap()), Some(SignedOutWhy::Idle));
    assert!(office.api.tick().unwrap().is_none(), "told once");
}

#[test]
fn a_night_asleep_counts_and_a_clock_set_back_wins_nothing() {
    let mut office = an_office();
    office.computer.clock.sleep(10 * HOUR);
    assert_eq!(office.api.home().unwrap_err(), ApiError::NotSignedIn, "even before the next tick");
    assert_eq!(why(office.api.tick().unwrap()), Some(SignedOutWhy::Idle), "and the window is told why");

    office.sign_in(&office.owner.clone());
    let clock = office.computer.clock.clone();
    let before = clock.wall();
    clock.pass(4 * HOUR);
    clock.set(before);
    assert_eq!(why(office.api.tick().unwrap()), Some(SignedOutWhy::Idle), "the other clock went on");
}

#[test]
fn activity_after_the_time_is_over_comes_too_late() {
    let mut office = an_office();
    office.computer.clock.pass(5 * HOUR);
    office.api.activity().unwrap();
    assert_eq!(office.api.home().unwrap_err(), ApiError::NotSignedIn, "a touch must not open what is closed");
}

#[test]
fn after_twelve_hours_somebody_is_signed_out_however_busy_and_signing_in_begins_them_anew() {
    let mut office = an_office();
    let clock = office.computer.clock.clone();
    let busy = |office: &mut testkit::Office, hours: i64| {
        for _ in 0..hours {
            clock.pass(HOUR);
            office.api.activity().unwrap();
        }
    };
    office.sign_in(&office.owner.clone());
    busy(&mut office, 11);
    assert!(office.api.home().is_ok(), "an hour is left");
    busy(&mut office, 1);
    assert_eq!(why(office.api.tick().unwrap()), Some(SignedOutWhy::LongEnough), "and the window is told why");
    assert_eq!(office.api.home().unwrap_err(), ApiError::NotSignedIn);
    office.sign_in(&office.owner.clone());
    busy(&mut office, 11);
    assert!(office.api.home().is_ok(), "the hours begin anew");
    let page = office.api.settings().unwrap();
    office.api.change_settings(directory::Settings { session_hours: 11, ..page.settings }).unwrap();
    assert_eq!(why(office.api.tick().unwrap()), Some(SignedOutWhy::LongEnough), "the setting counts at once");
}

#[test]
fn the_longest_session_counts_time_asleep_and_a_clock_set_back_wins_nothing() {
    let mut office = an_office();
    let page = office.api.settings().unwrap();
    let rules = directory::Settings { session_hours: 2, idle_minutes: 480, ..page.settings };
    office.api.change_settings(rules).unwrap();
    let clock = office.computer.clock.clone();
    office.sign_in(&office.owner.clone());
    clock.sleep(2 * HOUR);
    assert_eq!(why(office.api.tick().unwrap()), Some(SignedOutWhy::LongEnough), "a lid that was closed");
    office.sign_in(&office.owner.clone());
    let before = clock.wall();
    clock.pass(2 * HOUR);
    clock.set(before);
    assert_eq!(why(office.api.tick().unwrap()), Some(SignedOutWhy::LongEnough), "the other clock went on");
}

#[test]
fn the_setting_counts_and_a_first_sign_in_left_open_is_dropped_too() {
    let mut office = an_office();
    let page = office.api.settings().unwrap();
    office.api.change_settings(directory::Settings { idle_minutes: 5, ..page.settings }).unwrap();
    office.computer.clock.pass(5 * MINUTE);
    assert_eq!(why(office.api.tick().unwrap()), Some(SignedOutWhy::Idle));
    office.sign_in(&office.owner.clone());
    let user = api::view::NewUser {
        kind: directory::UserKind::Person,
        details: testkit::a_person("Nadia Rahman", "nadia"),
        grant: Some(directory::Grant::preset(directory::Role::Auditor)),
    };
    let temporary = office.api.add_user(user).unwrap().temporary_password.unwrap();
    office.api.lock().unwrap();
    office.api.sign_in("nadia", temporary, "", None).unwrap();
    office.computer.clock.pass(5 * MINUTE);
    assert_eq!(
        why(office.api.tick().unwrap()),
        Some(SignedOutWhy::Idle),
        "the keys of a half sign-in are keys"
    );
    assert_eq!(office.api.new_authenticator().unwrap_err(), ApiError::NotSignedIn);
}

#[test]
fn whether_anybody_is_there_is_known_beside_the_calls() {
    let mut office = an_office();
    let presence = office.api.presence();
    assert!(office.api.tick().unwrap().is_none());
    office.computer.clock.pass(4 * HOUR - 1);
    presence.activity();
    office.computer.clock.pass(4 * HOUR - 1);
    assert!(!presence.is_over(), "what was noted beside the desk counts");
    assert!(office.api.tick().unwrap().is_none());
    office.computer.clock.pass(1);
    assert!(presence.is_over());
    presence.activity();
    assert!(presence.is_over(), "too late is too late");
    assert_eq!(why(office.api.tick().unwrap()), Some(SignedOutWhy::Idle));
    assert!(!presence.is_over(), "nobody is left to be signed out");
}
