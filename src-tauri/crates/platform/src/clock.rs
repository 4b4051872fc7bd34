//! The clocks of this computer.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use api::Clock;
use directory::{Timestamp, lockout};
use jiff::tz::TimeZone;
use rand_core::Rng;

use crate::os;

/// Wall clock, the clock that nobody can set, and the time zone.
pub struct SystemClock {
    boot: String,
}

impl SystemClock {
    /// The clocks of this boot. Where the system has no number for a boot, each process counts as one of its own.
    #[must_use]
    pub fn new(rng: &mut impl Rng) -> Self {
        Self { boot: os::boot_number().unwrap_or_else(|| crate::identity::hex_16(rng)) }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> lockout::Clock {
        lockout::Clock { wall: wall(), monotonic_ms: os::monotonic_ms(), boot: self.boot.clone() }
    }

    fn zone(&self) -> TimeZone {
        TimeZone::try_system().unwrap_or(TimeZone::UTC)
    }

    fn wait(&self, ms: u64) {
        std::thread::sleep(Duration::from_millis(ms));
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the wall clock")]
fn wall() -> Timestamp {
    let now = SystemTime::now();
    let millis = |span: Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
    Timestamp(match now.duration_since(UNIX_EPOCH) {
        Ok(since) => millis(since),
        Err(before) => -millis(before.duration()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_that_nobody_can_set_only_grows_within_one_boot() {
        let clock = SystemClock::new(&mut crate::random());
        let (first, second) = (clock.now(), clock.now());
        assert_eq!(first.boot, second.boot, "one boot has one number");
        assert!(second.monotonic_ms >= first.monotonic_ms, "a lock would never end");
        assert!(first.wall > Timestamp(1_700_000_000_000), "this computer's year is past 2023");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn two_programs_of_one_boot_agree_on_its_number() {
        let boot = |()| SystemClock::new(&mut crate::random()).now().boot;
        assert_eq!(boot(()), boot(()), "a lock made by the window counts on in the command line");
    }
}
