//! 5.1: whether somebody checks at least every quarter that whoever has access should have it.

use super::{Measure, QUARTER, Standing, reviewed};
use crate::{Inventory, ReviewFact, Subject};

pub(crate) struct ListsReviewedQuarterly;

impl Measure for ListsReviewedQuarterly {
    fn id(&self) -> &'static str {
        "lists_reviewed_quarterly"
    }
    fn safeguard(&self) -> &'static str {
        "5.1"
    }
    fn each<'a>(&self, inventory: &'a Inventory) -> Box<dyn Iterator<Item = (Subject<'a>, Standing)> + 'a> {
        let standing = |one: &ReviewFact| reviewed(&[one.reviewed_on], QUARTER, inventory.today);
        Box::new(inventory.accounts.iter().map(move |one| (one.subject(), standing(one))))
    }
}
