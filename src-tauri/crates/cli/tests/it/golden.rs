//! The office of format 1 in `tests/vectors/v1`, through the command line.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::exits;
use crate::office::{Office, Step, code, has_oathtool, line, sign_in};

const VAULT: &str = "Harbour Lane Studio.keyholder";
const BACKUP: &str = "Harbour Lane Studio.keyholder-backup";

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors/v1")
}

#[test]
fn a_vault_and_a_backup_of_format_1_open_and_the_audit_agrees() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    fs::create_dir(office.path(VAULT)).unwrap();
    for file in ["vault.db", "vault.keys", "vault.keys.2"] {
        fs::copy(vectors().join(VAULT).join(file), office.path(VAULT).join(file)).unwrap();
    }
    for file in [BACKUP, "audit.json"] {
        fs::copy(vectors().join(file), office.path(file)).unwrap();
    }
    let secrets: Value = serde_json::from_slice(&fs::read(vectors().join("secrets.json")).unwrap()).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let vault_secret = text(&secrets["vault_secret"]);
    let who = |at: usize, step| {
        let person = &secrets["people"][at];
        let code = code(&text(&person["authenticator"]), step);
        sign_in(&text(&person["username"]), &text(&person["password"]), &code, &vault_secret)
    };
    let lines = [line(&["journal", "verify"]), line(&["verify-report", "audit.json"]), line(&["users"])];
    let day = office.shell(&office.path(VAULT), &who(0, Step::This), &lines);
    assert_eq!(exits(&day), [0, 0, 0], "{day:?}");
    assert_eq!(day[0]["result"]["result"], "good", "{day:?}");

    office.run(&["restore", BACKUP, "--into", "restored.keyholder"], None).done();
    let restored = office.path("restored.keyholder");
    let accepted = ["users", "--accept-older-copy", "--vault", restored.to_str().unwrap()];
    office.json(&accepted, who(1, Step::This)).done();

    let recover = [
        ["recover", "--vault", restored.to_str().unwrap(), "--successor-username", "una"].as_slice(),
        &["--successor-name", "Una Dahl", "--notify", "una@harbourlane.example"],
    ]
    .concat();
    let secrets = json!({
        "recovery_code": secrets["kit"], "new_password": "a ladder, two plums", "vault_secret": vault_secret,
    });
    office.json(&recover, secrets).done();
}
