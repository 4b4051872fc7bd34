//! The sample office.

use serde_json::json;

use crate::exits;
use crate::office::{Office, Step, code, has_oathtool, line};

#[test]
fn the_sample_office_opens_with_what_is_printed() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let made = office.run(&["sample", "sample", "--json"], None).done().json();
    let folder = made["folder"].as_str().unwrap();
    let owner = &made["sign_ins"][0];
    let text = |name: &str| owner[name].as_str().unwrap();
    let groups: Vec<_> =
        made["vault_secret"].as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect();
    let secrets = json!({
        "username": text("username"), "password": text("password"), "code": code(text("totp_secret"), Step::Next),
        "vault_secret": groups.join("-"),
    });
    let day = office.shell(
        folder.as_ref(),
        &secrets,
        &[
            line(&["users"]),
            line(&["users", "--state", "locked"]),
            line(&["journal", "verify"]),
            line(&["audit"]),
        ],
    );
    assert_eq!(exits(&day), [0, 0, 0, 0], "{day:?}");
    assert!(day[0]["result"]["total"].as_u64().unwrap() >= 40, "about 40 users");
    assert_eq!(day[1]["result"]["total"], 1, "one of them is locked");
    assert_eq!(day[2]["result"]["result"], "good");
}
