//! Writes a file whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use crate::VaultError;

/// Puts `bytes` in place of the file at `path`: written beside it, synced, renamed, folder synced.
///
/// # Security
/// The temporary file lies in the same folder, is made new (a link in its place is refused) and readable for its
/// owner alone. A link at `path` itself is refused too.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    refuse_link(path)?;
    let fresh = beside(path);
    match fs::remove_file(&fresh) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(VaultError::file(&fresh)(e)),
        Ok(()) | Err(_) => {}
    }
    let write = || {
        let mut file = private().write(true).create_new(true).open(&fresh)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&fresh, path)
    };
    write().map_err(|e| {
        // The old file is untouched; what was begun beside it goes.
        let _ = fs::remove_file(&fresh);
        VaultError::file(path)(e)
    })?;
    sync_dir(path)
}

/// Reads a file of at most `limit` bytes; nothing when it isn't there.
pub(crate) fn read_bounded(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, VaultError> {
    refuse_link(path)?;
    let file = match File::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(VaultError::file(path)(e)),
    };
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(VaultError::file(path))?;
    if bytes.len() as u64 > limit {
        return Err(VaultError::file(path)(io::ErrorKind::FileTooLarge.into()));
    }
    Ok(Some(bytes))
}

/// Makes a folder that only this user of the computer can read, parents included.
pub(crate) fn make_private_dir(path: &Path) -> Result<(), VaultError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(VaultError::file(path))
}

pub(crate) fn sync_file(path: &Path) -> Result<(), VaultError> {
    // Windows flushes only handles that may write.
    OpenOptions::new().write(true).open(path).and_then(|file| file.sync_all()).map_err(VaultError::file(path))
}

/// Makes a rename in the folder of `path` last. Windows has no such call; its renames are journalled.
pub(crate) fn sync_dir(path: &Path) -> Result<(), VaultError> {
    let dir = path.parent().unwrap_or(Path::new("."));
    if cfg!(windows) {
        return Ok(());
    }
    File::open(dir).and_then(|dir| dir.sync_all()).map_err(VaultError::file(dir))
}

fn refuse_link(path: &Path) -> Result<(), VaultError> {
    match fs::symlink_metadata(path) {
        Ok(meta) if meta.is_symlink() => {
            Err(VaultError::file(path)(io::Error::new(io::ErrorKind::InvalidInput, IsLink)))
        }
        Ok(_) => Ok(()),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(e) => Err(VaultError::file(path)(e)),
    }
}

/// A link lies where a file should be.
#[derive(Debug, thiserror::Error)]
#[error("a link lies where a file should be")]
pub struct IsLink;

/// A new file is its owner's alone.
#[cfg(unix)]
fn private() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

/// On Windows the folder's own rights hold for the file.
#[cfg(not(unix))]
fn private() -> OpenOptions {
    OpenOptions::new()
}

fn beside(path: &Path) -> std::path::PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    path.with_file_name(name)
}
