//! Whether an entry's author could make its changes.
//!
//! Whoever commits an entry asks here before it is accepted, and verification asks the same of every entry it replays, so a
//! rule exists once. Permission comes first; whatever no rule allows is refused.

use crate::apply::put_rows;
use crate::{
    Actor, Applied, Author, Change, FOUNDER, KitNumber, Over, Overlay, Proposed, Read, Refusal, Register,
    RuleError, Timestamp, UserId,
};
use crate::{
    GrantChanged, KeysChanged, KitMade, PersonalCodeUsed, RecoveryUsed, SignInCompleted, SignInMade,
    SignedIn, UserAdded, keys, kits, own_sign_in, sign_ins, users, vault,
};

/// Judges a whole entry: the author's right to each change, on the register as the changes before it leave it, and what was
/// typed.
///
/// # Errors
/// The first refusal, or that the register could not be read.
pub fn authorise(
    register: &dyn Register,
    author: &Author,
    at: Timestamp,
    changes: &[Change],
) -> Result<(), RuleError> {
    lawful(register, author, at, changes)?;
    Ok(changes.iter().try_for_each(|change| change.as_kind().typed())?)
}

/// Whether `author` could propose this, for a page that offers it: nothing was typed yet, so texts may be missing.
///
/// # Errors
/// When the register could not be read.
pub fn possible(
    register: &dyn Register,
    author: &Author,
    at: Timestamp,
    proposed: impl Proposed,
) -> Read<bool> {
    allowed(proposed.changes().and_then(|changes| lawful(register, author, at, &changes)))
}

/// Whether the right is there, even if what was tried with it doesn't fit.
///
/// # Errors
/// When the register could not be read.
pub fn allowed<T>(judged: Result<T, RuleError>) -> Read<bool> {
    match judged {
        Ok(_)
        | Err(RuleError::Refused(
            Refusal::Field { .. } | Refusal::NothingToChange | Refusal::NeedsPartnerCompany,
        )) => Ok(true),
        Err(RuleError::Refused(_)) => Ok(false),
        Err(RuleError::Register(error)) => Err(error),
    }
}

/// The rights and rules, without what was typed.
fn lawful(
    register: &dyn Register,
    author: &Author,
    at: Timestamp,
    changes: &[Change],
) -> Result<(), RuleError> {
    let Some((first, rest)) = changes.split_first() else { return Err(Refusal::NothingToChange.into()) };
    match author {
        Author::Founder => {
            vault::founds(register, first)?;
            installs_an_owner(register, author, at, FOUNDER, first, rest)
        }
        Author::Kit(number) => {
            let successor = recovers(register, *number, first)?;
            installs_an_owner(register, author, at, successor, first, rest)
        }
        Author::PersonalCode(user) => sets_itself_anew(register, author, at, *user, changes),
        Author::User(user) => match Actor::of(register, *user, at) {
            Ok(actor) => {
                let due = keys::Due::of(register, &actor.grant, *user, changes)?;
                each(register, author, at, changes, &due, |overlay, change| {
                    by_user(overlay, &actor, at, change)
                })
            }
            Err(RuleError::Refused(Refusal::NotYetComplete)) => {
                completes_itself(register, author, at, *user, changes)
            }
            Err(RuleError::Refused(Refusal::PasswordTooOld)) => {
                renews_itself(register, author, at, *user, changes)
            }
            Err(stop) => Err(stop),
        },
    }
}

/// Whether somebody with a completed sign-in may make this change.
fn by_user(register: &dyn Register, actor: &Actor, at: Timestamp, change: &Change) -> Result<(), RuleError> {
    let kind = change.as_kind();
    kind.may(register, actor)?;
    kind.fits(register, actor, at)
}

/// A sign-in with a temporary password does one thing: it completes itself.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever is not listed is refused")]
fn completes_itself(
    register: &dyn Register,
    author: &Author,
    at: Timestamp,
    user: UserId,
    changes: &[Change],
) -> Result<(), RuleError> {
    let Some(Change::SignInCompleted(_)) = changes.first() else {
        return Err(Refusal::NotYetComplete.into());
    };
    let due = keys::Due::of(register, &sign_ins::of(register, user)?.grant, user, changes)?;
    each(register, author, at, changes, &due, |overlay, change| match change {
        other if other.about() != Some(user) => Err(Refusal::NotAuthorised.into()),
        Change::SignInCompleted(SignInCompleted { identity, identity_question, .. }) => {
            own_sign_in::completes(overlay, user, at, identity, identity_question)
        }
        Change::SignedIn(SignedIn { step, .. }) => own_sign_in::signs_in(overlay, user, at, *step),
        _ => Err(Refusal::NotAuthorised.into()),
    })
}

/// A sign-in whose password is too old does two things: it is used, and it gets another password.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever is not listed is refused")]
fn renews_itself(
    register: &dyn Register,
    author: &Author,
    at: Timestamp,
    user: UserId,
    changes: &[Change],
) -> Result<(), RuleError> {
    let actor = Actor::at_the_door(register, user)?;
    let due = keys::Due::of(register, &actor.grant, user, changes)?;
    each(register, author, at, changes, &due, |overlay, change| match change {
        Change::PasswordChanged(_)
        | Change::SignedIn(_)
        // They come with signing in.
        | Change::TriesSeen(_)
        | Change::ClockAccepted(_)
        | Change::OlderCopyAccepted(_)
        | Change::VerificationFailed(_) => by_user(overlay, &actor, at, change),
        _ => Err(Refusal::PasswordTooOld.into()),
    })
}

/// A personal recovery code does one thing: it gives its user a new password and identity.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever is not listed is refused")]
fn sets_itself_anew(
    register: &dyn Register,
    author: &Author,
    at: Timestamp,
    user: UserId,
    changes: &[Change],
) -> Result<(), RuleError> {
    let Some(Change::PersonalCodeUsed(_)) = changes.first() else {
        return Err(Refusal::NotAuthorised.into());
    };
    let due = keys::Due::of(register, &sign_ins::of(register, user)?.grant, user, changes)?;
    each(register, author, at, changes, &due, |overlay, change| match change {
        other if other.about() != Some(user) => Err(Refusal::NotAuthorised.into()),
        Change::PersonalCodeUsed(PersonalCodeUsed { identity, personal_code, .. }) => {
            own_sign_in::uses_code(overlay, user, at, identity, personal_code)
        }
        _ => Err(Refusal::NotAuthorised.into()),
    })
}

/// Checks that a kit's entry begins with its use, and gives the successor.
fn recovers(register: &dyn Register, number: KitNumber, first: &Change) -> Result<UserId, RuleError> {
    kits::that_opens(register, number)?;
    let Change::RecoveryUsed(RecoveryUsed { number: used, successor, .. }) = first else {
        return Err(Refusal::NotAuthorised.into());
    };
    if *used == number { Ok(*successor) } else { Err(Refusal::NotAuthorised.into()) }
}

/// The rest of a founding or recovery entry: it makes `user` an owner who can sign in, and nothing else.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever is not listed is refused")]
fn installs_an_owner(
    register: &dyn Register,
    author: &Author,
    at: Timestamp,
    user: UserId,
    first: &Change,
    rest: &[Change],
) -> Result<(), RuleError> {
    let mut overlay = Overlay::over(register);
    let of = Applied { seq: 0, author: *author, at };
    put_rows(&mut overlay, &of, first)?;
    let due = keys::Due::of_new_owner(register, user, rest)?;
    for change in rest {
        match change {
            Change::KeysChanged(KeysChanged { file }) => keys::changes(&overlay, &due, file),
            other if other.about() != Some(user) => Err(Refusal::NotAuthorised.into()),
            Change::UserAdded(UserAdded { as_kind, details, .. }) => {
                users::adds(&overlay, user, *as_kind, details)
            }
            Change::UserEnabled(_) => users::enables(&overlay, user),
            Change::SignInMade(SignInMade { grant, .. }) if grant.is_an_owners() => {
                sign_ins::makes(&overlay, user, grant)
            }
            Change::SignInReset(_) => sign_ins::of(&overlay, user).map(drop),
            Change::GrantChanged(GrantChanged { before, after, .. }) if after.is_an_owners() => {
                sign_ins::has_grant(&overlay, user, before)
            }
            Change::SignInCompleted(SignInCompleted { identity, identity_question, .. }) => {
                own_sign_in::completes(&overlay, user, at, identity, identity_question)
            }
            Change::SignedIn(SignedIn { step, .. }) => own_sign_in::signs_in(&overlay, user, at, *step),
            Change::KitMade(KitMade { number, replaces, .. }) => {
                kits::makes(&overlay, at, *number, user, *replaces)
            }
            // Whoever has only a backup left takes over from what it holds; owners are told.
            Change::OlderCopyAccepted(_) => Ok(()),
            _ => Err(Refusal::NotAuthorised.into()),
        }?;
        put_rows(&mut overlay, &of, change)?;
    }
    if Actor::of(&overlay, user, at)?.is_owner() { Ok(()) } else { Err(Refusal::NotAuthorised.into()) }
}

/// Judges each change on the register as the ones before it leave it. A new keys file is judged by what its author may
/// say of keys, whoever they are.
fn each(
    register: &dyn Register,
    author: &Author,
    at: Timestamp,
    changes: &[Change],
    due: &keys::Due,
    rule: impl Fn(&dyn Register, &Change) -> Result<(), RuleError>,
) -> Result<(), RuleError> {
    let rule = |register: &dyn Register, change: &Change| {
        if let Change::KeysChanged(KeysChanged { file }) = change {
            keys::changes(register, due, file)
        } else {
            rule(register, change)
        }
    };
    if let [only] = changes {
        return rule(register, only);
    }
    let mut overlay: Overlay<Over<'_>> = Overlay::over(register);
    let of = Applied { seq: 0, author: *author, at };
    for change in changes {
        rule(&overlay, change)?;
        put_rows(&mut overlay, &of, change)?;
    }
    Ok(())
}
