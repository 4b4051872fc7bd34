//! The office of format 1 in `tests/vectors/v1`, as another program reads it: one that was written from the description in
//! SECURITY.md alone, in another language and with other libraries.
//!
//! How the office was made, and that this program opens it, is in the tests of crate `api`.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const VAULT: &str = "Harbour Lane Studio.keyholder";
const BACKUP: &str = "Harbour Lane Studio.keyholder-backup";

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors")
}

fn json(name: &str) -> Value {
    serde_json::from_slice(&std::fs::read(vectors().join("v1").join(name)).unwrap()).unwrap()
}

/// A Python with what the reader needs; nothing where there is none. `cargo xtask test` makes one where it can.
#[expect(clippy::print_stdout, reason = "a test that does not run says so")]
fn python() -> Option<PathBuf> {
    let needs = "from cryptography.hazmat.primitives.kdf.argon2 import Argon2id; import sqlite3; \
                 sqlite3.connect(':memory:').deserialize";
    let tools = std::env::current_exe().unwrap();
    let made = tools.ancestors().map(|up| up.join("tools/python/bin/python3"));
    let mut found = made.filter(|python| python.is_file()).chain([PathBuf::from("python3")]);
    let python = found.find(|python| {
        Command::new(python).args(["-c", needs]).output().is_ok_and(|ran| ran.status.success())
    });
    if python.is_none() {
        println!(
            "Not tested: no Python 3.11 with the package cryptography, so nothing else reads the vault."
        );
    }
    python
}

/// What the reader finds with what somebody has.
fn read(python: &Path, file: &str, who: &str) -> Value {
    let (vectors, v1) = (vectors(), vectors().join("v1"));
    let args = [vectors.join("read.py"), v1.join(file), v1.join("secrets.json"), who.into()];
    let ran = Command::new(python).args(args).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{who}: {said}");
    serde_json::from_slice(&ran.stdout).unwrap()
}

#[test]
fn another_program_reads_it_by_the_description_alone() {
    let Some(python) = python() else { return };
    let (proof, secrets) = (&json("audit.json")["proof"], json("secrets.json"));
    for who in ["ingrid", "bill", "audra", "kit"] {
        let found = read(&python, VAULT, who);
        assert_eq!(found["entries"], proof["journal_entry"], "{who}: as many entries as the audit rests on");
        assert_eq!(found["head"], proof["journal_head"], "{who}: and the same last one");
        let sealed = found["sealed"].as_u64().unwrap();
        assert_eq!(sealed == 0, ["ingrid", "kit"].contains(&who), "{who}: {sealed} parts stay shut");
        let letters = found["callers_questions"].as_object().unwrap().len();
        assert_eq!(letters == 0, ["bill", "audra"].contains(&who), "{who}: {letters} questions");
        // Each opens their own authenticator and question, and nobody else's.
        let owns = u8::from(who != "kit");
        for own in ["second_factors", "own_questions"] {
            assert_eq!(found[own].as_object().unwrap().len(), usize::from(owns), "{who}: {own}");
        }
    }
    let found = read(&python, VAULT, "ingrid");
    assert_eq!(found["second_factors"]["1"], secrets["people"][0]["authenticator"]);
    let keys = found["keys"].as_array().unwrap();
    for reached in ["core 1", "billing 1", "support 1", "owner 1", "callers 1"] {
        assert!(keys.contains(&reached.into()), "{reached} is reached from today's key: {keys:?}");
    }
    let backup = read(&python, BACKUP, "otto");
    assert_eq!(
        backup["entries"].as_u64().unwrap() + 1,
        found["entries"].as_u64().unwrap(),
        "the backup's own"
    );
}

#[test]
fn the_other_program_notices_a_flipped_byte() {
    let Some(python) = python() else { return };
    let copy = tempfile::tempdir().unwrap();
    for file in ["vault.db", "vault.keys", "vault.keys.2"] {
        let bytes = std::fs::read(vectors().join("v1").join(VAULT).join(file)).unwrap();
        std::fs::write(copy.path().join(file), bytes).unwrap();
    }
    let database = copy.path().join("vault.db");
    let mut bytes = std::fs::read(&database).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&database, bytes).unwrap();
    let secrets = vectors().join("v1/secrets.json");
    let args = [vectors().join("read.py"), copy.path().to_owned(), secrets, "ingrid".into()];
    let ran = Command::new(python).args(args).output().unwrap();
    assert!(!ran.status.success());
    assert!(String::from_utf8_lossy(&ran.stderr).contains("is damaged"));
}
