//! Nobody looks after an API process or integration, or its keys are due.

use directory::{Day, Permission, Read, UserId, UserKind, words};

use super::Check;
use crate::words::day;
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
    fn why(&self) -> &'static str {
        "A program keeps its access until somebody takes it away, and nobody notices when its keys leak."
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        Ok(facts.machines()?.iter().filter_map(|machine| neglected(facts, machine)).collect())
    }
}

fn neglected(facts: &Asked<'_>, machine: &Machine) -> Option<Finding> {
    let (name, kind) = (&machine.name, words::user_kind(machine.kind));
    let article = if kind.starts_with(['A', 'a']) { "an" } else { "a" };
    let due = machine.rotates_on.filter(|due| *due < facts.today);
    let (title, todo) = match (&machine.responsible, due) {
        (Responsible::Nobody, _) => {
            (format!("Nobody looks after {name}"), "Name a person who does.".to_owned())
        }
        (Responsible::Gone(who), _) => {
            (format!("{who} looked after {name} and is disabled"), "Name somebody else.".to_owned())
        }
        (Responsible::There(who), Some(due)) => (
            format!("The keys of {name} should have been changed by {}", day(due, facts.today)),
            format!("Ask {who} to change them, and write down when they are due next."),
        ),
        (Responsible::There(_), None) => return None,
    };
    Some(Finding {
        weight: Weight::Warning,
        title,
        todo: format!("It is {article} {kind}. {todo}"),
        button: format!("Show {name}"),
        leads_to: LeadsTo::Person { user: machine.user },
    })
}
