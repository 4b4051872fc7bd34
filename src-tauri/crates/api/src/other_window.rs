//! One window for a vault: another start of the program asks the window that has it open to come to the front.
//!
//! The two are processes of one user on one computer, so a note in the data folder that both know is enough: the one asks
//! by making it, the other answers by taking it away. No system has a service for that which all three have.

use std::fs;
use std::path::PathBuf;

use keys::VaultId;
use words::said;

use crate::signing_in::State;
use crate::{Api, ApiError, Ports};

/// Milliseconds between two looks whether the other window answered, and how many looks.
const APART: u64 = 100;
const LOOKS: u32 = 60;

impl Api {
    /// Asks the window that has the chosen vault open to come to the front, and waits for it for six seconds: it looks every
    /// two. Gives whether it did.
    ///
    /// # Errors
    /// [`ApiError::NotAVault`] when none is chosen.
    pub fn show_other_window(&mut self) -> Result<bool, ApiError> {
        let vault = self.state.vault().ok_or(ApiError::NotAVault)?;
        let id = vault
            .folder()
            .vault_id()
            .map_err(|error| crate::call_error::CallError::from(error).told(&self.ports))?;
        let note = self.ports.asked_for(id);
        let asked =
            note.parent().map_or(Ok(()), files::make_private_folder).and_then(|()| fs::write(&note, b""));
        if let Err(error) = asked {
            self.ports.unexpected(&error);
            return Ok(false);
        }
        for _ in 0..LOOKS {
            if !note.exists() {
                return Ok(true);
            }
            self.ports.clock.wait(APART);
        }
        // Nobody answers; whoever opens the vault next isn't meant.
        let _gone = fs::remove_file(&note);
        Ok(false)
    }

    /// Whether another start of the program asked for this window since this was last asked.
    pub fn is_asked_for(&mut self) -> bool {
        let State::Open(open) = &self.state else { return false };
        fs::remove_file(self.ports.asked_for(open.session.vault_id())).is_ok()
    }
}

impl Ports {
    /// The note that asks for the window of a vault.
    fn asked_for(&self, vault: VaultId) -> PathBuf {
        self.device.data.join("asked-for").join(vault.to_string())
    }

    /// Whether whoever has a vault open is a window on this computer, by what it wrote of itself.
    pub(crate) fn is_window_here(&self, holder: &str) -> bool {
        holder.starts_with(&said::program_window().to_string()) && holder.contains(&self.device.computer.name)
    }
}
