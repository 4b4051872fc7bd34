//! Password slots: a password and the vault secret open one identity's seed.

use crate::kdf::argon2id;
use crate::{IdentityId, KdfParams, Password, Seed, SlotId, UserTag, VaultId, VaultSecret};
use crate::{aead, domain, hkdf, user_tag};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Why a slot does not open or is not made, or an answer cannot be derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SlotError {
    /// The password, or the vault secret, is another one.
    #[error("the password does not open this key slot")]
    WrongPassword,
    /// The password is right and the sealed seed is not what was written.
    #[error("the password is right and the key slot is damaged")]
    Damaged,
    /// The slot asks for more work than any real slot.
    #[error("a derivation of {m_kib} KiB, {t} passes and {p} lanes is more work than is allowed")]
    ExcessiveWork {
        /// Memory in KiB.
        m_kib: u32,
        /// Passes.
        t: u32,
        /// Lanes.
        p: u32,
    },
    /// The slot asks for less work than is safe: a downgrade.
    #[error("a derivation of {m_kib} KiB, {t} passes and {p} lanes is less work than is safe")]
    TooWeak {
        /// Memory in KiB.
        m_kib: u32,
        /// Passes.
        t: u32,
        /// Lanes.
        p: u32,
    },
    /// The slot names a derivation that this program does not know.
    #[error("this key slot was made by a newer program")]
    Unknown,
    /// This computer has not enough free memory.
    #[error("there is not enough free memory to check the password")]
    OutOfMemory,
}

/// A password slot, as the keys file holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Its name.
    pub id: SlotId,
    /// Whose seed it holds.
    pub identity: IdentityId,
    /// Finds it by username.
    pub user_tag: UserTag,
    /// How the password is derived.
    pub kdf: SlotKdf,
    /// Which vault secret it was made with, counted from 1. Another one rewraps it at the next sign-in.
    pub vs_epoch: u32,
    /// Compared before anything is opened.
    pub commit: [u8; 32],
    /// The nonce of the wrapping.
    pub nonce: [u8; 24],
    /// The wrapped seed.
    pub ct: [u8; 48],
}

/// A slot's derivation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlotKdf {
    /// The algorithm.
    pub alg: KdfAlgorithm,
    /// Argon2's version, 19 (0x13).
    pub v: u32,
    /// Memory in KiB.
    pub m_kib: u32,
    /// Passes.
    pub t: u32,
    /// Lanes.
    pub p: u32,
    /// Random per slot.
    pub salt: [u8; 16],
}

/// The derivations that a slot may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KdfAlgorithm {
    /// RFC 9106.
    Argon2id,
}

/// The only version of Argon2 in use (RFC 9106).
const ARGON2_VERSION: u32 = 0x13;

impl SlotKdf {
    /// The cost.
    pub const fn params(&self) -> KdfParams {
        KdfParams { m_kib: self.m_kib, t: self.t, p: self.p }
    }
}

impl Slot {
    /// Wraps `seed` for a password, at vault secret epoch 1.
    ///
    /// # Errors
    /// Parameters outside floor and ceiling; no memory.
    #[expect(clippy::too_many_arguments, reason = "a slot binds all of these, and each has its own type")]
    pub fn make(
        rng: &mut impl CryptoRng,
        vault: &VaultId,
        identity: &IdentityId,
        username: &str,
        password: &Password,
        secret: &VaultSecret,
        seed: &Seed,
        params: KdfParams,
    ) -> Result<Self, SlotError> {
        let id = SlotId::make(rng);
        let mut salt = [0; 16];
        rng.fill_bytes(&mut salt);
        let KdfParams { m_kib, t, p } = params;
        let kdf = SlotKdf { alg: KdfAlgorithm::Argon2id, v: ARGON2_VERSION, m_kib, t, p, salt };
        let keys = SlotKeys::derive(vault, &id, &kdf, password, secret)?;
        // The seed is what the slot wraps.
        let (nonce, ct) = aead::seal_32(rng, &keys.kek, &wrapping(vault, &id, identity), seed.expose());
        let user_tag = user_tag(vault, username);
        Ok(Self { id, identity: *identity, user_tag, kdf, vs_epoch: 1, commit: *keys.commit, nonce, ct })
    }

    /// The same slot, marked as made with the vault secret of `vs_epoch`.
    #[must_use]
    pub fn with_vs_epoch(self, vs_epoch: u32) -> Self {
        Self { vs_epoch, ..self }
    }

    /// Opens the seed.
    ///
    /// # Errors
    /// [`SlotError`]. [`SlotError::WrongPassword`] also stands for a wrong vault secret: nobody can tell them apart.
    ///
    /// # Security
    /// Parameters are checked before the derivation, the commitment in constant time before the wrapping. The
    /// caller compares the identity's public keys with the listed ones.
    pub fn open(
        &self,
        vault: &VaultId,
        password: &Password,
        secret: &VaultSecret,
    ) -> Result<Seed, SlotError> {
        if self.kdf.v != ARGON2_VERSION {
            return Err(SlotError::Unknown);
        }
        let keys = SlotKeys::derive(vault, &self.id, &self.kdf, password, secret)?;
        if !bool::from(keys.commit.ct_eq(&self.commit)) {
            return Err(SlotError::WrongPassword);
        }
        aead::open_32(&keys.kek, &self.nonce, &wrapping(vault, &self.id, &self.identity), &self.ct)
            .map(|seed| Seed::from_bytes(*seed))
            .map_err(|aead::OpenError| SlotError::Damaged)
    }
}

/// Spends what opening a slot costs, for a username that has none: the answer to an unknown name takes as long.
///
/// # Errors
/// Parameters outside floor and ceiling; no memory.
pub fn spend(password: &Password, params: KdfParams) -> Result<(), SlotError> {
    // The same input as a real slot's, so that its length costs the same.
    argon2id(password.expose().as_bytes(), &[0; 16], &[0; 16], &[0; 32], params).map(drop)
}

struct SlotKeys {
    kek: Zeroizing<[u8; 32]>,
    commit: Zeroizing<[u8; 32]>,
}

impl SlotKeys {
    fn derive(
        vault: &VaultId,
        slot: &SlotId,
        kdf: &SlotKdf,
        password: &Password,
        secret: &VaultSecret,
    ) -> Result<Self, SlotError> {
        let context = Sha256::new()
            .chain_update(domain::SLOT)
            .chain_update(vault.as_bytes())
            .chain_update(slot.as_bytes())
            .finalize();
        // Both secrets are the inputs of the derivation.
        let okm = argon2id(
            password.expose().as_bytes(),
            &kdf.salt,
            secret.expose(),
            &context.into(),
            kdf.params(),
        )?;
        Ok(Self { kek: hkdf::expand(&okm, domain::KEK), commit: hkdf::expand(&okm, domain::COMMIT) })
    }
}

fn wrapping(vault: &VaultId, slot: &SlotId, identity: &IdentityId) -> Vec<u8> {
    [domain::SLOT, vault.as_bytes(), slot.as_bytes(), identity.as_bytes()].concat()
}

#[cfg(test)]
mod tests;
