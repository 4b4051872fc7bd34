//! Damaged, missing, swapped, read-only and linked files: a clear answer, nothing written, no panic.

use std::fs;

use vault::{Accepts, Damage, Folder, LockedVault, VaultError};

use crate::office::{NoKeyring, Office, details, sign_in};

fn copies(office: &Office) -> [std::path::PathBuf; 2] {
    ["vault.keys", "vault.keys.2"].map(|name| office.folder.path().join(name))
}

#[test]
fn every_bit_of_the_keys_file_counts_and_the_second_copy_is_used() {
    let (office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let [one, two] = copies(&office);
    let whole = fs::read(&one).unwrap();
    assert_eq!(whole, fs::read(&two).unwrap(), "two copies of the same");
    for bit in 0..whole.len() * 8 {
        let mut flipped = whole.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(keys::KeysFile::read(&flipped).is_err(), "bit {bit} was flipped and not seen");
    }
    let id = office.folder.vault_id().unwrap();
    for damaged in [Vec::new(), whole[..whole.len() / 2].to_vec(), vec![0; whole.len()]] {
        fs::write(&one, damaged).unwrap();
        assert_eq!(office.folder.vault_id().unwrap(), id, "the second copy stands in");
    }
}

#[test]
fn signing_in_puts_a_damaged_copy_right() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let [one, two] = copies(&office);
    fs::write(&one, b"torn").unwrap();
    office.owner_session();
    assert_eq!(fs::read(one).unwrap(), fs::read(two).unwrap());
}

#[test]
fn room_that_a_crash_left_is_given_back_at_the_next_sign_in() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let room = office.folder.path().join("vault.db.room");
    fs::write(&room, [0; 4096]).unwrap();
    office.owner_session();
    assert!(!room.exists(), "it is as large as the vault");
}

#[test]
fn both_copies_damaged_is_said_and_nothing_is_written() {
    let (office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    for copy in copies(&office) {
        fs::write(copy, b"torn").unwrap();
    }
    let found = LockedVault::find(office.folder.clone(), office.device.clone());
    assert!(matches!(found, Err(VaultError::Damaged(Damage::KeysFile))));
    assert_eq!(
        fs::read(&copies(&office)[0]).unwrap(),
        b"torn",
        "a damaged file may still be rescued by somebody"
    );
}

/// Whether every byte of every file is flipped, which takes an hour: `KEYHOLDER_FLIPS=1 cargo test -p vault damage`.
fn every_one() -> bool {
    std::env::var_os("KEYHOLDER_FLIPS").is_some()
}

#[test]
fn every_eighth_byte_of_the_database_counts() {
    let (mut office, mut session) = Office::open();
    for i in 0..20 {
        let user = details(&format!("Person {i}"), &format!("p{i}"));
        session.add_user(office.at, directory::UserKind::Person, user, None).unwrap();
    }
    session.sign_out(office.at).unwrap();
    let path = office.folder.path().join("vault.db");
    let whole = fs::read(&path).unwrap();
    let pages = whole.len() / 4096;
    assert!(pages >= 32, "a vault just made has {pages} pages");
    let at = office.later();
    let mut missed = Vec::new();
    let mut seen = 0;
    let mut flipped = whole.clone();
    let (until, step) = if every_one() { (whole.len(), 1) } else { (32 * 4096, 8) };
    for i in (0..until).step_by(step) {
        flipped[i] ^= 1;
        fs::write(&path, &flipped).unwrap();
        match office.check_file() {
            Ok(0) => missed.push(i),
            Ok(_) | Err(_) => seen += 1,
        }
        flipped[i] ^= 1;
    }
    fs::write(&path, &whole).unwrap();
    println!("vault.db: {seen} bytes flipped, {} unseen", missed.len());
    let all = until.div_ceil(step);
    assert_eq!((missed, seen), (vec![], all), "SQLCipher's and SQLite's checks together see every byte");
    sign_in(&office.locked(), &office.owner, at, Accepts::NOTHING).unwrap();
}

#[test]
fn every_byte_of_the_keys_files_and_of_this_computers_notes_counts() {
    let (mut office, session) = Office::open();
    let secret = session.vault_secret();
    session.sign_out(office.at).unwrap();
    // Without a keyring everything lies in files.
    office.device.keyring = std::sync::Arc::new(NoKeyring);
    let at = office.later();
    let (code, password) = (office.owner.code(at), keys::Password::new(office.owner.password.clone()));
    let typed = vault::Credentials { username: "ingrid", password, code: &code, vault_secret: Some(&secret) };
    let opened = office.locked().sign_in(&typed, &crate::office::clock(at), Accepts::NOTHING);
    opened.unwrap().sign_out(at).unwrap();
    let key = |name: &str| office.device.data.join(name);
    let notes = office.notes().into_iter().chain([key("device.key"), key("device.key.2")]);
    let mut unseen = Vec::new();
    let mut flips = 0;
    for path in notes.chain(copies(&office)) {
        let whole = fs::read(&path).unwrap();
        for i in 0..whole.len() {
            let mut flipped = whole.clone();
            flipped[i] ^= 1;
            fs::write(&path, &flipped).unwrap();
            office.device.set_aside = Default::default();
            office.locked().look_through_notes();
            let told = office.device.set_aside.told();
            // A copy of the keys file that is bad stays until somebody signs in, and isn't used until then.
            let is_keys = copies(&office).contains(&path);
            let seen = if is_keys { keys::KeysFile::read(&flipped).is_err() } else { !told.is_empty() };
            flips += 1;
            if !seen {
                unseen.push((path.clone(), i));
            }
            told.into_iter().for_each(|aside| fs::remove_file(aside).unwrap());
            fs::write(&path, &whole).unwrap();
        }
    }
    println!("keys files and notes: {flips} bytes flipped, {} unseen", unseen.len());
    assert_eq!(unseen, [], "{flips} bytes");
}

#[test]
fn every_byte_of_a_backup_counts() {
    let (office, mut session) = Office::open();
    let backup = office.dir.path().join("a.keyholder-backup");
    session.back_up(office.at, &backup).unwrap();
    session.sign_out(office.at).unwrap();
    let whole = fs::read(&backup).unwrap();
    let into = Folder::at(office.dir.path().join("of-it.keyholder"));
    let mut flipped = whole.clone();
    // The frame is looked at byte by byte; the rest is under one checksum.
    let step = if every_one() { 1 } else { 499 };
    let places = (0..64).chain((64..whole.len() - 64).step_by(step)).chain(whole.len() - 64..whole.len());
    let mut flips = 0;
    for i in places {
        flipped[i] ^= 1;
        fs::write(&backup, &flipped).unwrap();
        assert!(
            vault::restore(&backup, &into, &office.device.rng).is_err(),
            "byte {i} was flipped and not seen"
        );
        assert!(!into.path().exists(), "byte {i}: nothing is left");
        flipped[i] ^= 1;
        flips += 1;
    }
    println!("backup: {flips} bytes flipped, 0 unseen");
}

#[test]
fn a_database_cut_or_grown_by_pages_is_seen() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let path = office.folder.path().join("vault.db");
    let whole = fs::read(&path).unwrap();
    for length in [whole.len() - 4096, whole.len() / 2 / 4096 * 4096, 100] {
        fs::write(&path, &whole[..length]).unwrap();
        assert!(!matches!(office.check_file(), Ok(0)), "cut to {length} bytes");
    }
    let mut grown = whole.clone();
    grown.extend_from_slice(&whole[4096..8192]);
    fs::write(&path, &grown).unwrap();
    assert!(!matches!(office.check_file(), Ok(0)), "a page behind the end");
    fs::write(&path, b"").unwrap();
    let owner = office.owner.clone();
    let empty = office.sign_in(&owner);
    assert!(matches!(empty, Err(VaultError::Damaged(Damage::Database))), "an empty file is no new vault");
}

#[test]
fn missing_files_are_told_apart() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let owner = office.owner.clone();
    fs::remove_file(office.folder.path().join("vault.db")).unwrap();
    assert!(matches!(office.sign_in(&owner), Err(VaultError::Damaged(Damage::Database))));
    for copy in copies(&office) {
        fs::remove_file(copy).unwrap();
    }
    let nothing = LockedVault::find(Folder::at(office.folder.path()), office.device.clone());
    assert!(matches!(nothing, Err(VaultError::NotAVault)));
}

#[cfg(unix)]
#[test]
fn links_in_place_of_the_files_are_refused() {
    use std::os::unix::fs::symlink;
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let owner = office.owner.clone();
    let elsewhere = office.dir.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    let move_away = |path: &std::path::Path| {
        let there = elsewhere.join(path.file_name().unwrap());
        fs::rename(path, &there).unwrap();
        symlink(&there, path).unwrap();
        there
    };
    for copy in copies(&office) {
        move_away(&copy);
    }
    let found = LockedVault::find(office.folder.clone(), office.device.clone());
    let VaultError::File { source, .. } = found.unwrap_err() else { panic!("links are refused") };
    assert!(source.get_ref().is_some_and(|e| e.is::<files::IsLink>()), "and said to be some");
    for copy in copies(&office) {
        fs::rename(elsewhere.join(copy.file_name().unwrap()), copy).unwrap();
    }
    let there = move_away(&office.folder.path().join("vault.db"));
    let before = fs::read(&there).unwrap();
    assert!(office.sign_in(&owner).is_err(), "a linked database too");
    assert_eq!(fs::read(there).unwrap(), before, "nothing is written through it");
}
