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
    fn tally(&self, inventory: &Inventory) -> Tally {
        let standing = |review| reviewed(&[review], YEAR, inventory.today);
        inventory.reviews.iter().map(|review| standing(*review)).collect()
    }
}
