//! Reading and changing an open vault: every call on one comes through here.

use directory::{NoticeKind, Refusal, Register, Timestamp};
use vault::{Session, VaultError};

use crate::cause::{Cause, Outcome};
use crate::reading::Reading;
use crate::state::{Open, State};
use crate::view::SignedOutWhy;
use crate::{Desk, Notification, Ports, Trouble};

impl Desk {
    /// Why what was done isn't wholly on the disk yet; nothing when it is. It is tried again with the next change and at
    /// signing out, and whoever signs in next finishes it.
    #[must_use]
    pub fn unfinished(&self) -> Option<Trouble> {
        let State::Open(open) = &self.state else { return None };
        self.ports.unfinished(&open.session)
    }

    /// Reads. Refused when nobody is signed in, or not any more, or somebody whose password is too old.
    pub(crate) fn read<T>(&mut self, read: impl FnOnce(&Reading<'_>) -> Outcome<T>) -> Result<T, Trouble> {
        self.on_open(|open, ports, at| read(&Reading::of(open, ports, at)?))
    }

    /// Writes, and tells what owners are to be told. Refused as reading is.
    pub(crate) fn change<T>(
        &mut self,
        change: impl FnOnce(&mut Open, &Ports, Timestamp) -> Outcome<T>,
    ) -> Result<T, Trouble> {
        self.change_at_the_door(|open, ports, at| {
            open.session.actor(at)?;
            change(open, ports, at)
        })
    }

    /// The same for what somebody may do whose password is too old. The register decides what that is.
    pub(crate) fn change_at_the_door<T>(
        &mut self,
        change: impl FnOnce(&mut Open, &Ports, Timestamp) -> Outcome<T>,
    ) -> Result<T, Trouble> {
        let done = self.on_open(|open, ports, at| {
            let before = open.session.register().next_notice()?;
            let entries = open.session.chain().size();
            let done = change(open, ports, at).map_err(|cause| {
                // What is in the journal is done, whatever fails afterwards; a refusal is of what was asked next.
                let refused = matches!(cause, Cause::Vault(VaultError::Refused(_)));
                let is_done = !refused && open.session.chain().size() > entries;
                if is_done { Trouble::Unfinished.into() } else { cause }
            })?;
            ports.tell(raised_since(&open.session, before).unwrap_or_default());
            Ok(done)
        });
        let done = match done {
            Err(Trouble::Unfinished | Trouble::Unsure) => {
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
    ) -> Result<T, Trouble> {
        self.leave_if_idle();
        let at = self.at();
        let State::Open(open) = &mut self.state else { return Err(Trouble::NotSignedIn) };
        let done = act(open, &self.ports, at);
        if let Err(Cause::Vault(VaultError::SessionEnded | VaultError::Unsure)) = &done {
            self.leave(SignedOutWhy::Elsewhere);
        }
        done.map_err(|cause| self.ports.told(cause))
    }

    /// Signs out when the register ended the session.
    pub(crate) fn leave_if_ended(&mut self, why: SignedOutWhy) {
        let at = self.at();
        let State::Open(open) = &self.state else { return };
        match open.session.actor(at) {
            // Whoever must choose another password stays signed in for it; what can't be read, the next call tells.
            Ok(_) | Err(VaultError::Refused(Refusal::PasswordTooOld)) => {}
            Err(VaultError::SessionEnded | VaultError::Refused(_)) => self.leave(why),
            Err(_) => {}
        }
    }

    /// Signs out and wipes the keys. Where the vault's state can't be remembered, the log says so.
    pub(crate) fn leave(&mut self, why: SignedOutWhy) {
        let at = self.at();
        let vault = self.state.vault().cloned();
        let why = Some(why).filter(|_| !matches!(self.state, State::Locked { .. }));
        let next = vault.map_or(State::NoVault, |vault| State::Locked { vault, why });
        if let State::Open(open) = std::mem::replace(&mut self.state, next)
            && let Err(error) = open.session.sign_out(at)
        {
            // Signed out all the same; an older copy put in its place would be noticed a little later.
            self.ports.unexpected(&error);
        }
        self.untold = true;
    }
}

impl Ports {
    /// Shows a notification for each kind of notice that was raised. The notice list is the record, so a computer
    /// that shows none is no error.
    pub(crate) fn tell(&self, kinds: impl IntoIterator<Item = NoticeKind>) {
        let kinds: std::collections::BTreeSet<NoticeKind> = kinds.into_iter().collect();
        for kind in kinds {
            self.notifier.tell(notification(kind));
        }
    }
}

/// The kinds of notices raised by the entry that `session` wrote at `at`.
pub(crate) fn raised_at(session: &Session, at: Timestamp) -> Outcome<Vec<NoticeKind>> {
    let register = session.register();
    let mut kinds = Vec::new();
    for number in (1..register.next_notice()?.0).rev() {
        match register.notice(directory::NoticeId(number))? {
            Some(notice) if notice.at == at => kinds.push(notice.kind),
            Some(_) | None => break,
        }
    }
    Ok(kinds)
}

/// What the notices tell that were raised since `before`.
fn raised_since(session: &Session, before: directory::NoticeId) -> Outcome<Vec<NoticeKind>> {
    let register = session.register();
    let mut told = Vec::new();
    for number in before.0..register.next_notice()?.0 {
        told.extend(register.notice(directory::NoticeId(number))?.map(|notice| notice.kind));
    }
    Ok(told)
}

fn notification(kind: NoticeKind) -> Notification {
    let body = match kind {
        NoticeKind::UserAdded => "A user was added to the vault.",
        NoticeKind::UsersAdded => "Several users were added to the vault.",
        NoticeKind::OwnerAdded => "The vault has a new owner.",
        NoticeKind::RoleRaised => "Somebody got access to the vault, or more than before.",
        NoticeKind::RecoveryUsed => "A recovery kit opened the vault.",
        NoticeKind::OwnerLocked => "An owner was locked after wrong sign-ins.",
        NoticeKind::OlderCopyAccepted => {
            "A copy of the vault was accepted that lacks some of what was seen before."
        }
        NoticeKind::ClockAccepted => "Somebody signed in although a clock was wrong.",
        NoticeKind::PersonalCodeUsed => "A personal recovery code was used.",
        NoticeKind::SignInReset => "A sign-in was reset.",
        NoticeKind::VerificationFailed => "A verification of the vault found something wrong.",
        NoticeKind::StrikeAsked => "An owner asks to strike something out of the journal.",
        NoticeKind::Struck => "Something was struck out of the journal.",
    };
    Notification { title: "Keyholder", body }
}
