//! An owner is locked after wrong sign-ins.

use directory::Permission;

use super::Check;
use crate::{Facts, Finding, LeadsTo, Weight};

pub(crate) struct OwnerLocked;

impl Check for OwnerLocked {
    fn id(&self) -> &'static str {
        "owner_locked"
    }
    fn why(&self) -> &'static str {
        "Somebody may be guessing an owner's password."
    }
    fn needs(&self) -> Permission {
        Permission::ClearLockouts
    }
    fn run(&self, facts: &Facts) -> Vec<Finding> {
        let found = |lock: &crate::LockedOwner| Finding {
            weight: Weight::Danger,
            title: format!(
                "{} is locked on {} after {} wrong sign-ins",
                lock.name, lock.computer, lock.tries
            ),
            todo: format!(
                "Ask {} whether it was them. If it was, unlock them; if not, leave the lock and find out who was at the computer.",
                lock.name
            ),
            button: "Show who is locked".to_owned(),
            leads_to: LeadsTo::Lockouts,
        };
        facts.locked_owners.iter().map(found).collect()
    }
}
