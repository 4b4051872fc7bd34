//! The pause after too many wrong sign-ins, counted for one user on one computer.
//!
//! A try is counted before the password is looked at and struck out when it was right, so a crash or a second
//! window can't win extra tries. Password and authenticator code count together. The tally lies in this computer's
//! local state, since nobody can sign an entry while nobody is signed in.
//!
//! # Security
//! A lock stops a person at this program, not somebody with a copy of the files; against a copy stand the password,
//! Argon2id and the vault secret. Setting the clock forward lifts a lock early; the count of tries does not fall
//! with it, so in the end no clock helps. Recovery codes do not come here.

use serde::{Deserialize, Serialize};

use crate::time::MINUTE;
use crate::{Settings, Timestamp};

/// Locks in a row after which sign-in is off on this computer until somebody clears it.
// security.md 2.8.
pub const LOCKS_UNTIL_OFF: u32 = 10;

/// What is tried. Each is counted apart, so that a found recovery code can still be used when the password is locked, and
/// somebody who calls can't lock anybody's sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// Password and authenticator code, at the sign-in page and at an open window.
    SignIn,
    /// The identity answer that goes with a personal recovery code.
    Answer,
    /// The identity answer that a caller gives on the telephone.
    Caller,
}

/// Everything that is tried.
pub const LANES: [Lane; 3] = [Lane::SignIn, Lane::Answer, Lane::Caller];

impl Lane {
    /// Wrong tries in a row after which it is off on this computer: together at most 50 for one person.
    // NIST SP 800-63B-4 5.2.2 allows 100.
    const fn tries_until_off(self) -> u32 {
        match self {
            Self::SignIn => 36,
            Self::Answer | Self::Caller => 7,
        }
    }
}
/// Longest lock in milliseconds, whatever the settings or a file say.
pub const LONGEST_LOCK: i64 = 30 * MINUTE;

/// What a computer's two clocks say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// The wall clock, which anybody can set.
    pub wall: Timestamp,
    /// Milliseconds since some point in this boot; only ever grows, may stand still in sleep.
    pub monotonic_ms: i64,
    /// Which boot the monotonic clock belongs to.
    pub boot: String,
}

impl Clock {
    /// Milliseconds that passed since `earlier`: what either clock saw of it, never negative.
    ///
    /// Across a boot only the wall clock tells.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> i64 {
        let wall = self.wall.since(earlier.wall);
        let monotonic = self.monotonic_ms.saturating_sub(earlier.monotonic_ms);
        let seen = if self.boot == earlier.boot { wall.max(monotonic) } else { wall };
        seen.max(0)
    }
}

/// The rules in force, held within their ranges whatever the settings say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// Wrong tries before a lock.
    lock_after: u32,
    /// How long a lock lasts, in milliseconds.
    lock_ms: i64,
    /// Wrong tries in a row that turn it off.
    tries_until_off: u32,
}

impl Rules {
    /// The rules of these settings.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        Self::new(settings.lock_after, settings.lock_minutes)
    }

    /// A lock of `minutes` (1 to 30) after `lock_after` tries (3 to 10).
    #[must_use]
    pub fn new(lock_after: u8, minutes: u8) -> Self {
        Self {
            lock_after: u32::from(lock_after.clamp(3, 10)),
            lock_ms: (i64::from(minutes) * MINUTE).clamp(MINUTE, LONGEST_LOCK),
            tries_until_off: Lane::SignIn.tries_until_off(),
        }
    }

    /// The same rules for what is tried there.
    #[must_use]
    pub const fn for_lane(self, lane: Lane) -> Self {
        Self { tries_until_off: lane.tries_until_off(), ..self }
    }
}

/// A lock, and when the clocks were last looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    /// Milliseconds left at `seen`.
    pub remaining_ms: i64,
    /// What the clocks said then.
    pub seen: Clock,
}

/// What is known of one user's tries on one computer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Wrong tries since the last lock.
    pub fails: u32,
    /// Wrong tries since the last right one, over all locks.
    pub fails_in_row: u32,
    /// Locks since the last right try.
    pub locks_in_row: u32,
    /// The lock, while there is one.
    pub lock: Option<Lock>,
    /// What the wall clock said at the last try.
    pub last_at: Timestamp,
    /// No more tries until somebody clears it.
    #[serde(default)]
    pub off: bool,
}

/// Whether a try may be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attempt {
    /// Yes, once `tally` is written: the try is counted in it already.
    Go {
        /// To write before the password is looked at.
        tally: Tally,
    },
    /// No: locked.
    Locked {
        /// When the lock ends, by the wall clock as it goes now.
        until: Timestamp,
        /// To write, so that a clock set back is noticed once and not again at every try.
        tally: Tally,
    },
    /// No: off on this computer until an owner or a recovery code clears it.
    Off,
}

/// How a user stands on a computer after a wrong try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// May try again.
    Open {
        /// Tries left before a lock.
        left: u32,
    },
    /// Locked.
    Locked {
        /// Until when, by the wall clock.
        until: Timestamp,
    },
    /// Off on this computer until an owner or a recovery code clears it.
    Off,
}

/// Asks for a try and counts it.
#[must_use]
pub fn before_try(tally: &Tally, rules: Rules, now: &Clock) -> Attempt {
    if tally.is_off() {
        return Attempt::Off;
    }
    let mut tally = tally.seen_at(rules, now);
    if let Some(lock) = &tally.lock {
        return Attempt::Locked { until: now.wall.plus(lock.remaining_ms), tally };
    }
    tally.fails = tally.fails.saturating_add(1);
    tally.fails_in_row = tally.fails_in_row.saturating_add(1);
    tally.last_at = now.wall;
    tally.off = tally.fails_in_row >= rules.tries_until_off;
    if tally.fails >= rules.lock_after {
        tally.fails = 0;
        tally.locks_in_row = tally.locks_in_row.saturating_add(1);
        tally.lock = Some(Lock { remaining_ms: rules.lock_ms, seen: now.clone() });
    }
    Attempt::Go { tally }
}

/// The tally after a right try, a recovery code, or an owner's clearing: nothing is left.
#[must_use]
pub fn after_success() -> Tally {
    Tally::default()
}

/// The tally after a right proof at an open window, where password and code are each proved alone: nothing is held against
/// the next lock, yet every wrong try counts on until its user signs in. Otherwise whoever has one of the two could guess
/// at the other for ever.
#[must_use]
pub fn after_proof(before: Tally) -> Tally {
    Tally { fails: 0, lock: None, ..before }
}

/// How the user stands after a wrong try. It was counted before, so nothing is written.
#[must_use]
pub fn after_failure(tally: &Tally, rules: Rules, now: &Clock) -> Standing {
    if tally.is_off() {
        return Standing::Off;
    }
    let tally = tally.seen_at(rules, now);
    match tally.lock {
        Some(lock) => Standing::Locked { until: now.wall.plus(lock.remaining_ms) },
        None => Standing::Open { left: rules.lock_after.saturating_sub(tally.fails).max(1) },
    }
}

impl Tally {
    /// Whether sign-in is off on this computer until somebody clears it.
    #[must_use]
    pub fn is_off(&self) -> bool {
        self.off || self.locks_in_row >= LOCKS_UNTIL_OFF
    }

    /// The tally as it stands now: time is taken off the lock, and a lock with none left is gone.
    ///
    /// A clock that went back takes nothing off and adds nothing: the lock goes on from what was left.
    fn seen_at(&self, rules: Rules, now: &Clock) -> Self {
        let lock = self.lock.as_ref().and_then(|lock| {
            let remaining_ms = lock.remaining_ms.saturating_sub(now.since(&lock.seen)).min(rules.lock_ms);
            (remaining_ms > 0).then(|| Lock { remaining_ms, seen: now.clone() })
        });
        Self { lock, ..self.clone() }
    }
}

#[cfg(test)]
mod tests;
