//! Only one owner could sign in today.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct OneOwner;

impl Check for OneOwner {
    fn id(&self) -> &'static str {
        "one_owner"
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let owners = facts.owners()?;
        let mut able = owners.iter().filter(|owner| owner.can_sign_in);
        let (Some(only), None) = (able.next(), able.next()) else { return Ok(Vec::new()) };
        let found = match owners.iter().find(|owner| !owner.can_sign_in) {
            None => self.finding(Weight::Danger, LeadsTo::AddOwner).with("waits", false),
            Some(other) => self
                .finding(Weight::Danger, LeadsTo::Person { user: other.user })
                .with("waits", true)
                .with("other", &other.name),
        };
        Ok(vec![found.with("only", &only.name)])
    }
}
