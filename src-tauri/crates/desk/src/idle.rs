//! Signing out after a time without activity, and after the longest time that somebody stays signed in.

use directory::idle::Idle;
use directory::lockout::Clock;
use directory::{Register, Settings};

use crate::state::State;
use crate::view::{SignedOutWhy, Standing};
use crate::{Desk, Trouble};

pub(crate) fn point(now: &Clock) -> Idle {
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

    /// Signs out when nothing was done for too long, somebody was signed in for too long or the register ended the session. To be called every few
    /// seconds. Gives the standing when it changed by itself since the last time.
    ///
    /// # Errors
    /// When the standing can't be read.
    pub fn tick(&mut self) -> Result<Option<Standing>, Trouble> {
        self.leave_if_idle();
        self.leave_if_ended(SignedOutWhy::Elsewhere);
        if self.untold { self.standing().map(Some) } else { Ok(None) }
    }

    /// Signs out when either time is over: time asleep counts, and a clock set back wins none.
    pub(crate) fn leave_if_idle(&mut self) {
        let settings = match &self.state {
            State::NoVault | State::Locked { .. } => return,
            State::Founding(_) => Settings::default(),
            State::Open(open) => open.session.register().settings().unwrap_or_default(),
            State::FirstSignIn(first) => first.session.register().settings().unwrap_or_default(),
            State::RecoveryOpened { recovery, .. } => recovery.register().settings().unwrap_or_default(),
            State::TakeOver(take) => take.recovery.register().settings().unwrap_or_default(),
        };
        let now = point(&self.ports.clock.now());
        if self.active.expired(now, settings.idle_minutes) {
            self.leave(SignedOutWhy::Idle);
        } else if self.entered.since(now) >= settings.session_millis() {
            self.leave(SignedOutWhy::LongEnough);
        }
    }

    pub(crate) fn be_active(&mut self) {
        self.active = point(&self.ports.clock.now());
    }

    /// Somebody comes in: both times begin.
    pub(crate) fn come_in(&mut self) {
        self.be_active();
        self.entered = self.active;
    }
}
