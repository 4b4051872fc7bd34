//! Recovery kits.

use directory::{Kit, KitNumber, Read};

use super::identity::{self, IdentityOf};
use super::projection::{KIT, KIT_PLACE, Rows};
use super::{Tables, text};

pub(crate) fn put(rows: &mut dyn Rows, kit: &Kit) -> Read<()> {
    rows.put(&KIT, &[&kit.number.0, &kit.owner.0, &text(kit)?])?;
    identity::put(rows, IdentityOf::of_kit(kit))
}

pub(crate) fn put_place(rows: &mut dyn Rows, number: KitNumber) -> Read<()> {
    let entry = rows.entry();
    rows.put(&KIT_PLACE, &[&number.0, &entry])
}

impl Tables<'_> {
    /// The entry that says where a kit is kept.
    pub(crate) fn kit_place_entry(&self, number: KitNumber) -> Read<Option<u64>> {
        self.one("SELECT CAST(entry AS TEXT) FROM kit_place WHERE number = ?", &[&number.0])
    }
}
