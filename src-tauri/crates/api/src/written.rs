//! Files that people ask for: reports, kits, exports.

use std::path::Path;

use sha2::{Digest, Sha256};

use crate::Ports;
use crate::call_error::{CallError, Outcome, count};
use crate::view::Written;

impl Ports {
    /// Notes that something is made at `path`, until that is there.
    pub(crate) fn making(&self, path: &Path) -> Option<files::Underway> {
        files::Making::noted_in(&self.device.data).at(path, &mut self.device.rng.clone())
    }

    /// Writes a file that must not exist yet, whole or not at all, readable for this user of the computer alone.
    pub(crate) fn write_new(&self, path: &str, bytes: &[u8]) -> Outcome<Written> {
        let path = Path::new(path);
        let _underway = self.making(path);
        files::write_new(path, bytes, &mut self.device.rng.clone()).map_err(CallError::file(path))?;
        let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Written {
            file: path.to_string_lossy().into_owned(),
            bytes: count(bytes.len() as u64),
            sha256: digest,
            note: None,
        })
    }
}
