//! A vault's database without the program, as a colleague with a program of their own opens it.

use keys::{Identity, KeyName, KeysFile, Password, VaultSecret, database_key, open_key, user_tag};
use rusqlite::Connection;
use vault::OsKeyring;

use crate::Office;

impl Office {
    /// Runs statements in the vault's database with the first owner's keys, while nobody is signed in. The owner is signed
    /// in again afterwards.
    pub fn writes_past_the_program(&mut self, statements: &str) {
        self.desk.lock().unwrap();
        let folder = std::path::Path::new(&self.folder);
        let file = KeysFile::read(&std::fs::read(folder.join("vault.keys")).unwrap()).unwrap();
        let vault = file.payload().vault_id;
        let kept = self.computer.keyring.get(&format!("vault-secret-{vault}")).unwrap().unwrap();
        let secret = VaultSecret::parse(&kept, &vault).unwrap();
        let slot = file.payload().slots_of(&user_tag(&vault, &self.owner.username)).next().unwrap();
        let password = Password::new(self.owner.password.clone());
        let identity = Identity::from_seed(&slot.open(&vault, &password, &secret).unwrap());
        let mut boxes = file.payload().boxes_of(&slot.identity);
        let core = boxes.find(|sealed| sealed.key == KeyName::Core).unwrap();
        let hex = database_key(&open_key(core, &vault, &identity).unwrap()).hex();
        let database = Connection::open(folder.join("vault.db")).unwrap();
        database.pragma_update(None, "key", format!("x'{}'", std::str::from_utf8(&*hex).unwrap())).unwrap();
        database.execute_batch(statements).unwrap();
        drop(database);
        self.sign_in(&self.owner.clone());
    }
}
