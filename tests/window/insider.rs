//! What somebody with an owner's password and the computer's keyring can do to the files behind the program's back.

use std::{fs, path::Path};

use keys::KeysFile;
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
    let who = (owner.username, owner.password);
    let kept = |_: &str| kept_secret(stage, vault);
    testkit::open_past_the_program(vault, &vault.join("vault.db"), who, kept).0
}

fn keys_file(vault: &Path) -> KeysFile {
    let bytes = fs::read(vault.join("vault.keys")).expect("a keys file");
    KeysFile::read(&bytes).expect("a whole keys file")
}
