//! A kit was made and its code never typed back.

use directory::{Permission, Read};

use super::Check;
use crate::days::day;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct KitUnconfirmed;

impl Check for KitUnconfirmed {
    fn id(&self) -> &'static str {
        "kit_unconfirmed"
    }
    fn needs(&self) -> Permission {
        Permission::ManageKits
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |kit: &crate::KitFact| {
            self.finding(Weight::Warning, LeadsTo::Recovery)
                .with("kit", kit.number.0.to_string())
                .with("owner", &kit.owner_name)
                .with("made", day(kit.made_on, facts.today))
        };
        Ok(facts.kits()?.iter().filter(|kit| !kit.confirmed).map(found).collect())
    }
}
