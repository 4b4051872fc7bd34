//! More people use an account than seats are paid for.

use directory::Permission;

use super::Check;
use crate::{Facts, Finding, LeadsTo, Weight};

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
    fn run(&self, facts: &Facts) -> Vec<Finding> {
        facts
            .accounts
            .iter()
            .filter_map(|account| {
                let seats = account.seats.filter(|seats| account.seats_taken > *seats)?;
                Some(Finding {
                    weight: Weight::Hint,
                    title: format!("{} has {seats} seats, and {} people use it", account.name, account.seats_taken),
                    todo: "Take access away from who doesn't need it, or pay for more. Disabled users don't count.".to_owned(),
                    button: format!("Show {}", account.name),
                    leads_to: LeadsTo::Account(account.id),
                })
            })
            .collect()
    }
}
