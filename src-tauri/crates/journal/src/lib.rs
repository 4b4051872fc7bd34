//! The journal: what an entry's bytes are, how entries hang together, and how all of it is verified.
//!
//! An entry is a fixed binary header, a signature over it, and one sealed body per compartment. The header names
//! the hash of the entry before it and the SHA-256 of each sealed body, so the chain and every signature can be
//! verified without any compartment key, and still hold where a body has given way to one with texts struck out.
//!
//! Bodies are opaque here: this crate neither seals nor opens them and does not know what a change means.
//!
//! ```
//! use journal::{Authorship, Chain, Entry, SectionHead};
//!
//! let by = Authorship { device: [1; 16], author: [2; 16], keys_gen: 1, session_epoch: 0, at_ms: 0 };
//! let mut chain = Chain::empty([9; 16]);
//! let mut header = chain.next_header(by);
//! let body = b"sealed by whoever holds the key".to_vec();
//! header.sections.push(SectionHead::of(0, 1, [0; 24], &body, [0; 32]));
//! // A real signature is by the author's Ed25519 key; `verify` checks it.
//! let entry = Entry::seal(&header, vec![body], |_message| [0; 64])?;
//!
//! chain.append(&entry)?;
//! assert_eq!((chain.size(), chain.head()), (1, entry.hash()));
//! assert!(chain.append(&entry).is_err(), "an entry follows the one that it names, and no other");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod chain;
mod checkpoint;
mod entry;
mod hash;
mod signature;
mod verify;

pub use chain::{Authorship, Chain, Fault, WrongEntry};
pub use checkpoint::{
    Checkpoint, CheckpointError, CheckpointMismatch, NoteKey, NoteSignature, SignedCheckpoint,
};
pub use entry::{Entry, Header, HeaderError, SealError, SectionHead, section_aad, substitute_aad};
pub use hash::{Hash32, HashTextError, Seq};
pub use signature::is_signed;
pub use verify::{Authors, Judge, Judgement, Verification, VerifyFailure, verify, verify_then};
