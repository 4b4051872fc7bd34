//! The vault's keys as the journal names them: which there are, who is entitled to them, which epochs are in force.
//!
//! Nothing here holds a key. What a key is lies in crate `keys`; what makes one count is said here, by signed entries.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Compartment, Grant, UserId};

/// A key of the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// What seals a compartment.
    Of(Compartment),
    /// What opens the identity questions for those who check callers.
    Callers,
    /// What one user alone reads, by their sign-in and their personal recovery code.
    Personal(UserId),
}

impl Key {
    /// Whether several people can hold it.
    #[must_use]
    pub fn is_shared(self) -> bool {
        match self {
            Self::Of(_) | Self::Callers => true,
            Self::Personal(_) => false,
        }
    }
}

impl Grant {
    /// The shared keys that this grant comes with.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<Key> {
        let callers = self.checks_callers().then_some(Key::Callers);
        self.compartments().into_iter().map(Key::Of).chain(callers).collect()
    }
}

/// A new epoch of a key, made by the entry that holds this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewEpoch {
    /// Of which key.
    pub key: Key,
    /// Its number: one more than the one before, counted from 1.
    pub epoch: u32,
    /// What the key is compared with (32 bytes in hex): whoever opens a box of this epoch finds this key in it or refuses.
    pub commit: String,
    /// The key of the epoch before, sealed under this one (base64); nothing in the first epoch, or where a user begins
    /// anew without what was theirs before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// The keys file that an entry puts in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewKeysFile {
    /// Its generation: one more than the one before, counted from 1.
    pub generation: u64,
    /// Its SHA-256 in hex.
    pub digest: String,
    /// The keys that got a new epoch.
    pub rotated: Vec<NewEpoch>,
    /// Keys that somebody lost the right to while nobody there could make the next epoch: the next holder does.
    pub overdue: BTreeSet<Key>,
    /// Keys that somebody is entitled to and hasn't got yet: the next holder hands them over.
    pub waits: BTreeSet<Key>,
}

/// The newest epoch of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newest {
    /// Its number.
    pub epoch: u32,
    /// What the key is compared with (32 bytes in hex).
    pub commit: String,
}

/// The keys file in force, and the newest epoch of every key there is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeysInForce {
    /// The generation of the keys file; 0 before the vault is made.
    pub generation: u64,
    /// The SHA-256 of the file in hex.
    pub digest: String,
    /// The newest epochs.
    pub newest: BTreeMap<Key, Newest>,
    /// Keys that need another epoch by a holder: see [`NewKeysFile::overdue`].
    pub overdue: BTreeSet<Key>,
    /// Keys that a holder has to hand over: see [`NewKeysFile::waits`].
    pub waits: BTreeSet<Key>,
}

impl KeysInForce {
    /// The newest epoch of a key; 0 when there never was one.
    #[must_use]
    pub fn epoch(&self, key: Key) -> u32 {
        self.newest.get(&key).map_or(0, |newest| newest.epoch)
    }

    /// What is in force once an entry has put another file in place.
    #[must_use]
    pub fn after(self, file: &NewKeysFile) -> Self {
        let NewKeysFile { generation, digest, rotated, overdue, waits } = file.clone();
        let mut newest = self.newest;
        newest.extend(
            rotated.into_iter().map(|new| (new.key, Newest { epoch: new.epoch, commit: new.commit })),
        );
        Self { generation, digest, newest, overdue, waits }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of(Compartment::Core) => f.write_str("core"),
            Self::Of(Compartment::Billing) => f.write_str("billing"),
            Self::Of(Compartment::Support) => f.write_str("support"),
            Self::Of(Compartment::Owner) => f.write_str("owner"),
            Self::Callers => f.write_str("callers"),
            Self::Personal(user) => write!(f, "personal/{}", user.0),
        }
    }
}

/// Text that names no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no key has this name")]
pub struct UnknownKey;

impl FromStr for Key {
    type Err = UnknownKey;

    fn from_str(text: &str) -> Result<Self, UnknownKey> {
        let key = match text {
            "core" => Self::Of(Compartment::Core),
            "billing" => Self::Of(Compartment::Billing),
            "support" => Self::Of(Compartment::Support),
            "owner" => Self::Of(Compartment::Owner),
            "callers" => Self::Callers,
            _ => {
                let user = text.strip_prefix("personal/").and_then(|user| user.parse().ok());
                Self::Personal(UserId(user.ok_or(UnknownKey)?))
            }
        };
        // One text for each key: "personal/07" is none.
        if key.to_string() == text { Ok(key) } else { Err(UnknownKey) }
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}
