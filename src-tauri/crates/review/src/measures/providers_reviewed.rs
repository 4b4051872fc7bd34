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
    fn tally(&self, inventory: &Inventory) -> Tally {
        let providers = inventory.providers.iter();
        providers.map(|one| reviewed(&one.reviews, YEAR, inventory.today)).collect()
    }
}
