//! Which notices an entry raises, and for whom.

use std::collections::HashMap;

use crate::{Applied, Change, Notice, NoticeKind, Read, Register, Role, Store, UserId};

/// The notices of one entry.
#[derive(Default)]
pub(crate) struct Raised {
    /// Every owner there was before the first of them, the one who made the entry included.
    owners: Vec<UserId>,
    /// In their order; nothing in the place of one that a later one says more than.
    notices: Vec<Option<Telling>>,
    /// Where in `notices` each user is told of: an import adds thousands.
    places: HashMap<UserId, Vec<usize>>,
}

/// What owners are told, and of whom.
struct Telling {
    kind: NoticeKind,
    about: UserId,
    users: u32,
    by: Option<UserId>,
}

impl Raised {
    /// Adds what `change` raises, while the register is still as it was before.
    pub(crate) fn by(&mut self, register: &dyn Store, of: &Applied, change: &Change) -> Read<()> {
        let Some((kind, about)) = notice_of(register, of, change)? else { return Ok(()) };
        if self.notices.is_empty() {
            self.owners = register.owners(of.at)?.iter().map(|owner| owner.user).collect();
        }
        let by = match kind {
            NoticeKind::OwnerLocked => None,
            NoticeKind::UserAdded
            | NoticeKind::UsersAdded
            | NoticeKind::OwnerAdded
            | NoticeKind::RoleRaised
            | NoticeKind::RecoveryUsed
            | NoticeKind::OlderCopyAccepted
            | NoticeKind::ClockAccepted
            | NoticeKind::PersonalCodeUsed
            | NoticeKind::SignInReset
            | NoticeKind::VerificationFailed
            | NoticeKind::StrikeAsked
            | NoticeKind::Struck => of.author.doer(change),
        };
        let places = self.places.entry(about).or_default();
        let told = |place: &usize| self.notices[*place].as_ref().map(|told| told.kind);
        if places.iter().filter_map(told).any(|earlier| earlier.covers(kind)) {
            return Ok(());
        }
        for place in places.iter() {
            let earlier = &mut self.notices[*place];
            if earlier.as_ref().is_some_and(|told| kind.covers(told.kind)) {
                *earlier = None;
            }
        }
        places.push(self.notices.len());
        self.notices.push(Some(Telling { kind, about, users: 1, by }));
        Ok(())
    }

    /// Puts a notice of each for every owner. Several users who were only added are one.
    pub(crate) fn put(self, store: &mut dyn Store, of: &Applied) -> Read<()> {
        let (added, others): (Vec<_>, Vec<_>) =
            self.notices.into_iter().flatten().partition(|told| told.kind == NoticeKind::UserAdded);
        for Telling { kind, about, users, by } in all_added(added).into_iter().chain(others) {
            for owner in &self.owners {
                let (id, owner) = (store.next_notice()?, *owner);
                let at = of.at;
                store.put_notice(&Notice { id, owner, kind, about, users, by, at, acknowledged_at: None })?;
            }
        }
        Ok(())
    }
}

/// The one notice of all users that an entry only added.
fn all_added(added: Vec<Telling>) -> Option<Telling> {
    let users = u32::try_from(added.len()).unwrap_or(u32::MAX);
    let first = added.into_iter().next()?;
    let kind = if users > 1 { NoticeKind::UsersAdded } else { first.kind };
    Some(Telling { kind, users, ..first })
}

/// The notice that `change` raises, judged on the register before it: what it tells and whom it is about.
fn notice_of(register: &dyn Register, of: &Applied, change: &Change) -> Read<Option<(NoticeKind, UserId)>> {
    Ok(match change {
        Change::UserAdded { user, .. } => Some((NoticeKind::UserAdded, *user)),
        Change::SignInMade { user, grant, .. } if grant.role == Role::Owner => {
            Some((NoticeKind::OwnerAdded, *user))
        }
        // Someone who could not sign in at all may now do something.
        Change::SignInMade { user, .. } => Some((NoticeKind::RoleRaised, *user)),
        Change::GrantChanged { user, before, after, .. } => {
            if after.role == Role::Owner && before.role != Role::Owner {
                Some((NoticeKind::OwnerAdded, *user))
            } else if after.permissions.is_subset(&before.permissions) {
                None
            } else {
                Some((NoticeKind::RoleRaised, *user))
            }
        }
        Change::RecoveryUsed { successor, .. } => Some((NoticeKind::RecoveryUsed, *successor)),
        Change::TriesSeen { user, locked_until: Some(_), .. }
            if crate::standing::is_owner(register, *user)? =>
        {
            Some((NoticeKind::OwnerLocked, *user))
        }
        Change::OlderCopyAccepted { .. } => {
            of.author.doer(change).map(|by| (NoticeKind::OlderCopyAccepted, by))
        }
        Change::ClockAccepted { user, .. } => Some((NoticeKind::ClockAccepted, *user)),
        Change::PersonalCodeUsed { user, .. } => Some((NoticeKind::PersonalCodeUsed, *user)),
        Change::SignInReset { user, .. } => Some((NoticeKind::SignInReset, *user)),
        Change::VerificationFailed { .. } => {
            of.author.doer(change).map(|by| (NoticeKind::VerificationFailed, by))
        }
        Change::StrikeAsked { .. } => strike_told(of, change, NoticeKind::StrikeAsked),
        Change::Struck { .. } => strike_told(of, change, NoticeKind::Struck),
        Change::VaultMade { .. }
        | Change::BusinessRenamed { .. }
        | Change::UserChanged { .. }
        | Change::UserDisabled { .. }
        | Change::UserEnabled { .. }
        | Change::SignInEnded { .. }
        | Change::SignInCompleted { .. }
        | Change::PasswordChanged { .. }
        | Change::SecondFactorChanged { .. }
        | Change::IdentityQuestionChanged { .. }
        | Change::PersonalCodeChanged { .. }
        | Change::SignedIn { .. }
        | Change::TriesSeen { .. }
        | Change::LockoutCleared { .. }
        | Change::SignedOut { .. }
        | Change::KitMade { .. }
        | Change::KitPlaced { .. }
        | Change::KitChecked { .. }
        | Change::NoticeAcknowledged { .. }
        | Change::SettingsChanged { .. }
        | Change::BackupMade { .. }
        | Change::StrikeDropped { .. }
        | crate::register_change!()
        | Change::KeysChanged { .. } => None,
    })
}

/// Of a strike owners are told about the person, or about who struck single texts.
fn strike_told(of: &Applied, change: &Change, kind: NoticeKind) -> Option<(NoticeKind, UserId)> {
    change.about().or_else(|| of.author.doer(change)).map(|about| (kind, about))
}
