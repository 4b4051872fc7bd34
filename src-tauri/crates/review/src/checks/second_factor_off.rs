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
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        // Only where it is known to be off: what nobody recorded is no finding.
        let found = |access: &crate::AccessFact| {
            self.finding(Weight::Warning, LeadsTo::Account { account: access.account_id })
                .with("reach", "far")
                .with("name", &access.name)
                .with("account", &access.account)
        };
        // Day-to-day work is told once for each account.
        let told = |bare: &BareAccount| {
            self.finding(Weight::Hint, LeadsTo::Account { account: bare.account_id })
                .with("reach", "daily")
                .with("users", bare.users)
                .with("account", &bare.account)
        };
        Ok(facts.bare_accesses()?.iter().map(found).chain(facts.bare_accounts()?.iter().map(told)).collect())
    }
}
