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
    fn needs(&self) -> Permission {
        Permission::ClearLockouts
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |lock: &LockedOwner| {
            self.finding(Weight::Danger, LeadsTo::Lockouts)
                .with("name", &lock.name)
                .with("computer", &lock.computer)
                .with("tries", lock.tries)
        };
        Ok(facts.locked_owners()?.iter().map(found).collect())
    }
}
