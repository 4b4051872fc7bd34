//! The SQLCipher connection: its key, its pragmas, what its errors mean.

use std::path::Path;

use keys::DatabaseKey;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::VaultError;

/// Bytes of a page: SQLCipher 4's default.
const PAGE: u64 = 4_096;
/// Bytes of a database's path. SQLite's own limit is 512, for the names that it puts behind it too.
const LONGEST_PATH: usize = 500;

/// Opens a database and hands SQLCipher its key.
///
/// # Errors
/// [`VaultError::WrongKey`] when the key is not the file's, or its first page is damaged: SQLCipher can't tell.
pub(crate) fn open(path: &Path, key: &DatabaseKey) -> Result<Connection, VaultError> {
    check_path(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    hand_over_key(&db, key)?;
    match prepare(&db) {
        // Whichever statement reads first shows whether the key is right.
        Err(e) if e.sqlite_error_code() == Some(ErrorCode::NotADatabase) => Err(VaultError::WrongKey),
        Err(e) => Err(e.into()),
        Ok(()) => Ok(db),
    }
}

/// Makes a database for this user of the computer alone, which must not be there, and opens it. Its rollback journal gets
/// the same rights.
pub(crate) fn make(path: &Path, key: &DatabaseKey) -> Result<Connection, VaultError> {
    files::create_own(path).map_err(VaultError::file(path))?;
    open(path, key)
}

/// Refuses a path that SQLite would refuse without saying why.
pub(crate) fn check_path(path: &Path) -> Result<(), VaultError> {
    let fits = path.as_os_str().len() <= LONGEST_PATH;
    if fits { Ok(()) } else { Err(VaultError::file(path)(std::io::ErrorKind::InvalidFilename.into())) }
}

/// A database in memory, for replays.
pub(crate) fn in_memory() -> Result<Connection, VaultError> {
    let db = Connection::open_in_memory()?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(db)
}

fn prepare(db: &Connection) -> Result<(), rusqlite::Error> {
    db.pragma_update(None, "cipher_memory_security", true)?;
    // The log would write page errors to stderr.
    db.pragma_update(None, "cipher_log_level", "NONE")?;
    // Rollback journal, not WAL: a flipped bit in a WAL silently drops commits. EXTRA also syncs the folder when the
    // journal is deleted, so an acknowledged commit survives a power cut.
    db.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    db.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    db.pragma_update(None, "synchronous", "EXTRA")?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.pragma_update(None, "trusted_schema", false)?;
    db.pragma_update(None, "cell_size_check", true)?;
    db.pragma_update(None, "secure_delete", true)?;
    // Pages in memory, in KiB when negative: 64 MiB hold the lists of 100,000 users.
    db.pragma_update(None, "cache_size", -65_536)?;
    db.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_prepared_statement_cache_capacity(64);
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
}

/// Hands SQLCipher the raw key.
///
/// # Security
/// The 64-hex form: with 96 digits the salt in bytes 0 to 15 of the file is not covered by any check (measured: 16
/// flipped bytes went unseen). Through the C call, because a `PRAGMA key` would leave the key in SQL text that nobody
/// wipes.
#[expect(unsafe_code, reason = "rusqlite has no safe way to give a key from a buffer that is wiped")]
fn hand_over_key(db: &Connection, key: &DatabaseKey) -> Result<(), VaultError> {
    // SQLCipher takes the key as text and reads it as raw bytes when it has this form.
    let mut raw = zeroize::Zeroizing::new([0_u8; 67]);
    raw[..2].copy_from_slice(b"x'");
    raw[2..66].copy_from_slice(&*key.hex());
    raw[66] = b'\'';
    // SAFETY: the handle is open and used by this thread alone; the database name is a C string; the buffer is valid
    // for reads of the length given and SQLCipher copies it before returning.
    let code =
        unsafe { rusqlite::ffi::sqlite3_key_v2(db.handle(), c"main".as_ptr(), raw.as_ptr().cast(), 67) };
    if code == rusqlite::ffi::SQLITE_OK { Ok(()) } else { Err(VaultError::WrongKey) }
}

/// Copies a database into a new file under another key, and makes sure of the copy.
pub(crate) fn copy_under(db: &Connection, to: &Path, key: &DatabaseKey) -> Result<(), VaultError> {
    let mut fresh = make(to, key)?;
    let copying = rusqlite::backup::Backup::new(db, &mut fresh)?;
    copying.run_to_completion(1_000, std::time::Duration::ZERO, None)?;
    drop(copying);
    if problems(&fresh)? > 0 {
        return Err(VaultError::Damaged(crate::Damage::Database));
    }
    fresh.close().map_err(|(_, e)| e)?;
    crate::disk::sync_file(to)
}

/// Counts what SQLite's and SQLCipher's own checks find wrong.
///
/// SQLite's reads every page in use through SQLCipher, which authenticates it, and names pages that nothing uses. Pages on
/// the free list and behind the end are beyond it, as a page put there: where the file has any, SQLCipher's check reads all
/// of it too.
pub(crate) fn problems(db: &Connection) -> Result<u32, VaultError> {
    // Read again from the file, not from memory.
    db.execute_batch("PRAGMA shrink_memory")?;
    let found = told(db, "PRAGMA integrity_check", Some("ok"))?;
    if found == 0 && every_page_is_used(db)? {
        return Ok(0);
    }
    Ok(found + told(db, "PRAGMA cipher_integrity_check", None)?)
}

/// How many rows a check gives that don't say that all is well.
fn told(db: &Connection, check: &str, good: Option<&str>) -> Result<u32, VaultError> {
    let mut found = 0;
    let mut statement = db.prepare(check)?;
    let mut rows = statement.query([])?;
    loop {
        match rows.next() {
            Ok(Some(row)) if good == Some(row.get::<_, String>(0)?.as_str()) => {}
            Ok(Some(_)) => found += 1,
            Ok(None) => return Ok(found),
            Err(e) if is_damage(&e) => return Ok(found + 1),
            Err(e) => return Err(e.into()),
        }
    }
}

/// Whether the file ends with its last page in use and has none to spare.
fn every_page_is_used(db: &Connection) -> Result<bool, VaultError> {
    let number = |pragma| db.pragma_query_value(None, pragma, |row| row.get::<_, u64>(0));
    let used = number("page_count")? * PAGE;
    let path = Path::new(db.path().unwrap_or_default());
    let length = path.metadata().map_err(VaultError::file(path))?.len();
    Ok(number("freelist_count")? == 0 && used == length)
}

/// Whether an error means that the file is damaged.
pub(crate) fn is_damage(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}
