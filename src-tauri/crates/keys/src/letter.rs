//! Letters: sealed by anybody, opened by whoever holds a key.
//!
//! Sealing a body under a compartment key takes that key, and whoever has something to tell its holders may not hold it:
//! everybody sets an identity question, few may read it. So a key opens a letter box too. The box is an X25519 key pair
//! derived from the key; its public half lies in the keys file, and what is put in goes by HPKE (RFC 9180, base mode).
//! A new epoch of the key is a new box, which nobody opens who held the epoch before alone.

use crate::boxes::{Cipher, Dh, Kdf};
use crate::{
    BoxError, CompartmentKey, KeyName, Padding, SealError, VaultId, aead, compartment, domain, hkdf,
};
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, single_shot_open, single_shot_seal_with_rng,
};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

/// Where letters to the holders of one epoch of a key are sealed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterBox {
    /// Whose holders open it.
    pub key: KeyName,
    /// Which epoch of the key.
    pub epoch: u32,
    /// The public key.
    pub x25519: [u8; 32],
}

impl LetterBox {
    /// The letter box of one epoch of a key.
    ///
    /// # Security
    /// Whoever holds the key compares this with the one in the keys file: the file may be signed by somebody who does
    /// not hold it and put a box of their own there.
    pub fn of(key: &CompartmentKey, name: KeyName, epoch: u32) -> Self {
        Self { key: name, epoch, x25519: Dh::sk_to_pk(&secret(key)).to_bytes().into() }
    }
}

/// What was put into a letter box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Which epoch of the key opens it.
    pub epoch: u32,
    /// The ephemeral public key.
    pub enc: [u8; 32],
    /// The padded body and its tag.
    pub ct: Vec<u8>,
}

impl Letter {
    /// For storing: epoch (4 bytes, big endian), ephemeral key, ciphertext.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.epoch.to_be_bytes(), self.enc.as_slice(), &self.ct].concat()
    }

    /// Reads what [`Letter::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`SealError::Malformed`] for bytes too short to hold anything.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SealError> {
        let (epoch, rest) = bytes.split_first_chunk().ok_or(SealError::Malformed)?;
        let (enc, ct) = rest.split_first_chunk().ok_or(SealError::Malformed)?;
        if ct.len() < aead::TAG {
            return Err(SealError::Malformed);
        }
        Ok(Self { epoch: u32::from_be_bytes(*epoch), enc: *enc, ct: ct.to_vec() })
    }
}

/// Seals a body for the holders of a key. `aad` names what it is and where it belongs; the same bytes open it.
///
/// # Errors
/// [`BoxError::UnusableKey`] for a letter box of low order.
///
/// # Security
/// Says nothing about who sealed it: whatever carries the letter must be signed.
pub fn post(
    rng: &mut impl CryptoRng,
    to: &LetterBox,
    vault: &VaultId,
    aad: &[u8],
    plaintext: &[u8],
    padding: Padding,
) -> Result<Letter, BoxError> {
    let public = <Dh as Kem>::PublicKey::from_bytes(&to.x25519).map_err(|_| BoxError::UnusableKey)?;
    let (info, padded) = (info(vault, to.key, to.epoch), compartment::padded(plaintext, padding));
    let (enc, ct) =
        single_shot_seal_with_rng::<Cipher, Kdf, Dh>(&OpModeS::Base, &public, &info, &padded, aad, rng)
            .map_err(|_| BoxError::UnusableKey)?;
    Ok(Letter { epoch: to.epoch, enc: enc.to_bytes().into(), ct })
}

/// Opens a letter with the epoch of the key that it names.
///
/// # Errors
/// [`SealError`].
pub fn open_letter(
    key: &CompartmentKey,
    name: KeyName,
    vault: &VaultId,
    aad: &[u8],
    letter: &Letter,
) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let enc = <Dh as Kem>::EncappedKey::from_bytes(&letter.enc).map_err(|_| SealError::DoesNotOpen)?;
    let info = info(vault, name, letter.epoch);
    let body =
        single_shot_open::<Cipher, Kdf, Dh>(&OpModeR::Base, &secret(key), &enc, &info, &letter.ct, aad)
            .map_err(|_| SealError::DoesNotOpen)?;
    compartment::unpadded(Zeroizing::new(body))
}

/// Boxes have a key pair of their own, so that nothing sealed under the key can ever be taken for a letter.
fn secret(key: &CompartmentKey) -> <Dh as Kem>::PrivateKey {
    // The input of the derivation.
    let derived = hkdf::derive(key.expose(), &[], domain::LETTER_BOX);
    <Dh as Kem>::PrivateKey::from_bytes(derived.as_slice()).expect("any 32 bytes are an X25519 key")
}

/// Only the name has a varying length, so two different boxes never share these bytes.
fn info(vault: &VaultId, name: KeyName, epoch: u32) -> Vec<u8> {
    [domain::LETTER, vault.as_bytes(), name.to_string().as_bytes(), &epoch.to_be_bytes()].concat()
}

#[cfg(test)]
mod tests;
