//! What Linux and macOS have in common.

use std::fs::{self, File};
use std::io::{self, Stdout};
use std::os::fd::AsFd;
use std::os::unix::fs::{FileTypeExt, MetadataExt};

use rustix::process::{Resource, Rlimit, setrlimit};

/// Turns core dumps off.
pub(crate) fn no_core_dumps() {
    // Refused only where a limit is already lower.
    let _refused = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// The null device takes everything and keeps nothing. A standard output that was closed is opened on it before `main`.
pub(crate) fn leads_nowhere(output: &Stdout) -> io::Result<bool> {
    let found = File::from(output.as_fd().try_clone_to_owned()?).metadata()?;
    Ok(found.file_type().is_char_device() && found.rdev() == fs::metadata("/dev/null")?.rdev())
}
