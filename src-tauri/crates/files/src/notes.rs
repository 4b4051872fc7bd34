//! Small notes that a program keeps for itself. One that is damaged is set aside, never in the way.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::{make_private_folder, read_own, set_aside};

/// The notes that were found damaged and set aside, for somebody to be told. Copies share one list.
#[derive(Debug, Clone, Default)]
pub struct SetAside(Arc<Mutex<Vec<PathBuf>>>);

/// How a note was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note<T> {
    /// As it was written.
    Good(T),
    /// It isn't there.
    Missing,
    /// It can be read, and holds something else than was written.
    Damaged,
    /// The disk doesn't give it, or something else lies there.
    Unread,
}

impl SetAside {
    /// What a note holds, as `parse` reads it; nothing when it isn't there. One of more than `limit` bytes, one that can't
    /// be read, or that `parse` makes nothing of, is set aside and counts as not there.
    pub fn read<T>(&self, note: &Path, limit: u64, parse: impl FnOnce(&[u8]) -> Option<T>) -> Option<T> {
        match self.look(note, limit, parse) {
            Note::Good(found) => Some(found),
            Note::Missing | Note::Damaged | Note::Unread => None,
        }
    }

    /// The same, and why there is nothing.
    pub fn look<T>(&self, note: &Path, limit: u64, parse: impl FnOnce(&[u8]) -> Option<T>) -> Note<T> {
        match read_own(note, limit) {
            Ok(None) => Note::Missing,
            Ok(Some(bytes)) => match parse(&bytes) {
                Some(found) => Note::Good(found),
                None => {
                    self.put(note);
                    Note::Damaged
                }
            },
            Err(_) => {
                self.put(note);
                Note::Unread
            }
        }
    }

    /// Makes the folder for notes, for this user alone. What lies in its place and is no folder is set aside.
    ///
    /// # Errors
    /// What the system says.
    pub fn folder(&self, path: &Path) -> io::Result<()> {
        if fs::symlink_metadata(path).is_ok_and(|found| !found.is_dir() && !path.is_dir()) {
            self.put(path);
        }
        make_private_folder(path)
    }

    /// What was set aside, by the names it has now.
    #[must_use]
    pub fn told(&self) -> Vec<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn put(&self, note: &Path) {
        // Where it can't be moved, it is written over or the writing tells.
        if let Ok(beside) = set_aside(note) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(beside);
        }
    }
}
