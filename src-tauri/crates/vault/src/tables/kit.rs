//! Recovery kits.

use directory::{Kit, KitNumber, Read};

use super::sign_in::IdentityOf;
use super::{Tables, text};

impl Tables<'_> {
    pub(super) fn put_kit_row(&self, kit: &Kit) -> Read<()> {
        self.write(
            "INSERT OR REPLACE INTO kit (number, owner, record) VALUES (?, ?, ?)",
            &[&kit.number.0, &kit.owner.0, &text(kit)?],
        )?;
        self.put_identity(IdentityOf {
            record: &kit.identity,
            user: None,
            kit: Some(kit.number),
            personal: false,
        })
    }

    pub(super) fn put_kit_place_row(&self, number: KitNumber) -> Read<()> {
        self.write(
            "INSERT OR REPLACE INTO kit_place (number, entry) VALUES (?, ?)",
            &[&number.0, &self.entry],
        )
    }

    /// The entry that says where a kit is kept.
    pub(crate) fn kit_place_entry(&self, number: KitNumber) -> Read<Option<u64>> {
        self.one("SELECT CAST(entry AS TEXT) FROM kit_place WHERE number = ?", &[&number.0])
    }
}
