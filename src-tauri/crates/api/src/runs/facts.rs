//! What the checks look at of runs.

use directory::{
    Permission, Read, Register, RuleError, Run, RunAbout, RunKind, RunState, StepState, User,
    runs::{self, Part},
    task_sentence,
};
use review::{ExceptionFact, RunFact};

use vault::VaultError;

use crate::call_error::count;
use crate::reading::Reading;
use crate::when::day_of;

/// How many exceptions are named at most.
const FEW: usize = 20;

/// Steps of a run that whoever looks can take or verify.
#[derive(Default)]
struct Mine {
    to_do: u32,
    to_verify: u32,
}

impl Reading<'_> {
    pub(crate) fn run_facts(&self) -> Read<Vec<RunFact>> {
        self.vault.runs(true)?.iter().map(|run| self.run_fact(run)).collect()
    }

    /// Steps of all runs that go on which whoever looks can verify.
    pub(crate) fn steps_to_verify(&self) -> Read<u32> {
        let mut waiting = 0;
        for run in self.vault.runs(true)? {
            waiting += self.mine(&run)?.to_verify;
        }
        Ok(waiting)
    }

    /// Whether a leaver run that goes on covers somebody, by themselves or with their company, for whoever does runs.
    pub(crate) fn is_leaving(&self, user: &User) -> Read<bool> {
        if !self.may(Permission::ManageAccess) {
            return Ok(false);
        }
        let covers = |run: &Run| {
            run.details.kind == RunKind::Leaver
                && match run.details.about {
                    RunAbout::User(id) => id == user.id,
                    RunAbout::Company(id) => user.details.company == Some(id),
                }
        };
        Ok(self.session.register().open_runs()?.iter().any(covers))
    }

    /// Whether a run about somebody or a company goes on that whoever looks sees the findings of.
    pub(crate) fn has_run(&self, about: RunAbout) -> Read<bool> {
        Ok(self.may(Permission::ManageAccess) && self.open_run_about(about)?.is_some())
    }

    /// What whoever looks can do of a run: nothing of one that is about them.
    fn mine(&self, run: &Run) -> Read<Mine> {
        let register = self.session.register();
        let part = match Part::of(&register, &self.actor, run) {
            Ok(part) => part,
            Err(RuleError::Refused(_)) => return Ok(Mine::default()),
            Err(RuleError::Register(error)) => return Err(error),
        };
        let choices = run.steps.iter().map(|step| (step, part.choices(step)));
        Ok(choices.fold(Mine::default(), |mine, (step, choices)| Mine {
            to_do: mine.to_do + u32::from(choices.take && !step.is_finished(self.at.day_utc())),
            to_verify: mine.to_verify + u32::from(choices.verify && step.privileged),
        }))
    }

    fn run_fact(&self, run: &Run) -> Read<RunFact> {
        let started = day_of(&self.zone, run.started_at);
        let Mine { to_do, to_verify } = self.mine(run)?;
        Ok(RunFact {
            run: run.id,
            kind: run.details.kind,
            name: self.about_run(&run.details),
            due: run.details.day.map_or(started, |day| day.max(started)),
            left: count(run.unfinished(self.at.day_utc()) as u64),
            to_do,
            to_verify,
        })
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
