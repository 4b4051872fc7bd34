//! What stops a sign-in and is no wrong password gives the try back: however often it happens, the right password works
//! once it is put right, and nobody looks locked.

use std::fs;
use std::path::{Path, PathBuf};

use directory::UserKind;
use keys::Password;
use vault::{Folder, VaultError};

use crate::disk::SmallDisk;
use crate::office::{Office, Someone, clock, details, someone};

/// An office that is broken in one way and put right again.
pub struct Broken {
    pub office: Office,
    /// The folder as it was some entries ago, and as it is.
    pub older: Vec<(PathBuf, Vec<u8>)>,
    now: Vec<(PathBuf, Vec<u8>)>,
}

pub fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let names = ["vault.db", "vault.keys", "vault.keys.2"].map(|name| folder.join(name));
    names.into_iter().map(|path| (path.clone(), fs::read(&path).unwrap())).collect()
}

pub fn put(files: &[(PathBuf, Vec<u8>)]) {
    for (path, bytes) in files {
        if path.symlink_metadata().is_ok_and(|found| found.is_dir()) {
            fs::remove_dir_all(path).unwrap();
        }
        let _ = fs::remove_file(path);
        fs::write(path, bytes).unwrap();
    }
}

impl Broken {
    pub fn office() -> Self {
        let (mut office, session) = Office::open();
        session.sign_out(office.at).unwrap();
        let older = files(office.folder.path());
        let mut owner = office.owner_session();
        owner.add_user(office.at, UserKind::Person, details("Paula", "paula"), None).unwrap();
        // The core key gets a new epoch, so that the old keys file doesn't open the database of today.
        let (old, new) = (office.owner.password.clone(), "another long password".to_owned());
        owner.change_password(&clock(office.at), &Password::new(old), &Password::new(new.clone())).unwrap();
        owner.sign_out(office.at).unwrap();
        office.owner.password = new;
        let now = files(office.folder.path());
        Self { office, older, now }
    }

    fn database(&self) -> PathBuf {
        self.office.folder.path().join("vault.db")
    }
}

/// A way to break it. The old password is the right one where an old keys file lies there.
struct Kind {
    what: &'static str,
    breaks: fn(&mut Broken),
    old_password: bool,
}

const fn kind(what: &'static str, breaks: fn(&mut Broken)) -> Kind {
    Kind { what, breaks, old_password: false }
}

const KINDS: &[Kind] = &[
    Kind { what: "an older copy", breaks: |it| put(&it.older), old_password: true },
    Kind { what: "older keys files alone", breaks: |it| put(&it.older[1..]), old_password: true },
    kind("an older database alone", |it| put(&it.older[..1])),
    kind("a database that is missing", |it| fs::remove_file(it.database()).unwrap()),
    kind("a database cut short", |it| {
        let bytes = &it.now[0].1;
        fs::write(it.database(), &bytes[..bytes.len() / 2]).unwrap();
    }),
    kind("a database damaged at its beginning", |it| damage(it, 20)),
    kind("an empty database", |it| fs::write(it.database(), []).unwrap()),
    kind("a folder in the place of the database", |it| {
        fs::remove_file(it.database()).unwrap();
        fs::create_dir(it.database()).unwrap();
    }),
    #[cfg(unix)]
    kind("a link in the place of the database", |it| {
        let moved = it.office.dir.path().join("moved.db");
        fs::rename(it.database(), &moved).unwrap();
        std::os::unix::fs::symlink(moved, it.database()).unwrap();
    }),
    #[cfg(unix)]
    kind("a database that leads to itself", |it| {
        fs::remove_file(it.database()).unwrap();
        std::os::unix::fs::symlink("vault.db", it.database()).unwrap();
    }),
    kind("keys files that are damaged", |it| {
        for (path, bytes) in &it.now[1..] {
            fs::write(path, &bytes[..bytes.len() - 7]).unwrap();
        }
    }),
];

fn damage(it: &Broken, at: usize) {
    let mut bytes = it.now[0].1.clone();
    bytes[at..at + 64].iter_mut().for_each(|byte| *byte ^= 0x55);
    fs::write(it.database(), bytes).unwrap();
}

#[test]
fn six_failures_of_each_kind_lock_nobody_out() {
    let mut told = Vec::new();
    for Kind { what, breaks, old_password } in KINDS {
        let mut it = Broken::office();
        breaks(&mut it);
        let right = it.office.owner.clone();
        let password =
            if *old_password { crate::office::OWNER_PASSWORD.to_owned() } else { right.password.clone() };
        let who = Someone { password, ..right.clone() };
        for _ in 0..6 {
            let error = fails(&mut it.office, &who);
            assert!(!matches!(error, VaultError::SignInRefused), "{what}: {error:?}");
            told.push((*what, format!("{error:?}")));
        }
        put(&it.now);
        works(&mut it.office, what);
    }
    told.dedup();
    for (what, told) in told {
        eprintln!("{what}: {told}");
    }
}

fn fails(office: &mut Office, who: &Someone) -> VaultError {
    let at = office.later();
    let locked = vault::LockedVault::find(office.folder.clone(), office.device.clone());
    let opened = locked.and_then(|vault| crate::office::sign_in(&vault, who, at, vault::Accepts::NOTHING));
    opened.expect_err("it is broken")
}

/// Four wrong tries still don't lock, the right password works, and nothing is left of what failed.
fn works(office: &mut Office, what: &str) {
    let wrong = someone(office.owner.user, &office.owner.username, "not the password at all", 9);
    for _ in 0..4 {
        assert!(matches!(office.sign_in(&wrong), Err(VaultError::SignInRefused)), "{what}");
    }
    let owner = office.owner.clone();
    let session = office.sign_in(&owner).unwrap_or_else(|e| panic!("{what}: {e:?}"));
    assert_eq!(session.read().locks(office.at).unwrap(), [], "{what}");
    session.sign_out(office.at).unwrap();
}

#[cfg(unix)]
#[test]
fn a_linked_folder_opens_or_gives_the_try_back() {
    let mut it = Broken::office();
    let (real, link) = (it.office.folder.clone(), it.office.dir.path().join("link.keyholder"));
    std::os::unix::fs::symlink(real.path(), &link).unwrap();
    it.office.folder = Folder::at(link);
    for _ in 0..6 {
        it.office.owner_session().sign_out(it.office.at).unwrap();
    }
    it.office.folder = real;
    works(&mut it.office, "a link to the folder");
}

#[test]
fn a_vault_that_somebody_else_has_open_counts_nothing() {
    let (mut office, session) = Office::open();
    let owner = office.owner.clone();
    for _ in 0..6 {
        assert!(matches!(office.sign_in(&owner), Err(VaultError::InUse(_))));
    }
    session.sign_out(office.at).unwrap();
    works(&mut office, "in use");
}

/// Fills a disk to the last byte; gone when dropped.
struct Full(PathBuf);

impl Full {
    fn of(dir: &Path) -> Self {
        use std::io::Write;
        let path = dir.join("filler");
        let mut file = fs::File::create(&path).unwrap();
        for piece in [65_536, 4_096, 1] {
            while file.write_all(&vec![1; piece]).is_ok() {}
        }
        Self(path)
    }
}

impl Drop for Full {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn a_full_disk_under_the_vault_or_under_this_computers_notes_locks_nobody_out() {
    for notes_too in [false, true] {
        let Some(disk) = SmallDisk::of(4_096) else {
            eprintln!("skipped: this user may not mount a small disk");
            return;
        };
        let (mut office, session) = Office::open_in(disk.path());
        session.sign_out(office.at).unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        if notes_too {
            // The vault lies elsewhere, the notes where the disk is full.
            let moved = elsewhere.path().join("Moved.keyholder");
            fs::create_dir(&moved).unwrap();
            for (path, bytes) in files(office.folder.path()) {
                fs::write(moved.join(path.file_name().unwrap()), bytes).unwrap();
            }
            office.folder = Folder::at(moved);
            // The keyring is the system's own, and has room.
            let ring = crate::office::computer(&elsewhere.path().join("data"), 1).keyring;
            let id = office.folder.vault_id().unwrap();
            for name in [format!("vault-secret-{id}"), "device".into(), format!("seen-{id}")] {
                ring.set(&name, &office.device.keyring.get(&name).unwrap().unwrap()).unwrap();
            }
            office.device.keyring = ring;
        } else {
            let data = elsewhere.path().join("data");
            let device = crate::office::computer(&data, 1);
            let id = office.folder.vault_id().unwrap();
            let name = format!("vault-secret-{id}");
            device.keyring.set(&name, &office.device.keyring.get(&name).unwrap().unwrap()).unwrap();
            office.device = device;
            office.owner_session().sign_out(office.at).unwrap();
        }
        let full = Full::of(disk.path());
        let owner = office.owner.clone();
        for _ in 0..6 {
            let error = fails(&mut office, &owner);
            assert!(!matches!(error, VaultError::SignInRefused), "notes: {notes_too}: {error:?}");
        }
        drop(full);
        works(&mut office, if notes_too { "notes on a full disk" } else { "a vault on a full disk" });
    }
}
