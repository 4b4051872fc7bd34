//! Opening and reading, without ever waiting for a pipe or a device.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use crate::os;

/// A link lies where a file of this program's own should be.
#[derive(Debug, thiserror::Error)]
#[error("a link lies where a file should be")]
pub struct IsLink;

/// A folder, a pipe or a device lies where a file should be.
#[derive(Debug, thiserror::Error)]
#[error("a folder, a pipe or a device lies where a file should be")]
pub struct NotAFile;

/// Opens a file that somebody chose. They may have chosen a link.
///
/// # Errors
/// [`NotAFile`] inside an [`io::Error`] for what is no ordinary file; what the system says.
pub fn open(path: &Path) -> io::Result<File> {
    // Looked at first: some devices do something when they are opened.
    ordinary(&fs::metadata(path)?)?;
    let file = os::quick().read(true).open(path)?;
    ordinary(&file.metadata()?)?;
    Ok(file)
}

/// Reads a file of this program's own, of at most `limit` bytes; nothing when it isn't there.
///
/// # Errors
/// [`IsLink`] and [`NotAFile`] inside an [`io::Error`]; [`ErrorKind::FileTooLarge`]; what the system says.
pub fn read_own(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let file = match refuse_link(path).and_then(|()| open_unlinked(path)) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(ErrorKind::FileTooLarge.into()) } else { Ok(Some(bytes)) }
}

fn open_unlinked(path: &Path) -> io::Result<File> {
    ordinary(&fs::symlink_metadata(path)?)?;
    let file = os::own().read(true).open(path).map_err(named)?;
    ordinary(&file.metadata()?)?;
    Ok(file)
}

pub(crate) fn ordinary(found: &fs::Metadata) -> io::Result<()> {
    if found.is_file() { Ok(()) } else { Err(io::Error::new(ErrorKind::InvalidInput, NotAFile)) }
}

pub(crate) fn refuse_link(path: &Path) -> io::Result<()> {
    if fs::symlink_metadata(path)?.is_symlink() { Err(is_link()) } else { Ok(()) }
}

/// A link that the system refused, by its name here.
pub(crate) fn named(error: io::Error) -> io::Error {
    if os::refused_link(&error) { is_link() } else { error }
}

fn is_link() -> io::Error {
    io::Error::new(ErrorKind::InvalidInput, IsLink)
}
