//! Damaged files are kept, out of the way.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::folder::sync_folder_of;
use crate::os;

/// How many of one file are kept. The last makes way for the next.
const MOST: u32 = 9;

/// Gives what lies at `path` another name beside it, "NAME.damaged" or with a number behind, and tells which. Whatever it
/// is stays as it is.
///
/// # Errors
/// What the system says.
pub fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let mut beside = PathBuf::new();
    for number in 1..=MOST {
        beside = named(path, number);
        match os::rename_new(path, &beside) {
            Ok(()) => return sync_folder_of(path).map(|()| beside),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    fs::rename(path, &beside)?;
    sync_folder_of(path).map(|()| beside)
}

fn named(path: &Path, number: u32) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".damaged");
    if number > 1 {
        name.push(format!("-{number}"));
    }
    path.with_file_name(name)
}
