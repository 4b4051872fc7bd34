//! Only one owner could sign in today.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct OneOwner;

impl Check for OneOwner {
    fn id(&self) -> &'static str {
        "one_owner"
    }
    fn why(&self) -> &'static str {
        "While the only owner is away, nobody can add or remove users or make recovery kits."
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let owners = facts.owners()?;
        let mut able = owners.iter().filter(|owner| owner.can_sign_in);
        let (Some(only), None) = (able.next(), able.next()) else { return Ok(Vec::new()) };
        let waiting: Vec<&str> =
            owners.iter().filter(|owner| !owner.can_sign_in).map(|owner| owner.name.as_str()).collect();
        let (todo, button, leads_to) = match waiting.first() {
            None => (
                format!("It all hangs on {}. Make somebody else an owner too.", only.name),
                "Add an owner".to_owned(),
                LeadsTo::AddOwner,
            ),
            Some(name) => (
                format!("{name} is an owner too, and has yet to sign in, or was away for too long."),
                format!("Show {name}"),
                owners
                    .iter()
                    .find(|owner| !owner.can_sign_in)
                    .map_or(LeadsTo::AddOwner, |owner| LeadsTo::Person { user: owner.user }),
            ),
        };
        let title = "This vault has only one owner who can sign in".to_owned();
        Ok(vec![Finding { weight: Weight::Danger, title, todo, button, leads_to }])
    }
}
