//! Adding, changing, disabling and enabling users.

pub(crate) mod changes;
mod record;

pub use record::{User, UserDetails, UserKind, UserState, search_key, username_from, username_key};

use std::collections::BTreeMap;

use crate::sign_ins::{self, standing::is_owner};
use crate::text::{self, TEXT_MOST};
use crate::{
    Actor, Change, Company, CompanyKind, Fault, Field, Permission, Proposal, Refusal, Register, Role,
    RuleError, UserAdded, UserChanged, UserDisabled, UserEnabled, UserId, fields,
};

/// Adds the record of a user, with no sign-in.
///
/// # Errors
/// When the register could not be read.
pub fn add(register: &dyn Register, kind: UserKind, details: UserDetails) -> Proposal {
    let user = register.next_user()?;
    Ok(vec![Change::UserAdded(UserAdded { user, as_kind: kind, details: fields::tidy(details) })])
}

/// Changes what is written about a user.
///
/// # Errors
/// [`Refusal::NoSuchUser`]; when the register could not be read.
pub fn change(register: &dyn Register, user: UserId, details: UserDetails) -> Proposal {
    let before = Box::new(of(register, user)?.details);
    Ok(vec![Change::UserChanged(UserChanged { user, before, after: Box::new(fields::tidy(details)) })])
}

/// Disables a user; their sign-in and kits end with it, their history stays.
#[must_use]
pub fn disable(user: UserId, reason: &str) -> Change {
    Change::UserDisabled(UserDisabled { user, reason: reason.trim().to_owned() })
}

/// Enables a disabled user. Their sign-in does not come back.
#[must_use]
pub fn enable(user: UserId, reason: &str) -> Change {
    Change::UserEnabled(UserEnabled { user, reason: reason.trim().to_owned() })
}

/// Owners manage users; administrators where the settings let them.
pub(crate) fn may_manage(register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
    actor.needs(Permission::ManageUsers)?;
    if sign_ins::is_for_owners(&register.settings()?, &actor.grant, Permission::ManageUsers) {
        Err(lacks_the_right())
    } else {
        Ok(())
    }
}

/// How much of a user's record somebody writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writes {
    /// Everything.
    Everything,
    /// What somebody is called, how they are reached, what they do and since when. How long they stay, for whom they
    /// work and who answers for them is for others to say.
    Contact,
}

/// How much `actor` writes of a user's record. An owner writes everything; whoever else manages users does, but not of
/// their own; a partner manager writes how the staff of their own company is reached.
///
/// # Errors
/// [`RuleError`]: the refusal, or that the register could not be read.
pub fn writes(register: &dyn Register, actor: &Actor, user: &User) -> Result<Writes, RuleError> {
    if looks_after_own_company(register, actor) {
        is_own_staff(register, actor, user)?;
        return Ok(Writes::Contact);
    }
    may_manage(register, actor)?;
    Ok(if user.id == actor.user && !actor.is_owner() { Writes::Contact } else { Writes::Everything })
}

/// Whether `actor` may add somebody of whom they write `details`.
pub(crate) fn may_add(
    register: &dyn Register,
    actor: &Actor,
    details: &UserDetails,
) -> Result<(), RuleError> {
    if !looks_after_own_company(register, actor) {
        return may_manage(register, actor);
    }
    is_of_own_company(register, actor, details)?;
    let nothing = UserDetails { company: details.company, ..UserDetails::default() };
    if differ_in_contact_alone(&nothing, details) { Ok(()) } else { Err(lacks_the_right()) }
}

/// Whether `actor` may write `after` in the place of `before`.
pub(crate) fn may_write(
    register: &dyn Register,
    actor: &Actor,
    user: UserId,
    before: &UserDetails,
    after: &UserDetails,
) -> Result<(), RuleError> {
    let writes = writes(register, actor, &of(register, user)?)?;
    let partner = looks_after_own_company(register, actor);
    if partner {
        is_of_own_company(register, actor, after)?;
    }
    match writes {
        Writes::Everything => Ok(()),
        Writes::Contact if differ_in_contact_alone(before, after) => Ok(()),
        Writes::Contact if partner => Err(lacks_the_right()),
        Writes::Contact => Err(Refusal::NotToYourself.into()),
    }
}

/// Whether `actor` may disable a user. A partner manager doesn't shut themselves out.
pub(crate) fn may_disable(register: &dyn Register, actor: &Actor, user: UserId) -> Result<(), RuleError> {
    if !looks_after_own_company(register, actor) {
        return may_manage(register, actor);
    }
    is_own_staff(register, actor, &of(register, user)?)?;
    if user == actor.user { Err(Refusal::NotToYourself.into()) } else { Ok(()) }
}

/// Whether `actor` manages the staff of their own company and nobody else.
fn looks_after_own_company(register: &dyn Register, actor: &Actor) -> bool {
    actor.grant.may(Permission::ManageOwnCompany) && may_manage(register, actor).is_err()
}

/// Staff whom a partner manager looks after: people of the own company who have no other part in this vault.
fn is_own_staff(register: &dyn Register, actor: &Actor, user: &User) -> Result<(), RuleError> {
    is_of_own_company(register, actor, &user.details)?;
    let sign_in = register.sign_in(user.id)?;
    if user.kind == UserKind::Person && sign_in.is_none_or(|own| own.grant.role == Role::PartnerManager) {
        Ok(())
    } else {
        Err(Refusal::NotOwnCompany.into())
    }
}

/// Whether somebody works for the actor's own company: their address is in its domains.
fn is_of_own_company(register: &dyn Register, actor: &Actor, details: &UserDetails) -> Result<(), RuleError> {
    let Some(own) = own_company(register, actor)? else { return Err(Refusal::NotOwnCompany.into()) };
    if details.company == Some(own.id) && own.has_address(&details.notify) {
        Ok(())
    } else {
        Err(Refusal::NotOwnCompany.into())
    }
}

/// Whether nothing but [`Writes::Contact`] differs. A field that is added belongs to the others.
fn differ_in_contact_alone(before: &UserDetails, after: &UserDetails) -> bool {
    let UserDetails { name, username, reply_to, notify, job_title, starts, .. } = after.clone();
    UserDetails { name, username, reply_to, notify, job_title, starts, ..before.clone() } == *after
}

fn lacks_the_right() -> RuleError {
    Refusal::NotAllowed { needs: Permission::ManageUsers }.into()
}

/// The partner company whose staff the actor manages, while it works with us.
///
/// # Errors
/// That the register could not be read.
pub fn own_company(register: &dyn Register, actor: &Actor) -> Result<Option<Company>, RuleError> {
    partner_of(register, actor.user)
}

/// The partner company that a user works for, while it works with us.
pub(crate) fn partner_of(register: &dyn Register, user: UserId) -> Result<Option<Company>, RuleError> {
    let Some(company) = of(register, user)?.details.company else { return Ok(None) };
    let company = register.company(company)?;
    Ok(company.filter(|company| company.kind == CompanyKind::Partner && company.is_active()))
}

/// Only owners do anything to an owner.
pub(crate) fn owner_only_by_owner(
    register: &dyn Register,
    actor: &Actor,
    user: UserId,
) -> Result<(), RuleError> {
    if is_owner(register, user)? && !actor.grant.may(Permission::ManageOwners) {
        return Err(Refusal::OwnersOnly.into());
    }
    Ok(())
}

pub(crate) fn of(register: &dyn Register, user: UserId) -> Result<User, RuleError> {
    Ok(register.user(user)?.ok_or(Refusal::NoSuchUser)?)
}

pub(crate) fn adds(
    register: &dyn Register,
    user: UserId,
    kind: UserKind,
    details: &UserDetails,
) -> Result<(), RuleError> {
    if user != register.next_user()? {
        return Err(Refusal::NotAuthorised.into());
    }
    sound(register, user, kind, details)
}

pub(crate) fn changes(
    register: &dyn Register,
    user: UserId,
    before: &UserDetails,
    after: &UserDetails,
) -> Result<(), RuleError> {
    let row = of(register, user)?;
    if row.forgotten_at.is_some() {
        return Err(Refusal::Forgotten.into());
    }
    if row.details != *before {
        return Err(Refusal::NotAuthorised.into());
    }
    if before == after {
        return Err(Refusal::NothingToChange.into());
    }
    sound(register, user, row.kind, after)
}

pub(crate) fn enables(register: &dyn Register, user: UserId) -> Result<(), RuleError> {
    let row = of(register, user)?;
    if row.is_active() {
        return Err(Refusal::NotDisabled.into());
    }
    if row.forgotten_at.is_some() { Err(Refusal::Forgotten.into()) } else { Ok(()) }
}

/// Refuses a username that is somebody else's but for the dot of a capital `İ` ([`names::alike_username`]).
///
/// Asked of what is new, never of what is replayed: journals of before can have two such users, and both stay. That no
/// two are spelt alike is a rule of every entry.
///
/// # Errors
/// [`Fault::Taken`]; when the register can't be read.
pub fn usernames_are_free(register: &dyn Register, changes: &[Change]) -> Result<(), RuleError> {
    let mut taken: BTreeMap<String, UserId> = BTreeMap::new();
    for change in changes {
        #[expect(clippy::wildcard_enum_match_arm, reason = "two kinds give usernames")]
        let (user, username) = match change {
            Change::UserAdded(added) => (added.user, &added.details.username),
            Change::UserChanged(changed)
                if username_key(&changed.before.username) != username_key(&changed.after.username) =>
            {
                (changed.user, &changed.after.username)
            }
            _ => continue,
        };
        for spelling in names::username_spellings(username).iter().skip(1) {
            if register.user_named(spelling)?.is_some_and(|other| other.id != user) {
                return Err(text::fault(Field::Username, Fault::Taken).into());
            }
        }
        if taken.insert(names::alike_username(username), user).is_some_and(|other| other != user) {
            return Err(text::fault(Field::Username, Fault::Taken).into());
        }
    }
    Ok(())
}

/// Whether every field is right, the username is free and the responsible person is one.
fn sound(
    register: &dyn Register,
    user: UserId,
    kind: UserKind,
    details: &UserDetails,
) -> Result<(), RuleError> {
    fields::sound(register, None, details)?;
    if let (Some(starts), Some(stops)) = (details.starts, details.stops)
        && stops < starts
    {
        return Err(text::fault(Field::Stops, Fault::OutOfRange).into());
    }
    if register.user_named(&details.username)?.is_some_and(|other| other.id != user) {
        return Err(text::fault(Field::Username, Fault::Taken).into());
    }
    if let Some(responsible) = details.responsible {
        let person =
            register.user(responsible)?.filter(|user| user.kind == UserKind::Person && user.is_active());
        person.ok_or(text::fault(Field::Responsible, Fault::Unknown))?;
    }
    match kind {
        UserKind::Person => text::optional(Field::Purpose, &details.purpose, TEXT_MOST)?,
        UserKind::Api | UserKind::Integration => {
            text::required(Field::Purpose, &details.purpose, TEXT_MOST)?;
            details.responsible.ok_or(text::fault(Field::Responsible, Fault::Missing))?;
        }
    }
    Ok(())
}
