//! When the owner, the computer or its keyring is gone.

use std::fs;

use serde_json::json;

use crate::office::{
    KEYRING_LOCKED, KEYRING_OPEN, Office, Step, code, has_keyring, has_oathtool, line, line_with, sign_in,
};
use crate::{ADD_BO, exits};

#[test]
fn a_successor_takes_over_with_the_kit_when_no_owner_can_come() {
    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let recover = |kit| {
        [
            ["recover", "--vault", vault.to_str().unwrap(), "--successor-username", "una"].as_slice(),
            &["--successor-name", "Una Dahl", "--notify", "una@harbourlane.example", "--kit", kit],
        ]
        .concat()
    };
    let new_password = "a ladder, two plums";
    let secrets = json!({
        "recovery_code": owner.recovery_code, "new_password": new_password, "vault_secret": owner.vault_secret,
    });
    let taken = office.json(&recover("next.pdf"), secrets.clone()).done().json();
    assert!(
        fs::read(office.path("next.pdf")).unwrap().starts_with(b"%PDF-"),
        "the next kit is printed at once"
    );
    assert_ne!(taken["recovery_code"], owner.recovery_code, "with a code of its own");
    assert_eq!(taken["has_identity_question"], false, "none was given, and that is said");

    let again = office.json(&recover("more.pdf"), secrets);
    assert_eq!(again.exit, 1, "a code is used once: {again:?}");
    assert!(!office.path("more.pdf").exists(), "nothing was made");

    let una = sign_in(
        "una",
        new_password,
        &code(taken["totp_secret"].as_str().unwrap(), Step::This),
        &owner.vault_secret,
    );
    let next = json!({ "recovery_code": taken["recovery_code"] });
    let day = office.shell(
        &vault,
        &una,
        &[line_with(&["kits", "check"], next), line(&["journal"]), line(&["journal", "verify"])],
    );
    assert_eq!(exits(&day), [0, 0, 0], "{day:?}");
    assert!(
        day[1]["result"]["rows"].to_string().contains("recovery kit 1"),
        "the journal says which kit: {day:?}"
    );
    assert_eq!(day[2]["result"]["result"], "good");
}

#[test]
fn a_successor_whose_name_passes_for_the_owners_is_told_so() {
    let office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let secrets = json!({
        "recovery_code": owner.recovery_code, "new_password": "a ladder, two plums",
        "vault_secret": owner.vault_secret,
    });
    let successor = ["--successor-username", "una", "--notify", "una@harbourlane.example"];
    // With a Cyrillic і.
    let name = ["--successor-name", "Ingr\u{456}d Solberg"];
    let recover = [["recover", "--vault", vault.to_str().unwrap()].as_slice(), &successor, &name].concat();
    let warnings = office.json(&recover, secrets).done().json()["warnings"].to_string();
    assert!(warnings.contains("looks like"), "another owner has nearly this name: {warnings}");
    assert!(warnings.contains("different scripts"), "{warnings}");
}

#[test]
fn a_backup_opens_on_another_computer_and_here_only_when_an_owner_accepts_it() {
    if !has_oathtool() {
        return;
    }
    let mut office = Office::new();
    let owner = office.init();
    let vault = office.vault();
    let day = office.shell(
        &vault,
        &owner.secrets(Step::This),
        &[line(&["backup", "office.keyholder-backup"]), line(ADD_BO)],
    );
    assert_eq!(exits(&day), [0, 0], "{day:?}");
    office.run(&["restore", "office.keyholder-backup", "--into", "again.keyholder"], None).done();
    office.run(&["restore", "office.keyholder-backup", "--into", "there.keyholder"], None).done();
    let over = office.run(&["restore", "office.keyholder-backup", "--into", "again.keyholder"], None);
    assert_eq!(over.exit, 1, "nothing is overwritten: {over:?}");

    let users = ["users", "--vault", "again.keyholder"];
    let older = office.json(&users, owner.secrets(Step::Next));
    assert_eq!((older.exit, &older.json()["error"]["code"]), (1, &json!("older_copy")), "{older:?}");
    let accepted = [users.as_slice(), &["--accept-older-copy"]].concat();
    let seen = office.json(&accepted, owner.secrets(Step::Next)).done().json();
    assert_eq!(seen["total"], 1, "as it was when the backup was made");

    office.on_another_computer();
    let there = ["users", "--vault", "there.keyholder"];
    let mut without = owner.secrets(Step::Next);
    without.as_object_mut().unwrap().remove("vault_secret");
    let needed = office.json(&there, without);
    assert_eq!(
        (needed.exit, &needed.json()["error"]["code"]),
        (1, &json!("vault_secret_needed")),
        "{needed:?}"
    );
    office.json(&there, owner.secrets(Step::Next)).done();
}

#[test]
fn a_keyring_keeps_the_vault_secret_and_a_locked_one_is_told_from_none() {
    if !has_oathtool() || !has_keyring() {
        return;
    }
    let mut office = Office::new();
    office.in_session(KEYRING_OPEN);
    let owner = office.init();
    let vault = office.vault();
    let users = ["users", "--vault", vault.to_str().unwrap()];
    let without = |step| {
        let mut secrets = owner.secrets(step);
        secrets.as_object_mut().unwrap().remove("vault_secret");
        secrets
    };
    office.json(&users, without(Step::This)).done();

    office.in_session(KEYRING_LOCKED);
    let locked = office.json(&users, without(Step::Next));
    assert_eq!(
        (locked.exit, &locked.json()["error"]["because"]),
        (1, &json!("keyring_locked")),
        "{locked:?}"
    );
    office.json(&users, owner.secrets(Step::Next)).done();
}

#[cfg(unix)]
#[test]
fn a_session_bus_that_never_answers_costs_a_few_seconds_and_keeps_nobody_out() {
    use std::io::Write;
    use std::os::unix::net::UnixListener;
    use std::process::Stdio;
    use std::time::{Duration, Instant};

    if !has_oathtool() {
        return;
    }
    let office = Office::new();
    let owner = office.init();
    let (bus, vault) = (office.path("bus"), office.vault());
    let listener = UnixListener::bind(&bus).unwrap();
    // Takes every connection and never writes a byte.
    std::thread::spawn(move || listener.incoming().collect::<Vec<_>>());
    let mut command = office.command(&["users", "--vault", vault.to_str().unwrap(), "--secrets", "-"]);
    command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", bus.display()));
    let started = Instant::now();
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(owner.secrets(Step::This).to_string().as_bytes()).unwrap();
    let ran = child.wait_with_output().unwrap();
    assert!(ran.status.success(), "{ran:?}");
    // Two seconds, and what signing in takes on a computer that does much else.
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
    let users = ["users", "--vault", vault.to_str().unwrap()];
    office.json(&users, owner.secrets(Step::Next)).done();
    let notes = std::fs::read_dir(office.data()).unwrap().map(|entry| entry.unwrap().path());
    assert!(
        !notes.into_iter().any(|note| note.to_string_lossy().contains(".damaged")),
        "nothing is set aside"
    );
}
