//! An account that matters has one owner and nobody next in line.

use directory::{Criticality, Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct NoNextInLine;

impl Check for NoNextInLine {
    fn id(&self) -> &'static str {
        "no_next_in_line"
    }
    fn why(&self) -> &'static str {
        "When the only owner is gone, the service asks for proof that nobody has."
    }
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let alone = |account: &&crate::AccountFact| {
            account.criticality == Criticality::High && account.owners <= 1 && !account.has_next_in_line
        };
        let found = |account: &crate::AccountFact| Finding {
            weight: Weight::Warning,
            title: match account.owners {
                0 => format!("Nobody owns {} on record, and nobody is next in line", account.name),
                _ => format!("{} has one owner and nobody next in line", account.name),
            },
            todo: "Name who takes over, and make a second owner where the service lets you.".to_owned(),
            button: format!("Show {}", account.name),
            leads_to: LeadsTo::Account { account: account.id },
        };
        Ok(facts.accounts()?.iter().filter(alone).map(found).collect())
    }
}
