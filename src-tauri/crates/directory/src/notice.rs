//! Notices: messages to an owner that stay until that owner acknowledges them.

use serde::{Deserialize, Serialize};

use crate::{NoticeId, Timestamp, UserId};

/// What a notice tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// A user was added.
    UserAdded,
    /// Somebody became an owner.
    OwnerAdded,
    /// Somebody may do more than before.
    RoleRaised,
    /// A recovery code opened the vault.
    RecoveryUsed,
    /// An owner was locked after wrong sign-ins.
    OwnerLocked,
    /// An older copy of the vault was accepted in place of a newer one.
    OlderCopyAccepted,
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
    /// The user it is about.
    pub about: UserId,
    /// Who did it; nobody for a lock.
    pub by: Option<UserId>,
    /// When.
    pub at: Timestamp,
    /// When this owner acknowledged it.
    pub acknowledged_at: Option<Timestamp>,
}
