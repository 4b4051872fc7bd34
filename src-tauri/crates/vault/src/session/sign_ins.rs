//! Giving and taking sign-ins: what needs keys beside the changes.

use directory::{Grant, Register, Timestamp, UserDetails, UserId, UserKind, sign_ins, users};
use keys::{Identity, IdentityId, Password, Seed, Slot};

use super::{ProposalTelling, Session};
use crate::VaultError;
use crate::held_keys::record;
use crate::key_rotation::{Extra, names_of};

/// A sign-in that was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignInGiven {
    /// Whose.
    pub user: UserId,
    /// Some keys that come with it are not held by whoever gave it: an owner's next sign-in completes it.
    pub waits_for_owner: bool,
}

impl Session {
    /// Adds a user; with a grant and a temporary password, a sign-in too. One entry.
    ///
    /// # Errors
    /// [`VaultError::Refused`] without the right to add users, for a grant beyond one's own, and where a field is not
    /// right; that the vault can't be written.
    pub fn add_user(
        &mut self,
        at: Timestamp,
        kind: UserKind,
        details: UserDetails,
        access: Option<(Grant, &Password)>,
    ) -> Result<SignInGiven, VaultError> {
        let details = directory::fields::tidy(details);
        let add = |register: &dyn Register| -> ProposalTelling<UserId> {
            let user = register.next_user()?;
            Ok((users::add(register, kind, details.clone())?, user))
        };
        let Some((grant, password)) = access else {
            let user = self.change_telling(at, add)?;
            return Ok(SignInGiven { user, waits_for_owner: false });
        };
        // Judged first, so that a refused name doesn't cost a key derivation.
        directory::authorise(&self.tables(), &self.author, at, &add(&self.tables())?.0)?;
        let waits_for_owner = self.waits(&grant);
        let user = self.with_temporary(at, &details.username, password, |register, identity| {
            let (mut changes, user) = add(register)?;
            changes.push(sign_ins::give(user, grant.clone(), identity));
            Ok((changes, user))
        })?;
        Ok(SignInGiven { user, waits_for_owner })
    }

    /// Gives a user a sign-in with a temporary password.
    ///
    /// # Errors
    /// [`VaultError::Refused`] without the right to give sign-ins, for a grant beyond one's own, and to whoever has
    /// one; that the vault can't be written.
    pub fn give_sign_in(
        &mut self,
        at: Timestamp,
        user: UserId,
        grant: Grant,
        password: &Password,
    ) -> Result<SignInGiven, VaultError> {
        let username = self.username(user)?;
        let waits_for_owner = self.waits(&grant);
        self.with_temporary(at, &username, password, |_, identity| {
            Ok((vec![sign_ins::give(user, grant.clone(), identity)], ()))
        })?;
        Ok(SignInGiven { user, waits_for_owner })
    }

    /// Gives a user's sign-in a new temporary password.
    ///
    /// # Errors
    /// [`VaultError::Refused`] without the right to give sign-ins, and where there is none; that the vault can't be
    /// written.
    pub fn reset_sign_in(
        &mut self,
        at: Timestamp,
        user: UserId,
        caller_checked: bool,
        password: &Password,
    ) -> Result<SignInGiven, VaultError> {
        let username = self.username(user)?;
        let grant = self.tables().sign_in(user)?.ok_or(directory::Refusal::NoSignIn)?.grant;
        let waits_for_owner = self.waits(&grant);
        self.with_temporary(at, &username, password, |_, identity| {
            Ok((vec![sign_ins::reset(user, identity, caller_checked)], ()))
        })?;
        Ok(SignInGiven { user, waits_for_owner })
    }

    fn with_temporary<T>(
        &mut self,
        at: Timestamp,
        username: &str,
        password: &Password,
        propose: impl Fn(&dyn Register, directory::IdentityRecord) -> ProposalTelling<T>,
    ) -> Result<T, VaultError> {
        self.user()?;
        let (vault, kdf) = (self.vault_id(), self.device.kdf);
        let mut rng = self.device.rng.clone();
        let (id, seed) = (IdentityId::make(&mut rng), Seed::make(&mut rng));
        let slot = Slot::make(&mut rng, &vault, &id, username, password, &self.secret, &seed, kdf)?;
        let identity = record(&id, &Identity::from_seed(&seed));
        let extra = Extra { slot: Some(slot), ..Extra::default() };
        self.commit(at, extra, |tables| Ok(propose(tables, identity.clone())?))
    }

    fn waits(&self, grant: &Grant) -> bool {
        !names_of(grant).into_iter().all(|name| self.held.holds(name))
    }

    fn username(&self, user: UserId) -> Result<String, VaultError> {
        Ok(self.tables().user(user)?.ok_or(directory::Refusal::NoSuchUser)?.details.username)
    }
}
