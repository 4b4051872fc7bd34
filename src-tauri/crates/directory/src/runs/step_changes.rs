//! Steps of a run are done, verified, opened again, let be and added.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use super::changes::edited;
use super::{adds, excepts, may, may_except, reopens, takes, verifies};
use crate::apply::{only, there};
use crate::change::Kind;
use crate::sentence::{DetailOf, Telling, ending, filled, new};
use crate::text::{self, TEXT_MOST};
use crate::{
    Actor, Day, Detail, Done, Field, Names, Read, Refusal, Register, Row, RuleError, RunId, Step, StepState,
    Task, Timestamp,
};

/// A step of a run was done; steps count from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepDone {
    pub run: RunId,
    pub step: u32,
    pub note: String,
}

/// Somebody else made sure that a step was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepVerified {
    pub run: RunId,
    pub step: u32,
    pub how: String,
}

/// A step turned out not to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepReopened {
    pub run: RunId,
    pub step: u32,
    pub reason: String,
}

/// An owner let a step be, until a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepExcepted {
    pub run: RunId,
    pub step: u32,
    pub until: Day,
    pub reason: String,
}

/// Somebody added a step that the register knows nothing of; it comes last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepAdded {
    pub run: RunId,
    pub what: String,
    pub privileged: bool,
}

impl Kind for StepDone {
    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(may(actor)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        takes(register, actor, self.run, self.step)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::optional_lines(Field::Note, &self.note, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let done = StepState::Done { by: of.by, at: of.at, note: self.note.clone() };
        stepped(register, self.run, self.step, |_| done)
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        message.with("step", (self.step + 1).to_string())
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        filled(vec![(Field::Note.into(), self.note.clone())])
    }
}

impl Kind for StepVerified {
    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(may(actor)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        verifies(register, actor, self.run, self.step)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::How, &self.how, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let how = self.how.clone();
        stepped(register, self.run, self.step, |state| match state {
            StepState::Done { by: done_by, at: done_at, note } => {
                StepState::Verified { done_by, done_at, note, by: of.by, at: of.at, how }
            }
            StepState::Open | StepState::Verified { .. } | StepState::Excepted { .. } => state,
        })
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        message.with("step", (self.step + 1).to_string())
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::How, &self.how)]
    }
}

impl Kind for StepReopened {
    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(may(actor)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        reopens(register, actor, self.run, self.step)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        stepped(register, self.run, self.step, |_| StepState::Open)
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        message.with("step", (self.step + 1).to_string())
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Reason, &self.reason)]
    }
}

impl Kind for StepExcepted {
    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(may_except(actor)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, at: Timestamp) -> Result<(), RuleError> {
        excepts(register, actor, at, (self.run, self.step), self.until)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let Self { until, reason, .. } = self.clone();
        stepped(register, self.run, self.step, |_| StepState::Excepted {
            by: of.by,
            at: of.at,
            until,
            reason,
        })
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        message.with("step", (self.step + 1).to_string())
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Until, &self.until.to_string()), new(Field::Reason, &self.reason)]
    }
}

impl Kind for StepAdded {
    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(may(actor)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        adds(register, actor, self.run)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Task, &self.what, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        let task = Task::Other { what: self.what.clone() };
        let step = Step { task, privileged: self.privileged, state: StepState::Open };
        only(edited(register, self.run, |row| row.steps.push(step))?)
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        message.with("what", ending(&self.what))
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        let verified = if self.privileged { crate::words::yes_no(true) } else { "" };
        filled(vec![
            (DetailOf::Step.into(), self.what.clone()),
            (DetailOf::MustBeVerified.into(), verified.to_owned()),
        ])
    }
}

/// A run whose step is in another state.
fn stepped(
    register: &dyn Register,
    run: RunId,
    step: u32,
    next: impl FnOnce(StepState) -> StepState,
) -> Read<Vec<Row>> {
    let mut row = there(register.run(run)?)?;
    let index = usize::try_from(step).unwrap_or(usize::MAX);
    let step = there(row.steps.get_mut(index))?;
    step.state = next(std::mem::take(&mut step.state));
    only(Row::Run(row))
}
