//! Vaults opened before on this computer.

use std::path::{Path, PathBuf};

use directory::Timestamp;
use keys::VaultId;
use serde::{Deserialize, Serialize};
use vault::Folder;

use crate::call_error::{CallError, Outcome};
use crate::daily_backup::DailyBackups;
use crate::view::{RecentVault, SampleSignIn};
use crate::{ApiError, Ports};

/// How many are kept.
const MOST: usize = 20;
/// The file is some 200 bytes a vault; more is not ours.
const LIMIT: u64 = 64 * 1024;

/// One vault and what this computer knows of it without opening it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Recent {
    pub folder: String,
    pub opened_at: Timestamp,
    pub vault: String,
    pub sample: bool,
    /// Who signed in last, by username.
    #[serde(default)]
    pub username: Option<String>,
    /// The backups that are made every day, where somebody wants them.
    #[serde(default)]
    pub daily: Option<DailyBackups>,
    /// How the people of a sample office that was made here sign in: nothing in it is worth keeping from anybody.
    #[serde(default)]
    pub sign_ins: Vec<SampleSignIn>,
}

impl Ports {
    /// The vaults opened before, the latest first. A list that can't be read is set aside and counts as empty: it is a
    /// convenience.
    pub(crate) fn recents(&self) -> Vec<Recent> {
        let list = |bytes: &[u8]| serde_json::from_slice(bytes).ok();
        self.device.set_aside.read(&self.recents_file(), LIMIT, list).unwrap_or_default()
    }

    pub(crate) fn recent_views(&self) -> Vec<RecentVault> {
        let view = |recent: Recent| {
            let folder = Folder::at(&recent.folder);
            let (business, found) = (folder.business(), folder.holds_vault());
            RecentVault { folder: recent.folder, business, opened_at: recent.opened_at, found }
        };
        self.recents().into_iter().map(view).collect()
    }

    pub(crate) fn recent(&self, folder: &Path) -> Option<Recent> {
        let folder = folder.to_string_lossy();
        self.recents().into_iter().find(|recent| recent.folder == folder)
    }

    /// Puts a vault at the top of the list. `sample` is known once somebody has signed in.
    pub(crate) fn note_recent(&self, folder: &Folder, vault: VaultId, sample: Option<bool>, at: Timestamp) {
        let path = folder.path().to_string_lossy().into_owned();
        let mut all = self.recents();
        let before = all.iter().position(|recent| recent.folder == path).map(|i| all.remove(i));
        let known = before.filter(|recent| recent.vault == vault.to_string());
        let recent = Recent {
            folder: path,
            opened_at: at,
            vault: vault.to_string(),
            sample: sample.unwrap_or(known.as_ref().is_some_and(|recent| recent.sample)),
            username: known.as_ref().and_then(|recent| recent.username.clone()),
            daily: known.as_ref().and_then(|recent| recent.daily.clone()),
            sign_ins: known.map(|recent| recent.sign_ins).unwrap_or_default(),
        };
        all.insert(0, recent);
        all.truncate(MOST);
        self.keep_recents(&all);
    }

    /// Notes something about a vault that is in the list.
    pub(crate) fn note_of_recent(&self, folder: &Folder, note: impl FnOnce(&mut Recent)) {
        let path = folder.path().to_string_lossy();
        let mut all = self.recents();
        let Some(recent) = all.iter_mut().find(|recent| recent.folder == path) else { return };
        note(recent);
        self.keep_recents(&all);
    }

    fn keep_recents(&self, all: &[Recent]) {
        let kept = serde_json::to_vec_pretty(all).map_err(std::io::Error::from).and_then(|bytes| {
            files::make_private_folder(&self.device.data)?;
            files::replace(&self.recents_file(), &bytes, &mut self.device.rng.clone())
        });
        if let Err(error) = kept {
            // The vault opens all the same; only the list on the start page is behind.
            self.unexpected(&error);
        }
    }

    /// Refuses a folder in which another vault's keys file lies than the one that was opened there before.
    pub(crate) fn same_vault(&self, folder: &Folder, vault: VaultId) -> Outcome<()> {
        match self.recent(folder.path()) {
            Some(recent) if recent.vault != vault.to_string() => Err(CallError::Told(ApiError::Damaged {
                what: words::said::damage_other_vault().into(),
                tables: false,
            })),
            Some(_) | None => Ok(()),
        }
    }

    fn recents_file(&self) -> PathBuf {
        self.device.data.join("recent.json")
    }
}
