//! Who had access on any day: users, sign-ins and accesses as they were then.

use std::collections::HashMap;

use directory::{Access, AccessId, Account, AccountId, Company, Day, Level, SignIn, Timestamp, User, UserId};

use super::as_of::{AsOf, in_force};
use crate::tables::access::{OWNER, level_of};
use crate::{Reader, VaultError};

/// A user as of a day, with the sign-in they had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRow {
    /// The user as they were.
    pub user: User,
    /// The sign-in as it was.
    pub sign_in: Option<SignIn>,
}

/// An access that was written down later than the day that it says it began on, as it was known last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenLater {
    /// Which.
    pub access: AccessId,
    /// Whose.
    pub user: UserId,
    /// To what.
    pub account: AccountId,
    /// How far it reaches.
    pub level: Level,
    /// When it was written down.
    pub written: Timestamp,
    /// When it was taken away, where it was.
    pub taken_away: Option<Timestamp>,
    /// Where its record is.
    row: i64,
    /// Whether it says that it was there on the day.
    there: bool,
}

/// One cell of the grid of people by accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The row.
    pub user: UserId,
    /// The column.
    pub account: AccountId,
    /// How far the access reaches: the number of the level, 0 the furthest.
    pub level: u8,
}

impl Reader<'_> {
    /// Every user there was, with the sign-in they had, in order of their names.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn people_at(&self, at: AsOf) -> Result<Vec<AccessRow>, VaultError> {
        let then = in_force("t", at);
        let users: Vec<User> =
            self.records(&format!("SELECT record FROM user AS t WHERE {then} ORDER BY name_key, id"), [])?;
        let mut sign_ins: HashMap<UserId, SignIn> =
            self.sign_ins_at(at)?.into_iter().map(|sign_in| (sign_in.user, sign_in)).collect();
        Ok(users.into_iter().map(|user| AccessRow { sign_in: sign_ins.remove(&user.id), user }).collect())
    }

    /// Every access there was, by number. Those that had ended by then are left out.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn accesses_at(&self, at: AsOf) -> Result<Vec<Access>, VaultError> {
        let then = in_force("a", at);
        self.records(&format!("SELECT record FROM access AS a WHERE {then} AND open = 1 ORDER BY id"), [])
    }

    /// Every access that says of itself that it was there on `day`, and that nobody had written down by `then`, as it was
    /// known by `by`: with when it was written down, and when it was taken away where it was. One that was there for less
    /// than a day was written down by mistake. In the order of their numbers.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn written_later(
        &self,
        day: Day,
        then: Timestamp,
        by: Timestamp,
    ) -> Result<Vec<WrittenLater>, VaultError> {
        const DAY_MS: i64 = 86_400_000;
        // This index holds all that is asked. What was changed again in the same moment never held.
        let sql = "SELECT id, since, open, starts, ends, user, account, level, row
             FROM access INDEXED BY access_history
             WHERE since <= ? AND (until IS NULL OR until > since) ORDER BY id, since";
        let mut statement = self.session.db.prepare_cached(sql)?;
        let mut rows = statement.query([by.0])?;
        let day = day.to_string();
        let mut found: Vec<WrittenLater> = Vec::new();
        let mut known = None;
        while let Some(row) = rows.next()? {
            let (access, since) = (AccessId(row.get(0)?), Timestamp(row.get(1)?));
            let open: bool = row.get(2)?;
            let last = found.last_mut().filter(|last| last.access == access);
            match last {
                _ if known == Some(access) => {}
                None if since <= then || !open => known = Some(access),
                Some(last) if !open => last.taken_away = Some(since),
                last => {
                    let written = last.as_ref().map_or(since, |last| last.written);
                    let now = later_row(row, access, written, &day)?;
                    match last {
                        Some(last) => *last = now,
                        None => found.push(now),
                    }
                }
            }
        }
        found.retain(|one| one.there && one.taken_away.is_none_or(|away| away.0 - one.written.0 >= DAY_MS));
        Ok(found)
    }

    /// The record of an access that was written down later.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn record_written_later(&self, later: &WrittenLater) -> Result<Access, VaultError> {
        let mut found = self.records("SELECT record FROM access WHERE row = ?", [later.row])?;
        found.pop().ok_or(VaultError::Damaged(crate::Damage::Database))
    }

    /// When the vault's records begin: its first entry.
    ///
    /// # Errors
    /// When the journal can't be read.
    pub fn records_begin(&self) -> Result<Timestamp, VaultError> {
        Ok(self.changes_of(1)?.at)
    }

    /// Every user there was, disabled ones included, by number.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn users_at(&self, at: AsOf) -> Result<Vec<User>, VaultError> {
        self.records(&format!("SELECT record FROM user AS u WHERE {} ORDER BY id", in_force("u", at)), [])
    }

    /// Every account there was, closed ones included, by number.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn accounts_at(&self, at: AsOf) -> Result<Vec<Account>, VaultError> {
        self.records(&format!("SELECT record FROM account AS a WHERE {} ORDER BY id", in_force("a", at)), [])
    }

    /// A user as they were.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn user_at(&self, user: UserId, at: AsOf) -> Result<Option<User>, VaultError> {
        let sql = format!("SELECT record FROM user AS u WHERE id = ? AND {}", in_force("u", at));
        Ok(self.records(&sql, [user.0])?.pop())
    }

    /// A company as it was.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn company_at(&self, company: directory::CompanyId, at: AsOf) -> Result<Option<Company>, VaultError> {
        let sql = format!("SELECT record FROM company AS c WHERE id = ? AND {}", in_force("c", at));
        Ok(self.records(&sql, [company.0])?.pop())
    }

    /// An account as it was.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn account_at(&self, account: AccountId, at: AsOf) -> Result<Option<Account>, VaultError> {
        let sql = format!("SELECT record FROM account AS a WHERE id = ? AND {}", in_force("a", at));
        Ok(self.records(&sql, [account.0])?.pop())
    }

    /// Accesses of a user in force, those that reach furthest first; `ended` gives those that ended instead.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn accesses_of(&self, user: UserId, at: AsOf, ended: bool) -> Result<Vec<Access>, VaultError> {
        let then = in_force("a", at);
        let sql = format!(
            "SELECT record FROM access AS a WHERE {then} AND open = {} AND user = ? ORDER BY level, id",
            u8::from(!ended)
        );
        self.records(&sql, [user.0])
    }

    /// Accesses to an account in force, those that reach furthest first; `ended` gives those that ended instead.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn accesses_to(&self, account: AccountId, at: AsOf, ended: bool) -> Result<Vec<Access>, VaultError> {
        let then = in_force("a", at);
        let sql = format!(
            "SELECT record FROM access AS a WHERE {then} AND open = {} AND account = ? ORDER BY level, id",
            u8::from(!ended)
        );
        self.records(&sql, [account.0])
    }

    /// How many seats of an account are taken: by users in use, each once.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn seats_taken(&self, account: AccountId, at: AsOf) -> Result<u32, VaultError> {
        Ok(self.seats(&[account], at)?.remove(&account).unwrap_or_default())
    }

    /// How many accesses users and accounts have, for the rows of a list.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn access_counts(
        &self,
        accounts: &[AccountId],
        at: AsOf,
    ) -> Result<HashMap<AccountId, u32>, VaultError> {
        let sql = format!(
            "SELECT account, count(*) FROM access AS a WHERE {} AND open = 1 AND account IN ({})
             GROUP BY account",
            in_force("a", at),
            list(accounts.iter().map(|account| account.0))
        );
        let mut statement = self.session.db.prepare(&sql)?;
        let rows = statement.query_map([], |row| Ok((AccountId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many seats of each of these accounts are taken; those with none are left out.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn seats(&self, accounts: &[AccountId], at: AsOf) -> Result<HashMap<AccountId, u32>, VaultError> {
        // SQLite takes no index for an empty list, and this one is told to.
        if accounts.is_empty() {
            return Ok(HashMap::new());
        }
        let sql = format!(
            "SELECT a.account, count(DISTINCT a.user) FROM {}
             WHERE {} AND a.open = 1 AND {} AND u.active = 1 AND a.account IN ({}) GROUP BY a.account",
            holders(at),
            in_force("a", at),
            in_force("u", at),
            list(accounts.iter().map(|account| account.0))
        );
        let mut statement = self.session.db.prepare(&sql)?;
        let rows = statement.query_map([], |row| Ok((AccountId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Who owns each of these accounts: whose access reaches as far as an owner's.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn owners_of(
        &self,
        accounts: &[AccountId],
        at: AsOf,
    ) -> Result<Vec<(AccountId, UserId)>, VaultError> {
        let sql = format!(
            "SELECT DISTINCT account, user FROM access AS a WHERE {} AND open = 1 AND level = {OWNER}
             AND account IN ({}) ORDER BY account, user",
            in_force("a", at),
            list(accounts.iter().map(|account| account.0))
        );
        let mut statement = self.session.db.prepare(&sql)?;
        let rows = statement.query_map([], |row| Ok((AccountId(row.get(0)?), UserId(row.get(1)?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The cells of a piece of the grid: the furthest access of each of these users to each of these accounts.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn cells(&self, users: &[UserId], accounts: &[AccountId], at: AsOf) -> Result<Vec<Cell>, VaultError> {
        let sql = format!(
            "SELECT user, account, min(level) FROM access AS a WHERE {} AND open = 1
             AND user IN ({}) AND account IN ({}) GROUP BY user, account",
            in_force("a", at),
            list(users.iter().map(|user| user.0)),
            list(accounts.iter().map(|account| account.0))
        );
        let mut statement = self.session.db.prepare(&sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Cell { user: UserId(row.get(0)?), account: AccountId(row.get(1)?), level: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Accesses `a`, each with its user `u`: never the other way round, which SQLite would take for shorter and which reads
/// every user. For now, one index says all that is asked of a user.
pub(super) fn holders(at: AsOf) -> String {
    let (by, of) = match at {
        None => ("INDEXED BY access_to_account", "INDEXED BY user_active"),
        Some(_) => ("", ""),
    };
    format!("access AS a {by} CROSS JOIN user AS u {of} ON u.id = a.user")
}

pub(super) fn list(numbers: impl Iterator<Item = u32>) -> String {
    numbers.map(|number| number.to_string()).collect::<Vec<_>>().join(",")
}

/// A version of an access that was written down later, from the columns of [`Reader::written_later`].
fn later_row(
    row: &rusqlite::Row<'_>,
    access: AccessId,
    written: Timestamp,
    day: &str,
) -> Result<WrittenLater, VaultError> {
    // Days are written so that their texts are in their order.
    let text = |column| row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from);
    let (starts, ends) = (text(3)?, text(4)?);
    Ok(WrittenLater {
        access,
        user: UserId(row.get(5)?),
        account: AccountId(row.get(6)?),
        level: level_of(row.get(7)?),
        written,
        taken_away: None,
        row: row.get(8)?,
        there: starts.is_some_and(|starts| starts <= day) && ends.is_none_or(|ends| ends >= day),
    })
}
