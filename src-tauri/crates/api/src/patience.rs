//! Waiting for another program that lets go of the vault.

use directory::lockout::Clock;
use vault::VaultError;

use crate::Ports;

/// How long a vault that is open in another program is waited for, in milliseconds: a program that was just told to end
/// writes its notes and lets go, and within a second whoever waits is told.
const LONGEST: u64 = 800;
/// And how often it is tried meanwhile.
const APART: u64 = 100;

impl Ports {
    /// Opens a vault. While another program has it open, tries again for a while before it says so. Such a try counts as
    /// none: nothing was looked at yet.
    pub(crate) fn patiently<T>(
        &self,
        mut open: impl FnMut(&Clock) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        for _ in 0..LONGEST / APART {
            match open(&self.clock.now()) {
                Err(VaultError::InUse(_)) => self.clock.wait(APART),
                done @ (Ok(_) | Err(_)) => return done,
            }
        }
        open(&self.clock.now())
    }
}
