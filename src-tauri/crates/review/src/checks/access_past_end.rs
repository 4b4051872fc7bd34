//! An access is past its last day.

use directory::{Permission, Read};

use super::Check;
use crate::words::day;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct AccessPastEnd;

impl Check for AccessPastEnd {
    fn id(&self) -> &'static str {
        "access_past_end"
    }
    fn why(&self) -> &'static str {
        "An end date that nobody acts on protects nothing."
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |access: &crate::AccessFact| {
            let ended = access.day.map(|ended| day(ended, facts.today)).unwrap_or_default();
            Finding {
                weight: Weight::Danger,
                title: format!("{}'s access to {} should have ended on {ended}", access.name, access.account),
                todo: "Take it away at the service and here, or give it a later day with a reason."
                    .to_owned(),
                button: format!("Show {}", access.account),
                leads_to: LeadsTo::Account { account: access.account_id },
            }
        };
        Ok(facts.ended_accesses()?.iter().map(found).collect())
    }
}
