//! Compartment keys at work: sealed bodies, the chain of epochs, and what is derived from the core key.

use crate::{CompartmentKey, DatabaseKey, KeyName, MacKey, VaultId, aead, domain, hkdf};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

/// The SQLCipher key of the vault, from one epoch of the core key.
pub fn database_key(core: &CompartmentKey) -> DatabaseKey {
    // The input of the derivation.
    DatabaseKey::from_bytes(*hkdf::derive(core.expose(), &[], domain::DB))
}

/// The key of the keys file's MAC, from one epoch of the core key.
pub fn mac_key(core: &CompartmentKey) -> MacKey {
    // The input of the derivation.
    MacKey::from_bytes(*hkdf::derive(core.expose(), &[], domain::KEYS_MAC))
}

/// What the journal says of one epoch of a key, so that whoever opens a box knows whether it holds that key.
///
/// # Security
/// Keys are random, so that a commitment tells nothing about its key and stands for no other.
pub fn commitment(key: &CompartmentKey, vault: &VaultId, name: KeyName, epoch: u32) -> [u8; 32] {
    let context =
        [domain::KEY_COMMIT, vault.as_bytes(), name.to_string().as_bytes(), &epoch.to_be_bytes()].concat();
    // The input of the derivation.
    *hkdf::derive(key.expose(), &[], &context)
}

/// Why sealed bytes don't open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Another key, another context, or damage.
    #[error("the sealed bytes do not open with this key and context")]
    DoesNotOpen,
    /// The bytes are too short, or were not padded as this program pads.
    #[error("the sealed bytes are malformed")]
    Malformed,
}

/// Hides exact lengths: bodies are padded to a multiple of this many bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Padding {
    /// For names, numbers and other short fields.
    To64,
    /// For records.
    To256,
    /// For journal sections and notes.
    To1024,
}

impl Padding {
    const fn multiple(self) -> usize {
        match self {
            Self::To64 => 64,
            Self::To256 => 256,
            Self::To1024 => 1024,
        }
    }
}

/// A body under one epoch of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Which epoch of the key opens it.
    pub epoch: u32,
    /// Random per body.
    pub nonce: [u8; 24],
    /// The padded body and its tag.
    pub ct: Vec<u8>,
}

impl Link {
    /// For storing: nonce, ciphertext.
    pub fn to_bytes(&self) -> [u8; 72] {
        let mut bytes = [0; 72];
        bytes[..24].copy_from_slice(&self.nonce);
        bytes[24..].copy_from_slice(&self.ct);
        bytes
    }

    /// Reads what [`Link::to_bytes`] wrote.
    pub fn from_bytes(key: KeyName, epoch: u32, bytes: &[u8; 72]) -> Self {
        let mut link = Self { key, epoch, nonce: [0; 24], ct: [0; 48] };
        link.nonce.copy_from_slice(&bytes[..24]);
        link.ct.copy_from_slice(&bytes[24..]);
        link
    }
}

impl Sealed {
    /// For storing: epoch (4 bytes, big endian), nonce, ciphertext.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.epoch.to_be_bytes(), self.nonce.as_slice(), &self.ct].concat()
    }

    /// Reads what [`Sealed::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`SealError::Malformed`] for bytes too short to hold anything.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SealError> {
        let (epoch, rest) = bytes.split_first_chunk().ok_or(SealError::Malformed)?;
        let (nonce, ct) = rest.split_first_chunk().ok_or(SealError::Malformed)?;
        if ct.len() < aead::TAG {
            return Err(SealError::Malformed);
        }
        Ok(Self { epoch: u32::from_be_bytes(*epoch), nonce: *nonce, ct: ct.to_vec() })
    }
}

/// Seals a body. `aad` names what it is and where it belongs; the same bytes open it.
pub fn seal(
    rng: &mut impl CryptoRng,
    key: &CompartmentKey,
    epoch: u32,
    aad: &[u8],
    plaintext: &[u8],
    padding: Padding,
) -> Sealed {
    let padded = padded(plaintext, padding);
    let (nonce, ct) = aead::seal(rng, &data_key(key), &data_context(epoch, aad), &padded);
    Sealed { epoch, nonce, ct }
}

/// Opens a body.
///
/// # Errors
/// [`SealError`].
pub fn open(key: &CompartmentKey, aad: &[u8], sealed: &Sealed) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let body = aead::open(&data_key(key), &sealed.nonce, &data_context(sealed.epoch, aad), &sealed.ct)
        .map_err(|aead::OpenError| SealError::DoesNotOpen)?;
    unpadded(body)
}

/// ISO/IEC 7816-4 padding: 0x80, then zeros.
pub(crate) fn padded(plaintext: &[u8], padding: Padding) -> Zeroizing<Vec<u8>> {
    let length = (plaintext.len() + 1).next_multiple_of(padding.multiple());
    let mut padded = Zeroizing::new(Vec::with_capacity(length));
    padded.extend_from_slice(plaintext);
    padded.push(0x80);
    padded.resize(length, 0);
    padded
}

/// Takes off what [`padded`] put on.
pub(crate) fn unpadded(mut body: Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let end = body.iter().rposition(|byte| *byte != 0).ok_or(SealError::Malformed)?;
    if body[end] != 0x80 {
        return Err(SealError::Malformed);
    }
    body.truncate(end);
    Ok(body)
}

/// Bodies and links have keys of their own, so that neither can ever be taken for the other.
fn data_key(key: &CompartmentKey) -> Zeroizing<[u8; 32]> {
    // The input of the derivation.
    hkdf::derive(key.expose(), &[], domain::DATA)
}

fn data_context(epoch: u32, aad: &[u8]) -> Vec<u8> {
    [domain::DATA, &epoch.to_be_bytes(), aad].concat()
}

/// The key of `epoch` seals the key of `epoch - 1`: whoever holds today's key reads yesterday's entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Which key.
    pub key: KeyName,
    /// The newer epoch, whose key opens the link.
    pub epoch: u32,
    /// Random per link.
    pub nonce: [u8; 24],
    /// The sealed older key.
    pub ct: [u8; 48],
}

/// Seals the key of `epoch - 1`, `older`, under that of `epoch`, `newer`.
pub fn seal_link(
    rng: &mut impl CryptoRng,
    vault: &VaultId,
    name: KeyName,
    epoch: u32,
    newer: &CompartmentKey,
    older: &CompartmentKey,
) -> Link {
    // The older key is what the link holds.
    let (nonce, ct) = aead::seal_32(rng, &link_key(newer), &link_context(vault, name, epoch), older.expose());
    Link { key: name, epoch, nonce, ct }
}

/// Opens the key of the epoch before the link's.
///
/// # Errors
/// [`SealError::DoesNotOpen`].
pub fn open_link(link: &Link, vault: &VaultId, newer: &CompartmentKey) -> Result<CompartmentKey, SealError> {
    aead::open_32(&link_key(newer), &link.nonce, &link_context(vault, link.key, link.epoch), &link.ct)
        .map(|older| CompartmentKey::from_bytes(*older))
        .map_err(|aead::OpenError| SealError::DoesNotOpen)
}

fn link_key(key: &CompartmentKey) -> Zeroizing<[u8; 32]> {
    // The input of the derivation.
    hkdf::derive(key.expose(), &[], domain::LINK)
}

fn link_context(vault: &VaultId, name: KeyName, epoch: u32) -> Vec<u8> {
    [domain::LINK, vault.as_bytes(), name.to_string().as_bytes(), &epoch.to_be_bytes()].concat()
}

#[cfg(test)]
mod tests;
