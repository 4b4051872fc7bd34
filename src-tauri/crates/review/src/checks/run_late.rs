//! A run is still open a week after the day that it was for.

use directory::{Day, Permission, Read, RunId, RunKind};

use super::Check;
use crate::words::{day, days, days_between};
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
}

pub(crate) struct RunLate;

impl Check for RunLate {
    fn id(&self) -> &'static str {
        "run_late"
    }
    fn why(&self) -> &'static str {
        "What is left open after its day is mostly forgotten."
    }
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let late = facts.runs()?.iter().filter(|run| days_between(run.due, facts.today) > GRACE);
        let found = |run: &RunFact| {
            let since = days(days_between(run.due, facts.today));
            let (weight, title) = match run.kind {
                RunKind::Leaver => (
                    Weight::Danger,
                    format!(
                        "The leaver run of {} is open {since} after {}",
                        run.name,
                        day(run.due, facts.today)
                    ),
                ),
                RunKind::Joiner => (
                    Weight::Warning,
                    format!("The joiner run of {} is open since {}", run.name, day(run.due, facts.today)),
                ),
                RunKind::Mover => (
                    Weight::Warning,
                    format!("The mover run of {} is open since {}", run.name, day(run.due, facts.today)),
                ),
            };
            let todo = match run.left {
                0 => "Every step is finished. Close it.".to_owned(),
                1 => "One step is not finished. Do it, or let somebody else verify it.".to_owned(),
                left => format!("{left} steps are not finished. Do them, or let somebody else verify them."),
            };
            let button = "Show the run".to_owned();
            Finding { weight, title, todo, button, leads_to: LeadsTo::Run { run: run.run } }
        };
        Ok(late.map(found).collect())
    }
}
