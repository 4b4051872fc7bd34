//! More people use an account than seats are paid for.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct SeatsOver;

impl Check for SeatsOver {
    fn id(&self) -> &'static str {
        "seats_over"
    }
    fn why(&self) -> &'static str {
        "Services lock people out, or send a bill, when seats run out."
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn at_most(&self) -> Weight {
        Weight::Hint
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let accounts = facts.accounts()?.iter();
        let found = accounts.filter_map(|account| {
            let seats = account.seats.filter(|seats| account.seats_taken > *seats)?;
            Some(Finding {
                weight: Weight::Hint,
                title: format!(
                    "{} has {seats} seats, and {} people use it",
                    account.name, account.seats_taken
                ),
                todo:
                    "Take access away from who doesn't need it, or pay for more. Disabled users don't count."
                        .to_owned(),
                button: format!("Show {}", account.name),
                leads_to: LeadsTo::Account { account: account.id },
            })
        });
        Ok(found.collect())
    }
}
