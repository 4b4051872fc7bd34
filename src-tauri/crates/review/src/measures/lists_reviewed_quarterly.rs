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
    fn name(&self) -> &'static str {
        "User lists are reviewed every three months"
    }
    fn counts(&self) -> &'static str {
        "accounts whose user list was reviewed in the last 92 days"
    }
    fn among(&self) -> &'static str {
        "all open accounts"
    }
    fn formula(&self) -> &'static str {
        "Divide the open accounts whose user list was last reviewed at most 92 days ago by all open accounts. An \
         account without a review on record is unknown."
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let standing = |review| reviewed(&[review], QUARTER, inventory.today);
        inventory.reviews.iter().map(|review| standing(*review)).collect()
    }
}
