//! 6.8: whether access is given by roles.

use super::{Measure, Standing};
use crate::{Given, Inventory, LoginFact, Subject};

pub(crate) struct AccessByRole;

impl Measure for AccessByRole {
    fn id(&self) -> &'static str {
        "access_by_role"
    }
    fn safeguard(&self) -> &'static str {
        "6.8"
    }
    fn each<'a>(&self, inventory: &'a Inventory) -> Box<dyn Iterator<Item = (Subject<'a>, Standing)> + 'a> {
        let standing = |login: &LoginFact| match login.given {
            Given::ByRole => Standing::Met,
            Given::Singly => Standing::Unmet,
            Given::Unknown => Standing::Unknown,
        };
        Box::new(inventory.logins.iter().map(move |login| (login.subject(), standing(login))))
    }
}
