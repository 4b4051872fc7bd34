//! What this computer itself knows of a vault: wrong sign-ins, locks, and how far the vault was seen.
//!
//! Lies in the program's data folder and never travels with the vault, so that a stranger's wrong guesses don't
//! rewrite the file whose loss would be the vault's. A short copy of what matters most is kept in the OS keyring, so
//! that deleting the file neither lifts a lock nor forgets how far the vault was seen.

use std::collections::BTreeMap;
use std::path::PathBuf;

use directory::Timestamp;
use directory::lockout::Tally;
use hmac::{Hmac, KeyInit, Mac};
use journal::{Chain, Checkpoint, Hash32};
use keys::{UserTag, VaultId};
use rand_core::Rng;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::disk::replace;
use crate::held::{hex, unhex};
use crate::here::Here;
use crate::{OlderCopy, VaultError};

/// How many users' tries are kept; those with the fewest go first. A bound on the file, not on the guesses.
const TALLIES: usize = 1_000;
/// The file is some 100 bytes a user.
const LIMIT: u64 = 1024 * 1024;

/// How far this computer saw a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// The generation of the keys file.
    pub generation: u64,
    /// How many entries.
    pub entries: u64,
    /// The hash of the last.
    #[serde(with = "hash_text")]
    pub head: Hash32,
    /// When it was seen.
    pub at: Timestamp,
}

/// Wrong tries of one user on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seen {
    pub tries: u32,
    pub last_at: Timestamp,
    pub locked_until: Option<Timestamp>,
    pub off: bool,
}

impl Anchor {
    /// As a checkpoint of the journal.
    pub(crate) fn checkpoint(&self, vault: VaultId) -> Checkpoint {
        Checkpoint { vault: *vault.as_bytes(), size: self.entries, head: self.head }
    }
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Notes {
    tallies: BTreeMap<String, Tally>,
    anchor: Option<Anchor>,
    verified: Option<Anchor>,
}

#[derive(Serialize, Deserialize)]
struct File {
    v: u32,
    notes: Notes,
    mac: String,
}

/// This computer's notes on one vault.
pub(crate) struct Local {
    vault: VaultId,
    path: PathBuf,
    key: Zeroizing<[u8; 32]>,
    notes: Notes,
    /// What the keyring had or has.
    guard: Option<String>,
}

impl Local {
    /// Reads the notes. A file that is missing counts as empty, one that is damaged or edited is set aside; the keyring's
    /// copy then stands in.
    ///
    /// # Errors
    /// When the data folder can't be made.
    pub(crate) fn load(here: &Here, vault: VaultId) -> Result<Self, VaultError> {
        let dir = here.data.join(vault.to_string());
        here.set_aside.folder(&dir).map_err(VaultError::file(&dir))?;
        let key = device_key(here)?;
        let path = dir.join("local.state");
        let mut notes = here.set_aside.read(&path, LIMIT, |bytes| parse(bytes, &key)).unwrap_or_default();
        let guard = here.keyring.get(&guard_name(&vault)).ok().flatten();
        if let Some(kept) = guard.as_ref().and_then(|text| serde_json::from_str::<Notes>(text).ok()) {
            notes.join(kept);
        }
        Ok(Self { vault, path, key, notes, guard: guard.map(|text| text.to_string()) })
    }

    /// Writes the notes; the keyring's copy too where a lock or the anchor changed.
    pub(crate) fn save(&mut self, here: &Here) -> Result<(), VaultError> {
        self.notes.bound();
        let notes = serde_json::to_vec(&self.notes).map_err(|e| directory::Unreadable(e.into()))?;
        let file = File { v: 1, notes: self.notes.clone(), mac: hex(&mac(&self.key, &notes)) };
        let bytes = serde_json::to_vec(&file).map_err(|e| directory::Unreadable(e.into()))?;
        replace(&self.path, &bytes, &here.rng)?;
        let locks = self.notes.tallies.iter().filter(|(_, tally)| locks(tally));
        let kept = Notes {
            tallies: locks.map(|(tag, tally)| (tag.clone(), tally.clone())).collect(),
            anchor: self.notes.anchor,
            verified: None,
        };
        let text = serde_json::to_string(&kept).map_err(|e| directory::Unreadable(e.into()))?;
        if self.guard.as_deref() != Some(&text) && here.keyring.set(&guard_name(&self.vault), &text).is_ok() {
            self.guard = Some(text);
        }
        Ok(())
    }

    pub(crate) fn tally(&self, tag: &UserTag) -> Tally {
        self.notes.tallies.get(&text(tag)).cloned().unwrap_or_default()
    }

    pub(crate) fn put_tally(&mut self, tag: &UserTag, tally: Tally) {
        if tally == Tally::default() {
            self.notes.tallies.remove(&text(tag));
        } else {
            self.notes.tallies.insert(text(tag), tally);
        }
    }

    /// What is known of the tries behind a tag: how many in a row, the last, and until when they lock; nothing when
    /// there were none.
    pub(crate) fn seen(&self, tag: &UserTag) -> Option<Seen> {
        let tally = self.notes.tallies.get(&text(tag)).filter(|tally| tally.fails_in_row > 0)?;
        let locked_until = tally.lock.as_ref().map(|lock| lock.seen.wall.plus(lock.remaining_ms));
        Some(Seen { tries: tally.fails_in_row, last_at: tally.last_at, locked_until, off: tally.is_off() })
    }

    /// Whether no wrong try is known at all.
    pub(crate) fn is_quiet(&self) -> bool {
        self.notes.tallies.is_empty()
    }

    pub(crate) fn see(&mut self, chain: Chain, generation: u64, at: Timestamp) {
        self.notes.anchor = Some(Anchor { generation, entries: chain.size(), head: chain.head(), at });
    }

    pub(crate) fn anchor(&self) -> Option<Anchor> {
        self.notes.anchor
    }

    pub(crate) fn verified(&self) -> Option<Anchor> {
        self.notes.verified
    }

    pub(crate) fn put_verified(&mut self, chain: Chain, generation: u64, at: Timestamp) {
        self.notes.verified = Some(Anchor { generation, entries: chain.size(), head: chain.head(), at });
    }

    /// Compares a vault with how far it was seen here. `head_at` gives the hash of an entry.
    ///
    /// # Errors
    /// [`VaultError::OlderCopy`] when entries that were seen here are missing or are others.
    pub(crate) fn compare(
        &self,
        chain: Chain,
        generation: u64,
        head_at: impl FnOnce(u64) -> Result<Option<Hash32>, VaultError>,
    ) -> Result<(), VaultError> {
        let Some(anchor) = self.notes.anchor else { return Ok(()) };
        let behind = chain.size() < anchor.entries || generation < anchor.generation;
        if behind || (anchor.entries > 0 && head_at(anchor.entries)? != Some(anchor.head)) {
            let (seen_at, seen_entries) = (anchor.at, anchor.entries);
            return Err(VaultError::OlderCopy(OlderCopy { seen_at, seen_entries, entries: chain.size() }));
        }
        Ok(())
    }
}

impl Notes {
    /// Takes over from the keyring's copy what is further on or stricter.
    fn join(&mut self, kept: Self) {
        if kept.anchor.is_some_and(|k| self.anchor.is_none_or(|a| a.entries < k.entries)) {
            self.anchor = kept.anchor;
        }
        for (tag, tally) in kept.tallies {
            // The file is written before the keyring, so it is older only when it was lost or put back.
            self.tallies.entry(tag).or_insert(tally);
        }
    }

    fn bound(&mut self) {
        while self.tallies.len() > TALLIES {
            let least = self
                .tallies
                .iter()
                .min_by_key(|(_, t)| (locks(t), t.fails_in_row))
                .map(|(tag, _)| tag.clone());
            let Some(least) = least else { break };
            self.tallies.remove(&least);
        }
    }
}

fn locks(tally: &Tally) -> bool {
    tally.lock.is_some() || tally.is_off()
}

fn text(tag: &UserTag) -> String {
    hex(tag.as_bytes())
}

fn guard_name(vault: &VaultId) -> String {
    format!("seen-{vault}")
}

fn parse(bytes: &[u8], key: &[u8; 32]) -> Option<Notes> {
    let file: File = serde_json::from_slice(bytes).ok()?;
    let notes = serde_json::to_vec(&file.notes).ok()?;
    let right = Hmac::<Sha256>::new_from_slice(key).ok()?.chain_update(&notes);
    right.verify_slice(&unhex::<32>(&file.mac)?).ok()?;
    (file.v == 1).then_some(file.notes)
}

fn mac(key: &[u8; 32], bytes: &[u8]) -> [u8; 32] {
    let mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.chain_update(bytes).finalize().into_bytes().into()
}

/// The key of this computer's own notes: in the keyring, or where there is none in a file for this user alone. Then
/// it guards against accidents only, which the threat table says.
fn device_key(here: &Here) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let path = here.data.join("device.key");
    let kept = here.keyring.get("device").ok().flatten().and_then(|text| unhex(&text));
    let filed = || here.set_aside.read(&path, 100, |text| unhex(std::str::from_utf8(text).ok()?));
    if let Some(key) = kept.or_else(filed) {
        return Ok(Zeroizing::new(key));
    }
    let mut key = Zeroizing::new([0; 32]);
    here.rng.clone().fill_bytes(&mut *key);
    let text = Zeroizing::new(hex(&*key));
    if here.keyring.set("device", &text).is_err() {
        replace(&path, text.as_bytes(), &here.rng)?;
    }
    Ok(key)
}

mod hash_text {
    use journal::Hash32;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(hash: &Hash32, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(hash)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Hash32, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}
