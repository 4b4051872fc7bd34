//! What changes to companies, accounts, accesses and runs mean.

use super::missing;
use crate::{
    Access, AccessId, AccessState, Account, AccountId, AccountState, Applied, Change, Company, CompanyId,
    CompanyState, FOUNDER, Job, Read, Run, RunId, RunState, Step, StepState, Store, Task, UserId,
};

/// Puts what one of these changes did. Every other change is none of this file's.
pub(super) fn put(store: &mut dyn Store, of: &Applied, change: &Change) -> Read<()> {
    let by = of.author.doer(change).unwrap_or(FOUNDER);
    let at = of.at;
    match change {
        Change::CompanyAdded { company, as_kind, details } => {
            let row = Company {
                id: *company,
                kind: *as_kind,
                details: details.clone(),
                state: CompanyState::Active,
                added_at: at,
                changed_by: by,
                changed_at: at,
            };
            store.put_company(&row, at)
        }
        Change::CompanyChanged { company, before: _, after } => {
            with_company(store, of, by, *company, |row| row.details = (**after).clone())
        }
        Change::CompanyEnded { company, reason } => with_company(store, of, by, *company, |row| {
            row.state = CompanyState::Ended { since: at, reason: reason.clone() };
        }),
        Change::CompanyResumed { company, reason: _ } => {
            with_company(store, of, by, *company, |row| row.state = CompanyState::Active)
        }
        Change::ProfileWritten { key, before: _, after } => store.put_profile(key, after),
        Change::AccountOpened { account, details } => {
            let row = Account {
                id: *account,
                details: (**details).clone(),
                state: AccountState::Open,
                added_at: at,
                changed_by: by,
                changed_at: at,
            };
            store.put_account(&row, at)
        }
        Change::AccountChanged { account, before: _, after } => {
            with_account(store, of, by, *account, |row| row.details = (**after).clone())
        }
        Change::AccountClosed { account, reason } => {
            for access in store.accesses_to(*account)? {
                end_access(store, of, by, access.id, reason)?;
            }
            with_account(store, of, by, *account, |row| {
                row.state = AccountState::Closed { since: at, reason: reason.clone() };
            })
        }
        Change::AccountReopened { account, reason: _ } => {
            with_account(store, of, by, *account, |row| row.state = AccountState::Open)
        }
        Change::BillingWritten { account, billing } => store.put_billing(*account, billing),
        Change::SupportWritten { account, support } => store.put_support(*account, support),
        Change::OwnerNoteWritten { account, note } => store.put_owner_note(*account, note),
        Change::AccessGranted { access, user, account, details } => {
            let row = Access {
                id: *access,
                user: *user,
                account: *account,
                details: (**details).clone(),
                state: AccessState::Open,
                added_at: at,
                added_by: by,
                changed_by: by,
                changed_at: at,
            };
            store.put_access(&row, at)
        }
        Change::AccessChanged { access, after, .. } => {
            with_access(store, of, by, *access, |row| row.details = (**after).clone())
        }
        Change::AccessEnded { access, reason, .. } => end_access(store, of, by, *access, reason),
        Change::RunStarted { run, details, tasks } => {
            let step = |(task, privileged): &(Task, bool)| Step {
                task: task.clone(),
                privileged: *privileged,
                state: StepState::Open,
            };
            store.put_run(&Run {
                id: *run,
                details: details.clone(),
                steps: tasks.iter().map(step).collect(),
                state: RunState::Open,
                started_by: by,
                started_at: at,
            })
        }
        Change::StepDone { run, step, note } => {
            with_step(store, *run, *step, |_| StepState::Done { by, at, note: note.clone() })
        }
        Change::StepVerified { run, step, how } => with_step(store, *run, *step, |state| match state {
            StepState::Done { by: done_by, at: done_at, note } => {
                StepState::Verified { done_by, done_at, note, by, at, how: how.clone() }
            }
            StepState::Open | StepState::Verified { .. } | StepState::Excepted { .. } => state,
        }),
        Change::StepReopened { run, step, reason: _ } => with_step(store, *run, *step, |_| StepState::Open),
        Change::StepExcepted { run, step, until, reason } => {
            let excepted = StepState::Excepted { by, at, until: *until, reason: reason.clone() };
            with_step(store, *run, *step, |_| excepted)
        }
        Change::StepAdded { run, what, privileged } => with_run(store, *run, |row| {
            let task = Task::Other { what: what.clone() };
            row.steps.push(Step { task, privileged: *privileged, state: StepState::Open });
        }),
        Change::RunClosed { run } => with_run(store, *run, |row| row.state = RunState::Closed { by, at }),
        Change::RunGivenUp { run, reason } => {
            let state = RunState::GivenUp { by, at, reason: reason.clone() };
            with_run(store, *run, |row| row.state = state)
        }
        Change::JobWritten { name, accesses } => {
            store.put_job(&Job { name: name.clone(), accesses: accesses.clone() })
        }
        crate::vault_change!() => Ok(()),
    }
}

fn end_access(store: &mut dyn Store, of: &Applied, by: UserId, access: AccessId, reason: &str) -> Read<()> {
    let state = AccessState::Ended { since: of.at, reason: reason.to_owned() };
    with_access(store, of, by, access, |row| row.state = state)
}

fn with_company(
    store: &mut dyn Store,
    of: &Applied,
    by: UserId,
    company: CompanyId,
    edit: impl FnOnce(&mut Company),
) -> Read<()> {
    let mut row = store.company(company)?.ok_or_else(missing)?;
    edit(&mut row);
    (row.changed_by, row.changed_at) = (by, of.at);
    store.put_company(&row, of.at)
}

fn with_account(
    store: &mut dyn Store,
    of: &Applied,
    by: UserId,
    account: AccountId,
    edit: impl FnOnce(&mut Account),
) -> Read<()> {
    let mut row = store.account(account)?.ok_or_else(missing)?;
    edit(&mut row);
    (row.changed_by, row.changed_at) = (by, of.at);
    store.put_account(&row, of.at)
}

fn with_access(
    store: &mut dyn Store,
    of: &Applied,
    by: UserId,
    access: AccessId,
    edit: impl FnOnce(&mut Access),
) -> Read<()> {
    let mut row = store.access(access)?.ok_or_else(missing)?;
    edit(&mut row);
    (row.changed_by, row.changed_at) = (by, of.at);
    store.put_access(&row, of.at)
}

fn with_run(store: &mut dyn Store, run: RunId, edit: impl FnOnce(&mut Run)) -> Read<()> {
    let mut row = store.run(run)?.ok_or_else(missing)?;
    edit(&mut row);
    store.put_run(&row)
}

fn with_step(
    store: &mut dyn Store,
    run: RunId,
    step: u32,
    next: impl FnOnce(StepState) -> StepState,
) -> Read<()> {
    let mut row = store.run(run)?.ok_or_else(missing)?;
    let index = usize::try_from(step).unwrap_or(usize::MAX);
    let step = row.steps.get_mut(index).ok_or_else(missing)?;
    step.state = next(std::mem::take(&mut step.state));
    store.put_run(&row)
}
