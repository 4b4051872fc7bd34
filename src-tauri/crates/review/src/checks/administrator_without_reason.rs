//! Somebody can do everything in an account, and nobody wrote down why.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct AdministratorWithoutReason;

impl Check for AdministratorWithoutReason {
    fn id(&self) -> &'static str {
        "administrator_without_reason"
    }
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn at_most(&self) -> Weight {
        Weight::Hint
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |access: &crate::AccessFact| {
            self.finding(Weight::Hint, LeadsTo::Account { account: access.account_id })
                .with("name", &access.name)
                .with("account", &access.account)
        };
        Ok(facts.unreasoned_accesses()?.iter().map(found).collect())
    }
}
