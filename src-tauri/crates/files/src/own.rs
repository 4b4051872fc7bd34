//! Files of this program's own that are written in place: locks, logs, databases.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::naming::naming;
use crate::os;
use crate::read::{named, ordinary, refuse_link};

/// Opens a file to write to it, at its end; makes it for this user alone where it isn't there.
///
/// # Errors
/// [`crate::IsLink`] and [`crate::NotAFile`] inside an [`io::Error`]; what the system says.
pub fn open_own(path: &Path) -> io::Result<File> {
    match refuse_link(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    opened(os::own().read(true).append(true).create(true), path)
}

/// Makes an empty file for this user alone, which must not be there.
///
/// # Errors
/// What the system says.
pub fn create_own(path: &Path) -> io::Result<File> {
    opened(os::own().read(true).write(true).create_new(true), path).map_err(naming(path))
}

fn opened(options: &OpenOptions, path: &Path) -> io::Result<File> {
    let file = options.open(path).map_err(named)?;
    ordinary(&file.metadata()?)?;
    Ok(file)
}
