//! Who had access on any day: users and sign-ins as they were then.

use std::collections::HashMap;

use directory::{SignIn, Timestamp, User, UserId};
use rusqlite::Row;
use serde::de::DeserializeOwned;

use crate::{Session, VaultError};

/// A user as of a day, with the sign-in they had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRow {
    /// The user as they were.
    pub user: User,
    /// The sign-in as it was.
    pub sign_in: Option<SignIn>,
}

impl Session {
    /// Every user there was at `at`, in order of their names.
    ///
    /// Rows that began and ended at the same moment never held; the last of a moment does.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn access_at(&self, at: Timestamp) -> Result<Vec<AccessRow>, VaultError> {
        let then = "since <= ?1 AND (until IS NULL OR until > ?1)";
        let users: Vec<User> =
            self.records(&format!("SELECT record FROM user WHERE {then} ORDER BY name_key, id"), at)?;
        let sign_ins: Vec<SignIn> = self.records(&format!("SELECT record FROM sign_in WHERE {then}"), at)?;
        let mut sign_ins: HashMap<UserId, SignIn> = sign_ins.into_iter().map(|s| (s.user, s)).collect();
        Ok(users.into_iter().map(|user| AccessRow { sign_in: sign_ins.remove(&user.id), user }).collect())
    }

    fn records<T: DeserializeOwned>(&self, sql: &str, at: Timestamp) -> Result<Vec<T>, VaultError> {
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([at.0], |row: &Row<'_>| row.get::<_, String>(0))?;
        rows.map(|text| serde_json::from_str(&text?).map_err(|e| directory::Unreadable(e.into()).into()))
            .collect()
    }
}
