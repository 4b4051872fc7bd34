//! Accounts: the list, one account's page, and its forms.

use directory::{
    AccountDetails, AccountId, Billing, CompanyId, Criticality, Day, Level, Support, Timestamp, UserId,
};
use serde::{Deserialize, Serialize};

use super::{AccessView, JournalRow, ServiceChoice, ServiceView};

/// Whose accounts, or which people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Whose {
    /// Everybody's.
    #[default]
    Everybody,
    /// Our own business's.
    Ours,
    /// A company's.
    Company {
        /// Which.
        company: CompanyId,
    },
}

/// A stretch of the list of accounts.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountsQuery {
    /// Words that name, number, service, address, mailbox or company must hold; empty for all.
    pub search: String,
    /// Whose.
    pub whose: Whose,
    /// The key of the service; nothing for every service.
    pub service: Option<String>,
    /// Closed ones instead of open ones.
    pub closed: bool,
    /// As the register was at the end of this day; nothing for now.
    pub as_of: Option<Day>,
    /// How many to leave out at the start.
    pub offset: u32,
    /// How many at most; 500 is the most.
    pub limit: u32,
}

/// A stretch of the list and how many there are.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountsPage {
    /// How many match in all.
    pub total: u32,
    /// The rows asked for.
    pub rows: Vec<AccountRow>,
    /// Open accounts, without search and filter.
    pub open: u32,
    /// Closed accounts, without search and filter.
    pub closed: u32,
    /// The past day that this shows; nothing for now.
    pub as_of: Option<Day>,
    /// Services that accounts are held at, to filter by.
    pub services: Vec<ServiceChoice>,
    /// Whether whoever looks may open accounts.
    pub can_open: bool,
}

/// One row.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountRow {
    /// The account.
    pub id: AccountId,
    /// What we call it.
    pub name: String,
    /// The service, as people call it.
    pub service: String,
    /// Whose it is; empty for our own business.
    pub company: String,
    /// Who owns it, by name.
    pub owners: Vec<String>,
    /// Accesses in force.
    pub accesses: u32,
    /// Seats taken by users in use.
    pub seats_taken: u32,
    /// Seats paid for; nothing when they don't count.
    pub seats: Option<u32>,
    /// How much hangs on it.
    pub criticality: Criticality,
    /// Since when it is closed.
    pub closed_since: Option<Timestamp>,
}

/// A user by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Named {
    /// Which user.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Whether the record is disabled.
    pub disabled: bool,
}

/// One account's page.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountPage {
    /// The account.
    pub id: AccountId,
    /// What people wrote.
    pub details: AccountDetails,
    /// What is known of the service; nothing where it has no profile.
    pub service: Option<ServiceView>,
    /// The service's name.
    pub service_name: String,
    /// Whose it is; nothing for our own business.
    pub company: Option<String>,
    /// Whether it is closed, since when and why.
    pub closed: Option<Closed>,
    /// Who has access.
    pub accesses: Vec<AccessView>,
    /// Accesses that ended, the latest first.
    pub ended: Vec<AccessView>,
    /// Who owns it in effect, in a sentence.
    pub owners_say: String,
    /// Those with the level of an owner.
    pub owners: Vec<Named>,
    /// Who takes over, in order.
    pub next_in_line: Vec<Named>,
    /// Who reads the login mailbox.
    pub mailbox_readers: Vec<Named>,
    /// Whose phone or key the second factor is bound to.
    pub second_factor_of: Option<Named>,
    /// Seats taken by users in use.
    pub seats_taken: u32,
    /// Billing data.
    pub billing: BillingPart,
    /// Login details and tickets.
    pub support: SupportPart,
    /// What owners noted.
    pub owner_note: OwnerNotePart,
    /// When the record was made.
    pub added_at: Timestamp,
    /// Who last changed it.
    pub changed_by: String,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// What happened, newest first, the latest 50.
    pub history: Vec<JournalRow>,
    /// The past day that this shows; nothing for now.
    pub as_of: Option<Day>,
    /// What whoever looks may do here.
    pub can: AccountActions,
}

/// An account is closed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Closed {
    /// Since when.
    pub since: Timestamp,
    /// Why.
    pub reason: String,
}

/// Billing data, for those who may read it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BillingPart {
    /// Whether whoever looks may read it.
    pub readable: bool,
    /// Whether they may write it.
    pub writable: bool,
    /// What was written, if anything.
    pub holds: Option<Billing>,
}

/// Login details and tickets, for those who may read them.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SupportPart {
    /// Whether whoever looks may read them.
    pub readable: bool,
    /// Whether they may write them.
    pub writable: bool,
    /// What was written, if anything.
    pub holds: Option<Support>,
}

/// The owners' note, for owners.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OwnerNotePart {
    /// Whether whoever looks may read it.
    pub readable: bool,
    /// Whether they may write it.
    pub writable: bool,
    /// What was written, if anything.
    pub holds: Option<String>,
}

/// What whoever looks at an account's page may do. Nothing on a past day.
#[derive(Debug, Clone, Copy, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[expect(missing_docs, reason = "each is the action it is named after")]
pub struct AccountActions {
    pub change: bool,
    pub close: bool,
    pub reopen: bool,
    pub give_access: bool,
    pub manage_access: bool,
}

/// Somebody who gets access to an account in the moment that it is opened.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StaffAccess {
    /// Who.
    pub user: UserId,
    /// Roles, as the service calls them.
    pub roles: Vec<String>,
    /// How far it reaches.
    pub level: Level,
    /// Since when they have it; nothing when not known.
    pub since: Option<Day>,
}
