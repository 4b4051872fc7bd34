//! A vault's folder and what lies in it.

use std::path::{Path, PathBuf};

use keys::{KeysFile, KeysFileError, VaultId};

use crate::disk::{read_bounded, replace};
use crate::{Damage, VaultError};

/// What a vault's folder is called after the business's name.
pub const EXTENSION: &str = "keyholder";

/// The keys file: 4 MiB of payload at most, and its frame.
const KEYS_LIMIT: u64 = 5 * 1024 * 1024;

/// The folder of one vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder(PathBuf);

impl Folder {
    /// A folder, whatever lies in it.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The folder that a business's vault gets inside `parent`.
    #[must_use]
    pub fn inside(parent: &Path, business: &str) -> Self {
        // Windows refuses these in names; a dot or space at the end too.
        let name: String = business
            .chars()
            .map(|c| if c.is_control() || r#"\/:*?"<>|"#.contains(c) { '-' } else { c })
            .collect();
        Self(parent.join(format!("{}.{EXTENSION}", name.trim_matches([' ', '.']))))
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

    /// Reads the keys file: the good copy of the higher generation, and puts the other right.
    ///
    /// # Errors
    /// [`VaultError::NotAVault`] without any file, [`Damage::KeysFile`] when both copies are bad.
    pub(crate) fn read_keys(&self) -> Result<KeysFile, VaultError> {
        if !self.holds_vault() {
            return Err(VaultError::NotAVault);
        }
        let mut good: Vec<(usize, KeysFile)> = Vec::new();
        let mut newer = false;
        for (i, path) in self.keys().iter().enumerate() {
            let Some(bytes) = read_bounded(path, KEYS_LIMIT)? else { continue };
            match KeysFile::read(&bytes).and_then(|file| file.verify_signature().map(|_| file)) {
                Ok(file) => good.push((i, file)),
                Err(KeysFileError::Newer) => newer = true,
                Err(_) => {}
            }
        }
        good.sort_by_key(|(_, file)| std::cmp::Reverse(file.payload().generation));
        match good.into_iter().next() {
            Some((_, file)) => Ok(file),
            None if newer => Err(VaultError::Newer),
            None => Err(VaultError::Damaged(Damage::KeysFile)),
        }
    }

    /// Writes both copies, one after the other: at every moment one of them is whole.
    pub(crate) fn write_keys(&self, bytes: &[u8]) -> Result<(), VaultError> {
        self.keys().iter().try_for_each(|copy| replace(copy, bytes))
    }

    /// Puts right a copy that is missing, damaged or of an older generation. Done when somebody has opened the vault.
    pub(crate) fn repair_keys(&self, file: &KeysFile) -> Result<(), VaultError> {
        for copy in self.keys() {
            if read_bounded(&copy, KEYS_LIMIT).ok().flatten().as_deref() != Some(file.bytes()) {
                replace(&copy, file.bytes())?;
            }
        }
        Ok(())
    }

    /// The number of the vault that lies here, without opening it.
    ///
    /// # Errors
    /// As when opening it.
    pub fn vault_id(&self) -> Result<VaultId, VaultError> {
        self.read_keys().map(|file| file.payload().vault_id)
    }
}
