//! Choosing and restoring a vault, and where the program stands.

use std::path::Path;

use directory::Refusal;
use vault::{EXTENSION, Folder, LockedVault, SecretPlace, VaultError, synced_by};

use super::State;
use super::passwords::renewal;
use crate::call_error::{CallError, Outcome};
use crate::reading::Reading;
use crate::view::{self, LockedVault as LockedView, SampleDoor, SignedOutWhy, Standing};
use crate::{Api, ApiError, Ports};

impl Api {
    /// Where the program stands: decides which screen shows.
    ///
    /// # Errors
    /// When the open vault can't be read.
    pub fn standing(&mut self) -> Result<Standing, ApiError> {
        self.leave_if_idle();
        self.untold = false;
        let ports = &self.ports;
        match &self.state {
            State::Closed => Ok(Standing::NoVault { recent: ports.recent_views() }),
            State::Locked { vault, why } => Ok(Standing::Locked(locked(ports, vault, *why))),
            // Until a successor is named, the sign-in page shows the form for it.
            State::RecoveryOpened { vault, .. } => Ok(Standing::Locked(locked(ports, vault, None))),
            State::FirstSignIn(first) => {
                first.view(ports).map(Standing::FirstSignIn).map_err(|cause| cause.told(ports))
            }
            State::Open(_) => self.on_open(|open, ports, at| match Reading::of(open, ports, at) {
                Err(CallError::Vault(VaultError::Refused(Refusal::PasswordTooOld))) => {
                    renewal(ports, &open.session).map(Standing::PasswordTooOld)
                }
                reading => Ok(Standing::Open(reading?.me()?)),
            }),
        }
    }

    /// Chooses the vault that the program begins with: the one in `folder`, or else the one that was opened last on this
    /// computer. Gives nothing where there is none, or another was chosen already.
    ///
    /// # Errors
    /// As [`Api::open_vault`].
    pub fn begin_with(&mut self, folder: Option<&str>) -> Result<Option<Standing>, ApiError> {
        if !matches!(self.state, State::Closed) {
            return Ok(None);
        }
        let last = || self.ports.recent_views().into_iter().next().filter(|recent| recent.found);
        let folder = folder.map(str::to_owned).or_else(|| last().map(|recent| recent.folder));
        folder.map(|folder| self.open_vault(&folder)).transpose()
    }

    /// Chooses the vault in a folder. Nobody is signed in then.
    ///
    /// # Errors
    /// [`ApiError::NotAVault`], damage, and a folder in which another vault lies than before.
    pub fn open_vault(&mut self, folder: &str) -> Result<Standing, ApiError> {
        let found = self.find(Folder::at(folder));
        self.choose_found(found)
    }

    /// The program that syncs a folder, or the one that a folder will be made in, as far as names and traces tell: files
    /// of a vault get damaged there.
    ///
    /// # Errors
    /// None today.
    pub fn synced_folder(&mut self, folder: &str) -> Result<Option<String>, ApiError> {
        Ok(synced_by(Path::new(folder)).map(str::to_owned))
    }

    /// Goes back to the list of vaults, signed out.
    ///
    /// # Errors
    /// None today.
    pub fn close_vault(&mut self) -> Result<Standing, ApiError> {
        self.close();
        self.standing()
    }

    /// Makes a vault of a backup and chooses it. `into_folder` is where its folder is made, or its own name when that
    /// ends in `.keyholder`.
    ///
    /// # Errors
    /// [`ApiError::BadBackup`]; a folder that is there already. [`ApiError::Unfinished`] when it is restored and can't be
    /// opened all the same.
    pub fn restore_backup(&mut self, file: &str, into_folder: &str) -> Result<Standing, ApiError> {
        let name = Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
        let folder = folder_for(into_folder, &name);
        let _underway = self.ports.making(folder.path());
        let id = vault::restore(Path::new(file), &folder, &self.ports.device.rng)
            .map_err(|error| CallError::from(error).told(&self.ports))?;
        // Chosen on purpose: whatever lay under this name before is gone.
        self.ports.note_recent(&folder, id, None, self.at());
        let found = self.find(folder);
        // It is there, whatever fails from here on.
        self.choose_found(found).map_err(|_| ApiError::Unfinished)
    }

    fn find(&self, folder: Folder) -> Outcome<LockedVault> {
        let id = folder.vault_id()?;
        self.ports.same_vault(&folder, id)?;
        self.ports.note_recent(&folder, id, None, self.at());
        let vault = LockedVault::find(folder, self.ports.device.clone())?;
        vault.look_through_notes();
        Ok(vault)
    }

    fn choose_found(&mut self, found: Outcome<LockedVault>) -> Result<Standing, ApiError> {
        let vault = found.map_err(|cause| cause.told(&self.ports))?;
        self.choose(vault);
        self.standing()
    }
}

/// The folder that a vault called `name` gets in `chosen`, or `chosen` itself when it is named like a vault's.
pub(crate) fn folder_for(chosen: &str, name: &str) -> Folder {
    let chosen = Path::new(chosen);
    let own_name = chosen.extension().is_some_and(|extension| extension == EXTENSION);
    if own_name { Folder::at(chosen) } else { Folder::inside(chosen, name) }
}

/// A chosen vault as the sign-in page shows it.
fn locked(ports: &Ports, vault: &LockedVault, why: Option<SignedOutWhy>) -> LockedView {
    let folder = vault.folder();
    let notes = ports.device.set_aside.told();
    let recent = ports.recent(folder.path());
    let door = |who: &view::SampleSignIn| SampleDoor {
        name: who.name.clone(),
        username: who.username.clone(),
        role: who.role,
    };
    let held_by = vault.held_by().map(|holder| holder.0);
    LockedView {
        folder: folder.path().to_string_lossy().into_owned(),
        business: folder.business(),
        sample: recent.as_ref().is_some_and(|recent| recent.sample),
        username: recent.as_ref().and_then(|recent| recent.username.clone()),
        doors: recent.iter().flat_map(|recent| &recent.sign_ins).map(door).collect(),
        held_by_window: held_by.as_ref().is_some_and(|holder| ports.is_window_here(holder)),
        held_by,
        // Trouble with the files is told when somebody signs in.
        secret: vault.secret_place().unwrap_or(SecretPlace::NotHereYet).into(),
        synced_by: synced_by(folder.path()).map(str::to_owned),
        notes_set_aside: notes.iter().map(|note| note.to_string_lossy().into_owned()).collect(),
        signed_out: why,
    }
}

impl From<SecretPlace> for view::SecretPlace {
    fn from(place: SecretPlace) -> Self {
        match place {
            SecretPlace::Keyring => Self::Keyring,
            SecretPlace::NotHereYet => Self::NotHereYet,
            SecretPlace::KeyringLocked => Self::KeyringLocked,
            SecretPlace::NoKeyring => Self::NoKeyring,
        }
    }
}
