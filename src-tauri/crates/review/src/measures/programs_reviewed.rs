//! 5.5: whether somebody checks at least every quarter that service accounts are still needed.

use super::{Measure, QUARTER, Tally, reviewed};
use crate::Inventory;

pub(crate) struct ProgramsReviewed;

impl Measure for ProgramsReviewed {
    fn id(&self) -> &'static str {
        "programs_reviewed"
    }
    fn safeguard(&self) -> &'static str {
        "5.5"
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let machines = inventory.machines.iter();
        machines.map(|machine| reviewed(&machine.reviews, QUARTER, inventory.today)).collect()
    }
}
