//! One run of one command: what it may use, and the sign-in it comes with.

use std::path::Path;

use desk::view::{Accepted, LockedVault, SecretPlace, Standing};
use desk::{Desk, Ports};
use jiff::tz::TimeZone;
use zeroize::Zeroizing;

use crate::fault::Fault;
use crate::folder;
use crate::options::Options;
use crate::screen::Screen;
use crate::secrets::{Asked, Item};
use crate::wording;

/// What a command may use.
pub(crate) struct Visit<'a> {
    ports: &'a Ports,
    options: &'a Options,
    /// Where answers and notes go.
    pub screen: &'a Screen,
    /// The secrets.
    pub asked: Asked,
    desk: Held<'a>,
}

/// The desk with somebody signed in.
enum Held<'a> {
    /// None yet, or this command's own.
    Own(Option<Box<Desk>>),
    /// The shell's, which signed in before.
    Shell(&'a mut Desk),
}

impl<'a> Visit<'a> {
    /// A command by itself.
    pub(crate) fn new(ports: &'a Ports, options: &'a Options, screen: &'a Screen, asked: Asked) -> Self {
        Self { ports, options, screen, asked, desk: Held::Own(None) }
    }

    /// A line of the shell, which uses the shell's sign-in.
    pub(crate) fn line<'b>(&'b self, desk: &'b mut Desk, asked: Asked) -> Visit<'b> {
        Visit {
            ports: self.ports,
            options: self.options,
            screen: self.screen,
            asked,
            desk: Held::Shell(desk),
        }
    }

    /// The time zone of this place.
    pub(crate) fn zone(&self) -> TimeZone {
        self.ports.clock.zone()
    }

    /// What this computer's clock says, in seconds since 1970.
    pub(crate) fn unix_seconds(&self) -> i64 {
        self.ports.clock.now().wall.0.div_euclid(1000)
    }

    /// Randomness.
    pub(crate) fn random(&self) -> vault::Random {
        self.ports.here.rng.clone()
    }

    /// What `--vault` names.
    pub(crate) fn vault(&self) -> Option<&Path> {
        self.options.vault.as_deref()
    }

    /// The secret, asked for where somebody is there.
    ///
    /// # Errors
    /// [`Fault::Usage`] when it wasn't given and nobody is there to ask.
    pub(crate) fn need(&self, item: Item) -> Result<Zeroizing<String>, Fault> {
        self.asked.need(item, self.screen)
    }

    /// A desk of the command's own, with no vault chosen.
    pub(crate) fn fresh(&self) -> Desk {
        Desk::new(self.ports.clone())
    }

    /// Keeps a desk in which somebody signed in, for the rest of the command.
    pub(crate) fn keep(&mut self, desk: Desk) {
        if let Held::Own(own) = &mut self.desk {
            *own = Some(Box::new(desk));
        }
    }

    /// The desk with somebody signed in; the first call signs in. Whoever must choose another password is let in: every
    /// call but that one refuses.
    ///
    /// # Errors
    /// What signing in says; a sign-in with a temporary password is refused.
    pub(crate) fn desk(&mut self) -> Result<&mut Desk, Fault> {
        if matches!(self.desk, Held::Own(None)) {
            let (desk, _typed) = self.enter()?;
            self.keep(desk);
        }
        match &mut self.desk {
            Held::Own(Some(desk)) => Ok(desk),
            Held::Shell(desk) => Ok(desk),
            Held::Own(None) => Err(desk::Trouble::NotSignedIn.into()),
        }
    }

    /// Password and code of whoever is signed in, to prove that it is them: as typed to sign in where that is done now,
    /// or asked for.
    ///
    /// # Errors
    /// As [`Visit::desk`].
    pub(crate) fn proof(&mut self) -> Result<Proof, Fault> {
        if matches!(self.desk, Held::Own(None)) {
            let (desk, typed) = self.enter()?;
            self.keep(desk);
            return Ok(typed);
        }
        Ok(Proof { password: self.need(Item::Password)?, code: self.need(Item::Code)? })
    }

    /// A desk in which somebody signed in, and what they typed for it.
    ///
    /// # Errors
    /// As [`Visit::desk`].
    pub(crate) fn enter(&self) -> Result<(Desk, Proof), Fault> {
        let mut desk = self.fresh();
        let (standing, typed) = self.sign_in(&mut desk, CodeNeeded::Yes)?;
        match standing {
            Standing::Open(_) | Standing::PasswordTooOld(_) => Ok((desk, typed)),
            Standing::FirstSignIn(_) => Err(Fault::Refused(
                "This sign-in still has its temporary password. Run `keyholder first-sign-in` once.".into(),
            )),
            Standing::Locked(_) | Standing::NoVault { .. } => Err(desk::Trouble::NotSignedIn.into()),
        }
    }

    /// Chooses the vault and signs in with the secrets. Gives what was typed besides.
    ///
    /// # Errors
    /// What choosing and signing in say; secrets that are missing.
    pub(crate) fn sign_in(&self, desk: &mut Desk, code: CodeNeeded) -> Result<(Standing, Proof), Fault> {
        let locked = self.choose(desk)?;
        let username = self.need(Item::Username)?;
        let password = self.need(Item::Password)?;
        let code = match code {
            CodeNeeded::Yes => self.need(Item::Code)?,
            CodeNeeded::IfGiven => self.asked.wanted(Item::Code, self.screen)?.unwrap_or_default(),
            CodeNeeded::No => self.asked.given(Item::Code).unwrap_or_default(),
        };
        let secret = self.vault_secret(&locked)?;
        let secret = secret.as_deref().map(String::as_str);
        // The desk takes it over and wipes it.
        let given = password.to_string();
        let standing = desk.sign_in_anyway(&username, given, &code, secret, self.accepted())?;
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
        let desk = match &self.desk {
            Held::Own(own) => own.as_deref(),
            Held::Shell(desk) => Some(&**desk),
        };
        if let Some(why) = desk.and_then(Desk::unfinished) {
            self.screen.note(&wording::unfinished(&why));
        }
    }

    /// Chooses the vault that the command means.
    ///
    /// # Errors
    /// [`Fault::Usage`] when that isn't clear; what the desk says of the folder.
    pub(crate) fn choose(&self, desk: &mut Desk) -> Result<LockedVault, Fault> {
        let folder = folder::resolve(self.vault(), desk)?;
        match desk.open_vault(&folder)? {
            Standing::Locked(locked) => {
                if let Some(program) = &locked.synced_by {
                    self.screen.note(&format!(
                        "{program} syncs the vault's folder, which can damage the vault. Move it to another folder and \
                         keep backups in the synced one."
                    ));
                }
                Ok(locked)
            }
            Standing::NoVault { .. }
            | Standing::FirstSignIn(_)
            | Standing::PasswordTooOld(_)
            | Standing::Open(_) => Err(desk::Trouble::NotAVault.into()),
        }
    }

    /// The vault secret where it was given, or where this computer doesn't keep it.
    ///
    /// # Errors
    /// [`Fault::Told`] that it is needed, when nobody is there to ask.
    pub(crate) fn vault_secret(&self, locked: &LockedVault) -> Result<Option<Zeroizing<String>>, Fault> {
        if let Some(given) = self.asked.given(Item::VaultSecret) {
            return Ok(Some(given));
        }
        match locked.secret {
            SecretPlace::Keyring => Ok(None),
            _ if self.asked.is_interactive() => self.need(Item::VaultSecret).map(Some),
            because @ (SecretPlace::NotHereYet | SecretPlace::KeyringLocked | SecretPlace::NoKeyring) => {
                Err(desk::Trouble::VaultSecretNeeded { because }.into())
            }
        }
    }

    /// Signs out at the end of a command. What the command did is done either way.
    pub(crate) fn leave(&mut self) {
        if let Held::Own(Some(desk)) = &mut self.desk {
            let _standing = desk.lock();
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
