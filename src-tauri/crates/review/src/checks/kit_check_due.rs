//! A kit was not checked for too long, or somebody left since.

use directory::{Permission, Read};

use super::Check;
use crate::words::{day, days, days_between};
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct KitCheckDue;

impl Check for KitCheckDue {
    fn id(&self) -> &'static str {
        "kit_check_due"
    }
    fn why(&self) -> &'static str {
        "A kit that was lost or taken is found only by looking for it: regularly, and whenever somebody leaves."
    }
    fn needs(&self) -> Permission {
        Permission::ManageKits
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let mut found = Vec::new();
        for kit in facts.kits()?.iter().filter(|kit| kit.confirmed) {
            found.extend(due(facts, kit)?);
        }
        Ok(found)
    }
}

fn due(facts: &Asked<'_>, kit: &crate::KitFact) -> Read<Option<Finding>> {
    let checked = kit.checked_on.unwrap_or(kit.made_on);
    let age = days_between(checked, facts.today);
    let last = day(checked, facts.today);
    let (weight, known) = if age > i64::from(facts.settings.kit_check_days) {
        (Weight::Warning, format!("It was last checked on {last}, {} ago.", days(age)))
    } else if let Some((name, left)) = facts.last_leaver()?.as_ref().filter(|(_, left)| *left > checked) {
        let left = day(*left, facts.today);
        (Weight::Hint, format!("It was last checked on {last}, and {name} was disabled on {left}."))
    } else {
        return Ok(None);
    };
    Ok(Some(Finding {
        weight,
        title: format!("Recovery kit {} for {} should be checked", kit.number.0, kit.owner_name),
        todo: format!(
            "{known} See whether it is where it should be, and type its code: that doesn't use it up."
        ),
        button: "Check the kit".to_owned(),
        leads_to: LeadsTo::Recovery,
    }))
}
