//! Linux.

use std::collections::HashMap;
use std::error::Error;
use std::path::PathBuf;

use rustix::process::{DumpableBehavior, set_dumpable_behavior};
use rustix::time::{ClockId, clock_gettime};
use vault::KeyringError;

/// The kernel's number for this boot.
pub(crate) fn boot_number() -> Option<String> {
    let text = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    Some(text.trim().to_owned()).filter(|number| !number.is_empty())
}

/// Milliseconds since the boot, sleep included, the same for every process.
pub(crate) fn monotonic_ms() -> i64 {
    let since = clock_gettime(ClockId::Boottime);
    since.tv_sec.saturating_mul(1000).saturating_add(since.tv_nsec / 1_000_000)
}

/// The item's name as Seahorse and KWallet list it.
pub(crate) fn keyring_modifiers(label: &str) -> HashMap<&str, &str> {
    HashMap::from([("label", label)])
}

/// Why a Secret Service gave no access: nothing to keep items in, or locked.
pub(crate) fn no_access(cause: Box<dyn Error + Send + Sync>) -> KeyringError {
    match cause.downcast_ref::<secret_service::Error>() {
        Some(secret_service::Error::NoResult) => KeyringError::Absent,
        Some(secret_service::Error::Locked | secret_service::Error::Prompt) => KeyringError::Locked,
        Some(_) | None => KeyringError::Other(cause),
    }
}

/// Where fonts are installed for everybody.
pub(crate) fn font_folders() -> Vec<PathBuf> {
    ["/usr/share/fonts", "/usr/local/share/fonts"].map(PathBuf::from).to_vec()
}

/// No core dumps, and no reading of this process's memory by programs of the same user.
pub(crate) fn harden() {
    super::no_core_dumps();
    let _refused = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_keyring_is_told_from_one_that_is_not_there() {
        let fault = |cause: secret_service::Error| no_access(Box::new(cause));
        assert!(matches!(fault(secret_service::Error::Prompt), KeyringError::Locked), "the person said no");
        assert!(matches!(fault(secret_service::Error::Locked), KeyringError::Locked), "still locked");
        assert!(matches!(fault(secret_service::Error::NoResult), KeyringError::Absent), "no collection");
        assert!(matches!(no_access("other".into()), KeyringError::Other(_)), "never guessed");
    }
}
