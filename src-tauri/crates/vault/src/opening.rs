//! Opens the files of a vault with an identity's seed, and brings them in step after a crash.

use directory::Author;
use directory::lockout::Clock;
use journal::{Chain, Hash32};
use keys::{IdentityId, KeysFile, Seed, VaultSecret, mac_key};
use rusqlite::{Connection, OptionalExtension};

use crate::disk::Lock;
use crate::folder::Folder;
use crate::held::{Held, hex};
use crate::local::Local;
use crate::locked::{IfOlder, LockedVault};
use crate::staging::database_key_at;
use crate::tables::{Tables, schema};
use crate::{Damage, Session, VaultError, db};

/// Everything at hand once a seed is known.
pub(crate) struct Opening<'a> {
    pub vault: &'a LockedVault,
    pub lock: Lock,
    pub file: KeysFile,
    pub secret: VaultSecret,
    pub local: Local,
    pub now: &'a Clock,
}

impl Opening<'_> {
    /// Opens the boxes, checks the keys file's MAC, opens the database, and brings both in step after a crash.
    ///
    /// `again` finds the seed anew where the database holds a newer keys file than the folder.
    pub(crate) fn database(
        mut self,
        mut identity: IdentityId,
        seed: &Seed,
        if_older: IfOlder,
        again: impl FnOnce(&KeysFile, &VaultSecret) -> Result<Option<(IdentityId, Seed)>, VaultError>,
    ) -> Result<Session, VaultError> {
        let folder = self.vault.folder();
        let mut held = Held::open(self.file.payload(), identity, seed)?;
        check_mac(&self.file, &held)?;
        let (database, mut on_old_key) = open_database(folder, &held, &self.file)?;
        schema::check(&database)?;
        let tables = Tables::new(&database);
        let in_force = tables.keys_in_force()?.ok_or(VaultError::Damaged(Damage::Database))?;
        let chain = chain(&database, self.file.payload().vault_id)?;

        let generation = self.file.payload().generation;
        if generation < in_force.generation {
            // The folder's keys file is behind: a crash before it was written, or somebody put an old one back. What
            // the database holds is in force, and the password must open that one too.
            let bytes = kept_keys(&database, in_force.generation)?;
            let file = KeysFile::read(&bytes).map_err(|_| VaultError::Damaged(Damage::Database))?;
            // Put right before anybody is let in, so that the password in force works at the next try.
            folder.write_keys(&bytes, &self.vault.here().rng)?;
            let (id, seed) = again(&file, &self.secret)?.ok_or(VaultError::SignInRefused)?;
            identity = id;
            held = Held::open(file.payload(), identity, &seed)?;
            // It was opened by what the old file gives.
            on_old_key = file.payload().rotating;
            self.file = file;
        } else if generation > in_force.generation {
            let seen_at = self.local.anchor().map_or(self.now.wall, |a| a.at);
            let older = crate::OlderCopy { seen_at, seen_entries: chain.size(), entries: chain.size() };
            // Keys that are ahead of the database mean that the database was put back.
            if if_older == IfOlder::Refuse {
                return Err(VaultError::OlderCopy(older));
            }
        }
        if self.file.payload().generation == in_force.generation
            && hex(&self.file.digest()) != in_force.digest
        {
            return Err(VaultError::Damaged(Damage::ForeignKeysFile));
        }
        let head = |entry| head_at(&database, entry);
        match self.local.compare(chain, self.file.payload().generation, head) {
            Err(VaultError::OlderCopy(_)) if if_older == IfOlder::Accept => {}
            other => other?,
        }
        folder.repair_keys(&self.file, &self.vault.here().rng)?;
        let mut session = Session {
            here: self.vault.here().clone(),
            folder: folder.clone(),
            db: database,
            keys: self.file,
            held,
            author: Author::Founder,
            epoch: 0,
            chain,
            secret: self.secret,
            local: self.local,
            on_newest_key: !on_old_key,
            _lock: self.lock,
        };
        if on_old_key {
            session.rekey()?;
        }
        Ok(session)
    }
}

fn check_mac(file: &KeysFile, held: &Held) -> Result<(), VaultError> {
    let (_, core) = held.core()?;
    file.verify_mac(&mac_key(core)).map_err(|_| VaultError::Damaged(Damage::ForeignKeysFile))
}

/// Opens the database under the key of the newest core epoch, or of the one before while it is being moved. Tells
/// whether it was the one before.
fn open_database(folder: &Folder, held: &Held, file: &KeysFile) -> Result<(Connection, bool), VaultError> {
    let path = folder.database();
    if !path.is_file() {
        return Err(VaultError::Damaged(Damage::Database));
    }
    let payload = file.payload();
    for (epoch, old) in [(payload.db_epoch, false), (payload.db_epoch.saturating_sub(1), true)] {
        if old && !payload.rotating {
            break;
        }
        let Some(key) = database_key_at(held, payload, epoch) else { continue };
        match db::open(&path, &key) {
            Err(VaultError::WrongKey) => {}
            opened => return opened.map(|db| (db, old)),
        }
    }
    Err(VaultError::Damaged(Damage::Database))
}

fn kept_keys(db: &Connection, generation: u64) -> Result<Vec<u8>, VaultError> {
    db.query_row("SELECT bytes FROM keys_file WHERE generation = ?", [generation], |row| row.get(0))
        .optional()?
        .ok_or(VaultError::Damaged(Damage::Database))
}

/// The end of the journal as the database has it.
pub(crate) fn chain(db: &Connection, vault: keys::VaultId) -> Result<Chain, VaultError> {
    let last: Option<(u64, [u8; 32])> = db
        .query_row("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let vault = *vault.as_bytes();
    Ok(last.map_or_else(|| Chain::empty(vault), |(seq, hash)| Chain::resume(vault, seq, Hash32(hash))))
}

fn head_at(db: &Connection, entry: u64) -> Result<Option<Hash32>, VaultError> {
    let hash: Option<[u8; 32]> =
        db.query_row("SELECT hash FROM entry WHERE seq = ?", [entry], |row| row.get(0)).optional()?;
    Ok(hash.map(Hash32))
}
