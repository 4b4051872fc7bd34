//! Wrong sign-ins as the journal knows them.

use directory::{Read, Tries};

use super::projection::{Rows, TRIES};
use super::{Tables, text};

pub(crate) fn put(rows: &mut dyn Rows, tries: &Tries) -> Read<()> {
    let locked_until = tries.locked_until.map(|t| t.0);
    rows.put(&TRIES, &[&tries.user.0, &tries.computer.id, &locked_until, &text(tries)?])
}

impl Tables<'_> {
    /// Everything the journal knows of wrong sign-ins.
    pub(crate) fn all_tries(&self) -> Read<Vec<Tries>> {
        self.all("SELECT record FROM tries ORDER BY user, computer", &[])
    }
}
