//! What audits and measures read: a few accesses in the order they are listed, and a glance at every one to count them.

use std::collections::HashSet;

use directory::{
    Access, AccountId, CompanyId, Day, Level, SecondFactor, Seen, SignIn, User, UserId, UserKind,
};
use rusqlite::params;

use super::access::list;
use super::as_of::{AsOf, in_force};
use crate::tables::access::{ELEVATED, factor_of, level_of, seen_of};
use crate::tables::user::{PERSON, kind_of};
use crate::{Reader, VaultError};

/// Which accesses an audit is of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// Only those that reach further than day-to-day work.
    pub privileged: bool,
    /// Only those to this account.
    pub account: Option<AccountId>,
    /// Only those of the staff of these companies.
    pub companies: Option<Vec<CompanyId>>,
}

/// What is counted of an access.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessSummary {
    /// Whose.
    pub user: UserId,
    /// To what.
    pub account: AccountId,
    /// How far it reaches.
    pub level: Level,
    /// Whether signing in takes a second factor.
    pub second_factor: SecondFactor,
    /// Since when.
    pub since: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
    /// When it was last used.
    pub last_seen: Seen,
    /// Whether it has roles.
    pub has_roles: bool,
    /// Whether it has single permissions.
    pub has_permissions: bool,
    /// Whether the name to sign in with is on record.
    pub has_login: bool,
}

/// A user as far as accesses are counted by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UserSummary {
    /// Who.
    pub user: UserId,
    /// Whether they are in use.
    pub active: bool,
    /// A person or a program.
    pub kind: UserKind,
    /// The company they work for; nothing for our own business.
    pub company: Option<CompanyId>,
    /// Whether their department is on record.
    pub has_department: bool,
}

impl UserSummary {
    /// Whether it is an API process or an integration.
    #[must_use]
    pub fn is_program(&self) -> bool {
        match self.kind {
            UserKind::Person => false,
            UserKind::Api | UserKind::Integration => true,
        }
    }
}

impl Reach {
    /// As a condition on accesses `a`.
    fn far(&self) -> String {
        match self.privileged {
            true => format!(" AND a.level <= {ELEVATED}"),
            false => String::new(),
        }
    }

    /// As a condition on users.
    fn staff(&self, user: &str) -> String {
        self.companies.as_ref().map_or_else(String::new, |companies| {
            format!(" AND {user}.company IN ({})", list(companies.iter().map(|company| company.0)))
        })
    }

    /// As a condition on users `user` who have such an access, or may have one by a sign-in here or a mailbox they
    /// read (`readers`): some of them have none.
    pub(super) fn of_users(&self, at: AsOf, readers: &[UserId]) -> String {
        let staff = self.staff("user");
        if !self.privileged && self.account.is_none() {
            return staff;
        }
        let account = self.account.map_or_else(String::new, |id| format!(" AND a.account = {}", id.0));
        format!(
            "{staff} AND (id IN ({})
             OR EXISTS (SELECT 1 FROM sign_in AS s WHERE s.user = user.id AND {})
             OR EXISTS (SELECT 1 FROM access AS a WHERE a.user = user.id AND {} AND a.open = 1{}{account}))",
            list(readers.iter().map(|user| user.0)),
            in_force("s", at),
            in_force("a", at),
            self.far()
        )
    }
}

impl Reader<'_> {
    /// The first accesses to an account in force, those that reach furthest first and then by name, at most `limit`.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn first_accesses_to(
        &self,
        account: AccountId,
        at: AsOf,
        reach: &Reach,
        limit: u32,
    ) -> Result<Vec<Access>, VaultError> {
        let sql = format!(
            "SELECT a.record FROM access AS a CROSS JOIN user AS u ON u.id = a.user
             WHERE {} AND a.open = 1 AND a.account = ?1 AND {}{}{}
             ORDER BY a.level, u.name_key, u.id, a.id LIMIT ?2",
            in_force("a", at),
            in_force("u", at),
            reach.far(),
            reach.staff("u")
        );
        self.records(&sql, params![account.0, limit])
    }

    /// Accounts that the staff of these companies get into.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn reached_by_staff(
        &self,
        companies: &[CompanyId],
        at: AsOf,
    ) -> Result<HashSet<AccountId>, VaultError> {
        // From the staff to their accesses: the other way round every access there is would be read.
        let sql = format!(
            "SELECT DISTINCT a.account FROM user AS u CROSS JOIN access AS a ON a.user = u.id
             WHERE {} AND u.company IN ({}) AND {} AND a.open = 1",
            in_force("u", at),
            list(companies.iter().map(|company| company.0)),
            in_force("a", at)
        );
        let mut statement = self.session.db.prepare(&sql)?;
        let rows = statement.query_map([], |row| row.get(0).map(AccountId))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Hands over a glance at every access in force, those of a user one after another when it is about now.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn summarise_accesses(
        &self,
        at: AsOf,
        mut each: impl FnMut(AccessSummary),
    ) -> Result<(), VaultError> {
        // For now, this index holds all that is asked.
        let by = if at.is_none() { "INDEXED BY access_of_user" } else { "" };
        let sql = format!(
            "SELECT user, account, level, factor, starts, ends, seen, has_roles, has_permissions, has_login
             FROM access AS a {by} WHERE {} AND open = 1",
            in_force("a", at)
        );
        let mut statement = self.session.db.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let text = |column| row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from);
            let day = |column| text(column).map(|day| day.and_then(|day| day.parse().ok()));
            each(AccessSummary {
                user: UserId(row.get(0)?),
                account: AccountId(row.get(1)?),
                level: level_of(row.get(2)?),
                second_factor: factor_of(row.get(3)?),
                since: day(4)?,
                until: day(5)?,
                last_seen: seen_of(text(6)?),
                has_roles: row.get(7)?,
                has_permissions: row.get(8)?,
                has_login: row.get(9)?,
            });
        }
        Ok(())
    }

    /// A glance at every user there was, by number.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn summarise_users(&self, at: AsOf) -> Result<Vec<UserSummary>, VaultError> {
        let by = if at.is_none() { "INDEXED BY user_active" } else { "" };
        let sql = format!(
            "SELECT id, active, kind, company, has_department FROM user AS u {by} WHERE {} ORDER BY id",
            in_force("u", at)
        );
        let mut statement = self.session.db.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| {
            Ok(UserSummary {
                user: UserId(row.get(0)?),
                active: row.get(1)?,
                kind: kind_of(row.get(2)?),
                company: row.get::<_, Option<u32>>(3)?.map(CompanyId),
                has_department: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every API process and integration in use there was, by number.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn programs_at(&self, at: AsOf) -> Result<Vec<User>, VaultError> {
        let sql = format!(
            "SELECT record FROM user AS u WHERE {} AND active = 1 AND kind <> {PERSON} ORDER BY id",
            in_force("u", at)
        );
        self.records(&sql, [])
    }

    /// Every sign-in there was, by the number of its user.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn sign_ins_at(&self, at: AsOf) -> Result<Vec<SignIn>, VaultError> {
        self.records(
            &format!("SELECT record FROM sign_in AS s WHERE {} ORDER BY user", in_force("s", at)),
            [],
        )
    }
}
