//! The keyring of the operating system: Secret Service, Windows Credential Manager, macOS keychain.

use keyring::Error;
use keyring_core::Entry;
use vault::{KeyringError, OsKeyring};
use zeroize::Zeroizing;

use crate::helper::{Helper, PATIENCE};
use crate::{os, threads};

/// What the keyring lists our items under.
const SERVICE: &str = "Keyholder";

/// The keyring of whoever is signed in to this computer. Items are text: KWallet keeps nothing else. One that doesn't
/// answer within two seconds is done without, until it has answered: a session that hangs, or one that asks for the
/// keyring's password.
///
/// # Security
/// On Linux and Windows every program of the same user can read the items.
pub struct SystemKeyring;

impl OsKeyring for SystemKeyring {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, KeyringError> {
        match with_entry(name, |entry| entry.get_password().map(Zeroizing::new)) {
            Some(Ok(secret)) => Ok(Some(secret)),
            Some(Err(Error::NoEntry)) => Ok(None),
            Some(Err(e)) => Err(fault(e)),
            None => Err(KeyringError::Silent),
        }
    }

    fn set(&self, name: &str, secret: &str) -> Result<(), KeyringError> {
        let secret = Zeroizing::new(secret.to_owned());
        let done = with_entry(name, move |entry| entry.set_password(&secret));
        done.ok_or(KeyringError::Silent)?.map_err(fault)
    }
}

/// One item at a time: the stores don't promise that two threads may ask for one together. Nothing where none answers.
fn with_entry<T: Send + 'static>(
    name: &str,
    ask: impl FnOnce(&Entry) -> Result<T, Error> + Send + 'static,
) -> Option<Result<T, Error>> {
    static KEYRING: Helper = Helper::new("keyring");

    if let Err(e) = threads::can_start() {
        return Some(Err(Error::PlatformFailure(Box::new(e))));
    }
    let name = name.to_owned();
    KEYRING.ask(PATIENCE, move || {
        // Chooses the system's store the first time; a failure stays for the life of the process.
        if keyring::Entry::store_status().is_err() {
            return Err(Error::NoDefaultStore);
        }
        let label = format!("{SERVICE}: {name}");
        ask(&Entry::new_with_modifiers(SERVICE, &name, &os::keyring_modifiers(&label))?)
    })
}

fn fault(error: Error) -> KeyringError {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the stores' list of errors is open")]
    match error {
        Error::NoDefaultStore => KeyringError::Absent,
        Error::NoStorageAccess(cause) => os::no_access(cause),
        other => KeyringError::Other(Box::new(other)),
    }
}
