//! Recovery kits.

use serde::{Deserialize, Serialize};

use crate::{IdentityRecord, KitNumber, Timestamp, UserId};

/// What became of a kit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum KitState {
    /// Made, but its code was never typed back: it may not have been printed.
    Unconfirmed,
    /// Opens the vault.
    Good,
    /// Another kit took its place.
    Replaced {
        /// When.
        at: Timestamp,
    },
    /// Its code was used to open the vault.
    Used {
        /// When.
        at: Timestamp,
    },
    /// The owner it was made for is no longer an owner.
    Retired {
        /// When.
        at: Timestamp,
    },
}

impl KitState {
    /// Whether the kit's code opens the vault. A kit that was never typed back does: its page may exist.
    #[must_use]
    pub fn opens(&self) -> bool {
        match self {
            Self::Unconfirmed | Self::Good => true,
            Self::Replaced { .. } | Self::Used { .. } | Self::Retired { .. } => false,
        }
    }
}

/// A printed recovery kit, without its code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kit {
    /// The number on the page.
    pub number: KitNumber,
    /// The owner it was made for.
    pub owner: UserId,
    /// The identity its code stands for.
    pub identity: IdentityRecord,
    /// When it was made.
    pub made_at: Timestamp,
    /// Who made it.
    pub made_by: UserId,
    /// The kit that this one takes the place of, once its code was typed back.
    #[serde(default)]
    pub replaces: Option<KitNumber>,
    /// What became of it.
    pub state: KitState,
    /// When its code was last typed to check it, the typing back included.
    pub checked_at: Option<Timestamp>,
}
