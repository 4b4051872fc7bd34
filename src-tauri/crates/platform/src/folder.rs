//! The folder for this computer's own notes, and how they are written.

use std::io;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use rand_core::Rng;

use crate::PlatformError;

/// The data folder, made when it isn't there: `given`, or the user's own (`~/.local/share/keyholder` on Linux).
///
/// # Errors
/// [`PlatformError`].
pub(crate) fn data(given: Option<&Path>) -> Result<PathBuf, PlatformError> {
    let folder = match given {
        Some(folder) => folder.to_owned(),
        // Local, not roaming: these notes are true of one computer only.
        None => {
            ProjectDirs::from("", "", "keyholder").ok_or(PlatformError::NoHome)?.data_local_dir().to_owned()
        }
    };
    files::make_private_folder(&folder).map_err(failed(&folder))?;
    Ok(folder)
}

/// Writes a note.
pub(crate) fn write(path: &Path, text: &str, rng: &mut impl Rng) -> Result<(), PlatformError> {
    files::replace(path, text.as_bytes(), rng).map_err(failed(path))
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> PlatformError {
    move |source| PlatformError::Folder { path: path.to_owned(), source }
}
