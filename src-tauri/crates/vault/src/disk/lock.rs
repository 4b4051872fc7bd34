//! One program at a time: who has a vault open says so.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::Path;

use crate::{Device, VaultError};

/// Which program has a vault open, as it wrote of itself ("the Keyholder window on FRONT-DESK, process 4711").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder(pub String);

/// Holds a vault open for this process. The system lets go when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct Lock {
    _lock: File,
}

/// The text of a holder is at most this long.
const HOLDER_LIMIT: u64 = 400;

/// Which program has the vault in `folder` open now; nothing where none has, or nobody can tell.
pub(crate) fn holder(folder: &Path) -> Option<Holder> {
    // Looking makes no file: a vault that was never opened has none.
    let lock = File::open(folder.join("vault.lock")).ok()?;
    // Another program that opens the vault in this moment tries again, as it does when somebody is just leaving.
    matches!(lock.try_lock_shared(), Err(TryLockError::WouldBlock))
        .then(|| read_holder(&folder.join("vault.open")))
}

impl Lock {
    /// Takes the lock, or says who has it.
    ///
    /// Two files, because Windows keeps others from reading a locked one: `vault.lock` is locked and empty,
    /// `vault.open` says by whom.
    ///
    /// # Security
    /// Whoever may write the folder may have put a link there: neither file is opened through one.
    pub(crate) fn take(folder: &Path, device: &Device) -> Result<Self, VaultError> {
        let path = folder.join("vault.lock");
        let lock = files::open_own(&path).map_err(VaultError::file(&path))?;
        let told = folder.join("vault.open");
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(VaultError::InUse(read_holder(&told))),
            Err(TryLockError::Error(e)) => return Err(VaultError::file(&path)(e)),
        }
        tell(&told, &device.program).map_err(VaultError::file(&told))?;
        Ok(Self { _lock: lock })
    }
}

/// Says who has the vault open. Nobody needs to know it after a power cut, so that nothing waits for the disk.
fn tell(told: &Path, who: &Holder) -> io::Result<()> {
    // Made anew: another name of the same file, or what a link points to, stays as it is.
    match fs::remove_file(told) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => {
            files::set_aside(told)?;
        }
        Ok(()) | Err(_) => {}
    }
    files::create_own(told)?.write_all(who.0.as_bytes())
}

fn read_holder(told: &Path) -> Holder {
    let text =
        files::read_own(told, HOLDER_LIMIT).ok().flatten().and_then(|text| String::from_utf8(text).ok());
    match text.filter(|text| !text.is_empty()) {
        Some(text) => Holder(text.chars().filter(|c| !c.is_control()).collect()),
        None => Holder(String::new()),
    }
}
