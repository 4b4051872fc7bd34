//! The journal: what an entry's bytes are, how entries hang together, and how all of it is verified.
//!
//! An entry is a fixed binary header, a signature over it, and one sealed body per compartment. The header names
//! the hash of the entry before it and the SHA-256 of each sealed body, so the chain and every signature can be
//! verified without any compartment key, and still hold where a body has given way to one with texts struck out.
//!
//! Bodies are opaque here: this crate neither seals nor opens them and does not know what a change means.
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
pub use verify::{Authors, Judge, Judgement, Verification, VerifyFailure, verify, verify_then};
