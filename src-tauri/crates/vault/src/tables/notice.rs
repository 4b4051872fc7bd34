//! Notices.

use directory::{Notice, Read, UserId};

use super::{Tables, text};

impl Tables<'_> {
    pub(super) fn put_notice_row(&self, notice: &Notice) -> Read<()> {
        self.write(
            "INSERT OR REPLACE INTO notice (id, owner, acknowledged, record) VALUES (?, ?, ?, ?)",
            &[&notice.id.0, &notice.owner.0, &notice.acknowledged_at.is_some(), &text(notice)?],
        )
    }

    /// Notices of an owner that wait to be acknowledged, newest first.
    pub(crate) fn open_notices(&self, owner: UserId) -> Read<Vec<Notice>> {
        self.all(
            "SELECT record FROM notice WHERE owner = ? AND acknowledged = 0 ORDER BY id DESC",
            &[&owner.0],
        )
    }
}
