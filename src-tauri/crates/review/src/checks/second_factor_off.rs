//! Somebody signs in without a second factor.

use directory::{AccountId, Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

/// An account that users sign in to for day-to-day work with the second factor known to be off.
#[derive(Debug, Clone)]
pub struct BareAccount {
    /// The account.
    pub account_id: AccountId,
    /// What it is called.
    pub account: String,
    /// How many do.
    pub users: u32,
}

pub(crate) struct SecondFactorOff;

impl Check for SecondFactorOff {
    fn id(&self) -> &'static str {
        "second_factor_off"
    }
    fn why(&self) -> &'static str {
        "A stolen password alone opens what has no second factor."
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        // Only where it is known to be off: what nobody recorded is no finding.
        let found = |access: &crate::AccessFact| Finding {
            weight: Weight::Warning,
            title: format!("{} reaches far in {} without a second factor", access.name, access.account),
            todo: "Ask them to switch it on at the service, and write down here when it is.".to_owned(),
            button: format!("Show {}", access.account),
            leads_to: LeadsTo::Account { account: access.account_id },
        };
        // Day-to-day work is told once for each account.
        let told = |bare: &BareAccount| Finding {
            weight: Weight::Hint,
            title: match bare.users {
                1 => format!("1 user signs in to {} without a second factor", bare.account),
                users => format!("{users} users sign in to {} without a second factor", bare.account),
            },
            todo: "Ask them to switch it on at the service, and write down here when it is.".to_owned(),
            button: format!("Show {}", bare.account),
            leads_to: LeadsTo::Account { account: bare.account_id },
        };
        Ok(facts.bare_accesses()?.iter().map(found).chain(facts.bare_accounts()?.iter().map(told)).collect())
    }
}
