//! One program at a time: who has a vault open says so.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use crate::VaultError;

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

impl Lock {
    /// Takes the lock, or says who has it.
    ///
    /// Two files, because Windows keeps others from reading a locked one: `vault.lock` is locked and empty,
    /// `vault.open` says by whom.
    pub(crate) fn take(folder: &Path, who: &Holder) -> Result<Self, VaultError> {
        let path = folder.join("vault.lock");
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(VaultError::file(&path))?;
        let told = folder.join("vault.open");
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(VaultError::InUse(read_holder(&told))),
            Err(TryLockError::Error(e)) => return Err(VaultError::file(&path)(e)),
        }
        let tell = || {
            let mut file = OpenOptions::new().create(true).truncate(true).write(true).open(&told)?;
            file.seek(SeekFrom::Start(0))?;
            file.write_all(who.0.as_bytes())
        };
        tell().map_err(VaultError::file(&told))?;
        Ok(Self { _lock: lock })
    }
}

fn read_holder(told: &Path) -> Holder {
    let mut text = String::new();
    let read = File::open(told).and_then(|file| file.take(HOLDER_LIMIT).read_to_string(&mut text));
    match read {
        Ok(n) if n > 0 => Holder(text.chars().filter(|c| !c.is_control()).collect()),
        Ok(_) | Err(_) => Holder("another program".into()),
    }
}
