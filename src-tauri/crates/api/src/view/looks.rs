//! How the window looks on this computer.

use serde::{Deserialize, Serialize};

/// What somebody chose for the window on this computer. Everybody who signs in on it sees it so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Looks {
    /// How large everything is, in percent.
    pub size: u16,
    /// Light or dark.
    pub colours: Colours,
    /// Whether rows of lists stand closer together.
    pub dense: bool,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Colours {
    /// As the system has it.
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Default for Looks {
    fn default() -> Self {
        Self { size: 100, colours: Colours::System, dense: false }
    }
}
