//! Opening, changing and closing accounts; what is sealed beside them; service profiles of the business's own.

pub(crate) mod changes;
pub(crate) mod profile_changes;
mod record;
pub(crate) mod sealed_changes;

pub use record::{Account, AccountDetails, AccountState, Billing, Criticality, Mailbox, Support};

use crate::{
    AccessDetails, AccountChanged, AccountClosed, AccountId, AccountOpened, AccountReopened, BillingWritten,
    Change, Fault, Field, OwnerNoteWritten, ProfileWritten, Proposal, Refusal, Register, RuleError,
    SupportWritten, UserId,
};
use crate::{access, fields, text};

/// Longest key of a service profile, in characters.
pub const KEY_MOST: usize = 64;
/// Longest service profile, in bytes.
pub const PROFILE_MOST: usize = 64 * 1024;

/// Opens an account, or puts an open one into the register.
///
/// # Errors
/// When the register could not be read.
pub fn open(register: &dyn Register, details: AccountDetails) -> Proposal {
    open_with(register, details, Vec::new())
}

/// Opens an account and gives access to it, in one entry.
///
/// # Errors
/// When the register could not be read.
pub fn open_with(
    register: &dyn Register,
    details: AccountDetails,
    staff: Vec<(UserId, AccessDetails)>,
) -> Proposal {
    let account = register.next_account()?;
    let mut changes =
        vec![Change::AccountOpened(AccountOpened { account, details: Box::new(fields::tidy(details)) })];
    let grants = staff.into_iter().map(|(user, details)| (user, account, details)).collect();
    changes.extend(access::grant_many(register, grants)?);
    Ok(changes)
}

/// Changes what is written about an account.
///
/// # Errors
/// [`Refusal::NoSuchAccount`]; when the register could not be read.
pub fn change(register: &dyn Register, account: AccountId, details: AccountDetails) -> Proposal {
    let before = Box::new(of(register, account)?.details);
    Ok(vec![Change::AccountChanged(AccountChanged {
        account,
        before,
        after: Box::new(fields::tidy(details)),
    })])
}

/// Closes an account; every access to it ends with it.
#[must_use]
pub fn close(account: AccountId, reason: &str) -> Change {
    Change::AccountClosed(AccountClosed { account, reason: reason.trim().to_owned() })
}

/// Opens a closed account again. Accesses don't come back.
#[must_use]
pub fn reopen(account: AccountId, reason: &str) -> Change {
    Change::AccountReopened(AccountReopened { account, reason: reason.trim().to_owned() })
}

/// Writes an account's billing data.
#[must_use]
pub fn write_billing(account: AccountId, billing: Billing) -> Change {
    Change::BillingWritten(BillingWritten { account, billing: Box::new(billing) })
}

/// Writes an account's login details and tickets.
#[must_use]
pub fn write_support(account: AccountId, support: Support) -> Change {
    Change::SupportWritten(SupportWritten { account, support: Box::new(support) })
}

/// Writes what owners note about an account.
#[must_use]
pub fn write_owner_note(account: AccountId, note: &str) -> Change {
    Change::OwnerNoteWritten(OwnerNoteWritten { account, note: note.trim().to_owned() })
}

/// Writes a service profile of the business's own; its text is judged by whoever reads profiles.
///
/// # Errors
/// When the register could not be read.
pub fn write_profile(register: &dyn Register, key: &str, text: String) -> Proposal {
    let before = register.profile(key)?;
    Ok(vec![Change::ProfileWritten(ProfileWritten { key: key.to_owned(), before, after: text })])
}

/// Takes a service profile of the business's own away.
///
/// # Errors
/// When the register could not be read.
pub fn forget_profile(register: &dyn Register, key: &str) -> Proposal {
    write_profile(register, key, String::new())
}

pub(crate) fn of(register: &dyn Register, account: AccountId) -> Result<Account, RuleError> {
    Ok(register.account(account)?.ok_or(Refusal::NoSuchAccount)?)
}

pub(crate) fn opens(
    register: &dyn Register,
    account: AccountId,
    details: &AccountDetails,
) -> Result<(), RuleError> {
    if account != register.next_account()? {
        return Err(Refusal::NotAuthorised.into());
    }
    fields::sound(register, None, details)
}

pub(crate) fn changes(
    register: &dyn Register,
    account: AccountId,
    before: &AccountDetails,
    after: &AccountDetails,
) -> Result<(), RuleError> {
    if of(register, account)?.details != *before {
        return Err(Refusal::NotAuthorised.into());
    }
    if before == after {
        return Err(Refusal::NothingToChange.into());
    }
    fields::sound(register, Some(before), after)
}

pub(crate) fn closes(register: &dyn Register, account: AccountId) -> Result<(), RuleError> {
    if of(register, account)?.is_open() { Ok(()) } else { Err(Refusal::AccountClosed.into()) }
}

pub(crate) fn reopens(register: &dyn Register, account: AccountId) -> Result<(), RuleError> {
    if of(register, account)?.is_open() { Err(Refusal::AccountNotClosed.into()) } else { Ok(()) }
}

pub(crate) fn profiles(
    register: &dyn Register,
    key: &str,
    before: Option<&str>,
    after: &str,
) -> Result<(), RuleError> {
    let slug = key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if key.is_empty() || key.len() > KEY_MOST || !slug {
        return Err(text::fault(Field::Service, Fault::BadCharacters).into());
    }
    if after.len() > PROFILE_MOST {
        return Err(text::fault(Field::Profile, Fault::TooLong).into());
    }
    if register.profile(key)?.as_deref() != before {
        return Err(Refusal::NotAuthorised.into());
    }
    if after.is_empty() && before.is_none_or(str::is_empty) {
        return Err(Refusal::NoSuchService.into());
    }
    if before == Some(after) { Err(Refusal::NothingToChange.into()) } else { Ok(()) }
}
