//! A vault's folder and what lies in it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use keys::{KeysFile, KeysFileError, VaultId};

use crate::disk::{replace, sync_dir};
use crate::{Damage, Random, VaultError};

/// What a vault's folder is called after the business's name.
pub const EXTENSION: &str = "keyholder";

/// The keys file: 4 MiB of payload at most, and its frame.
const KEYS_LIMIT: u64 = 5 * 1024 * 1024;

/// The folder of one vault, where it really lies: links above it are followed once, when it is named. In it none is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder(PathBuf);

impl Folder {
    /// A folder, whatever lies in it.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(really(path.into()))
    }

    /// The folder that a business's vault gets inside `parent`.
    #[must_use]
    pub fn inside(parent: &Path, business: &str) -> Self {
        // Windows refuses these in names; a dot or space at the end too.
        let name: String = business
            .chars()
            .map(|c| if c.is_control() || r#"\/:*?"<>|"#.contains(c) { '-' } else { c })
            .collect();
        Self::at(parent.join(format!("{}.{EXTENSION}", name.trim_matches([' ', '.']))))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The business, as the folder's name has it.
    #[must_use]
    pub fn business(&self) -> String {
        self.0.file_stem().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// Whether a vault lies here: one of its files is enough, so that damage isn't taken for absence.
    #[must_use]
    pub fn holds_vault(&self) -> bool {
        self.0.is_dir() && (self.database().exists() || self.keys().iter().any(|copy| copy.exists()))
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.0.join("vault.db")
    }

    /// Room that is taken for moving the database under another key.
    pub(crate) fn room(&self) -> PathBuf {
        self.0.join("vault.db.room")
    }

    /// Both copies of the keys file, the one that is written first before the other.
    pub(crate) fn keys(&self) -> [PathBuf; 2] {
        [self.0.join("vault.keys"), self.0.join("vault.keys.2")]
    }

    /// The keys file that comes next: written before the entry that names it is committed, so that the disk has room for
    /// it and a crash right after leaves whoever has a new password a file that it opens.
    fn next_keys(&self) -> PathBuf {
        self.0.join("vault.keys.next")
    }

    /// Reads the keys file: the good copy of the higher generation. A copy that can't be read is a damaged one.
    ///
    /// # Errors
    /// [`VaultError::NotAVault`] without any file, [`Damage::KeysFile`] when both copies are bad, [`VaultError::File`]
    /// when what there is can't be read.
    pub(crate) fn read_keys(&self) -> Result<KeysFile, VaultError> {
        self.good_keys(&self.keys())?.into_iter().next().ok_or(VaultError::Damaged(Damage::KeysFile))
    }

    /// Every keys file that lies here and is whole: two copies, which a crash may have left different, the higher
    /// generation first, and then a next one. The database says which is in force.
    ///
    /// # Errors
    /// As [`Folder::read_keys`].
    pub(crate) fn keys_files(&self) -> Result<Vec<KeysFile>, VaultError> {
        let copies = self.good_keys(&self.keys());
        let next = self.good_keys(&[self.next_keys()]).unwrap_or_default();
        match copies {
            Ok(mut files) => {
                files.extend(next.into_iter().filter(|next| !self.is_copy(next)));
                Ok(files)
            }
            Err(e) if next.is_empty() => Err(e),
            Err(_) => Ok(next),
        }
    }

    /// Whether a keys file is the next one, of an entry that may never have been committed, and in no copy yet.
    pub(crate) fn is_next(&self, file: &KeysFile) -> bool {
        is(&self.next_keys(), file.bytes()) && !self.is_copy(file)
    }

    fn is_copy(&self, file: &KeysFile) -> bool {
        self.keys().iter().any(|copy| is(copy, file.bytes()))
    }

    fn good_keys(&self, copies: &[PathBuf]) -> Result<Vec<KeysFile>, VaultError> {
        match fs::metadata(&self.0) {
            Err(e) if e.kind() == io::ErrorKind::PermissionDenied => {
                return Err(VaultError::file(&self.0)(e));
            }
            Ok(_) | Err(_) if !self.holds_vault() => return Err(VaultError::NotAVault),
            Ok(_) | Err(_) => {}
        }
        let mut good: Vec<KeysFile> = Vec::new();
        let mut bad = VaultError::Damaged(Damage::KeysFile);
        for path in copies {
            match read_copy(path) {
                Ok(Some(Ok(file))) if good.iter().any(|known| known.bytes() == file.bytes()) => {}
                Ok(Some(Ok(file))) => good.push(file),
                Ok(Some(Err(KeysFileError::Newer))) => bad = VaultError::Newer,
                Ok(None | Some(Err(_))) => {}
                Err(e) if matches!(bad, VaultError::Damaged(_)) => bad = VaultError::file(path)(e),
                Err(_) => {}
            }
        }
        good.sort_by_key(|file| std::cmp::Reverse(file.payload().generation));
        if good.is_empty() { Err(bad) } else { Ok(good) }
    }

    /// Writes the keys file that comes next, beside those in force.
    pub(crate) fn write_next_keys(&self, bytes: &[u8], rng: &Random) -> Result<NextKeys, VaultError> {
        let next = NextKeys(self.next_keys());
        replace(&next.0, bytes, rng)?;
        Ok(next)
    }

    /// Puts a keys file in force: both copies, one after the other, so that at every moment one of them is whole.
    pub(crate) fn write_keys(&self, bytes: &[u8], rng: &Random) -> Result<(), VaultError> {
        let ([one, two], next) = (self.keys(), self.next_keys());
        if is(&next, bytes) {
            fs::rename(&next, &one).map_err(VaultError::file(&one))?;
            sync_dir(&one)?;
        }
        for copy in [one, two] {
            if !is(&copy, bytes) {
                put_copy(&copy, bytes, rng)?;
            }
        }
        NextKeys(next).remove()
    }

    /// Whether the folder has this keys file twice and nothing else.
    pub(crate) fn has_keys(&self, file: &KeysFile) -> bool {
        self.keys().iter().all(|copy| is(copy, file.bytes())) && self.next_keys().symlink_metadata().is_err()
    }

    /// The number of the vault that lies here, without opening it.
    ///
    /// # Errors
    /// As when opening it.
    pub fn vault_id(&self) -> Result<VaultId, VaultError> {
        self.read_keys().map(|file| file.payload().vault_id)
    }
}

/// The next keys file, which goes again unless its entry is committed.
pub(crate) struct NextKeys(PathBuf);

impl NextKeys {
    /// Its entry is committed: it stays until it is in force.
    pub(crate) fn keep(mut self) {
        self.0.clear();
    }

    fn remove(mut self) -> Result<(), VaultError> {
        let path = std::mem::take(&mut self.0);
        match fs::remove_file(&path) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(VaultError::file(&path)(e)),
            Ok(()) | Err(_) => Ok(()),
        }
    }
}

impl Drop for NextKeys {
    fn drop(&mut self) {
        if !self.0.as_os_str().is_empty() {
            let _ = fs::remove_file(&self.0);
        }
    }
}

/// A copy of the keys file, if there is one.
fn read_copy(path: &Path) -> io::Result<Option<Result<KeysFile, KeysFileError>>> {
    Ok(files::read_own(path, KEYS_LIMIT)?.map(|bytes| KeysFile::read(&bytes)))
}

/// Whether a file has just these bytes.
fn is(path: &Path, bytes: &[u8]) -> bool {
    files::read_own(path, KEYS_LIMIT).ok().flatten().as_deref() == Some(bytes)
}

/// Writes a copy of the keys file. A folder in its place is set aside: nothing can take the place of one.
fn put_copy(copy: &Path, bytes: &[u8], rng: &Random) -> Result<(), VaultError> {
    if fs::symlink_metadata(copy).is_ok_and(|found| found.is_dir()) {
        files::set_aside(copy).map_err(VaultError::file(copy))?;
    }
    replace(copy, bytes, rng)
}

/// Where a path leads, as far as there is something: SQLite refuses a database whose path goes through a link, and one
/// vault has one name however it is reached.
fn really(path: PathBuf) -> PathBuf {
    let found = path.ancestors().find_map(|above| Some((above, files::real_path(above).ok()?)));
    match found {
        // A link that leads nowhere is there, and is what its own name says.
        Some((above, real)) => match path.strip_prefix(above) {
            Ok(below) if !below.as_os_str().is_empty() => real.join(below),
            Ok(_) | Err(_) => real,
        },
        None => path,
    }
}
