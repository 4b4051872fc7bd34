//! Companies: the list, one company's page, and choices for forms.

use directory::{
    AccountId, CompanyDetails, CompanyId, CompanyKind, Day, Level, Role, RunId, Timestamp, UserId, UserKind,
};
use serde::Serialize;

use super::{Closed, JournalRow};

/// A company to choose in a form.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CompanyChoice {
    /// The company.
    pub id: CompanyId,
    /// Its name.
    pub name: String,
    /// Partner or client.
    pub kind: CompanyKind,
    /// Whether it still works with us.
    pub active: bool,
}

/// Every company.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CompaniesPage {
    /// Those that work with us first, each group in order of their names.
    pub rows: Vec<CompanyRow>,
    /// Whether whoever looks may add companies.
    pub can_add: bool,
}

/// One row.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CompanyRow {
    /// The company.
    pub id: CompanyId,
    /// Its name.
    pub name: String,
    /// Partner or client.
    pub kind: CompanyKind,
    /// E-mail domains of its staff.
    pub domains: Vec<String>,
    /// Its active staff.
    pub staff: u32,
    /// Open accounts that are its own.
    pub own: u32,
    /// Accounts that its staff can get into.
    pub reached: u32,
    /// Last day of the agreement.
    pub ends: Option<Day>,
    /// Whether that day is past although the company works with us.
    pub past_end: bool,
    /// Since when the work with it has ended.
    pub ended_since: Option<Timestamp>,
}

/// One company's page.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CompanyPage {
    /// The company.
    pub id: CompanyId,
    /// Partner or client.
    pub kind: CompanyKind,
    /// What people wrote.
    pub details: CompanyDetails,
    /// Whether the last day of the agreement is past although the company works with us.
    pub past_end: bool,
    /// Since when and why the work with it has ended.
    pub ended: Option<Closed>,
    /// Its staff, active and disabled.
    pub staff: Vec<StaffRow>,
    /// Open accounts that are its own.
    pub own: Vec<CompanyAccount>,
    /// Accounts that its staff can get into.
    pub reached: Vec<ReachedAccount>,
    /// What its staff can reach.
    pub reach: Reach,
    /// When the record was made.
    pub added_at: Timestamp,
    /// Who last changed it.
    pub changed_by: String,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// The run about the whole company that goes on.
    pub run: Option<RunId>,
    /// What happened, newest first, the latest 50.
    pub history: Vec<JournalRow>,
    /// What whoever looks may do here.
    pub can: CompanyActions,
}

/// Somebody, or a program, of a company.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StaffRow {
    /// The user.
    pub user: UserId,
    /// Name.
    pub name: String,
    /// What they do; empty when not given.
    pub job_title: String,
    /// Notification address.
    pub notify: String,
    /// Person, API process or integration.
    pub kind: UserKind,
    /// Whether the record is disabled.
    pub disabled: bool,
    /// Accounts they can get into.
    pub accounts: u32,
    /// Role of their sign-in here, if any.
    pub role: Option<Role>,
    /// Whether whoever looks may start a leaver run about them.
    pub start_run: bool,
}

/// An account of a company's own.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CompanyAccount {
    /// The account.
    pub account: AccountId,
    /// What we call it.
    pub name: String,
    /// The service, as people call it.
    pub service: String,
}

/// An account that staff of a company can get into.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReachedAccount {
    /// The account.
    pub account: AccountId,
    /// What we call it.
    pub name: String,
    /// The service, as people call it.
    pub service: String,
    /// Whose it is; empty for our own business.
    pub company: String,
    /// Who of the staff, each once.
    pub who: Vec<String>,
    /// The furthest that any of them reaches.
    pub level: Level,
}

/// What a company's staff can reach.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Reach {
    /// Active records.
    pub people: u32,
    /// Accesses in force.
    pub accesses: u32,
    /// Accounts that those are to.
    pub accounts: u32,
}

/// What whoever looks at a company's page may do.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[expect(missing_docs, reason = "each is the action it is named after")]
pub struct CompanyActions {
    pub change: bool,
    pub end: bool,
    pub resume: bool,
    pub add_staff: bool,
    pub open_account: bool,
    pub start_run: bool,
}
