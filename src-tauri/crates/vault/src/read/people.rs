//! Lists of users: a stretch at a time, whatever the vault holds.

use directory::{Register, SignIn, User, UserId, UserKind, username_key};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use crate::tables::user::kind_number;
use crate::{Session, VaultError};

/// Which users.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeopleTab {
    /// Every user.
    Everyone,
    /// Of one kind.
    Kind(UserKind),
    /// With a sign-in to this vault.
    SignIn,
    /// These.
    Among(Vec<UserId>),
    /// Disabled.
    Disabled,
}

/// Which users, and which stretch of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeopleFilter {
    /// Which.
    pub tab: PeopleTab,
    /// Words that must all occur in name, username, address, company, department or job title.
    pub search: String,
    /// How many to leave out.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// A user and the sign-in they have.
type UserRow = (User, Option<SignIn>);

impl Session {
    /// A stretch of the users in order of their names, and how many match in all.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn people(&self, filter: &PeopleFilter) -> Result<(u32, Vec<UserRow>), VaultError> {
        let mut conditions = vec!["until IS NULL".to_owned()];
        let mut values: Vec<Value> = Vec::new();
        match &filter.tab {
            PeopleTab::Everyone => {}
            PeopleTab::Kind(kind) => {
                conditions.push("kind = ?".into());
                values.push(kind_number(*kind).into());
            }
            PeopleTab::SignIn => {
                conditions.push("id IN (SELECT user FROM sign_in WHERE until IS NULL)".into());
            }
            PeopleTab::Among(ids) => {
                let list: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
                conditions.push(format!("id IN ({})", list.join(",")));
            }
            PeopleTab::Disabled => conditions.push("active = 0".into()),
        }
        for word in username_key(&filter.search).split_whitespace() {
            conditions.push("instr(search, ?) > 0".into());
            values.push(word.to_owned().into());
        }
        let matching = format!("FROM user WHERE {}", conditions.join(" AND "));
        let total = self
            .db
            .prepare_cached(&format!("SELECT count(*) {matching}"))?
            .query_row(params_from_iter(&values), |row| row.get(0))?;
        values.extend([filter.limit.into(), filter.offset.into()]);
        // The list's index holds all that is asked here, so only the rows shown are read whole.
        let ids: Vec<u32> = self
            .db
            .prepare_cached(&format!("SELECT id {matching} ORDER BY name_key, id LIMIT ? OFFSET ?"))?
            .query_map(params_from_iter(&values), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let tables = self.tables();
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids.into_iter().map(UserId) {
            let user = tables.user(id)?.ok_or(VaultError::Damaged(crate::Damage::Database))?;
            rows.push((user, tables.sign_in(id)?));
        }
        Ok((total, rows))
    }
}
