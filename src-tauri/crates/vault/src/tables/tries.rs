//! Wrong sign-ins as the journal knows them.

use directory::{Read, Tries};

use super::{Tables, text};

impl Tables<'_> {
    pub(super) fn put_tries_row(&self, tries: &Tries) -> Read<()> {
        self.write(
            "INSERT OR REPLACE INTO tries (user, computer, locked_until, record) VALUES (?, ?, ?, ?)",
            &[&tries.user.0, &tries.computer.id, &tries.locked_until.map(|t| t.0), &text(tries)?],
        )
    }

    /// Everything the journal knows of wrong sign-ins.
    pub(crate) fn all_tries(&self) -> Read<Vec<Tries>> {
        self.all("SELECT record FROM tries ORDER BY user, computer", &[])
    }
}
