//! How much a role lets somebody do, on one scale for all services, and what a tick means.

use serde::{Deserialize, Serialize};

/// How much a role lets somebody do, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Everything, the account itself included.
    Owner,
    /// Everything but the account itself; mostly also other people's access.
    Admin,
    /// More than the daily work: money, settings, other people's data.
    Elevated,
    /// The daily work.
    Normal,
    /// Looking only.
    ReadOnly,
}

/// What a tick means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Polarity {
    /// Ticked lets somebody do it.
    Grants,
    /// Ticked keeps somebody from doing it.
    Forbids,
}
