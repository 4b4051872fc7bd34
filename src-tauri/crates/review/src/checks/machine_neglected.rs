//! Nobody looks after an API process or integration, or its keys are due.

use directory::{Day, Permission, Read, UserId, UserKind};
use words::code;

use super::Check;
use crate::days::day;
use crate::{Asked, Finding, LeadsTo, Weight};

/// An API process or integration.
#[derive(Debug, Clone)]
pub struct Machine {
    /// Which.
    pub user: UserId,
    /// Its name.
    pub name: String,
    /// API process or integration.
    pub kind: UserKind,
    /// Who looks after it.
    pub responsible: Responsible,
    /// When its keys are to be changed next.
    pub rotates_on: Option<Day>,
}

/// Who looks after something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Responsible {
    /// Nobody is named.
    Nobody,
    /// Somebody who is disabled.
    Gone(String),
    /// Somebody who is there.
    There(String),
}

pub(crate) struct MachineNeglected;

impl Check for MachineNeglected {
    fn id(&self) -> &'static str {
        "machine_neglected"
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        Ok(facts.machines()?.iter().filter_map(|machine| neglected(facts, machine)).collect())
    }
}

fn neglected(facts: &Asked<'_>, machine: &Machine) -> Option<Finding> {
    let found = MachineNeglected
        .finding(Weight::Warning, LeadsTo::Person { user: machine.user })
        .with("name", &machine.name)
        .with("kind", code(&machine.kind));
    let due = machine.rotates_on.filter(|due| *due < facts.today);
    Some(match (&machine.responsible, due) {
        (Responsible::Nobody, _) => found.with("looked_after", "nobody"),
        (Responsible::Gone(who), _) => found.with("looked_after", "gone").with("who", who),
        (Responsible::There(who), Some(due)) => {
            found.with("looked_after", "there").with("who", who).with("due", day(due, facts.today))
        }
        (Responsible::There(_), None) => return None,
    })
}
