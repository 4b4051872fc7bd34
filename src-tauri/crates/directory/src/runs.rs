//! Leaver, joiner and mover runs: starting one, taking its steps, verifying them, closing it.

pub(crate) mod changes;
mod part;
mod plan;
mod record;
mod sentence;
pub(crate) mod step_changes;
mod tasks;

pub use part::{Part, StepChoices};
use part::{can_except, can_reopen, disabled_by, is_not_about};
pub(crate) use part::{may, may_except};
pub use record::{Job, JobAccess, Run, RunAbout, RunDetails, RunKind, RunState, Step, StepState, Task};
pub use sentence::task_sentence;
use tasks::{is_so, register_does};
pub use tasks::{shown, ticking_does};

use crate::apply::put_rows;
use crate::overlay::Over;
use crate::text;
use crate::{
    Access, AccessId, Actor, Applied, Change, Day, Field, Overlay, Proposal, Refusal, Register, RuleError,
    RunClosed, RunGivenUp, RunId, RunStarted, StepAdded, StepDone, StepExcepted, StepReopened, StepVerified,
    Timestamp, UserId,
};
use crate::{companies, users};

/// Most steps of one run.
const STEPS_MOST: usize = 20_000;

/// Starts a run; its steps follow from what the register knows now.
///
/// # Errors
/// When there is nobody or nothing that the run could be about; when the register could not be read.
pub fn start(register: &dyn Register, details: RunDetails) -> Proposal {
    let run = register.next_run()?;
    let (reason, job) = (details.reason.trim().to_owned(), details.job.trim().to_owned());
    let details = RunDetails { reason, job, ..details };
    let tasks = plan::tasks(register, &details)?;
    Ok(vec![Change::RunStarted(RunStarted { run, details, tasks })])
}

/// The steps a run would have, in the order to take them, each with whether it must be verified.
///
/// # Errors
/// [`RuleError`]: the refusal, or that the register could not be read.
pub fn plan(register: &dyn Register, details: &RunDetails) -> Result<Vec<(Task, bool)>, RuleError> {
    plan::tasks(register, details)
}

/// Starts a run and disables whoever leaves at once, in one entry. What is to be taken away at the services stays open: steps
/// that somebody takes when it is really gone there.
///
/// # Errors
/// As [`start`].
pub fn start_now(register: &dyn Register, details: RunDetails) -> Proposal {
    let mut overlay = Overlay::over(register);
    let mut changes = start(register, details)?;
    let run = register.next_run()?;
    for change in &changes {
        put_rows(&mut overlay, &Applied::PROPOSED, change)?;
    }
    let row = of(&overlay, run)?;
    let first: Vec<u32> = (0..)
        .zip(&row.steps)
        .filter(|(_, step)| matches!(step.task, Task::Disable { .. }))
        .map(|(number, _)| number)
        .collect();
    changes.extend(taken(&mut overlay, run, &first, "", None)?);
    Ok(changes)
}

/// Does steps, one after the other: what the register can do for each is done in the same entry, such as taking the access
/// away. What is given is given since `today`.
///
/// # Errors
/// [`Refusal::NoSuchRun`]; when the register could not be read.
pub fn take_steps(register: &dyn Register, run: RunId, steps: &[u32], note: &str, today: Day) -> Proposal {
    taken(&mut Overlay::over(register), run, steps, note, Some(today))
}

/// Each step is done on the register as the ones before it leave it.
fn taken(
    overlay: &mut Overlay<Over<'_>>,
    run: RunId,
    steps: &[u32],
    note: &str,
    since: Option<Day>,
) -> Proposal {
    let mut changes = Vec::new();
    for step in steps.iter().copied() {
        let row = of(overlay, run)?;
        let task = &step_of(&row, step)?.task;
        let mut done =
            register_does(overlay, task, &format!("Run {}: {}", run.0, row.details.reason), since)?;
        done.push(Change::StepDone(StepDone { run, step, note: note.trim().to_owned() }));
        for change in &done {
            put_rows(overlay, &Applied::PROPOSED, change)?;
        }
        changes.append(&mut done);
    }
    Ok(changes)
}

/// Makes sure of steps that somebody else did.
#[must_use]
pub fn verify_steps(run: RunId, steps: &[u32], how: &str) -> Vec<Change> {
    let verified = |step: &u32| StepVerified { run, step: *step, how: how.trim().to_owned() };
    steps.iter().map(verified).map(Change::StepVerified).collect()
}

/// Says that a step was not done after all.
#[must_use]
pub fn reopen_step(run: RunId, step: u32, reason: &str) -> Change {
    Change::StepReopened(StepReopened { run, step, reason: reason.trim().to_owned() })
}

/// Lets a step be until a day; owners alone do.
#[must_use]
pub fn except_step(run: RunId, step: u32, until: Day, reason: &str) -> Change {
    Change::StepExcepted(StepExcepted { run, step, until, reason: reason.trim().to_owned() })
}

/// Adds a step that the register knows nothing of, such as getting the office key back.
#[must_use]
pub fn add_step(run: RunId, what: &str, privileged: bool) -> Change {
    Change::StepAdded(StepAdded { run, what: what.trim().to_owned(), privileged })
}

/// Closes a run whose steps are all finished.
///
/// # Errors
/// [`Refusal::RunNotFinished`] when somebody who was disabled by it got far-reaching access meanwhile. Entries of earlier
/// programs closed such runs, so whoever judges an entry doesn't look for it.
pub fn close(register: &dyn Register, run: RunId) -> Proposal {
    let later = register.run(run)?.map(|row| came_later(register, &row)).transpose()?.unwrap_or_default();
    match u32::try_from(later.len()).unwrap_or(u32::MAX) {
        0 => Ok(vec![Change::RunClosed(RunClosed { run })]),
        left => Err(Refusal::RunNotFinished { left }.into()),
    }
}

/// Gives a run up; what its steps did stays done.
#[must_use]
pub fn give_up(run: RunId, reason: &str) -> Change {
    Change::RunGivenUp(RunGivenUp { run, reason: reason.trim().to_owned() })
}

/// Whether `actor` may start a run about somebody or a company: nobody does about themselves, or it would stand in the way of
/// the one that others start.
///
/// # Errors
/// [`RuleError`]: the refusal, or that the register could not be read.
pub fn may_start(register: &dyn Register, actor: &Actor, about: RunAbout) -> Result<(), RuleError> {
    may(actor)?;
    is_not_about(register, actor, about, [])?;
    if register.open_runs()?.iter().any(|open| open.details.about == about) {
        return Err(Refusal::RunIsOpen.into());
    }
    Ok(())
}

pub(crate) fn starts(
    register: &dyn Register,
    actor: &Actor,
    run: RunId,
    details: &RunDetails,
    tasks: &[(Task, bool)],
) -> Result<(), RuleError> {
    if run != register.next_run()? {
        return Err(Refusal::NotAuthorised.into());
    }
    match details.about {
        RunAbout::User(user) => drop(users::of(register, user)?),
        RunAbout::Company(company) => drop(companies::of(register, company)?),
    }
    may_start(register, actor, details.about)?;
    is_not_about(register, actor, details.about, tasks.iter().map(|(task, _)| task))?;
    if tasks.is_empty() || tasks.len() > STEPS_MOST {
        return Err(Refusal::NothingToDo.into());
    }
    Ok(())
}

pub(crate) fn takes(register: &dyn Register, actor: &Actor, run: RunId, step: u32) -> Result<(), RuleError> {
    let row = of(register, run)?;
    let part = Part::of(register, actor, &row)?;
    let this = step_of(&row, step)?;
    part.can_take(this)?;
    if is_so(register, &this.task)? { Ok(()) } else { Err(Refusal::StepNotDone.into()) }
}

pub(crate) fn verifies(
    register: &dyn Register,
    actor: &Actor,
    run: RunId,
    step: u32,
) -> Result<(), RuleError> {
    let row = of(register, run)?;
    let part = Part::of(register, actor, &row)?;
    let this = step_of(&row, step)?;
    part.can_verify(this)?;
    if is_so(register, &this.task)? { Ok(()) } else { Err(Refusal::StepNotDone.into()) }
}

pub(crate) fn reopens(
    register: &dyn Register,
    actor: &Actor,
    run: RunId,
    step: u32,
) -> Result<(), RuleError> {
    let row = going(register, actor, run)?;
    Ok(can_reopen(step_of(&row, step)?)?)
}

pub(crate) fn excepts(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    (run, step): (RunId, u32),
    until: Day,
) -> Result<(), RuleError> {
    let row = going(register, actor, run)?;
    if until <= at.day_utc() {
        return Err(text::fault(Field::Until, crate::Fault::OutOfRange).into());
    }
    Ok(can_except(step_of(&row, step)?)?)
}

pub(crate) fn adds(register: &dyn Register, actor: &Actor, run: RunId) -> Result<(), RuleError> {
    let row = going(register, actor, run)?;
    if row.steps.len() >= STEPS_MOST {
        return Err(text::fault(Field::Task, crate::Fault::TooLong).into());
    }
    Ok(())
}

/// A run is closed when every step is finished and nothing privileged that an owner did not let be is left open.
pub(crate) fn closes(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    run: RunId,
) -> Result<(), RuleError> {
    let row = going(register, actor, run)?;
    let left = row.unfinished(at.day_utc()) + came_to_staff(register, &row)?.len();
    match u32::try_from(left).unwrap_or(u32::MAX) {
        0 => Ok(()),
        left => Err(Refusal::RunNotFinished { left }.into()),
    }
}

/// Privileged accesses of whoever leaves that are in force and that no step speaks of: they came after the run was
/// started, and keep it from being closed.
///
/// # Errors
/// [`RuleError`]: that the register could not be read.
pub fn came_later(register: &dyn Register, run: &Run) -> Result<Vec<Access>, RuleError> {
    let mut found = came_to_staff(register, run)?;
    let disabled = run.steps.iter().filter_map(|step| disabled_by(&step.task));
    for user in disabled.filter(|_| run.details.kind == RunKind::Leaver) {
        for access in far_reaching(register, run, user)? {
            if !found.iter().any(|other| other.id == access.id) {
                found.push(access);
            }
        }
    }
    Ok(found)
}

/// The same, of the one person or of a company's staff in use.
fn came_to_staff(register: &dyn Register, run: &Run) -> Result<Vec<Access>, RuleError> {
    let people = match (run.details.kind, run.details.about) {
        (RunKind::Joiner | RunKind::Mover, _) => Vec::new(),
        (RunKind::Leaver, RunAbout::User(user)) => vec![user],
        (RunKind::Leaver, RunAbout::Company(company)) => {
            register.staff_of(company)?.iter().map(|user| user.id).collect()
        }
    };
    let mut left = Vec::new();
    for user in people {
        left.extend(far_reaching(register, run, user)?);
    }
    Ok(left)
}

/// Privileged accesses of somebody that no step of a run speaks of.
fn far_reaching(register: &dyn Register, run: &Run, user: UserId) -> Result<Vec<Access>, RuleError> {
    let known = |id: AccessId| run.steps.iter().any(|step| step.task == Task::EndAccess { access: id });
    let open = register.accesses_of(user)?.into_iter();
    Ok(open.filter(|access| access.details.level.is_privileged() && !known(access.id)).collect())
}

pub(crate) fn of(register: &dyn Register, run: RunId) -> Result<Run, RuleError> {
    Ok(register.run(run)?.ok_or(Refusal::NoSuchRun)?)
}

/// A run in which `actor` takes part.
pub(crate) fn going(register: &dyn Register, actor: &Actor, run: RunId) -> Result<Run, RuleError> {
    let row = of(register, run)?;
    Part::of(register, actor, &row)?;
    Ok(row)
}

fn step_of(run: &Run, step: u32) -> Result<&Step, Refusal> {
    usize::try_from(step).ok().and_then(|step| run.steps.get(step)).ok_or(Refusal::NoSuchRun)
}
