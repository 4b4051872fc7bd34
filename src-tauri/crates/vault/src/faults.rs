//! What verification can find wrong with an entry or with the keys file. Whoever shows it words it.

use directory::Refusal;
use serde::Serialize;

/// What is wrong with an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum EntryFault {
    /// Its header can't be read.
    Unreadable,
    /// A newer Keyholder made it.
    Newer,
    /// It was made for another vault.
    OtherVault,
    /// It carries another number than its place has.
    OutOfOrder {
        /// That number.
        found: u64,
    },
    /// It doesn't follow the entry before it.
    BrokenLink,
    /// Nobody has its author's number.
    UnknownAuthor,
    /// Its author's public key verifies nothing.
    UnusableKey,
    /// Its signature isn't its author's.
    BadSignature,
    /// A part is missing or was added.
    PartsMissing,
    /// A part isn't the one that was signed.
    PartChanged {
        /// The compartment that it belongs to.
        compartment: u8,
    },
    /// This computer saw another one in its place before.
    NotSeenHere,
    /// The journal changed since the vault was opened.
    OtherEntries,
    /// A text was struck out of it or put back, and no entry says so.
    StruckUnsaid,
    /// Its contents don't open, or a newer Keyholder made them.
    Sealed,
    /// Its signer is somebody nobody knows.
    Stranger,
    /// Its signer's sign-in or code was no longer in use.
    EndedAuthor,
    /// Its author was not allowed to do this.
    NotAllowed {
        /// Why.
        #[serde(skip)]
        why: Refusal,
    },
    /// It was made under another keys file than was in force.
    OtherKeysFile,
    /// It was made in a session that had ended.
    EndedSession,
    /// It names another computer than its header.
    OtherComputer,
    /// A part is sealed under a key that was not in force.
    OtherKey,
    /// It gives somebody an identity that is taken.
    IdentityTaken,
    /// It speaks of records that don't exist.
    NoSuchRecords,
    /// It strikes something out of an entry that wasn't there.
    NothingToStrike,
    /// It is the first, and the first owner didn't sign it.
    NotTheFounder,
}

impl From<journal::Fault> for EntryFault {
    fn from(fault: journal::Fault) -> Self {
        use journal::{Fault, HeaderError};
        match fault {
            Fault::BadHeader(HeaderError::NewerSuite) => Self::Newer,
            Fault::BadHeader(_) => Self::Unreadable,
            Fault::OtherVault => Self::OtherVault,
            Fault::OutOfOrder { found } => Self::OutOfOrder { found },
            Fault::BrokenLink => Self::BrokenLink,
            Fault::UnknownAuthor => Self::UnknownAuthor,
            Fault::UnusableKey => Self::UnusableKey,
            Fault::BadSignature => Self::BadSignature,
            Fault::SectionCount => Self::PartsMissing,
            Fault::SectionDigest { compartment } => Self::PartChanged { compartment },
        }
    }
}

impl From<directory::ReadError> for EntryFault {
    fn from(_: directory::ReadError) -> Self {
        Self::NoSuchRecords
    }
}

impl From<directory::RuleError> for EntryFault {
    fn from(error: directory::RuleError) -> Self {
        match error {
            directory::RuleError::Refused(why) => Self::NotAllowed { why },
            directory::RuleError::Register(_) => Self::NoSuchRecords,
        }
    }
}

/// What is wrong with the keys file, held against the entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum KeysFileFault {
    /// It lists other identities than those that can open the vault.
    OtherIdentities,
    /// A password's slot is missing, doubled or another's.
    Slots,
    /// Somebody has a key they are not entitled to.
    TooManyKeys,
    /// It holds a key of an epoch that no entry made.
    UnknownEpoch,
    /// Somebody lacks a key they are entitled to.
    TooFewKeys,
    /// It has a quorum that nobody made.
    Quorum,
    /// A key in it is not the one that an entry made.
    OtherKey,
}
