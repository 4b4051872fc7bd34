//! 15.1: whether the inventory of service providers names a contact for each.

use super::{Measure, Standing, Tally};
use crate::Inventory;

pub(crate) struct ProvidersRecorded;

impl Measure for ProvidersRecorded {
    fn id(&self) -> &'static str {
        "providers_recorded"
    }
    fn safeguard(&self) -> &'static str {
        "15.1"
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let providers = inventory.providers.iter();
        providers.map(|one| if one.has_contact { Standing::Met } else { Standing::Unmet }).collect()
    }
}
