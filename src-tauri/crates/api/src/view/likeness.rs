//! Names that could pass for others.

use directory::{AccountId, CompanyId, UserId};
use serde::Deserialize;

/// A name as somebody writes it into a form.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NameTyped {
    /// What is called so.
    pub of: NameOf,
    /// The name.
    pub name: String,
    /// A user's username; empty for others.
    pub username: String,
}

/// What a name is of. A record that is there already is not compared with itself.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum NameOf {
    /// A user.
    User {
        /// Which; nothing for a new one.
        id: Option<UserId>,
    },
    /// A company.
    Company {
        /// Which; nothing for a new one.
        id: Option<CompanyId>,
    },
    /// An account.
    Account {
        /// Which; nothing for a new one.
        id: Option<AccountId>,
    },
}
