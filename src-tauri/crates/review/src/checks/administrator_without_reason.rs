//! Somebody can do everything in an account, and nobody wrote down why.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct AdministratorWithoutReason;

impl Check for AdministratorWithoutReason {
    fn id(&self) -> &'static str {
        "administrator_without_reason"
    }
    fn why(&self) -> &'static str {
        "Auditors ask of everybody who can change users and settings why they have to, and so does whoever comes after \
         you."
    }
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn at_most(&self) -> Weight {
        Weight::Hint
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |access: &crate::AccessFact| Finding {
            weight: Weight::Hint,
            title: format!("No reason is on record why {} administers {}", access.name, access.account),
            todo: "Write down why they need it. If nobody knows, give them less.".to_owned(),
            button: format!("Show {}", access.account),
            leads_to: LeadsTo::Account { account: access.account_id },
        };
        Ok(facts.unreasoned_accesses()?.iter().map(found).collect())
    }
}
