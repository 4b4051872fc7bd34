//! 6.8: whether somebody checks at least every year that roles and who has them are right.

use super::{Measure, Standing, YEAR, reviewed};
use crate::{Inventory, ReviewFact, Subject};

pub(crate) struct ListsReviewedYearly;

impl Measure for ListsReviewedYearly {
    fn id(&self) -> &'static str {
        "lists_reviewed_yearly"
    }
    fn safeguard(&self) -> &'static str {
        "6.8"
    }
    fn each<'a>(&self, inventory: &'a Inventory) -> Box<dyn Iterator<Item = (Subject<'a>, Standing)> + 'a> {
        let standing = |one: &ReviewFact| reviewed(&[one.reviewed_on], YEAR, inventory.today);
        Box::new(inventory.accounts.iter().map(move |one| (one.subject(), standing(one))))
    }
}
