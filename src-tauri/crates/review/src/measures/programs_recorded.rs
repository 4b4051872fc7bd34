//! 5.5: whether the inventory of service accounts says of each what it must.

use super::{Measure, Standing, Tally};
use crate::{Inventory, ServiceAccountFact};

pub(crate) struct ProgramsRecorded;

impl Measure for ProgramsRecorded {
    fn id(&self) -> &'static str {
        "programs_recorded"
    }
    fn safeguard(&self) -> &'static str {
        "5.5"
    }
    fn name(&self) -> &'static str {
        "Every program has somebody who looks after it, a purpose and a review"
    }
    fn counts(&self) -> &'static str {
        "API processes and integrations with somebody in use who looks after them, a purpose and a review date"
    }
    fn among(&self) -> &'static str {
        "all API processes and integrations in use"
    }
    fn formula(&self) -> &'static str {
        "Divide the API processes and integrations that have all three by all that are in use. The review date is \
         that of the last review of each account a program gets into. Where a program gets into no account on \
         record, or into one without a review on record, and has the rest, it is unknown."
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let standing = |machine: &ServiceAccountFact| {
            if !machine.looked_after || !machine.has_purpose {
                Standing::Unmet
            } else if machine.reviews.is_empty() || machine.reviews.contains(&None) {
                Standing::Unknown
            } else {
                Standing::Met
            }
        };
        inventory.machines.iter().map(standing).collect()
    }
}
