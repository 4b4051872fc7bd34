//! An open vault: somebody is signed in.

mod access;
mod kits;
mod own;
mod rekey;
mod write;

use directory::{Actor, Author, Change, Decision, Register, Stop, Timestamp, UserId};
use journal::Chain;
use keys::{KeysFile, VaultId, VaultSecret};
use rusqlite::Connection;

use crate::VaultError;
use crate::disk::Lock;
use crate::folder::Folder;
use crate::held::Held;
use crate::here::Here;
use crate::local::Local;
use crate::staging::Extra;
use crate::tables::Tables;

pub use access::Access;
pub use kits::{KitFound, NewKit};
pub use own::FirstSignIn;
pub(crate) use own::{make_code, prepare};

/// An open vault. Dropping it wipes its keys, closes the database and lets go of the folder.
pub struct Session {
    pub(crate) here: Here,
    pub(crate) folder: Folder,
    pub(crate) db: Connection,
    pub(crate) keys: KeysFile,
    pub(crate) held: Held,
    pub(crate) author: Author,
    /// The session epoch this user signed in under; another one in the register ends the session.
    pub(crate) epoch: u32,
    pub(crate) chain: Chain,
    pub(crate) secret: VaultSecret,
    pub(crate) local: Local,
    /// The database lies under the key of the newest core epoch.
    pub(crate) on_newest_key: bool,
    /// Last, so that the folder is let go only when the database is closed.
    pub(crate) _lock: Lock,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("entries", &self.chain.size()).finish_non_exhaustive()
    }
}

impl Session {
    /// Changes the register: `decide` gives the changes or why not, and they are written with their entry, all or
    /// nothing. The only way to write.
    ///
    /// # Errors
    /// What `decide` refuses; [`VaultError::SessionEnded`]; what goes wrong with the files. Nothing has changed then.
    pub fn change(
        &mut self,
        at: Timestamp,
        decide: impl FnOnce(&dyn Register, &Actor) -> Decision,
    ) -> Result<(), VaultError> {
        let user = self.user()?;
        self.commit(at, Extra::default(), |tables| {
            let actor = Actor::of(tables, user, at)?;
            decide(tables, &actor)
        })
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
    pub fn here(&self) -> &Here {
        &self.here
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
        let Author::User(user) = self.author else { return Ok(()) };
        let sign_in = tables.sign_in(user)?.filter(|s| s.session_epoch == self.epoch);
        match sign_in {
            Some(sign_in) if sign_in.identity == self.held.record() => Ok(()),
            Some(_) | None => Err(VaultError::SessionEnded),
        }
    }

    /// Remembers how far this vault was seen, so that an older copy in its place is noticed. Done at signing in and
    /// out and after backups; between them a crash leaves the memory a little behind, never ahead.
    ///
    /// # Errors
    /// When this computer's notes can't be written.
    pub fn remember(&mut self, at: Timestamp) -> Result<(), VaultError> {
        self.local.see(self.chain, self.keys.payload().generation, at);
        self.local.save(&self.here)
    }

    /// Signs out: remembers how far the vault was seen, then wipes and closes.
    ///
    /// # Errors
    /// When this computer's notes can't be written. The vault is closed all the same.
    pub fn sign_out(mut self, at: Timestamp) -> Result<(), VaultError> {
        self.remember(at)
    }
}

/// Whether a decision came to changes that matter to `user`'s own session.
pub(crate) fn refuse_nothing(changes: &[Change]) -> Result<(), Stop> {
    if changes.is_empty() { Err(directory::Refusal::NothingToChange.into()) } else { Ok(()) }
}
