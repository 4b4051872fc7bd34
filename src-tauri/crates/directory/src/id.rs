//! What records are called.

use serde::{Deserialize, Serialize};

/// A user's number: given out in order from 1 by the journal, never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(transparent)]
pub struct UserId(pub u32);

/// A recovery kit's number, counted from 1 over the whole vault and printed on the kit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(transparent)]
pub struct KitNumber(pub u32);

/// A notice's number: counted from 1 over the whole vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(transparent)]
pub struct NoticeId(pub u32);

/// A company's number: counted from 1 over the whole vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(transparent)]
pub struct CompanyId(pub u32);

/// An account's number: counted from 1 over the whole vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(transparent)]
pub struct AccountId(pub u32);

/// The number of one user's access to one account: counted from 1 over the whole vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(transparent)]
pub struct AccessId(pub u32);

/// The number of a leaver, joiner or mover run: counted from 1 over the whole vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(transparent)]
pub struct RunId(pub u32);

/// The public half of a signing and sealing identity, as the keys file lists it. Opaque here.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct IdentityRecord {
    /// The identity's own number, 16 bytes in hex.
    pub id: String,
    /// Its X25519 public key, 32 bytes in hex.
    pub x25519: String,
    /// Its Ed25519 public key, 32 bytes in hex.
    pub ed25519: String,
}

/// Which computer something happened on: the name it gives itself and a random number kept on it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Computer {
    /// Random number of this installation, 16 bytes in hex.
    pub id: String,
    /// The name people know it by ("FRONT-DESK").
    pub name: String,
}
