//! What the search over everything finds, and what a name or a number means.

use directory::{AccountId, CompanyId, UserId};
use serde::Serialize;

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
    /// A service.
    Service {
        /// Its key.
        id: String,
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

/// The user that a username or a number means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserMeant {
    /// Who.
    pub id: UserId,
    /// Name.
    pub name: String,
    /// Username.
    pub username: String,
}

/// What a name or a number comes to where accounts are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccountMeant {
    /// One account.
    One(AccountId),
    /// Any of these: nobody guesses which.
    AnyOf(Vec<AccountChoice>),
}

/// One of several accounts that a name could mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountChoice {
    /// Which.
    pub id: AccountId,
    /// Name.
    pub name: String,
    /// The service, as people call it.
    pub service: String,
    /// Whether it is open.
    pub open: bool,
}
