//! Backup and restore.

use std::path::PathBuf;
use std::sync::Arc;

use directory::UserKind;
use vault::{
    Accepts, Folder, KeyringError, LockedVault, OlderCopy, OsKeyring, VaultError, WhichCopy, restore,
};
use zeroize::Zeroizing;

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

/// Signs the owner in to the vault at `folder`, and out again.
fn opens(office: &mut Office, folder: &Folder, accepts: Accepts) -> Result<(), VaultError> {
    let at = office.later();
    let vault = LockedVault::find(folder.clone(), office.device.clone())?;
    sign_in(&vault, &office.owner, at, accepts)?.sign_out(at)
}

/// What the owner is told at `folder`.
fn told_at(office: &mut Office, folder: &Folder) -> OlderCopy {
    match opens(office, folder, Accepts::NOTHING) {
        Err(VaultError::OlderCopy(told)) => told,
        other => panic!("this computer saw more than lies at {folder:?}, and {other:?} came of it"),
    }
}

/// An office, a copy of it made of a backup, and what the office's files were between the backup and today.
struct Drill {
    office: Office,
    copy: Folder,
    before: Vec<(PathBuf, Vec<u8>)>,
}

impl Drill {
    /// The vault goes on after its backup, the backup is tried out beside it, and an owner opened the copy.
    fn done() -> Self {
        let (mut office, mut session) = Office::open();
        let file = office.dir.path().join("a.keyholder-backup");
        session.back_up(office.at, &file).unwrap();
        session.sign_out(office.at).unwrap();
        let before = files(office.folder.path());
        let mut owner = office.owner_session();
        owner.add_user(office.at, UserKind::Person, details("Paula", "paula"), None).unwrap();
        owner.sign_out(office.at).unwrap();
        let copy = Folder::at(office.dir.path().join("drill.keyholder"));
        restore(&file, &copy, &office.device.rng).unwrap();
        assert_eq!(told_at(&mut office, &copy).which, WhichCopy::Earlier, "a copy is told the first time");
        opens(&mut office, &copy, Accepts::OLDER_COPY).unwrap();
        Self { office, copy, before }
    }

    fn real(&self) -> Folder {
        self.office.folder.clone()
    }
}

#[test]
fn after_a_backup_was_tried_out_the_vault_and_its_copy_both_open() {
    let Drill { mut office, copy, .. } = Drill::done();
    let real = office.folder.clone();
    for folder in [&real, &copy, &copy, &real, &real, &copy] {
        opens(&mut office, folder, Accepts::NOTHING).unwrap();
    }
}

#[test]
fn after_a_backup_was_tried_out_an_older_copy_is_told_as_before() {
    let mut it = Drill::done();
    let (real, copy) = (it.real(), it.copy.clone());
    let today = files(real.path());
    put(&it.before);
    assert_eq!(told_at(&mut it.office, &real).which, WhichCopy::Earlier, "the vault's own place");
    let swapped = |from: &Folder, to: &Folder| {
        let moved = files(from.path()).into_iter();
        put(&moved
            .map(|(path, bytes)| (to.path().join(path.file_name().unwrap()), bytes))
            .collect::<Vec<_>>());
    };
    swapped(&copy, &real);
    told_at(&mut it.office, &real);
    let tried = files(copy.path());
    let ours = |place: &Folder| -> Vec<(PathBuf, Vec<u8>)> {
        it.before.iter().map(|(path, b)| (place.path().join(path.file_name().unwrap()), b.clone())).collect()
    };
    put(&ours(&copy));
    told_at(&mut it.office, &copy);

    put(&tried);
    put(&today);
    opens(&mut it.office, &real, Accepts::NOTHING).unwrap();
    let third = Folder::at(it.office.dir.path().join("third.keyholder"));
    std::fs::create_dir(third.path()).unwrap();
    swapped(&copy, &third);
    told_at(&mut it.office, &third);
}

#[test]
fn without_its_file_the_keyring_knows_every_copy() {
    let mut it = Drill::done();
    let (real, copy) = (it.real(), it.copy.clone());
    let notes = it.office.notes();
    for folder in [&real, &copy] {
        notes.iter().for_each(|copy| std::fs::remove_file(copy).unwrap());
        opens(&mut it.office, folder, Accepts::NOTHING).unwrap();
    }
    let earlier = std::fs::read(&notes[0]).unwrap();
    let mut owner = it.office.owner_session();
    owner.add_user(it.office.at, UserKind::Person, details("Pia", "pia"), None).unwrap();
    owner.sign_out(it.office.at).unwrap();
    // The notes of before say less than the keyring does.
    notes.iter().for_each(|copy| std::fs::write(copy, &earlier).unwrap());
    put(&it.before);
    told_at(&mut it.office, &real);
}

#[test]
fn a_vault_that_was_moved_leaves_no_place_for_what_it_was() {
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let (here, there) = (office.folder.clone(), Folder::at(office.dir.path().join("moved.keyholder")));
    let before = files(here.path());
    std::fs::rename(here.path(), there.path()).unwrap();
    office.folder = there.clone();
    let mut owner = office.owner_session();
    owner.add_user(office.at, UserKind::Person, details("Paula", "paula"), None).unwrap();
    owner.sign_out(office.at).unwrap();
    std::fs::create_dir(here.path()).unwrap();
    put(&before);
    assert_eq!(told_at(&mut office, &here).which, WhichCopy::Earlier, "where it lay before");
    opens(&mut office, &there, Accepts::NOTHING).unwrap();
}

/// A keyring that gives the vault secret and keeps nothing else: notes are in their file alone.
struct SecretAlone(Arc<dyn OsKeyring>);

impl OsKeyring for SecretAlone {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, KeyringError> {
        if name.starts_with("vault-secret") { self.0.get(name) } else { Err(KeyringError::Absent) }
    }
    fn set(&self, _: &str, _: &str) -> Result<(), KeyringError> {
        Err(KeyringError::Absent)
    }
}

#[test]
fn two_copies_open_at_once_forget_nothing_of_each_other() {
    let mut it = Drill::done();
    let (real, copy) = (it.real(), it.copy.clone());
    for keyring in [true, false] {
        if !keyring {
            it.office.device.keyring = Arc::new(SecretAlone(Arc::clone(&it.office.device.keyring)));
            std::fs::remove_dir_all(&it.office.device.data).unwrap();
            opens(&mut it.office, &copy, Accepts::NOTHING).unwrap();
            opens(&mut it.office, &real, Accepts::OLDER_COPY).unwrap();
        }
        let before = files(real.path());
        let at = it.office.later();
        let vault = LockedVault::find(copy.clone(), it.office.device.clone()).unwrap();
        let beside = sign_in(&vault, &it.office.owner, at, Accepts::NOTHING).unwrap();
        let mut owner = it.office.owner_session();
        let name = if keyring { "rosa" } else { "rita" };
        owner.add_user(it.office.at, UserKind::Person, details(name, name), None).unwrap();
        owner.sign_out(it.office.at).unwrap();
        beside.sign_out(at).unwrap();
        let today = files(real.path());
        put(&before);
        told_at(&mut it.office, &real);
        put(&today);
        opens(&mut it.office, &real, Accepts::NOTHING).unwrap();
    }
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
