//! What this computer itself knows of a vault: wrong tries, locks, how far the vault was seen, and how far its tables were
//! held against the journal.
//!
//! Lies in the program's data folder and never travels with the vault, so that a stranger's wrong guesses don't rewrite
//! the file whose loss would be the vault's. Tries and the anchor are kept in the OS keyring as well, each person's apart,
//! so that neither deleting the file nor putting back an older one gives anybody tries again.

use std::collections::BTreeMap;
use std::path::PathBuf;

use directory::{
    Timestamp, UserId,
    lockout::{Clock, LANES, Tally},
};
use hmac::{Hmac, KeyInit, Mac};
use journal::{Chain, Checkpoint, Hash32};
use keys::VaultId;
use rand_core::Rng;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::device::Device;
use crate::disk::replace;
use crate::held_keys::{hex, unhex};
use crate::roll::Roll;
use crate::who::Who;
use crate::{OlderCopy, VaultError, WhichCopy};

/// How many tallies are kept; those with the fewest tries go first. A bound on the file, not on the guesses.
const TALLIES: usize = 1_000;
/// The file is some 200 bytes a tally.
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

impl Anchor {
    /// As a checkpoint of the journal.
    pub(crate) fn checkpoint(&self, vault: VaultId) -> Checkpoint {
        Checkpoint { vault: *vault.as_bytes(), size: self.entries, head: self.head }
    }
}

/// Wrong tries of one user on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seen {
    pub tries: u32,
    pub last_at: Timestamp,
    pub locked_until: Option<Timestamp>,
    pub off: bool,
}

/// A tally, and how often it was written: of two copies the one that was written more often counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Counted {
    tally: Tally,
    written: u64,
    /// When the last clearing was dated that was followed here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cleared: Option<Timestamp>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Notes {
    tallies: BTreeMap<String, Counted>,
    anchor: Option<Anchor>,
    verified: Option<Anchor>,
    /// Up to where the tables were held against the journal, and the rows that decide as they were then.
    believed: Option<(Anchor, Roll)>,
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
    /// The anchor as the keyring has it.
    guard: Option<String>,
    /// There was no file, or none to rely on.
    lost: bool,
}

impl Local {
    /// Reads the notes. A file that is missing counts as empty, one that is damaged or edited is set aside; the keyring's
    /// copies then stand in.
    ///
    /// # Errors
    /// When the data folder can't be made.
    pub(crate) fn load(device: &Device, vault: VaultId) -> Result<Self, VaultError> {
        let dir = device.data.join(vault.to_string());
        device.set_aside.folder(&dir).map_err(VaultError::file(&dir))?;
        let key = device_key(device)?;
        let path = dir.join("local.state");
        let filed = device.set_aside.read(&path, LIMIT, |bytes| parse(bytes, &key));
        let lost = filed.is_none();
        let mut notes = filed.unwrap_or_default();
        let guard = device.keyring.get(&guard_name(&vault)).ok().flatten();
        if let Some(kept) = guard.as_ref().and_then(|text| serde_json::from_str::<Anchor>(text).ok())
            && notes.anchor.is_none_or(|anchor| anchor.entries < kept.entries)
        {
            notes.anchor = Some(kept);
        }
        Ok(Self { vault, path, key, notes, guard: guard.map(|text| text.to_string()), lost })
    }

    /// Writes the notes; the anchor into the keyring too where it changed.
    pub(crate) fn save(&mut self, device: &Device) -> Result<(), VaultError> {
        self.notes.bound();
        let notes = serde_json::to_vec(&self.notes).map_err(|e| directory::ReadError(e.into()))?;
        let file = File { v: 1, notes: self.notes.clone(), mac: hex(&mac(&self.key, &notes)) };
        let bytes = serde_json::to_vec(&file).map_err(|e| directory::ReadError(e.into()))?;
        replace(&self.path, &bytes, &device.rng)?;
        if let Some(anchor) = &self.notes.anchor {
            let text = serde_json::to_string(anchor).map_err(|e| directory::ReadError(e.into()))?;
            if self.guard.as_deref() != Some(&text)
                && device.keyring.set(&guard_name(&self.vault), &text).is_ok()
            {
                self.guard = Some(text);
            }
        }
        Ok(())
    }

    /// The tally of somebody, as the file or the keyring has it, whichever was written last.
    pub(crate) fn tally(&mut self, device: &Device, who: Who) -> Tally {
        self.newest(device, who).tally
    }

    /// Writes a tally: into the keyring first, so that a file put back is older than it.
    pub(crate) fn put_tally(&mut self, device: &Device, who: Who, tally: Tally) -> Result<(), VaultError> {
        let cleared = self.newest(device, who).cleared;
        self.put(device, who, tally, cleared)
    }

    /// The last clearing of somebody's lock that was followed here, by its date.
    pub(crate) fn cleared(&self, device: &Device, user: UserId) -> Option<Timestamp> {
        self.newest(device, Who::signs_in(user)).cleared
    }

    /// Notes that a clearing was followed.
    pub(crate) fn put_cleared(
        &mut self,
        device: &Device,
        user: UserId,
        at: Timestamp,
    ) -> Result<(), VaultError> {
        let who = Who::signs_in(user);
        let tally = self.tally(device, who);
        self.put(device, who, tally, Some(at))
    }

    fn put(
        &mut self,
        device: &Device,
        who: Who,
        tally: Tally,
        cleared: Option<Timestamp>,
    ) -> Result<(), VaultError> {
        let written = self.newest(device, who).written.saturating_add(1);
        let counted = Counted { tally, written, cleared };
        let text = serde_json::to_string(&counted).map_err(|e| directory::ReadError(e.into()))?;
        // Without a keyring the file alone counts.
        let _ = device.keyring.set(&self.tries_name(who), &text);
        self.notes.tallies.insert(who.to_string(), counted);
        self.save(device)
    }

    fn newest(&self, device: &Device, who: Who) -> Counted {
        let filed = self.notes.tallies.get(&who.to_string()).cloned().unwrap_or_default();
        let text = device.keyring.get(&self.tries_name(who)).ok().flatten();
        let kept = text.and_then(|text| serde_json::from_str::<Counted>(&text).ok());
        kept.filter(|kept| kept.written > filed.written).unwrap_or(filed)
    }

    fn tries_name(&self, who: Who) -> String {
        format!("tries-{}-{who}", self.vault)
    }

    /// What is known of somebody's wrong tries, of whatever kind there is most: how many in a row, the last, and until
    /// when they lock; nothing when there were none.
    pub(crate) fn seen(&self, device: &Device, user: UserId) -> Option<Seen> {
        let of = |lane| {
            let who = Who { user: Some(user), lane };
            let filed = || self.notes.tallies.get(&who.to_string()).map(|counted| counted.tally.clone());
            // Asking the keyring for everybody takes long, and is worth it only where the file can't be relied on.
            let tally = if self.lost { Some(self.newest(device, who).tally) } else { filed() };
            let tally = tally.filter(|tally| tally.fails_in_row > 0)?;
            let locked_until = tally.lock.as_ref().map(|lock| lock.seen.wall.plus(lock.remaining_ms));
            let off = tally.is_off();
            Some(Seen { tries: tally.fails_in_row, last_at: tally.last_at, locked_until, off })
        };
        let all = LANES.into_iter().filter_map(of);
        all.max_by_key(|seen| (seen.off, seen.locked_until, seen.tries))
    }

    /// Remembers how far a vault was seen, and the rows that decide, which signed entries made.
    pub(crate) fn see(&mut self, chain: Chain, generation: u64, at: Timestamp, rows: Option<Roll>) {
        let anchor = Anchor { generation, entries: chain.size(), head: chain.head(), at };
        self.notes.anchor = Some(anchor);
        self.notes.believed = rows.map(|rows| (anchor, rows));
    }

    pub(crate) fn anchor(&self) -> Option<Anchor> {
        self.notes.anchor
    }

    /// Refuses a clock that says a time before 1970, when no authenticator has a code: that is said before anything is
    /// judged.
    ///
    /// # Errors
    /// [`VaultError::ClockBehind`] with the last that this computer saw of the vault.
    pub(crate) fn can_be_right(&self, now: &Clock) -> Result<(), VaultError> {
        if now.wall >= Timestamp(0) {
            return Ok(());
        }
        Err(VaultError::ClockBehind { last_at: self.anchor().map_or(Timestamp(0), |anchor| anchor.at) })
    }

    pub(crate) fn believed(&self) -> Option<(Anchor, Roll)> {
        self.notes.believed
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
        let which = if chain.size() < anchor.entries {
            WhichCopy::Earlier
        } else if anchor.entries > 0 && head_at(anchor.entries)? != Some(anchor.head) {
            WhichCopy::Other
        } else if generation < anchor.generation {
            WhichCopy::Mixed
        } else {
            return Ok(());
        };
        let (seen_at, seen_entries) = (anchor.at, anchor.entries);
        Err(VaultError::OlderCopy(OlderCopy { which, seen_at, seen_entries, entries: chain.size() }))
    }
}

impl Notes {
    fn bound(&mut self) {
        let fewest = |(_, counted): &(&String, &Counted)| {
            let tally = &counted.tally;
            (tally.lock.is_some() || tally.is_off(), tally.fails_in_row)
        };
        while self.tallies.len() > TALLIES {
            let Some(least) = self.tallies.iter().min_by_key(fewest).map(|(who, _)| who.clone()) else {
                break;
            };
            self.tallies.remove(&least);
        }
    }
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
fn device_key(device: &Device) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let path = device.data.join("device.key");
    let kept = device.keyring.get("device").ok().flatten().and_then(|text| unhex(&text));
    let filed = || device.set_aside.read(&path, 100, |text| unhex(std::str::from_utf8(text).ok()?));
    if let Some(key) = kept.or_else(filed) {
        return Ok(Zeroizing::new(key));
    }
    let mut key = Zeroizing::new([0; 32]);
    device.rng.clone().fill_bytes(&mut *key);
    let text = Zeroizing::new(hex(&*key));
    if device.keyring.set("device", &text).is_err() {
        replace(&path, text.as_bytes(), &device.rng)?;
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
