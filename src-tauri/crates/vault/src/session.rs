//! An open vault: somebody is signed in.

mod behind;
mod first;
mod kits;
mod own;
mod sign_ins;
mod strike;
mod write;

use std::sync::Arc;

use directory::{Actor, Author, Change, Proposed, Register, RuleError, Timestamp, UserId};
use journal::Chain;
use keys::{CompartmentKey, KeyName, KeysFile, VaultId, VaultSecret};
use rusqlite::Connection;

use crate::device::Device;
use crate::disk::Lock;
use crate::folder::Folder;
use crate::held_keys::{HeldKeys, of_name};
use crate::key_rotation::{Extra, link_of};
use crate::local::Local;
use crate::opening::head_at;
use crate::roll::Roll;
use crate::tables::Tables;
use crate::{OlderCopy, VaultError};

pub(crate) use behind::{Behind, clear_room};
pub use first::FirstSignIn;
pub(crate) use first::{Unsealed, make_code, prepare};
pub use kits::{KitFound, NewKit};
pub use sign_ins::SignInGiven;
pub use strike::{BackupKnown, Striking, TextFound};
pub(crate) use write::keep_keys;

/// The changes that somebody proposes, and what the proposal tells of them.
pub type ProposalTelling<T, E = RuleError> = Result<(Vec<Change>, T), E>;

/// An open vault. Dropping it wipes its keys, closes the database and lets go of the folder.
pub struct Session {
    pub(crate) device: Device,
    pub(crate) folder: Folder,
    pub(crate) db: Connection,
    /// The core epoch under whose key the database lies; behind the newest until it is moved.
    pub(crate) db_epoch: u32,
    /// The keys file in force, as the database has it.
    pub(crate) keys: KeysFile,
    pub(crate) held: HeldKeys,
    pub(crate) author: Author,
    /// The session epoch this user signed in under; another one in the register ends the session.
    pub(crate) epoch: u32,
    pub(crate) chain: Chain,
    pub(crate) secret: VaultSecret,
    pub(crate) local: Local,
    /// The rows that decide, as signed entries make them; nothing before they were held against the journal.
    pub(crate) roll: Option<Roll>,
    /// An older copy that was accepted, until the journal says so.
    pub(crate) accepted: Option<OlderCopy>,
    /// The tables were made anew since somebody had written into them, until the journal says so.
    pub(crate) renewed: bool,
    /// What on the disk is behind what was committed.
    pub(crate) behind: Behind,
    /// Last, so that the folder is let go only when the database is closed.
    pub(crate) _lock: Arc<Lock>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("entries", &self.chain.size()).finish_non_exhaustive()
    }
}

impl Session {
    /// Changes the register: `propose` gives changes, and where whoever is signed in may make them they are written with
    /// their entry, all or nothing. The only way to write.
    ///
    /// `propose` takes every number from the register that it is given: it may be asked again when that has moved on.
    ///
    /// # Errors
    /// Why nothing is proposed, or what is proposed is refused; [`VaultError::SessionEnded`]; what goes wrong with the
    /// files. Nothing has changed then.
    pub fn change<P: Proposed>(
        &mut self,
        at: Timestamp,
        propose: impl Fn(&dyn Register) -> P,
    ) -> Result<(), VaultError> {
        self.change_telling(at, |register| Ok((propose(register).changes()?, ())))
    }

    /// As [`Session::change`]; gives what the proposal tells beside its changes, such as the number of what it adds.
    ///
    /// # Errors
    /// As [`Session::change`].
    pub fn change_telling<T>(
        &mut self,
        at: Timestamp,
        propose: impl Fn(&dyn Register) -> ProposalTelling<T>,
    ) -> Result<T, VaultError> {
        self.user()?;
        self.commit(at, Extra::default(), |tables| Ok(propose(tables)?))
    }

    /// Reads the register.
    #[must_use]
    pub fn register(&self) -> impl Register + '_ {
        self.tables()
    }

    /// What records are called.
    #[must_use]
    pub fn names(&self) -> impl directory::Names + '_ {
        self.tables()
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// [`VaultError::SessionEnded`] when a kit opened the vault and no successor is named yet.
    pub fn user(&self) -> Result<UserId, VaultError> {
        match self.author {
            Author::User(user) | Author::PersonalCode(user) => Ok(user),
            Author::Founder => Ok(directory::FOUNDER),
            Author::Kit(_) => Err(VaultError::SessionEnded),
        }
    }

    /// Who is signed in and what they may do.
    ///
    /// # Errors
    /// When they may do nothing any more, have yet to complete their first sign-in, or must choose another password.
    pub fn actor(&self, at: Timestamp) -> Result<Actor, VaultError> {
        let user = self.user()?;
        self.still_signed_in(&self.tables())?;
        Ok(Actor::of(&self.tables(), user, at)?)
    }

    /// The vault's number.
    #[must_use]
    pub fn vault_id(&self) -> VaultId {
        self.held.vault
    }

    /// The vault's folder.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// This computer.
    #[must_use]
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// The vault secret in groups of four, for a kit.
    #[must_use]
    pub fn vault_secret(&self) -> zeroize::Zeroizing<String> {
        self.secret.to_text(&self.vault_id())
    }

    /// The end of the journal: how many entries and the hash of the last.
    #[must_use]
    pub fn chain(&self) -> Chain {
        self.chain
    }

    pub(crate) fn tables(&self) -> Tables<'_> {
        Tables::new(&self.db)
    }

    /// Makes sure that nobody ended this session meanwhile.
    pub(crate) fn still_signed_in(&self, tables: &Tables<'_>) -> Result<(), VaultError> {
        if self.behind.ended {
            return Err(VaultError::SessionEnded);
        }
        let same_epoch = match self.author {
            Author::User(user) => tables.sign_in(user)?.is_some_and(|s| s.session_epoch == self.epoch),
            Author::Founder | Author::PersonalCode(_) | Author::Kit(_) => true,
        };
        if same_epoch && self.author.signs_as(tables, &self.held.id.to_string())? {
            Ok(())
        } else {
            Err(VaultError::SessionEnded)
        }
    }

    /// Ends this session: nothing is read or written through it any more.
    pub(crate) fn end(&mut self) -> VaultError {
        self.behind.ended = true;
        VaultError::SessionEnded
    }

    /// Remembers how far this vault was seen, so that an older copy in its place is noticed. Done at signing in and
    /// out and after backups; between them a crash leaves the memory a little behind, never ahead.
    ///
    /// # Errors
    /// When this computer's notes can't be written.
    pub fn remember(&mut self, at: Timestamp) -> Result<(), VaultError> {
        let seen = (self.chain, self.keys.payload().generation, at);
        self.local.see(&self.device, seen, self.roll, |entry| head_at(&self.db, entry));
        self.local.save(&self.device)
    }

    /// Signs out: brings the disk in step where something failed before, remembers how far the vault was seen, then wipes
    /// and closes.
    ///
    /// # Errors
    /// When the disk is still behind, or this computer's notes can't be written. The vault is closed all the same, and
    /// whoever signs in next finishes it.
    pub fn sign_out(mut self, at: Timestamp) -> Result<(), VaultError> {
        let caught_up = self.catch_up();
        self.remember(at).and(caught_up)
    }

    /// Lends the key of any epoch that whoever is signed in can reach.
    pub(crate) fn at_epoch<T>(
        &self,
        name: KeyName,
        epoch: u32,
        lend: impl FnOnce(&CompartmentKey) -> T,
    ) -> Option<T> {
        let link = |name, epoch| {
            let text = self.tables().link(of_name(name), epoch).ok().flatten()?;
            link_of(name, epoch, &text)
        };
        self.held.at_epoch(link, name, epoch, lend)
    }
}
