//! Windows.

use std::collections::HashMap;
use std::error::Error;
use std::io::{self, Stdout};
use std::os::windows::io::AsRawHandle;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::Instant;

use vault::KeyringError;

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The system has no number for a boot, so each process counts as a boot of its own.
pub(crate) fn boot_number() -> Option<String> {
    None
}

/// Milliseconds since this process first asked.
pub(crate) fn monotonic_ms() -> i64 {
    i64::try_from(START.elapsed().as_millis()).unwrap_or(i64::MAX)
}

/// Kept on this computer. What the store does otherwise would roam with the user's profile to other computers.
pub(crate) fn keyring_modifiers(_label: &str) -> HashMap<&str, &str> {
    HashMap::from([("persistence", "Local")])
}

/// The Credential Manager gives no access where Windows has none for this kind of session.
pub(crate) fn no_access(_cause: Box<dyn Error + Send + Sync>) -> KeyringError {
    KeyringError::Absent
}

/// Where fonts are installed, for everybody and for this user.
pub(crate) fn font_folders() -> Vec<PathBuf> {
    let windows = std::env::var_os("SystemRoot").map_or_else(|| PathBuf::from(r"C:\Windows"), PathBuf::from);
    let own = directories::BaseDirs::new().map(|user| user.data_local_dir().join(r"Microsoft\Windows\Fonts"));
    std::iter::once(windows.join("Fonts")).chain(own).collect()
}

/// Nothing that safe code can do; see [`crate::harden`].
pub(crate) fn harden() {}

/// A program without a standard output has no handle for it, and whatever it writes is taken as written.
pub(crate) fn leads_nowhere(output: &Stdout) -> io::Result<bool> {
    Ok(output.as_raw_handle().is_null())
}
