//! A vault that nobody has signed in to: signing in.

use directory::decide::lockouts::Seen;
use directory::decide::vault;
use directory::lockout::{self, Attempt, Clock, Rules};
use directory::{Author, Computer, Register, SignIn, Stage, Store, Timestamp, User, UserId};
use keys::{IdentityId, Password, Seed, Slot, SlotError, TotpCheck, VaultSecret, user_tag};

use crate::disk::Lock;
use crate::folder::Folder;
use crate::here::{Here, SecretPlace};
use crate::local::{self, Anchor, Local};
use crate::opening::Opening;
use crate::staging::Extra;
use crate::{Session, VaultError, sealed};

/// A vault's folder with nobody signed in. Holds nothing open: others may use the vault meanwhile.
#[derive(Debug, Clone)]
pub struct LockedVault {
    folder: Folder,
    here: Here,
}

/// What somebody typed to sign in.
pub struct Credentials<'a> {
    /// The username.
    pub username: &'a str,
    /// The password.
    pub password: Password,
    /// The authenticator's six digits; empty at a first sign-in.
    pub code: &'a str,
    /// The vault secret as printed on a kit, where this computer doesn't hold it.
    pub vault_secret: Option<&'a str>,
}

/// Whether an older copy than this computer saw may be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfOlder {
    /// Stop and say so.
    Refuse,
    /// An owner decided to go on with it; the journal says so.
    Accept,
}

impl LockedVault {
    /// Finds the vault in a folder.
    ///
    /// # Errors
    /// [`VaultError::NotAVault`]; [`Damage::KeysFile`] when both copies of the keys file are bad.
    pub fn find(folder: Folder, here: Here) -> Result<Self, VaultError> {
        folder.read_keys()?;
        Ok(Self { folder, here })
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Looks through this computer's notes on the vault, so that damaged ones are set aside and told of before somebody
    /// signs in.
    pub fn look_through_notes(&self) {
        // What else is wrong with them, signing in tells.
        let _looked = self.folder.vault_id().and_then(|vault| Local::load(&self.here, vault));
    }

    /// Where this computer keeps the vault secret.
    ///
    /// # Errors
    /// As [`LockedVault::find`].
    pub fn secret_place(&self) -> Result<SecretPlace, VaultError> {
        let vault = self.folder.vault_id()?;
        Ok(match self.here.keyring.get(&secret_name(&vault)) {
            Ok(Some(_)) => SecretPlace::Keyring,
            Ok(None) => SecretPlace::NotHereYet,
            Err(e) => SecretPlace::from(&e),
        })
    }

    /// Minutes without activity before signing out, known before anybody is signed in.
    ///
    /// # Errors
    /// As [`LockedVault::find`].
    pub fn idle_minutes(&self) -> Result<u32, VaultError> {
        Ok(self.folder.read_keys()?.payload().policy.idle_min)
    }

    /// Signs in.
    ///
    /// The try is counted and written down before the password is looked at, so that no number of processes gets more
    /// tries than one. Unknown names, wrong passwords, wrong codes and locked users cost the same time and give the
    /// same answer.
    ///
    /// # Errors
    /// [`VaultError::SignInRefused`] for all of these; [`VaultError::VaultSecretNeeded`] and [`VaultError::Code`]
    /// before anything is counted; [`VaultError::OlderCopy`], [`VaultError::InUse`] and damage.
    pub fn sign_in(
        &self,
        typed: &Credentials<'_>,
        now: &Clock,
        if_older: IfOlder,
    ) -> Result<Session, VaultError> {
        let lock = Lock::take(self.folder.path(), &self.here)?;
        let file = self.folder.read_keys()?;
        let payload = file.payload();
        let (vault, policy) = (payload.vault_id, payload.policy);
        let byte = |n: u32| u8::try_from(n).unwrap_or(u8::MAX);
        let rules = Rules::new(byte(policy.lock_after), byte(policy.lock_min));
        let secret = self.vault_secret(&vault, typed.vault_secret)?;
        let mut local = Local::load(&self.here, vault)?;

        let tag = user_tag(&vault, typed.username);
        let slots: Vec<Slot> = payload.slots_of(&tag).cloned().collect();
        // Names nobody has share one tally, so that guessing names can't fill the file.
        let counted = if slots.is_empty() { user_tag(&vault, "") } else { tag };
        let attempt = lockout::before_try(&local.tally(&counted), rules, now);
        let (go, tally) = match attempt {
            Attempt::Go { tally } => (true, Some(tally)),
            Attempt::Locked { tally, .. } => (false, Some(tally)),
            Attempt::Off => (false, None),
        };
        if let Some(tally) = tally {
            local.put_tally(&counted, tally);
            local.save(&self.here)?;
        }

        let seed = match try_slots(&slots, &vault, &typed.password, &secret, &self.here)? {
            Some(found) if go => found,
            Some(_) | None => return Err(VaultError::SignInRefused),
        };
        let opening = Opening { vault: self, lock, file, secret, local, now };
        let (mut session, sign_in, user) = opening.open(seed.0, &seed.1, typed, if_older)?;
        let step = session.check_code(&sign_in, typed.code, now.wall)?;
        let at = now.wall;
        // An owner who was away for long is let in where no other owner could be; the rule is in `directory`.
        session.local.put_tally(&counted, lockout::after_success());
        session.keep_secret()?;
        session.follow_cleared()?;
        session.note_sign_in(user.id, step, at, if_older)?;
        session.remember(at)?;
        Ok(session)
    }

    /// The vault secret: as typed, or from the keyring.
    pub(crate) fn vault_secret(
        &self,
        vault: &keys::VaultId,
        typed: Option<&str>,
    ) -> Result<VaultSecret, VaultError> {
        if let Some(text) = typed {
            return VaultSecret::parse(text, vault).map_err(VaultError::Code);
        }
        match self.here.keyring.get(&secret_name(vault)) {
            // What the keyring holds and isn't a secret of this vault is as good as nothing.
            Ok(Some(text)) => VaultSecret::parse(&text, vault)
                .map_err(|_| VaultError::VaultSecretNeeded(SecretPlace::NotHereYet)),
            Ok(None) => Err(VaultError::VaultSecretNeeded(SecretPlace::NotHereYet)),
            Err(e) => Err(VaultError::VaultSecretNeeded(SecretPlace::from(&e))),
        }
    }

    pub(crate) fn here(&self) -> &Here {
        &self.here
    }
}

impl Opening<'_> {
    /// Opens with a user's identity.
    fn open(
        self,
        identity: IdentityId,
        seed: &Seed,
        typed: &Credentials<'_>,
        if_older: IfOlder,
    ) -> Result<(Session, SignIn, User), VaultError> {
        let now = self.now;
        let vault = self.file.payload().vault_id;
        let here = self.vault.here.clone();
        let mut session = self.database(identity, seed, if_older, |file, secret| {
            let slots: Vec<Slot> =
                file.payload().slots_of(&user_tag(&vault, typed.username)).cloned().collect();
            try_slots(&slots, &vault, &typed.password, secret, &here)
        })?;
        let tables = session.tables();
        let Some(Author::User(id)) = tables.author(&session.held.id)? else {
            return Err(VaultError::SignInRefused);
        };
        let (user, sign_in) = (tables.user(id)?, tables.sign_in(id)?);
        let (Some(user), Some(sign_in)) = (user.filter(User::is_active), sign_in) else {
            return Err(VaultError::SignInRefused);
        };
        if sign_in.identity.id != session.held.id.to_string() {
            return Err(VaultError::SignInRefused);
        }
        match directory::not_expired(&tables, &sign_in, now.wall) {
            Ok(()) => {}
            Err(directory::Stop::Refused(_)) => return Err(VaultError::SignInExpired),
            Err(stop) => return Err(stop.into()),
        }
        session.author = Author::User(id);
        session.epoch = sign_in.session_epoch;
        Ok((session, sign_in, user))
    }
}

impl Session {
    /// Checks the authenticator's code; nothing at a first sign-in, which has no authenticator yet.
    fn check_code(&self, sign_in: &SignIn, code: &str, at: Timestamp) -> Result<Option<u64>, VaultError> {
        match sign_in.stage {
            Stage::Temporary => Ok(None),
            Stage::Complete => {
                let secret = sealed::second_factor(self, sign_in)?;
                match secret.check(code, at.0.div_euclid(1000), sign_in.last_step) {
                    TotpCheck::Accepted { step } => Ok(Some(step)),
                    TotpCheck::Replayed | TotpCheck::Wrong => Err(VaultError::SignInRefused),
                }
            }
        }
    }

    /// Keeps the vault secret in the keyring once it has proved right. Without a keyring it is asked for each time.
    pub(crate) fn keep_secret(&self) -> Result<(), VaultError> {
        let name = secret_name(&self.vault_id());
        if matches!(self.here.keyring.get(&name), Ok(None)) {
            // Not being able to keep it only means that it is asked for again.
            let _ = self.here.keyring.set(&name, &self.vault_secret());
        }
        Ok(())
    }

    /// Writes the sign-in into the journal, with what this computer saw of wrong tries, and grants the keys that
    /// waited for an owner. A first sign-in is written when it is complete.
    fn note_sign_in(
        &mut self,
        user: UserId,
        step: Option<u64>,
        at: Timestamp,
        if_older: IfOlder,
    ) -> Result<(), VaultError> {
        if step.is_none() {
            return Ok(());
        }
        let computer = self.here.computer.clone();
        let seen = self.unseen_tries(&computer)?;
        let accepted = self.local.anchor().filter(|_| if_older == IfOlder::Accept);
        self.commit(at, Extra { settle: true, ..Extra::default() }, |tables| {
            let mut changes = vault::sign_in(tables, user, at, computer.clone(), step, seen)?;
            if let Some(Anchor { entries, at: seen_at, .. }) = accepted {
                changes.extend(vault::accept_older_copy(tables, user, at, computer, entries, seen_at)?);
            }
            Ok(changes)
        })
    }

    /// What this computer saw of wrong tries and the journal doesn't know yet.
    fn unseen_tries(&self, computer: &Computer) -> Result<Vec<Seen>, VaultError> {
        let tables = self.tables();
        let mut unseen = Vec::new();
        if self.local.is_quiet() {
            return Ok(unseen);
        }
        for sign_in in tables.sign_ins()? {
            let Some(user) = tables.user(sign_in.user)? else { continue };
            let tag = user_tag(&self.vault_id(), &user.details.username);
            let Some(local::Seen { tries, last_at, locked_until, .. }) = self.local.seen(&tag) else {
                continue;
            };
            let known = tables.tries(user.id, &computer.id)?;
            let same =
                known.is_some_and(|k| (k.tries, k.last_at, k.locked_until) == (tries, last_at, locked_until));
            if !same {
                unseen.push(Seen { user: user.id, computer: computer.clone(), tries, last_at, locked_until });
            }
        }
        Ok(unseen)
    }
}

/// The name of a vault's secret in the keyring.
pub(crate) fn secret_name(vault: &keys::VaultId) -> String {
    format!("vault-secret-{vault}")
}

/// Tries a password on the slots of a username. With no slot the same work is done for nothing.
fn try_slots(
    slots: &[Slot],
    vault: &keys::VaultId,
    password: &Password,
    secret: &VaultSecret,
    here: &Here,
) -> Result<Option<(IdentityId, Seed)>, VaultError> {
    if slots.is_empty() {
        keys::spend(password, here.kdf)?;
    }
    for slot in slots {
        // Parameters come from a file: a hostile one must not cost all memory.
        slot.kdf.params().check_fits(here.ram_kib)?;
        match slot.open(vault, password, secret) {
            Ok(seed) => return Ok(Some((slot.identity, seed))),
            Err(SlotError::WrongPassword) => {}
            Err(e) => return Err(e.into()),
        }
    }
    Ok(None)
}
