//! The list of runs, and what a run would do.

use directory::{
    Names, Read, Register, Run, RunAbout, RunDetails, RunState, StepState, Task, runs, task_sentence,
};

use super::help;
use crate::call_error::{Outcome, count};
use crate::reading::Reading;
use crate::view::{PlannedGroup, Progressed, RunEnd, RunPlan, RunRow, RunsPage};

impl Reading<'_> {
    pub(super) fn runs(&self) -> Outcome<RunsPage> {
        let (open, over): (Vec<Run>, Vec<Run>) = self.vault.runs(false)?.into_iter().partition(Run::is_open);
        let rows = |runs: &[Run]| runs.iter().map(|run| self.run_row(run)).collect();
        Ok(RunsPage {
            open: rows(&open),
            over: rows(&over),
            jobs: self.vault.jobs()?.into_iter().map(|job| job.name).collect(),
            can_start: self.may(directory::Permission::ManageAccess),
        })
    }

    pub(super) fn run_row(&self, run: &Run) -> RunRow {
        let Run { id, details, steps: _, state, started_by, started_at } = run;
        let end = match state {
            RunState::Open => None,
            RunState::Closed { by, at } => Some(RunEnd { by: self.user(*by), at: *at, given_up: None }),
            RunState::GivenUp { by, at, reason } => {
                Some(RunEnd { by: self.user(*by), at: *at, given_up: Some(reason.clone()) })
            }
        };
        RunRow {
            id: *id,
            kind: details.kind,
            about: details.about,
            name: self.about_run(details),
            reason: details.reason.clone(),
            day: details.day,
            job: details.job.clone(),
            progress: self.progress(run),
            started_by: self.user(*started_by),
            started_at: *started_at,
            end,
        }
    }

    pub(super) fn about_run(&self, details: &RunDetails) -> String {
        match details.about {
            RunAbout::User(user) => self.user(user),
            RunAbout::Company(company) => self.company(company),
        }
    }

    fn progress(&self, run: &Run) -> Progressed {
        // The same day as the rule that closes a run goes by.
        let today = self.at.day_utc();
        let mut progress = Progressed {
            steps: count(run.steps.len() as u64),
            left: count(run.unfinished(today) as u64),
            ..Progressed::default()
        };
        for step in &run.steps {
            match step.state {
                StepState::Open => {}
                StepState::Done { .. } => progress.done += 1,
                StepState::Verified { .. } => {
                    progress.done += 1;
                    progress.verified += 1;
                }
                StepState::Excepted { .. } => progress.let_be += u32::from(step.is_finished(today)),
            }
        }
        progress
    }

    pub(super) fn plan(&self, details: &RunDetails) -> Outcome<RunPlan> {
        let tasks = runs::plan(&self.session.register(), details)?;
        if tasks.is_empty() {
            return Err(directory::Refusal::NothingToDo.into());
        }
        let mut groups: Vec<PlannedGroup> = Vec::new();
        for (task, _) in &tasks {
            let (title, step) = (help::group(task), task_sentence(task, self));
            match groups.iter_mut().find(|group| group.title == title) {
                Some(group) => group.steps.push(step),
                None => groups.push(PlannedGroup { title: title.to_owned(), steps: vec![step] }),
            }
        }
        Ok(RunPlan {
            name: self.about_run(details),
            disables: self.disables(details, &tasks)?,
            groups,
            steps: count(tasks.len() as u64),
            verified: count(tasks.iter().filter(|(_, privileged)| *privileged).count() as u64),
        })
    }

    /// How many records starting it can disable at once; none where whoever looks may not.
    fn disables(&self, details: &RunDetails, tasks: &[(Task, bool)]) -> Outcome<u32> {
        let first = tasks.iter().filter(|(task, _)| matches!(task, Task::Disable { .. })).count();
        let may = first > 0 && self.can(|register| runs::start_now(register, details.clone()))?;
        Ok(if may { count(first as u64) } else { 0 })
    }

    /// Whether whoever looks may start a run about a user or a company.
    pub(crate) fn may_start_run(&self, about: RunAbout) -> Outcome<bool> {
        let register = self.session.register();
        Ok(directory::allowed(runs::may_start(&register, &self.actor, about))?)
    }

    /// The run about a user or a company that goes on.
    pub(crate) fn open_run_about(&self, about: RunAbout) -> Read<Option<directory::RunId>> {
        let open = self.session.register().open_runs()?;
        Ok(open.iter().find(|run| run.details.about == about).map(|run| run.id))
    }
}
