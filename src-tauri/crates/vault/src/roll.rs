//! The rows that decide who may hold which key, whose tries are forgiven and what owners agree to, held against the
//! journal before anybody is given or told anything.
//!
//! Everybody who signs in holds the database's key, so everybody with a program of their own can write into its tables.
//! What counts are the signed entries. This computer notes how far it saw that the tables are what the entries make, with
//! a digest of the rows that decide; as long as nothing that decides was written since, comparing digests is all it takes
//! to sign in. A computer that has no such note, or finds entries that decide, replays the journal and compares
//! ([`crate::Session::verify`] does the same for every table).

use directory::{Change, Touches};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::held_keys::{hex, unhex};
use crate::replayed::encode;
use crate::{Damage, VaultError};

/// The tables that decide, and their rows in force. Of users only those who sign in: whether they are in use, and by which
/// name a password slot is found.
const DECIDING: [(&str, &str); 9] = [
    ("setting", "SELECT name, value FROM setting ORDER BY name"),
    (
        "sign_in",
        "SELECT user, role, complete, idle_since, last_used, record FROM sign_in WHERE until IS NULL ORDER BY user",
    ),
    ("kit", "SELECT number, owner, record FROM kit ORDER BY number"),
    (
        "user",
        "SELECT u.id, u.kind, u.active, u.username_key, u.company, u.record
         FROM sign_in AS s JOIN user AS u ON u.id = s.user AND u.until IS NULL
         WHERE s.until IS NULL ORDER BY u.id",
    ),
    // A lock that was cleared forgives tries on its computer.
    ("tries", "SELECT user, computer, locked_until, record FROM tries ORDER BY user, computer"),
    // Whom another owner agrees with.
    ("asked", "SELECT entry, record FROM asked ORDER BY entry"),
    ("struck", "SELECT entry, compartment, digest, struck_by FROM struck ORDER BY entry, compartment"),
    ("identity", "SELECT id, ed25519, user, kit, personal FROM identity ORDER BY id"),
    ("key_epoch", "SELECT key, epoch, commitment, link FROM key_epoch ORDER BY key, epoch"),
];

/// Digests of the rows that decide, table by table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Roll([[u8; 32]; DECIDING.len()]);

impl Roll {
    /// The rows as the tables have them.
    pub(crate) fn of(db: &Connection) -> Result<Self, VaultError> {
        let mut digests = [[0; 32]; DECIDING.len()];
        for (digest, (_, sql)) in digests.iter_mut().zip(DECIDING) {
            *digest = rows(db, sql)?;
        }
        Ok(Self(digests))
    }

    /// Compares what the tables have now with what signed entries made of them.
    ///
    /// # Errors
    /// [`Damage::Rows`] names the table that somebody wrote into.
    pub(crate) fn agrees(&self, now: &Self) -> Result<(), VaultError> {
        let different = self.0.iter().zip(&now.0).position(|(signed, now)| signed != now);
        match different.and_then(|at| DECIDING.get(at)) {
            None => Ok(()),
            Some((table, _)) => Err(VaultError::Damaged(Damage::Rows(table))),
        }
    }
}

/// Whether a change can touch a row that decides.
pub(crate) fn decides(change: &Change) -> bool {
    change.touches() >= Touches::Decisive
}

fn rows(db: &Connection, sql: &str) -> Result<[u8; 32], VaultError> {
    let (mut hash, mut bytes) = (Sha256::new(), Vec::new());
    let mut statement = db.prepare_cached(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        bytes.clear();
        for i in 0..columns {
            encode(&mut bytes, row.get_ref(i)?);
        }
        hash.update(&bytes);
    }
    Ok(hash.finalize().into())
}

impl Serialize for Roll {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.iter().map(|digest| hex(digest)))
    }
}

impl<'de> Deserialize<'de> for Roll {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let texts = <[String; DECIDING.len()]>::deserialize(from)?;
        let mut digests = [[0; 32]; DECIDING.len()];
        for (digest, text) in digests.iter_mut().zip(&texts) {
            *digest = unhex(text).ok_or_else(|| serde::de::Error::custom("not a digest"))?;
        }
        Ok(Self(digests))
    }
}
