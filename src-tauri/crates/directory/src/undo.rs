//! Undoing an entry by a later one: what it did to accesses and to the records of users, accounts and companies, the other
//! way round.

use crate::apply::put_rows;
use crate::time::DAY;
use crate::{
    Access, AccessChanged, AccessEnded, AccessGranted, AccessId, AccountClosed, AccountDetails, AccountId,
    AccountOpened, AccountReopened, AccountState, Applied, Change, CompanyAdded, CompanyDetails,
    CompanyEnded, CompanyId, CompanyResumed, CompanyState, Overlay, Proposal, Register, RuleError, Timestamp,
    User, UserAdded, UserChanged, UserDetails, UserDisabled, UserEnabled, UserId, UserState, username_key,
};

/// The changes that undo what an entry did to accesses, users, accounts and companies, wherever that is still as the entry
/// left it.
///
/// Changed accesses and records of users go back to what they were, given accesses end, ended ones are given again. Nothing
/// is ever deleted: users who were added or enabled are disabled, accounts that were opened are closed and companies that
/// were added ended, unless somebody has used them since. What was disabled, closed or ended comes back into use, so that
/// undoing can be undone. Everything else that the entry did stays: a sign-in doesn't come back.
///
/// # Errors
/// When the register could not be read.
pub fn undo(register: &dyn Register, entry: &[Change], reason: &str) -> Proposal {
    let mut overlay = Overlay::over(register);
    let mut changes = Vec::new();
    // The last change first: each is undone on the register as it left it.
    for change in entry.iter().rev() {
        if let Some(opposite) = opposite(&overlay, change, reason)? {
            put_rows(&mut overlay, &Applied::PROPOSED, &opposite)?;
            changes.push(opposite);
        }
    }
    Ok(changes)
}

/// How the reason begins that undoing an entry gives for whatever it ends, closes and disables. It stands in journals.
const UNDOES: &str = "Undoes entry ";

/// The reason that undoing an entry gives.
#[must_use]
pub fn undoing(entry: u32) -> String {
    format!("{UNDOES}{entry}")
}

/// Which entry such a reason says is undone.
#[must_use]
pub fn undone_entry(reason: &str) -> Option<u32> {
    reason.strip_prefix(UNDOES)?.parse().ok()
}

/// Whether a record was added by mistake: taken back by undoing, within a day. Lists don't show it; the journal does, and
/// undoing that brings it back.
pub(crate) fn is_mistake(added: Timestamp, ended: Timestamp, reason: &str) -> bool {
    undone_entry(reason).is_some() && ended.0.saturating_sub(added.0) < DAY
}

/// Whether an entry holds anything that can be undone, whatever became of it since.
#[must_use]
pub fn is_undone(change: &Change) -> bool {
    matches!(
        change,
        Change::AccessGranted(_)
            | Change::AccessChanged(_)
            | Change::AccessEnded(_)
            | Change::UserAdded(_)
            | Change::UserChanged(_)
            | Change::UserDisabled(_)
            | Change::UserEnabled(_)
            | Change::AccountOpened(_)
            | Change::AccountClosed(_)
            | Change::AccountReopened(_)
            | Change::CompanyAdded(_)
            | Change::CompanyEnded(_)
            | Change::CompanyResumed(_)
    )
}

/// The opposite of one change; nothing when it is none of those, or what it did has become another.
#[expect(clippy::wildcard_enum_match_arm, reason = "only what [`is_undone`] is")]
fn opposite(register: &dyn Register, change: &Change, reason: &str) -> Result<Option<Change>, RuleError> {
    match change {
        Change::AccessGranted(AccessGranted { access, user, account, details }) => {
            let as_given = still(register, *access)?.is_some_and(|row| row.details == **details);
            Ok(as_given.then(|| {
                Change::AccessEnded(AccessEnded {
                    access: *access,
                    user: *user,
                    account: *account,
                    reason: reason.to_owned(),
                })
            }))
        }
        Change::AccessChanged(AccessChanged { access, user, account, before, after }) => {
            let as_left = still(register, *access)?.is_some_and(|row| row.details == **after);
            Ok(as_left.then(|| {
                Change::AccessChanged(AccessChanged {
                    access: *access,
                    user: *user,
                    account: *account,
                    before: after.clone(),
                    after: before.clone(),
                })
            }))
        }
        Change::AccessEnded(AccessEnded { access, .. }) => again(register, *access),
        Change::UserAdded(UserAdded { user, details, .. }) => {
            Ok(unused_user(register, *user, Some(details))?.then(|| disabled(*user, reason)))
        }
        Change::UserEnabled(UserEnabled { user, .. }) => {
            Ok(unused_user(register, *user, None)?.then(|| disabled(*user, reason)))
        }
        Change::UserDisabled(UserDisabled { user, reason: why }) => {
            let back = is_still_disabled(register, *user, why)?;
            Ok(back.then(|| Change::UserEnabled(UserEnabled { user: *user, reason: reason.to_owned() })))
        }
        Change::UserChanged(UserChanged { user, before, after }) => {
            let row = register.user(*user)?;
            let as_left = row.is_some_and(|row| row.details == **after && row.forgotten_at.is_none());
            Ok(as_left.then(|| {
                Change::UserChanged(UserChanged { user: *user, before: after.clone(), after: before.clone() })
            }))
        }
        Change::AccountOpened(AccountOpened { account, details }) => {
            Ok(unused_account(register, *account, Some(details))?.then(|| closed(*account, reason)))
        }
        Change::AccountReopened(AccountReopened { account, .. }) => {
            Ok(unused_account(register, *account, None)?.then(|| closed(*account, reason)))
        }
        Change::AccountClosed(AccountClosed { account, reason: why }) => {
            let as_left = register.account(*account)?.is_some_and(
                |row| matches!(&row.state, AccountState::Closed { reason, .. } if reason == why),
            );
            Ok(as_left.then(|| {
                Change::AccountReopened(AccountReopened { account: *account, reason: reason.to_owned() })
            }))
        }
        Change::CompanyAdded(CompanyAdded { company, details, .. }) => {
            Ok(unused_company(register, *company, Some(details))?.then(|| ended(*company, reason)))
        }
        Change::CompanyResumed(CompanyResumed { company, .. }) => {
            Ok(unused_company(register, *company, None)?.then(|| ended(*company, reason)))
        }
        Change::CompanyEnded(CompanyEnded { company, reason: why }) => {
            let as_left = register
                .company(*company)?
                .is_some_and(|row| matches!(&row.state, CompanyState::Ended { reason, .. } if reason == why));
            Ok(as_left.then(|| {
                Change::CompanyResumed(CompanyResumed { company: *company, reason: reason.to_owned() })
            }))
        }
        _ => Ok(None),
    }
}

fn disabled(user: UserId, reason: &str) -> Change {
    Change::UserDisabled(UserDisabled { user, reason: reason.to_owned() })
}

fn closed(account: AccountId, reason: &str) -> Change {
    Change::AccountClosed(AccountClosed { account, reason: reason.to_owned() })
}

fn ended(company: CompanyId, reason: &str) -> Change {
    Change::CompanyEnded(CompanyEnded { company, reason: reason.to_owned() })
}

/// The access, if it is in force.
fn still(register: &dyn Register, access: AccessId) -> Result<Option<Access>, RuleError> {
    Ok(register.access(access)?.filter(Access::is_open))
}

/// Gives an ended access again, where user and account are in use and nobody gave it meanwhile.
fn again(register: &dyn Register, access: AccessId) -> Result<Option<Change>, RuleError> {
    let Some(Access { user, account, details, .. }) = register.access(access)?.filter(|row| !row.is_open())
    else {
        return Ok(None);
    };
    let in_use = register.user(user)?.is_some_and(|user| user.is_active())
        && register.account(account)?.is_some_and(|account| account.is_open());
    let login = username_key(&details.login);
    let same = |other: &Access| other.account == account && username_key(&other.details.login) == login;
    if !in_use || register.accesses_of(user)?.iter().any(same) {
        return Ok(None);
    }
    let access = register.next_access()?;
    Ok(Some(Change::AccessGranted(AccessGranted { access, user, account, details: Box::new(details) })))
}

/// Whether a user is disabled for this reason, and there is somebody left to enable.
fn is_still_disabled(register: &dyn Register, user: UserId, why: &str) -> Result<bool, RuleError> {
    let as_left = |row: &User| matches!(&row.state, UserState::Disabled { reason, .. } if reason == why);
    Ok(register.user(user)?.is_some_and(|row| row.forgotten_at.is_none() && as_left(&row)))
}

/// Whether a user is in use, still as they were added where that is told, without a sign-in and with access to nothing.
fn unused_user(
    register: &dyn Register,
    user: UserId,
    added: Option<&UserDetails>,
) -> Result<bool, RuleError> {
    let as_added = register
        .user(user)?
        .is_some_and(|row| row.is_active() && added.is_none_or(|added| row.details == *added));
    Ok(as_added && register.sign_in(user)?.is_none() && register.accesses_of(user)?.is_empty())
}

/// Whether an account is open, still as it was opened where that is told, and nobody has access to it.
fn unused_account(
    register: &dyn Register,
    account: AccountId,
    opened: Option<&AccountDetails>,
) -> Result<bool, RuleError> {
    let as_opened = register
        .account(account)?
        .is_some_and(|row| row.is_open() && opened.is_none_or(|opened| row.details == *opened));
    Ok(as_opened && register.accesses_to(account)?.is_empty())
}

/// Whether a company works with us, still as it was added where that is told, without staff and accounts.
fn unused_company(
    register: &dyn Register,
    company: CompanyId,
    added: Option<&CompanyDetails>,
) -> Result<bool, RuleError> {
    let as_added = register
        .company(company)?
        .is_some_and(|row| row.is_active() && added.is_none_or(|added| row.details == *added));
    Ok(as_added && register.staff_of(company)?.is_empty() && register.accounts_of(Some(company))?.is_empty())
}
