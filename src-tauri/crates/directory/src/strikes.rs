//! Striking texts out: asking, agreeing, and when one owner is enough.

pub(crate) mod changes;
mod record;
mod striker;

pub use record::{Asked, FACTS, Strike, Substitute, TEXTS, TextAt, is_blank};
pub use striker::{Striker, goes_alone};

use crate::sign_ins::standing::is_owner;
use crate::time::{DAY, HOUR};
use crate::users;
use crate::{
    Actor, Change, Permission, Proposal, Refusal, Register, RuleError, RunAbout, StrikeAsked, StrikeDropped,
    Struck, Timestamp, UserId, UserKind, UserState,
};

/// How long an owner has to agree to what another asked for. A request that nobody answered in a week is an old one.
const AGREE_WITHIN: i64 = 7 * DAY;
/// How long a request of the only owner waits: three days, in which whoever is told of it can object.
const ALONE_AFTER: i64 = 72 * HOUR;
/// Most texts in one request. One secret stands in a few; more is a mistake.
const TEXTS_MOST: usize = 1_000;

/// How a strike stands for an owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// They may do it: the years that the settings ask for are over, or it was asked for by the entry of this number.
    May {
        /// The entry that asked.
        asked: Option<u64>,
    },
    /// Nobody asked for it yet; another owner must agree afterwards.
    ToAsk,
    /// They asked for it, and another owner is to agree until then.
    Waits {
        /// The entry that asked.
        asked: u64,
        /// Until when another owner can agree.
        until: Timestamp,
        /// From when on they may do it alone, as there is no other owner.
        alone_from: Option<Timestamp>,
    },
}

/// How striking out `what` stands for `actor`.
///
/// # Errors
/// Why it can't be struck out at all; that the register could not be read.
pub fn standing(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    what: &Strike,
) -> Result<Standing, RuleError> {
    actor.needs(Permission::ManageOwners)?;
    can_be_struck(register, what)?;
    if is_due(register, at, what)? {
        return Ok(Standing::May { asked: None });
    }
    let Some(asked) = in_force(register, at)?.into_iter().find(|asked| asked.what == *what) else {
        return Ok(Standing::ToAsk);
    };
    let entry = Some(asked.entry);
    if counts(register, actor, at, &asked)? {
        return Ok(Standing::May { asked: entry });
    }
    let alone_from = is_alone(register, actor.user, at)?.then(|| asked.at.plus(ALONE_AFTER));
    Ok(Standing::Waits { asked: asked.entry, until: until(&asked), alone_from })
}

/// What is asked for and can still be agreed to: by somebody who is still an owner, not too long ago, and of what can be
/// struck out now.
///
/// # Errors
/// That the register could not be read.
pub fn in_force(register: &dyn Register, at: Timestamp) -> Result<Vec<Asked>, RuleError> {
    let recent = register.asked()?.into_iter().filter(|asked| at.since(asked.at) <= AGREE_WITHIN);
    let in_force = recent.map(|asked| {
        let possible = match can_be_struck(register, &asked.what) {
            Ok(()) => true,
            Err(RuleError::Refused(_)) => false,
            Err(RuleError::Register(e)) => return Err(e.into()),
        };
        Ok((possible && is_owner(register, asked.by)?).then_some(asked))
    });
    in_force.filter_map(Result::transpose).collect()
}

/// Until when another owner can agree to a request.
#[must_use]
pub fn until(asked: &Asked) -> Timestamp {
    asked.at.plus(AGREE_WITHIN)
}

/// Asks another owner to agree that something is struck out.
#[must_use]
pub fn ask(what: Strike) -> Change {
    Change::StrikeAsked(StrikeAsked { what })
}

/// Says that what was asked for is not to be.
#[must_use]
pub fn forgo(asked: u64, reason: &str) -> Change {
    Change::StrikeDropped(StrikeDropped { asked, reason: reason.trim().to_owned() })
}

/// Strikes something out: `substitutes` are what takes the places of parts of earlier entries.
///
/// # Errors
/// [`Refusal::AnotherOwner`], as long as one has to agree; as [`standing`].
pub fn strike(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    what: Strike,
    substitutes: Vec<Substitute>,
) -> Proposal {
    let Standing::May { asked } = standing(register, actor, at, &what)? else {
        return Err(Refusal::AnotherOwner.into());
    };
    Ok(vec![Change::Struck(Struck { what, asked, substitutes })])
}

pub(crate) fn asks(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    what: &Strike,
) -> Result<(), RuleError> {
    match standing(register, actor, at, what)? {
        Standing::ToAsk => Ok(()),
        Standing::May { .. } | Standing::Waits { .. } => Err(Refusal::AlreadyAsked.into()),
    }
}

pub(crate) fn drops(register: &dyn Register, asked: u64) -> Result<(), RuleError> {
    if register.asked()?.iter().any(|known| known.entry == asked) {
        Ok(())
    } else {
        Err(Refusal::NotAsked.into())
    }
}

pub(crate) fn strikes(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    what: &Strike,
    asked: Option<u64>,
    substitutes: &[Substitute],
) -> Result<(), RuleError> {
    match standing(register, actor, at, what)? {
        Standing::May { asked: known } if known == asked => {}
        Standing::May { .. } => return Err(Refusal::NotAuthorised.into()),
        Standing::ToAsk | Standing::Waits { .. } => return Err(Refusal::AnotherOwner.into()),
    }
    if substitutes.is_empty() {
        return Err(Refusal::NothingToChange.into());
    }
    let place = |substitute: &Substitute| (substitute.entry, substitute.compartment);
    if substitutes.is_sorted_by(|a, b| place(a) < place(b)) {
        Ok(())
    } else {
        Err(Refusal::NotAuthorised.into())
    }
}

/// Whether something can be struck out at all. Of a person, when nothing is left to take away from them.
fn can_be_struck(register: &dyn Register, what: &Strike) -> Result<(), RuleError> {
    match what {
        Strike::Person { user } => {
            let row = users::of(register, *user)?;
            if row.forgotten_at.is_some() {
                return Err(Refusal::Forgotten.into());
            }
            if row.kind != UserKind::Person {
                return Err(Refusal::OnlyPeopleAreForgotten.into());
            }
            if row.is_active() {
                return Err(Refusal::StillInUse.into());
            }
            let about = |about: RunAbout| about == RunAbout::User(*user);
            let in_a_run = register.open_runs()?.iter().any(|run| about(run.details.about));
            if in_a_run || !register.accesses_of(*user)?.is_empty() {
                return Err(Refusal::NotYetGone.into());
            }
            Ok(())
        }
        Strike::Texts { texts } if texts.is_empty() => Err(Refusal::NothingToChange.into()),
        Strike::Texts { texts } if texts.len() <= TEXTS_MOST && texts.is_sorted_by(|a, b| a < b) => Ok(()),
        Strike::Texts { .. } => Err(Refusal::NotAuthorised.into()),
    }
}

/// Whether the years that the settings ask for have passed since somebody was disabled.
fn is_due(register: &dyn Register, at: Timestamp, what: &Strike) -> Result<bool, RuleError> {
    let Strike::Person { user } = what else { return Ok(false) };
    let Some(millis) = register.settings()?.forget_millis() else { return Ok(false) };
    let state = users::of(register, *user)?.state;
    Ok(matches!(state, UserState::Disabled { since, .. } if at.since(since) >= millis))
}

/// Whether a request in force is one that `actor` can agree to: another owner's, or their own, where there is no other and it has
/// waited long enough.
fn counts(register: &dyn Register, actor: &Actor, at: Timestamp, asked: &Asked) -> Result<bool, RuleError> {
    if asked.by != actor.user {
        return Ok(true);
    }
    Ok(at.since(asked.at) >= ALONE_AFTER && is_alone(register, actor.user, at)?)
}

/// Whether no other owner can really sign in.
fn is_alone(register: &dyn Register, owner: UserId, at: Timestamp) -> Result<bool, RuleError> {
    Ok(register.owners(at)?.iter().all(|other| other.user == owner || !other.can_sign_in))
}
