//! Somebody who left can still get into accounts.

use directory::{Permission, Read, UserId};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

/// A disabled user who has access somewhere.
#[derive(Debug, Clone)]
pub struct LeaverFact {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// How many accesses they have.
    pub accesses: u32,
}

pub(crate) struct LeaverWithAccess;

impl Check for LeaverWithAccess {
    fn id(&self) -> &'static str {
        "leaver_with_access"
    }
    fn why(&self) -> &'static str {
        "Whoever has left should not be able to get in anywhere."
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |leaver: &LeaverFact| {
            let many = if leaver.accesses == 1 {
                "an account".to_owned()
            } else {
                format!("{} accounts", leaver.accesses)
            };
            Finding {
                weight: Weight::Danger,
                title: format!("{} is disabled here and can still get into {many}", leaver.name),
                todo: "Disabling the record here closes nothing at the services. Take the access away there, then here.".to_owned(),
                button: format!("Show {}", leaver.name),
                leads_to: LeadsTo::Person { user: leaver.user },
            }
        };
        Ok(facts.leavers()?.iter().map(found).collect())
    }
}
