//! 15.1: whether the inventory of service providers names a contact for each.

use super::{Measure, Standing};
use crate::{Inventory, ProviderFact, Subject};

pub(crate) struct ProvidersRecorded;

impl Measure for ProvidersRecorded {
    fn id(&self) -> &'static str {
        "providers_recorded"
    }
    fn safeguard(&self) -> &'static str {
        "15.1"
    }
    fn each<'a>(&self, inventory: &'a Inventory) -> Box<dyn Iterator<Item = (Subject<'a>, Standing)> + 'a> {
        let standing = |one: &ProviderFact| if one.has_contact { Standing::Met } else { Standing::Unmet };
        Box::new(inventory.providers.iter().map(move |one| (one.subject(), standing(one))))
    }
}
