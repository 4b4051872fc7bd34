//! Small notes that a program keeps for itself. One that is damaged is set aside, never in the way.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::{make_private_folder, read_own, set_aside};

/// The notes that were found damaged and set aside, for somebody to be told. Copies share one list.
#[derive(Debug, Clone, Default)]
pub struct SetAside(Arc<Mutex<Vec<PathBuf>>>);

impl SetAside {
    /// What a note holds, as `parse` reads it; nothing when it isn't there. One of more than `limit` bytes, one that can't
    /// be read, or that `parse` makes nothing of, is set aside and counts as not there.
    pub fn read<T>(&self, note: &Path, limit: u64, parse: impl FnOnce(&[u8]) -> Option<T>) -> Option<T> {
        match read_own(note, limit) {
            Ok(None) => None,
            Ok(Some(bytes)) => parse(&bytes).or_else(|| self.put(note)),
            Err(_) => self.put(note),
        }
    }

    /// Makes the folder for notes, for this user alone. What lies in its place and is no folder is set aside.
    ///
    /// # Errors
    /// What the system says.
    pub fn folder(&self, path: &Path) -> io::Result<()> {
        if fs::symlink_metadata(path).is_ok_and(|found| !found.is_dir() && !path.is_dir()) {
            let _none: Option<()> = self.put(path);
        }
        make_private_folder(path)
    }

    /// What was set aside, by the names it has now.
    #[must_use]
    pub fn told(&self) -> Vec<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn put<T>(&self, note: &Path) -> Option<T> {
        // Where it can't be moved, it is written over or the writing tells.
        if let Ok(beside) = set_aside(note) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(beside);
        }
        None
    }
}
