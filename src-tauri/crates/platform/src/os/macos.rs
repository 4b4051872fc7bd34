//! macOS.

use std::collections::HashMap;
use std::error::Error;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::Instant;

use vault::KeyringError;

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The system has a number for a boot only behind unsafe calls, so each process counts as a boot of its own.
pub(crate) fn boot_number() -> Option<String> {
    None
}

/// Milliseconds since this process first asked.
pub(crate) fn monotonic_ms() -> i64 {
    i64::try_from(START.elapsed().as_millis()).unwrap_or(i64::MAX)
}

/// The keychain lists items by service and name.
pub(crate) fn keyring_modifiers(_label: &str) -> HashMap<&str, &str> {
    HashMap::new()
}

/// The keychain gives no access when it is locked, or when the person said no.
pub(crate) fn no_access(_cause: Box<dyn Error + Send + Sync>) -> KeyringError {
    KeyringError::Locked
}

/// Where fonts are installed for everybody.
pub(crate) fn font_folders() -> Vec<PathBuf> {
    ["/System/Library/Fonts", "/Library/Fonts"].map(PathBuf::from).to_vec()
}

/// No core dumps.
pub(crate) fn harden() {
    super::no_core_dumps();
}
