//! What the checks look at of runs.

use directory::{Read, Run, RunState, StepState, runs, task_sentence};
use review::{ExceptionFact, RunFact};

use vault::VaultError;

use crate::call_error::count;
use crate::reading::Reading;
use crate::when::day_of;

/// How many exceptions are named at most.
const FEW: usize = 20;

impl Reading<'_> {
    pub(crate) fn run_facts(&self) -> Read<Vec<RunFact>> {
        let open = self.vault.runs(true)?;
        Ok(open.iter().map(|run| self.run_fact(run)).collect())
    }

    fn run_fact(&self, run: &Run) -> RunFact {
        let started = day_of(&self.zone, run.started_at);
        RunFact {
            run: run.id,
            kind: run.details.kind,
            name: self.about_run(&run.details),
            due: run.details.day.map_or(started, |day| day.max(started)),
            left: count(run.unfinished(self.at.day_utc()) as u64),
        }
    }

    /// Steps let be until a day that is past. What the register shows done since is none any more; of what it can't
    /// show, a closed run keeps what an owner said.
    pub(crate) fn exception_facts(&self) -> Read<Vec<ExceptionFact>> {
        let register = self.session.register();
        let mut found = Vec::new();
        for run in self.vault.runs(false)? {
            if matches!(run.state, RunState::GivenUp { .. }) {
                continue;
            }
            for step in &run.steps {
                let StepState::Excepted { until, .. } = step.state else { continue };
                if until < self.today()
                    && found.len() < FEW
                    && runs::shown(&register, &step.task).map_err(VaultError::from)? != Some(true)
                {
                    found.push(ExceptionFact { run: run.id, what: task_sentence(&step.task, self), until });
                }
            }
        }
        Ok(found)
    }
}
