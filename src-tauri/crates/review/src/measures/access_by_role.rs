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
    fn name(&self) -> &'static str {
        "Access is given by roles"
    }
    fn counts(&self) -> &'static str {
        "logins that have a role"
    }
    fn among(&self) -> &'static str {
        "all logins: accesses in force of people and programs, and sign-ins to this vault"
    }
    fn formula(&self) -> &'static str {
        "Divide the logins with at least one role on record by all logins. One with single permissions and no \
         role was given without a role. One with neither is unknown."
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
