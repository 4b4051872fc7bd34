//! This computer, as a vault needs it: everything from outside is handed in.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use directory::Computer;
use keys::KdfParams;
use rand_core::{CryptoRng, TryCryptoRng, TryRng};
use zeroize::Zeroizing;

use crate::Holder;

/// This computer and this program on it.
#[derive(Clone)]
pub struct Device {
    /// The computer's number and name.
    pub computer: Computer,
    /// The folder for this computer's own notes on vaults.
    pub data: PathBuf,
    /// Those of them that were damaged.
    pub set_aside: files::SetAside,
    /// The operating system's keyring.
    pub keyring: Arc<dyn OsKeyring>,
    /// Randomness.
    pub rng: Random,
    /// What a key slot made here costs; calibrated once for each computer.
    pub kdf: KdfParams,
    /// This computer's memory in KiB: a key slot that asks for more than half of it is refused.
    pub ram_kib: u64,
    /// What this program is called towards others that want the same vault.
    pub program: Holder,
}

impl std::fmt::Debug for Device {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Device").field("computer", &self.computer).finish_non_exhaustive()
    }
}

/// A source of randomness that several places draw from.
#[derive(Clone)]
pub struct Random(Arc<Mutex<dyn CryptoRng + Send>>);

impl Random {
    /// Draws from `source`.
    pub fn from(source: impl CryptoRng + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(source)))
    }

    fn draw<T>(&self, draw: impl FnOnce(&mut dyn CryptoRng) -> T) -> Result<T, Infallible> {
        // A panic elsewhere leaves nothing half-done in a source of randomness.
        Ok(draw(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner)))
    }
}

impl TryRng for Random {
    type Error = Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        self.draw(|rng| rng.next_u32())
    }
    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        self.draw(|rng| rng.next_u64())
    }
    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Infallible> {
        self.draw(|rng| rng.fill_bytes(to))
    }
}

impl TryCryptoRng for Random {}

/// The operating system's keyring: small secrets kept for this user of this computer.
pub trait OsKeyring: Send + Sync {
    /// What is kept under `name`, or nothing.
    ///
    /// # Errors
    /// [`KeyringError`]; never "nothing" when the keyring could not be asked.
    fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, KeyringError>;
    /// Keeps `secret` under `name`.
    ///
    /// # Errors
    /// [`KeyringError`].
    fn set(&self, name: &str, secret: &str) -> Result<(), KeyringError>;
}

/// The keyring could not be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyringError {
    /// This computer has none, or none that this program can reach.
    #[error("this computer has no keyring")]
    Absent,
    /// It is locked and was not unlocked.
    #[error("the keyring is locked")]
    Locked,
    /// It was asked and did not answer in time. Somebody may be asked for its password meanwhile.
    #[error("the keyring does not answer")]
    Silent,
    /// It refused for another reason.
    #[error("the keyring refused")]
    Other(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Where the vault secret is on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretPlace {
    /// In the keyring.
    Keyring,
    /// The keyring works and has nothing for this vault.
    NotHereYet,
    /// The keyring is locked, or doesn't answer.
    KeyringLocked,
    /// There is no keyring.
    NoKeyring,
}

impl From<&KeyringError> for SecretPlace {
    fn from(error: &KeyringError) -> Self {
        match error {
            KeyringError::Locked | KeyringError::Silent => Self::KeyringLocked,
            KeyringError::Absent | KeyringError::Other(_) => Self::NoKeyring,
        }
    }
}
