//! The register in SQL: what proposals and rules read, and what changes are turned into.

pub(crate) mod access;
pub(crate) mod account;
pub(crate) mod company;
pub(crate) mod identity;
pub(crate) mod kit;
pub(crate) mod notice;
pub(crate) mod projection;
pub(crate) mod put;
pub(crate) mod schema;
pub(crate) mod setting;
pub(crate) mod sign_in;
pub(crate) mod strike;
pub(crate) mod tries;
pub(crate) mod user;

use directory::{
    Access, AccessId, Account, AccountId, Asked, Company, CompanyId, Job, KeysInForce, Kit, Notice, NoticeId,
    OwnerStanding, Read, ReadError, Register, Row as RegisterRow, Run, RunId, Settings, SignIn, Store,
    Timestamp, Tries, User, UserId,
};
use projection::PROJECTIONS;
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

    fn write(&self, sql: &str, params: &[&dyn ToSql]) -> Read<()> {
        self.db.prepare_cached(sql).and_then(|mut s| s.execute(params)).map(drop).map_err(unreadable)
    }

    fn number(&self, sql: &str) -> Read<u32> {
        self.db.prepare_cached(sql).and_then(|mut s| s.query_row([], |row| row.get(0))).map_err(unreadable)
    }
}

/// A record kept as JSON in a row's first column.
pub(crate) fn record<T: DeserializeOwned>(row: &Row<'_>) -> Read<T> {
    let text = row.get_ref(0).map_err(unreadable)?;
    let record = text.as_str().ok().and_then(|text| serde_json::from_str(text).ok());
    record.ok_or_else(|| ReadError(Box::new(NoRecord { table: table_of(row) })))
}

/// A row holds something that no entry makes.
#[derive(Debug, thiserror::Error)]
#[error("a row of {table} holds no record")]
pub(crate) struct NoRecord {
    /// The table.
    pub table: &'static str,
}

/// The table that a row was read from, by the words of its statement.
fn table_of(row: &Row<'_>) -> &'static str {
    let sql = row.as_ref().expanded_sql().unwrap_or_default();
    let named = sql.split_whitespace().skip_while(|word| *word != "FROM").nth(1).unwrap_or_default();
    PROJECTIONS.iter().map(|projection| projection.table).find(|table| *table == named).unwrap_or("entry")
}

fn text(value: &impl Serialize) -> Read<String> {
    serde_json::to_string(value).map_err(|e| ReadError(e.into()))
}

pub(crate) fn unreadable(error: rusqlite::Error) -> ReadError {
    ReadError(error.into())
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
    fn keys_in_force(&self) -> Read<KeysInForce> {
        self.keys_row()
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
    fn company(&self, id: CompanyId) -> Read<Option<Company>> {
        self.company_row(id)
    }
    fn company_named(&self, name: &str) -> Read<Option<Company>> {
        self.company_row_named(name)
    }
    fn next_company(&self) -> Read<CompanyId> {
        self.number("SELECT coalesce(max(id), 0) + 1 FROM company").map(CompanyId)
    }
    fn staff_of(&self, company: CompanyId) -> Read<Vec<User>> {
        self.staff_rows(company, true)
    }
    fn former_staff_of(&self, company: CompanyId) -> Read<Vec<User>> {
        self.staff_rows(company, false)
    }
    fn machines_of(&self, user: UserId) -> Read<Vec<User>> {
        self.machine_rows(user)
    }
    fn profile(&self, key: &str) -> Read<Option<String>> {
        self.profile_row(key)
    }
    fn account(&self, id: AccountId) -> Read<Option<Account>> {
        self.account_row(id)
    }
    fn next_account(&self) -> Read<AccountId> {
        self.number("SELECT coalesce(max(id), 0) + 1 FROM account").map(AccountId)
    }
    fn accounts_of(&self, company: Option<CompanyId>) -> Read<Vec<Account>> {
        self.account_rows_of(company)
    }
    fn accounts_naming(&self, user: UserId) -> Read<Vec<Account>> {
        self.account_rows_naming(user)
    }
    fn access(&self, id: AccessId) -> Read<Option<Access>> {
        self.access_row(id)
    }
    fn next_access(&self) -> Read<AccessId> {
        self.number("SELECT coalesce(max(id), 0) + 1 FROM access").map(AccessId)
    }
    fn accesses_of(&self, user: UserId) -> Read<Vec<Access>> {
        self.access_rows_of(user)
    }
    fn accesses_to(&self, account: AccountId) -> Read<Vec<Access>> {
        self.access_rows_to(account)
    }
    fn run(&self, id: RunId) -> Read<Option<Run>> {
        self.run_row(id)
    }
    fn next_run(&self) -> Read<RunId> {
        self.number("SELECT coalesce(max(id), 0) + 1 FROM run").map(RunId)
    }
    fn open_runs(&self) -> Read<Vec<Run>> {
        self.open_run_rows()
    }
    fn job(&self, name: &str) -> Read<Option<Job>> {
        self.job_row(name)
    }
    fn asked(&self) -> Read<Vec<Asked>> {
        self.all("SELECT record FROM asked ORDER BY entry", &[])
    }
    fn tries(&self, user: UserId, computer: &str) -> Read<Option<Tries>> {
        self.one("SELECT record FROM tries WHERE user = ? AND computer = ?", &[&user.0, &computer])
    }
}

impl Store for Tables<'_> {
    fn register(&self) -> &dyn Register {
        self
    }

    fn put(&mut self, row: RegisterRow, at: Timestamp) -> Read<()> {
        put::put(self, &row, at)
    }
}

impl directory::Names for Tables<'_> {
    fn user(&self, user: UserId) -> String {
        Register::user(self, user)
            .ok()
            .flatten()
            .map_or_else(|| format!("user {}", user.0), |u| u.details.name)
    }
    fn company(&self, company: CompanyId) -> String {
        let row = Register::company(self, company).ok().flatten();
        row.map_or_else(|| format!("company {}", company.0), |row| row.details.name)
    }
    fn account(&self, account: AccountId) -> String {
        let row = Register::account(self, account).ok().flatten();
        row.map_or_else(|| format!("account {}", account.0), |row| row.details.name)
    }
    fn access(&self, access: AccessId) -> Option<(UserId, AccountId)> {
        Register::access(self, access).ok().flatten().map(|row| (row.user, row.account))
    }
    fn notice(&self, notice: NoticeId) -> Option<Notice> {
        Register::notice(self, notice).ok().flatten()
    }
}
