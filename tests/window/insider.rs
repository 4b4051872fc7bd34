//! What somebody with an owner's password and the computer's keyring can do to the files behind the program's back.

use std::{fs, path::Path};

use keys::{Identity, KeyName, KeysFile, Password, VaultSecret, database_key, open_key, user_tag};
use rusqlite::Connection;

use crate::{somebody::Somebody, stage::Stage};

/// The vault's secret, as the keyring keeps it.
pub fn kept_secret(stage: &Stage, vault: &Path) -> String {
    let file = keys_file(vault);
    let name = format!("vault-secret-{}", file.payload().vault_id);
    stage.output("secret-tool", &["lookup", "service", "Keyholder", "username", &name]).trim().to_owned()
}

/// Opens the database without the program.
pub fn open(stage: &Stage, vault: &Path, owner: &Somebody) -> Connection {
    let file = keys_file(vault);
    let id = file.payload().vault_id;
    let secret =
        VaultSecret::parse(&kept_secret(stage, vault), &id).expect("the keyring has the vault's secret");
    let slot = file.payload().slots_of(&user_tag(&id, owner.username)).next().expect("the owner has a slot");
    let seed = slot.open(&id, &Password::new(owner.password.into()), &secret).expect("the password opens it");
    let identity = Identity::from_seed(&seed);
    let mut boxes = file.payload().boxes_of(&slot.identity);
    let core = boxes.find(|sealed| sealed.key == KeyName::Core).expect("everybody has the core key");
    let core = open_key(core, &id, &identity).expect("the owner opens it");
    let hex = database_key(&core).hex();
    let database = Connection::open(vault.join("vault.db")).expect("a database");
    let key = format!("x'{}'", std::str::from_utf8(&*hex).expect("hex"));
    database.pragma_update(None, "key", key).expect("SQLCipher takes the key");
    database
}

fn keys_file(vault: &Path) -> KeysFile {
    let bytes = fs::read(vault.join("vault.keys")).expect("a keys file");
    KeysFile::read(&bytes).expect("a whole keys file")
}
