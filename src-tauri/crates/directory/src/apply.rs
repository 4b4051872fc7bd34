//! What each change means for the register: rows read, whole new rows put.
//!
//! The window, the command line, verification and other computers all come through here, so a change means
//! the same everywhere.

mod accounts;

use crate::raised::Raised;
use crate::{
    Applied, Asked, Author, Change, FOUNDER, Kit, KitNumber, KitState, Read, Role, SignIn, Stage, Store,
    Strike, Timestamp, Tries, Unreadable, User, UserId, UserState,
};

/// A change speaks of a record that doesn't exist. [`crate::authorise`] refuses such entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the entry speaks of a record that does not exist")]
pub struct NoSuchRecord;

/// Puts into `store` what an entry's changes did, and the notices that they raise together.
///
/// # Errors
/// When the store fails, or a change speaks of a record that doesn't exist.
pub fn apply(store: &mut dyn Store, of: &Applied, changes: &[Change]) -> Read<()> {
    let mut raised = Raised::default();
    for change in changes {
        raised.by(&*store, of, change)?;
        put_rows(store, of, change)?;
    }
    raised.put(store, of)
}

/// What one change did, without the notices, for judging the rest of an entry.
pub(crate) fn put_rows(store: &mut dyn Store, of: &Applied, change: &Change) -> Read<()> {
    let at = of.at;
    match change {
        Change::VaultMade { business, settings, sample } => {
            store.put_business(business, *sample)?;
            store.put_settings(settings, at)
        }
        Change::BusinessRenamed { before: _, after } => {
            let sample = store.is_sample()?;
            store.put_business(after, sample)
        }
        Change::SettingsChanged { before: _, after } => store.put_settings(after, at),
        Change::UserAdded { user, as_kind, details } => {
            let row = User {
                id: *user,
                kind: *as_kind,
                details: details.clone(),
                state: UserState::Active,
                added_at: at,
                changed_by: of.author.doer(change).unwrap_or(*user),
                changed_at: at,
                forgotten_at: None,
            };
            store.put_user(&row, at)
        }
        Change::UserChanged { user, before: _, after } => {
            with_user(store, of, change, *user, |row| row.details = (**after).clone())
        }
        Change::UserDisabled { user, reason } => {
            let state = UserState::Disabled { since: at, reason: reason.clone() };
            with_user(store, of, change, *user, |row| row.state = state)?;
            end_sign_in(store, *user, at)
        }
        Change::UserEnabled { user, reason: _ } => {
            with_user(store, of, change, *user, |row| row.state = UserState::Active)
        }
        Change::SignInMade { user, grant, identity } => {
            // A sign-in made again must not count on from 0: sessions of the one before would fit again.
            let epoch = match store.sign_in(*user)? {
                Some(before) => before.session_epoch.saturating_add(1),
                None => u32::try_from(of.seq).unwrap_or(u32::MAX),
            };
            let row = SignIn {
                user: *user,
                grant: grant.clone(),
                stage: Stage::Temporary,
                identity: identity.clone(),
                made_at: at,
                password_at: at,
                last_used: None,
                idle_since: at,
                last_step: None,
                session_epoch: epoch,
                second_factor: None,
                identity_question: None,
                personal_code: None,
                earlier_passwords: Vec::new(),
            };
            store.put_sign_in(&row, at)
        }
        Change::SignInEnded { user, reason: _ } => end_sign_in(store, *user, at),
        Change::GrantChanged { user, before: _, after, reason: _ } => {
            let was_owner = crate::standing::is_owner(&*store, *user)?;
            with_sign_in(store, *user, at, |row| row.grant = after.clone())?;
            if was_owner && after.role != Role::Owner {
                retire_kits(store, *user, at)?;
            }
            Ok(())
        }
        Change::SignInReset { user, identity, caller_checked: _ } => with_sign_in(store, *user, at, |row| {
            row.stage = Stage::Temporary;
            row.identity = identity.clone();
            row.password_at = at;
            row.idle_since = at;
            row.last_step = None;
            row.second_factor = None;
            row.identity_question = None;
            row.personal_code = None;
            // They were sealed for the identity that is gone.
            row.earlier_passwords.clear();
            row.session_epoch = row.session_epoch.saturating_add(1);
        }),
        Change::SignInCompleted { user, identity, second_factor, identity_question, personal_code } => {
            with_sign_in(store, *user, at, |row| {
                row.stage = Stage::Complete;
                row.identity = identity.clone();
                row.password_at = at;
                row.idle_since = row.idle_since.max(at);
                row.second_factor = Some(second_factor.clone());
                row.identity_question = Some(identity_question.clone());
                row.personal_code = Some(personal_code.clone());
            })
        }
        Change::PasswordChanged { user, identity, earlier } => {
            let remembered = usize::from(store.settings()?.passwords_remembered);
            with_sign_in(store, *user, at, |row| {
                row.identity = identity.clone();
                row.password_at = at;
                row.earlier_passwords.splice(0..0, earlier.clone());
                row.earlier_passwords.truncate(remembered);
            })
        }
        // The last step stays: the secret may be the same one, sealed anew.
        Change::SecondFactorChanged { user, second_factor } => {
            with_sign_in(store, *user, at, |row| row.second_factor = Some(second_factor.clone()))
        }
        Change::IdentityQuestionChanged { user, identity_question } => {
            with_sign_in(store, *user, at, |row| row.identity_question = Some(identity_question.clone()))
        }
        Change::PersonalCodeChanged { user, personal_code } => {
            with_sign_in(store, *user, at, |row| row.personal_code = Some(personal_code.clone()))
        }
        Change::PersonalCodeUsed { user, computer: _, identity, personal_code } => {
            with_sign_in(store, *user, at, |row| {
                row.identity = identity.clone();
                row.personal_code = Some(personal_code.clone());
                row.password_at = at;
                row.idle_since = row.idle_since.max(at);
                // They were sealed for the identity that is gone.
                row.earlier_passwords.clear();
                row.session_epoch = row.session_epoch.saturating_add(1);
            })
        }
        Change::SignedIn { user, computer: _, step } => with_sign_in(store, *user, at, |row| {
            row.last_used = Some(at);
            row.idle_since = row.idle_since.max(at);
            row.last_step = step.or(row.last_step);
        }),
        Change::SignedOut { user } => {
            with_sign_in(store, *user, at, |row| row.session_epoch = row.session_epoch.saturating_add(1))
        }
        Change::TriesSeen { user, computer, tries, last_at, locked_until } => store.put_tries(&Tries {
            user: *user,
            computer: computer.clone(),
            tries: *tries,
            last_at: *last_at,
            locked_until: *locked_until,
            cleared: None,
        }),
        Change::LockoutCleared { user, computer } => {
            let known = store.tries(*user, &computer.id)?;
            let by = of.author.doer(change).unwrap_or(*user);
            store.put_tries(&Tries {
                user: *user,
                computer: computer.clone(),
                tries: known.as_ref().map_or(0, |tries| tries.tries),
                last_at: known.map_or(at, |tries| tries.last_at),
                locked_until: None,
                cleared: Some((at, by)),
            })
        }
        Change::KitMade { number, owner, identity, replaces } => store.put_kit(&Kit {
            number: *number,
            owner: *owner,
            identity: identity.clone(),
            made_at: at,
            made_by: of.author.doer(change).unwrap_or(*owner),
            replaces: *replaces,
            state: KitState::Unconfirmed,
            checked_at: None,
        }),
        Change::KitPlaced { number, place } => store.put_kit_place(*number, place),
        Change::KitChecked { number } => check_kit(store, *number, at),
        Change::RecoveryUsed { number, successor: _, computer: _ } => {
            let mut kit = kit(store, *number)?;
            kit.state = KitState::Used { at };
            store.put_kit(&kit)
        }
        Change::NoticeAcknowledged { notice } => {
            let mut row = store.notice(*notice)?.ok_or_else(missing)?;
            row.acknowledged_at = Some(at);
            store.put_notice(&row)
        }
        Change::BackupMade { digest: _ } => store.put_backup(at),
        // Their meaning is the notice.
        Change::OlderCopyAccepted { user: _, computer: _, seen_entry: _, seen_at: _ }
        | Change::ClockAccepted { user: _, computer: _, last_at: _ }
        | Change::VerificationFailed { found: _ } => Ok(()),
        Change::StrikeAsked { what } => {
            let by = of.author.doer(change).unwrap_or(FOUNDER);
            store.put_asked(&Asked { entry: of.seq, by, at, what: what.clone() })
        }
        Change::StrikeDropped { asked, reason: _ } => store.end_asked(*asked),
        Change::Struck { what, asked, substitutes } => {
            for substitute in substitutes {
                store.put_substitute(substitute)?;
            }
            if let Some(asked) = asked {
                store.end_asked(*asked)?;
            }
            match what {
                Strike::Person { user } => {
                    with_user(store, of, change, *user, |row| row.forgotten_at = Some(at))
                }
                Strike::Texts { texts: _ } => Ok(()),
            }
        }
        Change::KeysChanged { file } => {
            let in_force = store.keys_in_force()?.after(file);
            store.put_keys(&in_force, &file.rotated)
        }
        crate::register_change!() => accounts::put(store, of, change),
    }
}

/// The first check confirms the kit: only then does the kit it replaces stop working, and with it the owner's
/// earlier kits that were never confirmed.
fn check_kit(store: &mut dyn Store, number: KitNumber, at: Timestamp) -> Read<()> {
    let mut checked = kit(store, number)?;
    if checked.state == KitState::Unconfirmed {
        checked.state = KitState::Good;
        for mut other in store.kits()? {
            let given_up = other.state == KitState::Unconfirmed && other.number < number;
            if other.owner == checked.owner
                && other.state.opens()
                && (checked.replaces == Some(other.number) || given_up)
            {
                other.state = KitState::Replaced { at };
                store.put_kit(&other)?;
            }
        }
    }
    checked.checked_at = Some(at);
    store.put_kit(&checked)
}

/// Ends a sign-in, if there is one. A former owner's kits stop working with it.
fn end_sign_in(store: &mut dyn Store, user: UserId, at: Timestamp) -> Read<()> {
    if store.sign_in(user)?.is_some() {
        store.end_sign_in(user, at)?;
    }
    retire_kits(store, user, at)
}

fn retire_kits(store: &mut dyn Store, owner: UserId, at: Timestamp) -> Read<()> {
    for mut kit in store.kits()? {
        if kit.owner == owner && kit.state.opens() {
            kit.state = KitState::Retired { at };
            store.put_kit(&kit)?;
        }
    }
    Ok(())
}

fn with_user(
    store: &mut dyn Store,
    of: &Applied,
    change: &Change,
    user: UserId,
    edit: impl FnOnce(&mut User),
) -> Read<()> {
    let mut row = store.user(user)?.ok_or_else(missing)?;
    edit(&mut row);
    row.changed_by = of.author.doer(change).unwrap_or(FOUNDER);
    row.changed_at = of.at;
    store.put_user(&row, of.at)
}

fn with_sign_in(
    store: &mut dyn Store,
    user: UserId,
    at: Timestamp,
    edit: impl FnOnce(&mut SignIn),
) -> Read<()> {
    let mut row = store.sign_in(user)?.ok_or_else(missing)?;
    edit(&mut row);
    store.put_sign_in(&row, at)
}

fn kit(store: &dyn Store, number: KitNumber) -> Read<Kit> {
    store.kits()?.into_iter().find(|kit| kit.number == number).ok_or_else(missing)
}

fn missing() -> Unreadable {
    Unreadable(Box::new(NoSuchRecord))
}

impl Applied {
    /// The first entry's change, by the founder.
    #[must_use]
    pub fn founding(at: Timestamp) -> Self {
        Self { seq: 1, author: Author::Founder, at }
    }
}
