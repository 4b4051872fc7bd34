//! Clocks that are wrong: no lock longer than thirty minutes of real time, no panic, no code twice.

use directory::Timestamp;
use directory::lockout::Clock;
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
