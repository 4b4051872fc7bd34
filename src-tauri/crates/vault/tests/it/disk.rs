//! Disks that are full or may not be written: a clear answer, the state as it was, and it goes on once there is room.

use std::fs;
use std::process::Command;

use directory::{Register, UserKind};
use vault::VaultError;

use crate::office::{Office, details};

/// A small file system of our own, gone when dropped. Nothing where this user may not mount.
pub struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    pub fn path(&self) -> &std::path::Path {
        self.0.path()
    }

    pub fn of(kib: u32) -> Option<Self> {
        let dir = tempfile::tempdir().unwrap();
        let size = format!("size={kib}k");
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(dir.path()).status();
        mounted.is_ok_and(|status| status.success()).then_some(Self(dir))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_is_said_and_nothing_is_half_written() {
    let Some(disk) = SmallDisk::of(2_048) else {
        eprintln!("skipped: this user may not mount a small disk");
        return;
    };
    let (mut office, mut session) = Office::open_in(disk.0.path());
    let mut kept = Vec::new();
    let mut full = None;
    for i in 0..2_000 {
        let name = format!("person{i}");
        match session.add_user(office.at, UserKind::Person, details(&name, &name), None) {
            Ok(_) => kept.push(name),
            Err(e) => {
                full = Some(e);
                break;
            }
        }
    }
    let full = full.expect("two MiB don't hold two thousand people");
    let said =
        matches!(&full, VaultError::File { source, .. } if source.kind() == std::io::ErrorKind::StorageFull);
    assert!(said, "the disk is full, and that is what is said: {full:?}");
    for name in &kept {
        assert!(session.register().user_named(name).unwrap().is_some(), "{name} was acknowledged");
    }
    drop(session);
    // Room again: a backup elsewhere, say. The vault opens and goes on.
    let grown =
        Command::new("mount").args(["-o", "remount,size=16384k"]).arg(disk.0.path()).status().unwrap();
    assert!(grown.success());
    let mut session = office.owner_session();
    for name in &kept {
        assert!(
            session.register().user_named(name).unwrap().is_some(),
            "{name} is there after opening again"
        );
    }
    session.add_user(office.at, UserKind::Person, details("One more", "onemore"), None).unwrap();
}

#[cfg(unix)]
#[test]
fn a_vault_on_a_disk_that_may_not_be_written_says_so() {
    let Some(disk) = SmallDisk::of(16_384) else {
        eprintln!("skipped: this user may not mount a small disk");
        return;
    };
    let (mut office, session) = Office::open_in(disk.0.path());
    session.sign_out(office.at).unwrap();
    // This computer's own notes stay where they can be written.
    let data = tempfile::tempdir().unwrap();
    office.device.data = data.path().to_owned();
    let before = fs::read(office.folder.path().join("vault.db")).unwrap();
    let remounted = Command::new("mount").args(["-o", "remount,ro"]).arg(disk.0.path()).status().unwrap();
    assert!(remounted.success());
    let owner = office.owner.clone();
    let opened = office.sign_in(&owner);
    assert!(matches!(opened, Err(VaultError::File { .. })), "{opened:?}");
    assert_eq!(before, fs::read(office.folder.path().join("vault.db")).unwrap(), "nothing is written");
}
