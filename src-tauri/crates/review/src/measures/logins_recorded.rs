//! 5.1: whether the inventory of accounts says of each what it must.

use directory::UserKind;

use super::{Measure, Standing, Tally};
use crate::{Inventory, LoginFact};

pub(crate) struct LoginsRecorded;

impl Measure for LoginsRecorded {
    fn id(&self) -> &'static str {
        "logins_recorded"
    }
    fn safeguard(&self) -> &'static str {
        "5.1"
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let people = inventory.logins.iter().filter(|login| login.kind == UserKind::Person);
        let complete = |login: &LoginFact| login.has_login && login.since.is_some() && login.has_department;
        people.map(|login| if complete(login) { Standing::Met } else { Standing::Unmet }).collect()
    }
}
