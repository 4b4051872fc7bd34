//! Choosing, making and restoring a vault.

use std::path::Path;

use directory::{
    Author, Draft, Refusal, Settings, UserDetails, authorise,
    vault::{Founding as Entry, make},
};
use keys::Password;
use vault::{EXTENSION, Folder, LockedVault, SecretPlace, VaultError, synced_by};

use crate::cause::{Cause, Outcome};
use crate::passwords::Known;
use crate::reading::Reading;
use crate::state::{Founding, State};
use crate::view::{LockedVault as LockedView, NewVault, Standing};
use crate::{Desk, Ports, Trouble, probe, view};

impl Desk {
    /// Where the program stands: decides which screen shows.
    ///
    /// # Errors
    /// When the open vault can't be read.
    pub fn standing(&mut self) -> Result<Standing, Trouble> {
        self.leave_if_idle();
        self.untold = false;
        let ports = &self.ports;
        match &self.state {
            State::NoVault => Ok(Standing::NoVault { recent: ports.recent_views() }),
            State::Locked { vault, why } => Ok(Standing::Locked(ports.locked_view(vault, *why))),
            // Until a successor is named, the sign-in page shows the form for it.
            State::RecoveryOpened { vault, .. } => Ok(Standing::Locked(ports.locked_view(vault, None))),
            State::Founding(_) | State::FirstSignIn(_) | State::TakeOver(_) => {
                self.first_view().map(Standing::FirstSignIn).map_err(|cause| self.ports.told(cause))
            }
            State::Open(_) => self.on_open(|open, ports, at| match Reading::of(open, ports, at) {
                Err(Cause::Vault(VaultError::Refused(Refusal::PasswordTooOld))) => {
                    ports.renewal(&open.session).map(Standing::PasswordTooOld)
                }
                reading => Ok(Standing::Open(reading?.me()?)),
            }),
        }
    }

    /// Begins a vault. Nothing is written until its first owner has set up everything.
    ///
    /// # Errors
    /// Refusals of names and of the password; a folder that is there already or can't be used.
    pub fn make_vault(&mut self, new: NewVault) -> Result<Standing, Trouble> {
        let begun = self.ports.begin(new).map_err(|cause| self.ports.told(cause))?;
        self.leave(view::SignedOutWhy::Asked);
        self.state = State::Founding(begun);
        self.come_in();
        self.standing()
    }

    /// Chooses the vault in a folder. Nobody is signed in then.
    ///
    /// # Errors
    /// [`Trouble::NotAVault`], damage, and a folder in which another vault lies than before.
    pub fn open_vault(&mut self, folder: &str) -> Result<Standing, Trouble> {
        let found = self.find(Folder::at(folder));
        self.choose(found)
    }

    /// Goes back to the list of vaults, signed out.
    ///
    /// # Errors
    /// None today.
    pub fn close_vault(&mut self) -> Result<Standing, Trouble> {
        self.leave(view::SignedOutWhy::Asked);
        self.state = State::NoVault;
        self.standing()
    }

    /// Makes a vault of a backup and chooses it. `into_folder` is where its folder is made, or its own name when that
    /// ends in `.keyholder`.
    ///
    /// # Errors
    /// [`Trouble::BadBackup`]; a folder that is there already. [`Trouble::Unfinished`] when it is restored and can't be
    /// opened all the same.
    pub fn restore_backup(&mut self, file: &str, into_folder: &str) -> Result<Standing, Trouble> {
        let name = Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
        let folder = folder_for(into_folder, &name);
        let id = vault::restore(Path::new(file), &folder, &self.ports.here.rng)
            .map_err(|error| self.ports.told(error.into()))?;
        // Chosen on purpose: whatever lay under this name before is gone.
        self.ports.note_recent(&folder, id, None, self.at());
        let found = self.find(folder);
        // It is there, whatever fails from here on.
        self.choose(found).map_err(|_| Trouble::Unfinished)
    }

    fn find(&self, folder: Folder) -> Outcome<LockedVault> {
        let id = folder.vault_id()?;
        self.ports.same_vault(&folder, id)?;
        self.ports.note_recent(&folder, id, None, self.at());
        let vault = LockedVault::find(folder, self.ports.here.clone())?;
        vault.look_through_notes();
        Ok(vault)
    }

    fn choose(&mut self, found: Outcome<LockedVault>) -> Result<Standing, Trouble> {
        let vault = found.map_err(|cause| self.ports.told(cause))?;
        self.leave(view::SignedOutWhy::Asked);
        self.state = State::Locked { vault, why: None };
        self.standing()
    }
}

/// The folder that a vault called `name` gets in `chosen`, or `chosen` itself when it is named like a vault's.
pub(crate) fn folder_for(chosen: &str, name: &str) -> Folder {
    let chosen = Path::new(chosen);
    let own_name = chosen.extension().is_some_and(|extension| extension == EXTENSION);
    if own_name { Folder::at(chosen) } else { Folder::inside(chosen, name) }
}

impl Ports {
    fn begin(&self, new: NewVault) -> Outcome<Founding> {
        let at = self.clock.now().wall;
        let business = new.business.clone();
        let entry = Entry {
            business,
            settings: Settings::default(),
            sample: false,
            owner: owner(&new),
            interim: probe::identity("interim"),
            first: probe::first_sign_in(),
        };
        authorise(&Draft::new(), &Author::Founder, at, &make(entry))?;
        let known =
            Known { business: new.business.clone(), name: new.name.clone(), username: new.username.clone() };
        let password = Password::new(new.password.clone());
        self.judge(&password, &Settings::default(), &known)?;
        let parent = Path::new(&new.folder);
        if !parent.is_dir() {
            return Err(VaultError::File {
                path: parent.to_owned(),
                source: std::io::ErrorKind::NotFound.into(),
            }
            .into());
        }
        let folder = Folder::inside(parent, new.business.trim());
        if folder.path().symlink_metadata().is_ok() {
            let source = std::io::ErrorKind::AlreadyExists.into();
            return Err(VaultError::File { path: folder.path().to_owned(), source }.into());
        }
        // The copy in the form is not needed any more.
        let new = NewVault { password: String::new(), ..new };
        Ok(Founding { folder, new, password, authenticator: None })
    }

    fn notes_set_aside(&self) -> Vec<String> {
        let notes = self.here.set_aside.told();
        notes.iter().map(|note| note.to_string_lossy().into_owned()).collect()
    }

    /// A chosen vault as the sign-in page shows it.
    pub(crate) fn locked_view(&self, vault: &LockedVault, why: Option<view::SignedOutWhy>) -> LockedView {
        let folder = vault.folder();
        LockedView {
            folder: folder.path().to_string_lossy().into_owned(),
            business: folder.business(),
            sample: self.recent(folder.path()).is_some_and(|recent| recent.sample),
            // Trouble with the files is told when somebody signs in.
            secret: vault.secret_place().unwrap_or(SecretPlace::NotHereYet).into(),
            synced_by: synced_by(folder.path()).map(str::to_owned),
            notes_set_aside: self.notes_set_aside(),
            signed_out: why,
        }
    }
}

/// The first owner's record.
pub(crate) fn owner(new: &NewVault) -> UserDetails {
    person(&new.name, &new.username, &new.notify)
}

/// A person's record with nothing but what must be given.
pub(crate) fn person(name: &str, username: &str, notify: &str) -> UserDetails {
    UserDetails {
        name: name.to_owned(),
        username: username.to_owned(),
        reply_to: String::new(),
        notify: notify.to_owned(),
        job_title: String::new(),
        department: String::new(),
        company: None,
        starts: None,
        stops: None,
        responsible: None,
        purpose: String::new(),
        rotates_on: None,
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
