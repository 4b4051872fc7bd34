//! Who takes part in a run: those who do runs, unless it is about them. Every change to a run comes through here.

use serde::{Deserialize, Serialize};

use crate::users;
use crate::{Actor, Permission, Refusal, Register, RuleError, Run, RunAbout, Step, StepState, Task, UserId};

/// Somebody who takes part in a run that goes on.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    actor: &'a Actor,
    run: &'a Run,
}

/// What somebody may do with a step now, as far as their rights and the step's state go. Whether the register shows it
/// done is looked at when they do it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StepChoices {
    /// Say that it is done.
    pub take: bool,
    /// Make sure of it.
    pub verify: bool,
    /// Say that it was not done after all.
    pub reopen: bool,
    /// Let it be for a while.
    pub except: bool,
}

impl<'a> Part<'a> {
    /// The part that `actor` has in a run.
    ///
    /// # Errors
    /// Refused without the right to do runs, when the run is over, and to whomever it is about: the one person, or the
    /// staff of a company. Otherwise who leaves could keep what is to be taken away. [`RuleError`] too when the register
    /// could not be read.
    pub fn of(register: &dyn Register, actor: &'a Actor, run: &'a Run) -> Result<Self, RuleError> {
        may(actor)?;
        if !run.is_open() {
            return Err(Refusal::RunIsOver.into());
        }
        is_not_about(register, actor, run.details.about, run.steps.iter().map(|step| &step.task))?;
        Ok(Self { actor, run })
    }

    /// What they may do with a step of the run now.
    #[must_use]
    pub fn choices(&self, step: &Step) -> StepChoices {
        StepChoices {
            take: self.can_take(step).is_ok(),
            verify: self.can_verify(step).is_ok(),
            reopen: can_reopen(step).is_ok(),
            except: may_except(self.actor).is_ok() && can_except(step).is_ok(),
        }
    }

    pub(super) fn can_take(&self, step: &Step) -> Result<(), Refusal> {
        match step.state {
            StepState::Open | StepState::Excepted { .. } => {}
            StepState::Done { .. } | StepState::Verified { .. } => return Err(Refusal::StepDone),
        }
        if disables(&step.task) || !self.disabling_waits() { Ok(()) } else { Err(Refusal::DisableFirst) }
    }

    pub(super) fn can_verify(&self, step: &Step) -> Result<(), Refusal> {
        match &step.state {
            StepState::Done { by, .. } if *by == self.actor.user => Err(Refusal::OwnStep),
            StepState::Done { .. } => Ok(()),
            StepState::Open | StepState::Excepted { .. } => Err(Refusal::StepNotDone),
            StepState::Verified { .. } => Err(Refusal::StepDone),
        }
    }

    fn disabling_waits(&self) -> bool {
        self.run.steps.iter().any(|step| disables(&step.task) && step.state == StepState::Open)
    }
}

pub(super) fn can_reopen(step: &Step) -> Result<(), Refusal> {
    match step.state {
        StepState::Open => Err(Refusal::NothingToChange),
        StepState::Done { .. } | StepState::Verified { .. } | StepState::Excepted { .. } => Ok(()),
    }
}

pub(super) fn can_except(step: &Step) -> Result<(), Refusal> {
    match step.state {
        StepState::Open | StepState::Done { .. } | StepState::Excepted { .. } => Ok(()),
        StepState::Verified { .. } => Err(Refusal::StepDone),
    }
}

/// Whoever takes part in runs holds the permission; letting a step be is for owners.
pub(crate) fn may(actor: &Actor) -> Result<(), Refusal> {
    actor.needs(Permission::ManageAccess)
}

/// Owners alone let a step be.
pub(crate) fn may_except(actor: &Actor) -> Result<(), Refusal> {
    may(actor)?;
    if actor.is_owner() { Ok(()) } else { Err(Refusal::OwnersOnly) }
}

/// Refuses whomever a run is about: the person, the staff of the company, and whoever one of its steps disables, who
/// may have left the company's record since.
pub(super) fn is_not_about<'t>(
    register: &dyn Register,
    actor: &Actor,
    about: RunAbout,
    tasks: impl IntoIterator<Item = &'t Task>,
) -> Result<(), RuleError> {
    let me = actor.user;
    let about_me = match about {
        RunAbout::User(user) => user == me,
        RunAbout::Company(company) => users::of(register, me)?.details.company == Some(company),
    };
    if about_me || tasks.into_iter().any(|task| disabled_by(task) == Some(me)) {
        return Err(Refusal::NotToYourself.into());
    }
    Ok(())
}

fn disables(task: &Task) -> bool {
    disabled_by(task).is_some()
}

pub(super) fn disabled_by(task: &Task) -> Option<UserId> {
    if let Task::Disable { user } = task { Some(*user) } else { None }
}
