//! Access: one user's access to one account, in tables, in the grid and in edits of several.

use directory::{AccessDetails, AccessId, AccountId, Day, Level, SecondFactor, Timestamp, UserId, UserKind};
use serde::{Deserialize, Serialize};

use super::Whose;

/// An access with what its numbers stand for.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccessView {
    /// Its number.
    pub id: AccessId,
    /// Whose.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Their company; empty for our own.
    pub company: String,
    /// Whether their record is disabled.
    pub disabled: bool,
    /// To what.
    pub account: AccountId,
    /// What the account is called.
    pub account_name: String,
    /// The service's name.
    pub service: String,
    /// What people wrote.
    pub details: AccessDetails,
    /// Name of whoever allowed it.
    pub authorised_by: Option<String>,
    /// Whether its last day is past.
    pub past_end: bool,
    /// Whether it ended, since when and why.
    pub ended: Option<super::Closed>,
    /// When it was recorded.
    pub added_at: Timestamp,
    /// Who recorded it.
    pub added_by: String,
}

/// What one user has access to.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonAccesses {
    /// Whose.
    pub user: UserId,
    /// In force.
    pub accesses: Vec<AccessView>,
    /// Ended, the latest first.
    pub ended: Vec<AccessView>,
    /// The past day that this shows; nothing for now.
    pub as_of: Option<Day>,
    /// Whether whoever looks may give this user access.
    pub can_give: bool,
    /// Whether they may change and take away what there is.
    pub can_manage: bool,
}

/// The form that gives access.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewAccess {
    /// To whom.
    pub user: UserId,
    /// To what.
    pub account: AccountId,
    /// What people wrote.
    pub details: AccessDetails,
}

/// A piece of the grid of people by accounts.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GridQuery {
    /// Words that people must hold; empty for all.
    pub search: String,
    /// Which people.
    pub whose: Whose,
    /// Words that accounts must hold; empty for all.
    pub accounts: String,
    /// As the register was at the end of this day; nothing for now.
    pub as_of: Option<Day>,
    /// People to leave out at the start.
    pub down: u32,
    /// Accounts to leave out at the start.
    pub across: u32,
    /// How many people at most; 100 is the most.
    pub rows: u32,
    /// How many accounts at most; 100 is the most.
    pub columns: u32,
}

/// A piece of the grid.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GridPage {
    /// How many people match in all.
    pub people_total: u32,
    /// How many accounts match in all.
    pub accounts_total: u32,
    /// The rows.
    pub people: Vec<GridPerson>,
    /// The columns.
    pub accounts: Vec<GridAccount>,
    /// Where somebody has access; every other cell is empty.
    pub cells: Vec<GridCell>,
    /// The past day that this shows; nothing for now.
    pub as_of: Option<Day>,
    /// Whether whoever looks may give access.
    pub can_give: bool,
}

/// A row of the grid.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GridPerson {
    /// The user.
    pub id: UserId,
    /// Name.
    pub name: String,
    /// Person, API process or integration.
    pub kind: UserKind,
    /// Company; empty for our own.
    pub company: String,
    /// Whether the record is disabled.
    pub disabled: bool,
}

/// A column of the grid.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GridAccount {
    /// The account.
    pub id: AccountId,
    /// What we call it.
    pub name: String,
    /// The service's name.
    pub service: String,
}

/// A cell of the grid that isn't empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GridCell {
    /// The row.
    pub user: UserId,
    /// The column.
    pub account: AccountId,
    /// How far the furthest access reaches.
    pub level: Level,
}

/// One change to several accesses.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "edit", rename_all = "snake_case")]
pub enum AccessEdit {
    /// Another last day, or none.
    Until {
        /// The day.
        day: Option<Day>,
    },
    /// Somebody else who allowed them, or nobody.
    AuthorisedBy {
        /// Who.
        user: Option<UserId>,
    },
    /// What is known of the second factor.
    SecondFactor {
        /// On, off or not known.
        second_factor: SecondFactor,
    },
    /// How far they reach.
    Level {
        /// The level.
        level: Level,
    },
}

/// What an edit does to one access.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EditLine {
    /// Which.
    pub access: AccessId,
    /// Whose.
    pub name: String,
    /// To what.
    pub account_name: String,
    /// Before.
    pub before: String,
    /// After; the same where nothing changes.
    pub after: String,
}
