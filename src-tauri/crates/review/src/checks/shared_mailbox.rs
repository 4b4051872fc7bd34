//! Several people read the mailbox behind an account.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct SharedMailbox;

impl Check for SharedMailbox {
    fn id(&self) -> &'static str {
        "shared_mailbox"
    }
    fn why(&self) -> &'static str {
        "Whoever reads the mailbox can ask the service for a new password, and so owns the account."
    }
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |account: &crate::AccountFact| Finding {
            weight: Weight::Warning,
            title: format!("{} people read the mailbox of {}", account.mailbox_readers.len(), account.name),
            todo: format!(
                "{} read it. Use a mailbox that only its owner reads.",
                account.mailbox_readers.join(", ")
            ),
            button: format!("Show {}", account.name),
            leads_to: LeadsTo::Account { account: account.id },
        };
        Ok(facts.accounts()?.iter().filter(|account| account.mailbox_readers.len() > 1).map(found).collect())
    }
}
