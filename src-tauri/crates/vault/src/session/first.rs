//! A first sign-in is made ready once: what is costly and what is random. What names its user and an epoch is made of
//! that when it is decided, and as often as it is.

use directory::{Computer, IdentityRecord, Register, Timestamp, UserId, own_sign_in};
use keys::{
    CompartmentKey, Identity, IdentityId, KdfParams, KeyName, LetterBox, Password, RecoveryCode,
    RecoveryKind, Seed, Slot, TotpCheck, TotpSecret, VaultId, VaultSecret,
};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::VaultError;
use crate::held_keys::record;
use crate::key_rotation::next_epoch;
use crate::question::Asked;
use crate::sealed::{self, Purpose};
use crate::tables::Tables;

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
    pub unsealed: Unsealed,
    pub seed: Seed,
    pub id: IdentityId,
    pub slot: Slot,
    pub personal_code: Zeroizing<String>,
}

/// What goes into the journal, before it is decided whose it is.
pub(crate) struct Unsealed {
    vault: VaultId,
    personal: CompartmentKey,
    callers: LetterBox,
    identity: IdentityRecord,
    second_factor: TotpSecret,
    asked: Asked,
    personal_code: IdentityRecord,
    computer: Computer,
    step: Option<u64>,
}

/// Makes identity, key slot, personal key and personal recovery code for what a user set up.
///
/// # Errors
/// [`VaultError::SignInRefused`] when the authenticator's code is wrong.
pub(crate) fn prepare(
    set_up: FirstSignIn<'_>,
    (vault, username): (VaultId, &str),
    (secret, kdf): (&VaultSecret, KdfParams),
    callers: LetterBox,
    computer: Computer,
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
    let asked = Asked::new(rng, set_up.question, set_up.answer, kdf)?;
    let (code, personal_code) = make_code(rng, RecoveryKind::Personal, &vault);
    let identity = record(&id, &Identity::from_seed(&seed));
    let second_factor = set_up.second_factor;
    let unsealed =
        Unsealed { vault, personal, callers, identity, second_factor, asked, personal_code, computer, step };
    Ok(Prepared { unsealed, seed, id, slot, personal_code: code })
}

impl Unsealed {
    /// The key that the user's own secrets are sealed with.
    pub(crate) fn personal(&self) -> &CompartmentKey {
        &self.personal
    }

    /// Sealed for its user, under the epoch that their personal key gets, and for those who check callers.
    pub(crate) fn sealed(
        &self,
        tables: &Tables<'_>,
        user: UserId,
        rng: &mut impl CryptoRng,
    ) -> Result<own_sign_in::FirstSignIn, VaultError> {
        let epoch = next_epoch(&tables.keys_in_force()?, KeyName::Personal(user.0));
        let what = (Purpose::SecondFactor, self.vault, user);
        // Exposed to be sealed so that only this user's own identities can open it.
        let second_factor = sealed::seal(rng, &self.personal, epoch, what, self.second_factor.expose());
        let (whose, personal) = ((self.vault, user), (epoch, &self.personal));
        Ok(own_sign_in::FirstSignIn {
            identity: self.identity.clone(),
            second_factor,
            identity_question: self.asked.sealed(rng, whose, personal, &self.callers)?,
            personal_code: self.personal_code.clone(),
            computer: self.computer.clone(),
            step: self.step,
        })
    }
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
