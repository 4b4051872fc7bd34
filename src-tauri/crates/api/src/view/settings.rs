//! Settings and this computer.

use directory::{Settings, Timestamp};
use serde::Serialize;

use super::SecretPlace;
use crate::FileFault;

/// The settings page.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SettingsPage {
    /// The business.
    pub business: String,
    /// The rules.
    pub settings: Settings,
    /// Whether whoever looks may change them.
    pub can_change: bool,
    /// Whether whoever looks may make backups.
    pub can_backup: bool,
    /// The last backup.
    pub last_backup: Option<Timestamp>,
    /// The backups that are made every day by themselves, from this computer.
    pub daily_backup: Option<DailyBackup>,
    /// This computer.
    pub here: ThisComputer,
    /// One's own sign-in.
    pub me: OwnSignIn,
}

/// A backup every day, into a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DailyBackup {
    /// The folder.
    pub folder: String,
    /// When the last was made.
    pub made_at: Option<Timestamp>,
    /// Why the last try failed.
    pub failed: Option<FileFault>,
}

/// One's own sign-in.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OwnSignIn {
    /// Username.
    pub username: String,
    /// When the password was chosen.
    pub password_at: Timestamp,
    /// The identity question.
    pub question: String,
}

/// This computer.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ThisComputer {
    /// The name it gives itself.
    pub name: String,
    /// The vault's folder.
    pub vault_folder: String,
    /// Where this computer keeps its own notes on this vault.
    pub data_folder: String,
    /// Where the vault secret is.
    pub secret: SecretPlace,
    /// The program that syncs the vault's folder, when one does.
    pub synced_by: Option<String>,
    /// The program's version.
    pub version: String,
    /// Date, time and zone as this computer sees them.
    pub clock: String,
}

/// What became of a test notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum NotificationTest {
    /// Handed to the system, which may still hold it back.
    Sent,
    /// This computer has nothing that shows notifications.
    NothingShowsThem,
}

/// How good a password is, while it is typed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PasswordJudged {
    /// 0 to 4, as zxcvbn counts.
    pub score: u8,
    /// Why it would be refused; nothing when it would be taken.
    pub refused: Option<directory::Refusal>,
}
