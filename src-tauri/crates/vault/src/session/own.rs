//! What people do to their own sign-in, the first one included.

use directory::{
    Author, Change, PasswordFault, PersonalCodeChanged, Refusal, Register, SecondFactorChanged, SignIn,
    Timestamp, UserId, lockout::Clock, own_sign_in,
};
use keys::{
    AnswerCheck, CompartmentKey, Identity, IdentityId, KdfParams, KeyName, Password, RecoveryKind, Seed,
    Slot, TotpCheck, TotpSecret,
};
use zeroize::Zeroizing;

use super::{FirstSignIn, Session, make_code, prepare};
use crate::held_keys::{HeldKeys, record};
use crate::key_rotation::Extra;
use crate::sealed::{self, Purpose};
use crate::tables::Tables;
use crate::who::Who;
use crate::{Damage, VaultError};

impl Session {
    /// Completes a first sign-in made with a temporary password. Returns the personal recovery code.
    ///
    /// # Errors
    /// [`VaultError::SignInRefused`] when the authenticator's code is wrong; refusals.
    pub fn complete_first(
        &mut self,
        at: Timestamp,
        set_up: FirstSignIn<'_>,
    ) -> Result<Zeroizing<String>, VaultError> {
        let user = self.user()?;
        let username = self.tables().user(user)?.ok_or(VaultError::SessionEnded)?.details.username;
        let (callers, computer) = (*self.callers_box()?, self.device.computer.clone());
        let mut rng = self.device.rng.clone();
        let unlocks = (&self.secret, self.device.kdf);
        let ready = prepare(set_up, (self.vault_id(), &username), unlocks, callers, computer, at, &mut rng)?;
        let personal = Some(ready.unsealed.personal());
        self.become_another(at, ready.id, ready.seed, ready.slot, personal, |tables| {
            let first = ready.unsealed.sealed(tables, user, &mut rng.clone())?;
            Ok(own_sign_in::complete_first(user, first))
        })?;
        Ok(ready.personal_code)
    }

    /// Commits an entry in which the identity that is signed in is replaced by another one of the same user, and goes
    /// on as that one.
    pub(crate) fn become_another(
        &mut self,
        at: Timestamp,
        id: IdentityId,
        seed: Seed,
        slot: Slot,
        personal: Option<&CompartmentKey>,
        propose: impl Fn(&Tables<'_>) -> Result<Vec<Change>, VaultError>,
    ) -> Result<(), VaultError> {
        let personal = personal.map(|key| (id, key));
        let extra = Extra { slot: Some(slot), personal, ..Extra::default() };
        let propose = |tables: &Tables<'_>| Ok((propose(tables)?, ()));
        self.commit_then(at, extra, propose, |session| {
            session.held = HeldKeys::open(session.keys.payload(), id, &seed)?;
            let tables = session.tables();
            let listed = session.keys.payload().identity(&id).and_then(|listed| listed.user);
            let user = UserId(listed.ok_or(VaultError::SessionEnded)?);
            let epoch = tables.sign_in(user)?.ok_or(VaultError::SessionEnded)?.session_epoch;
            session.author = Author::User(user);
            session.epoch = epoch;
            Ok(())
        })
    }

    /// Proves the password of whoever is signed in again, before something that a passer-by must not do.
    ///
    /// # Errors
    /// [`VaultError::SignInRefused`] when it is wrong, [`VaultError::SessionEnded`] when it was wrong too often.
    pub fn prove(&mut self, now: &Clock, password: &Password) -> Result<(), VaultError> {
        let who = Who::signs_in(self.user()?);
        self.judged(now, who, |session| session.is_own(password))
    }

    /// Whether it is the password of whoever is signed in.
    fn is_own(&self, password: &Password) -> Result<bool, VaultError> {
        let slot = self.keys.payload().slots.iter().find(|slot| slot.identity == self.held.id);
        match slot.ok_or(VaultError::SessionEnded)?.open(&self.vault_id(), password, &self.secret) {
            Ok(_) => Ok(true),
            Err(keys::SlotError::WrongPassword) => Ok(false),
            Err(e) => Err(e.into()),
        }
    }

    /// Proves that whoever is here has the authenticator of whoever is signed in. The code that signed them in counts.
    ///
    /// # Errors
    /// As [`Session::prove`].
    pub fn prove_code(&mut self, now: &Clock, code: &str) -> Result<(), VaultError> {
        let who = Who::signs_in(self.user()?);
        self.local.can_be_right(now)?;
        self.judged(now, who, |session| {
            let secret = sealed::second_factor(session, &session.own()?)?;
            let checked = secret.check(code, now.wall.0.div_euclid(1000), None);
            Ok(matches!(checked, TotpCheck::Accepted { .. }))
        })
    }

    /// Chooses another password. The old one is proved and remembered, and may not come back. A new identity goes with
    /// the new one, and every key that the old one opened gets a new epoch: whoever saw the old password, and has an old
    /// copy of the keys file, reads nothing that is written from now on.
    ///
    /// # Errors
    /// As [`Session::prove`] when the old one is wrong; [`PasswordFault::UsedBefore`].
    pub fn change_password(&mut self, now: &Clock, old: &Password, new: &Password) -> Result<(), VaultError> {
        let (user, at) = (self.user()?, now.wall);
        self.prove(now, old)?;
        let (kdf, vault) = (self.device.kdf, self.vault_id());
        let mut rng = self.device.rng.clone();
        let sign_in = self.own()?;
        if old == new || self.used_before(&sign_in, new)? {
            return Err(Refusal::Password { why: PasswordFault::UsedBefore }.into());
        }
        // Each of these is derived again whenever a password is chosen, so they cost what is enough and no more.
        let enough = std::cmp::min_by_key(kdf, KdfParams::RELEASED_FLOOR, |cost| cost.m_kib);
        let hash = keys::hash_password(&mut rng, old, enough)?;
        let hash = serde_json::to_vec(&hash).map_err(|e| directory::ReadError(e.into()))?;
        let name = KeyName::Personal(user.0);
        let (epoch, key) = self.held.newest(name).ok_or(VaultError::Damaged(Damage::KeysFile))?;
        let earlier = sealed::seal(&mut rng, key, epoch, (Purpose::EarlierPassword, vault, user), &hash);
        let username = self.tables().user(user)?.ok_or(VaultError::SessionEnded)?.details.username;
        let (id, seed) = (IdentityId::make(&mut rng), Seed::make(&mut rng));
        let slot = Slot::make(&mut rng, &vault, &id, &username, new, &self.secret, &seed, kdf)?;
        let identity = record(&id, &Identity::from_seed(&seed));
        self.become_another(at, id, seed, slot, None, |_| {
            Ok(vec![own_sign_in::change_password(user, identity.clone(), Some(earlier.clone()))])
        })
    }

    fn used_before(&self, sign_in: &SignIn, new: &Password) -> Result<bool, VaultError> {
        for text in &sign_in.earlier_passwords {
            let hash = sealed::open(self, Purpose::EarlierPassword, sign_in.user, text)?;
            let hash = serde_json::from_slice(&hash).map_err(|_| VaultError::Damaged(Damage::Database))?;
            if keys::check_password(&hash, new)? == AnswerCheck::Right {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Sets another authenticator, once a code from it proves that it works.
    ///
    /// # Errors
    /// [`VaultError::SignInRefused`] when the code is wrong.
    pub fn change_second_factor(
        &mut self,
        at: Timestamp,
        secret: &TotpSecret,
        code: &str,
    ) -> Result<(), VaultError> {
        if !matches!(secret.check(code, at.0.div_euclid(1000), None), TotpCheck::Accepted { .. }) {
            return Err(VaultError::SignInRefused);
        }
        let user = self.user()?;
        let (epoch, key) =
            self.held.newest(KeyName::Personal(user.0)).ok_or(VaultError::Damaged(Damage::KeysFile))?;
        let what = (Purpose::SecondFactor, self.vault_id(), user);
        // Sealed so that only this user's own identities can open it.
        let second_factor = sealed::seal(&mut self.device.rng.clone(), key, epoch, what, secret.expose());
        self.change(at, |_| {
            Change::SecondFactorChanged(SecondFactorChanged { user, second_factor: second_factor.clone() })
        })
    }

    /// Makes a new personal recovery code; the one before stops working. Returns its text, shown once.
    ///
    /// # Errors
    /// [`VaultError::Refused`] when the session has ended; that the vault can't be read or written.
    pub fn new_personal_code(&mut self, at: Timestamp) -> Result<Zeroizing<String>, VaultError> {
        let (text, identity) =
            make_code(&mut self.device.rng.clone(), RecoveryKind::Personal, &self.vault_id());
        let user = self.user()?;
        self.change(at, |_| {
            Change::PersonalCodeChanged(PersonalCodeChanged { user, personal_code: identity.clone() })
        })?;
        Ok(text)
    }

    /// The sign-in of whoever is signed in.
    ///
    /// # Errors
    /// When it has ended.
    pub fn own(&self) -> Result<SignIn, VaultError> {
        self.tables().sign_in(self.user()?)?.ok_or(VaultError::SessionEnded)
    }
}
