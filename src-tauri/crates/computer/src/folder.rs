//! The folder for this computer's own notes, and how they are written.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use rand_core::Rng;

use crate::{ComputerError, os};

/// The data folder, made when it isn't there: `given`, or the user's own (`~/.local/share/keyholder` on Linux).
///
/// # Errors
/// [`ComputerError`].
pub(crate) fn data(given: Option<&Path>) -> Result<PathBuf, ComputerError> {
    let folder = match given {
        Some(folder) => folder.to_owned(),
        // Local, not roaming: these notes are true of one computer only.
        None => {
            ProjectDirs::from("", "", "keyholder").ok_or(ComputerError::NoHome)?.data_local_dir().to_owned()
        }
    };
    os::make_private_folder(&folder).map_err(failed(&folder))?;
    Ok(folder)
}

/// What a note holds; nothing when it isn't there.
pub(crate) fn read(path: &Path) -> Result<Option<String>, ComputerError> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(failed(path)(e)),
    }
}

/// Writes a note beside its place and moves it there, so that nobody reads half of it.
pub(crate) fn write(path: &Path, text: &str, rng: &mut impl Rng) -> Result<(), ComputerError> {
    let beside = path.with_extension(format!("new-{:08x}", rng.next_u32()));
    fs::write(&beside, text).and_then(|()| fs::rename(&beside, path)).map_err(failed(path))
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> ComputerError {
    move |source| ComputerError::Folder { path: path.to_owned(), source }
}
