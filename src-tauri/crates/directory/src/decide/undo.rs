//! Undoing an entry by a later one: what it did to accesses, the other way round.

use super::by;
use crate::apply::put_rows;
use crate::{
    Access, AccessId, Actor, Applied, Author, Change, Decision, Draft, Permission, Register, Stop, Timestamp,
    username_key,
};

/// The changes that undo what an entry did to accesses, wherever an access is still as the entry left it.
///
/// Changed ones go back to what they were, given ones end, ended ones are given again. Everything else that the entry
/// did stays.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read.
pub fn undo(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    entry: &[Change],
    reason: &str,
) -> Decision {
    actor.needs(Permission::ManageAccess)?;
    by(register, actor, at, opposites(register, actor, at, entry, reason)?)
}

fn opposites(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    entry: &[Change],
    reason: &str,
) -> Result<Vec<Change>, Stop> {
    let mut draft = Draft::over(register);
    let of = Applied { seq: 0, author: Author::User(actor.user), at };
    let mut changes = Vec::new();
    // The last change first: each is undone on the register as it left it.
    for change in entry.iter().rev() {
        if let Some(opposite) = opposite(&draft, change, reason)? {
            put_rows(&mut draft, &of, &opposite)?;
            changes.push(opposite);
        }
    }
    Ok(changes)
}

/// The opposite of one change; nothing when it isn't about an access, or the access has become another.
#[expect(clippy::wildcard_enum_match_arm, reason = "only what was done to accesses is undone")]
fn opposite(register: &dyn Register, change: &Change, reason: &str) -> Result<Option<Change>, Stop> {
    match change {
        Change::AccessGranted { access, user, account, details } => {
            let as_given = still(register, *access)?.is_some_and(|row| row.details == **details);
            Ok(as_given.then(|| Change::AccessEnded {
                access: *access,
                user: *user,
                account: *account,
                reason: reason.to_owned(),
            }))
        }
        Change::AccessChanged { access, user, account, before, after } => {
            let as_left = still(register, *access)?.is_some_and(|row| row.details == **after);
            Ok(as_left.then(|| Change::AccessChanged {
                access: *access,
                user: *user,
                account: *account,
                before: after.clone(),
                after: before.clone(),
            }))
        }
        Change::AccessEnded { access, .. } => again(register, *access),
        _ => Ok(None),
    }
}

/// The access, if it is in force.
fn still(register: &dyn Register, access: AccessId) -> Result<Option<Access>, Stop> {
    Ok(register.access(access)?.filter(Access::is_open))
}

/// Gives an ended access again, where user and account are in use and nobody gave it meanwhile.
fn again(register: &dyn Register, access: AccessId) -> Result<Option<Change>, Stop> {
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
    Ok(Some(Change::AccessGranted { access, user, account, details: Box::new(details) }))
}
