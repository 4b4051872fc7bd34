//! A vault's database without the program, as a colleague with a program of their own opens it.

use std::path::Path;

use keys::{Identity, KeyName, KeysFile, Password, VaultSecret, database_key, open_key, user_tag};
use rusqlite::Connection;
use vault::OsKeyring;

use crate::Office;

/// Opens the database at `path`, of the vault in `folder` or a copy of it, with what `username` types and the vault secret
/// that `kept` looks up in a keyring by its name; gives the keys file too.
pub fn open_past_the_program(
    folder: &Path,
    path: &Path,
    (username, password): (&str, &str),
    kept: impl FnOnce(&str) -> String,
) -> (Connection, KeysFile) {
    let file = KeysFile::read(&std::fs::read(folder.join("vault.keys")).unwrap()).unwrap();
    let vault = file.payload().vault_id;
    let secret = VaultSecret::parse(&kept(&format!("vault-secret-{vault}")), &vault).unwrap();
    let core = {
        let slot = file.payload().slots_of(&user_tag(&vault, username)).next().unwrap();
        let seed = slot.open(&vault, &Password::new(password.to_owned()), &secret).unwrap();
        let mut boxes = file.payload().boxes_of(&slot.identity);
        let core = boxes.find(|sealed| sealed.key == KeyName::Core).unwrap();
        open_key(core, &vault, &Identity::from_seed(&seed)).unwrap()
    };
    let database = Connection::open(path).unwrap();
    let hex = database_key(&core).hex();
    database.pragma_update(None, "key", format!("x'{}'", std::str::from_utf8(&*hex).unwrap())).unwrap();
    (database, file)
}

impl Office {
    /// Runs statements in the vault's database with the first owner's keys, while nobody is signed in. The owner is signed
    /// in again afterwards.
    pub fn writes_past_the_program(&mut self, statements: &str) {
        self.api.lock().unwrap();
        let owner = self.owner.clone();
        let keyring = self.computer.keyring.clone();
        let kept = |name: &str| keyring.get(name).unwrap().unwrap().to_string();
        let (folder, who) = (Path::new(&self.folder), (owner.username.as_str(), owner.password.as_str()));
        let (database, _) = open_past_the_program(folder, &folder.join("vault.db"), who, kept);
        database.execute_batch(statements).unwrap();
        drop(database);
        self.sign_in(&owner);
    }
}
