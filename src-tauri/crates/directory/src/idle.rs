//! Signing out after a time without activity.

use crate::Timestamp;
use crate::time::MINUTE;

/// When somebody last did something, by both clocks of one running program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Idle {
    /// The wall clock: counts sleep, and anybody can set it.
    pub wall: Timestamp,
    /// The monotonic clock, in milliseconds: stands still while a computer sleeps, and nobody can set it.
    pub monotonic_ms: i64,
}

impl Idle {
    /// Milliseconds from this point to `now`, by the clock that saw more: a night asleep counts, and a clock set
    /// back wins no time.
    #[must_use]
    pub fn since(&self, now: Self) -> i64 {
        now.wall.since(self.wall).max(now.monotonic_ms.saturating_sub(self.monotonic_ms)).max(0)
    }

    /// Whether `minutes` without activity are over.
    #[must_use]
    pub fn expired(&self, now: Self, minutes: u16) -> bool {
        self.since(now) >= i64::from(minutes) * MINUTE
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::{DAY, HOUR};

    const LAST: Idle = Idle { wall: Timestamp(1_800_000_000_000), monotonic_ms: 5_000 };

    fn later(wall: i64, monotonic: i64) -> Idle {
        Idle { wall: LAST.wall.plus(wall), monotonic_ms: LAST.monotonic_ms + monotonic }
    }

    #[test]
    fn four_hours_without_activity_sign_out_and_a_moment_less_does_not() {
        assert!(!LAST.expired(later(4 * HOUR - 1, 4 * HOUR - 1), 240), "a millisecond is left");
        assert!(LAST.expired(later(4 * HOUR, 4 * HOUR), 240), "the time is over");
    }

    #[test]
    fn time_asleep_counts() {
        assert!(LAST.expired(later(10 * HOUR, 60_000), 240), "a night in a bag is not activity");
    }

    #[test]
    fn a_clock_set_back_wins_no_time() {
        assert!(LAST.expired(later(-3650 * DAY, 4 * HOUR), 240), "the monotonic clock went on");
    }

    #[test]
    fn the_ends_of_the_clock_do_no_harm() {
        let far = Idle { wall: Timestamp(i64::MAX), monotonic_ms: i64::MAX };
        let back = Idle { wall: Timestamp(i64::MIN), monotonic_ms: i64::MIN };
        assert!(back.expired(far, u16::MAX), "held at the end of the range");
        assert_eq!(far.since(back), 0, "never negative");
    }
}
