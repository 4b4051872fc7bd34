//! Wrong sign-ins of one user on one computer, as the journal knows them.

use serde::{Deserialize, Serialize};

use crate::{Computer, Timestamp, UserId};

/// What the journal last heard of wrong sign-ins of one user on one computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Tries {
    /// Whose sign-in.
    pub user: UserId,
    /// Where.
    pub computer: Computer,
    /// How many wrong tries.
    pub tries: u32,
    /// The last of them.
    pub last_at: Timestamp,
    /// Until when the user is locked there; nothing when not locked.
    pub locked_until: Option<Timestamp>,
    /// When and by whom a lock was cleared.
    pub cleared: Option<(Timestamp, UserId)>,
}
