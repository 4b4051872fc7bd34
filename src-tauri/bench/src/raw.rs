//! The database of a vault without the program: what a bare SQLCipher commit is measured on.

use std::path::Path;

use crate::Outcome;
use crate::office::{Office, PASSWORD, USERNAME};
use keys::{Identity, KeyName, KeysFile, Password, VaultSecret, database_key, open_key, user_tag};
use rusqlite::Connection;

/// Opens the database of an office's vault that lies at `path`, with the pragmas of the program (`vault/src/db.rs`);
/// its keys file too.
pub(crate) fn open(office: &Office, path: &Path) -> Outcome<(Connection, KeysFile)> {
    let file = KeysFile::read(&std::fs::read(office.folder().path().join("vault.keys"))?)
        .map_err(|e| e.to_string())?;
    let vault = file.payload().vault_id;
    let kept = office.here().keyring.get(&format!("vault-secret-{vault}"))?.ok_or("the keyring is empty")?;
    let secret = VaultSecret::parse(&kept, &vault).map_err(|e| e.to_string())?;
    let slot = file.payload().slots_of(&user_tag(&vault, USERNAME)).next().ok_or("the owner has no slot")?;
    let identity = Identity::from_seed(&slot.open(&vault, &Password::new(PASSWORD.into()), &secret)?);
    let core = file.payload().boxes_of(&slot.identity).find(|sealed| sealed.key == KeyName::Core);
    let core =
        open_key(core.ok_or("the owner has no core key")?, &vault, &identity).map_err(|e| e.to_string())?;

    let db = Connection::open(path)?;
    let hex = database_key(&core).hex();
    db.pragma_update(None, "key", format!("x'{}'", std::str::from_utf8(&*hex)?))?;
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
