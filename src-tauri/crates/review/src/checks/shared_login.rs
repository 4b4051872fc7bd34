//! Several people sign in with one login.

use directory::Permission;

use super::Check;
use crate::{Facts, Finding, LeadsTo, Weight};

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
    fn run(&self, facts: &Facts) -> Vec<Finding> {
        let found = |login: &crate::SharedLogin| {
            Finding {
            weight: Weight::Hint,
            title: format!("{} people sign in to {} as {}", login.people, login.account, login.login),
            todo: "Give each person a login of their own where the service lets you. When one leaves, the password has \
                  to be changed."
                .to_owned(),
            button: format!("Show {}", login.account),
            leads_to: LeadsTo::Account(login.account_id),
        }
        };
        facts.shared_logins.iter().map(found).collect()
    }
}
