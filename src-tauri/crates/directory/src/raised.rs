//! Which notices an entry raises, and for whom.

use crate::{Applied, Change, Notice, NoticeKind, Read, Register, Role, Store, UserId};

/// The notices of one entry.
#[derive(Default)]
pub(crate) struct Raised {
    /// Every owner there was before the first of them, the one who made the entry included.
    owners: Vec<UserId>,
    notices: Vec<Telling>,
}

/// What owners are told, and of whom.
struct Telling {
    kind: NoticeKind,
    about: UserId,
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
            | NoticeKind::OwnerAdded
            | NoticeKind::RoleRaised
            | NoticeKind::RecoveryUsed
            | NoticeKind::OlderCopyAccepted => of.author.doer(change),
        };
        if self.notices.iter().any(|told| told.about == about && told.kind.covers(kind)) {
            return Ok(());
        }
        self.notices.retain(|told| told.about != about || !kind.covers(told.kind));
        self.notices.push(Telling { kind, about, by });
        Ok(())
    }

    /// Puts a notice of each for every owner.
    pub(crate) fn put(self, store: &mut dyn Store, of: &Applied) -> Read<()> {
        for Telling { kind, about, by } in self.notices {
            for owner in &self.owners {
                let (id, owner) = (store.next_notice()?, *owner);
                store.put_notice(&Notice { id, owner, kind, about, by, at: of.at, acknowledged_at: None })?;
            }
        }
        Ok(())
    }
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
        Change::VaultMade { .. }
        | Change::BusinessRenamed { .. }
        | Change::UserChanged { .. }
        | Change::UserDisabled { .. }
        | Change::UserEnabled { .. }
        | Change::SignInEnded { .. }
        | Change::SignInReset { .. }
        | Change::SignInCompleted { .. }
        | Change::PasswordChanged { .. }
        | Change::SecondFactorChanged { .. }
        | Change::IdentityQuestionChanged { .. }
        | Change::PersonalCodeChanged { .. }
        | Change::PersonalCodeUsed { .. }
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
        | Change::CompanyAdded { .. }
        | Change::CompanyChanged { .. }
        | Change::CompanyEnded { .. }
        | Change::CompanyResumed { .. }
        | Change::ProfileWritten { .. }
        | Change::AccountOpened { .. }
        | Change::AccountChanged { .. }
        | Change::AccountClosed { .. }
        | Change::AccountReopened { .. }
        | Change::BillingWritten { .. }
        | Change::SupportWritten { .. }
        | Change::OwnerNoteWritten { .. }
        | Change::AccessGranted { .. }
        | Change::AccessChanged { .. }
        | Change::AccessEnded { .. }
        | Change::RunStarted { .. }
        | Change::StepDone { .. }
        | Change::StepVerified { .. }
        | Change::StepReopened { .. }
        | Change::StepExcepted { .. }
        | Change::StepAdded { .. }
        | Change::RunClosed { .. }
        | Change::RunGivenUp { .. }
        | Change::JobWritten { .. }
        | Change::KeysChanged { .. } => None,
    })
}
