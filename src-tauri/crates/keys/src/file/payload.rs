//! What a keys file says.

use super::KeysFileError;
use super::bytes;
use super::limits::{self, BOXES, IDENTITIES, LETTER_BOXES, LINKS, QUORUMS, SLOTS};
use crate::quorum;
use crate::{
    IdentityId, KeyName, LetterBox, Link, PublicIdentity, Quorum, SealedBox, Slot, UserTag, VaultId,
};
use std::collections::{HashMap, HashSet};

/// The version of the payload that this program writes and reads.
pub const VERSION: u32 = 1;
/// The set of algorithms: Argon2id, X25519, Ed25519, XChaCha20-Poly1305, SHA-256.
pub const SUITE: u8 = 1;

/// What a keys file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    /// [`VERSION`].
    pub v: u32,
    /// [`SUITE`].
    pub suite: u8,
    /// The vault it belongs to.
    pub vault_id: VaultId,
    /// Goes up by one with every change.
    pub generation: u64,
    /// SHA-256 of the file before, zeros in the first one.
    pub prev: [u8; 32],
    /// Which vault secret is in force, counted from 1.
    pub vs_epoch: u32,
    /// What holds before anybody is signed in.
    pub policy: Policy,
    /// Everybody who can open and sign now. Who could once is in the journal.
    pub identities: Vec<ListedIdentity>,
    /// Password slots.
    pub slots: Vec<Slot>,
    /// Keys, sealed to identities.
    pub boxes: Vec<SealedBox>,
    /// The last epochs of the core key, sealed under their successors: a database that was not moved yet opens by them.
    /// All other links lie in the journal, in the entries that made the epochs.
    pub links: Vec<Link>,
    /// Where letters to the holders of keys are sealed to.
    pub letter_boxes: Vec<LetterBox>,
    /// Quorums of trustees.
    pub quorums: Vec<Quorum>,
}

/// What holds before anybody is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// Failed tries that start a lock.
    pub lock_after: u32,
    /// Minutes that a lock lasts.
    pub lock_min: u32,
    /// Minutes without use that sign out.
    pub idle_min: u32,
}

/// An identity and its public keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListedIdentity {
    /// Its name.
    pub id: IdentityId,
    /// How its seed is obtained.
    pub kind: IdentityKind,
    /// Where keys are sealed to.
    pub x25519: [u8; 32],
    /// What its signatures are verified with.
    pub ed25519: [u8; 32],
    /// The user it is of; nothing where it is a kit's.
    pub user: Option<u32>,
}

impl ListedIdentity {
    /// An identity as it is listed.
    pub const fn new(id: IdentityId, kind: IdentityKind, public: PublicIdentity, user: Option<u32>) -> Self {
        Self { id, kind, x25519: public.x25519, ed25519: public.ed25519, user }
    }

    /// Its public keys.
    pub const fn public(&self) -> PublicIdentity {
        PublicIdentity { x25519: self.x25519, ed25519: self.ed25519 }
    }
}

/// How an identity's seed is obtained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IdentityKind {
    /// From a password slot.
    User,
    /// From a recovery code.
    Recovery,
    /// From a trustee's code.
    Trustee,
    /// From the shares of several trustees.
    Quorum,
}

impl Payload {
    /// The listed identity of this name.
    pub fn identity(&self, id: &IdentityId) -> Option<&ListedIdentity> {
        self.identities.iter().find(|listed| listed.id == *id)
    }

    /// The slots of a user: usually one.
    pub fn slots_of(&self, tag: &UserTag) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(move |slot| slot.user_tag == *tag)
    }

    /// The boxes that an identity opens.
    pub fn boxes_of(&self, id: &IdentityId) -> impl Iterator<Item = &SealedBox> {
        self.boxes.iter().filter(move |sealed| sealed.to == *id)
    }

    /// The letter box of a key.
    pub fn letter_box(&self, key: KeyName) -> Option<&LetterBox> {
        self.letter_boxes.iter().find(|letter_box| letter_box.key == key)
    }

    pub(super) fn parse(bytes: &[u8]) -> Result<Self, KeysFileError> {
        let payload = bytes::read(bytes)?;
        payload.check()?;
        if bytes::write(&payload) != bytes {
            return Err(KeysFileError::Malformed("its lists are out of order"));
        }
        Ok(payload)
    }

    pub(super) fn to_bytes(&self) -> Result<Vec<u8>, KeysFileError> {
        self.check_counts()?;
        self.check()?;
        Ok(bytes::write(self))
    }

    fn check_counts(&self) -> Result<(), KeysFileError> {
        let subsets = self.quorums.iter().map(|quorum| quorum.subsets.len()).max().unwrap_or(0);
        for (what, count, limit) in [
            ("identities", self.identities.len(), IDENTITIES),
            ("slots", self.slots.len(), SLOTS),
            ("boxes", self.boxes.len(), BOXES),
            ("links", self.links.len(), LINKS),
            ("letter boxes", self.letter_boxes.len(), LETTER_BOXES),
            ("quorums", self.quorums.len(), QUORUMS),
            ("subsets", subsets, limits::SUBSETS),
        ] {
            if count > limit {
                return Err(KeysFileError::TooMuch { what, limit });
            }
        }
        Ok(())
    }

    /// What must hold in every keys file, written or read.
    fn check(&self) -> Result<(), KeysFileError> {
        if self.v != VERSION || self.suite != SUITE {
            return Err(KeysFileError::Newer);
        }
        let listed: HashSet<_> = self.identities.iter().map(|listed| listed.id).collect();
        let of_a_name = self.slots.iter().fold(HashMap::<_, usize>::new(), |mut of, slot| {
            *of.entry(slot.user_tag).or_default() += 1;
            of
        });
        let distinct_slots: HashSet<_> = self.slots.iter().map(|slot| slot.id).collect();
        let distinct_boxes: HashSet<_> =
            self.boxes.iter().map(|sealed| (sealed.key, sealed.epoch, sealed.to)).collect();
        let distinct_links: HashSet<_> = self.links.iter().map(|link| (link.key, link.epoch)).collect();
        let distinct_letter_boxes: HashSet<_> = self.letter_boxes.iter().map(|it| it.key).collect();
        let mut shares = self.quorums.iter().flat_map(|quorum| &quorum.subsets).flatten();
        let whole = self.quorums.iter().all(|quorum| {
            let m = usize::from(quorum.m);
            (quorum::LEAST..=quorum::MOST).contains(&m)
                && quorum.subsets.iter().all(|subset| subset.len() == m)
        });
        for (holds, rule) in [
            (listed.len() == self.identities.len(), "an identity is listed twice"),
            (distinct_slots.len() == self.slots.len(), "a slot is listed twice"),
            (distinct_boxes.len() == self.boxes.len(), "a box is listed twice"),
            (distinct_links.len() == self.links.len(), "a link is listed twice"),
            (distinct_letter_boxes.len() == self.letter_boxes.len(), "a letter box is listed twice"),
            (of_a_name.values().all(|slots| *slots <= limits::SLOTS_OF_A_NAME), "a name has too many slots"),
            (
                self.slots.iter().all(|slot| listed.contains(&slot.identity)),
                "a slot opens no listed identity",
            ),
            (self.boxes.iter().all(|sealed| listed.contains(&sealed.to)), "a box is for no listed identity"),
            (
                self.quorums.iter().all(|quorum| listed.contains(&quorum.id)),
                "a quorum opens no listed identity",
            ),
            (shares.all(|share| listed.contains(&share.to)), "a share is for no listed identity"),
            (self.identities.iter().all(|listed| listed.user != Some(0)), "an identity is of user 0"),
            (whole, "a quorum's subsets do not have the size it names"),
        ] {
            if !holds {
                return Err(KeysFileError::Inconsistent(rule));
            }
        }
        Ok(())
    }
}
