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
    fn name(&self) -> &'static str {
        "What programs get into is reviewed every three months"
    }
    fn counts(&self) -> &'static str {
        "API processes and integrations whose accounts were all reviewed in the last 92 days"
    }
    fn among(&self) -> &'static str {
        "all API processes and integrations in use"
    }
    fn formula(&self) -> &'static str {
        "Divide the API processes and integrations of which every account they get into was last reviewed at most \
         92 days ago by all that are in use. Where a program gets into no account on record, or one of them has \
         no review on record and none has an old one, it is unknown."
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let machines = inventory.machines.iter();
        machines.map(|machine| reviewed(&machine.reviews, QUARTER, inventory.today)).collect()
    }
}
