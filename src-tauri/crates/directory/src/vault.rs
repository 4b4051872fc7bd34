//! Making the vault, signing in, backups, and accepting an older copy.

pub(crate) mod changes;

pub use changes::FoundWrong;

use crate::lockouts::Seen;
use crate::own_sign_in::FirstSignIn;
use crate::{
    Actor, BackupMade, Change, ClockAccepted, Computer, FOUNDER, Grant, IdentityRecord, Permission, Proposal,
    Refusal, Register, Role, RuleError, Settings, SignInMade, SignedIn, Timestamp, UserAdded, UserDetails,
    UserId, UserKind, VaultMade, VerificationFailed,
};
use crate::{fields, own_sign_in, settings};

/// What a vault begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Founding {
    /// The business's name.
    pub business: String,
    /// The rules.
    pub settings: Settings,
    /// Whether it is the sample office.
    pub sample: bool,
    /// The first owner.
    pub owner: UserDetails,
    /// The identity the first owner's sign-in is made with; replaced within the same entry.
    pub interim: IdentityRecord,
    /// What the first owner set up.
    pub first: FirstSignIn,
}

/// Makes the first entry: the vault and its first owner.
#[must_use]
pub fn make(founding: Founding) -> Vec<Change> {
    let Founding { business, settings, sample, owner, interim, first } = founding;
    let business = business.trim().to_owned();
    let mut changes = vec![
        Change::VaultMade(VaultMade { business, settings, sample }),
        Change::UserAdded(UserAdded {
            user: FOUNDER,
            as_kind: UserKind::Person,
            details: fields::tidy(owner),
        }),
        Change::SignInMade(SignInMade {
            user: FOUNDER,
            grant: Grant::preset(Role::Owner),
            identity: interim,
        }),
    ];
    changes.extend(first.changes(FOUNDER));
    changes
}

/// Signs a user in. What was `seen` of wrong sign-ins on this computer is noted when the user may see it; so is a last
/// sign-in that is dated later than this one.
///
/// # Errors
/// [`RuleError`]: the refusal, or that the register could not be read.
pub fn sign_in(
    register: &dyn Register,
    user: UserId,
    at: Timestamp,
    computer: Computer,
    step: Option<u64>,
    seen: Vec<Seen>,
) -> Proposal {
    let actor = Actor::at_the_door(register, user)?;
    let mut changes = Vec::new();
    if let Some(last_at) = dated_later(register, user, at)? {
        changes.push(Change::ClockAccepted(ClockAccepted { user, computer: computer.clone(), last_at }));
    }
    changes.push(Change::SignedIn(SignedIn { user, computer, step }));
    if actor.grant.may(Permission::ClearLockouts) {
        changes.extend(seen.into_iter().map(Change::from));
    }
    Ok(changes)
}

/// When a user signed in last, where that is dated so much later than `at` that one of the two clocks must be wrong.
///
/// # Errors
/// [`RuleError`] when the register could not be read.
pub fn dated_later(
    register: &dyn Register,
    user: UserId,
    at: Timestamp,
) -> Result<Option<Timestamp>, RuleError> {
    let Some(row) = register.sign_in(user)? else { return Ok(None) };
    let ahead = row.last_step.filter(|_| own_sign_in::binding_step(&row, at).is_none());
    Ok(ahead.map(own_sign_in::step_at))
}

/// Notes that a backup was written. `digest` is the file's SHA-256 in hex.
#[must_use]
pub fn backup_made(digest: String) -> Change {
    Change::BackupMade(BackupMade { digest })
}

/// Notes that a verification found something wrong, so that owners are told.
#[must_use]
pub fn verification_failed(found: FoundWrong) -> Change {
    Change::VerificationFailed(VerificationFailed { found })
}

/// The first change of the first entry, and of no other.
pub(crate) fn founds(register: &dyn Register, first: &Change) -> Result<(), RuleError> {
    if register.next_user()? != FOUNDER {
        return Err(Refusal::AlreadyMade.into());
    }
    let Change::VaultMade(VaultMade { business, settings: rules, sample: _ }) = first else {
        return Err(Refusal::NotAuthorised.into());
    };
    settings::business(business)?;
    Ok(settings::sound(rules)?)
}
