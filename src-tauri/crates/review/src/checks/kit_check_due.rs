//! A kit was not checked for too long, or somebody left since.

use directory::{Permission, Read};

use super::Check;
use crate::days::{day, days_between};
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct KitCheckDue;

impl Check for KitCheckDue {
    fn id(&self) -> &'static str {
        "kit_check_due"
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
    let since = if age > i64::from(facts.settings.kit_check_days) {
        KitCheckDue
            .finding(Weight::Warning, LeadsTo::Recovery)
            .with("since", "days")
            .with("days", age.unsigned_abs())
    } else if let Some((name, left)) = facts.last_leaver()?.as_ref().filter(|(_, left)| *left > checked) {
        KitCheckDue
            .finding(Weight::Hint, LeadsTo::Recovery)
            .with("since", "leaver")
            .with("leaver", name)
            .with("left", day(*left, facts.today))
    } else {
        return Ok(None);
    };
    let found = since.with("kit", kit.number.0.to_string()).with("owner", &kit.owner_name);
    Ok(Some(found.with("checked", day(checked, facts.today))))
}
