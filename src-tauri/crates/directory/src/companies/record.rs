//! Companies: partners who look after some of our accounts, and clients whose accounts we look after.
//!
//! Our own business is no record: a user or an account without a company belongs to it.

use serde::{Deserialize, Serialize};

use crate::companies::DOMAINS_MOST;
use crate::fields::{Limit, fields};
use crate::text::{NAME_MOST, NOTE_MOST, TEXT_MOST};
use crate::undo::is_mistake;
use crate::{CompanyId, Day, Timestamp, UserId};

/// What a company is to our business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum CompanyKind {
    /// Its staff look after some of our accounts: an IT firm, a web designer, an agency.
    Partner,
    /// We look after its accounts.
    Client,
}

/// What people write about a company. Empty text means "not given".
///
/// Stored in the journal with every field; a field added later takes `serde(default)`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct CompanyDetails {
    /// Its name; unique, case and width ignored.
    pub name: String,
    /// The e-mail domains of its staff, lower case, without the at sign.
    pub domains: Vec<String>,
    /// Whom to call.
    pub contact: String,
    /// Where to write.
    pub address: String,
    /// Last day of the agreement; findings tell 30, 7 and 1 days before.
    pub ends: Option<Day>,
    /// Anything else.
    pub note: String,
}

fields! {
    CompanyDetails {
        name: CompanyName Limit::Name(NAME_MOST),
        domains: Domains Limit::Domains(DOMAINS_MOST),
        contact: Contact Limit::Line(TEXT_MOST),
        address: Address Limit::Line(TEXT_MOST),
        ends: Ends Limit::Any,
        note: Note Limit::Lines(NOTE_MOST),
    }
}

/// Whether a company still works with us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum CompanyState {
    /// It does.
    Active,
    /// Not any more; its record and history stay.
    Ended {
        /// Since when.
        since: Timestamp,
        /// Why.
        reason: String,
    },
}

/// A company as the register knows it at one point in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Company {
    /// Its number.
    pub id: CompanyId,
    /// Partner or client; never changes.
    pub kind: CompanyKind,
    /// What people wrote.
    pub details: CompanyDetails,
    /// Whether it still works with us.
    pub state: CompanyState,
    /// When the record was made.
    pub added_at: Timestamp,
    /// Who last changed it.
    pub changed_by: UserId,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

impl Company {
    /// Whether it still works with us.
    #[must_use]
    pub fn is_active(&self) -> bool {
        matches!(self.state, CompanyState::Active)
    }

    /// Whether the record was made by mistake and taken back within a day.
    #[must_use]
    pub fn is_mistake(&self) -> bool {
        match &self.state {
            CompanyState::Active => false,
            CompanyState::Ended { since, reason } => is_mistake(self.added_at, *since, reason),
        }
    }

    /// Whether an e-mail address is one of its staff's: its domain, or one below it, is among the company's.
    #[must_use]
    pub fn has_address(&self, address: &str) -> bool {
        let Some((_, host)) = address.rsplit_once('@') else { return false };
        let host = host.to_lowercase();
        self.details.domains.iter().any(|domain| {
            host == *domain || host.strip_suffix(domain.as_str()).is_some_and(|above| above.ends_with('.'))
        })
    }
}
