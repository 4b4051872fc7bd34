//! What on the disk is behind what was committed, and bringing it in step.
//!
//! The entry is committed together with the keys file that it names. Only then is the file written, and only then the
//! database moved under the key of a new core epoch. Each of these can fail while the change is done: the session goes on
//! with what was committed, notes what is behind, and tries again before the next change, at signing out and at the next
//! sign-in. Nothing that touches keys is committed before the disk is in step, so it is never two steps behind.

use std::fs;

use directory::Timestamp;
use keys::{KeyName, database_key};

use super::Session;
use crate::disk::sync_dir;
use crate::folder::Folder;
use crate::{VaultError, db};

/// What on the disk is behind.
#[derive(Debug, Default)]
pub(crate) struct Behind {
    /// The copies of the keys file in the folder are not the one in force.
    pub keys: bool,
    /// This computer's notes don't say yet how far the vault was seen.
    pub notes: bool,
    /// Why the last attempt failed.
    pub why: Option<VaultError>,
    /// Nothing goes on in this session: what it would read or write can't be relied on.
    pub ended: bool,
}

/// A file as large as what is to be written, so that the disk isn't full half-way. It goes when that is written.
pub(crate) struct Room {
    path: std::path::PathBuf,
}

impl Room {
    /// Takes room for `bytes` in the folder of `path`.
    fn take(path: std::path::PathBuf, bytes: u64) -> Result<Self, VaultError> {
        use std::io::Write;
        remove(&path)?;
        let room = Self { path };
        let fill = || {
            let mut file = files::create_own(&room.path)?;
            let zeros = [0; 1 << 16];
            let mut left = bytes;
            while left > 0 {
                let piece = usize::try_from(left).unwrap_or(usize::MAX).min(zeros.len());
                file.write_all(&zeros[..piece])?;
                left -= piece as u64;
            }
            Ok(())
        };
        fill().map_err(VaultError::file(&room.path))?;
        Ok(room)
    }
}

/// Takes away room that a crash left.
pub(crate) fn clear_room(folder: &Folder) {
    // Whoever takes room next tries again and says why it can't be.
    let _left = fs::remove_file(folder.room());
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

impl Session {
    /// Why what was committed isn't wholly on the disk yet; nothing when it is. It is tried again before the next change,
    /// at signing out, and at the next sign-in.
    #[must_use]
    pub fn unfinished(&self) -> Option<&VaultError> {
        self.behind.why.as_ref()
    }

    /// Whether the disk is behind what was committed.
    pub(crate) fn is_behind(&self) -> bool {
        self.behind.keys || self.held.core().is_ok_and(|(epoch, _)| epoch != self.db_epoch)
    }

    /// Brings the disk in step: the keys file first, since a database under a key that no file on the disk gives would
    /// be lost.
    ///
    /// # Errors
    /// What goes wrong with the files; nothing is lost then, and the next attempt begins anew.
    pub(crate) fn catch_up(&mut self) -> Result<(), VaultError> {
        if self.behind.ended {
            return Ok(());
        }
        let done = if self.is_behind() { self.catch_up_now() } else { Ok(()) };
        if self.behind.notes {
            self.behind.notes = self.local.save(&self.device).is_err();
        }
        if done.is_ok() && !self.behind.notes {
            self.behind.why = None;
        }
        done
    }

    /// The same after a change was committed: it is done, whatever comes of this.
    pub(crate) fn catch_up_or_note(&mut self) {
        if let Err(why) = self.catch_up() {
            self.behind.why = Some(why);
        }
    }

    /// Remembers how far the vault was seen, after a change was committed: it is done, whatever comes of this.
    pub(crate) fn remember_or_note(&mut self, at: Timestamp) {
        let remembered = self.remember(at);
        self.behind.notes = remembered.is_err();
        if let Err(why) = remembered {
            self.behind.why.get_or_insert(why);
        }
    }

    fn catch_up_now(&mut self) -> Result<(), VaultError> {
        if self.behind.keys {
            self.folder.write_keys(self.keys.bytes(), &self.device.rng)?;
            self.behind.keys = false;
        }
        if self.held.core()?.0 == self.db_epoch { Ok(()) } else { self.move_database() }
    }

    /// Room for moving the database under another key, taken before the entry that asks for it is committed.
    pub(crate) fn room_to_move(&self) -> Result<Room, VaultError> {
        let path = self.folder.database();
        let size = path.metadata().map_err(VaultError::file(&path))?.len();
        // The entry itself and the index grow it by little.
        Room::take(self.folder.room(), size + (1 << 17))
    }

    /// Copies the database into a new file under the newest key, makes sure of the copy, and puts it in place.
    ///
    /// A crash before the rename leaves the old file, which opens with the epoch before; after it, the new one.
    fn move_database(&mut self) -> Result<(), VaultError> {
        let (epoch, core) = self.held.core()?;
        let key = database_key(core);
        let path = self.folder.database();
        let fresh = path.with_extension("db.new");
        // What a crash left, with its rollback journal, which would otherwise be played into the new file.
        remove(&fresh)?;
        remove(&fresh.with_extension("new-journal"))?;
        db::copy_under(&self.db, &fresh, &key).inspect_err(|_| {
            // The old file is untouched; the next attempt begins anew.
            let _ = fs::remove_file(&fresh);
            let _ = fs::remove_file(fresh.with_extension("new-journal"));
        })?;
        let old = self.at_epoch(KeyName::Core, self.db_epoch, database_key).ok_or(VaultError::WrongKey)?;
        // Windows renames only over a file that nobody has open.
        let closed = std::mem::replace(&mut self.db, db::in_memory()?);
        drop(closed);
        let renamed = fs::rename(&fresh, &path).map_err(VaultError::file(&path));
        let (key, now) = if renamed.is_ok() { (key, epoch) } else { (old, self.db_epoch) };
        match db::open(&path, &key) {
            Ok(db) => (self.db, self.db_epoch) = (db, now),
            // Nothing can be read any more; the next sign-in opens it again.
            Err(_) => self.behind.ended = true,
        }
        if renamed.is_err() {
            let _ = fs::remove_file(&fresh);
        }
        renamed.and_then(|()| sync_dir(&path))
    }
}

fn remove(path: &std::path::Path) -> Result<(), VaultError> {
    match fs::remove_file(path) {
        Ok(()) => Ok(()),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(e) => Err(VaultError::file(path)(e)),
    }
}
