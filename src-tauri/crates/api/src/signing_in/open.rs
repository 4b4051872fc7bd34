//! Reading and changing an open vault: every call on one comes through here.

use directory::{Register, Timestamp};
use vault::VaultError;

use super::{Open, State};
use crate::call_error::{CallError, Outcome};
use crate::notifications::raised_since;
use crate::reading::Reading;
use crate::view::SignedOutWhy;
use crate::{Api, ApiError, Ports};

impl Api {
    /// Why what was done isn't wholly on the disk yet; nothing when it is. It is tried again with the next change and at
    /// signing out, and whoever signs in next finishes it.
    #[must_use]
    pub fn unfinished(&self) -> Option<ApiError> {
        let State::Open(open) = &self.state else { return None };
        self.ports.unfinished(&open.session)
    }

    /// Reads. Refused when nobody is signed in, or not any more, or somebody whose password is too old.
    pub(crate) fn read<T>(&mut self, read: impl FnOnce(&Reading<'_>) -> Outcome<T>) -> Result<T, ApiError> {
        self.on_open(|open, ports, at| read(&Reading::of(open, ports, at)?))
    }

    /// Writes, and tells what owners are to be told. Refused as reading is.
    pub(crate) fn change<T>(
        &mut self,
        change: impl FnOnce(&mut Open, &Ports, Timestamp) -> Outcome<T>,
    ) -> Result<T, ApiError> {
        self.change_at_the_door(|open, ports, at| {
            open.session.actor(at)?;
            change(open, ports, at)
        })
    }

    /// The same for what somebody may do whose password is too old. The register decides what that is.
    pub(crate) fn change_at_the_door<T>(
        &mut self,
        change: impl FnOnce(&mut Open, &Ports, Timestamp) -> Outcome<T>,
    ) -> Result<T, ApiError> {
        let done = self.on_open(|open, ports, at| {
            let before = open.session.register().next_notice()?;
            let entries = open.session.chain().size();
            let done = change(open, ports, at).map_err(|cause| {
                // What is in the journal is done, whatever fails afterwards; a refusal is of what was asked next.
                let refused = matches!(cause, CallError::Vault(VaultError::Refused(_)));
                let is_done = !refused && open.session.chain().size() > entries;
                if is_done { ApiError::Unfinished.into() } else { cause }
            })?;
            ports.tell(raised_since(&open.session, before).unwrap_or_default());
            Ok(done)
        });
        let done = match done {
            Err(ApiError::Unfinished | ApiError::Unsure) => {
                self.changes += 1;
                self.leave_if_ended(SignedOutWhy::Asked);
                return done;
            }
            done => done?,
        };
        self.changes += 1;
        // What was done may have ended one's own sign-in.
        self.leave_if_ended(SignedOutWhy::Asked);
        Ok(done)
    }

    /// Does something with the open vault, once it is sure that the time without activity isn't over.
    pub(crate) fn on_open<T>(
        &mut self,
        act: impl FnOnce(&mut Open, &Ports, Timestamp) -> Outcome<T>,
    ) -> Result<T, ApiError> {
        self.leave_if_idle();
        let at = self.at();
        let State::Open(open) = &mut self.state else { return Err(ApiError::NotSignedIn) };
        let done = act(open, &self.ports, at);
        if let Err(CallError::Vault(VaultError::SessionEnded | VaultError::Unsure)) = &done {
            self.leave(SignedOutWhy::Elsewhere);
        }
        done.map_err(|cause| cause.told(&self.ports))
    }
}
