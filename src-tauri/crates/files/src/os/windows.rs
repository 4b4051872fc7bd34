//! Windows.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::windows::fs::OpenOptionsExt;
use std::path::Path;

/// Opens a link itself, which then is no ordinary file.
const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;

/// Nothing that lies in a folder here waits when it is opened.
pub(crate) fn quick() -> OpenOptions {
    OpenOptions::new()
}

/// Opens through no link. The folder's own rights hold for what is made.
pub(crate) fn own() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.custom_flags(FILE_FLAG_OPEN_REPARSE_POINT);
    options
}

/// The system opens the link instead.
pub(crate) fn refused_link(_error: &io::Error) -> bool {
    false
}

/// Folders in a user's profile are closed to other users already.
pub(crate) fn private_folder() -> DirBuilder {
    DirBuilder::new()
}

/// Windows has no such call; its renames are journalled.
pub(crate) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Gives a file or folder another name, which nothing may have.
pub(crate) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    // A second name refuses to take the place of a file; renaming would. FAT on a stick knows no second names, and
    // folders get none: their renaming takes no folder's place here.
    match fs::hard_link(from, to) {
        Ok(()) => return fs::remove_file(from),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(error),
        Err(_) => {}
    }
    super::super::part::refuse_existing(to)?;
    fs::rename(from, to)
}

/// Windows has no files without a name.
pub(crate) fn nameless(_folder: &Path) -> Option<File> {
    None
}

/// See [`nameless`].
pub(crate) fn name(_file: &File, _to: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}
