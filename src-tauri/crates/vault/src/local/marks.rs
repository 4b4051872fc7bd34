//! How far this computer saw each copy of a vault, by the place where the copy lies.
//!
//! Somebody who tries out a backup has two copies of one vault, and both go on. A place whose vault was let in here is
//! compared with what was seen there; any other place with what was seen last, wherever that was. So a copy gets a mark of
//! its own once an owner let it in, files put back by hand lack what their place had, and another place excuses nothing.

use journal::Hash32;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Anchor;
use crate::VaultError;
use crate::folder::Folder;
use crate::held_keys::hex;

/// How many places are remembered, those seen last. A mark has at most 190 letters, and an item of the Windows keyring
/// 1,280. What is forgotten is compared with what was seen last.
const PLACES: usize = 5;

/// A place on this computer, as a digest: the notes hold no paths.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Place(String);

impl Place {
    pub(super) fn of(folder: &Folder) -> Self {
        let digest: [u8; 32] = Sha256::digest(folder.path().as_os_str().as_encoded_bytes()).into();
        let half: [u8; 16] = std::array::from_fn(|i| digest[i]);
        Self(hex(&half))
    }
}

/// How far the copy at one place was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    place: Place,
    #[serde(flatten)]
    anchor: Anchor,
}

/// What is known of every place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Marks {
    /// How often this was written: of two, the one that was written more often counts.
    written: u64,
    /// The place that was seen last is first.
    places: Vec<Mark>,
}

impl Marks {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn written(&self) -> u64 {
        self.written
    }

    /// How far the copy at a place was seen, where one was let in there.
    pub(super) fn at(&self, place: &Place) -> Option<Anchor> {
        self.places.iter().find(|mark| mark.place == *place).map(|mark| mark.anchor)
    }

    /// Takes up what others say of places, where that is further.
    pub(super) fn further(&mut self, others: &Self) {
        for other in &others.places {
            match self.places.iter_mut().find(|mark| mark.place == other.place) {
                Some(mark) if mark.anchor.entries >= other.anchor.entries => {}
                Some(mark) => mark.anchor = other.anchor,
                None => self.places.push(other.clone()),
            }
        }
        self.places.truncate(PLACES);
        self.written = self.written.max(others.written).saturating_add(1);
    }

    /// Remembers the copy at a place. Other places are forgotten where this copy goes on from what they had: it is theirs,
    /// moved or copied, and what lies there now must not be older than it. `head_at` gives the hash of an entry.
    pub(super) fn see(
        &mut self,
        place: &Place,
        anchor: Anchor,
        head_at: impl Fn(u64) -> Result<Option<Hash32>, VaultError>,
    ) {
        let goes_on = |seen: &Anchor| {
            seen.entries <= anchor.entries
                // What can't be read now is compared again when it is seen next.
                && head_at(seen.entries).is_ok_and(|head| head == Some(seen.head))
        };
        self.places.retain(|mark| mark.place != *place && !goes_on(&mark.anchor));
        self.places.insert(0, Mark { place: place.clone(), anchor });
        self.places.truncate(PLACES);
        self.written = self.written.saturating_add(1);
    }
}

/// What the keyring keeps of it all: the last that was seen, and the marks.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Guard {
    #[serde(flatten)]
    pub(super) last: Anchor,
    #[serde(default, skip_serializing_if = "Marks::is_empty")]
    pub(super) marks: Marks,
}
