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
    fn why(&self) -> &'static str {
        "Nobody can tell who did something with a login that several people use."
    }
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn at_most(&self) -> Weight {
        Weight::Hint
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |login: &SharedLogin| {
            Finding {
            weight: Weight::Hint,
            title: format!("{} people sign in to {} as {}", login.people, login.account, login.login),
            todo: "Give each person a login of their own where the service lets you. When one leaves, the password has \
                  to be changed."
                .to_owned(),
            button: format!("Show {}", login.account),
            leads_to: LeadsTo::Account { account: login.account_id },
        }
        };
        Ok(facts.shared_logins()?.iter().map(found).collect())
    }
}
