//! Recovery kits.

use directory::{KitNumber, KitState, Timestamp, UserId};
use serde::Serialize;

/// The recovery page.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RecoveryPage {
    /// Each owner and their kits.
    pub owners: Vec<OwnerKits>,
    /// The vault's fingerprint, as printed on every kit.
    pub fingerprint: String,
    /// Days between checks.
    pub check_days: u16,
}

/// An owner and their kits.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OwnerKits {
    /// The owner.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Still an active owner.
    pub active: bool,
    /// Newest first.
    pub kits: Vec<KitView>,
}

/// A kit without its code.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct KitView {
    /// Its number.
    pub number: KitNumber,
    /// When it was made.
    pub made_at: Timestamp,
    /// By whom.
    pub made_by: String,
    /// What became of it.
    pub state: KitState,
    /// When it was last checked.
    pub checked_at: Option<Timestamp>,
    /// When it should be checked again.
    pub check_due: Option<Timestamp>,
    /// Where it is kept.
    pub place: String,
}

/// A kit just made: the only time its code is shown.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MadeKit {
    /// Its number.
    pub number: KitNumber,
    /// For whom.
    pub owner: String,
    /// The kit that it takes the place of once it is confirmed.
    pub replaces: Option<KitNumber>,
    /// Eight groups of four.
    pub code: Vec<String>,
    /// The vault secret in groups, needed on a computer that hasn't opened this vault.
    pub vault_secret: Vec<String>,
    /// The code as a QR code, an SVG `data:` address.
    pub qr: String,
    /// How many groups of the code, the last ones, are left off a page on which they are written by hand.
    pub by_hand: u32,
    /// The vault's fingerprint.
    pub fingerprint: String,
    /// A file name to save the page under.
    pub file_name: String,
}

/// A kit's code was typed to check it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "result", rename_all = "snake_case")]
pub enum KitCheck {
    /// It opens the vault.
    Good {
        /// Which.
        number: KitNumber,
        /// For whom.
        owner: String,
        /// Whether this confirmed a new kit.
        confirmed: bool,
    },
    /// It was replaced and opens nothing.
    Replaced {
        /// Which.
        number: KitNumber,
        /// When.
        at: Timestamp,
    },
    /// It was used and opens nothing.
    Used {
        /// Which.
        number: KitNumber,
        /// When.
        at: Timestamp,
    },
    /// Not a code of this vault.
    Unknown,
}
