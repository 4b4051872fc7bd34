//! Several people sign in with one login.

use directory::{AccountId, Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

/// A login that several people use.
#[derive(Debug, Clone)]
pub struct SharedLogin {
    /// The account.
    pub account_id: AccountId,
    /// What it is called.
    pub account: String,
    /// The login.
    pub login: String,
    /// How many use it.
    pub people: u32,
}

pub(crate) struct SharedLoginUsed;

impl Check for SharedLoginUsed {
    fn id(&self) -> &'static str {
        "shared_login"
    }
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn at_most(&self) -> Weight {
        Weight::Hint
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |login: &SharedLogin| {
            self.finding(Weight::Hint, LeadsTo::Account { account: login.account_id })
                .with("people", login.people)
                .with("account", &login.account)
                .with("login", &login.login)
        };
        Ok(facts.shared_logins()?.iter().map(found).collect())
    }
}
