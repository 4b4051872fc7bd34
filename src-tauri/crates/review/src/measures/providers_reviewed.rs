//! 15.1: whether somebody looks at each service provider at least every year.

use super::{Measure, Standing, YEAR, reviewed};
use crate::{Inventory, ProviderFact, Subject};

pub(crate) struct ProvidersReviewed;

impl Measure for ProvidersReviewed {
    fn id(&self) -> &'static str {
        "providers_reviewed"
    }
    fn safeguard(&self) -> &'static str {
        "15.1"
    }
    fn each<'a>(&self, inventory: &'a Inventory) -> Box<dyn Iterator<Item = (Subject<'a>, Standing)> + 'a> {
        let standing = |one: &ProviderFact| reviewed(&one.reviews, YEAR, inventory.today);
        Box::new(inventory.providers.iter().map(move |one| (one.subject(), standing(one))))
    }
}
