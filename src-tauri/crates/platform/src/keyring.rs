//! The keyring of the operating system: Secret Service, Windows Credential Manager, macOS keychain.

use std::sync::{Mutex, PoisonError};

use keyring::Error;
use keyring_core::Entry;
use vault::{KeyringError, OsKeyring};
use zeroize::Zeroizing;

use crate::{os, threads};

/// What the keyring lists our items under.
const SERVICE: &str = "Keyholder";

/// The keyring of whoever is signed in to this computer. Items are text: KWallet keeps nothing else.
///
/// # Security
/// On Linux and Windows every program of the same user can read the items.
pub struct SystemKeyring;

impl OsKeyring for SystemKeyring {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, KeyringError> {
        match with_entry(name, Entry::get_password) {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            Err(Error::NoEntry) => Ok(None),
            Err(e) => Err(fault(e)),
        }
    }

    fn set(&self, name: &str, secret: &str) -> Result<(), KeyringError> {
        with_entry(name, |entry| entry.set_password(secret)).map_err(fault)
    }
}

/// One item at a time: the stores don't promise that two threads may ask for one together.
fn with_entry<T>(name: &str, ask: impl FnOnce(&Entry) -> Result<T, Error>) -> Result<T, Error> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    threads::can_start().map_err(|e| Error::PlatformFailure(Box::new(e)))?;
    // Chooses the system's store the first time; a failure stays for the life of the process.
    if keyring::Entry::store_status().is_err() {
        return Err(Error::NoDefaultStore);
    }
    let label = format!("{SERVICE}: {name}");
    ask(&Entry::new_with_modifiers(SERVICE, name, &os::keyring_modifiers(&label))?)
}

fn fault(error: Error) -> KeyringError {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the stores' list of errors is open")]
    match error {
        Error::NoDefaultStore => KeyringError::Absent,
        Error::NoStorageAccess(cause) => os::no_access(cause),
        other => KeyringError::Other(Box::new(other)),
    }
}
