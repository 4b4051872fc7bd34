//! What is sealed for one user alone: the authenticator's secret, the identity question, hashes of earlier passwords.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use directory::{SignIn, UserId};
use keys::{CompartmentKey, KeyName, Padding, Sealed, TotpSecret, VaultId};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::{Damage, Session, VaultError};

/// What a sealed text holds; part of what authenticates it, so that one can't stand in for another.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Purpose {
    SecondFactor,
    IdentityQuestion,
    EarlierPassword,
}

impl Purpose {
    pub(crate) fn context(self, vault: VaultId, user: UserId) -> Vec<u8> {
        let label = match self {
            Self::SecondFactor => "second-factor",
            Self::IdentityQuestion => "identity-question",
            Self::EarlierPassword => "earlier-password",
        };
        [keys::domain::label(label).as_slice(), vault.as_bytes(), &user.0.to_be_bytes()].concat()
    }
}

/// Seals for one user. Returns text for the journal.
pub(crate) fn seal(
    rng: &mut impl CryptoRng,
    key: &CompartmentKey,
    epoch: u32,
    (purpose, vault, user): (Purpose, VaultId, UserId),
    plain: &[u8],
) -> String {
    STANDARD
        .encode(keys::seal(rng, key, epoch, &purpose.context(vault, user), plain, Padding::To64).to_bytes())
}

/// Opens what [`seal`] made for whoever is signed in.
pub(crate) fn open(
    session: &Session,
    purpose: Purpose,
    user: UserId,
    text: &str,
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let damaged = || VaultError::Damaged(Damage::Database);
    let sealed = STANDARD.decode(text).ok().and_then(|b| Sealed::from_bytes(&b).ok()).ok_or_else(damaged)?;
    let context = purpose.context(session.vault_id(), user);
    let name = KeyName::Personal(user.0);
    session
        .at_epoch(name, sealed.epoch, |key| keys::open(key, &context, &sealed))
        .and_then(Result::ok)
        .ok_or_else(damaged)
}

/// The authenticator's secret of whoever is signed in.
pub(crate) fn second_factor(session: &Session, sign_in: &SignIn) -> Result<TotpSecret, VaultError> {
    let text = sign_in.second_factor.as_deref().ok_or(VaultError::Damaged(Damage::Database))?;
    let secret = open(session, Purpose::SecondFactor, sign_in.user, text)?;
    let bytes = <[u8; 20]>::try_from(secret.as_slice()).map_err(|_| VaultError::Damaged(Damage::Database))?;
    Ok(TotpSecret::from_bytes(bytes))
}
