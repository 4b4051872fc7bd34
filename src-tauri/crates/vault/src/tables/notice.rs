//! Notices.

use directory::{Notice, Read, UserId};

use super::projection::{NOTICE, Rows};
use super::{Tables, text};

pub(crate) fn put(rows: &mut dyn Rows, notice: &Notice) -> Read<()> {
    rows.put(&NOTICE, &[&notice.id.0, &notice.owner.0, &notice.acknowledged_at.is_some(), &text(notice)?])
}

impl Tables<'_> {
    /// Notices of an owner that wait to be acknowledged, newest first.
    pub(crate) fn open_notices(&self, owner: UserId) -> Read<Vec<Notice>> {
        self.all(
            "SELECT record FROM notice WHERE owner = ? AND acknowledged = 0 ORDER BY id DESC",
            &[&owner.0],
        )
    }
}
