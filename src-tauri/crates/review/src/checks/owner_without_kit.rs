//! An owner has no recovery kit.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct OwnerWithoutKit;

impl Check for OwnerWithoutKit {
    fn id(&self) -> &'static str {
        "owner_without_kit"
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
        let weight = if safe { Weight::Warning } else { Weight::Danger };
        let found = |owner: &crate::Owner| self.finding(weight, LeadsTo::Recovery).with("name", &owner.name);
        Ok(without.map(found).collect())
    }
}
