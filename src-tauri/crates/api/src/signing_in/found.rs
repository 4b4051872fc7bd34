//! Making a vault.

use std::path::Path;

use directory::{
    Author, Overlay, Settings, UserDetails, authorise,
    vault::{Founding as Entry, make},
};
use keys::Password;
use vault::{Drawn, Folder, LockedVault, SecretPlace, Session, VaultError};
use zeroize::Zeroizing;

use super::passwords::{Known, Rules};
use super::state::{Authenticator, Beginning, FirstSignIn, Founding, Open, State, again};
use crate::call_error::Outcome;
use crate::codes::groups;
use crate::people::person;
use crate::view::{FirstSignInAnswers, NewVault, SignedOutWhy, Standing};
use crate::{Api, ApiError, Ports, probe};

impl Api {
    /// Begins a vault. Nothing is written until its first owner has set up everything.
    ///
    /// # Errors
    /// Refusals of names and of the password; a folder that is there already or can't be used.
    pub fn make_vault(&mut self, new: NewVault) -> Result<Standing, ApiError> {
        let founding = Founding::begin(&self.ports, new).map_err(|cause| cause.told(&self.ports))?;
        self.leave(SignedOutWhy::Asked);
        self.set_up(Beginning::Vault(founding));
        self.come_in();
        self.standing()
    }

    /// The vault secret of the vault that is begun, in groups, where this computer can't keep it; nothing where it can, or
    /// where no vault is begun. Whoever wrote it down gets into the vault however the making of it ends.
    pub fn vault_secret_to_come(&mut self) -> Option<Vec<String>> {
        let device = &self.ports.device;
        let State::FirstSignIn(FirstSignIn { begins: Beginning::Vault(founding), .. }) = &mut self.state
        else {
            return None;
        };
        let drawn = founding.drawn.get_or_insert_with(|| Drawn::by(&mut device.rng.clone()));
        (drawn.secret_place(device) != SecretPlace::Keyring).then(|| groups(&drawn.secret_text()))
    }
}

impl Founding {
    /// What is to be made, once it could be.
    fn begin(ports: &Ports, new: NewVault) -> Outcome<Self> {
        let at = ports.clock.now().wall;
        let business = new.business.clone();
        let entry = Entry {
            business,
            settings: Settings::default(),
            sample: false,
            owner: details(&new),
            interim: probe::identity("interim"),
            first: probe::first_sign_in(),
        };
        authorise(&Overlay::new(), &Author::Founder, at, &make(entry))?;
        let known =
            Known { business: new.business.clone(), name: new.name.clone(), username: new.username.clone() };
        let password = Password::new(new.password.clone());
        Rules::new(ports, Settings::default(), known).judge(&password)?;
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
        Ok(Self { folder, new, password, drawn: None })
    }

    /// Makes the vault, with its first owner signed in.
    pub(super) fn finish(
        &self,
        ports: &Ports,
        authenticator: &Authenticator,
        answers: &FirstSignInAnswers,
    ) -> Outcome<(Box<Open>, Zeroizing<String>)> {
        let new = vault::NewVault {
            business: self.new.business.trim(),
            settings: Settings::default(),
            sample: false,
            owner: details(&self.new),
            first: authenticator.with(again(&self.password), answers)?,
        };
        let at = ports.clock.now().wall;
        let _underway = ports.making(self.folder.path());
        let (session, code) =
            Session::create_drawn(ports.device.clone(), &self.folder, self.drawn.as_ref(), new, at)?;
        Ok((Open::begin(ports, LockedVault::of(&session), session), code))
    }
}

/// The first owner's record.
fn details(new: &NewVault) -> UserDetails {
    person(&new.name, &new.username, &new.notify)
}
