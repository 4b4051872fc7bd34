//! What the search over everything finds.

use directory::{AccountId, CompanyId, UserId};
use serde::Serialize;

/// Something that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Found {
    /// A person, an API process or a third-party integration.
    User {
        /// Which.
        id: UserId,
    },
    /// An account.
    Account {
        /// Which.
        id: AccountId,
    },
    /// A company.
    Company {
        /// Which.
        id: CompanyId,
    },
}

/// A match of the search over everything.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SearchHit {
    /// What it is.
    pub what: Found,
    /// Name.
    pub name: String,
    /// Second line.
    pub under: String,
}
