//! What everybody is called: to compare a new name with, and to find what a name means.

use directory::{Account, Timestamp, User, UserId, username_key};

use super::as_of::in_force;
use crate::{Reader, VaultError};

impl Reader<'_> {
    /// Accounts of this name, now or as they were, closed ones included, by number. Names of accounts may be the same.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn accounts_called(&self, name: &str, at: Option<Timestamp>) -> Result<Vec<Account>, VaultError> {
        let sql = format!(
            "SELECT record FROM account AS a WHERE {} AND a.name_key = ? ORDER BY a.id",
            in_force("a", at)
        );
        self.records(&sql, [username_key(name)])
    }

    /// Users, disabled ones included, whose folded name passes a test, by number; at most `most` of them.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn users_called(&self, most: usize, test: impl FnMut(&str) -> bool) -> Result<Vec<User>, VaultError> {
        self.users_by("name_key", most, test)
    }

    /// The same by their folded username.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn users_signing_in_as(
        &self,
        most: usize,
        test: impl FnMut(&str) -> bool,
    ) -> Result<Vec<User>, VaultError> {
        self.users_by("username_key", most, test)
    }

    /// Every name that a user has had.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn names_of(&self, user: UserId) -> Result<Vec<String>, VaultError> {
        let had = self.session.tables().user_states(user)?;
        Ok(had.into_iter().map(|user| user.details.name).collect())
    }

    /// Each of the two columns has an index, so records are read of those alone that pass.
    fn users_by(
        &self,
        column: &str,
        most: usize,
        mut test: impl FnMut(&str) -> bool,
    ) -> Result<Vec<User>, VaultError> {
        let sql = format!("SELECT row, {column} FROM user WHERE until IS NULL");
        let mut statement = self.session.db.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let key = row.get_ref(1)?;
            if key.as_str().is_ok_and(&mut test) && found.len() < most {
                found.extend(self.session.tables().user_at(row.get(0)?)?);
            }
        }
        found.sort_by_key(|user| user.id);
        Ok(found)
    }
}
