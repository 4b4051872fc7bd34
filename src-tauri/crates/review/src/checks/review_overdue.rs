//! The user list of an account has not been reviewed in time.

use directory::{Criticality, Permission, Read};

use super::Check;
use crate::words::day;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct ReviewOverdue;

impl Check for ReviewOverdue {
    fn id(&self) -> &'static str {
        "review_overdue"
    }
    fn why(&self) -> &'static str {
        "Only a look at the service itself shows who really has access."
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let accounts = facts.accounts()?.iter();
        let found = accounts
            .filter_map(|account| {
                let due = account.review_due.filter(|due| *due < facts.today)?;
                let weight = if account.criticality == Criticality::High { Weight::Warning } else { Weight::Hint };
                Some(Finding {
                    weight,
                    title: format!("The user list of {} should have been reviewed by {}", account.name, day(due, facts.today)),
                    todo: "Look at the list of users at the service, compare it with the list here, and write down the day.".to_owned(),
                    button: format!("Show {}", account.name),
                    leads_to: LeadsTo::Account { account: account.id },
                })
            });
        Ok(found.collect())
    }
}
