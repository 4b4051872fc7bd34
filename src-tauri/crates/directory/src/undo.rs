//! Undoing an entry by a later one: what it did to accesses, and the records it added, the other way round.

use crate::apply::put_rows;
use crate::{
    Access, AccessChanged, AccessEnded, AccessGranted, AccessId, AccountClosed, AccountDetails, AccountId,
    AccountOpened, Applied, Author, Change, CompanyAdded, CompanyDetails, CompanyEnded, CompanyId, FOUNDER,
    Overlay, Proposal, Register, RuleError, Timestamp, UserAdded, UserDetails, UserDisabled, UserId,
    username_key,
};

/// The changes that undo what an entry did to accesses, and what it added, wherever that is still as the entry left it.
///
/// Changed accesses go back to what they were, given ones end, ended ones are given again. Nothing is ever deleted: added
/// users are disabled, opened accounts closed and added companies ended, unless somebody has used them since.
/// Everything else that the entry did stays.
///
/// # Errors
/// When the register could not be read.
pub fn undo(register: &dyn Register, entry: &[Change], reason: &str) -> Proposal {
    let mut overlay = Overlay::over(register);
    // Who does it and when makes no difference to what comes next.
    let of = Applied { seq: 0, author: Author::User(FOUNDER), at: Timestamp(0) };
    let mut changes = Vec::new();
    // The last change first: each is undone on the register as it left it.
    for change in entry.iter().rev() {
        if let Some(opposite) = opposite(&overlay, change, reason)? {
            put_rows(&mut overlay, &of, &opposite)?;
            changes.push(opposite);
        }
    }
    Ok(changes)
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
            | Change::AccountOpened(_)
            | Change::CompanyAdded(_)
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
            let unused = unused_user(register, *user, details)?;
            Ok(unused.then(|| Change::UserDisabled(UserDisabled { user: *user, reason: reason.to_owned() })))
        }
        Change::AccountOpened(AccountOpened { account, details }) => {
            let unused = unused_account(register, *account, details)?;
            Ok(unused.then(|| {
                Change::AccountClosed(AccountClosed { account: *account, reason: reason.to_owned() })
            }))
        }
        Change::CompanyAdded(CompanyAdded { company, details, .. }) => {
            let unused = unused_company(register, *company, details)?;
            Ok(unused
                .then(|| Change::CompanyEnded(CompanyEnded { company: *company, reason: reason.to_owned() })))
        }
        _ => Ok(None),
    }
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

/// Whether a user is in use, still as they were added, without a sign-in and with access to nothing.
fn unused_user(register: &dyn Register, user: UserId, added: &UserDetails) -> Result<bool, RuleError> {
    let as_added = register.user(user)?.is_some_and(|row| row.is_active() && row.details == *added);
    Ok(as_added && register.sign_in(user)?.is_none() && register.accesses_of(user)?.is_empty())
}

/// Whether an account is open, still as it was opened, and nobody has access to it.
fn unused_account(
    register: &dyn Register,
    account: AccountId,
    opened: &AccountDetails,
) -> Result<bool, RuleError> {
    let as_opened = register.account(account)?.is_some_and(|row| row.is_open() && row.details == *opened);
    Ok(as_opened && register.accesses_to(account)?.is_empty())
}

/// Whether a company works with us, still as it was added, without staff and accounts.
fn unused_company(
    register: &dyn Register,
    company: CompanyId,
    added: &CompanyDetails,
) -> Result<bool, RuleError> {
    let as_added = register.company(company)?.is_some_and(|row| row.is_active() && row.details == *added);
    Ok(as_added && register.staff_of(company)?.is_empty() && register.accounts_of(Some(company))?.is_empty())
}
