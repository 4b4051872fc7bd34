//! What people do to their own sign-in, the first one included.

use directory::decide::own_sign_in;
use directory::lockout::Clock;
use directory::{Author, IdentityRecord, PasswordFault, Refusal, Register, SignIn, Timestamp, UserId};
use keys::{
    AnswerCheck, CompartmentKey, Identity, IdentityId, KdfParams, KeyName, LetterBox, Password, RecoveryCode,
    RecoveryKind, Seed, Slot, TotpCheck, TotpSecret, VaultId, VaultSecret,
};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::Session;
use crate::gate::Who;
use crate::held::{Held, record};
use crate::locked::can_be_right;
use crate::question::Asked;
use crate::sealed::{self, Purpose};
use crate::staging::Extra;
use crate::{Damage, VaultError};

/// What a user sets up to complete a sign-in.
pub struct FirstSignIn<'a> {
    /// The password they chose. The caller judged it.
    pub password: Password,
    /// The authenticator's secret.
    pub second_factor: TotpSecret,
    /// A code from it, to prove that it works; nothing where the secret is only handed out (command line).
    pub code: Option<&'a str>,
    /// The identity question.
    pub question: &'a str,
    /// Its answer.
    pub answer: &'a str,
}

/// A sign-in made ready: what goes into the journal, what goes into the keys file, and what the user must keep.
pub(crate) struct Prepared {
    pub first: own_sign_in::FirstSignIn,
    pub seed: Seed,
    pub id: IdentityId,
    pub slot: Slot,
    pub personal: CompartmentKey,
    pub personal_code: Zeroizing<String>,
}

/// Whose sign-in is made ready.
#[derive(Clone, Copy)]
pub(crate) struct Whose<'a> {
    pub vault: VaultId,
    pub user: UserId,
    pub username: &'a str,
    /// The epoch that their personal key will have.
    pub epoch: u32,
}

/// Makes identity, key slot, personal key and personal recovery code for what a user set up.
///
/// # Errors
/// [`VaultError::SignInRefused`] when the authenticator's code is wrong.
pub(crate) fn prepare(
    set_up: FirstSignIn<'_>,
    Whose { vault, user, username, epoch }: Whose<'_>,
    (secret, kdf): (&VaultSecret, KdfParams),
    callers: &LetterBox,
    computer: directory::Computer,
    at: Timestamp,
    rng: &mut impl CryptoRng,
) -> Result<Prepared, VaultError> {
    let step = match set_up.code {
        None => None,
        Some(code) => match set_up.second_factor.check(code, at.0.div_euclid(1000), None) {
            TotpCheck::Accepted { step } => Some(step),
            TotpCheck::Replayed | TotpCheck::Wrong => return Err(VaultError::SignInRefused),
        },
    };
    let (id, seed) = (IdentityId::make(rng), Seed::make(rng));
    let slot = Slot::make(rng, &vault, &id, username, &set_up.password, secret, &seed, kdf)?;
    let personal = CompartmentKey::make(rng);
    let what = (Purpose::SecondFactor, vault, user);
    // Sealed so that only this user's own identities can open it.
    let second_factor = sealed::seal(rng, &personal, epoch, what, set_up.second_factor.expose());
    let asked = Asked::new(rng, set_up.question, set_up.answer, kdf)?;
    let (code, personal_code) = make_code(rng, RecoveryKind::Personal, &vault);
    let first = own_sign_in::FirstSignIn {
        identity: record(&id, &Identity::from_seed(&seed)),
        second_factor,
        identity_question: asked.sealed(rng, (vault, user), (epoch, &personal), callers)?,
        personal_code,
        computer,
        step,
    };
    Ok(Prepared { first, seed, id, slot, personal, personal_code: code })
}

/// A new recovery code: the text for the user and the identity for the journal.
pub(crate) fn make_code(
    rng: &mut impl CryptoRng,
    kind: RecoveryKind,
    vault: &VaultId,
) -> (Zeroizing<String>, IdentityRecord) {
    let code = RecoveryCode::make(rng, kind);
    let identity = Identity::from_seed(&code.seed(vault));
    (code.to_text(vault), record(&IdentityId::make(rng), &identity))
}

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
        let (vault, kdf, computer) = (self.vault_id(), self.here.kdf, self.here.computer.clone());
        let mut rng = self.here.rng.clone();
        let whose = Whose { vault, user, username: &username, epoch: self.next_personal_epoch(user)? };
        let ready = prepare(set_up, whose, (&self.secret, kdf), self.callers_box()?, computer, at, &mut rng)?;
        let first = ready.first;
        self.become_another(at, ready.id, ready.seed, ready.slot, Some((user, ready.personal)), |tables| {
            own_sign_in::complete_first(tables, user, at, first)
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
        personal: Option<(UserId, CompartmentKey)>,
        decide: impl FnOnce(&crate::tables::Tables<'_>) -> directory::Decision,
    ) -> Result<(), VaultError> {
        let extra = Extra { slot: Some(slot), personal, ..Extra::default() };
        self.commit_then(at, extra, decide, |session| {
            session.held = Held::open(session.keys.payload(), id, &seed)?;
            let tables = session.tables();
            let listed = session.keys.payload().identity(&id).and_then(|listed| listed.user);
            let user = UserId(listed.ok_or(VaultError::SessionEnded)?);
            let epoch = tables.sign_in(user)?.ok_or(VaultError::SessionEnded)?.session_epoch;
            session.author = Author::User(user);
            session.epoch = epoch;
            Ok(())
        })
    }

    /// The epoch that a user's personal key gets when it is made anew.
    pub(crate) fn next_personal_epoch(&self, user: UserId) -> Result<u32, VaultError> {
        Ok(self.tables().keys_in_force()?.epoch(directory::Key::Personal(user)).saturating_add(1))
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
        can_be_right(now, &self.local)?;
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
        let (kdf, vault) = (self.here.kdf, self.vault_id());
        let mut rng = self.here.rng.clone();
        let sign_in = self.own()?;
        if old == new || self.used_before(&sign_in, new)? {
            return Err(Refusal::Password { why: PasswordFault::UsedBefore }.into());
        }
        // Each of these is derived again whenever a password is chosen, so they cost what is enough and no more.
        let enough = std::cmp::min_by_key(kdf, KdfParams::RELEASED_FLOOR, |cost| cost.m_kib);
        let hash = keys::hash_password(&mut rng, old, enough)?;
        let hash = serde_json::to_vec(&hash).map_err(|e| directory::Unreadable(e.into()))?;
        let name = KeyName::Personal(user.0);
        let (epoch, key) = self.held.newest(name).ok_or(VaultError::Damaged(Damage::KeysFile))?;
        let earlier = sealed::seal(&mut rng, key, epoch, (Purpose::EarlierPassword, vault, user), &hash);
        let username = self.tables().user(user)?.ok_or(VaultError::SessionEnded)?.details.username;
        let (id, seed) = (IdentityId::make(&mut rng), Seed::make(&mut rng));
        let slot = Slot::make(&mut rng, &vault, &id, &username, new, &self.secret, &seed, kdf)?;
        let identity = record(&id, &Identity::from_seed(&seed));
        self.become_another(at, id, seed, slot, None, |tables| {
            own_sign_in::change_password(tables, user, at, identity, Some(earlier))
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
        let second_factor = sealed::seal(&mut self.here.rng.clone(), key, epoch, what, secret.expose());
        self.change(at, |register, actor| {
            own_sign_in::change_second_factor(register, actor, at, second_factor)
        })
    }

    /// Makes a new personal recovery code; the one before stops working. Returns its text, shown once.
    ///
    /// # Errors
    /// Refusals.
    pub fn new_personal_code(&mut self, at: Timestamp) -> Result<Zeroizing<String>, VaultError> {
        let (text, identity) =
            make_code(&mut self.here.rng.clone(), RecoveryKind::Personal, &self.vault_id());
        self.change(at, |register, actor| own_sign_in::change_personal_code(register, actor, at, identity))?;
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
