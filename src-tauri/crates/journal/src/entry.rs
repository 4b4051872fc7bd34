//! One journal entry: header, signature, sealed sections, and their exact bytes.
//!
//! All numbers are little-endian.
//!
//! ```text
//! header  off  len  field
//!           0    4  "KHJ1"
//!           4    1  suite: 1 = SHA-256, Ed25519, XChaCha20-Poly1305
//!           5   16  vault
//!          21    8  seq, counted from 1
//!          29   32  hash of the entry before (zeros in the first)
//!          61   16  device
//!          77   16  author
//!          93    8  generation of the keys file the author used
//!         101    4  session epoch
//!         105    8  time in milliseconds since 1970, signed: what the computer's clock said, proves nothing
//!         113    1  n = number of sections, at most 16
//!         114  n x 97: compartment 1, epoch 4, nonce 24, length 4, SHA-256 of the ciphertext 32, what lasts of the
//!                      body 32; compartments strictly ascending
//!
//! signature = Ed25519(author, D("entry") || SHA-256(header))
//! hash      = SHA-256(D("entry-hash") || header || signature)
//! D(x)      = "keyholder/v1/" || x || 0x00
//! ```

use sha2::{Digest, Sha256};

use crate::signature::{usable_key, verifies};
use crate::{Fault, Hash32, Seq};

const MAGIC: &[u8; 4] = b"KHJ1";
const SUITE: u8 = 1;
const FIXED: usize = 114;
const SECTION: usize = 97;

/// Four compartments exist; the rest is room for later ones.
const MAX_SECTIONS: usize = 16;

/// 256 MiB: some ten times an import of 100,000 rows, and small enough to hold in memory.
const MAX_SECTION_LEN: u32 = 256 << 20;

const ENTRY: &[u8; 19] = b"keyholder/v1/entry\0";
const ENTRY_HASH: &[u8] = b"keyholder/v1/entry-hash\0";
const SECTION_AAD: &[u8] = b"keyholder/v1/section\0";
const SUBSTITUTE_AAD: &[u8] = b"keyholder/v1/substitute\0";

/// What an entry says in clear: its place in the chain, its author, and the digests of its bodies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The vault this entry belongs to.
    pub vault: [u8; 16],
    /// The number of this entry, counted from 1.
    pub seq: Seq,
    /// The hash of the entry before; [`Hash32::ZERO`] in the first entry.
    pub prev: Hash32,
    /// The computer it was made on.
    pub device: [u8; 16],
    /// The identity that signed it.
    pub author: [u8; 16],
    /// The generation of the keys file the author used.
    pub keys_gen: u64,
    /// The session epoch the author was signed in under.
    pub session_epoch: u32,
    /// Milliseconds since 1970 by the computer's own clock.
    ///
    /// # Security
    /// Proves nothing: whoever signs can set the clock.
    pub at_ms: i64,
    /// One head per sealed body, compartments strictly ascending.
    pub sections: Vec<SectionHead>,
}

/// What the header says about one sealed body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionHead {
    /// Whose key the body is sealed under.
    pub compartment: u8,
    /// Which of that compartment's keys.
    pub epoch: u32,
    /// The XChaCha20-Poly1305 nonce.
    pub nonce: [u8; 24],
    /// Length of the ciphertext in bytes.
    pub len: u32,
    /// SHA-256 of the ciphertext.
    pub digest: [u8; 32],
    /// A commitment to the body that still fits when texts were struck out of it; what it is made of is the writer's.
    pub lasting: [u8; 32],
}

impl SectionHead {
    /// Describes a sealed body.
    ///
    /// A ciphertext that is too long to be described is refused later, by [`Entry::seal`].
    pub fn of(compartment: u8, epoch: u32, nonce: [u8; 24], ciphertext: &[u8], lasting: [u8; 32]) -> Self {
        let len = u32::try_from(ciphertext.len()).unwrap_or(u32::MAX);
        Self { compartment, epoch, nonce, len, digest: Sha256::digest(ciphertext).into(), lasting }
    }

    /// Tells whether `ciphertext` is the body that this head describes.
    pub fn describes(&self, ciphertext: &[u8]) -> bool {
        usize::try_from(self.len) == Ok(ciphertext.len()) && self.digest[..] == Sha256::digest(ciphertext)[..]
    }
}

impl Header {
    /// The bytes that are stored and signed.
    ///
    /// # Errors
    /// When the header breaks a limit that [`Header::parse`] enforces, so that nothing unreadable gets signed.
    pub fn to_bytes(&self) -> Result<Vec<u8>, HeaderError> {
        self.check()?;
        let mut bytes = Vec::with_capacity(FIXED + SECTION * self.sections.len());
        self.write_fields(&mut bytes);
        bytes.push(u8::try_from(self.sections.len()).map_err(|_| HeaderError::TooManySections)?);
        for section in &self.sections {
            bytes.push(section.compartment);
            bytes.extend_from_slice(&section.epoch.to_le_bytes());
            bytes.extend_from_slice(&section.nonce);
            bytes.extend_from_slice(&section.len.to_le_bytes());
            bytes.extend_from_slice(&section.digest);
            bytes.extend_from_slice(&section.lasting);
        }
        Ok(bytes)
    }

    /// Reads a header. Every header has exactly one byte form: what parses serialises to the same bytes.
    ///
    /// # Errors
    /// When the bytes are not a whole header of a kind this program knows.
    pub fn parse(bytes: &[u8]) -> Result<Self, HeaderError> {
        let mut rest = Reader(bytes);
        if rest.take::<4>()? != *MAGIC {
            return Err(HeaderError::NotAHeader);
        }
        if rest.take::<1>()? != [SUITE] {
            return Err(HeaderError::NewerSuite);
        }
        let mut header = Self {
            vault: rest.take()?,
            seq: u64::from_le_bytes(rest.take()?),
            prev: Hash32(rest.take()?),
            device: rest.take()?,
            author: rest.take()?,
            keys_gen: u64::from_le_bytes(rest.take()?),
            session_epoch: u32::from_le_bytes(rest.take()?),
            at_ms: i64::from_le_bytes(rest.take()?),
            sections: Vec::new(),
        };
        let [count] = rest.take()?;
        if usize::from(count) > MAX_SECTIONS {
            return Err(HeaderError::TooManySections);
        }
        for _ in 0..count {
            header.sections.push(SectionHead {
                compartment: u8::from_le_bytes(rest.take()?),
                epoch: u32::from_le_bytes(rest.take()?),
                nonce: rest.take()?,
                len: u32::from_le_bytes(rest.take()?),
                digest: rest.take()?,
                lasting: rest.take()?,
            });
        }
        if !rest.0.is_empty() {
            return Err(HeaderError::WrongLength);
        }
        header.check()?;
        Ok(header)
    }

    fn check(&self) -> Result<(), HeaderError> {
        if self.seq == 0 {
            return Err(HeaderError::NoNumber);
        }
        if self.sections.len() > MAX_SECTIONS {
            return Err(HeaderError::TooManySections);
        }
        if !self.sections.is_sorted_by(|a, b| a.compartment < b.compartment) {
            return Err(HeaderError::SectionsOutOfOrder);
        }
        if self.sections.iter().any(|section| section.len > MAX_SECTION_LEN) {
            return Err(HeaderError::SectionTooLong);
        }
        Ok(())
    }

    /// Everything before the number of sections.
    fn write_fields(&self, bytes: &mut Vec<u8>) {
        bytes.extend_from_slice(MAGIC);
        bytes.push(SUITE);
        bytes.extend_from_slice(&self.vault);
        bytes.extend_from_slice(&self.seq.to_le_bytes());
        bytes.extend_from_slice(&self.prev.0);
        bytes.extend_from_slice(&self.device);
        bytes.extend_from_slice(&self.author);
        bytes.extend_from_slice(&self.keys_gen.to_le_bytes());
        bytes.extend_from_slice(&self.session_epoch.to_le_bytes());
        bytes.extend_from_slice(&self.at_ms.to_le_bytes());
    }
}

/// The associated data a section is sealed with: D("section"), the header up to the number of sections, and the
/// compartment.
///
/// # Security
/// Ties a body to one place in one vault's chain, one author and one compartment. It leaves the section heads
/// out, since they hold the digest of what this seals.
pub fn section_aad(header: &Header, compartment: u8) -> Vec<u8> {
    place_aad(SECTION_AAD, header, compartment)
}

/// The associated data that what takes the place of a section's body is sealed with: as [`section_aad`], with
/// D("substitute").
pub fn substitute_aad(header: &Header, compartment: u8) -> Vec<u8> {
    place_aad(SUBSTITUTE_AAD, header, compartment)
}

fn place_aad(domain: &[u8], header: &Header, compartment: u8) -> Vec<u8> {
    let mut aad = Vec::with_capacity(domain.len() + FIXED);
    aad.extend_from_slice(domain);
    header.write_fields(&mut aad);
    aad.push(compartment);
    aad
}

/// An entry as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The header's exact bytes.
    pub header_bytes: Vec<u8>,
    /// The author's Ed25519 signature.
    pub signature: [u8; 64],
    /// One ciphertext per section head, in the header's order; `None` where another took its place.
    pub sections: Vec<Option<Vec<u8>>>,
}

impl Entry {
    /// Makes an entry of a header and the ciphertexts it describes. `sign` gets the message to sign and returns
    /// the Ed25519 signature by the header's author.
    ///
    /// # Errors
    /// When the header breaks a limit, or does not describe exactly these ciphertexts. Then nothing is signed.
    pub fn seal(
        header: &Header,
        ciphertexts: Vec<Vec<u8>>,
        sign: impl FnOnce(&[u8]) -> [u8; 64],
    ) -> Result<Self, SealError> {
        let header_bytes = header.to_bytes()?;
        let described = header.sections.len() == ciphertexts.len()
            && header.sections.iter().zip(&ciphertexts).all(|(head, ciphertext)| head.describes(ciphertext));
        if !described {
            return Err(SealError::OtherSections);
        }
        let signature = sign(&message(&header_bytes));
        Ok(Self { header_bytes, signature, sections: ciphertexts.into_iter().map(Some).collect() })
    }

    /// Reads the header.
    ///
    /// # Errors
    /// As [`Header::parse`].
    pub fn header(&self) -> Result<Header, HeaderError> {
        Header::parse(&self.header_bytes)
    }

    /// The hash that the next entry names. Covers the header and the signature, and through the header the
    /// digests of all bodies.
    pub fn hash(&self) -> Hash32 {
        let hash = Sha256::new().chain_update(ENTRY_HASH).chain_update(&self.header_bytes);
        Hash32(hash.chain_update(self.signature).finalize().into())
    }

    /// Tells whether the signature is by `key` over this header.
    ///
    /// # Errors
    /// When it is not, or the key is not one to trust.
    pub fn verify_signature(&self, key: &[u8; 32]) -> Result<(), Fault> {
        let key = usable_key(key)?;
        if verifies(&key, &self.message(), &self.signature) { Ok(()) } else { Err(Fault::BadSignature) }
    }

    /// The message its author signed.
    pub(crate) fn message(&self) -> [u8; MESSAGE] {
        message(&self.header_bytes)
    }
}

/// Bytes of the message an author signs.
pub(crate) const MESSAGE: usize = ENTRY.len() + 32;

/// The message an author signs: D("entry") || SHA-256(header).
fn message(header_bytes: &[u8]) -> [u8; MESSAGE] {
    let mut message = [0; MESSAGE];
    message[..ENTRY.len()].copy_from_slice(ENTRY);
    message[ENTRY.len()..].copy_from_slice(&Sha256::digest(header_bytes));
    message
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], HeaderError> {
        let (head, rest) = self.0.split_first_chunk::<N>().ok_or(HeaderError::WrongLength)?;
        self.0 = rest;
        Ok(*head)
    }
}

/// Why bytes are not an entry header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HeaderError {
    /// The first four bytes are something else.
    #[error("these bytes are not a journal entry")]
    NotAHeader,
    /// The suite byte is one that this program does not know.
    #[error("the entry was made by a newer Keyholder")]
    NewerSuite,
    /// Too few bytes, or some left over.
    #[error("the entry's header is cut short or too long")]
    WrongLength,
    /// Entries count from 1.
    #[error("the entry has no number")]
    NoNumber,
    /// More than 16 sections.
    #[error("the entry has more than 16 sections")]
    TooManySections,
    /// Compartments must ascend strictly, so that a header has one byte form.
    #[error("the entry's sections are not in order")]
    SectionsOutOfOrder,
    /// A section of more than 256 MiB.
    #[error("a section of the entry is longer than 256 MiB")]
    SectionTooLong,
}

/// Why an entry was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The header breaks a limit.
    #[error("the entry's header is not valid")]
    Header(#[from] HeaderError),
    /// The section heads and the ciphertexts differ.
    #[error("the entry's header describes other sections than the given ones")]
    OtherSections,
}
