//! A run is still open a week after the day that it was for.

use directory::{Day, Permission, Read, RunId, RunKind};
use words::code;

use super::Check;
use crate::days::{day, days_between};
use crate::{Asked, Finding, LeadsTo, Weight};

/// Days after which somebody should look at it.
const GRACE: i64 = 7;

/// A run that goes on.
#[derive(Debug, Clone)]
pub struct RunFact {
    /// Its number.
    pub run: RunId,
    /// What it is for.
    pub kind: RunKind,
    /// The name of whom it is about.
    pub name: String,
    /// The last or first day, or when it was started where none was given or that was later.
    pub due: Day,
    /// Steps that keep it from being closed.
    pub left: u32,
    /// Steps that whoever looks can do.
    pub to_do: u32,
    /// Steps that others did and whoever looks can verify.
    pub to_verify: u32,
}

impl RunFact {
    pub(super) fn is_late(&self, today: Day) -> bool {
        days_between(self.due, today) > GRACE
    }
}

pub(crate) struct RunLate;

impl Check for RunLate {
    fn id(&self) -> &'static str {
        "run_late"
    }
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let late = facts.runs()?.iter().filter(|run| run.is_late(facts.today));
        let found = |run: &RunFact| {
            let weight = match run.kind {
                RunKind::Leaver => Weight::Danger,
                RunKind::Joiner | RunKind::Mover => Weight::Warning,
            };
            self.finding(weight, LeadsTo::Run { run: run.run })
                .with("kind", code(&run.kind))
                .with("name", &run.name)
                .with("due", day(run.due, facts.today))
                .with("days", days_between(run.due, facts.today).unsigned_abs())
                .with("left", run.left)
                .with("to_verify", run.to_verify)
        };
        Ok(late.map(found).collect())
    }
}
