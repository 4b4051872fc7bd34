//! Secrets that somebody types.

use std::mem;

use serde::Deserialize;
use zeroize::Zeroize;

/// A password, a code or an answer as typed.
///
/// # Security
/// Wiped when dropped. The web view, and Tauri while it takes the call apart, have copies that nobody can wipe; that
/// is why the window starts afresh after every sign-out.
#[derive(Deserialize, specta::Type)]
#[serde(transparent)]
pub(crate) struct Secret(String);

impl Secret {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Hands the text over to where it is wiped.
    pub(crate) fn take(mut self) -> String {
        mem::take(&mut self.0)
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
