//! What owners asked to have struck out, and what took the places of parts of entries.

use directory::{Asked, Read, Substitute};

use super::projection::{ASKED, Rows, STRUCK};
use super::text;

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
