//! The vault's files and folders on disk, by way of `files`: locking a vault, making its folder, knowing synced folders.

mod lock;
mod part_folder;
mod synced;

use std::path::Path;

use crate::{Random, VaultError};

pub use lock::Holder;
pub(crate) use lock::{Lock, holder};
pub(crate) use part_folder::PartFolder;
pub use synced::synced_by;

/// Puts `bytes` in place of the file at `path`, whole or not at all.
pub(crate) fn replace(path: &Path, bytes: &[u8], rng: &Random) -> Result<(), VaultError> {
    files::replace(path, bytes, &mut rng.clone()).map_err(VaultError::file(path))
}

pub(crate) fn sync_file(path: &Path) -> Result<(), VaultError> {
    files::open_own(path).and_then(|file| file.sync_all()).map_err(VaultError::file(path))
}

/// Makes a rename in the folder of `path` last.
pub(crate) fn sync_dir(path: &Path) -> Result<(), VaultError> {
    files::sync_folder_of(path).map_err(VaultError::file(path))
}
