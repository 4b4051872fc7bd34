//! 6.8: whether access is given by roles.

use super::{Measure, Standing, Tally};
use crate::{Given, Inventory, LoginFact};

pub(crate) struct AccessByRole;

impl Measure for AccessByRole {
    fn id(&self) -> &'static str {
        "access_by_role"
    }
    fn safeguard(&self) -> &'static str {
        "6.8"
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let standing = |login: &LoginFact| match login.given {
            Given::ByRole => Standing::Met,
            Given::Singly => Standing::Unmet,
            Given::Unknown => Standing::Unknown,
        };
        inventory.logins.iter().map(standing).collect()
    }
}
