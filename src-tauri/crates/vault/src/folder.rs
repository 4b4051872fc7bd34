//! A vault's folder and what lies in it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use keys::{KeysFile, KeysFileError, VaultId};

use crate::disk::replace;
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

    /// Both copies of the keys file, the one that is written first before the other.
    pub(crate) fn keys(&self) -> [PathBuf; 2] {
        [self.0.join("vault.keys"), self.0.join("vault.keys.2")]
    }

    /// Reads the keys file: the good copy of the higher generation. A copy that can't be read is a damaged one.
    ///
    /// # Errors
    /// [`VaultError::NotAVault`] without any file, [`Damage::KeysFile`] when both copies are bad, [`VaultError::File`]
    /// when what there is can't be read.
    pub(crate) fn read_keys(&self) -> Result<KeysFile, VaultError> {
        match fs::metadata(&self.0) {
            Err(e) if e.kind() == io::ErrorKind::PermissionDenied => {
                return Err(VaultError::file(&self.0)(e));
            }
            Ok(_) | Err(_) if !self.holds_vault() => return Err(VaultError::NotAVault),
            Ok(_) | Err(_) => {}
        }
        let mut good: Vec<KeysFile> = Vec::new();
        let mut bad = VaultError::Damaged(Damage::KeysFile);
        for path in self.keys() {
            match read_copy(&path) {
                Ok(Some(Ok(file))) => good.push(file),
                Ok(Some(Err(KeysFileError::Newer))) => bad = VaultError::Newer,
                Ok(None | Some(Err(_))) => {}
                Err(e) if matches!(bad, VaultError::Damaged(_)) => bad = VaultError::file(&path)(e),
                Err(_) => {}
            }
        }
        good.into_iter().max_by_key(|file| file.payload().generation).ok_or(bad)
    }

    /// Writes both copies, one after the other: at every moment one of them is whole.
    pub(crate) fn write_keys(&self, bytes: &[u8], rng: &Random) -> Result<(), VaultError> {
        self.keys().iter().try_for_each(|copy| put_copy(copy, bytes, rng))
    }

    /// Puts right a copy that is missing, damaged or of an older generation. Done when somebody has opened the vault. One
    /// that can't be put right keeps nobody out while the other is good.
    pub(crate) fn repair_keys(&self, file: &KeysFile, rng: &Random) -> Result<(), VaultError> {
        let is_right =
            |copy: &Path| files::read_own(copy, KEYS_LIMIT).ok().flatten().as_deref() == Some(file.bytes());
        let mut good = 0;
        let mut failed = None;
        for copy in self.keys() {
            match if is_right(&copy) { Ok(()) } else { put_copy(&copy, file.bytes(), rng) } {
                Ok(()) => good += 1,
                Err(e) => failed = Some(e),
            }
        }
        failed.filter(|_| good == 0).map_or(Ok(()), Err)
    }

    /// The number of the vault that lies here, without opening it.
    ///
    /// # Errors
    /// As when opening it.
    pub fn vault_id(&self) -> Result<VaultId, VaultError> {
        self.read_keys().map(|file| file.payload().vault_id)
    }
}

/// A copy of the keys file, if there is one.
fn read_copy(path: &Path) -> io::Result<Option<Result<KeysFile, KeysFileError>>> {
    let bytes = files::read_own(path, KEYS_LIMIT)?;
    Ok(bytes.map(|bytes| KeysFile::read(&bytes).and_then(|file| file.verify_signature().map(|_| file))))
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
