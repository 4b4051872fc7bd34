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

/// Which users, in SQL. Conditions on the columns of one index are answered by that index alone; it is named, since
/// SQLite would rather take a smaller one and read every row of the table: 300 ms a search at 100,000 users, not 40.
struct Matching {
    condition: String,
    values: Vec<Value>,
    /// `INDEXED BY` for counting them all, and for listing a stretch.
    count: &'static str,
    list: &'static str,
    /// Finding them takes a look at every user, so that counting and listing apart would look twice.
    searches: bool,
}

impl Matching {
    fn of(filter: &PeopleFilter) -> Self {
        let in_list = "INDEXED BY user_list";
        let (condition, mut values, count, list) = match &filter.tab {
            PeopleTab::Everyone => (String::new(), Vec::new(), "INDEXED BY user_now", in_list),
            PeopleTab::Kind(kind) => {
                (" AND kind = ?".into(), vec![kind_number(*kind).into()], "INDEXED BY user_kinds", in_list)
            }
            PeopleTab::SignIn => {
                let some = " AND id IN (SELECT user FROM sign_in WHERE until IS NULL)";
                (some.into(), Vec::new(), "", "")
            }
            PeopleTab::Among(ids) => {
                let ids: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
                (format!(" AND id IN ({})", ids.join(",")), Vec::new(), "", "")
            }
            PeopleTab::Disabled => {
                (" AND active = 0".into(), Vec::new(), "INDEXED BY user_off", "INDEXED BY user_off")
            }
        };
        let key = username_key(&filter.search);
        let words: Vec<&str> = key.split_whitespace().collect();
        values.extend(words.iter().map(|word| Value::from((*word).to_owned())));
        let searches = !words.is_empty();
        Self {
            condition: format!("until IS NULL{condition}{}", " AND instr(search, ?) > 0".repeat(words.len())),
            values,
            count,
            list: if searches && !list.is_empty() { in_list } else { list },
            searches,
        }
    }
}

impl Session {
    /// A stretch of the users in order of their names, and how many match in all.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn people(&self, filter: &PeopleFilter) -> Result<(u32, Vec<UserRow>), VaultError> {
        let matching = Matching::of(filter);
        let (total, rows) = if matching.searches {
            let all = self.stretch(&matching, 0, u32::MAX)?;
            let total = u32::try_from(all.len()).unwrap_or(u32::MAX);
            let (offset, limit) = (usize_of(filter.offset), usize_of(filter.limit));
            (total, all.into_iter().skip(offset).take(limit).collect())
        } else {
            (self.count(&matching)?, self.stretch(&matching, filter.offset, filter.limit)?)
        };
        let tables = self.tables();
        rows.into_iter()
            .map(|row| {
                let user = tables.user_at(row)?.ok_or(VaultError::Damaged(crate::Damage::Database))?;
                let sign_in = tables.sign_in(user.id)?;
                Ok((user, sign_in))
            })
            .collect::<Result<_, VaultError>>()
            .map(|users| (total, users))
    }

    fn count(&self, matching: &Matching) -> Result<u32, VaultError> {
        let Matching { condition, values, count, .. } = matching;
        let sql = format!("SELECT count(*) FROM user {count} WHERE {condition}");
        Ok(self.db.prepare_cached(&sql)?.query_row(params_from_iter(values), |row| row.get(0))?)
    }

    /// Rows of the table.
    fn stretch(&self, matching: &Matching, offset: u32, limit: u32) -> Result<Vec<i64>, VaultError> {
        let Matching { condition, values, list, .. } = matching;
        let sql =
            format!("SELECT row FROM user {list} WHERE {condition} ORDER BY name_key, id LIMIT ? OFFSET ?");
        let values = values.iter().cloned().chain([limit.into(), offset.into()]);
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(values), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn usize_of(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
