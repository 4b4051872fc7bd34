//! Leaver, joiner and mover runs: starting one, taking its steps, verifying them, closing it.

mod plan;
mod tasks;

use serde::{Deserialize, Serialize};

use super::{by, companies, users};
use tasks::{is_so, register_does};
pub use tasks::{shown, ticking_does};

use crate::text::{self, NAME_MOST, TEXT_MOST};
use crate::{
    Access, AccessId, Actor, Change, Day, Decision, Field, Permission, Refusal, Register, Run, RunAbout,
    RunDetails, RunId, RunKind, Step, StepState, Stop, Task, Timestamp,
};

/// Most steps of one run.
const STEPS_MOST: usize = 20_000;

/// Starts a run; its steps follow from what the register knows now.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn start(register: &dyn Register, actor: &Actor, at: Timestamp, details: RunDetails) -> Decision {
    actor.needs(Permission::ManageAccess)?;
    let run = register.next_run()?;
    let (reason, job) = (details.reason.trim().to_owned(), details.job.trim().to_owned());
    let details = RunDetails { reason, job, ..details };
    let tasks = plan::tasks(register, &details)?;
    by(register, actor, at, vec![Change::RunStarted { run, details, tasks }])
}

/// The steps a run would have, in the order to take them, each with whether it must be verified.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn plan(register: &dyn Register, details: &RunDetails) -> Result<Vec<(Task, bool)>, Stop> {
    plan::tasks(register, details)
}

/// Does a step: what the register can do for it is done in the same entry, such as taking the access away.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn take_step(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    run: RunId,
    step: u32,
    note: &str,
) -> Decision {
    actor.needs(Permission::ManageAccess)?;
    let row = of(register, run)?;
    let task = &step_of(&row, step)?.task;
    let mut changes = register_does(register, task, &format!("Run {}: {}", run.0, row.details.reason))?;
    changes.push(Change::StepDone { run, step, note: note.trim().to_owned() });
    by(register, actor, at, changes)
}

/// Makes sure that somebody else's step was done.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn verify_step(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    run: RunId,
    step: u32,
    how: &str,
) -> Decision {
    by(register, actor, at, vec![Change::StepVerified { run, step, how: how.trim().to_owned() }])
}

/// Says that a step was not done after all.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn reopen_step(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    run: RunId,
    step: u32,
    reason: &str,
) -> Decision {
    by(register, actor, at, vec![Change::StepReopened { run, step, reason: reason.trim().to_owned() }])
}

/// Lets a step be until a day; owners alone do.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn except_step(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    (run, step): (RunId, u32),
    until: Day,
    reason: &str,
) -> Decision {
    by(register, actor, at, vec![Change::StepExcepted { run, step, until, reason: reason.trim().to_owned() }])
}

/// Adds a step that the register knows nothing of, such as getting the office key back.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn add_step(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    run: RunId,
    what: &str,
    privileged: bool,
) -> Decision {
    by(register, actor, at, vec![Change::StepAdded { run, what: what.trim().to_owned(), privileged }])
}

/// Closes a run whose steps are all finished.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn close(register: &dyn Register, actor: &Actor, at: Timestamp, run: RunId) -> Decision {
    by(register, actor, at, vec![Change::RunClosed { run }])
}

/// Gives a run up; what its steps did stays done.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn give_up(register: &dyn Register, actor: &Actor, at: Timestamp, run: RunId, reason: &str) -> Decision {
    by(register, actor, at, vec![Change::RunGivenUp { run, reason: reason.trim().to_owned() }])
}

pub(crate) fn starts(
    register: &dyn Register,
    run: RunId,
    details: &RunDetails,
    tasks: &[(Task, bool)],
) -> Result<(), Stop> {
    if run != register.next_run()? {
        return Err(Refusal::NotAuthorised.into());
    }
    text::required(Field::Reason, &details.reason, TEXT_MOST)?;
    text::optional_name(Field::Job, &details.job, NAME_MOST)?;
    match details.about {
        RunAbout::User(user) => drop(users::of(register, user)?),
        RunAbout::Company(company) => drop(companies::of(register, company)?),
    }
    if register.open_runs()?.iter().any(|open| open.details.about == details.about) {
        return Err(Refusal::RunIsOpen.into());
    }
    if tasks.is_empty() || tasks.len() > STEPS_MOST {
        return Err(Refusal::NothingToDo.into());
    }
    Ok(())
}

/// What somebody may do with a step now, as far as their rights and the step's state go. Whether the register shows it
/// done is looked at when they do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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

/// What `actor` may do with a step of a run now.
#[must_use]
pub fn choices(actor: &Actor, run: &Run, step: &Step) -> StepChoices {
    let may = run.is_open() && may(actor).is_ok();
    StepChoices {
        take: may && can_take(actor, run, step).is_ok(),
        verify: may && can_verify(actor, run, step).is_ok(),
        reopen: may && can_reopen(step).is_ok(),
        except: may && may_except(actor).is_ok() && can_except(step).is_ok(),
    }
}

fn can_take(actor: &Actor, run: &Run, step: &Step) -> Result<(), Refusal> {
    match step.state {
        StepState::Open | StepState::Excepted { .. } => {}
        StepState::Done { .. } | StepState::Verified { .. } => return Err(Refusal::StepDone),
    }
    if !disables(&step.task) && disabling_waits(run) {
        return Err(Refusal::DisableFirst);
    }
    is_not_about(actor, run)
}

fn can_verify(actor: &Actor, run: &Run, step: &Step) -> Result<(), Refusal> {
    is_not_about(actor, run)?;
    match &step.state {
        StepState::Done { by, .. } if *by == actor.user => Err(Refusal::OwnStep),
        StepState::Done { .. } => Ok(()),
        StepState::Open | StepState::Excepted { .. } => Err(Refusal::StepNotDone),
        StepState::Verified { .. } => Err(Refusal::StepDone),
    }
}

fn can_reopen(step: &Step) -> Result<(), Refusal> {
    match step.state {
        StepState::Open => Err(Refusal::NothingToChange),
        StepState::Done { .. } | StepState::Verified { .. } | StepState::Excepted { .. } => Ok(()),
    }
}

fn can_except(step: &Step) -> Result<(), Refusal> {
    match step.state {
        StepState::Open | StepState::Done { .. } | StepState::Excepted { .. } => Ok(()),
        StepState::Verified { .. } => Err(Refusal::StepDone),
    }
}

pub(crate) fn takes(
    register: &dyn Register,
    actor: &Actor,
    run: RunId,
    step: u32,
    note: &str,
) -> Result<(), Stop> {
    let row = going(register, run)?;
    let this = step_of(&row, step)?;
    text::optional_lines(Field::Note, note, TEXT_MOST)?;
    can_take(actor, &row, this)?;
    if is_so(register, &this.task)? { Ok(()) } else { Err(Refusal::StepNotDone.into()) }
}

pub(crate) fn verifies(
    register: &dyn Register,
    actor: &Actor,
    run: RunId,
    step: u32,
    how: &str,
) -> Result<(), Stop> {
    let row = going(register, run)?;
    text::required(Field::How, how, TEXT_MOST)?;
    let this = step_of(&row, step)?;
    can_verify(actor, &row, this)?;
    if is_so(register, &this.task)? { Ok(()) } else { Err(Refusal::StepNotDone.into()) }
}

pub(crate) fn reopens(register: &dyn Register, run: RunId, step: u32, reason: &str) -> Result<(), Stop> {
    let row = going(register, run)?;
    text::required(Field::Reason, reason, TEXT_MOST)?;
    Ok(can_reopen(step_of(&row, step)?)?)
}

pub(crate) fn excepts(
    register: &dyn Register,
    at: Timestamp,
    (run, step): (RunId, u32),
    until: Day,
    reason: &str,
) -> Result<(), Stop> {
    let row = going(register, run)?;
    text::required(Field::Reason, reason, TEXT_MOST)?;
    if until <= at.day_utc() {
        return Err(text::fault(Field::Until, crate::Fault::OutOfRange).into());
    }
    Ok(can_except(step_of(&row, step)?)?)
}

/// Anybody who takes part adds steps, but nobody to their own leaving.
pub(crate) fn adds(register: &dyn Register, actor: &Actor, run: RunId, what: &str) -> Result<(), Stop> {
    let row = going(register, run)?;
    text::required(Field::Task, what, TEXT_MOST)?;
    if row.steps.len() >= STEPS_MOST {
        return Err(text::fault(Field::Task, crate::Fault::TooLong).into());
    }
    Ok(is_not_about(actor, &row)?)
}

/// A run is closed when every step is finished and nothing privileged that an owner did not let be is left open.
pub(crate) fn closes(register: &dyn Register, at: Timestamp, run: RunId) -> Result<(), Stop> {
    let row = going(register, run)?;
    let left = row.unfinished(at.day_utc()) + came_later(register, &row)?.len();
    match u32::try_from(left).unwrap_or(u32::MAX) {
        0 => Ok(()),
        left => Err(Refusal::RunNotFinished { left }.into()),
    }
}

pub(crate) fn gives_up(register: &dyn Register, run: RunId, reason: &str) -> Result<(), Stop> {
    going(register, run)?;
    Ok(text::required(Field::Reason, reason, TEXT_MOST)?)
}

/// Privileged accesses of whoever leaves that are in force and that no step speaks of: they came after the run was
/// started, and keep it from being closed.
///
/// # Errors
/// [`Stop`]: that the register could not be read.
pub fn came_later(register: &dyn Register, run: &Run) -> Result<Vec<Access>, Stop> {
    let known = |id: AccessId| run.steps.iter().any(|step| step.task == Task::EndAccess { access: id });
    let people = match (run.details.kind, run.details.about) {
        (RunKind::Joiner | RunKind::Mover, _) => Vec::new(),
        (RunKind::Leaver, RunAbout::User(user)) => vec![user],
        (RunKind::Leaver, RunAbout::Company(company)) => {
            register.staff_of(company)?.iter().map(|user| user.id).collect()
        }
    };
    let mut left = Vec::new();
    for user in people {
        let open = register.accesses_of(user)?.into_iter();
        left.extend(open.filter(|access| access.details.level.is_privileged() && !known(access.id)));
    }
    Ok(left)
}

pub(crate) fn of(register: &dyn Register, run: RunId) -> Result<Run, Stop> {
    Ok(register.run(run)?.ok_or(Refusal::NoSuchRun)?)
}

fn going(register: &dyn Register, run: RunId) -> Result<Run, Stop> {
    Some(of(register, run)?).filter(Run::is_open).ok_or(Refusal::RunIsOver.into())
}

fn step_of(run: &Run, step: u32) -> Result<&Step, Refusal> {
    usize::try_from(step).ok().and_then(|step| run.steps.get(step)).ok_or(Refusal::NoSuchRun)
}

/// Nobody takes or verifies the steps of their own leaving.
fn is_not_about(actor: &Actor, run: &Run) -> Result<(), Refusal> {
    if run.details.about == RunAbout::User(actor.user) { Err(Refusal::NotToYourself) } else { Ok(()) }
}

fn disables(task: &Task) -> bool {
    matches!(task, Task::Disable { .. })
}

fn disabling_waits(run: &Run) -> bool {
    run.steps.iter().any(|step| disables(&step.task) && step.state == StepState::Open)
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
