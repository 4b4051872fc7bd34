//! A kit was made and its code never typed back.

use directory::{Permission, Read};

use super::Check;
use crate::words::day;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct KitUnconfirmed;

impl Check for KitUnconfirmed {
    fn id(&self) -> &'static str {
        "kit_unconfirmed"
    }
    fn why(&self) -> &'static str {
        "A page that was never printed, or printed wrongly, opens nothing."
    }
    fn needs(&self) -> Permission {
        Permission::ManageKits
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |kit: &crate::KitFact| Finding {
            weight: Weight::Warning,
            title: format!("Recovery kit {} for {} was never checked", kit.number.0, kit.owner_name),
            todo: format!(
                "It was made on {}, and nobody typed its code back, so it may not have been printed. Checking takes a \
                 minute and doesn't use it up. Without the page, make a new kit.",
                day(kit.made_on, facts.today)
            ),
            button: "Check the kit".to_owned(),
            leads_to: LeadsTo::Recovery,
        };
        Ok(facts.kits()?.iter().filter(|kit| !kit.confirmed).map(found).collect())
    }
}
