//! What a replay makes, in memory: a digest of each row, to compare the vault's tables with.
//!
//! A digest stands for the whole row, as SHA-256 of its columns, each with its kind and length. So the rows of a vault
//! of any size take little memory, and two rows that differ anywhere have different digests.

use std::collections::{BTreeMap, HashMap};

use directory::{Read, Timestamp};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row, ToSql};
use sha2::{Digest, Sha256};

use crate::VaultError;
use crate::tables::projection::{Keeps, Projection, Rows};
use crate::tables::unreadable;

type RowDigest = [u8; 32];

/// The rows of every projection.
#[derive(Default)]
pub(crate) struct Replayed {
    entry: u64,
    tables: HashMap<&'static str, Table>,
    /// The row at work, kept so that its room is used again.
    bytes: Vec<u8>,
}

/// The rows of one projection.
#[derive(Default)]
struct Table {
    /// By what names the record.
    named: BTreeMap<Vec<u8>, RowDigest>,
    /// In the order they were put, and until when each held.
    history: Vec<(RowDigest, Option<i64>)>,
    /// Which row of the history holds.
    now: HashMap<Vec<u8>, usize>,
}

/// How a kept table and a replayed one compare.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Compared {
    /// Rows that are in both.
    pub agreed: u64,
    /// Rows that differ, are missing or are too many.
    pub different: u64,
}

impl Replayed {
    /// The entry whose changes come next.
    pub(crate) fn begin(&mut self, entry: u64) {
        self.entry = entry;
    }

    /// Compares a table of `kept` with its replay.
    ///
    /// # Errors
    /// When it can't be read.
    pub(crate) fn compare(
        &mut self,
        kept: &Connection,
        projection: &'static Projection,
    ) -> Result<Compared, VaultError> {
        let table = self.tables.entry(projection.table).or_default();
        let (name, columns) = (projection.table, projection.columns.join(", "));
        let (sql, replayed) = match projection.keeps {
            // In the order of the file, which is that of the replay.
            Keeps::Every => {
                (format!("SELECT since, {columns}, row, until FROM {name} ORDER BY row"), table.history.len())
            }
            Keeps::Last | Keeps::First => (format!("SELECT {columns} FROM {name}"), table.named.len()),
        };
        let mut compared = Compared::default();
        let mut statement = kept.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if table.holds(row, projection, &mut self.bytes)? {
                compared.agreed += 1;
            } else {
                compared.different += 1;
            }
        }
        let replayed = u64::try_from(replayed).unwrap_or(u64::MAX);
        compared.different = compared.different.max(replayed.saturating_sub(compared.agreed));
        Ok(compared)
    }

    fn table(&mut self, projection: &'static Projection) -> (&mut Table, &mut Vec<u8>) {
        (self.tables.entry(projection.table).or_default(), &mut self.bytes)
    }
}

impl Table {
    /// Whether the replay made this row.
    fn holds(&self, row: &Row<'_>, of: &Projection, bytes: &mut Vec<u8>) -> Result<bool, VaultError> {
        bytes.clear();
        let count = of.columns.len();
        match of.keeps {
            Keeps::Every => {
                for i in 0..=count {
                    encode(bytes, row.get_ref(i)?);
                }
                let number: u64 = row.get(count + 1)?;
                let at = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
                let made = at.and_then(|at| self.history.get(at));
                Ok(made == Some(&(Sha256::digest(&*bytes).into(), row.get(count + 2)?)))
            }
            Keeps::Last | Keeps::First => {
                let mut named = 0;
                for i in 0..count {
                    encode(bytes, row.get_ref(i)?);
                    if i + 1 == of.key {
                        named = bytes.len();
                    }
                }
                let made = bytes.get(..named).and_then(|key| self.named.get(key));
                Ok(made == Some(&Sha256::digest(&*bytes).into()))
            }
        }
    }

    fn end(&mut self, key: &[u8], at: Timestamp) {
        let row = self.now.remove(key).and_then(|row| self.history.get_mut(row));
        if let Some((_, until)) = row {
            *until = Some(at.0);
        }
    }
}

impl Rows for Replayed {
    fn entry(&self) -> u64 {
        self.entry
    }

    fn put(&mut self, to: &'static Projection, row: &[&dyn ToSql]) -> Read<()> {
        let (table, bytes) = self.table(to);
        bytes.clear();
        let named = encode_all(bytes, row, to.key)?;
        let key = bytes.get(..named).unwrap_or_default().to_vec();
        let digest = Sha256::digest(&*bytes).into();
        match to.keeps {
            Keeps::Last | Keeps::Every => drop(table.named.insert(key, digest)),
            Keeps::First => drop(table.named.entry(key).or_insert(digest)),
        }
        Ok(())
    }

    fn put_since(&mut self, to: &'static Projection, at: Timestamp, row: &[&dyn ToSql]) -> Read<()> {
        let (table, bytes) = self.table(to);
        bytes.clear();
        encode(bytes, ValueRef::Integer(at.0));
        let since = bytes.len();
        let named = encode_all(bytes, row, to.key)?;
        let key = bytes.get(since..named).unwrap_or_default();
        table.end(key, at);
        table.now.insert(key.to_vec(), table.history.len());
        table.history.push((Sha256::digest(&*bytes).into(), None));
        Ok(())
    }

    fn end(&mut self, of: &'static Projection, id: u32, at: Timestamp) -> Read<()> {
        let (table, bytes) = self.table(of);
        bytes.clear();
        encode(bytes, ValueRef::Integer(id.into()));
        table.end(bytes, at);
        Ok(())
    }

    fn clear(&mut self, from: &'static Projection, id: u32) -> Read<()> {
        let (table, bytes) = self.table(from);
        bytes.clear();
        encode(bytes, ValueRef::Integer(id.into()));
        let beyond = table.named.range(bytes.clone()..).take_while(|(key, _)| key.starts_with(bytes));
        let gone: Vec<Vec<u8>> = beyond.map(|(key, _)| key.clone()).collect();
        for key in gone {
            table.named.remove(&key);
        }
        Ok(())
    }
}

/// Appends a row's values; gives where those end that name the record.
fn encode_all(bytes: &mut Vec<u8>, row: &[&dyn ToSql], key: usize) -> Read<usize> {
    let mut named = bytes.len();
    for (i, value) in row.iter().enumerate() {
        match value.to_sql().map_err(unreadable)? {
            ToSqlOutput::Borrowed(value) => encode(bytes, value),
            ToSqlOutput::Owned(value) => encode(bytes, ValueRef::from(&value)),
            _ => return Err(unreadable(rusqlite::Error::InvalidQuery)),
        }
        if i + 1 == key {
            named = bytes.len();
        }
    }
    Ok(named)
}

/// Appends a value so that no two lists of values have the same bytes: its kind, its length, itself.
pub(crate) fn encode(bytes: &mut Vec<u8>, value: ValueRef<'_>) {
    let (kind, content): (u8, &[u8]) = match &value {
        ValueRef::Null => (0, &[]),
        ValueRef::Integer(number) => (1, &number.to_be_bytes()),
        ValueRef::Real(number) => (2, &number.to_bits().to_be_bytes()),
        ValueRef::Text(text) => (3, text),
        ValueRef::Blob(blob) => (4, blob),
    };
    bytes.push(kind);
    bytes.extend_from_slice(&content.len().to_be_bytes());
    bytes.extend_from_slice(content);
}
