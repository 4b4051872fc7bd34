//! What people do to their own sign-in, the first one included.

use directory::decide::own_sign_in;
use directory::{Author, IdentityRecord, PasswordFault, Refusal, Register, SignIn, Timestamp, UserId};
use keys::{
    AnswerCheck, CompartmentKey, Identity, IdentityId, KdfParams, KeyName, LetterBox, Password, RecoveryCode,
    RecoveryKind, Seed, Slot, TotpCheck, TotpSecret, VaultId, VaultSecret,
};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::Session;
use crate::held::{Held, record};
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

/// Makes identity, key slot, personal key and personal recovery code for what a user set up.
///
/// # Errors
/// [`VaultError::SignInRefused`] when the authenticator's code is wrong.
pub(crate) fn prepare(
    set_up: FirstSignIn<'_>,
    (vault, user, username): (VaultId, UserId, &str),
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
    let second_factor = sealed::seal(rng, &personal, 1, what, set_up.second_factor.expose());
    let asked = Asked::new(rng, set_up.question, set_up.answer, kdf)?;
    let (code, personal_code) = make_code(rng, RecoveryKind::Personal, &vault);
    let first = own_sign_in::FirstSignIn {
        identity: record(&id, &Identity::from_seed(&seed)),
        second_factor,
        identity_question: asked.sealed(rng, (vault, user), (1, &personal), callers)?,
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
        let whose = (vault, user, username.as_str());
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
        let signer = Some((id, Identity::from_seed(&seed)));
        let extra = Extra { slot: Some(slot), personal, signer, ..Extra::default() };
        self.commit_then(at, extra, decide, |session| {
            session.held = Held::open(session.keys.payload(), id, &seed)?;
            let tables = session.tables();
            let Some(Author::User(user)) = tables.author(&id)? else { return Err(VaultError::SessionEnded) };
            let epoch = tables.sign_in(user)?.ok_or(VaultError::SessionEnded)?.session_epoch;
            session.author = Author::User(user);
            session.epoch = epoch;
            Ok(())
        })
    }

    /// Proves the password of whoever is signed in again, before something that a passer-by must not do.
    ///
    /// # Errors
    /// [`VaultError::SignInRefused`] when it is wrong.
    pub fn prove(&self, password: &Password) -> Result<(), VaultError> {
        self.own_seed(password).map(drop)
    }

    /// The seed of whoever is signed in, by their password.
    fn own_seed(&self, password: &Password) -> Result<Seed, VaultError> {
        let slot = self.keys.payload().slots.iter().find(|slot| slot.identity == self.held.id);
        match slot.ok_or(VaultError::SessionEnded)?.open(&self.vault_id(), password, &self.secret) {
            Err(keys::SlotError::WrongPassword) => Err(VaultError::SignInRefused),
            opened => Ok(opened?),
        }
    }

    /// Proves that whoever is here has the authenticator of whoever is signed in. The code that signed them in counts.
    ///
    /// # Errors
    /// [`VaultError::SignInRefused`] when it is wrong.
    pub fn prove_code(&self, at: Timestamp, code: &str) -> Result<(), VaultError> {
        let secret = sealed::second_factor(self, &self.own()?)?;
        match secret.check(code, at.0.div_euclid(1000), None) {
            TotpCheck::Accepted { .. } => Ok(()),
            TotpCheck::Replayed | TotpCheck::Wrong => Err(VaultError::SignInRefused),
        }
    }

    /// Chooses another password. The old one is proved and remembered, and may not come back.
    ///
    /// # Errors
    /// [`VaultError::SignInRefused`] when the old one is wrong; [`PasswordFault::UsedBefore`].
    pub fn change_password(
        &mut self,
        at: Timestamp,
        old: &Password,
        new: &Password,
    ) -> Result<(), VaultError> {
        let user = self.user()?;
        let seed = self.own_seed(old)?;
        let (kdf, vault) = (self.here.kdf, self.vault_id());
        let mut rng = self.here.rng.clone();
        let sign_in = self.own()?;
        if old == new || self.used_before(&sign_in, new)? {
            return Err(Refusal::Password { why: PasswordFault::UsedBefore }.into());
        }
        let hash = keys::hash_password(&mut rng, old, KdfParams::FLOOR)?;
        let hash = serde_json::to_vec(&hash).map_err(|e| directory::Unreadable(e.into()))?;
        let name = KeyName::Personal(user.0);
        let (epoch, key) = self.held.newest(name).ok_or(VaultError::Damaged(Damage::KeysFile))?;
        let earlier = sealed::seal(&mut rng, key, epoch, (Purpose::EarlierPassword, vault, user), &hash);
        let username = self.tables().user(user)?.ok_or(VaultError::SessionEnded)?.details.username;
        let slot = Slot::make(&mut rng, &vault, &self.held.id, &username, new, &self.secret, &seed, kdf)?;
        let extra = Extra { slot: Some(slot), ..Extra::default() };
        self.commit(at, extra, |tables| own_sign_in::change_password(tables, user, at, Some(earlier)))
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
