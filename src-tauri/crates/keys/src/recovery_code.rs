//! Recovery codes: 128 random bits on paper that make an identity.
//!
//! The vault's files keep only the public half, so keys can rotate without reprinting any paper.

use crate::code::{self, CodeError, CodeKind, RecoveryKind};
use crate::{Seed, VaultId, domain, hkdf};
use rand_core::CryptoRng;
use std::fmt;
use zeroize::Zeroizing;

/// A recovery code.
///
/// # Security
/// Uniform 128 bits need no slow derivation. Whoever holds the code and the vault's files is the identity.
#[derive(PartialEq, Eq)]
pub struct RecoveryCode {
    kind: RecoveryKind,
    bits: Zeroizing<[u8; 16]>,
}

impl RecoveryCode {
    /// Draws a fresh code.
    pub fn make(rng: &mut impl CryptoRng, kind: RecoveryKind) -> Self {
        let mut bits = Zeroizing::new([0; 16]);
        rng.fill_bytes(bits.as_mut_slice());
        Self { kind, bits }
    }

    /// Whose code it is.
    pub const fn kind(&self) -> RecoveryKind {
        self.kind
    }

    /// The text for the kit.
    pub fn to_text(&self, vault: &VaultId) -> Zeroizing<String> {
        code::encode(CodeKind::Recovery(self.kind), &self.bits, vault)
    }

    /// Reads typed text.
    ///
    /// # Errors
    /// [`CodeError`] says what to look at; nothing is ever corrected silently.
    pub fn parse(text: &str, vault: &VaultId) -> Result<Self, CodeError> {
        let (kind, bits) = code::decode(text, vault)?;
        match kind {
            CodeKind::Recovery(kind) => Ok(Self { kind, bits }),
            CodeKind::VaultSecret => Err(CodeError::OtherKind { found: kind }),
        }
    }

    /// Derives the seed of the code's identity in this vault.
    pub fn seed(&self, vault: &VaultId) -> Seed {
        Seed::from_bytes(*hkdf::derive(self.bits.as_slice(), vault.as_bytes(), domain::RECOVERY))
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecoveryCode(_)")
    }
}
