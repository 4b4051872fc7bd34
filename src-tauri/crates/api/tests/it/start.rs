//! The list of vaults, folders that hold other things than expected, backups.

use std::fs;

use api::view::Standing;
use api::{ApiError, FileFault};
use testkit::{a_computer, an_office};

#[test]
fn vaults_opened_before_are_listed_the_latest_first() {
    let mut office = an_office();
    office.api.close_vault().unwrap();
    let mut api = office.computer.api();
    let Standing::NoVault { recent } = api.standing().unwrap() else { panic!("no vault is chosen") };
    assert_eq!(
        (recent.len(), recent[0].business.as_str(), recent[0].found),
        (1, "Harbour Lane Studio", true)
    );
    fs::rename(&office.folder, office.computer.path("elsewhere")).unwrap();
    let Standing::NoVault { recent } = api.standing().unwrap() else { panic!("no vault is chosen") };
    assert!(!recent[0].found, "a vault that was moved is still listed, and said to be gone");
    fs::write(office.computer.path("data/recent.json"), "{ not a list").unwrap();
    assert!(
        matches!(api.standing().unwrap(), Standing::NoVault { recent } if recent.is_empty()),
        "no reason to stop"
    );
}

#[test]
fn a_folder_without_a_vault_and_a_broken_vault_are_told_apart() {
    let mut office = an_office();
    office.api.close_vault().unwrap();
    let empty = office.computer.text("empty");
    fs::create_dir(&empty).unwrap();
    assert_eq!(office.api.open_vault(&empty).unwrap_err(), ApiError::NotAVault);
    for copy in ["vault.keys", "vault.keys.2"] {
        fs::write(office.computer.path("Harbour Lane Studio.keyholder").join(copy), "spoiled").unwrap();
    }
    let broken = office.api.open_vault(&office.folder).unwrap_err();
    assert!(
        matches!(&broken, ApiError::Damaged { what, tables: false } if what.contains("vault.keys")),
        "{broken:?}"
    );
}

#[test]
fn the_keys_of_another_vault_in_a_known_folder_are_noticed() {
    let mut office = an_office();
    office.api.close_vault().unwrap();
    let mut other = an_office();
    other.api.close_vault().unwrap();
    for copy in ["vault.keys", "vault.keys.2"] {
        let from = other.computer.path("Harbour Lane Studio.keyholder").join(copy);
        fs::copy(from, office.computer.path("Harbour Lane Studio.keyholder").join(copy)).unwrap();
    }
    let swapped = office.api.open_vault(&office.folder).unwrap_err();
    assert!(
        matches!(&swapped, ApiError::Damaged { what, tables: false } if what.contains("another vault")),
        "{swapped:?}"
    );
}

#[test]
fn a_backup_restores_once_into_a_place_that_is_free() {
    let mut office = an_office();
    let file = office.computer.text("Harbour Lane Studio.keyholder-backup");
    let written = office.api.backup(&file).unwrap();
    assert_eq!(u64::from(written.bytes), fs::metadata(&file).unwrap().len());
    let taken = office.api.restore_backup(&file, &office.computer.text("")).unwrap_err();
    assert!(
        matches!(taken, ApiError::File { fault: FileFault::Exists, .. }),
        "the vault itself lies there: {taken:?}"
    );
    assert!(matches!(office.api.standing().unwrap(), Standing::Open(_)), "nothing changed");
    let own_name = office.computer.text("Copy.keyholder");
    let standing = office.api.restore_backup(&file, &own_name).unwrap();
    assert!(matches!(&standing, Standing::Locked(locked) if locked.business == "Copy"), "{standing:?}");

    let fresh = a_computer("NEW");
    let mut api = fresh.api();
    fs::write(fresh.path("bad.keyholder-backup"), "KHBACK01 and then nothing").unwrap();
    assert_eq!(
        api.restore_backup(&fresh.text("bad.keyholder-backup"), &fresh.text("")).unwrap_err(),
        ApiError::BadBackup
    );
    let missing = api.restore_backup(&fresh.text("none"), &fresh.text("")).unwrap_err();
    assert!(matches!(missing, ApiError::File { fault: FileFault::Missing, .. }), "{missing:?}");
}

#[test]
fn what_lies_in_the_place_of_the_list_of_vaults_is_kept_and_stops_nothing() {
    let mut office = an_office();
    office.api.close_vault().unwrap();
    let list = office.computer.path("data/recent.json");
    fs::remove_file(&list).unwrap();
    fs::create_dir(&list).unwrap();
    office.api.open_vault(&office.folder).unwrap();
    assert!(list.is_file(), "the list is written again");
    assert!(
        office.computer.path("data/recent.json.damaged").is_dir(),
        "what lay there is whoever's put it there"
    );
    let log = office.computer.log.lines();
    assert!(!log.concat().contains("Harbour"), "logs travel further than vaults: {log:?}");
}

#[test]
fn a_folder_in_the_place_of_this_computers_notes_is_kept_and_stops_nobody() {
    let mut office = an_office();
    office.api.lock().unwrap();
    let mut notes = fs::read_dir(office.computer.path("data")).unwrap().map(|entry| entry.unwrap().path());
    let notes = notes.find(|path| path.is_dir()).unwrap().join("local.state");
    fs::remove_file(&notes).unwrap();
    fs::create_dir(&notes).unwrap();
    office.owner.sign_in(&mut office.api, &office.computer.clock).unwrap();
    assert!(notes.is_file(), "the notes are written again");
    assert!(notes.with_file_name("local.state.damaged").is_dir(), "what lay there is whoever's put it there");
}
