//! Signing out after a time without activity.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use directory::idle::Idle;
use directory::lockout;
use directory::{Register, Settings};

use crate::state::State;
use crate::view::{SignedOutWhy, Standing};
use crate::{Clock, Desk, Trouble};

/// When somebody last did something, and how long may pass without. It lies beside the desk, so that it can be noted and
/// asked while a call takes long.
#[derive(Clone)]
pub struct Presence {
    clock: Arc<dyn Clock>,
    seen: Arc<Mutex<Seen>>,
}

struct Seen {
    last: Idle,
    /// Nothing while there is nobody to sign out.
    minutes: Option<u16>,
}

impl Presence {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        let last = point(&clock.now());
        Self { clock, seen: Arc::new(Mutex::new(Seen { last, minutes: None })) }
    }

    /// Somebody did something: the time without activity begins anew, unless it is over.
    pub fn activity(&self) {
        if !self.is_over() {
            self.begin();
        }
    }

    /// Whether somebody is signed in and nothing was done for too long: time asleep counts, and a clock set back wins
    /// none.
    #[must_use]
    pub fn is_over(&self) -> bool {
        let now = point(&self.clock.now());
        let seen = self.seen();
        seen.minutes.is_some_and(|minutes| seen.last.expired(now, minutes))
    }

    /// The time without activity begins now.
    pub(crate) fn begin(&self) {
        let now = point(&self.clock.now());
        self.seen().last = now;
    }

    /// How long may pass without activity.
    pub(crate) fn lasts(&self, minutes: Option<u16>) {
        self.seen().minutes = minutes;
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        // Each write is whole by itself.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn point(now: &lockout::Clock) -> Idle {
    Idle { wall: now.wall, monotonic_ms: now.monotonic_ms }
}

impl Desk {
    /// Somebody did something: the time without activity begins anew, unless it is over.
    ///
    /// # Errors
    /// None today.
    pub fn activity(&mut self) -> Result<(), Trouble> {
        self.leave_if_idle();
        self.be_active();
        Ok(())
    }

    /// Signs out when nothing was done for too long or the register ended the session. To be called every few
    /// seconds. Gives the standing when it changed by itself since the last time.
    ///
    /// # Errors
    /// When the standing can't be read.
    pub fn tick(&mut self) -> Result<Option<Standing>, Trouble> {
        self.leave_if_idle();
        self.leave_if_ended(SignedOutWhy::Elsewhere);
        if self.untold { self.standing().map(Some) } else { Ok(None) }
    }

    /// Signs out when the time is over.
    pub(crate) fn leave_if_idle(&mut self) {
        let minutes = match &self.state {
            State::NoVault | State::Locked { .. } => None,
            State::Founding(_) => Some(Settings::default().idle_minutes),
            State::Open(open) => Some(open.session.register().settings().unwrap_or_default().idle_minutes),
            State::FirstSignIn(first) => {
                Some(first.session.register().settings().unwrap_or_default().idle_minutes)
            }
            State::RecoveryOpened { recovery, .. } => {
                Some(recovery.register().settings().unwrap_or_default().idle_minutes)
            }
            State::TakeOver(take) => {
                Some(take.recovery.register().settings().unwrap_or_default().idle_minutes)
            }
        };
        self.presence.lasts(minutes);
        if self.presence.is_over() {
            self.leave(SignedOutWhy::Idle);
            self.presence.lasts(None);
        }
    }

    pub(crate) fn be_active(&mut self) {
        self.presence.begin();
    }
}
