//! What this computer itself knows of a vault: wrong tries, locks, how far the vault was seen, and how far its tables were
//! held against the journal.
//!
//! Lies in the program's data folder and never travels with the vault, so that a stranger's wrong guesses don't rewrite
//! the file whose loss would be the vault's. Tries and the anchor are kept in the OS keyring as well, each person's apart,
//! so that neither deleting the file nor putting back an older one gives anybody tries again.
//!
//! The file lies there twice. Where both copies are damaged and no keyring knows better, nobody can say what was tried:
//! everybody is kept out for the time of one lock, and whoever signs in then notes it in the journal.

mod lost;
mod marks;
mod notes;
mod sealed_by;

use std::collections::BTreeMap;
use std::path::PathBuf;

use directory::{
    Timestamp, UserId,
    lockout::{Clock, LANES, Tally},
};
use files::Note;
use journal::{Chain, Checkpoint, Hash32};
use keys::VaultId;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::device::Device;
use crate::disk::replace;
use crate::folder::Folder;
use crate::roll::Roll;
use crate::who::Who;
use crate::{OlderCopy, VaultError, WhichCopy};
use marks::{Guard, Marks, Place};
use sealed_by::{DeviceKeys, Found};

/// The file is some 200 bytes a tally.
const LIMIT: u64 = 1024 * 1024;
/// The file and its second copy.
const COPIES: [&str; 2] = ["local.state", "local.state.2"];

/// How far this computer saw a copy of a vault.
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

impl Counted {
    /// How much it keeps its user out.
    fn severity(&self) -> (bool, bool, u32) {
        (self.tally.is_off(), self.tally.lock.is_some(), self.tally.fails_in_row)
    }
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Notes {
    tallies: BTreeMap<String, Counted>,
    /// What was seen last, at whatever place.
    anchor: Option<Anchor>,
    verified: Option<Anchor>,
    /// Up to where the tables were held against the journal, and the rows that decide as they were then.
    believed: Option<(Anchor, Roll)>,
    #[serde(default, skip_serializing_if = "Marks::is_empty")]
    marks: Marks,
    /// What was noted before was lost, and no entry says so yet. Keeps everybody out as long as its lock lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lost: Option<Tally>,
}

/// This computer's notes on one vault, as they are for the copy at one place.
pub(crate) struct Local {
    vault: VaultId,
    /// Where the copy lies that this is about.
    place: Place,
    copies: [PathBuf; 2],
    keys: DeviceKeys,
    notes: Notes,
    /// The anchor as the keyring has it.
    guard: Option<String>,
    /// There was no file, or none to rely on.
    lost: bool,
}

impl Local {
    /// Reads the notes. A copy that is missing counts as empty, one that is damaged or edited is set aside; the other copy
    /// or the keyring's then stand in.
    ///
    /// # Errors
    /// When the data folder can't be made, or that notes were lost can't be written down.
    pub(crate) fn load(device: &Device, vault: VaultId, folder: &Folder) -> Result<Self, VaultError> {
        let dir = device.data.join(vault.to_string());
        device.set_aside.folder(&dir).map_err(VaultError::file(&dir))?;
        let keys = DeviceKeys::of(device)?;
        let copies = COPIES.map(|name| dir.join(name));
        let look = |path| device.set_aside.look(path, LIMIT, |bytes| keys.read(bytes));
        let looked = copies.each_ref().map(|path| look(path));
        // A disk that gives nothing for a while is no damage: whoever makes it so could as well remove the files.
        let damaged = looked.iter().any(|copy| matches!(copy, Note::Damaged)) && !keys.unread;
        let found = Found::of_copies(
            looked.map(|copy| if let Note::Good(found) = copy { Some(found) } else { None }),
        );
        let lost = !matches!(found, Some(Found::Good(_)));
        let guard = device.keyring.get(&guard_name(&vault)).ok().flatten();
        let unknown = found.is_none() && damaged && guard.is_none();
        let mut notes = match found {
            Some(Found::Good(notes)) => notes,
            Some(Found::Alone(notes)) => notes.alone(device, vault),
            None => Notes::default(),
        };
        if let Some(kept) = guard.clone().and_then(guard_in) {
            notes.guarded_by(kept);
        }
        let (place, guard) = (Place::of(folder), guard.map(|text| text.to_string()));
        let mut local = Self { vault, place, copies, keys, notes, guard, lost };
        if unknown {
            local.notes.lost = Some(Tally::default());
            // At once: whoever ends the program now has the next one find nothing, as on a new computer.
            local.save(device)?;
        }
        Ok(local)
    }

    /// Writes the notes; the anchor into the keyring too where it changed.
    pub(crate) fn save(&mut self, device: &Device) -> Result<(), VaultError> {
        self.take_up_filed();
        self.notes.bound();
        let bytes = self.keys.write(&self.notes)?;
        for copy in &self.copies {
            replace(copy, &bytes, &device.rng)?;
        }
        if let Some(last) = self.notes.anchor {
            let guard = Guard { last, marks: self.notes.marks.clone() };
            let text = serde_json::to_string(&guard).map_err(|e| directory::ReadError(e.into()))?;
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
        let _ = device.keyring.set(&tries_name(&self.vault, &who.to_string()), &text);
        self.notes.tallies.insert(who.to_string(), counted);
        self.save(device)
    }

    fn newest(&self, device: &Device, who: Who) -> Counted {
        let filed = self.notes.tallies.get(&who.to_string()).cloned().unwrap_or_default();
        let kept = kept_tally(device, &self.vault, &who.to_string());
        kept.filter(|kept| kept.written > filed.written).unwrap_or(filed)
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

    /// Remembers how far the copy at this place was seen, and the rows that decide, which signed entries made. `head_at`
    /// gives the hash of an entry.
    pub(crate) fn see(
        &mut self,
        device: &Device,
        (chain, generation, at): (Chain, u64, Timestamp),
        rows: Option<Roll>,
        head_at: impl Fn(u64) -> Result<Option<Hash32>, VaultError>,
    ) {
        let anchor = Anchor { generation, entries: chain.size(), head: chain.head(), at };
        self.take_up_filed();
        if let Some(kept) = device.keyring.get(&guard_name(&self.vault)).ok().flatten().and_then(guard_in) {
            self.notes.guarded_by(kept);
        }
        self.notes.marks.see(&self.place, anchor, head_at);
        self.notes.anchor = Some(anchor);
        self.notes.believed = rows.map(|rows| (anchor, rows));
    }

    /// Takes up what was written since these notes were read: another copy can be open in another program.
    fn take_up_filed(&mut self) {
        for copy in self.copies.clone() {
            let filed = files::read_own(&copy, LIMIT).ok().flatten();
            if let Some(Found::Good(filed)) = filed.and_then(|bytes| self.keys.read(&bytes)) {
                self.notes.take_up(filed);
            }
        }
    }

    /// How far the copy at this place was seen; what was seen last, where none was let in here.
    pub(crate) fn anchor(&self) -> Option<Anchor> {
        self.notes.marks.at(&self.place).or(self.notes.anchor)
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

    /// Compares a copy with how far it was seen. `head_at` gives the hash of an entry.
    ///
    /// # Errors
    /// [`VaultError::OlderCopy`] when entries that were seen here are missing or are others.
    pub(crate) fn compare(
        &self,
        chain: Chain,
        generation: u64,
        head_at: impl FnOnce(u64) -> Result<Option<Hash32>, VaultError>,
    ) -> Result<(), VaultError> {
        let Some(anchor) = self.anchor() else { return Ok(()) };
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

fn tries_name(vault: &VaultId, who: &str) -> String {
    format!("tries-{vault}-{who}")
}

/// A tally as the keyring has it.
fn kept_tally(device: &Device, vault: &VaultId, who: &str) -> Option<Counted> {
    let text = device.keyring.get(&tries_name(vault, who)).ok().flatten()?;
    serde_json::from_str(&text).ok()
}

fn guard_name(vault: &VaultId) -> String {
    format!("seen-{vault}")
}

fn guard_in(text: Zeroizing<String>) -> Option<Guard> {
    serde_json::from_str(&text).ok()
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
