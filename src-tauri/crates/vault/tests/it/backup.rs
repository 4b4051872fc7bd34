//! Backup and restore.

use directory::UserKind;
use vault::{Accepts, Folder, OlderCopy, VaultError, WhichCopy, restore};

use crate::failures::{Broken, files, put};
use crate::office::{Office, details, sign_in};

#[test]
fn a_backup_restores_to_a_vault_that_opens_as_before() {
    let (mut office, mut session) = Office::open();
    let file = office.dir.path().join("a.keyholder-backup");
    let made = session.back_up(office.at, &file).unwrap();
    assert_eq!(made.bytes, std::fs::metadata(&file).unwrap().len());
    session.sign_out(office.at).unwrap();
    let into = Folder::at(office.dir.path().join("copy.keyholder"));
    restore(&file, &into, &office.device.rng).unwrap();
    office.folder = into;
    let at = office.later();
    let older = sign_in(&office.locked(), &office.owner, at, Accepts::NOTHING);
    let VaultError::OlderCopy(older) = older.unwrap_err() else { panic!("this computer saw more entries") };
    assert_eq!((older.which, older.seen_entries, older.entries), (WhichCopy::Earlier, 2, 1));
    let at = office.later();
    let session = sign_in(&office.locked(), &office.owner, at, Accepts::OLDER_COPY).unwrap();
    let kinds = session.read().open_notices(office.owner.user).unwrap();
    assert_eq!(kinds.len(), 1, "accepting an older copy is told to every owner");
    session.sign_out(at).unwrap();
    office.owner_session();
}

/// What an owner is told who signs in and accepts nothing.
fn told(office: &mut Office) -> OlderCopy {
    let at = office.later();
    let told = sign_in(&office.locked(), &office.owner, at, Accepts::NOTHING);
    let VaultError::OlderCopy(told) = told.unwrap_err() else { panic!("this computer saw another copy") };
    told
}

#[test]
fn a_copy_that_went_another_way_is_not_told_as_an_older_one() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let before = files(office.folder.path());
    let mut owner = office.owner_session();
    for name in ["paula", "pia", "petra"] {
        owner.add_user(office.at, UserKind::Person, details(name, name), None).unwrap();
    }
    owner.sign_out(office.at).unwrap();
    let newer = files(office.folder.path());

    put(&before);
    assert_eq!(told(&mut office).which, WhichCopy::Earlier);
    let at = office.later();
    let owner = sign_in(&office.locked(), &office.owner, at, Accepts::OLDER_COPY).unwrap();
    let seen = owner.chain().size();
    owner.sign_out(at).unwrap();

    put(&newer);
    let other = told(&mut office);
    assert_eq!((other.which, other.seen_entries), (WhichCopy::Other, seen));
    assert!(other.entries > seen, "it has more entries, and the one that was seen is another");
}

#[test]
fn a_database_put_back_without_its_keys_is_told_as_files_of_two_copies() {
    let mut it = Broken::office();
    put(&it.older[..1]);
    let mixed = told(&mut it.office);
    assert_eq!((mixed.which, mixed.seen_entries), (WhichCopy::Mixed, mixed.entries));
}

#[test]
fn a_backup_never_overwrites_and_a_bad_one_restores_nothing() {
    let (office, mut session) = Office::open();
    let file = office.dir.path().join("a.keyholder-backup");
    session.back_up(office.at, &file).unwrap();
    assert!(
        matches!(session.back_up(office.at, &file), Err(VaultError::File { .. })),
        "the file is there already"
    );
    let whole = std::fs::read(&file).unwrap();
    let into = Folder::at(office.dir.path().join("copy.keyholder"));
    for damaged in [&whole[..whole.len() - 1], &whole[..40], b"", b"not a backup at all, really not"] {
        std::fs::write(&file, damaged).unwrap();
        assert!(matches!(restore(&file, &into, &office.device.rng), Err(VaultError::BadBackup)));
        assert!(!into.path().exists(), "nothing half-restored is left");
    }
    for i in (0..whole.len()).step_by(97) {
        let mut flipped = whole.clone();
        flipped[i] ^= 1;
        std::fs::write(&file, &flipped).unwrap();
        assert!(restore(&file, &into, &office.device.rng).is_err(), "byte {i} is covered by the checksum");
    }
    assert!(!into.path().exists());
    let leftovers = std::fs::read_dir(office.dir.path())
        .unwrap()
        .filter(|e| e.as_ref().unwrap().file_name().to_string_lossy().ends_with(".part"));
    assert_eq!(leftovers.count(), 0);
}

#[test]
fn restoring_never_touches_a_folder_that_is_there() {
    let (office, mut session) = Office::open();
    let file = office.dir.path().join("a.keyholder-backup");
    session.back_up(office.at, &file).unwrap();
    assert!(matches!(restore(&file, &office.folder, &office.device.rng), Err(VaultError::File { .. })));
}
