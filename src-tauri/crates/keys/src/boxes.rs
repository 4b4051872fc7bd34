//! Sealed boxes: one key, readable by one identity (HPKE, RFC 9180, base mode).

use crate::{CompartmentKey, Identity, IdentityId, PublicIdentity, VaultId, domain};
pub(crate) use hpke::aead::ChaCha20Poly1305 as Cipher;
pub(crate) use hpke::kdf::HkdfSha256 as Kdf;
pub(crate) use hpke::kem::X25519HkdfSha256 as Dh;
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, single_shot_open, single_shot_seal_with_rng,
};
use rand_core::CryptoRng;
use std::fmt;
use std::str::FromStr;
use zeroize::Zeroizing;

/// Which key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyName {
    /// What everybody in the vault reads.
    Core,
    /// What billing reads.
    Billing,
    /// What support reads.
    Support,
    /// What owners read.
    Owner,
    /// What those read who check callers before a reset: identity questions.
    Callers,
    /// What one user reads: the sign-in secret for codes and the like.
    Personal(u32),
}

impl fmt::Display for KeyName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Core => formatter.write_str("core"),
            Self::Billing => formatter.write_str("billing"),
            Self::Support => formatter.write_str("support"),
            Self::Owner => formatter.write_str("owner"),
            Self::Callers => formatter.write_str("callers"),
            Self::Personal(user) => write!(formatter, "personal/{user}"),
        }
    }
}

impl FromStr for KeyName {
    type Err = UnknownKeyName;

    fn from_str(text: &str) -> Result<Self, UnknownKeyName> {
        let name = match text {
            "core" => Self::Core,
            "billing" => Self::Billing,
            "support" => Self::Support,
            "owner" => Self::Owner,
            "callers" => Self::Callers,
            _ => {
                let user = text.strip_prefix("personal/").and_then(|user| user.parse().ok());
                Self::Personal(user.ok_or(UnknownKeyName)?)
            }
        };
        // One text per name: "personal/07" and "personal/+7" are none.
        if name.to_string() == text { Ok(name) } else { Err(UnknownKeyName) }
    }
}

/// Text that names no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no key has this name")]
pub struct UnknownKeyName;

/// Why a box is not made, or does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BoxError {
    /// The public key is one of the few that share the same secret with everybody.
    #[error("the public key is not usable")]
    UnusableKey,
    /// The box is for another identity, another key, another vault, or damaged.
    #[error("this identity does not open the box")]
    NotForThisIdentity,
}

/// One key, sealed to one identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedBox {
    /// Which key it holds.
    pub key: KeyName,
    /// Which epoch of it.
    pub epoch: u32,
    /// Who opens it.
    pub to: IdentityId,
    /// The ephemeral public key.
    pub enc: [u8; 32],
    /// The sealed key.
    pub ct: [u8; 48],
}

/// Seals one epoch of a key to an identity.
///
/// # Errors
/// [`BoxError::UnusableKey`] for a public key of low order.
pub fn seal_key(
    rng: &mut impl CryptoRng,
    key: &CompartmentKey,
    name: KeyName,
    epoch: u32,
    vault: &VaultId,
    to: &IdentityId,
    public: &PublicIdentity,
) -> Result<SealedBox, BoxError> {
    // The key is what the box holds.
    let (enc, ct) = seal_32(rng, &public.x25519, &info(vault, name, epoch, to), key.expose())?;
    Ok(SealedBox { key: name, epoch, to: *to, enc, ct })
}

/// Opens a box.
///
/// # Errors
/// [`BoxError::NotForThisIdentity`].
pub fn open_key(
    sealed: &SealedBox,
    vault: &VaultId,
    identity: &Identity,
) -> Result<CompartmentKey, BoxError> {
    let info = info(vault, sealed.key, sealed.epoch, &sealed.to);
    open_32(identity, &info, &sealed.enc, &sealed.ct).map(|key| CompartmentKey::from_bytes(*key))
}

/// Only the name has a varying length, so two different boxes never share these bytes.
fn info(vault: &VaultId, name: KeyName, epoch: u32, to: &IdentityId) -> Vec<u8> {
    [domain::BOX, vault.as_bytes(), name.to_string().as_bytes(), &epoch.to_be_bytes(), to.as_bytes()].concat()
}

/// Seals 32 bytes to an X25519 key.
///
/// # Security
/// RFC 9180 section 7.1.4: an all-zero shared secret is refused, here and when opening.
pub(crate) fn seal_32(
    rng: &mut impl CryptoRng,
    x25519: &[u8; 32],
    info: &[u8],
    plaintext: &[u8; 32],
) -> Result<([u8; 32], [u8; 48]), BoxError> {
    let key = <Dh as Kem>::PublicKey::from_bytes(x25519).map_err(|_| BoxError::UnusableKey)?;
    let (enc, ct) =
        single_shot_seal_with_rng::<Cipher, Kdf, Dh>(&OpModeS::Base, &key, info, plaintext, &[], rng)
            .map_err(|_| BoxError::UnusableKey)?;
    Ok((enc.to_bytes().into(), ct.try_into().expect("32 bytes and a 16-byte tag make 48")))
}

/// Opens what [`seal_32`] made.
pub(crate) fn open_32(
    identity: &Identity,
    info: &[u8],
    enc: &[u8; 32],
    ct: &[u8; 48],
) -> Result<Zeroizing<[u8; 32]>, BoxError> {
    let enc = <Dh as Kem>::EncappedKey::from_bytes(enc).map_err(|_| BoxError::NotForThisIdentity)?;
    let plaintext =
        single_shot_open::<Cipher, Kdf, Dh>(&OpModeR::Base, &identity.x25519, &enc, info, ct, &[])
            .map(Zeroizing::new)
            .map_err(|_| BoxError::NotForThisIdentity)?;
    let mut key = Zeroizing::new([0; 32]);
    key.copy_from_slice(&plaintext);
    Ok(key)
}

#[cfg(test)]
mod tests;
