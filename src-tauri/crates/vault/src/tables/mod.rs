//! The register in SQL: what decisions read and what changes are turned into.

mod kit;
mod notice;
pub(crate) mod schema;
mod setting;
mod sign_in;
mod tries;
pub(crate) mod user;

use directory::{Kit, KitNumber, Notice, NoticeId, OwnerStanding, Read, Register, Settings, SignIn, Store};
use directory::{Timestamp, Tries, Unreadable, User, UserId};
use rusqlite::{Connection, Row, ToSql};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The tables of one vault. Writing happens inside a transaction that the caller holds.
pub(crate) struct Tables<'a> {
    pub db: &'a Connection,
    /// The entry whose changes are being applied; 0 when only reading.
    pub entry: u64,
}

impl<'a> Tables<'a> {
    pub(crate) fn new(db: &'a Connection) -> Self {
        Self { db, entry: 0 }
    }

    pub(crate) fn applying(db: &'a Connection, entry: u64) -> Self {
        Self { db, entry }
    }

    /// The one record a query finds.
    fn one<T: DeserializeOwned>(&self, sql: &str, params: &[&dyn ToSql]) -> Read<Option<T>> {
        let mut statement = self.db.prepare_cached(sql).map_err(unreadable)?;
        let mut rows = statement.query(params).map_err(unreadable)?;
        rows.next().map_err(unreadable)?.map(record).transpose()
    }

    /// Every record a query finds.
    fn all<T: DeserializeOwned>(&self, sql: &str, params: &[&dyn ToSql]) -> Read<Vec<T>> {
        let mut statement = self.db.prepare_cached(sql).map_err(unreadable)?;
        let mut rows = statement.query(params).map_err(unreadable)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().map_err(unreadable)? {
            found.push(record(row)?);
        }
        Ok(found)
    }

    fn run(&self, sql: &str, params: &[&dyn ToSql]) -> Read<()> {
        self.db.prepare_cached(sql).and_then(|mut s| s.execute(params)).map(drop).map_err(unreadable)
    }

    fn number(&self, sql: &str) -> Read<u32> {
        self.db.prepare_cached(sql).and_then(|mut s| s.query_row([], |row| row.get(0))).map_err(unreadable)
    }
}

/// A record kept as JSON in a row's first column.
fn record<T: DeserializeOwned>(row: &Row<'_>) -> Read<T> {
    let text = row.get_ref(0).map_err(unreadable)?;
    serde_json::from_str(text.as_str().map_err(|e| Unreadable(e.into()))?).map_err(|e| Unreadable(e.into()))
}

fn text(value: &impl Serialize) -> Read<String> {
    serde_json::to_string(value).map_err(|e| Unreadable(e.into()))
}

pub(crate) fn unreadable(error: rusqlite::Error) -> Unreadable {
    Unreadable(error.into())
}

impl Register for Tables<'_> {
    fn business(&self) -> Read<String> {
        self.business_name()
    }
    fn settings(&self) -> Read<Settings> {
        self.rules()
    }
    fn is_sample(&self) -> Read<bool> {
        self.sample()
    }
    fn user(&self, id: UserId) -> Read<Option<User>> {
        self.one("SELECT record FROM user WHERE id = ? AND until IS NULL", &[&id.0])
    }
    fn user_named(&self, username: &str) -> Read<Option<User>> {
        let key = directory::username_key(username);
        self.one("SELECT record FROM user WHERE username_key = ? AND until IS NULL", &[&key])
    }
    fn next_user(&self) -> Read<UserId> {
        self.number("SELECT coalesce(max(id), 0) + 1 FROM user").map(UserId)
    }
    fn sign_in(&self, user: UserId) -> Read<Option<SignIn>> {
        self.one("SELECT record FROM sign_in WHERE user = ? AND until IS NULL", &[&user.0])
    }
    fn owners(&self, at: Timestamp) -> Read<Vec<OwnerStanding>> {
        self.owner_standings(at)
    }
    fn kits(&self) -> Read<Vec<Kit>> {
        self.all("SELECT record FROM kit ORDER BY number", &[])
    }
    fn notice(&self, id: NoticeId) -> Read<Option<Notice>> {
        self.one("SELECT record FROM notice WHERE id = ?", &[&id.0])
    }
    fn next_notice(&self) -> Read<NoticeId> {
        self.number("SELECT coalesce(max(id), 0) + 1 FROM notice").map(NoticeId)
    }
}

impl Store for Tables<'_> {
    fn put_business(&mut self, name: &str, sample: bool) -> Read<()> {
        self.put_setting("business", &name)?;
        self.put_setting("sample", &sample)
    }
    fn put_settings(&mut self, settings: &Settings, _at: Timestamp) -> Read<()> {
        self.put_setting("rules", settings)
    }
    fn put_user(&mut self, user: &User, at: Timestamp) -> Read<()> {
        self.put_user_row(user, at)
    }
    fn put_sign_in(&mut self, sign_in: &SignIn, at: Timestamp) -> Read<()> {
        self.put_sign_in_row(sign_in, at)
    }
    fn end_sign_in(&mut self, user: UserId, at: Timestamp) -> Read<()> {
        self.run("UPDATE sign_in SET until = ? WHERE user = ? AND until IS NULL", &[&at.0, &user.0])
    }
    fn put_kit(&mut self, kit: &Kit) -> Read<()> {
        self.put_kit_row(kit)
    }
    fn put_kit_place(&mut self, number: KitNumber, _place: &str) -> Read<()> {
        self.put_kit_place_row(number)
    }
    fn put_notice(&mut self, notice: &Notice) -> Read<()> {
        self.put_notice_row(notice)
    }
    fn put_tries(&mut self, tries: &Tries) -> Read<()> {
        self.put_tries_row(tries)
    }
    fn tries(&self, user: UserId, computer: &str) -> Read<Option<Tries>> {
        self.one("SELECT record FROM tries WHERE user = ? AND computer = ?", &[&user.0, &computer])
    }
    fn put_keys(&mut self, generation: u64, digest: &str) -> Read<()> {
        self.put_setting("keys", &KeysInForce { generation, digest: digest.to_owned() })
    }
    fn put_backup(&mut self, at: Timestamp) -> Read<()> {
        self.put_setting("backup", &at)
    }
}

/// Which keys file belongs to the database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize)]
pub(crate) struct KeysInForce {
    pub generation: u64,
    pub digest: String,
}

impl directory::Names for Tables<'_> {
    fn user(&self, user: UserId) -> String {
        Register::user(self, user)
            .ok()
            .flatten()
            .map_or_else(|| format!("user {}", user.0), |u| u.details.name)
    }
    fn notice(&self, notice: NoticeId) -> Option<Notice> {
        Register::notice(self, notice).ok().flatten()
    }
}
