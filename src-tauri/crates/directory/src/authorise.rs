//! Whether an entry's author could make its changes.
//!
//! Whoever commits an entry asks here before it is accepted, and verification asks the same of every entry it replays, so a
//! rule exists once. Permission comes first; whatever no rule allows is refused.

use crate::apply::put_rows;
use crate::decide::{
    access, accounts, companies, keys, kits, lockouts, notices, own_sign_in, runs, settings, sign_ins,
    strikes, users, vault,
};
use crate::typed::typed;
use crate::{
    Actor, Applied, Author, Change, Draft, FOUNDER, KitNumber, Over, Permission, Proposed, Read, Refusal,
    Register, Stop, Timestamp, UserId,
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
) -> Result<(), Stop> {
    lawful(register, author, at, changes)?;
    Ok(changes.iter().try_for_each(typed)?)
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
pub fn allowed<T>(judged: Result<T, Stop>) -> Read<bool> {
    match judged {
        Ok(_)
        | Err(Stop::Refused(
            Refusal::Field { .. } | Refusal::NothingToChange | Refusal::NeedsPartnerCompany,
        )) => Ok(true),
        Err(Stop::Refused(_)) => Ok(false),
        Err(Stop::Unreadable(error)) => Err(error),
    }
}

/// The rights and rules, without what was typed.
fn lawful(register: &dyn Register, author: &Author, at: Timestamp, changes: &[Change]) -> Result<(), Stop> {
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
                each(register, author, at, changes, &due, |draft, change| by_user(draft, &actor, at, change))
            }
            Err(Stop::Refused(Refusal::NotYetComplete)) => {
                completes_itself(register, author, at, *user, changes)
            }
            Err(Stop::Refused(Refusal::PasswordTooOld)) => {
                renews_itself(register, author, at, *user, changes)
            }
            Err(stop) => Err(stop),
        },
    }
}

/// Whether somebody with a completed sign-in may make this change.
fn by_user(register: &dyn Register, actor: &Actor, at: Timestamp, change: &Change) -> Result<(), Stop> {
    match change {
        Change::UserAdded { user, as_kind, details } => {
            users::may_add(register, actor, details)?;
            users::adds(register, *user, *as_kind, details)
        }
        Change::UserChanged { user, before, after } => {
            users::may_write(register, actor, *user, before, after)?;
            users::changes(register, actor, *user, before, after)
        }
        Change::UserDisabled { user, .. } => {
            users::may_disable(register, actor, *user)?;
            users::disables(register, actor, at, *user)
        }
        Change::UserEnabled { user, .. } => {
            users::may_manage(register, actor)?;
            users::enables(register, *user)
        }
        Change::SignInMade { user, grant, .. } => {
            sign_ins::may_give(register, actor)?;
            sign_ins::may_grant(actor, None, grant)?;
            sign_ins::makes(register, *user, grant)
        }
        Change::SignInEnded { user, .. } => {
            sign_ins::may_give(register, actor)?;
            sign_ins::ends(register, actor, at, *user)
        }
        Change::GrantChanged { user, before, after, .. } => {
            sign_ins::may_manage(actor)?;
            sign_ins::regrants(register, actor, at, *user, (before, after))
        }
        Change::SignInReset { user, .. } => {
            sign_ins::may_manage(actor)?;
            sign_ins::resets(register, actor, at, *user)
        }
        Change::SignedOut { user } => sign_ins::signs_out(register, actor, *user),
        Change::SignInCompleted { user, .. } => {
            own_sign_in::is_own(actor, *user)?;
            Err(Refusal::AlreadyComplete.into())
        }
        Change::PasswordChanged { user, identity, .. } => {
            own_sign_in::is_own(actor, *user)?;
            own_sign_in::renews(register, *user, identity)
        }
        Change::SecondFactorChanged { user, .. } | Change::PersonalCodeChanged { user, .. } => {
            own_sign_in::is_own(actor, *user)
        }
        Change::IdentityQuestionChanged { user, identity_question } => {
            own_sign_in::is_own(actor, *user)?;
            own_sign_in::asks(identity_question)
        }
        Change::SignedIn { user, step, .. } => {
            own_sign_in::is_own(actor, *user)?;
            own_sign_in::signs_in(register, *user, at, *step)
        }
        Change::TriesSeen { user, .. } => lockouts::sees(register, actor, *user),
        Change::LockoutCleared { user, .. } => lockouts::clears(register, actor, *user),
        Change::KitMade { number, owner, replaces, .. } => {
            kits::may_manage(actor)?;
            kits::makes(register, at, *number, *owner, *replaces)
        }
        Change::KitPlaced { number, .. } => {
            kits::may_manage(actor)?;
            kits::of(register, *number).map(drop)
        }
        Change::KitChecked { number } => {
            kits::may_manage(actor)?;
            kits::that_opens(register, *number).map(drop)
        }
        Change::NoticeAcknowledged { notice } => notices::acknowledges(register, actor, *notice),
        Change::SettingsChanged { before, after } => settings::changes(register, actor, before, after),
        Change::BusinessRenamed { before, after } => settings::renames(register, actor, before, after),
        Change::BackupMade { .. } => vault::backs_up(actor),
        Change::ClockAccepted { user, last_at, .. } => {
            own_sign_in::is_own(actor, *user)?;
            own_sign_in::accepts_clock(register, *user, at, *last_at)
        }
        Change::OlderCopyAccepted { user, .. } => {
            own_sign_in::is_own(actor, *user)?;
            vault::accepts_older(actor)
        }
        // Whoever may verify.
        Change::VerificationFailed { .. } => Ok(actor.needs(Permission::ReadJournal)?),
        Change::StrikeAsked { what } => strikes::asks(register, actor, at, what),
        Change::StrikeDropped { asked, .. } => {
            actor.needs(Permission::ManageOwners)?;
            strikes::drops(register, *asked)
        }
        Change::Struck { what, asked, substitutes } => {
            strikes::strikes(register, actor, at, what, *asked, substitutes)
        }
        Change::CompanyAdded { company, details, .. } => {
            users::may_manage(register, actor)?;
            companies::adds(register, *company, details)
        }
        Change::CompanyChanged { company, before, after } => {
            companies::may_manage_one(register, actor, *company)?;
            companies::changes(register, *company, before, after)
        }
        Change::CompanyEnded { company, .. } => {
            companies::may_manage_one(register, actor, *company)?;
            companies::ends(register, *company)
        }
        Change::CompanyResumed { company, .. } => {
            companies::may_manage_one(register, actor, *company)?;
            companies::resumes(register, *company)
        }
        Change::ProfileWritten { key, before, after } => {
            actor.needs(Permission::ManageAccess)?;
            accounts::profiles(register, key, before.as_deref(), after)
        }
        Change::AccountOpened { account, details } => {
            actor.needs(Permission::OpenCloseAccounts)?;
            accounts::opens(register, *account, details)
        }
        Change::AccountChanged { account, before, after } => {
            actor.needs(Permission::ManageAccess)?;
            accounts::changes(register, *account, before, after)
        }
        Change::AccountClosed { account, .. } => {
            actor.needs(Permission::OpenCloseAccounts)?;
            accounts::closes(register, *account)
        }
        Change::AccountReopened { account, .. } => {
            actor.needs(Permission::OpenCloseAccounts)?;
            accounts::reopens(register, *account)
        }
        Change::BillingWritten { account, .. } => {
            actor.needs(Permission::Billing)?;
            accounts::of(register, *account).map(drop)
        }
        Change::SupportWritten { account, .. } => {
            actor.needs(Permission::Support)?;
            accounts::of(register, *account).map(drop)
        }
        Change::OwnerNoteWritten { account, .. } => {
            actor.needs(Permission::ManageOwners)?;
            accounts::of(register, *account).map(drop)
        }
        Change::AccessGranted { access, user, account, details } => {
            actor.needs(Permission::ManageAccess)?;
            access::grants(register, *access, *user, *account, details)
        }
        Change::AccessChanged { access, user, account, before, after } => {
            actor.needs(Permission::ManageAccess)?;
            access::changes(register, (*access, *user, *account), before, after)
        }
        Change::AccessEnded { access, user, account, .. } => {
            actor.needs(Permission::ManageAccess)?;
            access::ends(register, (*access, *user, *account))
        }
        Change::RunStarted { run, details, tasks } => {
            runs::may(actor)?;
            runs::starts(register, actor, *run, details, tasks)
        }
        Change::StepDone { run, step, .. } => {
            runs::may(actor)?;
            runs::takes(register, actor, *run, *step)
        }
        Change::StepVerified { run, step, .. } => {
            runs::may(actor)?;
            runs::verifies(register, actor, *run, *step)
        }
        Change::StepReopened { run, step, .. } => {
            runs::may(actor)?;
            runs::reopens(register, actor, *run, *step)
        }
        Change::StepExcepted { run, step, until, .. } => {
            runs::may_except(actor)?;
            runs::excepts(register, actor, at, (*run, *step), *until)
        }
        Change::StepAdded { run, .. } => {
            runs::may(actor)?;
            runs::adds(register, actor, *run)
        }
        Change::RunClosed { run } => {
            runs::may(actor)?;
            runs::closes(register, actor, at, *run)
        }
        Change::RunGivenUp { run, .. } => {
            runs::may(actor)?;
            runs::going(register, actor, *run).map(drop)
        }
        Change::JobWritten { name, accesses } => {
            actor.needs(Permission::ManageAccess)?;
            access::writes_job(register, name, accesses)
        }
        // Judged by what its author holds, for every kind of author: see `each`.
        Change::KeysChanged { .. } => Ok(()),
        Change::VaultMade { .. } | Change::RecoveryUsed { .. } | Change::PersonalCodeUsed { .. } => {
            Err(Refusal::NotAuthorised.into())
        }
    }
}

/// A sign-in with a temporary password does one thing: it completes itself.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever is not listed is refused")]
fn completes_itself(
    register: &dyn Register,
    author: &Author,
    at: Timestamp,
    user: UserId,
    changes: &[Change],
) -> Result<(), Stop> {
    let Some(Change::SignInCompleted { .. }) = changes.first() else {
        return Err(Refusal::NotYetComplete.into());
    };
    let due = keys::Due::of(register, &sign_ins::of(register, user)?.grant, user, changes)?;
    each(register, author, at, changes, &due, |draft, change| match change {
        other if other.about() != Some(user) => Err(Refusal::NotAuthorised.into()),
        Change::SignInCompleted { identity, identity_question, .. } => {
            own_sign_in::completes(draft, user, at, identity, identity_question)
        }
        Change::SignedIn { step, .. } => own_sign_in::signs_in(draft, user, at, *step),
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
) -> Result<(), Stop> {
    let actor = Actor::at_the_door(register, user)?;
    let due = keys::Due::of(register, &actor.grant, user, changes)?;
    each(register, author, at, changes, &due, |draft, change| match change {
        Change::PasswordChanged { .. }
        | Change::SignedIn { .. }
        // They come with signing in.
        | Change::TriesSeen { .. }
        | Change::ClockAccepted { .. }
        | Change::OlderCopyAccepted { .. }
        | Change::VerificationFailed { .. } => by_user(draft, &actor, at, change),
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
) -> Result<(), Stop> {
    let Some(Change::PersonalCodeUsed { .. }) = changes.first() else {
        return Err(Refusal::NotAuthorised.into());
    };
    let due = keys::Due::of(register, &sign_ins::of(register, user)?.grant, user, changes)?;
    each(register, author, at, changes, &due, |draft, change| match change {
        other if other.about() != Some(user) => Err(Refusal::NotAuthorised.into()),
        Change::PersonalCodeUsed { identity, personal_code, .. } => {
            own_sign_in::uses_code(draft, user, at, identity, personal_code)
        }
        _ => Err(Refusal::NotAuthorised.into()),
    })
}

/// Checks that a kit's entry begins with its use, and gives the successor.
fn recovers(register: &dyn Register, number: KitNumber, first: &Change) -> Result<UserId, Stop> {
    kits::that_opens(register, number)?;
    let Change::RecoveryUsed { number: used, successor, .. } = first else {
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
) -> Result<(), Stop> {
    let mut draft = Draft::over(register);
    let of = Applied { seq: 0, author: *author, at };
    put_rows(&mut draft, &of, first)?;
    let due = keys::Due::of_new_owner(register, user, rest)?;
    for change in rest {
        match change {
            Change::KeysChanged { file } => keys::changes(&draft, &due, file),
            other if other.about() != Some(user) => Err(Refusal::NotAuthorised.into()),
            Change::UserAdded { as_kind, details, .. } => users::adds(&draft, user, *as_kind, details),
            Change::UserEnabled { .. } => users::enables(&draft, user),
            Change::SignInMade { grant, .. } if grant.is_an_owners() => sign_ins::makes(&draft, user, grant),
            Change::SignInReset { .. } => sign_ins::of(&draft, user).map(drop),
            Change::GrantChanged { before, after, .. } if after.is_an_owners() => {
                sign_ins::has_grant(&draft, user, before)
            }
            Change::SignInCompleted { identity, identity_question, .. } => {
                own_sign_in::completes(&draft, user, at, identity, identity_question)
            }
            Change::SignedIn { step, .. } => own_sign_in::signs_in(&draft, user, at, *step),
            Change::KitMade { number, replaces, .. } => kits::makes(&draft, at, *number, user, *replaces),
            // Whoever has only a backup left takes over from what it holds; owners are told.
            Change::OlderCopyAccepted { .. } => Ok(()),
            _ => Err(Refusal::NotAuthorised.into()),
        }?;
        put_rows(&mut draft, &of, change)?;
    }
    if Actor::of(&draft, user, at)?.is_owner() { Ok(()) } else { Err(Refusal::NotAuthorised.into()) }
}

/// Judges each change on the register as the ones before it leave it. A new keys file is judged by what its author may
/// say of keys, whoever they are.
fn each(
    register: &dyn Register,
    author: &Author,
    at: Timestamp,
    changes: &[Change],
    due: &keys::Due,
    rule: impl Fn(&dyn Register, &Change) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let rule = |register: &dyn Register, change: &Change| {
        if let Change::KeysChanged { file } = change {
            keys::changes(register, due, file)
        } else {
            rule(register, change)
        }
    };
    if let [only] = changes {
        return rule(register, only);
    }
    let mut draft: Draft<Over<'_>> = Draft::over(register);
    let of = Applied { seq: 0, author: *author, at };
    for change in changes {
        rule(&draft, change)?;
        put_rows(&mut draft, &of, change)?;
    }
    Ok(())
}
