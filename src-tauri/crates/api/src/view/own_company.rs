//! What a partner manager sees: the staff of their own company, and where those can get in.

use directory::{Day, Level, UserId};
use serde::{Deserialize, Serialize};

/// The staff of one's own company.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OwnStaff {
    /// The company's name.
    pub company: String,
    /// E-mail domains that an address of its staff must have.
    pub domains: Vec<String>,
    /// Last day of the agreement.
    pub ends: Option<Day>,
    /// The staff, active first, each group in order of their names.
    pub staff: Vec<OwnStaffRow>,
}

/// Somebody of one's own company.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OwnStaffRow {
    /// The user.
    pub user: UserId,
    /// What is written about them.
    pub details: StaffDetails,
    /// Last day, which the business says.
    pub stops: Option<Day>,
    /// Why the record is disabled, if it is.
    pub disabled: Option<String>,
    /// Where they can get in.
    pub accounts: Vec<OwnReach>,
    /// Whether it is whoever looks.
    pub me: bool,
    /// Whether whoever looks may change the record.
    pub can_change: bool,
    /// Whether whoever looks may disable it.
    pub can_disable: bool,
}

/// An account that somebody of one's own company can get into: its name and how far, nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OwnReach {
    /// What the business calls the account.
    pub account: String,
    /// How far.
    pub level: Level,
}

/// What a partner manager writes about somebody of the own company.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct StaffDetails {
    /// Full name as people say it.
    pub name: String,
    /// The name to be found by; unique.
    pub username: String,
    /// Address for messages about access; of one of the company's domains.
    pub notify: String,
    /// Address for answers; empty when not given.
    pub reply_to: String,
    /// What they do; empty when not given.
    pub job_title: String,
    /// First day.
    pub starts: Option<Day>,
}
