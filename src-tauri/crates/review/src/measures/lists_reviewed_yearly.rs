//! 6.8: whether somebody checks at least every year that roles and who has them are right.

use super::{Measure, Tally, YEAR, reviewed};
use crate::Inventory;

pub(crate) struct ListsReviewedYearly;

impl Measure for ListsReviewedYearly {
    fn id(&self) -> &'static str {
        "lists_reviewed_yearly"
    }
    fn safeguard(&self) -> &'static str {
        "6.8"
    }
    fn name(&self) -> &'static str {
        "User lists and roles are reviewed every year"
    }
    fn counts(&self) -> &'static str {
        "accounts whose user list was reviewed in the last 366 days"
    }
    fn among(&self) -> &'static str {
        "all open accounts"
    }
    fn formula(&self) -> &'static str {
        "Divide the open accounts whose user list was last reviewed at most 366 days ago by all open accounts. An \
         account without a review on record is unknown."
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let standing = |review| reviewed(&[review], YEAR, inventory.today);
        inventory.reviews.iter().map(|review| standing(*review)).collect()
    }
}
