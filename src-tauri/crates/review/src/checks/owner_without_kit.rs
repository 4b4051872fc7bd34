//! An owner has no recovery kit.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct OwnerWithoutKit;

impl Check for OwnerWithoutKit {
    fn id(&self) -> &'static str {
        "owner_without_kit"
    }
    fn why(&self) -> &'static str {
        "A kit is the only way back in when no owner can sign in."
    }
    fn needs(&self) -> Permission {
        Permission::ManageKits
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        // While nobody has a kit that works, the vault can be lost; after that it is about one person.
        let kits = facts.kits()?;
        let safe = kits.iter().any(|kit| kit.confirmed);
        let owners = facts.owners()?.iter();
        let without = owners.filter(|owner| !kits.iter().any(|kit| kit.owner == owner.user));
        let found = |owner: &crate::Owner| Finding {
            weight: if safe { Weight::Warning } else { Weight::Danger },
            title: format!("{} has no recovery kit", owner.name),
            todo: "Make one: it takes five minutes and a printer.".to_owned(),
            button: "Make a kit".to_owned(),
            leads_to: LeadsTo::Recovery,
        };
        Ok(without.map(found).collect())
    }
}
