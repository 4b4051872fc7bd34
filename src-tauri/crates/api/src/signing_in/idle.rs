//! Signing out after a time without activity, and after the longest time that somebody stays signed in.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use directory::idle::Idle;
use directory::{Settings, lockout};

use crate::view::{SignedOutWhy, Standing};
use crate::{Api, ApiError, Clock};

/// When somebody last did something, and how long may pass without. It lies beside the API, so that it can be noted and
/// asked while a call takes long.
#[derive(Clone)]
pub struct Presence {
    clock: Arc<dyn Clock>,
    seen: Arc<Mutex<Seen>>,
}

struct Seen {
    last: Idle,
    /// When somebody last came in.
    entered: Idle,
    /// Minutes without activity, and milliseconds in all; nothing while there is nobody to sign out.
    most: Option<(u16, i64)>,
}

impl Presence {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        let last = point(&clock.now());
        Self { clock, seen: Arc::new(Mutex::new(Seen { last, entered: last, most: None })) }
    }

    /// Somebody did something: the time without activity begins anew, unless it is over.
    pub fn activity(&self) {
        if !self.is_over() {
            self.begin();
        }
    }

    /// Whether somebody is signed in and one of the two times is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.over().is_some()
    }

    /// Which time is over, for somebody who is signed in: time asleep counts, and a clock set back wins none.
    pub(crate) fn over(&self) -> Option<SignedOutWhy> {
        let now = point(&self.clock.now());
        let seen = self.seen();
        let (minutes, longest) = seen.most?;
        if seen.last.expired(now, minutes) {
            Some(SignedOutWhy::Idle)
        } else if seen.entered.since(now) >= longest {
            Some(SignedOutWhy::LongEnough)
        } else {
            None
        }
    }

    /// The time without activity begins now.
    pub(crate) fn begin(&self) {
        let now = point(&self.clock.now());
        self.seen().last = now;
    }

    /// Somebody comes in: both times begin.
    pub(crate) fn come_in(&self) {
        let now = point(&self.clock.now());
        let mut seen = self.seen();
        (seen.last, seen.entered) = (now, now);
    }

    /// How long both times are.
    pub(crate) fn lasts(&self, settings: Option<&Settings>) {
        self.seen().most = settings.map(|settings| (settings.idle_minutes, settings.session_millis()));
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        // Each write is whole by itself.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn point(now: &lockout::Clock) -> Idle {
    Idle { wall: now.wall, monotonic_ms: now.monotonic_ms }
}

impl Api {
    /// Somebody did something: the time without activity begins anew, unless it is over.
    ///
    /// # Errors
    /// None today.
    pub fn activity(&mut self) -> Result<(), ApiError> {
        self.leave_if_idle();
        self.be_active();
        Ok(())
    }

    /// Signs out when nothing was done for too long, somebody was signed in for too long or the register ended the
    /// session, and makes the daily backup where one is due. To be called every few seconds. Gives the standing when it
    /// changed by itself since the last time.
    ///
    /// # Errors
    /// When the standing can't be read.
    pub fn tick(&mut self) -> Result<Option<Standing>, ApiError> {
        self.leave_if_idle();
        self.leave_if_ended(SignedOutWhy::Elsewhere);
        self.back_up_if_due();
        if self.untold { self.standing().map(Some) } else { Ok(None) }
    }

    pub(super) fn be_active(&mut self) {
        self.presence.begin();
    }

    /// Somebody comes in: both times begin.
    pub(super) fn come_in(&mut self) {
        self.presence.come_in();
    }
}
