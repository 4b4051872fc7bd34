//! What the register does and shows for the task of a step.

use crate::{
    Access, AccessDetails, AccessGranted, AccountChanged, AccountDetails, AccountId, Change, CompanyEnded,
    Day, Level, Register, RuleError, TEXT_MOST, Task, UserDisabled, UserId,
};
use crate::{access, accounts, companies, users};

/// What the register itself can do for a task; access that it gives is given `since` that day. The rest is done elsewhere,
/// at the service or on paper.
pub(super) fn register_does(
    register: &dyn Register,
    task: &Task,
    reason: &str,
    since: Option<Day>,
) -> Result<Vec<Change>, RuleError> {
    let reason: String = reason.chars().take(TEXT_MOST).collect();
    let account_without = |account, edit: &dyn Fn(&mut AccountDetails)| {
        let before = accounts::of(register, account)?.details;
        let mut after = before.clone();
        edit(&mut after);
        let change = Change::AccountChanged(AccountChanged {
            account,
            before: Box::new(before),
            after: Box::new(after),
        });
        Ok::<_, RuleError>(vec![change])
    };
    if is_so(register, task)? {
        return Ok(Vec::new());
    }
    match task {
        Task::Disable { user } => Ok(vec![Change::UserDisabled(UserDisabled { user: *user, reason })]),
        Task::EndAccess { access } => Ok(vec![access::ended(&access::of(register, *access)?, &reason)]),
        Task::CloseMailbox { account, user } => {
            account_without(*account, &|details| details.mailbox.readers.retain(|reader| reader != user))
        }
        Task::NameNextInLine { account, user } => {
            account_without(*account, &|details| details.next_in_line.retain(|next| next != user))
        }
        Task::MoveSecondFactor { account, user: _ } => {
            account_without(*account, &|details| details.second_factor_of = None)
        }
        Task::GiveAccess { account, user, roles, level } => {
            let roles = roles.clone();
            let details = AccessDetails { roles, level: *level, reason, since, ..AccessDetails::default() };
            let access = register.next_access()?;
            let (user, account, details) = (*user, *account, Box::new(details));
            Ok(vec![Change::AccessGranted(AccessGranted { access, user, account, details })])
        }
        Task::EndCompany { company } => {
            Ok(vec![Change::CompanyEnded(CompanyEnded { company: *company, reason })])
        }
        Task::HandOver { .. }
        | Task::ChangeSharedLogin { .. }
        | Task::HandOverMachine { .. }
        | Task::ReplaceKit { .. }
        | Task::Other { .. } => Ok(Vec::new()),
    }
}

/// Whether a task counts as done. What the register can't show is taken on somebody's word.
pub(super) fn is_so(register: &dyn Register, task: &Task) -> Result<bool, RuleError> {
    Ok(shown(register, task)?.unwrap_or(true))
}

/// Whether saying that a task is done makes the register say so too: nothing else needs doing here.
#[must_use]
pub fn ticking_does(task: &Task) -> bool {
    match task {
        Task::Disable { .. }
        | Task::EndAccess { .. }
        | Task::CloseMailbox { .. }
        | Task::NameNextInLine { .. }
        | Task::MoveSecondFactor { .. }
        | Task::GiveAccess { .. }
        | Task::EndCompany { .. } => true,
        Task::HandOver { .. }
        | Task::ChangeSharedLogin { .. }
        | Task::HandOverMachine { .. }
        | Task::ReplaceKit { .. }
        | Task::Other { .. } => false,
    }
}

/// Whether the register shows that a task is done; nothing where it can't show.
///
/// # Errors
/// [`RuleError`]: that the register could not be read.
pub fn shown(register: &dyn Register, task: &Task) -> Result<Option<bool>, RuleError> {
    let details = |account| Ok::<_, RuleError>(accounts::of(register, account)?.details);
    let has_closed = |account| Ok::<_, RuleError>(!accounts::of(register, account)?.is_open());
    Ok(Some(match task {
        Task::Disable { user } => !users::of(register, *user)?.is_active(),
        Task::EndAccess { access } => !access::of(register, *access)?.is_open(),
        Task::HandOver { account, user } => {
            has_closed(*account)? || has_another_owner(register, *account, *user)?
        }
        Task::CloseMailbox { account, user } => !details(*account)?.mailbox.readers.contains(user),
        Task::MoveSecondFactor { account, user } => details(*account)?.second_factor_of != Some(*user),
        Task::NameNextInLine { account, user } => !details(*account)?.next_in_line.contains(user),
        Task::HandOverMachine { machine, user } => {
            let machine = users::of(register, *machine)?;
            !machine.is_active() || machine.details.responsible != Some(*user)
        }
        Task::ReplaceKit { number, user: _ } => {
            !register.kits()?.iter().any(|kit| kit.number == *number && kit.state.opens())
        }
        Task::GiveAccess { account, user, .. } => {
            register.accesses_of(*user)?.iter().any(|access| access.account == *account)
        }
        Task::EndCompany { company } => !companies::of(register, *company)?.is_active(),
        Task::ChangeSharedLogin { .. } | Task::Other { .. } => return Ok(None),
    }))
}

/// Whether an access makes its user an owner who can act as one: somebody who is disabled can't.
pub(super) fn owns(register: &dyn Register, access: &Access) -> Result<bool, RuleError> {
    Ok(access.details.level == Level::Owner
        && register.user(access.user)?.is_some_and(|user| user.is_active()))
}

pub(super) fn has_another_owner(
    register: &dyn Register,
    account: AccountId,
    user: UserId,
) -> Result<bool, RuleError> {
    for other in register.accesses_to(account)? {
        if other.user != user && owns(register, &other)? {
            return Ok(true);
        }
    }
    Ok(false)
}
