//! Giving, changing and taking away access.

pub(crate) mod changes;
mod record;

pub use record::{Access, AccessDetails, AccessState, Level, Polarity, SecondFactor, Seen, SinglePermission};

use crate::text::{self, NAME_MOST};
use crate::{
    AccessChanged, AccessEnded, AccessGranted, AccessId, AccountId, Change, Fault, Field, JobAccess,
    JobWritten, Proposal, Refusal, Register, RuleError, UserId, username_key,
};
use crate::{accounts, fields, users};

/// Most roles or single permissions of one access.
pub(crate) const SINGLE_MOST: usize = 500;

/// Gives a user access to an account.
///
/// # Errors
/// When the register could not be read.
pub fn grant(register: &dyn Register, user: UserId, account: AccountId, details: AccessDetails) -> Proposal {
    grant_many(register, vec![(user, account, details)])
}

/// Gives several at once, with the numbers that come next: one entry.
///
/// # Errors
/// When the register could not be read.
pub fn grant_many(register: &dyn Register, grants: Vec<(UserId, AccountId, AccessDetails)>) -> Proposal {
    let first = register.next_access()?.0;
    let given = |(access, (user, account, details))| {
        Change::AccessGranted(AccessGranted {
            access,
            user,
            account,
            details: Box::new(fields::tidy(details)),
        })
    };
    Ok((first..).map(AccessId).zip(grants).map(given).collect())
}

/// Changes an access.
///
/// # Errors
/// [`Refusal::NoSuchAccess`]; when the register could not be read.
pub fn change(register: &dyn Register, access: AccessId, details: AccessDetails) -> Proposal {
    change_many(register, vec![(access, details)])
}

/// Changes several at once: one entry. Those that would stay as they are are left out.
///
/// # Errors
/// [`Refusal::NoSuchAccess`]; when the register could not be read.
pub fn change_many(register: &dyn Register, edits: Vec<(AccessId, AccessDetails)>) -> Proposal {
    let mut changes = Vec::with_capacity(edits.len());
    for (access, details) in edits {
        let Access { user, account, details: before, .. } = of(register, access)?;
        let after = fields::tidy(details);
        if before != after {
            let (before, after) = (Box::new(before), Box::new(after));
            changes.push(Change::AccessChanged(AccessChanged { access, user, account, before, after }));
        }
    }
    Ok(changes)
}

/// Takes accesses away: one entry.
///
/// # Errors
/// [`Refusal::NoSuchAccess`]; when the register could not be read.
pub fn end(register: &dyn Register, accesses: &[AccessId], reason: &str) -> Proposal {
    accesses.iter().map(|access| Ok(ended(&of(register, *access)?, reason))).collect()
}

/// Writes what a job takes; nothing takes the template away.
#[must_use]
pub fn write_job(name: &str, accesses: Vec<JobAccess>) -> Change {
    Change::JobWritten(JobWritten { name: name.trim().to_owned(), accesses })
}

/// The change that takes an access away.
pub(crate) fn ended(access: &Access, reason: &str) -> Change {
    let Access { id, user, account, .. } = access;
    Change::AccessEnded(AccessEnded {
        access: *id,
        user: *user,
        account: *account,
        reason: reason.trim().to_owned(),
    })
}

pub(crate) fn of(register: &dyn Register, access: AccessId) -> Result<Access, RuleError> {
    Ok(register.access(access)?.ok_or(Refusal::NoSuchAccess)?)
}

pub(crate) fn grants(
    register: &dyn Register,
    access: AccessId,
    user: UserId,
    account: AccountId,
    details: &AccessDetails,
) -> Result<(), RuleError> {
    if access != register.next_access()? {
        return Err(Refusal::NotAuthorised.into());
    }
    if !users::of(register, user)?.is_active() {
        return Err(Refusal::Disabled.into());
    }
    if !accounts::of(register, account)?.is_open() {
        return Err(Refusal::AccountClosed.into());
    }
    let login = username_key(&details.login);
    let same = |other: &Access| other.account == account && username_key(&other.details.login) == login;
    if register.accesses_of(user)?.iter().any(same) {
        return Err(Refusal::HasAccess.into());
    }
    sound(register, None, details)
}

pub(crate) fn changes(
    register: &dyn Register,
    (access, user, account): (AccessId, UserId, AccountId),
    before: &AccessDetails,
    after: &AccessDetails,
) -> Result<(), RuleError> {
    let row = of(register, access)?;
    if (row.user, row.account) != (user, account) || row.details != *before {
        return Err(Refusal::NotAuthorised.into());
    }
    if !row.is_open() {
        return Err(Refusal::AccessEnded.into());
    }
    if before == after {
        return Err(Refusal::NothingToChange.into());
    }
    sound(register, Some(before), after)
}

pub(crate) fn ends(
    register: &dyn Register,
    (access, user, account): (AccessId, UserId, AccountId),
) -> Result<(), RuleError> {
    let row = of(register, access)?;
    if (row.user, row.account) != (user, account) {
        return Err(Refusal::NotAuthorised.into());
    }
    if row.is_open() { Ok(()) } else { Err(Refusal::AccessEnded.into()) }
}

pub(crate) fn writes_job(
    register: &dyn Register,
    name: &str,
    accesses: &[JobAccess],
) -> Result<(), RuleError> {
    text::name(Field::Job, name, NAME_MOST)?;
    if accesses.len() > SINGLE_MOST {
        return Err(text::fault(Field::Job, Fault::TooLong).into());
    }
    for JobAccess { account, roles, level: _ } in accesses {
        accounts::of(register, *account)?;
        roles.iter().try_for_each(|role| text::required(Field::Roles, role, NAME_MOST))?;
    }
    Ok(())
}

fn sound(
    register: &dyn Register,
    before: Option<&AccessDetails>,
    details: &AccessDetails,
) -> Result<(), RuleError> {
    if let (Some(since), Some(until)) = (details.since, details.until)
        && until < since
    {
        return Err(text::fault(Field::Until, Fault::OutOfRange).into());
    }
    fields::sound(register, before, details)
}
