//! Projections: the tables that entries are turned into, and where their rows go.
//!
//! What a record looks like as a row is said once, beside its table. The rows go into a vault's tables, or, when the
//! journal is replayed, into memory ([`crate::replayed::Replayed`]), where no SQL slows them down.

use directory::{Compartment, Read, Timestamp};
use rusqlite::{ToSql, params_from_iter};

use super::{Tables, unreadable};

/// A table that a replay of the journal must give again.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Projection {
    pub table: &'static str,
    /// Its columns, those that name a record first; not `row`, `since` and `until`, which every history has.
    pub columns: &'static [&'static str],
    /// How many columns name a record.
    pub key: usize,
    pub keeps: Keeps,
    /// Whose key a replay needs for it.
    pub compartment: Compartment,
}

/// Which rows of a record stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keeps {
    /// The last one put.
    Last,
    /// The first one put.
    First,
    /// Every one, from when until when it held.
    Every,
}

macro_rules! projections {
    ($($name:ident = $table:literal ($($column:literal),+; $key:literal) $keeps:ident $compartment:ident;)*) => {
        $(pub(super) static $name: Projection = Projection {
            table: $table,
            columns: &[$($column),+],
            key: $key,
            keeps: Keeps::$keeps,
            compartment: Compartment::$compartment,
        };)*

        /// Every projection.
        pub(crate) static PROJECTIONS: &[&Projection] = &[$(&$name),*];
    };
}

projections! {
    SETTING = "setting" ("name", "value"; 1) Last Core;
    USER = "user" (
        "id", "kind", "active", "mistake", "name_key", "username_key", "search", "company", "has_department", "stops", "rotates_on",
        "responsible", "record"; 1
    ) Every Core;
    SIGN_IN = "sign_in" ("user", "role", "complete", "idle_since", "last_used", "record"; 1) Every Core;
    IDENTITY = "identity" ("id", "ed25519", "user", "kit", "personal"; 1) First Core;
    KIT = "kit" ("number", "owner", "record"; 1) Last Core;
    KIT_PLACE = "kit_place" ("number", "entry"; 1) Last Owner;
    NOTICE = "notice" ("id", "owner", "acknowledged", "record"; 1) Last Core;
    TRIES = "tries" ("user", "computer", "locked_until", "record"; 2) Last Core;
    COMPANY = "company" ("id", "active", "ends", "name_key", "record"; 1) Every Core;
    PROFILE = "profile" ("key", "text"; 1) Last Core;
    JOB = "job" ("name_key", "record"; 1) Last Core;
    ACCOUNT = "account" ("id", "open", "mistake", "company", "service", "name_key", "search", "record"; 1) Every Core;
    ACCOUNT_USER = "account_user" ("account", "user"; 2) Last Core;
    BILLING = "billing" ("account", "entry"; 1) Last Billing;
    SUPPORT = "support" ("account", "entry"; 1) Last Support;
    OWNER_NOTE = "owner_note" ("account", "entry"; 1) Last Owner;
    ACCESS = "access" (
        "id", "open", "user", "account", "level", "starts", "ends", "seen", "factor", "has_roles",
        "has_permissions", "has_login", "login_key", "record"; 1
    ) Every Core;
    RUN = "run" ("id", "open", "record"; 1) Last Core;
    ASKED = "asked" ("entry", "record"; 1) Last Core;
    STRUCK = "struck" ("entry", "compartment", "digest", "struck_by"; 2) Last Core;
    KEY_EPOCH = "key_epoch" ("key", "epoch", "commitment", "link"; 2) First Core;
}

/// Where rows go. Each row has the projection's columns in their order.
pub(crate) trait Rows {
    /// The entry whose changes are being applied.
    fn entry(&self) -> u64;
    /// Puts a row that is kept as the projection says: the last or the first of its record.
    fn put(&mut self, to: &'static Projection, row: &[&dyn ToSql]) -> Read<()>;
    /// Puts a row of a history and ends the one before.
    fn put_since(&mut self, to: &'static Projection, at: Timestamp, row: &[&dyn ToSql]) -> Read<()>;
    /// Ends the row of a history that holds.
    fn end(&mut self, of: &'static Projection, id: u32, at: Timestamp) -> Read<()>;
    /// Takes away every row whose first column is `id`.
    fn clear(&mut self, from: &'static Projection, id: u32) -> Read<()>;
}

impl Rows for Tables<'_> {
    fn entry(&self) -> u64 {
        self.entry
    }

    fn put(&mut self, to: &'static Projection, row: &[&dyn ToSql]) -> Read<()> {
        let or = match to.keeps {
            Keeps::Last | Keeps::Every => "REPLACE",
            Keeps::First => "IGNORE",
        };
        let (table, columns) = (to.table, to.columns.join(", "));
        self.write(&format!("INSERT OR {or} INTO {table} ({columns}) VALUES ({})", places(row.len())), row)
    }

    fn put_since(&mut self, to: &'static Projection, at: Timestamp, row: &[&dyn ToSql]) -> Read<()> {
        if let Some(id) = row.first() {
            self.end_row(to, *id, at)?;
        }
        let (table, columns) = (to.table, to.columns.join(", "));
        let sql = format!(
            "INSERT INTO {table} (since, {columns}) VALUES ({})",
            places(row.len().saturating_add(1))
        );
        let since: &dyn ToSql = &at.0;
        let values = params_from_iter(std::iter::once(since).chain(row.iter().copied()));
        self.db.prepare_cached(&sql).and_then(|mut s| s.execute(values)).map(drop).map_err(unreadable)
    }

    fn end(&mut self, of: &'static Projection, id: u32, at: Timestamp) -> Read<()> {
        self.end_row(of, &id, at)
    }

    fn clear(&mut self, from: &'static Projection, id: u32) -> Read<()> {
        let (table, column) = (from.table, from.columns.first().copied().unwrap_or_default());
        self.write(&format!("DELETE FROM {table} WHERE {column} = ?"), &[&id])
    }
}

impl Tables<'_> {
    fn end_row(&self, of: &Projection, id: &dyn ToSql, at: Timestamp) -> Read<()> {
        let (table, column) = (of.table, of.columns.first().copied().unwrap_or_default());
        self.write(
            &format!("UPDATE {table} SET until = ? WHERE {column} = ? AND until IS NULL"),
            &[&at.0, id],
        )
    }
}

fn places(count: usize) -> String {
    vec!["?"; count].join(", ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::tables::schema;

    #[test]
    fn every_column_of_every_projection_is_compared() {
        let db = rusqlite::Connection::open_in_memory().expect("memory");
        schema::make(&db).expect("the tables are made");
        let mut others = BTreeSet::from(
            [
                "entry",
                "substitute",
                "keys_file",
                "entry_user",
                "entry_account",
                "entry_company",
                "entry_kind",
                "entry_line",
            ]
            .map(String::from),
        );
        others.extend(PROJECTIONS.iter().map(|it| it.table.to_owned()));
        let names = |sql: &str| -> BTreeSet<String> {
            let mut statement = db.prepare(sql).expect("is SQL");
            let rows = statement.query_map([], |row| row.get(0)).expect("reads");
            rows.map(|name| name.expect("a text")).collect()
        };
        let tables = names("SELECT name FROM sqlite_schema WHERE type = 'table'");
        assert_eq!(tables, others, "a table is what was written, a projection, or an index into the journal");
        for projection in PROJECTIONS {
            let mut columns: BTreeSet<String> =
                projection.columns.iter().map(|it| (*it).to_owned()).collect();
            if projection.keeps == Keeps::Every {
                columns.extend(["row", "since", "until"].map(String::from));
            }
            let kept = names(&format!("SELECT name FROM pragma_table_info('{}')", projection.table));
            assert_eq!(columns, kept, "of {}", projection.table);
        }
    }
}
