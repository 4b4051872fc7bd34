//! An owner is locked after wrong sign-ins.

use directory::{Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

/// An owner who is locked now.
#[derive(Debug, Clone)]
pub struct LockedOwner {
    /// Their name.
    pub name: String,
    /// The computer.
    pub computer: String,
    /// Wrong tries.
    pub tries: u32,
}

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
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |lock: &LockedOwner| Finding {
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
        Ok(facts.locked_owners()?.iter().map(found).collect())
    }
}
