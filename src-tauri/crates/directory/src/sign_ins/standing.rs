//! Whether sign-ins can be used at a point in time, and who counts as an owner.

use crate::{
    KitState, OwnerStanding, Read, Refusal, Register, Role, RuleError, Settings, SignIn, Stage, Timestamp,
    UserId,
};

/// When a sign-in expires if nobody uses it; nothing when it never does. A temporary password has a short life of its own.
#[must_use]
pub fn expires_at(sign_in: &SignIn, settings: &Settings) -> Option<Timestamp> {
    match sign_in.stage {
        Stage::Temporary => Some(sign_in.password_at.plus(settings.temporary_millis())),
        Stage::Complete => settings.expire_millis().map(|limit| sign_in.idle_since.plus(limit)),
    }
}

/// Whether a sign-in has lain unused for longer than the settings allow.
#[must_use]
pub fn has_expired(sign_in: &SignIn, settings: &Settings, at: Timestamp) -> bool {
    expires_at(sign_in, settings).is_some_and(|end| at > end)
}

/// Whether a password is older than the settings allow; its user then does nothing before choosing another.
#[must_use]
pub fn password_is_old(sign_in: &SignIn, settings: &Settings, at: Timestamp) -> bool {
    settings
        .password_days
        .is_some_and(|days| at.since(sign_in.password_at) > i64::from(days) * crate::time::DAY)
}

/// How an owner stands at `at`; nothing when the user is not an active owner. Every store answers
/// [`Register::owners`] with this, so that all count alike.
///
/// # Errors
/// When the register can't be read.
pub fn owner_standing(register: &dyn Register, user: UserId, at: Timestamp) -> Read<Option<OwnerStanding>> {
    let Some(sign_in) = register.sign_in(user)?.filter(|s| s.grant.role == Role::Owner) else {
        return Ok(None);
    };
    if !register.user(user)?.is_some_and(|u| u.is_active()) {
        return Ok(None);
    }
    let can_sign_in = sign_in.stage == Stage::Complete && !has_expired(&sign_in, &register.settings()?, at);
    let has_checked_kit = register
        .kits()?
        .iter()
        .any(|kit| kit.owner == user && kit.state == KitState::Good && kit.checked_at.is_some());
    Ok(Some(OwnerStanding { user, can_sign_in, has_checked_kit }))
}

/// Whether the user's sign-in, if any, is an owner's.
pub(crate) fn is_owner(register: &dyn Register, user: UserId) -> Read<bool> {
    Ok(register.sign_in(user)?.is_some_and(|s| s.grant.role == Role::Owner))
}

/// Refuses what would leave no owner who can really sign in without `user`.
pub(crate) fn leaves_an_owner(register: &dyn Register, user: UserId, at: Timestamp) -> Result<(), RuleError> {
    if register.owners(at)?.iter().any(|owner| owner.user != user && owner.can_sign_in) {
        Ok(())
    } else {
        Err(Refusal::LastOwner.into())
    }
}

/// Refuses a sign-in that has expired, unless it is a completed one of an owner and no other owner could open the vault.
///
/// # Errors
/// [`Refusal::Expired`], or that the register could not be read.
pub fn not_expired(register: &dyn Register, sign_in: &SignIn, at: Timestamp) -> Result<(), RuleError> {
    if !has_expired(sign_in, &register.settings()?, at) {
        return Ok(());
    }
    // A vault whose every owner was away for three months must still open to one of them. One of them has completed their
    // sign-in, so no temporary password needs to last for it.
    let completed = sign_in.stage == Stage::Complete;
    if completed
        && sign_in.grant.role == Role::Owner
        && !register.owners(at)?.iter().any(|owner| owner.can_sign_in)
    {
        return Ok(());
    }
    Err(Refusal::Expired.into())
}
