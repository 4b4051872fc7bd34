//! What owners asked to have struck out, and what took the places of parts of entries.

use std::collections::BTreeSet;

use directory::{Asked, Read, Substitute};

use super::projection::{ASKED, Rows, STRUCK};
use super::{Tables, text, unreadable};

pub(crate) fn put_asked(rows: &mut dyn Rows, asked: &Asked) -> Read<()> {
    rows.put(&ASKED, &[&asked.entry, &text(asked)?])
}

pub(crate) fn end_asked(rows: &mut dyn Rows, entry: u64) -> Read<()> {
    // Entries are counted in as many bits as fit; no journal comes near that many.
    rows.clear(&ASKED, u32::try_from(entry).unwrap_or(u32::MAX))
}

pub(crate) fn put_substitute(rows: &mut dyn Rows, substitute: &Substitute) -> Read<()> {
    let Substitute { entry, compartment, digest } = substitute;
    let struck_by = rows.entry();
    rows.put(&STRUCK, &[entry, &compartment.number(), digest, &struck_by])
}

impl Tables<'_> {
    /// Names that nobody else may have, of today and before, which look like what stands in the place of struck texts.
    pub(crate) fn blank_names(&self) -> Read<BTreeSet<String>> {
        const NAMES: [&str; 4] = [
            "SELECT username_key FROM user WHERE username_key LIKE 'former-person-%' OR username_key LIKE 'struck-out-%'",
            "SELECT name_key FROM company WHERE name_key LIKE 'former person %' OR name_key LIKE 'struck out %'",
            "SELECT name_key FROM account WHERE name_key LIKE 'former person %' OR name_key LIKE 'struck out %'",
            "SELECT name_key FROM job WHERE name_key LIKE 'former person %' OR name_key LIKE 'struck out %'",
        ];
        let mut names = BTreeSet::new();
        for sql in NAMES {
            let mut statement = self.db.prepare_cached(sql).map_err(unreadable)?;
            let rows = statement.query_map([], |row| row.get::<_, String>(0)).map_err(unreadable)?;
            for name in rows {
                names.insert(name.map_err(unreadable)?);
            }
        }
        Ok(names)
    }
}
