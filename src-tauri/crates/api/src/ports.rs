//! The outside as the API needs it: everything is handed in, so that nothing here reads a clock, the environment or
//! randomness.

use std::error::Error;
use std::num::NonZeroUsize;
use std::sync::Arc;

use directory::lockout;
use report::SpareFonts;

/// This computer and what the API asks of it.
#[derive(Clone)]
pub struct Ports {
    /// Data folder, keyring, randomness, the cost of a key derivation, the computer's and the program's name.
    pub device: vault::Device,
    /// The clocks.
    pub clock: Arc<dyn Clock>,
    /// Desktop notifications.
    pub notifier: Arc<dyn Notifier>,
    /// The fonts of this computer, for what the PDFs' own fonts lack.
    pub fonts: Arc<dyn SpareFonts>,
    /// The log of causes that nobody expected.
    pub log: Arc<dyn Log>,
    /// The program's version ("0.1.0").
    pub version: String,
    /// How many threads may check signatures.
    pub threads: NonZeroUsize,
}

/// This computer's clocks.
pub trait Clock: Send + Sync {
    /// What both clocks say: wall clock and the one that nobody can set.
    fn now(&self) -> lockout::Clock;
    /// The time zone that people here live in.
    fn zone(&self) -> jiff::tz::TimeZone;
    /// Waits that many milliseconds.
    fn wait(&self, ms: u64);
}

/// Shows desktop notifications.
pub trait Notifier: Send + Sync {
    /// Hands a notification to the system. Best effort: the notice list is the record.
    fn tell(&self, notification: Notification) -> NotificationOutcome;
}

/// A desktop notification. Its texts are fixed words, so they can't hold a name: lock screens show them to anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notification {
    /// First line.
    pub title: &'static str,
    /// What happened.
    pub body: &'static str,
}

/// What became of a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotificationOutcome {
    /// Handed to the system, which may still hold it back.
    Sent,
    /// This computer has nothing that shows notifications.
    NothingShowsThem,
}

/// Keeps the causes of [`crate::ApiError::Internal`].
pub trait Log: Send + Sync {
    /// Notes a cause and what caused it under a reference. Error texts hold no names, paths or secrets.
    fn unexpected(&self, reference: &str, cause: &(dyn Error + 'static));
}
