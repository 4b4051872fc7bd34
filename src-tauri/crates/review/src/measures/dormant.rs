//! 5.3: whether accounts that nobody uses are disabled after 45 days.

use directory::{Day, Seen};

use super::{Measure, Standing, Tally};
use crate::days::days_between;
use crate::{DORMANT_DAYS, Inventory, LoginFact};

pub(crate) struct Dormant;

impl Measure for Dormant {
    fn id(&self) -> &'static str {
        "dormant"
    }
    fn safeguard(&self) -> &'static str {
        "5.3"
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
