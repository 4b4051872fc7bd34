//! 5.5: whether somebody checks at least every quarter that service accounts are still needed.

use super::{Measure, QUARTER, Standing, reviewed};
use crate::{Inventory, ServiceAccountFact, Subject};

pub(crate) struct ProgramsReviewed;

impl Measure for ProgramsReviewed {
    fn id(&self) -> &'static str {
        "programs_reviewed"
    }
    fn safeguard(&self) -> &'static str {
        "5.5"
    }
    fn each<'a>(&self, inventory: &'a Inventory) -> Box<dyn Iterator<Item = (Subject<'a>, Standing)> + 'a> {
        let standing = |one: &ServiceAccountFact| reviewed(&one.reviews, QUARTER, inventory.today);
        Box::new(inventory.machines.iter().map(move |one| (one.subject(), standing(one))))
    }
}
