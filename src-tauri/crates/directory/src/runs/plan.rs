//! Which steps a run has, from what the register knows.

use std::collections::BTreeSet;

use super::tasks::{has_another_owner, owns};
use crate::{
    Access, Company, Job, JobAccess, KitState, Level, Refusal, Register, RuleError, RunAbout, RunDetails,
    RunKind, Task, User, UserId, username_key,
};
use crate::{companies, users};

type Tasks = Vec<(Task, bool)>;

/// The steps in the order to take them: the sign-in here first, then what belongs to nobody else, then what reaches
/// furthest.
pub(super) fn tasks(register: &dyn Register, details: &RunDetails) -> Result<Tasks, RuleError> {
    match (details.kind, details.about) {
        (RunKind::Leaver, RunAbout::User(user)) => leaver(register, user),
        (RunKind::Leaver, RunAbout::Company(company)) => {
            let company = companies::of(register, company)?;
            company_leaves(register, &company)
        }
        (RunKind::Joiner, RunAbout::User(user)) => {
            let job = job(register, &details.job)?;
            joiner(register, user, &job)
        }
        (RunKind::Mover, RunAbout::User(user)) => mover(register, user, &job(register, &details.job)?),
        // A company has no job.
        (RunKind::Joiner | RunKind::Mover, RunAbout::Company(_)) => Err(Refusal::NothingToDo.into()),
    }
}

fn leaver(register: &dyn Register, user: UserId) -> Result<Tasks, RuleError> {
    let mut tasks = Tasks::new();
    if users::of(register, user)?.is_active() {
        // The program does it itself, and shows it: nobody has to make sure.
        tasks.push((Task::Disable { user }, false));
    }
    let mut accesses = register.accesses_of(user)?;
    accesses.sort_by_key(|access| (access.details.level, access.id));
    for access in &accesses {
        if access.details.level == Level::Owner && is_sole_owner(register, access)? {
            tasks.push((Task::HandOver { account: access.account, user }, true));
        }
    }
    tasks.extend(accesses.iter().map(end));
    tasks.extend(shared_passwords(register, &[user])?);
    for account in register.accounts_naming(user)? {
        let (id, details) = (account.id, account.details);
        if details.mailbox.readers.contains(&user) {
            // Whoever reads the mailbox owns the account in effect.
            tasks.push((Task::CloseMailbox { account: id, user }, true));
        }
        if details.second_factor_of == Some(user) {
            tasks.push((Task::MoveSecondFactor { account: id, user }, true));
        }
        if details.next_in_line.contains(&user) {
            tasks.push((Task::NameNextInLine { account: id, user }, false));
        }
    }
    for machine in register.machines_of(user)? {
        tasks.push((Task::HandOverMachine { machine: machine.id, user }, true));
    }
    for kit in register.kits()? {
        if kit.owner == user && matches!(kit.state, KitState::Good | KitState::Unconfirmed) {
            tasks.push((Task::ReplaceKit { number: kit.number, user }, false));
        }
    }
    Ok(tasks)
}

fn company_leaves(register: &dyn Register, company: &Company) -> Result<Tasks, RuleError> {
    let mut tasks = Tasks::new();
    let mut rest = Tasks::new();
    let mut staff = register.staff_of(company.id)?;
    for former in register.former_staff_of(company.id)? {
        // Whoever has a run of their own is taken care of by it.
        let about = RunAbout::User(former.id);
        if !register.open_runs()?.iter().any(|open| open.details.about == about) {
            staff.push(former);
        }
    }
    for user in &staff {
        for (task, privileged) in leaver(register, user.id)? {
            match task {
                // Everybody is disabled before anything else is taken away.
                Task::Disable { .. } => tasks.push((task, privileged)),
                // They follow from the accesses of all of them together, below.
                Task::HandOver { .. } | Task::ChangeSharedLogin { .. } => {}
                Task::EndAccess { .. }
                | Task::CloseMailbox { .. }
                | Task::MoveSecondFactor { .. }
                | Task::HandOverMachine { .. }
                | Task::ReplaceKit { .. }
                | Task::NameNextInLine { .. }
                | Task::GiveAccess { .. }
                | Task::EndCompany { .. }
                | Task::Other { .. } => rest.push((task, privileged)),
            }
        }
    }
    tasks.extend(owned_alone(register, &staff)?);
    tasks.extend(rest);
    tasks.extend(shared_passwords(register, &staff.iter().map(|user| user.id).collect::<Vec<_>>())?);
    if company.is_active() {
        tasks.push((Task::EndCompany { company: company.id }, false));
    }
    Ok(tasks)
}

/// Shared passwords that somebody knows who leaves: each is changed once, however many of them know it.
fn shared_passwords(register: &dyn Register, leaving: &[UserId]) -> Result<Tasks, RuleError> {
    let mut logins = BTreeSet::new();
    let mut tasks = Tasks::new();
    for user in leaving.iter().copied() {
        let mut accesses = register.accesses_of(user)?;
        accesses.sort_by_key(|access| (access.details.level, access.id));
        for access in accesses.into_iter().filter(|access| access.details.shared) {
            let account = access.account;
            if logins.insert((account, username_key(&access.details.login))) {
                tasks.push((Task::ChangeSharedLogin { account, user }, access.details.level.is_privileged()));
            }
        }
    }
    Ok(tasks)
}

/// Accounts that nobody owns but people who all leave together: each is handed over once.
fn owned_alone(register: &dyn Register, staff: &[User]) -> Result<Tasks, RuleError> {
    let leaves = |user: UserId| staff.iter().any(|one| one.id == user);
    let mut accounts = BTreeSet::new();
    let mut tasks = Tasks::new();
    for user in staff.iter().map(|user| user.id) {
        for access in register.accesses_of(user)? {
            let account = access.account;
            if access.details.level != Level::Owner || !accounts.insert(account) {
                continue;
            }
            let mut stays = false;
            for other in register.accesses_to(account)? {
                stays |= !leaves(other.user) && owns(register, &other)?;
            }
            if !stays {
                tasks.push((Task::HandOver { account, user }, true));
            }
        }
    }
    Ok(tasks)
}

fn joiner(register: &dyn Register, user: UserId, job: &Job) -> Result<Tasks, RuleError> {
    let has = register.accesses_of(user)?;
    let mut tasks = Tasks::new();
    for JobAccess { account, roles, level } in &job.accesses {
        let open = register.account(*account)?.is_some_and(|account| account.is_open());
        if open && !has.iter().any(|access| access.account == *account) {
            let (account, roles, level) = (*account, roles.clone(), *level);
            tasks.push((Task::GiveAccess { account, user, roles, level }, level.is_privileged()));
        }
    }
    Ok(tasks)
}

/// A leaver of the old job and a joiner of the new one.
fn mover(register: &dyn Register, user: UserId, job: &Job) -> Result<Tasks, RuleError> {
    let mut tasks = joiner(register, user, job)?;
    let stays = |access: &Access| job.accesses.iter().any(|of_job| of_job.account == access.account);
    let mut leaves: Vec<Access> =
        register.accesses_of(user)?.into_iter().filter(|access| !stays(access)).collect();
    leaves.sort_by_key(|access| (access.details.level, access.id));
    for access in &leaves {
        if access.details.level == Level::Owner && is_sole_owner(register, access)? {
            tasks.push((Task::HandOver { account: access.account, user }, true));
        }
    }
    tasks.extend(leaves.iter().map(end));
    Ok(tasks)
}

fn end(access: &Access) -> (Task, bool) {
    // What nobody recorded could be privileged.
    let privileged = access.details.level.is_privileged() || access.details.level == Level::Unknown;
    (Task::EndAccess { access: access.id }, privileged)
}

fn is_sole_owner(register: &dyn Register, access: &Access) -> Result<bool, RuleError> {
    Ok(!has_another_owner(register, access.account, access.user)?)
}

fn job(register: &dyn Register, name: &str) -> Result<Job, RuleError> {
    Ok(register.job(name)?.filter(|job| !job.accesses.is_empty()).ok_or(Refusal::NoSuchJob)?)
}
