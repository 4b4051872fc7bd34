//! Files that people ask for: reports, kits, exports.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::cause::{Cause, Outcome, count};
use crate::view::Written;

/// Writes a file that must not exist yet, whole or not at all, readable for this user of the computer alone.
pub(crate) fn write_new(path: &str, bytes: &[u8]) -> Outcome<Written> {
    let path = Path::new(path);
    refuse_existing(path)?;
    let part = beside(path, ".part");
    let written = write_part(&part, bytes).and_then(|()| put_in_place(&part, path));
    if written.is_err() {
        // What was begun is of no use to anybody; the error says why.
        let _ = fs::remove_file(&part);
    }
    written.map_err(Cause::file(path))?;
    let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Written {
        file: path.to_string_lossy().into_owned(),
        bytes: count(bytes.len() as u64),
        sha256: digest,
        note: None,
    })
}

/// Puts `bytes` in place of a file of this program's own.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Outcome<()> {
    let part = beside(path, ".part");
    write_part(&part, bytes).and_then(|()| fs::rename(&part, path)).map_err(Cause::file(path))
}

fn refuse_existing(path: &Path) -> Outcome<()> {
    match path.symlink_metadata() {
        Ok(_) => Err(Cause::file(path)(std::io::ErrorKind::AlreadyExists.into())),
        Err(_) => Ok(()),
    }
}

fn write_part(part: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if part.symlink_metadata().is_ok() {
        // Left by a crash.
        fs::remove_file(part)?;
    }
    let mut file = private().write(true).create_new(true).open(part)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn put_in_place(part: &Path, path: &Path) -> std::io::Result<()> {
    // A second name refuses to take the place of a file; renaming would. FAT on a stick knows no second names.
    match fs::hard_link(part, path) {
        Ok(()) => fs::remove_file(part)?,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Err(error),
        Err(_) => fs::rename(part, path)?,
    }
    if cfg!(unix) {
        // The name lasts only once the folder is on the disk.
        File::open(path.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new(".")))?
            .sync_all()?;
    }
    Ok(())
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    path.with_file_name(name)
}
