//! Who has access.

use directory::{AccountId, Timestamp};
pub use report::AuditFormat;
use serde::{Deserialize, Serialize};

/// What an audit is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AuditQuery {
    /// As of this point; nothing for now.
    pub as_of: Option<Timestamp>,
    /// Grouped by what.
    pub by: AuditBy,
    /// Leave disabled users out who have no access.
    pub active_only: bool,
    /// Only access that reaches further than day-to-day work.
    pub privileged_only: bool,
    /// Only access of the staff of partner companies.
    pub partners_only: bool,
    /// Only access to this account.
    pub account: Option<AccountId>,
}

/// How an audit is grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum AuditBy {
    /// By account.
    #[default]
    Account,
    /// By person.
    Person,
    /// By company.
    Company,
}

/// An audit on screen: its first 200 lines.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AuditPreview {
    /// As of when.
    pub as_of: Timestamp,
    /// What is to be known before anything else, in sentences.
    pub remarks: Vec<String>,
    /// The day lies before this vault's records begin: that nothing is listed says nothing.
    pub nothing_on_record: bool,
    /// Groups with their lines.
    pub groups: Vec<AuditGroup>,
    /// What says that it began on or before the day and was written down later, by the day of that.
    pub later: Vec<AuditGroup>,
    /// The journal's head in short form.
    pub head: String,
}

/// What an audit holds in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AuditCount {
    /// How many lines there are, grouped as asked: users of whom no access is known have one each.
    pub lines: u32,
    /// How many accesses are among them.
    pub accesses: u32,
    /// How many people and programs they let in, each once.
    pub getting_in: u32,
    /// Label and number; zeros that say nothing are left out.
    pub totals: Vec<(String, u32)>,
}

/// A group of lines.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AuditGroup {
    /// Account, person or company.
    pub title: String,
    /// Its lines.
    pub rows: Vec<AuditLine>,
}

/// One access.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[expect(missing_docs, reason = "the columns of the report, whose crate documents them")]
pub struct AuditLine {
    pub user: String,
    pub username: String,
    pub kind: String,
    pub company: String,
    pub account: String,
    pub role: String,
    pub since: String,
    pub last_seen: String,
    pub second_factor: String,
    pub state: String,
}

/// What became of a report that was written earlier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "result", rename_all = "snake_case")]
pub enum ReportCheck {
    /// It still agrees with the journal.
    Agrees {
        /// The entry it rests on.
        entry: u32,
        /// How many lines were compared.
        lines: u32,
        /// Who signed all of it, when it was made and by which version too; nothing where an earlier program made it.
        signed_by: Option<String>,
    },
    /// Something in it is not what the journal gives for that day.
    Differs {
        /// The entry it rests on.
        entry: u32,
        /// How many places differ.
        differ: u32,
        /// The first of them, in words.
        told: Vec<String>,
        /// The last entry since that struck texts out of the journal: names and notes of then are other ones today.
        struck_out: Option<u32>,
    },
    /// It rests on an entry that this copy of the vault doesn't have: this copy is older, or entries were removed.
    NotReached {
        /// The entry it rests on.
        entry: u32,
        /// How many entries this copy has.
        entries: u32,
    },
    /// The entry it rests on is another one here: the journal was replaced.
    OtherJournal {
        /// The entry.
        entry: u32,
    },
    /// It was made from another vault.
    OtherVault,
    /// The file is no audit that was saved for programs (JSON).
    NoReport,
    /// The file is larger than any report that is compared.
    TooLarge {
        /// The most, in megabytes.
        most_mb: u32,
    },
}

/// A file was written.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Written {
    /// Where.
    pub file: String,
    /// Its size in bytes.
    pub bytes: u32,
    /// Its SHA-256 in hex.
    pub sha256: String,
    /// What to know about the file, a sentence or two.
    pub note: Option<String>,
}
