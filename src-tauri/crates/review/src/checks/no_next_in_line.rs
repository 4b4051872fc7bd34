//! An account that matters has one owner and nobody next in line.

use directory::{Criticality, Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct NoNextInLine;

impl Check for NoNextInLine {
    fn id(&self) -> &'static str {
        "no_next_in_line"
    }
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let alone = |account: &&crate::AccountFact| {
            account.criticality == Criticality::High && account.owners <= 1 && !account.has_next_in_line
        };
        let found = |account: &crate::AccountFact| {
            self.finding(Weight::Warning, LeadsTo::Account { account: account.id })
                .with("account", &account.name)
                .with("owners", account.owners)
        };
        Ok(facts.accounts()?.iter().filter(alone).map(found).collect())
    }
}
