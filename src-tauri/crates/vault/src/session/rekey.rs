//! Moves the database under the key of the newest core epoch.

use std::fs;

use keys::database_key;

use super::Session;
use crate::disk::sync_dir;
use crate::{VaultError, db};

impl Session {
    /// Copies the database into a new file under the new key, makes sure of the copy, and puts it in place.
    ///
    /// A crash before the rename leaves the old file, which opens with the epoch before; after it, the new one.
    pub(crate) fn rekey(&mut self) -> Result<(), VaultError> {
        let (_, core) = self.held.core()?;
        let key = database_key(core);
        let path = self.folder.database();
        let fresh = path.with_extension("db.new");
        // What a crash left, with its rollback journal, which would otherwise be played into the new file.
        remove(&fresh)?;
        remove(&fresh.with_extension("new-journal"))?;
        db::copy_under(&self.db, &fresh, &key).inspect_err(|_| {
            // The old file is untouched; the next sign-in begins anew.
            let _ = fs::remove_file(&fresh);
        })?;
        // Windows renames only over a file that nobody has open.
        let closed = std::mem::replace(&mut self.db, db::in_memory()?);
        closed.close().map_err(|(_, e)| VaultError::from(e))?;
        fs::rename(&fresh, &path).map_err(VaultError::file(&path))?;
        sync_dir(&path)?;
        self.db = db::open(&path, &key)?;
        self.on_newest_key = true;
        Ok(())
    }
}

fn remove(path: &std::path::Path) -> Result<(), VaultError> {
    match fs::remove_file(path) {
        Ok(()) => Ok(()),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(e) => Err(VaultError::file(path)(e)),
    }
}
