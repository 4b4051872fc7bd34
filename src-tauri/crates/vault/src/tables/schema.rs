//! The tables.
//!
//! `entry` and `keys_file` are what was written. All others are projections: [`directory::apply`] fills them from the
//! entries, and verification fills them again in memory and compares.

use std::sync::LazyLock;

use rusqlite::Connection;

use super::access::{ADMIN, FACTOR_OFF, OWNER};
use super::user::PERSON;
use crate::{Damage, VaultError};

/// The schema's version, in `PRAGMA user_version`. A higher one was made by a newer program; a lower one by an earlier one,
/// and the tables are made anew from the journal. Tables are no part of the format: raise this whenever they change.
pub(crate) const VERSION: i64 = 6;

pub(crate) fn make(db: &Connection) -> Result<(), VaultError> {
    db.execute_batch(SCHEMA)?;
    db.execute_batch(&indexes())?;
    db.pragma_update(None, "user_version", VERSION)?;
    Ok(())
}

/// Whether the tables are of this program's making.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Age {
    /// They are.
    Current,
    /// An earlier program made them: they are made anew from the journal.
    Older,
}

/// Looks at the version, and at every table, index, trigger and view there is.
///
/// # Errors
/// [`VaultError::Newer`]; [`Damage::Schema`] when something is there that this program doesn't make, or isn't.
///
/// # Security
/// A trigger would do to each entry what nobody signed, and take it back before anybody looks.
pub(crate) fn check(db: &Connection) -> Result<Age, VaultError> {
    let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match version {
        VERSION if is_own(&objects(db)?) => Ok(Age::Current),
        VERSION => Err(VaultError::Damaged(Damage::Schema)),
        v if v > VERSION => Err(VaultError::Newer),
        1.. => Ok(Age::Older),
        // An empty file is no vault; one with tables has a version.
        _ if objects(db)?.is_empty() => Err(VaultError::Damaged(Damage::Database)),
        _ => Err(VaultError::Damaged(Damage::Schema)),
    }
}

/// Takes away every table that follows from the journal, and whatever else is there, and makes the tables of today, empty.
/// What SQLite keeps for itself can't be taken away: it is emptied, and doesn't count.
pub(crate) fn make_anew(db: &Connection) -> Result<(), VaultError> {
    for Object { kind, name, sql, .. } in objects(db)? {
        let written = kind == "table" && WRITTEN.contains(&name.as_str());
        // What has no text goes with its table.
        if name == SEQUENCES {
            db.execute_batch("DELETE FROM sqlite_sequence")?;
        } else if !written && sql.is_some() {
            let quoted = name.replace('"', "\"\"");
            db.execute_batch(&format!("DROP {kind} IF EXISTS \"{quoted}\""))?;
        }
    }
    db.execute_batch(SCHEMA)?;
    db.execute_batch(&indexes())?;
    db.pragma_update(None, "user_version", VERSION)?;
    if is_own(&objects(db)?) { Ok(()) } else { Err(VaultError::Damaged(Damage::Schema)) }
}

/// A row of SQLite's own list of what a database holds.
#[derive(Debug, PartialEq, Eq)]
struct Object {
    kind: String,
    name: String,
    table: String,
    sql: Option<String>,
}

fn objects(db: &Connection) -> Result<Vec<Object>, VaultError> {
    let mut statement =
        db.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| {
        Ok(Object { kind: row.get(0)?, name: row.get(1)?, table: row.get(2)?, sql: row.get(3)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn is_own(objects: &[Object]) -> bool {
    objects.iter().filter(|object| object.name != SEQUENCES).eq(own())
}

/// Numbers of rows that SQLite keeps where a table asked for it, for ever. None of ours does, so nothing reads it.
const SEQUENCES: &str = "sqlite_sequence";

/// What this program makes, as SQLite lists it.
fn own() -> &'static [Object] {
    static OWN: LazyLock<Vec<Object>> = LazyLock::new(|| {
        let made = Connection::open_in_memory().map_err(VaultError::from).and_then(|db| {
            make(&db)?;
            objects(&db)
        });
        made.expect("the tables are made in memory")
    });
    &OWN
}

/// The tables that were written. All others follow from them.
const WRITTEN: [&str; 3] = ["entry", "substitute", "keys_file"];

const SCHEMA: &str = "
-- What was written ------------------------------------------------------------------------------------------------
CREATE TABLE IF NOT EXISTS entry (
    seq INTEGER PRIMARY KEY, header BLOB NOT NULL, signature BLOB NOT NULL, hash BLOB NOT NULL,
    core BLOB, billing BLOB, support BLOB, owner BLOB
) STRICT;
-- What took the place of a part of an entry, sealed; the column of that part is empty.
CREATE TABLE IF NOT EXISTS substitute (
    entry INTEGER NOT NULL, compartment INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (entry, compartment)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS keys_file (generation INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

-- Projections -----------------------------------------------------------------------------------------------------
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE user (
    row INTEGER PRIMARY KEY, id INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER,
    kind INTEGER NOT NULL, active INTEGER NOT NULL, mistake INTEGER NOT NULL, name_key TEXT NOT NULL,
    username_key TEXT NOT NULL, search TEXT NOT NULL, company INTEGER,
    has_department INTEGER NOT NULL, stops TEXT, rotates_on TEXT, responsible INTEGER, record TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX user_now ON user (id) WHERE until IS NULL;

CREATE TABLE sign_in (
    row INTEGER PRIMARY KEY, user INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER,
    role TEXT NOT NULL, complete INTEGER NOT NULL, idle_since INTEGER NOT NULL, last_used INTEGER, record TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX sign_in_now ON sign_in (user) WHERE until IS NULL;

-- Every identity that may have signed an entry, for ever.
CREATE TABLE identity (
    id TEXT PRIMARY KEY, ed25519 TEXT NOT NULL, user INTEGER, kit INTEGER, personal INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Every epoch of every key: what the key is compared with, and the key before it, sealed under this one.
CREATE TABLE key_epoch (
    key TEXT NOT NULL, epoch INTEGER NOT NULL, commitment TEXT NOT NULL, link TEXT, PRIMARY KEY (key, epoch)
) STRICT, WITHOUT ROWID;

-- What owners asked to have struck out, and what entries say stands in the places of parts of others.
CREATE TABLE asked (entry INTEGER PRIMARY KEY, record TEXT NOT NULL) STRICT;
CREATE TABLE struck (
    entry INTEGER NOT NULL, compartment INTEGER NOT NULL, digest TEXT NOT NULL, struck_by INTEGER NOT NULL,
    PRIMARY KEY (entry, compartment)
) STRICT, WITHOUT ROWID;

CREATE TABLE kit (number INTEGER PRIMARY KEY, owner INTEGER NOT NULL, record TEXT NOT NULL) STRICT;
-- The place itself stays sealed for owners in the entry named here.
CREATE TABLE kit_place (number INTEGER PRIMARY KEY, entry INTEGER NOT NULL) STRICT;
CREATE TABLE notice (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, acknowledged INTEGER NOT NULL, record TEXT NOT NULL
) STRICT;
CREATE TABLE tries (
    user INTEGER NOT NULL, computer TEXT NOT NULL, locked_until INTEGER, record TEXT NOT NULL,
    PRIMARY KEY (user, computer)
) STRICT, WITHOUT ROWID;

CREATE TABLE company (
    row INTEGER PRIMARY KEY, id INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER, active INTEGER NOT NULL,
    ends TEXT, name_key TEXT NOT NULL, record TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX company_now ON company (id) WHERE until IS NULL;
CREATE UNIQUE INDEX company_name ON company (name_key) WHERE until IS NULL;
CREATE TABLE profile (key TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE job (name_key TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    row INTEGER PRIMARY KEY, id INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER, open INTEGER NOT NULL,
    mistake INTEGER NOT NULL, company INTEGER, service TEXT NOT NULL, name_key TEXT NOT NULL, search TEXT NOT NULL, record TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX account_now ON account (id) WHERE until IS NULL;
-- Users whom an open account names.
CREATE TABLE account_user (user INTEGER NOT NULL, account INTEGER NOT NULL, PRIMARY KEY (user, account))
    STRICT, WITHOUT ROWID;
CREATE INDEX account_user_of ON account_user (account);
-- What is sealed about an account stays in the entry named here.
CREATE TABLE billing (account INTEGER PRIMARY KEY, entry INTEGER NOT NULL) STRICT;
CREATE TABLE support (account INTEGER PRIMARY KEY, entry INTEGER NOT NULL) STRICT;
CREATE TABLE owner_note (account INTEGER PRIMARY KEY, entry INTEGER NOT NULL) STRICT;

CREATE TABLE access (
    row INTEGER PRIMARY KEY, id INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER, open INTEGER NOT NULL,
    user INTEGER NOT NULL, account INTEGER NOT NULL, level INTEGER NOT NULL, starts TEXT, ends TEXT, seen TEXT,
    factor INTEGER NOT NULL, has_roles INTEGER NOT NULL, has_permissions INTEGER NOT NULL, has_login INTEGER NOT NULL,
    login_key TEXT NOT NULL, record TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX access_now ON access (id) WHERE until IS NULL;
CREATE TABLE run (id INTEGER PRIMARY KEY, open INTEGER NOT NULL, record TEXT NOT NULL) STRICT;

-- Where to look in the journal: which users, accounts and companies an entry is by or about, what kinds of change in it
-- everybody may read, and its sentence for the search, which is not compared: it may be worded better one day.
CREATE TABLE entry_user (user INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (user, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE entry_account (account INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (account, seq))
    STRICT, WITHOUT ROWID;
CREATE TABLE entry_company (company INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (company, seq))
    STRICT, WITHOUT ROWID;
CREATE TABLE entry_kind (kind TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (kind, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE entry_line (
    seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, sign_in INTEGER NOT NULL, search TEXT NOT NULL
) STRICT;
";

/// What reading needs.
fn indexes() -> String {
    format!(
        "
CREATE UNIQUE INDEX user_username ON user (username_key) WHERE until IS NULL;
CREATE INDEX user_history ON user (id, since);
CREATE INDEX user_list ON user (name_key, id, kind, active, mistake, company, search) WHERE until IS NULL;
CREATE INDEX user_company ON user (company, active, name_key, id) WHERE until IS NULL AND company IS NOT NULL;
CREATE INDEX user_active ON user (id, active, kind, company, has_department) WHERE until IS NULL;
CREATE INDEX user_kinds ON user (kind, active, mistake) WHERE until IS NULL;
CREATE INDEX user_off ON user (name_key, id, mistake) WHERE until IS NULL AND active = 0;
CREATE INDEX user_stops ON user (stops) WHERE until IS NULL AND active = 1 AND stops IS NOT NULL;
CREATE INDEX user_looked_after ON user (responsible) WHERE until IS NULL AND active = 1 AND responsible IS NOT NULL;
CREATE INDEX user_machines ON user (name_key, id, rotates_on, responsible)
    WHERE until IS NULL AND active = 1 AND kind <> {PERSON};
CREATE INDEX sign_in_history ON sign_in (user, since);
CREATE INDEX sign_in_role ON sign_in (role) WHERE until IS NULL;
CREATE INDEX sign_in_used ON sign_in (last_used) WHERE last_used IS NOT NULL;
CREATE INDEX notice_open ON notice (owner, id) WHERE acknowledged = 0;
CREATE INDEX company_ends ON company (ends) WHERE until IS NULL AND active = 1 AND ends IS NOT NULL;
CREATE INDEX account_history ON account (id, since);
CREATE INDEX account_list ON account (name_key, id, open, mistake, company, service, search) WHERE until IS NULL;
CREATE INDEX account_company ON account (company, id) WHERE until IS NULL AND open = 1;
-- With all that is counted of what was written down later.
CREATE INDEX access_history ON access (id, since, until, open, starts, ends, user, account, level);
-- With all that figures and measures count.
CREATE INDEX access_of_user ON access (
    user, account, level, id, factor, starts, ends, seen, has_roles, has_permissions, has_login
) WHERE until IS NULL AND open = 1;
CREATE INDEX access_to_account ON access (account, level, user) WHERE until IS NULL AND open = 1;
CREATE INDEX access_owner ON access (account, user) WHERE until IS NULL AND open = 1 AND level = {OWNER};
CREATE INDEX access_unexplained ON access (account, level, user)
    WHERE until IS NULL AND open = 1 AND level <= {ADMIN} AND trim(json_extract(record, '$.details.reason')) = '';
CREATE INDEX access_user_history ON access (user, since);
CREATE INDEX access_account_history ON access (account, since);
CREATE INDEX access_ends ON access (ends) WHERE until IS NULL AND open = 1 AND ends IS NOT NULL;
CREATE INDEX access_seen ON access (seen, user) WHERE until IS NULL AND open = 1 AND seen IS NOT NULL;
CREATE INDEX access_bare ON access (level, account, user) WHERE until IS NULL AND open = 1 AND factor = {FACTOR_OFF};
CREATE INDEX access_login ON access (account, login_key, user)
    WHERE until IS NULL AND open = 1 AND login_key <> '';
CREATE INDEX run_open ON run (id) WHERE open = 1;
CREATE INDEX entry_at ON entry_line (at);
"
    )
}
