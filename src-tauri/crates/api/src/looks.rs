//! How the window looks on this computer, kept beside its other notes: it is true of no vault.

use std::path::PathBuf;

use crate::view::Looks;
use crate::{Api, ApiError, Ports};

/// Percent that everything can be made as small as: below it words can't be read.
const SMALLEST: u16 = 60;
/// Percent that everything can be made as large as: above it a form's field no longer fits the smallest window.
const LARGEST: u16 = 250;
/// The file is some 60 bytes; more is not ours.
const LIMIT: u64 = 4096;

impl Api {
    /// What was chosen for the window on this computer, or what it begins with.
    ///
    /// # Errors
    /// None today: what can't be read is set aside and counts as nothing chosen.
    pub fn looks(&mut self) -> Result<Looks, ApiError> {
        let looks = |bytes: &[u8]| serde_json::from_slice(bytes).ok();
        let device = &self.ports.device;
        let kept: Option<Looks> = device.set_aside.read(&self.ports.looks_file(), LIMIT, looks);
        Ok(within(kept.unwrap_or_default()))
    }

    /// Keeps what was chosen; gives it as it is kept.
    ///
    /// # Errors
    /// None today: where it can't be written, the window looks so until it is closed.
    pub fn keep_looks(&mut self, looks: Looks) -> Result<Looks, ApiError> {
        let looks = within(looks);
        let ports = &self.ports;
        let kept = serde_json::to_vec(&looks).map_err(std::io::Error::from).and_then(|bytes| {
            files::make_private_folder(&ports.device.data)?;
            files::replace(&ports.looks_file(), &bytes, &mut ports.device.rng.clone())
        });
        if let Err(error) = kept {
            ports.unexpected(&error);
        }
        Ok(looks)
    }
}

impl Ports {
    fn looks_file(&self) -> PathBuf {
        self.device.data.join("looks.json")
    }
}

/// The same, with a size that can be read and worked with.
fn within(looks: Looks) -> Looks {
    Looks { size: looks.size.clamp(SMALLEST, LARGEST), ..looks }
}
