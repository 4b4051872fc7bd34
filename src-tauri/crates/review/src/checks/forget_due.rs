//! Somebody left so long ago that one owner may have them forgotten.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct ForgetDue;

impl Check for ForgetDue {
    fn id(&self) -> &'static str {
        "forget_due"
    }
    fn why(&self) -> &'static str {
        "What nobody needs about former people any more shouldn't be kept; how long it must be kept is law."
    }
    fn needs(&self) -> Permission {
        Permission::ManageOwners
    }
    fn at_most(&self) -> Weight {
        Weight::Hint
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |(user, name): &(_, String)| Finding {
            weight: Weight::Hint,
            title: format!("{name} can be forgotten"),
            todo: "The years that your settings ask for are over. See what would be struck out, and decide."
                .to_owned(),
            button: format!("Show {name}"),
            leads_to: LeadsTo::Person { user: *user },
        };
        Ok(facts.forgettable()?.iter().map(found).collect())
    }
}
