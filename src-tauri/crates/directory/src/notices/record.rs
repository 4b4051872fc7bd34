//! Notices: messages to an owner that stay until that owner acknowledges them.

use serde::{Deserialize, Serialize};

use crate::{NoticeId, Timestamp, UserId};

/// What a notice tells.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::VariantArray,
)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// A user was added.
    UserAdded,
    /// Several users were added by one entry, as by an import. One notice tells of them all.
    UsersAdded,
    /// Somebody became an owner.
    OwnerAdded,
    /// Somebody may do more than before.
    RoleRaised,
    /// A recovery code opened the vault.
    RecoveryUsed,
    /// An owner was locked after wrong sign-ins.
    OwnerLocked,
    /// A copy of the vault was accepted that lacks some of what was seen before.
    OlderCopyAccepted,
    /// Somebody signed in although their last sign-in is dated later: a clock was wrong.
    ClockAccepted,
    /// Somebody set a new password with their personal recovery code.
    PersonalCodeUsed,
    /// Somebody's sign-in was reset.
    SignInReset,
    /// A verification found something wrong.
    VerificationFailed,
    /// An owner asked for something to be struck out of the journal; another is to agree.
    StrikeAsked,
    /// Texts were struck out of the journal.
    Struck,
}

impl NoticeKind {
    /// Whether nothing is left to tell of `other` where this is told of the same user for the same entry: whoever becomes
    /// an owner may do more than before, and whoever may do something is a user.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        // Whoever takes over with a kit gets their sign-in anew.
        if (self, other) == (Self::RecoveryUsed, Self::SignInReset) {
            return true;
        }
        match (self.gained(), other.gained()) {
            (Some(this), Some(other)) => this >= other,
            (Some(_) | None, Some(_) | None) => self == other,
        }
    }

    /// How much somebody got, among the kinds that tell of it.
    fn gained(self) -> Option<u8> {
        match self {
            Self::UserAdded => Some(0),
            Self::RoleRaised => Some(1),
            Self::OwnerAdded => Some(2),
            Self::RecoveryUsed => Some(3),
            Self::UsersAdded
            | Self::OwnerLocked
            | Self::OlderCopyAccepted
            | Self::ClockAccepted
            | Self::PersonalCodeUsed
            | Self::SignInReset
            | Self::VerificationFailed
            | Self::StrikeAsked
            | Self::Struck => None,
        }
    }
}

/// One message to one owner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Notice {
    /// Its number.
    pub id: NoticeId,
    /// The owner it is for.
    pub owner: UserId,
    /// What it tells.
    pub kind: NoticeKind,
    /// The user it is about; the first of several.
    pub about: UserId,
    /// How many users it tells of: one, but for [`NoticeKind::UsersAdded`].
    pub users: u32,
    /// Who did it; nobody for a lock.
    pub by: Option<UserId>,
    /// When.
    pub at: Timestamp,
    /// When this owner acknowledged it.
    pub acknowledged_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use super::*;

    #[test]
    fn every_kind_has_a_sentence_for_the_desktop() {
        for kind in NoticeKind::VARIANTS {
            let says = words::label_form("notice_kind", "notification", kind);
            assert!(says.ends_with('.'), "{kind:?} shows as {says:?}");
        }
    }
}
