//! How entries hang together: each names its number and the hash of the one before.

use crate::{Entry, Hash32, Header, HeaderError, Seq};

/// The end of a vault's journal: how many entries there are, and the hash of the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chain {
    vault: [u8; 16],
    next_seq: Seq,
    head: Hash32,
}

/// Who makes an entry, where and when: the part of a header that the chain does not decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Authorship {
    /// The computer.
    pub device: [u8; 16],
    /// The signing identity.
    pub author: [u8; 16],
    /// The generation of the keys file in use.
    pub keys_gen: u64,
    /// The session epoch the author is signed in under.
    pub session_epoch: u32,
    /// Milliseconds since 1970 by the computer's clock.
    pub at_ms: i64,
}

impl Chain {
    /// The journal of a vault that has no entry yet.
    pub fn empty(vault: [u8; 16]) -> Self {
        Self { vault, next_seq: 1, head: Hash32::ZERO }
    }

    /// Continues after `size` entries of which the last has the hash `head`.
    ///
    /// # Security
    /// Nothing before is looked at: pass values that were verified before, on this computer.
    pub fn resume(vault: [u8; 16], size: u64, head: Hash32) -> Self {
        Self { vault, next_seq: size.saturating_add(1), head }
    }

    /// The vault.
    pub fn vault(&self) -> [u8; 16] {
        self.vault
    }

    /// The number of entries, which is also the number of the last one.
    pub fn size(&self) -> u64 {
        self.next_seq - 1
    }

    /// The number the next entry gets.
    pub fn next_seq(&self) -> Seq {
        self.next_seq
    }

    /// The hash of the last entry; zeros in an empty journal.
    pub fn head(&self) -> Hash32 {
        self.head
    }

    /// The header of the next entry, without sections.
    ///
    /// Sections are sealed with [`crate::section_aad`] of this header and their heads pushed onto it.
    pub fn next_header(&self, by: Authorship) -> Header {
        Header {
            vault: self.vault,
            seq: self.next_seq,
            prev: self.head,
            device: by.device,
            author: by.author,
            keys_gen: by.keys_gen,
            session_epoch: by.session_epoch,
            at_ms: by.at_ms,
            sections: Vec::new(),
        }
    }

    /// Takes `entry` as the next one and returns its header. On error the chain stays as it is.
    ///
    /// # Errors
    /// When the entry is damaged or does not follow. The place it was offered for is named, since a wrong entry's
    /// own number proves nothing.
    ///
    /// # Security
    /// Checks no signature; [`crate::verify()`] does.
    pub fn append(&mut self, entry: &Entry) -> Result<Header, WrongEntry> {
        let header = self.link(entry).map_err(|fault| self.wrong(fault))?;
        check_sections(&header, entry).map_err(|fault| self.wrong(fault))?;
        self.advance(entry.hash());
        Ok(header)
    }

    /// Takes all of `entries` in order: their form, order, links and the digests of their bodies.
    ///
    /// # Errors
    /// Names the first wrong entry.
    ///
    /// # Security
    /// Checks no signature: somebody who rewrites the whole chain is not seen by this. [`crate::verify()`] does.
    pub fn verify_links<'a>(
        mut self,
        entries: impl IntoIterator<Item = &'a Entry>,
    ) -> Result<Self, WrongEntry> {
        for entry in entries {
            self.append(entry)?;
        }
        Ok(self)
    }

    /// Checks that the entry's header is whole and follows.
    pub(crate) fn link(&self, entry: &Entry) -> Result<Header, Fault> {
        let header = entry.header()?;
        if header.vault != self.vault {
            return Err(Fault::OtherVault);
        }
        if header.seq != self.next_seq {
            return Err(Fault::OutOfOrder { found: header.seq });
        }
        if header.prev != self.head {
            return Err(Fault::BrokenLink);
        }
        Ok(header)
    }

    /// Takes the entry with this hash as the next one.
    pub(crate) fn advance(&mut self, hash: Hash32) {
        self.next_seq = self.next_seq.saturating_add(1);
        self.head = hash;
    }

    fn wrong(&self, fault: Fault) -> WrongEntry {
        WrongEntry { seq: self.next_seq, fault }
    }
}

/// Checks that the entry's bodies are those its header describes. A body that gave way to another counts as present.
pub(crate) fn check_sections(header: &Header, entry: &Entry) -> Result<(), Fault> {
    if header.sections.len() != entry.sections.len() {
        return Err(Fault::SectionCount);
    }
    for (head, body) in header.sections.iter().zip(&entry.sections) {
        if body.as_ref().is_some_and(|body| !head.describes(body)) {
            return Err(Fault::SectionDigest { compartment: head.compartment });
        }
    }
    Ok(())
}

/// The first entry that is wrong, and what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("entry {seq} of the journal is wrong")]
pub struct WrongEntry {
    /// The place in the journal, counted from 1.
    pub seq: Seq,
    /// What is wrong.
    #[source]
    pub fault: Fault,
}

/// What can be wrong with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The header can't be read.
    #[error("it can't be read")]
    BadHeader(#[from] HeaderError),
    /// It was made for another vault.
    #[error("it belongs to another vault")]
    OtherVault,
    /// Its own number is not its place: an entry is missing, repeated or moved.
    #[error("it carries number {found}, so an entry is missing, repeated or out of place")]
    OutOfOrder {
        /// The number it carries.
        found: Seq,
    },
    /// The entry before it is not the one it was made after.
    #[error("it does not follow the entry before it, so one of the two was changed")]
    BrokenLink,
    /// No key of its author is known.
    #[error("nobody in this vault has its author's number")]
    UnknownAuthor,
    /// The author's public key is not one that can verify anything.
    #[error("its author's public key is not usable")]
    UnusableKey,
    /// The signature is not the author's over this header.
    #[error("its signature does not match, so it was changed or was not made by its author")]
    BadSignature,
    /// There are more or fewer bodies than the header describes.
    #[error("a part of it is missing or was added")]
    SectionCount,
    /// A body is not the one the header describes.
    #[error("its content in compartment {compartment} was changed")]
    SectionDigest {
        /// The compartment.
        compartment: u8,
    },
}
