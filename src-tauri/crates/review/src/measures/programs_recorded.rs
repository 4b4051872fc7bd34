//! 5.5: whether the inventory of service accounts says of each what it must.

use super::{Measure, Standing};
use crate::{Inventory, ServiceAccountFact, Subject};

pub(crate) struct ProgramsRecorded;

impl Measure for ProgramsRecorded {
    fn id(&self) -> &'static str {
        "programs_recorded"
    }
    fn safeguard(&self) -> &'static str {
        "5.5"
    }
    fn each<'a>(&self, inventory: &'a Inventory) -> Box<dyn Iterator<Item = (Subject<'a>, Standing)> + 'a> {
        let standing = |machine: &ServiceAccountFact| {
            if !machine.looked_after || !machine.has_purpose {
                Standing::Unmet
            } else if machine.reviews.is_empty() || machine.reviews.contains(&None) {
                Standing::Unknown
            } else {
                Standing::Met
            }
        };
        Box::new(inventory.machines.iter().map(move |machine| (machine.subject(), standing(machine))))
    }
}
