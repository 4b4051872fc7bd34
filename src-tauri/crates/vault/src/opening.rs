//! Opens the files of a vault with an identity's seed, and finds out which keys file is in force.
//!
//! The database says which: the entry that put it there was committed with it. Both copies in the folder, and a next one
//! that a crash may have left, only help to reach the database.

use std::sync::Arc;

use directory::{Author, KeysInForce, Register, lockout::Clock};
use journal::{Chain, Hash32};
use keys::{IdentityId, KeysFile, Seed, VaultSecret, database_key, mac_key};
use rusqlite::{Connection, OptionalExtension};

use crate::disk::Lock;
use crate::folder::Folder;
use crate::held_keys::{HeldKeys, hex};
use crate::local::Local;
use crate::locked::{Accepts, LockedVault};
use crate::session::{Behind, clear_room};
use crate::tables::schema::Age;
use crate::tables::{Tables, schema};
use crate::{Damage, OlderCopy, Session, VaultError, WhichCopy, db};

/// Everything at hand before a seed is known.
pub(crate) struct Opening<'a> {
    pub vault: &'a LockedVault,
    pub lock: Arc<Lock>,
    pub secret: VaultSecret,
    pub local: Local,
    pub now: &'a Clock,
    pub accepts: Accepts,
}

/// An identity that a keys file lists, and its seed.
pub(crate) type Found = (IdentityId, Seed);

impl Opening<'_> {
    /// Opens the boxes of `file`, checks its MAC, opens the database, takes up the keys file in force, and holds the rows
    /// that decide against the journal. Nothing is written yet.
    ///
    /// `again` finds the seed in the keys file in force, where that is another one.
    pub(crate) fn open(
        self,
        file: KeysFile,
        (identity, seed): Found,
        again: impl FnOnce(&KeysFile, &VaultSecret) -> Result<Option<Found>, VaultError>,
    ) -> Result<Session, VaultError> {
        let folder = self.vault.folder();
        let mut held = HeldKeys::open(file.payload(), identity, &seed)?;
        check_mac(&file, &held)?;
        let (database, db_epoch) =
            open_database(folder, &held, &file).map_err(|e| self.older_keys(&file, e))?;
        let age = match schema::check(&database) {
            // Whatever somebody wrote into the tables goes with them.
            Ok(Age::Current) | Err(VaultError::Damaged(Damage::Schema)) if self.accepts.tables => Age::Older,
            age => age?,
        };
        let in_force = match age {
            Age::Current => in_force(&database)?,
            Age::Older => committed_last(&database, &file)?,
        };
        let chain = chain(&database, file.payload().vault_id)?;
        let mut older = None;

        let (generation, mut keys) = (file.payload().generation, file);
        if hex(&keys.digest()) != in_force.digest {
            if generation > in_force.generation && !folder.is_next(&keys) {
                // Keys that are ahead of the database mean that the database was put back.
                let seen_at = self.local.anchor().map_or(self.now.wall, |anchor| anchor.at);
                let (which, entries) = (WhichCopy::Mixed, chain.size());
                older = Some(OlderCopy { which, seen_at, seen_entries: entries, entries });
                self.accepts(older)?;
            }
            let kept = kept_keys(&database, &in_force)?;
            let Some((id, seed)) = again(&kept, &self.secret)? else {
                if generation <= in_force.generation {
                    // A crash before it was written, or somebody put another in its place. Put right before anybody
                    // is let in, so that the password in force works at the next try.
                    folder.write_keys(kept.bytes(), &self.vault.device().rng)?;
                }
                return Err(VaultError::SignInRefused);
            };
            held = HeldKeys::open(kept.payload(), id, &seed)?;
            check_mac(&kept, &held)?;
            keys = kept;
        }
        if age == Age::Current {
            held.agrees(&in_force)?;
        }
        let head = |entry| head_at(&database, entry);
        match self.local.compare(chain, in_force.generation, head) {
            Err(VaultError::OlderCopy(seen)) => {
                older = Some(seen);
                self.accepts(older)?;
            }
            other => other?,
        }
        clear_room(folder);
        let behind = Behind { keys: !folder.has_keys(&keys), ..Behind::default() };
        let mut session = Session {
            device: self.vault.device().clone(),
            folder: folder.clone(),
            db: database,
            db_epoch,
            keys,
            held,
            author: Author::Founder,
            epoch: 0,
            chain,
            secret: self.secret,
            local: self.local,
            roll: None,
            accepted: older,
            renewed: self.accepts.tables,
            behind,
            _lock: self.lock,
        };
        match age {
            Age::Current => session.believe(self.vault.progress())?,
            Age::Older => {
                session.renew_tables(self.vault.progress())?;
                if !session.renewed {
                    // An earlier program's: nobody was asked, so nobody's code decides about it.
                    session.keep_renewed()?;
                }
            }
        }
        Ok(session)
    }

    /// Why a database doesn't open: because the keys file is older than the one this computer saw, where that is so.
    fn older_keys(&self, file: &KeysFile, why: VaultError) -> VaultError {
        let seen = self.local.anchor().map_or(0, |anchor| anchor.generation);
        let unread = matches!(why, VaultError::Damaged(Damage::Database));
        if unread && file.payload().generation < seen {
            VaultError::Damaged(Damage::OlderKeysFile)
        } else {
            why
        }
    }

    /// Stops at an older copy unless whoever opens the vault has looked at that and goes on.
    fn accepts(&self, older: Option<OlderCopy>) -> Result<(), VaultError> {
        match older.filter(|_| !self.accepts.older_copy) {
            Some(older) => Err(VaultError::OlderCopy(older)),
            None => Ok(()),
        }
    }
}

fn check_mac(file: &KeysFile, held: &HeldKeys) -> Result<(), VaultError> {
    let (_, core) = held.core()?;
    file.verify_mac(&mac_key(core)).map_err(|_| VaultError::Damaged(Damage::ForeignKeysFile))
}

/// Opens the database under the key of the newest core epoch, or of an earlier one when it was not moved yet. Tells of
/// which.
fn open_database(folder: &Folder, held: &HeldKeys, file: &KeysFile) -> Result<(Connection, u32), VaultError> {
    let path = folder.database();
    if !path.is_file() {
        return Err(VaultError::Damaged(Damage::Database));
    }
    let link = |name, epoch| {
        file.payload().links.iter().find(|link| link.key == name && link.epoch == epoch).cloned()
    };
    for epoch in (1..=held.core()?.0).rev() {
        let Some(key) = held.at_epoch(link, keys::KeyName::Core, epoch, database_key) else { break };
        match db::open(&path, &key) {
            Err(VaultError::WrongKey) => {}
            opened => return opened.map(|db| (db, epoch)),
        }
    }
    Err(VaultError::Damaged(Damage::Database))
}

/// What the database says is in force.
fn in_force(db: &Connection) -> Result<KeysInForce, VaultError> {
    let in_force = Tables::new(db).keys_in_force()?;
    if in_force.generation > 0 { Ok(in_force) } else { Err(VaultError::Damaged(Damage::Database)) }
}

/// What is in force where an earlier program's tables don't say it as this one reads it: the keys file that was committed
/// last, or this one where none is left. The entries have the last word, when the tables are made anew.
fn committed_last(db: &Connection, file: &KeysFile) -> Result<KeysInForce, VaultError> {
    let sql = "SELECT bytes FROM keys_file ORDER BY generation DESC LIMIT 1";
    let bytes: Option<Vec<u8>> = db.query_row(sql, [], |row| row.get(0)).optional()?;
    let last = bytes.and_then(|bytes| KeysFile::read(&bytes).ok()).unwrap_or_else(|| file.clone());
    let (generation, digest) = (last.payload().generation, hex(&last.digest()));
    Ok(KeysInForce { generation, digest, ..KeysInForce::default() })
}

/// The keys file in force, as it was committed with its entry.
pub(crate) fn kept_keys(db: &Connection, in_force: &KeysInForce) -> Result<KeysFile, VaultError> {
    let sql = "SELECT bytes FROM keys_file WHERE generation = ?";
    let bytes: Option<Vec<u8>> = db.query_row(sql, [in_force.generation], |row| row.get(0)).optional()?;
    let kept = bytes.and_then(|bytes| KeysFile::read(&bytes).ok());
    let kept = kept.filter(|kept| hex(&kept.digest()) == in_force.digest);
    kept.ok_or(VaultError::Damaged(Damage::Database))
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

pub(crate) fn head_at(db: &Connection, entry: u64) -> Result<Option<Hash32>, VaultError> {
    let hash: Option<[u8; 32]> =
        db.query_row("SELECT hash FROM entry WHERE seq = ?", [entry], |row| row.get(0)).optional()?;
    Ok(hash.map(Hash32))
}
