//! Making, checking and using recovery kits.

pub(crate) mod changes;
mod record;

pub use record::{Kit, KitState};

use crate::own_sign_in::FirstSignIn;
use crate::{
    Change, Computer, Grant, GrantChanged, IdentityRecord, KitChecked, KitMade, KitNumber, KitPlaced,
    OlderCopyAccepted, Proposal, RecoveryUsed, Refusal, Register, Role, RuleError, SignInMade, SignInReset,
    Timestamp, UserAdded, UserDetails, UserEnabled, UserId, UserKind,
};
use crate::{fields, users};

/// Who takes over with a recovery code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Successor {
    /// Somebody who isn't in the register.
    New(Box<UserDetails>),
    /// Somebody who is: an owner without their password, a colleague, or someone who was disabled.
    Existing(UserId),
}

/// What a recovery code does: the successor's sign-in as an owner, completed at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Takeover {
    /// Who.
    pub successor: Successor,
    /// The identity the sign-in is made with; replaced within the same entry.
    pub interim: IdentityRecord,
    /// What the successor set up.
    pub first: FirstSignIn,
}

/// Why a kit's owner comes back or gets more than before, in the journal.
const BY_RECOVERY: &str = "Took over with a recovery kit";

/// Makes a kit for an owner. The kit it `replaces` stays good until this one's code was typed back.
///
/// # Errors
/// When the register could not be read.
pub fn make(
    register: &dyn Register,
    owner: UserId,
    identity: IdentityRecord,
    replaces: Option<KitNumber>,
) -> Proposal {
    let number = next_number(register)?;
    Ok(vec![Change::KitMade(KitMade { number, owner, identity, replaces })])
}

/// The number the next kit gets.
///
/// # Errors
/// [`RuleError`] when the register could not be read.
pub fn next_number(register: &dyn Register) -> Result<KitNumber, RuleError> {
    Ok(KitNumber(register.kits()?.iter().map(|kit| kit.number.0).max().unwrap_or(0).saturating_add(1)))
}

/// Writes down where a kit is kept, for owners.
#[must_use]
pub fn place(number: KitNumber, place: &str) -> Change {
    Change::KitPlaced(KitPlaced { number, place: place.trim().to_owned() })
}

/// Notes that a kit's code was typed and is right. The first time confirms the kit and retires the one it replaces.
#[must_use]
pub fn check(number: KitNumber) -> Change {
    Change::KitChecked(KitChecked { number })
}

/// Uses a kit's code: one entry, signed by the kit's identity, in which the successor becomes an owner. `older` is how far
/// this computer saw the vault, and when, where the copy at hand is older than that.
///
/// # Errors
/// [`Refusal::NoSuchUser`]; when the register could not be read.
pub fn use_code(
    register: &dyn Register,
    number: KitNumber,
    computer: Computer,
    takeover: Takeover,
    older: Option<(u64, Timestamp)>,
) -> Proposal {
    let owner = Grant::preset(Role::Owner);
    let Takeover { successor, interim, first } = takeover;
    let user = match &successor {
        Successor::New(_) => register.next_user()?,
        Successor::Existing(user) => *user,
    };
    let mut changes =
        vec![Change::RecoveryUsed(RecoveryUsed { number, successor: user, computer: computer.clone() })];
    match successor {
        Successor::New(details) => changes.push(Change::UserAdded(UserAdded {
            user,
            as_kind: UserKind::Person,
            details: fields::tidy(*details),
        })),
        Successor::Existing(_) => {
            if !users::of(register, user)?.is_active() {
                changes.push(Change::UserEnabled(UserEnabled { user, reason: BY_RECOVERY.to_owned() }));
            }
        }
    }
    match register.sign_in(user)? {
        None => changes.push(Change::SignInMade(SignInMade { user, grant: owner, identity: interim })),
        Some(row) => {
            changes.push(Change::SignInReset(SignInReset { user, identity: interim, caller_checked: false }));
            if !row.grant.is_an_owners() {
                let reason = BY_RECOVERY.to_owned();
                changes.push(Change::GrantChanged(GrantChanged {
                    user,
                    before: row.grant,
                    after: owner,
                    reason,
                }));
            }
        }
    }
    changes.extend(first.changes(user));
    if let Some((seen_entry, seen_at)) = older {
        changes.push(Change::OlderCopyAccepted(OlderCopyAccepted { user, computer, seen_entry, seen_at }));
    }
    Ok(changes)
}

/// The kit, if its code opens the vault; otherwise what became of it.
///
/// # Errors
/// [`RuleError`]: the refusal, or that the register could not be read.
pub fn that_opens(register: &dyn Register, number: KitNumber) -> Result<Kit, RuleError> {
    let kit = of(register, number)?;
    match kit.state {
        KitState::Unconfirmed | KitState::Good => Ok(kit),
        KitState::Replaced { at } => Err(Refusal::KitReplaced { number, at }.into()),
        KitState::Used { at } => Err(Refusal::KitUsed { number, at }.into()),
        KitState::Retired { at } => Err(Refusal::KitRetired { number, at }.into()),
    }
}

pub(crate) fn makes(
    register: &dyn Register,
    at: Timestamp,
    number: KitNumber,
    owner: UserId,
    replaces: Option<KitNumber>,
) -> Result<(), RuleError> {
    users::of(register, owner)?;
    if !register.owners(at)?.iter().any(|standing| standing.user == owner) {
        return Err(Refusal::KitsAreForOwners.into());
    }
    if number != next_number(register)? {
        return Err(Refusal::NotAuthorised.into());
    }
    if let Some(replaced) = replaces
        && that_opens(register, replaced)?.owner != owner
    {
        return Err(Refusal::NoSuchKit.into());
    }
    Ok(())
}

pub(crate) fn of(register: &dyn Register, number: KitNumber) -> Result<Kit, RuleError> {
    Ok(register.kits()?.into_iter().find(|kit| kit.number == number).ok_or(Refusal::NoSuchKit)?)
}
