//! Somebody left so long ago that one owner may have them forgotten.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct ForgetDue;

impl Check for ForgetDue {
    fn id(&self) -> &'static str {
        "forget_due"
    }
    fn needs(&self) -> Permission {
        Permission::ManageOwners
    }
    fn at_most(&self) -> Weight {
        Weight::Hint
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |(user, name): &(_, String)| {
            self.finding(Weight::Hint, LeadsTo::Person { user: *user }).with("name", name)
        };
        Ok(facts.forgettable()?.iter().map(found).collect())
    }
}
