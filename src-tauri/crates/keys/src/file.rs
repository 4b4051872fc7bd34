//! The keys file `vault.keys`: who can open the vault.
//!
//! Reading is flat and bounded: the closing SHA-256 first, then lengths, then the payload; the MAC follows once somebody
//! is signed in. Who made it, and whether they might, says the journal: a signed entry names its SHA-256. Nothing in here
//! touches a disk.

mod bytes;
mod layout;
mod limits;
mod payload;
mod row;

pub use limits::{BOXES, IDENTITIES, LETTER_BOXES, LINKS, PAYLOAD_BYTES, QUORUMS, SLOTS};
pub use payload::{IdentityKind, ListedIdentity, Payload, Policy, SUITE, VERSION};

use crate::MacKey;
use hmac::{Hmac, KeyInit, Mac};
use layout::Layout;
use sha2::{Digest, Sha256};
use std::fmt;
use subtle::ConstantTimeEq;

/// Why bytes are no keys file, or none to trust.
#[derive(Debug, thiserror::Error)]
pub enum KeysFileError {
    /// Too short, too long, or not beginning as keys files do.
    #[error("this is not a keys file")]
    NotAKeysFile,
    /// The closing checksum fails: torn or rotten.
    #[error("the keys file is damaged")]
    Damaged,
    /// More of something than a keys file may hold.
    #[error("the keys file holds more {what} than the {limit} allowed")]
    TooMuch {
        /// Of what.
        what: &'static str,
        /// How many are allowed.
        limit: usize,
    },
    /// A version or suite that this program does not know.
    #[error("the keys file was made by a newer program")]
    Newer,
    /// The payload is not what it should be.
    #[error("the keys file's payload is malformed: {0}")]
    Malformed(&'static str),
    /// Two parts of the payload contradict each other.
    #[error("the keys file contradicts itself: {0}")]
    Inconsistent(&'static str),
    /// The MAC does not stand: made without this vault's core key.
    #[error("the keys file was changed by somebody without the vault's core key")]
    WrongMac,
}

/// A keys file whose checksum, limits and payload are sound.
#[derive(Clone)]
pub struct KeysFile {
    bytes: Vec<u8>,
    payload: Payload,
}

impl KeysFile {
    /// Reads a keys file.
    ///
    /// # Errors
    /// [`KeysFileError`] without trusting anything that the checksum does not cover.
    ///
    /// # Security
    /// Anybody can compute the checksum, and everybody who can sign in the MAC. What counts is that the journal names this
    /// file's digest.
    pub fn read(bytes: &[u8]) -> Result<Self, KeysFileError> {
        let layout = Layout::of(bytes)?;
        if layout.checksum() != Sha256::digest(layout.before_checksum()).as_slice() {
            return Err(KeysFileError::Damaged);
        }
        let payload = Payload::parse(layout.payload())?;
        Ok(Self { bytes: bytes.to_vec(), payload })
    }

    /// Writes a keys file.
    ///
    /// # Errors
    /// [`KeysFileError`] for a payload that nobody could read back.
    pub fn write(payload: &Payload, mac: &MacKey) -> Result<Vec<u8>, KeysFileError> {
        Self::seal(&payload.to_bytes()?, mac)
    }

    fn seal(payload: &[u8], mac: &MacKey) -> Result<Vec<u8>, KeysFileError> {
        let mut bytes = layout::begin(payload)?;
        let tag = mac_over(mac, &bytes);
        bytes.extend_from_slice(&tag);
        let checksum = Sha256::digest(&bytes);
        bytes.extend_from_slice(&checksum);
        Ok(bytes)
    }

    /// What the file says.
    pub const fn payload(&self) -> &Payload {
        &self.payload
    }

    /// The bytes as read.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Verifies, in constant time, that the file was written with this vault's core key.
    ///
    /// # Errors
    /// [`KeysFileError::WrongMac`].
    pub fn verify_mac(&self, mac: &MacKey) -> Result<(), KeysFileError> {
        let layout = self.layout();
        let right = mac_over(mac, layout.before_mac()).ct_eq(layout.mac());
        if bool::from(right) { Ok(()) } else { Err(KeysFileError::WrongMac) }
    }

    /// SHA-256 of the whole file: what the next file's `prev` and the journal hold.
    pub fn digest(&self) -> [u8; 32] {
        Sha256::digest(&self.bytes).into()
    }

    fn layout(&self) -> Layout<'_> {
        Layout::of(&self.bytes).expect("the layout was sound when these bytes were read")
    }
}

impl fmt::Debug for KeysFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "KeysFile(generation {}, {} bytes)", self.payload.generation, self.bytes.len())
    }
}

fn mac_over(key: &MacKey, bytes: &[u8]) -> [u8; 32] {
    // The key of the MAC.
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose()).expect("HMAC takes a key of any length");
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests;
