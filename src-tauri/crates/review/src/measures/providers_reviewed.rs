//! 15.1: whether somebody looks at each service provider at least every year.

use super::{Measure, Tally, YEAR, reviewed};
use crate::Inventory;

pub(crate) struct ProvidersReviewed;

impl Measure for ProvidersReviewed {
    fn id(&self) -> &'static str {
        "providers_reviewed"
    }
    fn safeguard(&self) -> &'static str {
        "15.1"
    }
    fn name(&self) -> &'static str {
        "Service providers are reviewed every year"
    }
    fn counts(&self) -> &'static str {
        "service providers whose accounts were all reviewed in the last 366 days"
    }
    fn among(&self) -> &'static str {
        "all service providers: services where our own business holds open accounts, and partner companies"
    }
    fn formula(&self) -> &'static str {
        "Divide the service providers of which every account was last reviewed at most 366 days ago by all \
         service providers. For a service these are our own open accounts there, for a partner company the \
         accounts its staff gets into. Where there is none, or one has no review on record and none has an old \
         one, it is unknown."
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let providers = inventory.providers.iter();
        providers.map(|one| reviewed(&one.reviews, YEAR, inventory.today)).collect()
    }
}
