//! Access: what one user may do in one account.

use serde::{Deserialize, Serialize};

use crate::access::SINGLE_MOST;
use crate::fields::{Limit, fields};
use crate::text::TEXT_MOST;
use crate::{AccessId, AccountId, Day, Timestamp, UserId};

/// How far an access reaches, the furthest first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::VariantArray,
)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The account is theirs: they can give it away or close it.
    Owner,
    /// Manages users or everything but the ownership.
    Admin,
    /// More than day-to-day work: money, exports, settings.
    Elevated,
    /// Day-to-day work.
    Normal,
    /// Reads only.
    ReadOnly,
    /// Nobody recorded it.
    Unknown,
}

impl Level {
    /// Whether it is known to reach further than day-to-day work. A level that nobody recorded is not: whoever must not
    /// miss one, as a leaver run, asks for it apart.
    #[must_use]
    pub fn is_privileged(self) -> bool {
        match self {
            Self::Owner | Self::Admin | Self::Elevated => true,
            Self::Normal | Self::ReadOnly | Self::Unknown => false,
        }
    }
}

/// What a ticked box of a service does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Polarity {
    /// It lets the user do something.
    Grants,
    /// It keeps the user from doing something.
    Forbids,
}

/// One single permission as the service has it for a user.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct SinglePermission {
    /// As the service calls it.
    pub name: String,
    /// What a tick does.
    pub polarity: Polarity,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// When a user was last seen in an account.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "is", content = "day", rename_all = "snake_case")]
pub enum Seen {
    /// Nobody recorded it.
    #[default]
    Unknown,
    /// Never.
    Never,
    /// On this day.
    On(Day),
}

/// Whether a second factor guards a login.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::VariantArray,
)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum SecondFactor {
    /// One does.
    On,
    /// None does.
    Off,
    /// Nobody recorded it. Never taken for "off".
    #[default]
    Unknown,
}

/// What people write about an access. Empty text means "not given".
///
/// Stored in the journal with every field; a field added later takes `serde(default)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct AccessDetails {
    /// The name they sign in with at the service.
    pub login: String,
    /// Whether others use the same login.
    pub shared: bool,
    /// Roles as the service calls them.
    pub roles: Vec<String>,
    /// Single permissions, where the service has them.
    pub permissions: Vec<SinglePermission>,
    /// How far it reaches.
    pub level: Level,
    /// Limits, such as "payments up to 500 EUR".
    pub limits: String,
    /// Who allowed it.
    pub authorised_by: Option<UserId>,
    /// How it was asked for: a ticket, a mail, a talk.
    pub asked_through: String,
    /// Why they need it.
    pub reason: String,
    /// Since when they have it; nothing when not known.
    pub since: Option<Day>,
    /// Until when they should have it; nothing for no end.
    pub until: Option<Day>,
    /// When they were last seen there.
    pub last_seen: Seen,
    /// Whether a second factor guards it.
    pub second_factor: SecondFactor,
}

impl Default for AccessDetails {
    fn default() -> Self {
        Self {
            login: String::new(),
            shared: false,
            roles: Vec::new(),
            permissions: Vec::new(),
            level: Level::Unknown,
            limits: String::new(),
            authorised_by: None,
            asked_through: String::new(),
            reason: String::new(),
            since: None,
            until: None,
            last_seen: Seen::Unknown,
            second_factor: SecondFactor::Unknown,
        }
    }
}

fields! {
    AccessDetails {
        login: Login Limit::NameOrNothing(TEXT_MOST),
        shared: LoginShared Limit::Any,
        roles: Roles Limit::Most(SINGLE_MOST),
        permissions: Permissions Limit::Most(SINGLE_MOST),
        level: Level Limit::Any,
        limits: Limits Limit::Line(TEXT_MOST),
        authorised_by: AuthorisedBy Limit::Known,
        asked_through: AskedThrough Limit::Line(TEXT_MOST),
        reason: Reason Limit::Line(TEXT_MOST),
        since: Since Limit::Any,
        until: Until Limit::Any,
        last_seen: LastSeen Limit::Any,
        second_factor: SecondFactor Limit::Any,
    }
}

/// Whether an access is in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum AccessState {
    /// It is.
    Open,
    /// It was taken away.
    Ended {
        /// When that was recorded.
        since: Timestamp,
        /// Why.
        reason: String,
    },
}

/// One user's access to one account, as the register knows it at one point in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Access {
    /// Its number.
    pub id: AccessId,
    /// Whose; never changes.
    pub user: UserId,
    /// To what; never changes.
    pub account: AccountId,
    /// What people wrote.
    pub details: AccessDetails,
    /// Whether it is in force.
    pub state: AccessState,
    /// When it was recorded.
    pub added_at: Timestamp,
    /// Who recorded it.
    pub added_by: UserId,
    /// Who last changed it.
    pub changed_by: UserId,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

impl Access {
    /// Whether it is in force.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, AccessState::Open)
    }
}
