//! What an entry means for the register: whole new rows put, and the notices that it raises.
//!
//! The window, the command line, verification and other computers all come through here, so a change means
//! the same everywhere.

use crate::notices::raised::Raised;
use crate::{Applied, Author, Change, FOUNDER, Read, ReadError, Row, Store, Timestamp, UserId};

/// A change speaks of a record that doesn't exist. [`crate::authorise`] refuses such entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the entry speaks of a record that does not exist")]
pub struct NoSuchRecord;

/// By whom a change was made, when, and in which entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Done {
    /// The entry's number.
    pub seq: u64,
    /// What the author's clock said.
    pub at: Timestamp,
    /// Who did it.
    pub by: UserId,
}

/// Puts into `store` what an entry's changes did, and the notices that they raise together.
///
/// # Errors
/// When the store fails, or a change speaks of a record that doesn't exist.
pub fn apply(store: &mut dyn Store, of: &Applied, changes: &[Change]) -> Read<()> {
    let mut raised = Raised::default();
    for change in changes {
        raised.by(store.register(), of, change)?;
        put_rows(store, of, change)?;
    }
    raised.put(store, of)
}

/// What one change did, without the notices, for judging the rest of an entry.
pub(crate) fn put_rows(store: &mut dyn Store, of: &Applied, change: &Change) -> Read<()> {
    let by = of.author.doer(change).unwrap_or(FOUNDER);
    let done = Done { seq: of.seq, at: of.at, by };
    let rows = change.as_kind().rows(store.register(), &done)?;
    rows.into_iter().try_for_each(|row| store.put(row, of.at))
}

/// The one row that a change makes other.
pub(crate) fn only(row: Row) -> Read<Vec<Row>> {
    Ok(vec![row])
}

/// What a record's change rests on, or that there is no such record.
pub(crate) fn there<T>(found: Option<T>) -> Read<T> {
    found.ok_or_else(|| ReadError(Box::new(NoSuchRecord)))
}

impl Applied {
    /// Of a proposal that is still being built: who will do it and when makes no difference to what comes next in it.
    pub(crate) const PROPOSED: Self = Self { seq: 0, author: Author::User(FOUNDER), at: Timestamp(0) };

    /// The first entry's change, by the founder.
    #[must_use]
    pub fn founding(at: Timestamp) -> Self {
        Self { seq: 1, author: Author::Founder, at }
    }
}
