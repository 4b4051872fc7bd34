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
use crate::view::{SampleMade, SampleSignIn, Standing};
use crate::{Api, ApiError, Ports, roles};

use office::Office;

/// The business of the sample.
const BUSINESS: &str = "Harbour Lane Studio";
/// Milliseconds between two codes of an authenticator.
const STEP: i64 = 30_000;
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

    /// Signs in to the sample office that is chosen as somebody of it, without password and code: it was made on this
    /// computer, which still knows them.
    ///
    /// # Errors
    /// [`ApiError::SignInRefused`] when nobody of that name is known; as [`Api::sign_in`].
    pub fn enter_sample(&mut self, username: &str, vault_secret: Option<&str>) -> Result<Standing, ApiError> {
        let folder = self.locked_vault()?.folder().clone();
        let known = self.ports.recent(folder.path()).filter(|recent| recent.sample);
        let all = known.map(|recent| recent.sign_ins).unwrap_or_default();
        let who = all.into_iter().find(|who| who.username == username).ok_or(ApiError::SignInRefused)?;
        let secret =
            totp_rs::Secret::try_from_base32(who.totp_secret).map_err(|_| ApiError::SignInRefused)?;
        let phone = office::phone(secret.as_bytes().to_vec()).ok_or(ApiError::SignInRefused)?;
        let now = self.at();
        let mut enter =
            |at| self.sign_in(username, who.password.clone(), &office::shows(&phone, at), vault_secret);
        // Whoever was here a moment ago used the code of now up; the next one is good already.
        match enter(now) {
            Err(ApiError::SignInRefused) => enter(now.plus(STEP)),
            entered => entered,
        }
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
        let sign_ins: Vec<SampleSignIn> =
            SHOWN.iter().filter_map(|username| office.shown(username)).collect();
        self.note_of_recent(&folder, |recent| recent.sign_ins.clone_from(&sign_ins));
        let place = LockedVault::find(folder.clone(), self.device.clone())?.secret_place()?;
        let secret = (place != SecretPlace::Keyring).then(|| groups(office.vault_secret()));
        Ok(SampleMade {
            folder: folder.path().to_string_lossy().into_owned(),
            sign_ins,
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
