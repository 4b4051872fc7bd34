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
    fn name(&self) -> &'static str {
        "Every login is on record in full"
    }
    fn counts(&self) -> &'static str {
        "logins with a username, a start date and a department"
    }
    fn among(&self) -> &'static str {
        "all logins of people: accesses in force, and sign-ins to this vault"
    }
    fn formula(&self) -> &'static str {
        "Divide the logins that have a username, a start date and a department by all logins. For somebody from \
         another company, the company stands for the department. No end date means no end. A login that lacks one \
         of these is not complete."
    }
    fn tally(&self, inventory: &Inventory) -> Tally {
        let people = inventory.logins.iter().filter(|login| login.kind == UserKind::Person);
        let complete = |login: &LoginFact| login.has_login && login.since.is_some() && login.has_department;
        people.map(|login| if complete(login) { Standing::Met } else { Standing::Unmet }).collect()
    }
}
