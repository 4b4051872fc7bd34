//! One run of one command: what it may use, and the sign-in it comes with.

use std::path::Path;

use api::view::{Accepted, LockedVault, SecretPlace, Standing};
use api::{Api, Ports};
use directory::Timestamp;
use jiff::tz::TimeZone;
use zeroize::Zeroizing;

use crate::error::CommandError;
use crate::folder;
use crate::options::Options;
use crate::screen::Screen;
use crate::secrets::{Asked, Item};
use crate::wording;

/// What a command may use.
pub(crate) struct CommandContext<'a> {
    ports: &'a Ports,
    options: &'a Options,
    /// Where answers and notes go.
    pub screen: &'a Screen,
    /// The secrets.
    pub asked: Asked,
    api: ApiSource<'a>,
}

/// The API with somebody signed in.
enum ApiSource<'a> {
    /// None yet, or this command's own.
    Own(Option<Box<Api>>),
    /// The shell's, which signed in before.
    Shell(&'a mut Api),
}

impl<'a> CommandContext<'a> {
    /// A command by itself.
    pub(crate) fn new(ports: &'a Ports, options: &'a Options, screen: &'a Screen, asked: Asked) -> Self {
        Self { ports, options, screen, asked, api: ApiSource::Own(None) }
    }

    /// A line of the shell, which uses the shell's sign-in.
    pub(crate) fn line<'b>(&'b self, api: &'b mut Api, asked: Asked) -> CommandContext<'b> {
        CommandContext {
            ports: self.ports,
            options: self.options,
            screen: self.screen,
            asked,
            api: ApiSource::Shell(api),
        }
    }

    /// The time zone of this place.
    pub(crate) fn zone(&self) -> TimeZone {
        self.ports.clock.zone()
    }

    /// What this computer's clock says.
    pub(crate) fn now(&self) -> Timestamp {
        self.ports.clock.now().wall
    }

    /// What this computer's clock says, in seconds since 1970.
    pub(crate) fn unix_seconds(&self) -> i64 {
        self.ports.clock.now().wall.0.div_euclid(1000)
    }

    /// Randomness.
    pub(crate) fn random(&self) -> vault::Random {
        self.ports.device.rng.clone()
    }

    /// What `--vault` names.
    pub(crate) fn vault(&self) -> Option<&Path> {
        self.options.vault.as_deref()
    }

    /// The secret, asked for where somebody is there.
    ///
    /// # Errors
    /// [`CommandError::Usage`] when it wasn't given and nobody is there to ask.
    pub(crate) fn need(&self, item: Item) -> Result<Zeroizing<String>, CommandError> {
        self.asked.need(item, self.screen)
    }

    /// An API of the command's own, with no vault chosen.
    pub(crate) fn fresh(&self) -> Api {
        Api::new(self.ports.clone())
    }

    /// Keeps an API in which somebody signed in, for the rest of the command.
    pub(crate) fn keep(&mut self, api: Api) {
        if let ApiSource::Own(own) = &mut self.api {
            *own = Some(Box::new(api));
        }
    }

    /// The API with somebody signed in; the first call signs in. Whoever must choose another password is let in: every
    /// call but that one refuses.
    ///
    /// # Errors
    /// What signing in says; a sign-in with a temporary password is refused.
    pub(crate) fn api(&mut self) -> Result<&mut Api, CommandError> {
        if matches!(self.api, ApiSource::Own(None)) {
            let (api, _typed) = self.enter()?;
            self.keep(api);
        }
        match &mut self.api {
            ApiSource::Own(Some(api)) => Ok(api),
            ApiSource::Shell(api) => Ok(api),
            ApiSource::Own(None) => Err(api::ApiError::NotSignedIn.into()),
        }
    }

    /// Password and code of whoever is signed in, to prove that it is them: as typed to sign in where that is done now,
    /// or asked for.
    ///
    /// # Errors
    /// As [`CommandContext::api`].
    pub(crate) fn proof(&mut self) -> Result<Proof, CommandError> {
        if matches!(self.api, ApiSource::Own(None)) {
            let (api, typed) = self.enter()?;
            self.keep(api);
            return Ok(typed);
        }
        Ok(Proof { password: self.need(Item::Password)?, code: self.need(Item::Code)? })
    }

    /// An API in which somebody signed in, and what they typed for it.
    ///
    /// # Errors
    /// As [`CommandContext::api`].
    pub(crate) fn enter(&self) -> Result<(Api, Proof), CommandError> {
        let mut api = self.fresh();
        let (standing, typed) = self.sign_in(&mut api, CodeNeeded::Yes)?;
        match standing {
            Standing::Open(_) | Standing::PasswordTooOld(_) => Ok((api, typed)),
            Standing::FirstSignIn(_) => {
                Err(CommandError::Refused(wording::say(::words::said::cli_temporary_sign_in())))
            }
            Standing::Locked(_) | Standing::NoVault { .. } => Err(api::ApiError::NotSignedIn.into()),
        }
    }

    /// Chooses the vault and signs in with the secrets. Gives what was typed besides.
    ///
    /// # Errors
    /// What choosing and signing in say; secrets that are missing.
    pub(crate) fn sign_in(&self, api: &mut Api, code: CodeNeeded) -> Result<(Standing, Proof), CommandError> {
        let locked = self.choose(api)?;
        let username = self.need(Item::Username)?;
        let password = self.need(Item::Password)?;
        let code = match code {
            CodeNeeded::Yes => self.need(Item::Code)?,
            CodeNeeded::IfGiven => self.asked.wanted(Item::Code, self.screen)?.unwrap_or_default(),
            CodeNeeded::No => self.asked.given(Item::Code).unwrap_or_default(),
        };
        let secret = self.vault_secret(&locked)?;
        let secret = secret.as_deref().map(String::as_str);
        // The API takes it over and wipes it.
        let given = password.to_string();
        let standing = api.sign_in_anyway(&username, given, &code, secret, self.accepted())?;
        Ok((standing, Proof { password, code }))
    }

    /// What whoever runs the command has looked at and goes on with.
    pub(crate) fn accepted(&self) -> Accepted {
        let options = &self.options;
        Accepted {
            older_copy: options.accept_older_copy,
            clock: options.accept_clock,
            tables: options.renew_tables,
        }
    }

    /// Says what of a command that is done isn't wholly on the disk yet.
    pub(crate) fn tell_unfinished(&self) {
        let api = match &self.api {
            ApiSource::Own(own) => own.as_deref(),
            ApiSource::Shell(api) => Some(&**api),
        };
        if let Some(why) = api.and_then(Api::unfinished) {
            self.screen.note(&wording::unfinished(&why));
        }
    }

    /// Chooses the vault that the command means.
    ///
    /// # Errors
    /// [`CommandError::Usage`] when that isn't clear; what the API says of the folder.
    pub(crate) fn choose(&self, api: &mut Api) -> Result<LockedVault, CommandError> {
        let folder = folder::resolve(self.vault(), api)?;
        match api.open_vault(&folder)? {
            Standing::Locked(locked) => {
                if let Some(program) = &locked.synced_by {
                    self.screen.note(&wording::say(::words::said::cli_synced(program)));
                }
                Ok(locked)
            }
            Standing::NoVault { .. }
            | Standing::FirstSignIn(_)
            | Standing::PasswordTooOld(_)
            | Standing::Open(_) => Err(api::ApiError::NotAVault.into()),
        }
    }

    /// The vault secret where it was given, or where this computer doesn't keep it.
    ///
    /// # Errors
    /// [`CommandError::Told`] that it is needed, when nobody is there to ask.
    pub(crate) fn vault_secret(
        &self,
        locked: &LockedVault,
    ) -> Result<Option<Zeroizing<String>>, CommandError> {
        if let Some(given) = self.asked.given(Item::VaultSecret) {
            return Ok(Some(given));
        }
        match locked.secret {
            SecretPlace::Keyring => Ok(None),
            _ if self.asked.is_interactive() => self.need(Item::VaultSecret).map(Some),
            because @ (SecretPlace::NotHereYet | SecretPlace::KeyringLocked | SecretPlace::NoKeyring) => {
                Err(api::ApiError::VaultSecretNeeded { because }.into())
            }
        }
    }

    /// Signs out at the end of a command. What the command did is done either way.
    pub(crate) fn leave(&mut self) {
        if let ApiSource::Own(Some(api)) = &mut self.api {
            let _standing = api.lock();
        }
    }
}

/// What proves who somebody is.
pub(crate) struct Proof {
    /// The password.
    pub password: Zeroizing<String>,
    /// The authenticator's code.
    pub code: Zeroizing<String>,
}

/// Whether a code from the authenticator belongs to a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CodeNeeded {
    /// It does.
    Yes,
    /// Unless the password is a temporary one.
    IfGiven,
    /// The password is a temporary one, so there is no authenticator yet.
    No,
}
