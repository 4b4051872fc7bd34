//! Signing out after a time without activity.

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

    /// Signs out when the time is over: time asleep counts, and a clock set back wins none.
    pub(crate) fn leave_if_idle(&mut self) {
        let minutes = match &self.state {
            State::NoVault | State::Locked { .. } => return,
            State::Founding(_) => Settings::default().idle_minutes,
            State::Open(open) => open.session.register().settings().unwrap_or_default().idle_minutes,
            State::FirstSignIn(first) => first.session.register().settings().unwrap_or_default().idle_minutes,
            State::RecoveryOpened { recovery, .. } => {
                recovery.register().settings().unwrap_or_default().idle_minutes
            }
            State::TakeOver(take) => take.recovery.register().settings().unwrap_or_default().idle_minutes,
        };
        if self.active.expired(point(&self.ports.clock.now()), minutes) {
            self.leave(SignedOutWhy::Idle);
        }
    }

    pub(crate) fn be_active(&mut self) {
        self.active = point(&self.ports.clock.now());
    }
}
