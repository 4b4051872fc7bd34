//! Names of what is in the making, and what a crash left under them.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rand_core::Rng;

use crate::os;

/// How often another name is drawn.
const DRAWS: usize = 16;

/// A name that this process holds for something in the making. Let go, its file is removed.
#[derive(Debug)]
pub(crate) struct Claim {
    number: u64,
    path: PathBuf,
}

impl Claim {
    /// Makes an empty file under a random name in `folder`, and holds it.
    pub(crate) fn make(folder: &Path, rng: &mut impl Rng) -> io::Result<(Self, File)> {
        for _ in 0..DRAWS {
            let number = rng.next_u64();
            let path = folder.join(file_name(number));
            let file = match os::own().read(true).write(true).create_new(true).open(&path) {
                Ok(file) => file,
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(error),
            };
            let claim = Self { number, path };
            match file.try_lock() {
                // A sweep that came between may have taken it for a leftover.
                Ok(()) if fs::symlink_metadata(&claim.path).is_err() => claim.forget(),
                Err(TryLockError::WouldBlock) => claim.forget(),
                // Where nothing can be held, a sweep can't hold it either and leaves it alone.
                Ok(()) | Err(TryLockError::Error(_)) => return Ok((claim, file)),
            }
        }
        Err(ErrorKind::AlreadyExists.into())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The folder that goes with it.
    pub(crate) fn folder(&self) -> PathBuf {
        self.path.with_file_name(folder_name(self.number))
    }

    /// The file has another name now, or is somebody else's to remove.
    pub(crate) fn forget(mut self) {
        self.path = PathBuf::new();
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if !self.path.as_os_str().is_empty() {
            // It was made here and held since. What can't be removed, the next sweep removes.
            let _left = fs::remove_file(&self.path);
        }
    }
}

/// A file with a name of ours that nobody held; held by whoever looks at it, so that nobody else takes it up meanwhile.
pub(crate) struct Unheld {
    number: u64,
    path: PathBuf,
    _held: File,
}

impl Unheld {
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

/// What lies in `folder` under names of ours and is held by nobody.
pub(crate) fn unheld(folder: &Path) -> impl Iterator<Item = Unheld> {
    fs::read_dir(folder).into_iter().flatten().flatten().filter_map(|entry| {
        let number = number_of(&entry.file_name())?;
        let path = entry.path();
        let file = os::own().read(true).write(true).open(&path).ok()?;
        let free = file.try_lock().is_ok() && file.metadata().is_ok_and(|found| found.is_file());
        free.then_some(Unheld { number, path, _held: file })
    })
}

/// Removes what crashes left in `folder`. Best effort: whoever writes next tries again.
///
/// # Security
/// Only what has a name of ours and is held by nobody, and the folder that goes with it.
pub(crate) fn sweep(folder: &Path) {
    for Unheld { number, path, _held } in unheld(folder) {
        let made = path.with_file_name(folder_name(number));
        // The file goes last: while it is there, the folder is known for a leftover.
        let gone = match fs::symlink_metadata(&made) {
            Ok(found) if found.is_dir() => fs::remove_dir_all(&made).is_ok(),
            Ok(_) | Err(_) => true,
        };
        if gone {
            let _left = fs::remove_file(&path);
        }
    }
}

/// `.keyholder-` and two numbers in hex, the second of which follows from the first: no file of anybody else's is called
/// that by chance.
fn file_name(number: u64) -> String {
    format!(".keyholder-{number:016x}{:016x}.part", mixed(number))
}

fn folder_name(number: u64) -> String {
    format!(".keyholder-{number:016x}{:016x}.folder", mixed(number))
}

fn number_of(name: &OsStr) -> Option<u64> {
    let hex = name.to_str()?.strip_prefix(".keyholder-")?.get(..16)?;
    let number = u64::from_str_radix(hex, 16).ok()?;
    (name == file_name(number).as_str()).then_some(number)
}

/// SplitMix64's last step (Steele, Lea and Flood 2014).
fn mixed(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_of_ours_is_known_as_one() {
        let name = file_name(0x0123_4567_89ab_cdef);
        assert_eq!(number_of(OsStr::new(&name)), Some(0x0123_4567_89ab_cdef));
        for other in [
            ".keyholder-0123456789abcdef0123456789abcdef.part",
            ".keyholder-0123456789abcdef.part",
            "kit.pdf.part",
            &name.to_uppercase(),
            &format!("{name}x"),
        ] {
            assert_eq!(number_of(OsStr::new(other)), None, "{other} is somebody else's");
        }
    }
}
