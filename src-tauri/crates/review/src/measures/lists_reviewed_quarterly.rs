//! 5.1: whether somebody checks at least every quarter that whoever has access should have it.

use super::{Measure, QUARTER, Tally, reviewed};
use crate::Inventory;

pub(crate) struct ListsReviewedQuarterly;

impl Measure for ListsReviewedQuarterly {
    fn id(&self) -> &'static str {
        "lists_reviewed_quarterly"
    }
    fn safeguard(&self) -> &'static str {
        "5.1"
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let standing = |review| reviewed(&[review], QUARTER, inventory.today);
        inventory.reviews.iter().map(|review| standing(*review)).collect()
    }
}
