//! The user list of an account has not been reviewed in time.

use directory::{Criticality, Permission, Read};

use super::Check;
use crate::days::day;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct ReviewOverdue;

impl Check for ReviewOverdue {
    fn id(&self) -> &'static str {
        "review_overdue"
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |account: &crate::AccountFact| {
            let due = account.review_due.filter(|due| *due < facts.today)?;
            let weight =
                if account.criticality == Criticality::High { Weight::Warning } else { Weight::Hint };
            let found = self.finding(weight, LeadsTo::Account { account: account.id });
            Some(found.with("account", &account.name).with("due", day(due, facts.today)))
        };
        Ok(facts.accounts()?.iter().filter_map(found).collect())
    }
}
