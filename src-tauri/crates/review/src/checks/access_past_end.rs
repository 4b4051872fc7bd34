//! An access is past its last day.

use directory::{Permission, Read};

use super::Check;
use crate::days::day;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct AccessPastEnd;

impl Check for AccessPastEnd {
    fn id(&self) -> &'static str {
        "access_past_end"
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |access: &crate::AccessFact| {
            let ended = access.day.map(|ended| day(ended, facts.today)).unwrap_or_default();
            self.finding(Weight::Danger, LeadsTo::Account { account: access.account_id })
                .with("name", &access.name)
                .with("account", &access.account)
                .with("ended", ended)
        };
        Ok(facts.ended_accesses()?.iter().map(found).collect())
    }
}
