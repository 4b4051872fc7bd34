//! 5.3: whether accounts that nobody uses are disabled after 45 days.

use directory::{Day, Seen};

use super::{Measure, Standing};
use crate::days::days_between;
use crate::{DORMANT_DAYS, Inventory, LoginFact, Subject};

pub(crate) struct Dormant;

impl Measure for Dormant {
    fn id(&self) -> &'static str {
        "dormant"
    }
    fn safeguard(&self) -> &'static str {
        "5.3"
    }
    fn each<'a>(&self, inventory: &'a Inventory) -> Box<dyn Iterator<Item = (Subject<'a>, Standing)> + 'a> {
        let fresh = |day: Day| match days_between(day, inventory.today) > DORMANT_DAYS {
            true => Standing::Unmet,
            false => Standing::Met,
        };
        let standing = move |login: &LoginFact| match login.seen {
            Seen::On(day) => fresh(day),
            Seen::Never => login.since.map_or(Standing::Unknown, fresh),
            Seen::Unknown => Standing::Unknown,
        };
        Box::new(inventory.logins.iter().map(move |login| (login.subject(), standing(login))))
    }
}
