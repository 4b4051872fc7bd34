//! More people use an account than seats are paid for.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct SeatsOver;

impl Check for SeatsOver {
    fn id(&self) -> &'static str {
        "seats_over"
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn at_most(&self) -> Weight {
        Weight::Hint
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |account: &crate::AccountFact| {
            let seats = account.seats.filter(|seats| account.seats_taken > *seats)?;
            let found = self.finding(Weight::Hint, LeadsTo::Account { account: account.id });
            Some(
                found.with("account", &account.name).with("seats", seats).with("people", account.seats_taken),
            )
        };
        Ok(facts.accounts()?.iter().filter_map(found).collect())
    }
}
