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
    fn name(&self) -> &'static str {
        "Every service provider has somebody to ask"
    }
    fn counts(&self) -> &'static str {
        "service providers with a contact on record"
    }
    fn among(&self) -> &'static str {
        "all service providers: services where our own business holds open accounts, and partner companies"
    }
    fn formula(&self) -> &'static str {
        "Divide the service providers that have a contact by all service providers. A service has one when each \
         of our own open accounts there has an owner, or somebody next in line, who is in use; a partner company \
         when somebody to call is written down."
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let providers = inventory.providers.iter();
        providers.map(|one| if one.has_contact { Standing::Met } else { Standing::Unmet }).collect()
    }
}
