//! The vault's files beside what others may have put in the way: links, pipes, folders, long paths, two at once.
#![cfg(unix)]

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Barrier;

use directory::{Change, FoundWrong, UserKind};
use keys::Password;
use vault::{Accepts, Credentials, EntryFilter, Folder, LockedVault, VaultError, restore};

use crate::office::{NoKeyring, Office, clock, details, random, sign_in};

/// An office whose vault is closed.
fn closed() -> Office {
    let (office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    office
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn the_vault_s_files_are_its_owner_s_alone() {
    let (office, mut session) = Office::open();
    let backup = office.dir.path().join("a.keyholder-backup");
    session.back_up(office.at, &backup).unwrap();
    let restored = Folder::at(office.dir.path().join("copy.keyholder"));
    restore(&backup, &restored, &office.device.rng).unwrap();
    for file in ["vault.db", "vault.db-journal", "vault.keys", "vault.keys.2", "vault.open", "vault.lock"] {
        let path = office.folder.path().join(file);
        assert!(!path.exists() || mode(&path) == 0o600, "{file}: {:o}", mode(&path));
    }
    for file in ["vault.db", "vault.keys", "vault.keys.2"] {
        assert_eq!(mode(&restored.path().join(file)), 0o600, "restored {file}");
    }
    assert_eq!(mode(&backup), 0o600);
    assert_eq!(mode(office.folder.path()), 0o700);
    assert_eq!(mode(restored.path()), 0o700);
}

#[test]
fn a_copy_of_the_keys_file_that_cannot_be_read_is_a_damaged_one() {
    for what in ["pipe", "folder", "link", "dangling link", "missing", "too long"] {
        for which in ["vault.keys", "vault.keys.2"] {
            let mut office = closed();
            let copy = office.folder.path().join(which);
            let elsewhere = office.dir.path().join("elsewhere");
            fs::rename(&copy, &elsewhere).unwrap();
            match what {
                "pipe" => pipe(&copy),
                "folder" => fs::create_dir(&copy).unwrap(),
                "link" => symlink(&elsewhere, &copy).unwrap(),
                "dangling link" => symlink(elsewhere.with_extension("gone"), &copy).unwrap(),
                "missing" => {}
                "too long" => fs::File::create(&copy).unwrap().set_len(6 * 1024 * 1024).unwrap(),
                other => panic!("{other}"),
            }
            let before = fs::read(&elsewhere).unwrap();
            office.owner_session().sign_out(office.at).unwrap();
            assert_eq!(fs::read(&copy).unwrap(), fs::read(two(&office, which)).unwrap(), "{what} at {which}");
            assert!(fs::symlink_metadata(&copy).unwrap().is_file(), "{what} at {which}: put right");
            assert_eq!(
                fs::read(&elsewhere).unwrap(),
                before,
                "{what} at {which}: nothing goes through a link"
            );
            assert!(!elsewhere.with_extension("gone").exists());
        }
    }
}

fn two(office: &Office, which: &str) -> PathBuf {
    let other = if which == "vault.keys" { "vault.keys.2" } else { "vault.keys" };
    office.folder.path().join(other)
}

#[test]
fn no_link_is_followed_to_say_who_has_the_vault_open() {
    for what in ["link", "dangling link", "hard link", "folder", "pipe"] {
        let mut office = closed();
        let (told, elsewhere) = (office.folder.path().join("vault.open"), office.dir.path().join("theirs"));
        fs::remove_file(&told).unwrap();
        fs::write(&elsewhere, "theirs").unwrap();
        match what {
            "link" => symlink(&elsewhere, &told).unwrap(),
            "dangling link" => symlink(elsewhere.with_extension("gone"), &told).unwrap(),
            "hard link" => fs::hard_link(&elsewhere, &told).unwrap(),
            "folder" => fs::create_dir(&told).unwrap(),
            "pipe" => pipe(&told),
            other => panic!("{other}"),
        }
        let _session = office.owner_session();
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "theirs", "{what}");
        assert!(!elsewhere.with_extension("gone").exists(), "{what}");
        let refused = sign_in(&office.locked(), &office.owner, office.at, Accepts::NOTHING);
        let VaultError::InUse(by) = refused.unwrap_err() else { panic!("{what}: it is open") };
        assert_eq!(by.0, "test 1", "{what}: and it is said by whom");
    }
}

#[test]
fn a_lock_that_is_a_link_or_a_pipe_is_refused_at_once() {
    for what in ["link", "dangling link", "pipe"] {
        let mut office = closed();
        let (lock, elsewhere) = (office.folder.path().join("vault.lock"), office.dir.path().join("theirs"));
        fs::remove_file(&lock).unwrap();
        match what {
            "link" => {
                fs::write(&elsewhere, "theirs").unwrap();
                symlink(&elsewhere, &lock).unwrap();
            }
            "dangling link" => symlink(&elsewhere, &lock).unwrap(),
            "pipe" => pipe(&lock),
            other => panic!("{other}"),
        }
        let owner = office.owner.clone();
        assert!(matches!(office.sign_in(&owner), Err(VaultError::File { .. })), "{what}");
        assert_eq!(elsewhere.exists(), what == "link", "{what}: nothing is made where it points");
    }
}

#[test]
fn a_vault_behind_a_linked_folder_opens_is_made_and_restored_as_one() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("real")).unwrap();
    symlink(dir.path().join("real"), dir.path().join("link")).unwrap();
    let (mut office, mut session) = Office::open_in(&dir.path().join("link"));
    let backup = office.dir.path().join("a.keyholder-backup");
    session.back_up(office.at, &backup).unwrap();
    session.sign_out(office.at).unwrap();
    let real = dir.path().canonicalize().unwrap().join("real");
    assert!(office.folder.path().starts_with(&real), "{:?} is where it really is", office.folder);
    // The vault's own folder by a link, and by a way around.
    let shortcut = dir.path().join("shortcut");
    symlink(office.folder.path(), &shortcut).unwrap();
    for spelling in
        [shortcut, office.folder.path().join("..").join(office.folder.path().file_name().unwrap())]
    {
        assert_eq!(Folder::at(&spelling), office.folder, "one vault has one name");
        office.folder = Folder::at(spelling);
        office.owner_session().sign_out(office.at).unwrap();
    }
    let into = Folder::at(office.dir.path().join("copy.keyholder"));
    restore(&backup, &into, &office.device.rng).unwrap();
    office.folder = into;
    let at = office.later();
    sign_in(&office.locked(), &office.owner, at, Accepts::OLDER_COPY).unwrap();
}

#[test]
fn a_path_that_sqlite_would_not_take_is_refused_before_anything_is_made() {
    let (office, mut session) = Office::open();
    let backup = office.dir.path().join("a.keyholder-backup");
    session.back_up(office.at, &backup).unwrap();
    let mut deep = office.dir.path().canonicalize().unwrap();
    while deep.as_os_str().len() < 500 - "/a.keyholder/vault.db".len() - 60 {
        deep.push("a folder whose name has thirty");
    }
    fs::create_dir_all(&deep).unwrap();
    for length in [480, 500, 501, 520, 700] {
        let name = length - deep.as_os_str().len() - "/.keyholder/vault.db".len();
        let into = Folder::at(deep.join(format!("{}.keyholder", "n".repeat(name))));
        assert_eq!(into.path().join("vault.db").as_os_str().len(), length);
        match restore(&backup, &into, &office.device.rng) {
            Ok(_) => {
                assert!(length <= 500, "{length} bytes");
                let mut copy = office.device.clone();
                copy.data = office.dir.path().join(format!("data of {length}"));
                let vault = LockedVault::find(into, copy).unwrap();
                sign_in(&vault, &office.owner, office.at.plus(length as i64 * 60_000), Accepts::OLDER_COPY)
                    .unwrap();
            }
            Err(VaultError::File { source, .. }) => {
                assert!(length > 500, "{length} bytes");
                assert_eq!(source.kind(), ErrorKind::InvalidFilename, "{length} bytes");
            }
            Err(other) => panic!("{length} bytes: {other:?}"),
        }
    }
    let made = fs::read_dir(&deep).unwrap().count();
    assert_eq!(made, 2, "nothing is left of those that were refused");
}

#[test]
fn of_restores_into_one_place_at_once_one_succeeds() {
    let (mut office, mut session) = Office::open();
    let backups = ["a", "b"].map(|name| office.dir.path().join(name));
    session.back_up(office.at, &backups[0]).unwrap();
    session.add_user(office.at, UserKind::Person, details("Bo Lind", "bo"), None).unwrap();
    session.back_up(office.at, &backups[1]).unwrap();
    session.sign_out(office.at).unwrap();
    for round in 0..20_u64 {
        let into = Folder::at(office.dir.path().join(format!("{round}.keyholder")));
        let together = Barrier::new(4);
        let ended: Vec<_> = std::thread::scope(|threads| {
            let one = |i: usize| {
                let (backup, into, together) = (&backups[i % 2], &into, &together);
                threads.spawn(move || {
                    let rng = random(round * 100 + i as u64);
                    together.wait();
                    restore(backup, into, &rng)
                })
            };
            let all: Vec<_> = (0..4).map(one).collect();
            all.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(ended.iter().filter(|ended| ended.is_ok()).count(), 1, "round {round}: {ended:?}");
        for refused in ended.iter().filter_map(|ended| ended.as_ref().err()) {
            let exists = matches!(refused, VaultError::File { source, .. } if source.kind() == ErrorKind::AlreadyExists);
            assert!(exists, "round {round}: {refused:?}");
        }
        office.folder = into;
        let at = office.later();
        sign_in(&office.locked(), &office.owner, at, Accepts::OLDER_COPY).unwrap().sign_out(at).unwrap();
    }
    let left = fs::read_dir(office.dir.path()).unwrap().flatten();
    let parts = left.filter(|entry| entry.file_name().to_string_lossy().starts_with(".keyholder-"));
    assert_eq!(parts.count(), 0, "nothing is left of the others");
}

#[test]
fn one_damaged_copy_of_this_computers_notes_is_set_aside_and_keeps_nobody_out() {
    let (mut office, session) = Office::open();
    let secret = session.vault_secret();
    session.sign_out(office.at).unwrap();
    // A computer without a keyring keeps all its notes in files.
    office.device.keyring = std::sync::Arc::new(NoKeyring);
    let (states, data) = (office.notes(), office.device.data.clone());
    let notes = states.into_iter().chain(["device.key", "device.key.2"].map(|name| data.join(name)));
    let notes: Vec<_> = notes.collect();
    let enter = |office: &mut Office| {
        let at = office.later();
        let (code, password) = (office.owner.code(at), Password::new(office.owner.password.clone()));
        let typed =
            Credentials { username: "ingrid", password, code: &code, vault_secret: Some(secret.as_str()) };
        office.locked().sign_in(&typed, &clock(at), Accepts::NOTHING).unwrap().sign_out(at).unwrap();
    };
    for what in ["cut", "a flipped bit", "folder", "pipe", "link"] {
        for note in &notes {
            enter(&mut office);
            let whole = fs::read(note).unwrap();
            fs::remove_file(note).unwrap();
            match what {
                "cut" => fs::write(note, &whole[..whole.len() / 2]).unwrap(),
                "a flipped bit" => {
                    let mut flipped = whole.clone();
                    flipped[whole.len() / 2] ^= 0x80;
                    fs::write(note, flipped).unwrap();
                }
                "folder" => fs::create_dir(note).unwrap(),
                "pipe" => pipe(note),
                "link" => symlink(office.dir.path().join("nowhere"), note).unwrap(),
                other => panic!("{other}"),
            }
            office.device.set_aside = Default::default();
            enter(&mut office);
            let told = office.device.set_aside.told();
            assert!(
                !told.is_empty() && told.iter().all(|kept| fs::symlink_metadata(kept).is_ok()),
                "{what}: {told:?}"
            );
            assert!(!office.dir.path().join("nowhere").exists(), "{what}");
            office.device.set_aside = Default::default();
            enter(&mut office);
            assert!(office.device.set_aside.told().is_empty(), "{what}: new ones are good");
        }
    }
}

/// Without a keyring nobody can say what was tried before.
#[test]
fn notes_that_are_damaged_twice_lock_for_one_lock_and_are_told_to_the_owners() {
    let (mut office, session) = Office::open();
    let secret = session.vault_secret();
    let auditor = office.add(session, "audra", directory::Role::Auditor);
    office.device.keyring = std::sync::Arc::new(NoKeyring);
    let enter = |office: &mut Office, who: &crate::office::Someone| {
        let at = office.later();
        let (code, password) = (who.code(at), Password::new(who.password.clone()));
        let (username, vault_secret) = (who.username.as_str(), Some(secret.as_str()));
        let typed = Credentials { username, password, code: &code, vault_secret };
        office.locked().sign_in(&typed, &clock(at), Accepts::NOTHING)
    };
    let owner = office.owner.clone();
    let both = [office.notes(), ["device.key", "device.key.2"].map(|name| office.device.data.join(name))];
    let flip = |copies: &[std::path::PathBuf], byte: usize| {
        for copy in copies {
            let mut bytes = fs::read(copy).unwrap();
            let at = byte % bytes.len();
            bytes[at] ^= 1;
            fs::write(copy, bytes).unwrap();
        }
    };
    for copies in &both {
        for byte in [0, 20, 60] {
            enter(&mut office, &owner).unwrap().sign_out(office.at).unwrap();
            flip(copies, byte);
            // Looking at the vault is enough to find it, and ending the program then wins nothing.
            office.locked().look_through_notes();
            let begun = office.at;
            for who in [&owner, &auditor, &owner] {
                let refused = enter(&mut office, who).err();
                assert!(matches!(refused, Some(VaultError::SignInRefused)), "{copies:?} {byte}: {refused:?}");
            }
            // `Settings::default` locks for 30 minutes.
            office.at = begun.plus(31 * 60_000);
            let session = enter(&mut office, &auditor).unwrap_or_else(|e| panic!("{copies:?} {byte}: {e:?}"));
            session.sign_out(office.at).unwrap();
            let owner_s = enter(&mut office, &owner).unwrap();
            let told = owner_s.read().entries(&EntryFilter { limit: 3, ..EntryFilter::default() }).unwrap();
            let lost = told.iter().flat_map(|entry| &entry.readable).filter(|change| {
                matches!(change, Change::VerificationFailed(found) if found.found == FoundWrong::Notes)
            });
            assert_eq!(lost.count(), 1, "{copies:?} {byte}: whoever came first noted it, and nobody again");
            owner_s.sign_out(office.at).unwrap();
        }
    }
}

#[test]
fn what_a_kill_left_of_a_vault_in_the_making_goes_with_the_next_one() {
    let (office, mut session) = Office::open();
    let backup = office.dir.path().join("a.keyholder-backup");
    session.back_up(office.at, &backup).unwrap();
    // Somebody's own, called as the parts of a vault were.
    let theirs = office.dir.path().join("copy.keyholder.part");
    fs::create_dir(&theirs).unwrap();
    fs::write(theirs.join("mine"), "mine").unwrap();
    fs::write(office.dir.path().join("b.keyholder-backup.part"), "mine").unwrap();
    session.back_up(office.at, &office.dir.path().join("b.keyholder-backup")).unwrap();
    restore(&backup, &Folder::at(office.dir.path().join("copy.keyholder")), &office.device.rng).unwrap();
    assert_eq!(fs::read_to_string(theirs.join("mine")).unwrap(), "mine");
    assert_eq!(fs::read_to_string(office.dir.path().join("b.keyholder-backup.part")).unwrap(), "mine");
}
