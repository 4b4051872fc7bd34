//! Linux and macOS.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::{CWD, OFlags, RenameFlags, renameat_with};
use rustix::io::Errno;

/// Opens nothing that waits: a pipe without a writer, a terminal.
pub(crate) fn quick() -> OpenOptions {
    flags(OFlags::NONBLOCK | OFlags::NOCTTY)
}

/// The same, through no link; what is made is for this user alone.
pub(crate) fn own() -> OpenOptions {
    flags(OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::NOFOLLOW)
}

fn flags(flags: OFlags) -> OpenOptions {
    let mut options = OpenOptions::new();
    options.mode(0o600).custom_flags(flags.bits().cast_signed());
    options
}

/// Whether the system refused because a link lay there.
pub(crate) fn refused_link(error: &io::Error) -> bool {
    error.raw_os_error() == Some(Errno::LOOP.raw_os_error())
}

/// A folder that this user alone may enter.
pub(crate) fn private_folder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.mode(0o700);
    builder
}

/// Brings a folder's names to the disk.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Gives a file or folder another name, which nothing may have.
pub(crate) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        Ok(()) => Ok(()),
        // Some network disks can't promise it in one step.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => rename_if_free(from, to),
        Err(error) => Err(error.into()),
    }
}

fn rename_if_free(from: &Path, to: &Path) -> io::Result<()> {
    // A second name refuses to take the place of a file; renaming would. Folders get no second names.
    match fs::hard_link(from, to) {
        Ok(()) => return fs::remove_file(from),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(error),
        Err(_) => {}
    }
    super::super::part::refuse_existing(to)?;
    fs::rename(from, to)
}

/// What this process has open, by number.
#[cfg(target_os = "linux")]
const OPEN_HERE: &str = "/proc/self/fd";

/// A file without a name in `folder`: nothing is left of it however the program ends. Nothing where the disk has none, or
/// where it couldn't be given a name.
#[cfg(target_os = "linux")]
pub(crate) fn nameless(folder: &Path) -> Option<File> {
    let mut options = flags(OFlags::TMPFILE);
    let file = options.read(true).write(true).open(folder).ok();
    file.filter(|_| Path::new(OPEN_HERE).exists())
}

/// Other systems have no files without a name.
#[cfg(not(target_os = "linux"))]
pub(crate) fn nameless(_folder: &Path) -> Option<File> {
    None
}

/// Gives a file without a name the name `to`, which nothing may have.
#[cfg(target_os = "linux")]
pub(crate) fn name(file: &File, to: &Path) -> io::Result<()> {
    use std::os::fd::AsRawFd;
    // The way that open(2) shows under O_TMPFILE; the other one needs a privilege.
    let itself = format!("{OPEN_HERE}/{}", file.as_raw_fd());
    Ok(rustix::fs::linkat(CWD, itself.as_str(), CWD, to, rustix::fs::AtFlags::SYMLINK_FOLLOW)?)
}

/// See [`nameless`].
#[cfg(not(target_os = "linux"))]
pub(crate) fn name(_file: &File, _to: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disk_that_cannot_promise_it_in_one_step_takes_nothing_s_place_either() {
        let dir = tempfile::tempdir().unwrap();
        let [file, folder, taken, free] =
            ["file", "folder", "taken", "free"].map(|name| dir.path().join(name));
        fs::write(&file, "ours").unwrap();
        fs::create_dir(&folder).unwrap();
        fs::write(&taken, "theirs").unwrap();
        for from in [&file, &folder] {
            assert_eq!(rename_if_free(from, &taken).unwrap_err().kind(), ErrorKind::AlreadyExists);
            assert!(from.exists(), "it stays where it was");
            rename_if_free(from, &free).unwrap();
            assert!(!from.exists() && free.exists());
            fs::rename(&free, from).unwrap();
        }
        assert_eq!(fs::read_to_string(&taken).unwrap(), "theirs");
    }
}
