//! The keys of a vault: identities, password slots, sealed boxes, recovery codes, and the keys file that holds them.
//!
//! Pure: no files, no clock, no randomness of its own. Bytes, times and random generators are parameters.
//!
//! # Key hierarchy
//!
//! ```text
//! vault secret (16 B random, per vault)     in the OS keyring of enrolled computers, and on the owners' kits
//! password ──NFKC──┐   │
//!                  ▼   ▼
//!               Argon2id(password, salt, vault secret, context of the slot)
//!                  │
//!                  ├─ Expand "commit" ── compared with the slot: tells a wrong password from a damaged slot
//!                  └─ Expand "kek" ───── XChaCha20-Poly1305 opens ─┐
//! recovery code (16 B) ── HKDF "recovery" ─────────────────────────┼─► seed (32 B) = one identity
//! M shares of a quorum ── XOR ── HKDF "quorum" ────────────────────┘      │
//!                                                                         ├─ HKDF "ed25519" ─► signs
//!                                                                         └─ HKDF "x25519"  ─► opens boxes (HPKE)
//!                                                                                                │
//!      K_core(e)   K_billing(e)   K_support(e)   K_owner(e)   K_callers(e)   K_personal/<user>(e) ◄─┘
//!        │  │  └─ HKDF "link" opens K_core(e-1): today's key reads yesterday; the same for every key
//!        │  └──── HKDF "data" seals bodies (XChaCha20-Poly1305); the same for every key
//!        ├─ HKDF "db" ───────► the SQLCipher key
//!        └─ HKDF "keys-mac" ─► the MAC over the keys file
//!
//!      K_callers(e) ── HKDF "letter-box" ─► opens letters (HPKE), which anybody can seal
//! ```
//!
//! # Giving somebody a key
//!
//! ```
//! use keys::{CompartmentKey, Identity, IdentityId, KeyName, Seed, VaultId, open_key, seal_key};
//! # use rand_core::{CryptoRng, TryCryptoRng, TryRng};
//! # struct Counting(u64);
//! # impl TryRng for Counting {
//! #     type Error = std::convert::Infallible;
//! #     fn try_next_u32(&mut self) -> Result<u32, Self::Error> { self.0 += 1; Ok(self.0 as u32) }
//! #     fn try_next_u64(&mut self) -> Result<u64, Self::Error> { self.0 += 1; Ok(self.0) }
//! #     fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Self::Error> { to.fill(7); Ok(()) }
//! # }
//! # impl TryCryptoRng for Counting {}
//! # let mut rng = Counting(1);
//! // Real ones come from the operating system.
//! let (vault, who) = (VaultId::from_bytes([1; 16]), IdentityId::from_bytes([2; 16]));
//! let (identity, key) = (Identity::from_seed(&Seed::make(&mut rng)), CompartmentKey::make(&mut rng));
//!
//! let sealed = seal_key(&mut rng, &key, KeyName::Core, 1, &vault, &who, &identity.public())?;
//! assert_eq!(open_key(&sealed, &vault, &identity)?.expose(), key.expose());
//!
//! let another = VaultId::from_bytes([3; 16]);
//! assert!(open_key(&sealed, &another, &identity).is_err(), "a box fits one vault, name, epoch and identity");
//! # Ok::<(), keys::BoxError>(())
//! ```
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod aead;
mod boxes;
mod code;
mod compartment;
pub mod domain;
mod earlier_password;
pub mod file;
mod hex;
mod hkdf;
mod id;
mod identity;
mod kdf;
mod letter;
mod name;
mod question;
mod quorum;
mod recovery_code;
mod secret;
mod slot;
mod totp;

#[cfg(test)]
mod test_rng;
#[cfg(test)]
mod vectors;

pub use boxes::{BoxError, KeyName, SealedBox, UnknownKeyName, open_key, seal_key};
pub use code::{CodeError, CodeKind, RecoveryKind};
pub use compartment::{
    Link, Padding, SealError, Sealed, commitment, database_key, mac_key, open, open_link, seal, seal_link,
};
pub use earlier_password::{check_password, hash_password};
pub use file::{IdentityKind, KeysFile, KeysFileError, ListedIdentity, Payload, Policy};
pub use id::{IdError, IdentityId, SlotId, VaultId};
pub use identity::{Identity, PublicIdentity, SignatureError, verify_strict};
pub use kdf::{KdfParams, calibrate};
pub use letter::{Letter, LetterBox, open_letter, post};
pub use name::{UserTag, user_tag};
pub use question::{AnswerCheck, AnswerHash, check_answer, hash_answer};
pub use quorum::{Quorum, QuorumError, QuorumShare, Share, combine_shares, make_quorum, open_share};
pub use recovery_code::RecoveryCode;
pub use secret::{CompartmentKey, DatabaseKey, MacKey, Password, Seed, VaultSecret};
pub use slot::{KdfAlgorithm, Slot, SlotError, SlotKdf, spend};
pub use totp::{TotpCheck, TotpSecret};
