//! Clocks that are wrong: no lock longer than thirty minutes of real time, no panic, no code twice.

use directory::{
    Change, ClockAccepted, NoticeKind, Register, Role, Settings, Timestamp, UserId, lockout::Clock,
};
use keys::Password;
use vault::{Accepts, Credentials, Session, VaultError};

use crate::office::{Office, Someone, someone};

const MINUTE: i64 = 60_000;
const YEAR: i64 = 365 * 24 * 60 * MINUTE;

/// Signs in with a wall clock and a monotonic clock of our own making.
fn sign_in(office: &Office, who: &Someone, wall: i64, monotonic_ms: i64) -> Result<Session, VaultError> {
    let wall = Timestamp(wall);
    let code = if wall.0 < 0 { "000000".into() } else { who.code(wall) };
    let password = Password::new(who.password.clone());
    let typed = Credentials { username: &who.username, password, code: &code, vault_secret: None };
    let now = Clock { wall, monotonic_ms, boot: "one".into() };
    office.locked().sign_in(&typed, &now, Accepts::NOTHING)
}

#[test]
fn no_clock_makes_a_lock_last_longer_than_thirty_minutes() {
    for set_to in [0, -10 * YEAR, 10 * YEAR, i64::MIN / 2, i64::MAX / 2, MINUTE, -MINUTE] {
        let (office, session) = Office::open();
        session.sign_out(office.at).unwrap();
        let wrong = someone(office.owner.user, "ingrid", "not the password at all", 9);
        let start = office.at.0;
        for i in 0..5 {
            assert!(sign_in(&office, &wrong, start + i, i).is_err());
        }
        let wall = match set_to {
            0 => 0,
            by => start.saturating_add(by),
        };
        // Somebody sets the clock at once and tries; half an hour of real time later the owner comes.
        let _ = sign_in(&office, &wrong, wall, 10);
        let later = 31 * MINUTE;
        let opened = sign_in(&office, &office.owner, wall.saturating_add(later), later);
        let before_1970 = wall.saturating_add(later) < 0;
        let too_far = wall.saturating_add(later) > i64::MAX / 4;
        // Before 1970 and at the end of time no authenticator has a code; then a recovery code is the way in.
        assert!(opened.is_ok() || before_1970 || too_far, "clock moved by {set_to}: {opened:?}");
    }
}

#[test]
fn a_clock_set_back_does_not_let_a_code_count_again() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let at = office.later();
    sign_in(&office, &office.owner, at.0, 1_000).unwrap().sign_out(at).unwrap();
    let again = sign_in(&office, &office.owner, at.0, 2_000);
    assert!(matches!(again, Err(VaultError::SignInRefused)), "the step was used, whatever the clock says");
}

const DAY: i64 = 24 * 60 * MINUTE;

/// Milliseconds of the first of January of a year.
fn year(year: i64) -> i64 {
    // Every fourth but not every hundredth year is longer, yet every four-hundredth.
    let leap = |y: i64| y / 4 - y / 100 + y / 400;
    ((year - 1970) * 365 + leap(year - 1) - leap(1969)) * DAY
}

/// Clocks that computers have had: empty batteries, ends of counters, a digit mistyped, a day off.
fn clocks(now: i64) -> Vec<i64> {
    let years = [
        1970, 1971, 1980, 1999, 2000, 2016, 2025, 2027, 2036, 2037, 2039, 2100, 2107, 2262, 2263, 3026, 9999,
    ];
    let seconds = [i64::from(i32::MAX), i64::from(u32::MAX), 253_402_300_799];
    let off = [-400, -91, -8, -2, -1, 1, 2, 8, 91, 400].map(|days| now + days * DAY);
    let hours = [-25, -23, -3, 3, 23, 25].map(|hours| now + hours * 60 * MINUTE);
    let counters = seconds.into_iter().flat_map(|s| [s * 1000 - MINUTE, s * 1000 + MINUTE]);
    years.into_iter().map(|y| year(y) + DAY).chain(counters).chain(off).chain(hours).collect()
}

/// Signs in as `sign_in` does, looking at the clock where that is asked for; tells whether it was.
fn looks_and_signs_in(office: &Office, who: &Someone, wall: i64) -> Result<(Session, bool), VaultError> {
    let enter = |accepts| crate::office::sign_in(&office.locked(), who, Timestamp(wall), accepts);
    match enter(Accepts::NOTHING) {
        Err(VaultError::ClockBehind { last_at }) => {
            assert!(last_at.0 > wall + DAY, "said only where it is so");
            enter(Accepts::CLOCK).map(|session| (session, true))
        }
        other => other.map(|session| (session, false)),
    }
}

#[test]
fn nobody_is_shut_out_for_more_than_a_day_by_having_signed_in_at_a_wrong_clock() {
    let start = crate::office::START.0;
    let (mut told, mut at_once, mut within_a_day) = (0, 0, 0);
    let roles = [Role::Owner, Role::Support].into_iter().cycle();
    for (wrong, role) in clocks(start).into_iter().zip(roles) {
        let (mut office, session) = Office::open();
        let who = office.add(session, "bea", role);
        let mut owner = office.owner_session();
        let kit = owner.make_kit(office.at, office.owner.user, "").unwrap().code;
        let rules = Settings { expire_days: Some(90), ..Settings::default() };
        assert_eq!(owner.register().settings().unwrap(), rules, "sign-ins expire by default");
        owner.sign_out(office.at).unwrap();
        let now = office.at.0 + 60 * MINUTE;

        let there = looks_and_signs_in(&office, &who, wrong);
        match there {
            Ok((session, _)) => session.sign_out(Timestamp(wrong)).unwrap(),
            // Years ahead a sign-in has expired; within a day before, a code has been used.
            Err(VaultError::SignInExpired) if wrong > now + 90 * DAY => {}
            Err(VaultError::SignInRefused) if (now - DAY..now).contains(&wrong) => {}
            Err(other) => panic!("{role:?} at {wrong}: {other:?}"),
        }
        match looks_and_signs_in(&office, &who, now) {
            Ok((session, looked)) => {
                at_once += 1;
                if looked {
                    told += 1;
                    is_told(&session, office.owner.user, who.user);
                }
                session.sign_out(Timestamp(now)).unwrap();
            }
            Err(VaultError::SignInRefused) if (now..now + DAY).contains(&(wrong - 1)) => within_a_day += 1,
            Err(other) => panic!("{role:?} back from {wrong}: {other:?}"),
        }
        let next_day = now + DAY + MINUTE;
        let (session, looked) = looks_and_signs_in(&office, &who, next_day)
            .unwrap_or_else(|e| panic!("{role:?} a day after {wrong}: {e:?}"));
        assert!(!looked, "once");
        session.sign_out(Timestamp(next_day)).unwrap();
        others_get_in(&office, &kit, next_day + 60 * MINUTE);
    }
    eprintln!("{at_once} at once, {told} of them told of the clock, {within_a_day} within a day");
    assert!(told > 10 && at_once > 30, "{told} {at_once}");
}

/// The journal says that the clock was looked at, and the owner has a notice.
fn is_told(session: &Session, owner: UserId, who: UserId) {
    let changes = session.read().changes_of(session.chain().size()).unwrap().readable;
    let noted =
        |change: &Change| matches!(change, Change::ClockAccepted(ClockAccepted { user, .. }) if *user == who);
    assert!(changes.iter().any(noted), "{changes:?}");
    let notices = session.read().open_notices(owner).unwrap();
    assert!(notices.iter().any(|n| n.kind == NoticeKind::ClockAccepted && n.about == who), "{notices:?}");
}

/// Another owner signs in, and a kit opens.
fn others_get_in(office: &Office, kit: &str, now: i64) {
    let (session, looked) = looks_and_signs_in(office, &office.owner, now).unwrap();
    assert!(!looked, "their clock was right");
    session.sign_out(Timestamp(now)).unwrap();
    office
        .locked()
        .open_with_kit(kit, None, &crate::office::clock(Timestamp(now)), Accepts::NOTHING)
        .unwrap();
}

#[test]
fn a_clock_before_1970_is_said_and_counts_as_nothing() {
    let (mut office, session) = Office::open();
    let kit = session_kit(&office, session);
    for wall in [-1, -YEAR, -100 * YEAR, i64::MIN / 2] {
        for _ in 0..6 {
            let said = sign_in(&office, &office.owner, wall, 0);
            assert!(
                matches!(said, Err(VaultError::ClockBehind { .. })),
                "no authenticator has a code then: {said:?}"
            );
            let wrong = someone(office.owner.user, "ingrid", "not the password at all", 9);
            let said = sign_in(&office, &wrong, wall, 0);
            assert!(
                matches!(said, Err(VaultError::ClockBehind { .. })),
                "and no password is looked at: {said:?}"
            );
        }
        office
            .locked()
            .open_with_kit(&kit, None, &crate::office::clock(Timestamp(wall)), Accepts::NOTHING)
            .unwrap();
    }
    office.owner_session();
}

fn session_kit(office: &Office, mut session: Session) -> String {
    let kit = session.make_kit(office.at, office.owner.user, "").unwrap();
    session.sign_out(office.at).unwrap();
    kit.code.to_string()
}
