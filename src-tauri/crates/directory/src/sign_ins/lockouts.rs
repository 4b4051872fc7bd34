//! Noting wrong sign-ins in the journal, and clearing locks.

use crate::users::{self, owner_only_by_owner};
use crate::{
    Actor, Change, Computer, LockoutCleared, Permission, Proposal, Refusal, Register, RuleError, Timestamp,
    Tries, TriesSeen, UserId,
};

/// Wrong sign-ins that this computer counted while nobody could sign an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Whose sign-in.
    pub user: UserId,
    /// Where.
    pub computer: Computer,
    /// How many.
    pub tries: u32,
    /// The last of them.
    pub last_at: Timestamp,
    /// Until when the user is locked there.
    pub locked_until: Option<Timestamp>,
}

impl From<Seen> for Change {
    fn from(seen: Seen) -> Self {
        let Seen { user, computer, tries, last_at, locked_until } = seen;
        Self::TriesSeen(TriesSeen { user, computer, tries, last_at, locked_until })
    }
}

/// Notes wrong sign-ins on this computer, when somebody who may see them signs in there.
#[must_use]
pub fn seen(seen: Vec<Seen>) -> Vec<Change> {
    seen.into_iter().map(Change::from).collect()
}

/// Clears a lock. `known` is the last the journal or this computer knows of the tries there.
///
/// # Errors
/// [`Refusal::NotLocked`], where there is no lock, to whoever may clear locks; to others that they may not.
pub fn clear(
    register: &dyn Register,
    actor: &Actor,
    user: UserId,
    computer: Computer,
    known: Option<&Tries>,
) -> Proposal {
    may_clear(register, actor, user)?;
    users::of(register, user)?;
    match known {
        Some(tries) if tries.tries > 0 && tries.cleared.is_none() => {
            Ok(vec![Change::LockoutCleared(LockoutCleared { user, computer })])
        }
        Some(_) | None => Err(Refusal::NotLocked.into()),
    }
}

/// Whether the actor may see wrong sign-ins of others.
pub(crate) fn may_see(actor: &Actor) -> Result<(), Refusal> {
    actor.needs(Permission::ClearLockouts)
}

/// Nobody clears their own lock: it is there to keep from guessing whoever sits at an open window too.
pub(crate) fn may_clear(register: &dyn Register, actor: &Actor, user: UserId) -> Result<(), RuleError> {
    may_see(actor)?;
    if user == actor.user {
        return Err(Refusal::NotToYourself.into());
    }
    owner_only_by_owner(register, actor, user)
}
