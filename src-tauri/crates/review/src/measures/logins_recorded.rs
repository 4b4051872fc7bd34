//! 5.1: whether the inventory of accounts says of each what it must.

use directory::UserKind;

use super::{Measure, Standing};
use crate::{Inventory, LoginFact, Subject};

pub(crate) struct LoginsRecorded;

impl Measure for LoginsRecorded {
    fn id(&self) -> &'static str {
        "logins_recorded"
    }
    fn safeguard(&self) -> &'static str {
        "5.1"
    }
    fn each<'a>(&self, inventory: &'a Inventory) -> Box<dyn Iterator<Item = (Subject<'a>, Standing)> + 'a> {
        let people = inventory.logins.iter().filter(|login| login.kind == UserKind::Person);
        let complete = |login: &LoginFact| login.has_login && login.since.is_some() && login.has_department;
        let standing = move |login| if complete(login) { Standing::Met } else { Standing::Unmet };
        Box::new(people.map(move |login| (login.subject(), standing(login))))
    }
}
