//! The one gate that every secret passes which could be guessed: passwords, authenticator codes, identity answers, and
//! proofs at an open window.
//!
//! A try is counted and written down before the secret is looked at, so that no number of processes gets more tries than
//! one, and none is won by ending the program. It is struck out when the secret was right, and given back when nothing
//! was judged: a folder that can't be read is no wrong password.

use directory::lockout::{self, Attempt, Clock, LANES, Rules, Tally};
use directory::{Register, Timestamp, UserId};

use crate::device::Device;
use crate::local::Local;
use crate::who::Who;
use crate::{Session, VaultError};

/// A try that was counted and not judged yet.
pub(crate) struct Try {
    who: Who,
    before: Tally,
}

/// Whether a secret may be looked at.
pub(crate) enum Gate {
    Open(Try),
    /// Locked; the caller spends the time of a judgement all the same.
    Shut,
}

impl Local {
    /// Counts a try, unless its user is locked.
    pub(crate) fn ask(
        &mut self,
        device: &Device,
        who: Who,
        rules: Rules,
        now: &Clock,
    ) -> Result<Gate, VaultError> {
        if self.keeps_out(device, rules, now)? {
            return Ok(Gate::Shut);
        }
        let before = self.tally(device, who);
        match lockout::before_try(&before, rules.for_lane(who.lane), now) {
            Attempt::Go { tally } => match self.put_tally(device, who, tally) {
                Ok(()) => Ok(Gate::Open(Try { who, before })),
                Err(e) => {
                    // The keyring may have it, and nothing is judged.
                    let _ = self.put_tally(device, who, before);
                    Err(e)
                }
            },
            Attempt::Locked { tally, .. } => {
                self.put_tally(device, who, tally)?;
                Ok(Gate::Shut)
            }
            Attempt::Off => {
                // So that owners see it where the file was put back.
                self.put_tally(device, who, before)?;
                Ok(Gate::Shut)
            }
        }
    }

    /// The secret was right: nothing is held against its user any more.
    pub(crate) fn right(&mut self, device: &Device, of: &Try) -> Result<(), VaultError> {
        self.put_tally(device, of.who, lockout::after_success())
    }

    /// One secret of several was right, at an open window.
    fn proved(&mut self, device: &Device, of: Try) -> Result<(), VaultError> {
        self.put_tally(device, of.who, lockout::after_proof(of.before))
    }

    /// Nothing was judged: the try is given back.
    pub(crate) fn unjudged(&mut self, device: &Device, of: Try) -> Result<(), VaultError> {
        self.put_tally(device, of.who, of.before)
    }

    /// Follows the clearing of a lock: what was tried before it is forgiven, once. A clock set back makes no later try an
    /// earlier one, however often somebody signs in.
    pub(crate) fn follow(
        &mut self,
        device: &Device,
        user: UserId,
        cleared_at: Timestamp,
    ) -> Result<(), VaultError> {
        if self.cleared(device, user) == Some(cleared_at) {
            return Ok(());
        }
        if self.seen(device, user).is_some_and(|seen| seen.last_at <= cleared_at) {
            self.forgive(device, user)?;
        }
        self.put_cleared(device, user, cleared_at)
    }

    /// Nothing is held against somebody any more, whatever was tried.
    pub(crate) fn forgive(&mut self, device: &Device, user: UserId) -> Result<(), VaultError> {
        for lane in LANES {
            let who = Who { user: Some(user), lane };
            if self.tally(device, who) != Tally::default() {
                self.put_tally(device, who, lockout::after_success())?;
            }
        }
        Ok(())
    }
}

impl Session {
    /// Judges a secret at an open window. Wrong ones count as at the sign-in page; when they lock, the session ends. A right
    /// one is no sign-in, and takes nothing off what was wrong before.
    ///
    /// # Errors
    /// [`VaultError::SignInRefused`] for a wrong one, [`VaultError::SessionEnded`] when it was one too many.
    pub(crate) fn judged(
        &mut self,
        now: &Clock,
        who: Who,
        judge: impl FnOnce(&Self) -> Result<bool, VaultError>,
    ) -> Result<(), VaultError> {
        let rules = Rules::of(&self.tables().settings()?);
        let device = self.device.clone();
        let Gate::Open(counted) = self.local.ask(&device, who, rules, now)? else {
            return Err(self.end());
        };
        match judge(self) {
            Ok(true) => self.local.proved(&device, counted),
            Ok(false) => {
                let tally = self.local.tally(&device, who);
                let too_many = tally.lock.is_some() || tally.is_off();
                Err(if too_many { self.end() } else { VaultError::SignInRefused })
            }
            Err(e) => {
                self.local.unjudged(&device, counted)?;
                Err(e)
            }
        }
    }
}
