//! The journal as it is read.

use directory::{AccountId, Timestamp, UserId};
use serde::{Deserialize, Serialize};

/// A stretch of the journal, newest first.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct JournalQuery {
    /// Entries before this number; nothing for the newest.
    pub before: Option<u32>,
    /// How many at most; 500 is the most.
    pub limit: u32,
    /// Entries about or by this user.
    pub user: Option<UserId>,
    /// Entries about this account.
    pub account: Option<AccountId>,
    /// Not earlier than.
    pub since: Option<Timestamp>,
    /// Earlier than.
    pub until: Option<Timestamp>,
    /// Words that the sentence must hold.
    pub search: String,
    /// Leave out plain sign-ins.
    pub without_sign_ins: bool,
}

/// A stretch of the journal.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct JournalPage {
    /// The rows.
    pub rows: Vec<JournalRow>,
    /// Ask with this as `before` for more; nothing at the end.
    pub next: Option<u32>,
    /// How many entries the journal has in all.
    pub entries: u32,
    /// The head in short form ("6F2A 91C0 7DE4").
    pub head: String,
    /// When the whole journal was last verified on this computer.
    pub verified_at: Option<Timestamp>,
}

/// One entry in a line.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct JournalRow {
    /// Entry number, from 0.
    pub entry: u32,
    /// When, by that computer's clock.
    pub at: Timestamp,
    /// Who.
    pub by: String,
    /// What happened, a sentence for each change.
    pub what: Vec<String>,
}

/// One entry, whole.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct JournalEntry {
    /// The line.
    pub row: JournalRow,
    /// Before and after of each detail.
    pub details: Vec<Detail>,
    /// As much of the entry's hash as people compare.
    pub fingerprint: String,
    /// The entry's hash.
    pub hash: String,
    /// The hash of the entry before.
    pub previous: String,
    /// The identity that signed it.
    pub signed_by: String,
    /// The computer it was made on.
    pub computer: String,
    /// Parts sealed for others: billing, support or owners.
    pub sealed: Vec<String>,
    /// What undoing it would do, a sentence for each; empty when there is nothing to undo or whoever looks may not.
    pub undo: Vec<String>,
}

/// A detail before and after.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Detail {
    /// Which.
    pub label: String,
    /// Before; empty when there was nothing.
    pub before: String,
    /// After; empty when there is nothing.
    pub after: String,
}

/// What a verification came to.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "result", rename_all = "snake_case")]
pub enum Verified {
    /// Everything agrees.
    Good {
        /// How many entries.
        entries: u32,
        /// The head in short form.
        head: String,
        /// How many rows of the tables were compared with a replay.
        rows: u32,
    },
    /// An entry is wrong.
    WrongEntry {
        /// The first one.
        entry: u32,
        /// What is wrong with it, a sentence.
        fault: String,
    },
    /// The journal is good and the tables don't agree with it.
    TablesDiffer {
        /// Which table, in words.
        table: String,
        /// How many rows.
        rows: u32,
    },
    /// The keys file gives keys to others than the journal says, or other keys.
    KeysFileWrong {
        /// What is wrong with it, to stand behind "The keys file is wrong:".
        fault: String,
    },
    /// The database file is damaged.
    FileDamaged {
        /// How many problems were found.
        problems: u32,
    },
}

/// How far something long has come.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Progress {
    /// Done so far.
    pub done: u32,
    /// Of how many.
    pub of: u32,
}
