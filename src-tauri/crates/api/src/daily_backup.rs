//! A backup every day by itself, into a folder that somebody chose on this computer.
//!
//! Only the window makes them, while somebody is signed in who may make backups: a scheduler can call `keyholder backup`.

use std::path::Path;
use std::{fs, iter};

use directory::{Permission, Timestamp};
use serde::{Deserialize, Serialize};
use vault::Folder;

use crate::signing_in::State;
use crate::view::DailyBackup;
use crate::when::day_of;
use crate::{Api, ApiError, FileFault, Ports};

/// Milliseconds between two: whoever signs in every morning at nine makes one every morning.
const APART: i64 = 20 * directory::time::HOUR;
/// Milliseconds after one that failed: a stick may have been put in.
const AGAIN: i64 = directory::time::HOUR;
/// Milliseconds between two looks at whether one is due.
const LOOK: i64 = directory::time::MINUTE;
/// How many are kept: a month of them.
const KEPT: usize = 30;

/// What this computer notes of a vault's daily backups.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DailyBackups {
    folder: String,
    /// When the last was made.
    made_at: Option<Timestamp>,
    /// The names of those that were made, the oldest first.
    files: Vec<String>,
    /// When the last try failed, and why.
    failed: Option<(Timestamp, FileFault)>,
}

impl DailyBackups {
    /// As a page shows it.
    pub(crate) fn view(&self) -> DailyBackup {
        let failed = self.failed.map(|(_, fault)| fault);
        DailyBackup { folder: self.folder.clone(), made_at: self.made_at, failed }
    }

    fn is_due(&self, at: Timestamp) -> bool {
        // A clock that was set back makes one too many and none too few.
        let past = |since: Timestamp, apart| !(0..apart).contains(&(at.0 - since.0));
        self.made_at.is_none_or(|made| past(made, APART))
            && self.failed.is_none_or(|(tried, _)| past(tried, AGAIN))
    }

    /// Notes one that was made, and takes the oldest away where there are too many. What lies there and isn't noted stays.
    fn made(&mut self, name: String, at: Timestamp) {
        self.files.push(name);
        (self.made_at, self.failed) = (Some(at), None);
        while self.files.len() > KEPT {
            // Where it can't be taken away, nothing is lost.
            let _kept = fs::remove_file(Path::new(&self.folder).join(self.files.remove(0)));
        }
    }
}

impl Api {
    /// Chooses the folder for a backup every day, and makes the first; with none, they end. Those that were made stay.
    ///
    /// # Errors
    /// Refused without the right to make backups; [`ApiError::File`] for a folder that isn't there, or where none can be
    /// written. Nothing is changed then.
    pub fn set_daily_backups(&mut self, folder: Option<&str>) -> Result<(), ApiError> {
        let vault = self.on_open(|open, _, at| {
            open.session.actor(at)?.needs(Permission::MakeBackups)?;
            Ok(Folder::at(open.session.folder().path()))
        })?;
        let daily = folder.map(|folder| self.first_of(folder, &vault)).transpose()?;
        self.ports.note_of_recent(&vault, |recent| recent.daily = daily);
        Ok(())
    }

    fn first_of(&mut self, folder: &str, vault: &Folder) -> Result<DailyBackups, ApiError> {
        let refused = |fault| ApiError::File { fault, path: folder.to_owned() };
        let path = Path::new(folder);
        if !path.is_absolute() || !path.is_dir() {
            return Err(refused(FileFault::Missing));
        }
        // Beside the vault's own files it would be lost with them.
        let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        if real(path).starts_with(real(vault.path())) {
            return Err(refused(FileFault::Denied));
        }
        let mut daily =
            DailyBackups { folder: folder.to_owned(), made_at: None, files: Vec::new(), failed: None };
        let at = self.at();
        daily.made(self.one_more(&daily.folder, vault)?, at);
        Ok(daily)
    }

    /// Makes a backup where one is due. What goes wrong is noted, and shown where backups are.
    pub(crate) fn back_up_if_due(&mut self) {
        let at = self.at();
        let State::Open(open) = &self.state else { return };
        if (0..LOOK).contains(&(at.0 - self.looked_for_backup.0)) {
            return;
        }
        self.looked_for_backup = at;
        let vault = Folder::at(open.session.folder().path());
        let Some(mut daily) = self.ports.daily_backups(&vault).filter(|daily| daily.is_due(at)) else {
            return;
        };
        // Whoever may not make backups leaves them to the next who may.
        if !self.read(|reading| Ok(reading.may(Permission::MakeBackups))).unwrap_or(false) {
            return;
        }
        match self.one_more(&daily.folder.clone(), &vault) {
            Ok(name) => daily.made(name, at),
            Err(ApiError::File { fault, .. }) => daily.failed = Some((at, fault)),
            Err(_) => daily.failed = Some((at, FileFault::Other)),
        }
        self.ports.note_of_recent(&vault, |recent| recent.daily = Some(daily));
        self.changes += 1;
    }

    /// Makes one in a folder, and gives its name.
    fn one_more(&mut self, folder: &str, vault: &Folder) -> Result<String, ApiError> {
        let day = day_of(&self.ports.clock.zone(), self.at());
        let first = format!("{} {day}.keyholder-backup", vault.business());
        let others = (2..100).map(|n| format!("{} {day} ({n}).keyholder-backup", vault.business()));
        let path = |name: &str| Path::new(folder).join(name);
        let free = iter::once(first.clone()).chain(others).find(|name| !path(name).exists());
        let name = free.unwrap_or(first);
        self.backup(&path(&name).to_string_lossy())?;
        Ok(name)
    }
}

impl Ports {
    /// What this computer notes of a vault's daily backups.
    pub(crate) fn daily_backups(&self, vault: &Folder) -> Option<DailyBackups> {
        self.recent(vault.path()).and_then(|recent| recent.daily)
    }
}
