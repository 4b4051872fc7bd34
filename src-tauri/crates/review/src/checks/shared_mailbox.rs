//! Several people read the mailbox behind an account.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct SharedMailbox;

impl Check for SharedMailbox {
    fn id(&self) -> &'static str {
        "shared_mailbox"
    }
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |account: &crate::AccountFact| {
            self.finding(Weight::Warning, LeadsTo::Account { account: account.id })
                .with("people", account.mailbox_readers.len())
                .with("account", &account.name)
                .with("names", account.mailbox_readers.join(", "))
        };
        Ok(facts.accounts()?.iter().filter(|account| account.mailbox_readers.len() > 1).map(found).collect())
    }
}
