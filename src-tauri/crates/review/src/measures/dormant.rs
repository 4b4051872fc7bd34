//! 5.3: whether accounts that nobody uses are disabled after 45 days.

use directory::{Day, Seen};

use super::{Measure, Standing, Tally};
use crate::words::days_between;
use crate::{DORMANT_DAYS, Inventory, LoginFact};

pub(crate) struct Dormant;

impl Measure for Dormant {
    fn id(&self) -> &'static str {
        "dormant"
    }
    fn safeguard(&self) -> &'static str {
        "5.3"
    }
    fn name(&self) -> &'static str {
        "Access that nobody uses is taken away"
    }
    fn counts(&self) -> &'static str {
        "logins used in the last 45 days"
    }
    fn among(&self) -> &'static str {
        "all logins: accesses in force of people and programs, and sign-ins to this vault"
    }
    fn formula(&self) -> &'static str {
        "Divide the logins that were used in the last 45 days by all logins. One that was never used counts for \
         45 days from its start date. Where it is not on record when a login was last used, or since when one \
         that was never used exists, it is unknown."
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let fresh = |day: Day| match days_between(day, inventory.today) > DORMANT_DAYS {
            true => Standing::Unmet,
            false => Standing::Met,
        };
        let standing = |login: &LoginFact| match login.seen {
            Seen::On(day) => fresh(day),
            Seen::Never => login.since.map_or(Standing::Unknown, fresh),
            Seen::Unknown => Standing::Unknown,
        };
        inventory.logins.iter().map(standing).collect()
    }
}
