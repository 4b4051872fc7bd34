//! Signing in, as a machine with five states ([`State`]). This file has every step from one to another.
//!
//! ```text
//! closed ──choose──► locked ──enter──► open
//!    │                 │  └──set up──► first sign-in (of one's own) ──finish──► open
//!    │                 └──recover──► recovery opened ──succeed──► first sign-in (take-over) ──finish──► open
//!    └──set up──► first sign-in (a vault) ──finish──► open
//! ```
//!
//! From wherever somebody is, `leave` goes back to locked, or to closed where no vault is there yet; so do the end of the
//! time without activity (`idle.rs`) and the end of the sign-in in the register. `close` goes to closed.

mod choose;
mod first_sign_in;
mod found;
mod idle;
mod open;
mod own_sign_in;
mod passwords;
mod personal_code;
mod sign_in;
mod state;
mod take_over;

pub use idle::Presence;

pub(crate) use choose::folder_for;
pub(crate) use state::{Authenticator, Open, PendingKit, State};

use std::mem;
use std::sync::Arc;

use directory::Refusal;
use keys::Password;
use vault::{LockedVault, Recovery, VaultError};
use zeroize::Zeroizing;

use crate::call_error::{Outcome, count};
use crate::view::{FirstSignInAnswers, Progress, SignedOutWhy, Successor};
use crate::{Api, ApiError};
use state::{Beginning, FirstSignIn, TakeOver};

impl Api {
    /// Any state → locked, with this vault.
    fn choose(&mut self, vault: LockedVault) {
        self.leave(SignedOutWhy::Asked);
        self.state = State::Locked { vault, why: None };
    }

    /// Any state → closed.
    fn close(&mut self) {
        self.leave(SignedOutWhy::Asked);
        self.state = State::Closed;
    }

    /// Any state → locked, with whoever was signed in signed out: the chosen vault, to be opened.
    pub(crate) fn locked_vault(&mut self) -> Result<LockedVault, ApiError> {
        let vault = self.state.vault().cloned().ok_or(ApiError::NotAVault)?;
        if !matches!(self.state, State::Locked { .. }) {
            self.leave(SignedOutWhy::Asked);
            self.untold = false;
        }
        let hears = Arc::clone(&self.opening);
        Ok(vault.telling(Arc::new(move |done, of| hears(Progress { done: count(done), of: count(of) }))))
    }

    /// Locked → locked, once why somebody was signed out is no news any more.
    fn stay_locked(&mut self, vault: LockedVault) {
        self.state = State::Locked { vault, why: None };
    }

    /// Locked or closed → first sign-in.
    fn set_up(&mut self, begins: Beginning) {
        self.state = State::FirstSignIn(FirstSignIn { begins, authenticator: Authenticator::NotYet });
    }

    /// Locked → open.
    fn enter(&mut self, open: Box<Open>) {
        self.state = State::Open(open);
    }

    /// Locked → recovery opened.
    fn recover(&mut self, vault: LockedVault, recovery: Recovery) {
        self.state = State::RecoveryOpened { vault, recovery: Box::new(recovery) };
    }

    /// Recovery opened → first sign-in, of the successor who takes over.
    fn succeed(&mut self, successor: Successor, password: Password) {
        if let State::RecoveryOpened { vault, recovery } = mem::replace(&mut self.state, State::Closed) {
            self.set_up(Beginning::TakeOver(TakeOver { vault, recovery, successor, password }));
        }
    }

    /// Recovery opened, or a take-over that has begun → locked. The kit's code stays good.
    fn give_up_recovery(&mut self) {
        if let State::RecoveryOpened { vault, .. }
        | State::FirstSignIn(FirstSignIn {
            begins: Beginning::TakeOver(TakeOver { vault, .. }), ..
        }) = &self.state
        {
            self.stay_locked(vault.clone());
        }
    }

    /// First sign-in → open, with the personal recovery code; what comes to nothing leaves the form as it was.
    fn finish(&mut self, answers: FirstSignInAnswers) -> Outcome<Zeroizing<String>> {
        let FirstSignIn { begins, authenticator } = match mem::replace(&mut self.state, State::Closed) {
            State::FirstSignIn(first) => first,
            other
            @ (State::Closed | State::Locked { .. } | State::RecoveryOpened { .. } | State::Open(_)) => {
                self.state = other;
                return Err(ApiError::NotSignedIn.into());
            }
        };
        match begins.finish(&self.ports, &authenticator, answers) {
            Ok((open, code)) => {
                self.enter(open);
                Ok(code)
            }
            Err(stays) => {
                let (begins, cause) = *stays;
                self.state = State::FirstSignIn(FirstSignIn { begins, authenticator });
                Err(cause)
            }
        }
    }

    /// Any state → locked, or closed where no vault is there yet: signs out and wipes the keys. Where the vault's state
    /// can't be remembered, the log says so.
    fn leave(&mut self, why: SignedOutWhy) {
        let at = self.at();
        let vault = self.state.vault().cloned();
        let why = Some(why).filter(|_| !matches!(self.state, State::Locked { .. }));
        let next = vault.map_or(State::Closed, |vault| State::Locked { vault, why });
        if let State::Open(open) = mem::replace(&mut self.state, next)
            && let Err(error) = open.session.sign_out(at)
        {
            // Signed out all the same; an older copy put in its place would be noticed a little later.
            self.ports.unexpected(&error);
        }
        self.untold = true;
    }

    /// Leaves when the register ended the session.
    fn leave_if_ended(&mut self, why: SignedOutWhy) {
        let at = self.at();
        let State::Open(open) = &self.state else { return };
        match open.session.actor(at) {
            // Whoever must choose another password stays signed in for it; what can't be read, the next call tells.
            Ok(_) | Err(VaultError::Refused(Refusal::PasswordTooOld)) => {}
            Err(VaultError::SessionEnded | VaultError::Refused(_)) => self.leave(why),
            Err(_) => {}
        }
    }

    /// Leaves when either time is over.
    fn leave_if_idle(&mut self) {
        self.presence.lasts(self.state.rules_of_leaving().as_ref());
        if let Some(why) = self.presence.over() {
            self.leave(why);
            self.presence.lasts(None);
        }
    }
}
