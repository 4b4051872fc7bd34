//! The sample office: an invented business to try everything on, made by the commands that a user would give.

mod office;
mod register;
mod table;

use std::fs;
use std::path::Path;

use directory::Role;
use vault::{LockedVault, SecretPlace};

use crate::call_error::{CallError, Outcome};
use crate::codes::groups;
use crate::signing_in::folder_for;
use crate::view::{SampleMade, SampleSignIn};
use crate::{Api, ApiError, Ports, roles};

use office::Office;

/// The business of the sample.
const BUSINESS: &str = "Harbour Lane Studio";
/// Who of the sample can be signed in as.
const SHOWN: [&str; 3] = ["ingrid", "mateo", "sam"];

impl Api {
    /// Makes the sample office. `folder` is where its folder is made, or its own name when that ends in `.keyholder`.
    ///
    /// # Errors
    /// [`ApiError::File`] when the folder is there already or can't be made. Nothing is left then.
    pub fn make_sample(&mut self, folder: &str) -> Result<SampleMade, ApiError> {
        let made = self.ports.make_sample(folder);
        made.map_err(|cause| cause.told(&self.ports))
    }
}

impl Ports {
    fn make_sample(&self, chosen: &str) -> Outcome<SampleMade> {
        let parent = Path::new(chosen).parent().filter(|_| chosen.ends_with(".keyholder"));
        let parent = parent.unwrap_or(Path::new(chosen));
        if !parent.is_dir() && parent != Path::new("") {
            return Err(CallError::file(parent)(std::io::ErrorKind::NotFound.into()));
        }
        let folder = folder_for(chosen, BUSINESS);
        let mut office = Office::found(self, &folder)?;
        let told = office.live().and_then(|()| office.lock_somebody_out());
        if told.is_err() {
            drop(office);
            // Half a sample is of no use; the error says what went wrong.
            let _ = fs::remove_dir_all(folder.path());
            return Err(told.err().unwrap_or(CallError::Told(ApiError::NotAVault)));
        }
        let now = self.clock.now().wall;
        self.note_recent(&folder, office.id(), Some(true), now);
        let place = LockedVault::find(folder.clone(), self.device.clone())?.secret_place()?;
        let secret = (place != SecretPlace::Keyring).then(|| groups(office.vault_secret()));
        Ok(SampleMade {
            folder: folder.path().to_string_lossy().into_owned(),
            sign_ins: SHOWN.iter().filter_map(|username| office.shown(username)).collect(),
            vault_secret: secret,
        })
    }
}

/// A role by the word that the history has for it.
fn role_named(word: &str) -> Option<Role> {
    let same = |role: &Role| roles::label(*role).to_lowercase().replace(' ', "_") == word;
    directory::ROLES.into_iter().find(same)
}

/// How somebody signs in, in words.
fn sign_in(name: &str, username: &str, who: &office::Person) -> SampleSignIn {
    SampleSignIn {
        name: name.to_owned(),
        username: username.to_owned(),
        password: who.password.to_string(),
        totp_secret: who.secret.to_base32().to_string(),
        role: who.role,
    }
}
