//! Giving, resetting, ending and changing other people's sign-ins.

pub(crate) mod changes;
pub(crate) mod lockout_changes;
pub mod lockouts;
pub(crate) mod own_changes;
pub mod own_sign_in;
mod record;
pub(crate) mod standing;
mod tries;

pub use record::{IdentityQuestion, OwnerStanding, SignIn, Stage};
pub use standing::{expires_at, has_expired, not_expired, owner_standing, password_is_old};
pub use tries::Tries;

use crate::sign_ins::standing::leaves_an_owner;
use crate::users::{self, owner_only_by_owner};
use crate::{
    Actor, Change, Grant, GrantChanged, IdentityRecord, Permission, Proposal, Refusal, Register, Role,
    RuleError, Settings, SignInEnded, SignInMade, SignInReset, Timestamp, UserId, UserKind,
};

/// Permissions that nobody but an owner holds.
pub const OWNERS_ALONE: [Permission; 3] =
    [Permission::ManageOwners, Permission::ManageKits, Permission::OpenCloseAccounts];

/// Gives a user a sign-in with a temporary password. `identity` is made with that password.
#[must_use]
pub fn give(user: UserId, grant: Grant, identity: IdentityRecord) -> Change {
    Change::SignInMade(SignInMade { user, grant, identity })
}

/// Gives a user's sign-in a new temporary password. `caller_checked` when the identity answer was right.
#[must_use]
pub fn reset(user: UserId, identity: IdentityRecord, caller_checked: bool) -> Change {
    Change::SignInReset(SignInReset { user, identity, caller_checked })
}

/// What to ask a caller before resetting their sign-in: whoever may do the one may do the other.
///
/// # Errors
/// [`RuleError`]: the refusal, or that the register could not be read.
pub fn callers_question(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    user: UserId,
) -> Result<IdentityQuestion, RuleError> {
    may_manage(actor)?;
    resets(register, actor, at, user)?;
    Ok(of(register, user)?.identity_question.ok_or(Refusal::NotYetComplete)?)
}

/// Takes a user's sign-in away; the user's record stays.
#[must_use]
pub fn end(user: UserId, reason: &str) -> Change {
    Change::SignInEnded(SignInEnded { user, reason: reason.trim().to_owned() })
}

/// Changes what a sign-in may do.
///
/// # Errors
/// [`Refusal::NoSignIn`]; when the register could not be read.
pub fn change_grant(register: &dyn Register, user: UserId, grant: Grant, reason: &str) -> Proposal {
    let before = of(register, user)?.grant;
    Ok(vec![Change::GrantChanged(GrantChanged {
        user,
        before,
        after: grant,
        reason: reason.trim().to_owned(),
    })])
}

/// Whether the actor may set up and reset sign-ins of those who aren't owners.
pub(crate) fn may_manage(actor: &Actor) -> Result<(), Refusal> {
    actor.needs(Permission::ManageSignIns)
}

/// Giving and taking away sign-ins adds and removes users of the vault, so the same setting holds for it.
pub(crate) fn may_give(register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
    may_manage(actor)?;
    if is_for_owners(&register.settings()?, &actor.grant, Permission::ManageSignIns) {
        Err(Refusal::NotAllowed { needs: Permission::ManageSignIns }.into())
    } else {
        Ok(())
    }
}

/// Whether what a permission lets its holder add and take away is for owners alone now, by the rule on who manages users.
/// Of sign-ins the rest stays: resetting them.
#[must_use]
pub fn is_for_owners(settings: &Settings, grant: &Grant, permission: Permission) -> bool {
    let governed = matches!(permission, Permission::ManageUsers | Permission::ManageSignIns);
    governed && grant.role != Role::Owner && !settings.administrators_manage_users
}

/// Whether `actor` may give somebody new a sign-in with this grant.
///
/// # Errors
/// The refusal, or that the register could not be read.
pub fn may_give_new(register: &dyn Register, actor: &Actor, grant: &Grant) -> Result<(), RuleError> {
    users::may_manage(register, actor)?;
    may_give(register, actor)?;
    Ok(may_grant(actor, None, grant)?)
}

/// Whether the actor may turn `before` into `after`: owners alone make owners, and nobody gives or takes what
/// they don't hold themselves.
pub(crate) fn may_grant(actor: &Actor, before: Option<&Grant>, after: &Grant) -> Result<(), Refusal> {
    let from_owner = before.is_some_and(|grant| grant.role == Role::Owner);
    if (from_owner || after.role == Role::Owner) && !actor.grant.may(Permission::ManageOwners) {
        return Err(Refusal::OwnersOnly);
    }
    if after.role == Role::Owner {
        if !after.is_an_owners() {
            return Err(Refusal::OwnersHoldEverything);
        }
    } else if let Some(permission) = OWNERS_ALONE.into_iter().find(|permission| after.may(*permission)) {
        return Err(Refusal::OnlyOwnersHold { permission });
    }
    if actor.is_owner() {
        return Ok(());
    }
    let none = std::collections::BTreeSet::new();
    let held_before = before.map_or(&none, |grant| &grant.permissions);
    held_before.symmetric_difference(&after.permissions).try_for_each(|permission| actor.needs(*permission))
}

/// Whoever manages the staff of their own company works for a partner that works with us.
pub(crate) fn has_partner(register: &dyn Register, user: UserId, grant: &Grant) -> Result<(), RuleError> {
    if grant.may(Permission::ManageOwnCompany) && users::partner_of(register, user)?.is_none() {
        return Err(Refusal::NeedsPartnerCompany.into());
    }
    Ok(())
}

pub(crate) fn of(register: &dyn Register, user: UserId) -> Result<SignIn, RuleError> {
    users::of(register, user)?;
    Ok(register.sign_in(user)?.ok_or(Refusal::NoSignIn)?)
}

pub(crate) fn makes(register: &dyn Register, user: UserId, grant: &Grant) -> Result<(), RuleError> {
    let row = users::of(register, user)?;
    match row.kind {
        UserKind::Person => {}
        UserKind::Api | UserKind::Integration => return Err(Refusal::OnlyPeopleSignIn.into()),
    }
    if !row.is_active() {
        return Err(Refusal::Disabled.into());
    }
    if register.sign_in(user)?.is_some() {
        return Err(Refusal::HasSignIn.into());
    }
    has_partner(register, user, grant)
}

pub(crate) fn has_grant(register: &dyn Register, user: UserId, grant: &Grant) -> Result<(), RuleError> {
    if of(register, user)?.grant == *grant { Ok(()) } else { Err(Refusal::NotAuthorised.into()) }
}

/// Whoever resets a sign-in could use it, so they must hold all it holds.
pub(crate) fn resets(
    register: &dyn Register,
    actor: &Actor,
    at: Timestamp,
    user: UserId,
) -> Result<(), RuleError> {
    let row = of(register, user)?;
    owner_only_by_owner(register, actor, user)?;
    if user == actor.user {
        return Err(Refusal::NotToYourself.into());
    }
    if row.grant.role == Role::Owner {
        leaves_an_owner(register, user, at)?;
    }
    if !actor.is_owner() {
        row.grant.permissions.iter().try_for_each(|permission| actor.needs(*permission))?;
    }
    Ok(())
}
