//! A run goes on: what of it waits for whoever looks.

use directory::{Permission, Read, RunKind};

use super::{Check, RunFact};
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct RunWaits;

impl Check for RunWaits {
    fn id(&self) -> &'static str {
        "run_waits"
    }
    fn needs(&self) -> Permission {
        Permission::ManageAccess
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        // A late run is told by a check of its own.
        let going = facts.runs()?.iter().filter(|run| !run.is_late(facts.today));
        let found = |run: &RunFact| {
            // Somebody whose last day is past can still get in.
            let gone = run.kind == RunKind::Leaver && run.due < facts.today;
            let mine = if gone { Weight::Danger } else { Weight::Warning };
            let (waits, steps, weight) = match run {
                RunFact { to_verify: 1.., .. } => ("verify", run.to_verify, mine),
                RunFact { to_do: 1.., .. } => ("do", run.to_do, mine),
                RunFact { left: 0, .. } => ("close", 0, Weight::Warning),
                RunFact { .. } => ("others", run.left, Weight::Hint),
            };
            self.finding(weight, LeadsTo::Run { run: run.run })
                .with("name", &run.name)
                .with("run", run.run.0.to_string())
                .with("waits", waits)
                .with("steps", steps)
                .with("more", if waits == "verify" { run.to_do } else { 0 })
        };
        Ok(going.map(found).collect())
    }
}
