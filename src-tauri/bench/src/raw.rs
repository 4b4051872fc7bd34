//! The database of a vault without the program: what a bare SQLCipher commit is measured on.

use std::path::Path;

use crate::Outcome;
use crate::office::{Office, PASSWORD, USERNAME};
use keys::KeysFile;
use rusqlite::Connection;

/// Opens the database of an office's vault that lies at `path`, with the pragmas of the program (`vault/src/db.rs`);
/// its keys file too.
pub(crate) fn open(office: &Office, path: &Path) -> Outcome<(Connection, KeysFile)> {
    let kept = office.device().keyring.clone();
    let kept =
        |name: &str| kept.get(name).ok().flatten().map(|secret| secret.to_string()).unwrap_or_default();
    let (db, file) = testkit::open_past_the_program(office.folder().path(), path, (USERNAME, PASSWORD), kept);
    db.pragma_update(None, "cipher_memory_security", true)?;
    db.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    db.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    db.pragma_update(None, "synchronous", "EXTRA")?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.pragma_update(None, "cell_size_check", true)?;
    db.pragma_update(None, "secure_delete", true)?;
    db.pragma_update(None, "cache_size", -65_536)?;
    Ok((db, file))
}
