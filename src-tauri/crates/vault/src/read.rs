//! What screens and reports read. Reading does nothing: no row is written, no notice marked.

mod access;
mod access_issues;
mod accounts;
mod as_of;
mod audit;
mod companies;
mod figures;
mod journal;
mod locks;
mod named;
mod people;

pub use access::{AccessRow, Cell, WrittenLater};
pub use access_issues::{AccessIssue, Holding};
pub use accounts::{AccountFigures, AccountFilter};
pub use audit::{AccessSummary, Reach, UserSummary};
pub use companies::CompanyCounts;
pub use figures::{Figures, KindCount};
pub(crate) use journal::{ENTRY_COLUMNS, Opened, entry_of};
pub use journal::{EntryFilter, EntryRead, checkpoint_text, report_signature};
pub use locks::Lock;
pub use people::{PeopleFilter, PeopleTab};

use crate::Session;

/// The open vault, to be read: lists, counts, the journal, and the register as it was.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    session: &'a Session,
}

impl Session {
    /// Reads the vault.
    #[must_use]
    pub fn read(&self) -> Reader<'_> {
        Reader { session: self }
    }
}
