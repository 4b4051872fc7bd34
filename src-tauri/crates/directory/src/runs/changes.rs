//! Runs are started and ended; what a job takes is written.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::{Message, code};

use super::sentence::task_sentence;
use super::{closes, going, may, starts};
use crate::access;
use crate::apply::{only, there};
use crate::change::Kind;
use crate::sentence::{DetailOf, Telling, day, filled, new};
use crate::text::{self, NAME_MOST, TEXT_MOST};
use crate::words::{level, run_kind};
use crate::{
    Actor, CompanyId, Detail, Done, Field, Job, JobAccess, Names, Permission, Read, Refusal, Register, Row,
    RuleError, Run, RunAbout, RunDetails, RunId, RunState, Step, StepState, Task, Timestamp, UserId,
};

/// A run was started; which of its tasks are privileged is said beside each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunStarted {
    pub run: RunId,
    pub details: RunDetails,
    pub tasks: Vec<(Task, bool)>,
}

/// A run was closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunClosed {
    pub run: RunId,
}

/// A run was given up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunGivenUp {
    pub run: RunId,
    pub reason: String,
}

/// What a job takes was written; nothing takes the template away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobWritten {
    pub name: String,
    pub accesses: Vec<JobAccess>,
}

impl Kind for RunStarted {
    fn about(&self) -> Option<UserId> {
        if let RunAbout::User(user) = self.details.about { Some(user) } else { None }
    }

    fn about_company(&self) -> Option<CompanyId> {
        if let RunAbout::Company(company) = self.details.about { Some(company) } else { None }
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(may(actor)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        starts(register, actor, self.run, &self.details, &self.tasks)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.details.reason, TEXT_MOST)?;
        text::optional_name(Field::Job, &self.details.job, NAME_MOST)
    }

    fn rows(&self, _register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let step = |(task, privileged): &(Task, bool)| Step {
            task: task.clone(),
            privileged: *privileged,
            state: StepState::Open,
        };
        only(Row::Run(Run {
            id: self.run,
            details: self.details.clone(),
            steps: self.tasks.iter().map(step).collect(),
            state: RunState::Open,
            started_by: of.by,
            started_at: of.at,
        }))
    }

    fn speaks(&self, telling: &Telling<'_>, message: Message) -> Message {
        let about = match self.details.about {
            RunAbout::User(user) => telling.name(user),
            RunAbout::Company(company) => telling.names.company(company),
        };
        message.with("kind", code(&self.details.kind)).with("about", about).with("steps", self.tasks.len())
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        let details = &self.details;
        let mut all = vec![new(DetailOf::Kind, run_kind(details.kind)), new(Field::Reason, &details.reason)];
        let which = if details.kind == crate::RunKind::Leaver { Field::Stops } else { Field::Starts };
        let (on, job) = (day(details.day), details.job.clone());
        all.extend(filled(vec![(which.into(), on), (Field::Job.into(), job)]));
        all.extend(self.tasks.iter().map(|(task, _)| new(DetailOf::Step, &task_sentence(task, names))));
        all
    }
}

impl Kind for RunClosed {
    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(may(actor)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, at: Timestamp) -> Result<(), RuleError> {
        closes(register, actor, at, self.run)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let state = RunState::Closed { by: of.by, at: of.at };
        only(edited(register, self.run, |row| row.state = state)?)
    }
}

impl Kind for RunGivenUp {
    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(may(actor)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        going(register, actor, self.run).map(drop)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let state = RunState::GivenUp { by: of.by, at: of.at, reason: self.reason.clone() };
        only(edited(register, self.run, |row| row.state = state)?)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Reason, &self.reason)]
    }
}

impl Kind for JobWritten {
    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageAccess)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        access::writes_job(register, &self.name, &self.accesses)
    }

    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(Row::Job(Job { name: self.name.clone(), accesses: self.accesses.clone() }))
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        message.with("count", self.accesses.len())
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        let line = |of: &JobAccess| {
            let roles = if of.roles.is_empty() { level(of.level).to_owned() } else { of.roles.join(", ") };
            new(DetailOf::Access, &job_access(names.account(of.account), roles))
        };
        self.accesses.iter().map(line).collect()
    }
}

/// An access that a job takes: the account, and the roles or the level.
fn job_access(account: String, roles: String) -> String {
    Message::from(words::said::JobAccess { account: account.into(), roles: roles.into() }).to_string()
}

/// A run's row, edited.
pub(super) fn edited(register: &dyn Register, run: RunId, edit: impl FnOnce(&mut Run)) -> Read<Row> {
    let mut row = there(register.run(run)?)?;
    edit(&mut row);
    Ok(Row::Run(row))
}
