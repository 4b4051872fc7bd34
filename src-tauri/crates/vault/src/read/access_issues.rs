//! What checks ask of the register of accounts, from indexes: a few of each, however many there are.

use std::collections::HashMap;

use directory::{Account, AccountId, Company, Day, Timestamp, User, UserId};
use rusqlite::{Params, params};

use crate::tables::access::{ADMIN, ELEVATED, FACTOR_OFF, OWNER};
use crate::tables::user::PERSON;
use crate::{Reader, VaultError};

/// An access that concerns somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessIssue {
    /// Whose.
    pub user: UserId,
    /// To what.
    pub account: AccountId,
    /// The day it turns on: the last day, or when they were last seen.
    pub day: Option<Day>,
}

/// Who owns an account, and how full it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Holding {
    /// Users with an access of the level owner.
    pub owners: u32,
    /// Users in use with an access, where seats are paid for; 0 elsewhere.
    pub seats: u32,
}

impl Reader<'_> {
    /// Disabled users who have access somewhere, with the number of accesses; those with most first, at most `limit`.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn leavers_with_access(&self, limit: u32) -> Result<Vec<(User, u32)>, VaultError> {
        let mut statement = self.session.db.prepare_cached(
            "SELECT u.id, count(*) FROM user AS u INDEXED BY user_off
             JOIN access AS a INDEXED BY access_of_user ON a.user = u.id AND a.until IS NULL AND a.open = 1
             WHERE u.until IS NULL AND u.active = 0 GROUP BY u.id ORDER BY count(*) DESC, u.id LIMIT ?",
        )?;
        let rows = statement.query_map([limit], |row| Ok((UserId(row.get(0)?), row.get::<_, u32>(1)?)))?;
        let found: Vec<(UserId, u32)> = rows.collect::<Result<_, _>>()?;
        let mut users = Vec::with_capacity(found.len());
        for (id, count) in found {
            users.extend(self.user_at(id, None)?.map(|user| (user, count)));
        }
        Ok(users)
    }

    /// People who were disabled at `moment` or before and weren't forgotten, at most `limit`.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn left_before(&self, moment: Timestamp, limit: u32) -> Result<Vec<User>, VaultError> {
        let sql = format!(
            "SELECT id FROM user INDEXED BY user_off WHERE until IS NULL AND active = 0 AND kind = {PERSON}
             AND json_extract(record, '$.state.since') <= ?1 AND json_extract(record, '$.forgotten_at') IS NULL
             ORDER BY name_key, id LIMIT ?2"
        );
        let mut statement = self.session.db.prepare_cached(&sql)?;
        let ids = statement.query_map(params![moment.0, limit], |row| row.get(0).map(UserId))?;
        let ids: Vec<UserId> = ids.collect::<Result<_, _>>()?;
        let mut users = Vec::with_capacity(ids.len());
        for id in ids {
            users.extend(self.user_at(id, None)?);
        }
        Ok(users)
    }

    /// Accesses whose last day is before `today`, the longest past first, at most `limit`.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn accesses_past_end(&self, today: Day, limit: u32) -> Result<Vec<AccessIssue>, VaultError> {
        self.access_issues(
            "SELECT user, account, ends FROM access WHERE until IS NULL AND open = 1 AND ends IS NOT NULL
             AND ends < ?1 ORDER BY ends, id LIMIT ?2",
            params![today.to_string(), limit],
        )
    }

    /// Privileged accesses whose second factor is known to be off, at most `limit`.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn privileged_without_second_factor(&self, limit: u32) -> Result<Vec<AccessIssue>, VaultError> {
        let sql = format!(
            "SELECT user, account, NULL FROM access INDEXED BY access_bare WHERE until IS NULL AND open = 1
             AND level <= {ELEVATED} AND factor = {FACTOR_OFF} ORDER BY level, account, user LIMIT ?1"
        );
        self.access_issues(&sql, params![limit])
    }

    /// Accounts that users sign in to for day-to-day work with the second factor known to be off, and how many do; those
    /// with most first, at most `limit`.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn accounts_without_second_factor(&self, limit: u32) -> Result<Vec<(AccountId, u32)>, VaultError> {
        let sql = format!(
            "SELECT account, count(DISTINCT user) FROM access INDEXED BY access_bare
             WHERE until IS NULL AND open = 1 AND level > {ELEVATED} AND factor = {FACTOR_OFF}
             GROUP BY account ORDER BY 2 DESC, account LIMIT ?"
        );
        let mut statement = self.session.db.prepare_cached(&sql)?;
        let rows = statement.query_map([limit], |row| Ok((AccountId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Accesses of people in use who were last seen before `before`, or of programs, at most `limit`. What nobody
    /// recorded is none of them.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn dormant(&self, programs: bool, before: Day, limit: u32) -> Result<Vec<AccessIssue>, VaultError> {
        let sql = format!(
            "SELECT a.user, a.account, a.seen FROM access AS a WHERE a.until IS NULL AND a.open = 1
             AND a.seen IS NOT NULL AND a.seen < ?1
             AND EXISTS (SELECT 1 FROM user AS u WHERE u.id = a.user AND u.until IS NULL AND u.active = 1
                         AND (u.kind <> {PERSON}) = ?2)
             ORDER BY a.seen, a.id LIMIT ?3"
        );
        self.access_issues(&sql, params![before.to_string(), programs, limit])
    }

    /// Accesses of users in use that reach as far as an owner's or administrator's and have no reason on record, at most
    /// `limit`.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn administrators_without_reason(&self, limit: u32) -> Result<Vec<AccessIssue>, VaultError> {
        // The index holds just these: no record is read.
        let sql = format!(
            "SELECT a.user, a.account, NULL FROM access AS a INDEXED BY access_unexplained
             WHERE a.until IS NULL AND a.open = 1 AND a.level <= {ADMIN}
             AND trim(json_extract(a.record, '$.details.reason')) = ''
             AND EXISTS (SELECT 1 FROM user AS u WHERE u.id = a.user AND u.until IS NULL AND u.active = 1)
             ORDER BY a.account, a.level, a.user LIMIT ?1"
        );
        self.access_issues(&sql, params![limit])
    }

    /// Accounts that several users sign in to with one login, at most `limit`.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn shared_logins(&self, limit: u32) -> Result<Vec<(AccountId, String, u32)>, VaultError> {
        let mut statement = self.session.db.prepare_cached(
            // Users are counted only where there are several.
            "SELECT account, login_key, (SELECT count(DISTINCT user) FROM access AS b INDEXED BY access_login
                 WHERE b.until IS NULL AND b.open = 1 AND b.account = a.account AND b.login_key = a.login_key
                 AND b.login_key <> '')
             FROM access AS a WHERE until IS NULL AND open = 1 AND login_key <> ''
             GROUP BY account, login_key HAVING min(user) <> max(user) ORDER BY 3 DESC, account LIMIT ?",
        )?;
        let rows =
            statement.query_map([limit], |row| Ok((AccountId(row.get(0)?), row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Companies that work with us whose agreement ends before `before`, the first to end first.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn companies_ending(&self, before: Day) -> Result<Vec<Company>, VaultError> {
        self.records(
            "SELECT record FROM company WHERE until IS NULL AND active = 1 AND ends IS NOT NULL AND ends < ?
             ORDER BY ends, id",
            [before.to_string()],
        )
    }

    /// Every open account with who owns it and how many seats are taken.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn holdings(&self) -> Result<Vec<(Account, Holding)>, VaultError> {
        let sql = format!(
            "SELECT a.account, count(DISTINCT a.user) FROM access AS a INDEXED BY access_owner
             CROSS JOIN user AS u INDEXED BY user_active ON u.id = a.user
             WHERE a.until IS NULL AND a.open = 1 AND a.level = {OWNER} AND u.until IS NULL AND u.active = 1
             GROUP BY a.account"
        );
        let mut statement = self.session.db.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| Ok((AccountId(row.get(0)?), row.get(1)?)))?;
        let owners: HashMap<AccountId, u32> = rows.collect::<Result<_, _>>()?;
        let accounts: Vec<Account> = self.records(
            "SELECT record FROM account WHERE until IS NULL AND open = 1 ORDER BY name_key, id",
            [],
        )?;
        let counted: Vec<AccountId> = accounts
            .iter()
            .filter(|account| account.details.seats.is_some())
            .map(|account| account.id)
            .collect();
        let seats = self.seats(&counted, None)?;
        let of =
            |counts: &HashMap<AccountId, u32>, account| counts.get(&account).copied().unwrap_or_default();
        let held = accounts.into_iter().map(|account| {
            let holding = Holding { owners: of(&owners, account.id), seats: of(&seats, account.id) };
            (account, holding)
        });
        Ok(held.collect())
    }

    fn access_issues(&self, sql: &str, params: impl Params) -> Result<Vec<AccessIssue>, VaultError> {
        let mut statement = self.session.db.prepare_cached(sql)?;
        let rows = statement.query_map(params, |row| {
            let day: Option<String> = row.get(2)?;
            Ok(AccessIssue {
                user: UserId(row.get(0)?),
                account: AccountId(row.get(1)?),
                day: day.and_then(|day| day.parse().ok()),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
