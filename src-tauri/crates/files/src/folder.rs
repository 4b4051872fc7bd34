//! Folders: made for this user alone, made whole or not at all, brought to the disk.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rand_core::Rng;

use crate::leftover::{self, Claim};
use crate::naming::naming;
use crate::os;
use crate::part::free;

/// Makes a folder that only this user of the computer may enter, and those above it. One that is there stays as it is.
///
/// # Errors
/// What the system says.
pub fn make_private_folder(path: &Path) -> io::Result<()> {
    os::private_folder().recursive(true).create(path)
}

/// Brings the names in the folder of `path` to the disk: a rename there lasts then.
///
/// # Errors
/// What the system says.
pub fn sync_folder_of(path: &Path) -> io::Result<()> {
    os::sync_folder(folder_of(path))
}

pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A folder in the making, beside its place. Dropped before it is put there, it is removed with all that is in it.
///
/// A held file of the same number goes with it. That is how a leftover is told from somebody else's folder: see
/// [`crate::Part`].
#[derive(Debug)]
pub struct PartFolder {
    path: PathBuf,
    place: PathBuf,
    /// Nothing once it is in its place.
    claim: Option<(Claim, File)>,
}

impl PartFolder {
    /// Begins a folder at `place`, where nothing may be. Those above it are made.
    ///
    /// # Errors
    /// [`io::ErrorKind::AlreadyExists`]; what the system says.
    pub fn new(place: &Path, rng: &mut impl Rng) -> io::Result<Self> {
        free(place)?;
        let parent = folder_of(place);
        make_private_folder(parent)?;
        leftover::sweep(parent);
        let (claim, file) = Claim::make(parent, rng)?;
        let path = claim.folder();
        os::private_folder().create(&path)?;
        Ok(Self { path, place: place.to_owned(), claim: Some((claim, file)) })
    }

    /// Where it lies while it is made.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts it in its place. The names in it and its own are on the disk then; the files in it are whoever's wrote them.
    /// Of several that are put in one place at once, one gets it.
    ///
    /// # Errors
    /// [`io::ErrorKind::AlreadyExists`]; what the system says. Nothing is left of it then.
    pub fn put(mut self) -> io::Result<()> {
        os::sync_folder(&self.path)?;
        os::rename_new(&self.path, &self.place).map_err(naming(&self.place))?;
        // Its file goes by itself; nothing goes with it any more.
        self.claim = None;
        os::sync_folder(folder_of(&self.place)).inspect_err(|_| {
            // A folder that nobody can rely on would only be in the way of the next attempt.
            let _left = fs::remove_dir_all(&self.place);
        })
    }
}

impl Drop for PartFolder {
    fn drop(&mut self) {
        if self.claim.is_some() {
            // It was made here. What can't be removed, the next sweep removes.
            let _left = fs::remove_dir_all(&self.path);
        }
    }
}
