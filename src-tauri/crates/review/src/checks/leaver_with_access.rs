//! Somebody who left can still get into accounts.

use directory::{Permission, Read, UserId};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

/// A disabled user who has access somewhere, about whom no run goes on that whoever looks takes part in.
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
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |leaver: &LeaverFact| {
            self.finding(Weight::Danger, LeadsTo::Person { user: leaver.user })
                .with("name", &leaver.name)
                .with("accounts", leaver.accesses)
        };
        Ok(facts.leavers()?.iter().map(found).collect())
    }
}
