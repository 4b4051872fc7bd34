//! Lists of users: a stretch at a time, whatever the vault holds.

use std::collections::HashMap;

use directory::{CompanyId, SignIn, Timestamp, User, UserId, UserKind, username_key};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::as_of::in_force;
use super::audit::Reach;
use crate::tables::record;
use crate::tables::user::kind_number;
use crate::{Reader, VaultError};

/// Which users.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum PeopleTab {
    /// Every user.
    #[default]
    Everyone,
    /// Of one kind.
    Kind(UserKind),
    /// With a sign-in to this vault.
    SignIn,
    /// These.
    Among(Vec<UserId>),
    /// Disabled.
    Disabled,
    /// With such an access, or who may have one: by a sign-in here, or as one of these, who read an account's mailbox.
    Reaching(Reach, Vec<UserId>),
}

/// Which users, and which stretch of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeopleFilter {
    /// Which.
    pub tab: PeopleTab,
    /// Words that must all occur in name, username, address, company, department or job title.
    pub search: String,
    /// Of this company only.
    pub company: Option<CompanyId>,
    /// Of our own business only.
    pub ours: bool,
    /// As the register was then; now when nothing is given.
    pub at: Option<Timestamp>,
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
        let then = in_force("user", filter.at);
        let (condition, mut values, count, list) = match &filter.tab {
            PeopleTab::Everyone => (String::new(), Vec::new(), "INDEXED BY user_kinds", in_list),
            PeopleTab::Kind(kind) => {
                (" AND kind = ?".into(), vec![kind_number(*kind).into()], "INDEXED BY user_kinds", in_list)
            }
            PeopleTab::SignIn => {
                let some = format!(
                    " AND id IN (SELECT s.user FROM sign_in AS s WHERE {})",
                    in_force("s", filter.at)
                );
                (some, Vec::new(), "", "")
            }
            PeopleTab::Among(ids) => {
                let ids: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
                (format!(" AND id IN ({})", ids.join(",")), Vec::new(), "", "")
            }
            PeopleTab::Reaching(reach, readers) => {
                (reach.of_users(filter.at, readers), Vec::new(), "", in_list)
            }
            PeopleTab::Disabled => {
                (" AND active = 0".into(), Vec::new(), "INDEXED BY user_off", "INDEXED BY user_off")
            }
        };
        let key = username_key(&filter.search);
        let words: Vec<&str> = key.split_whitespace().collect();
        values.extend(
            words.iter().flat_map(|word| [Value::from((*word).to_owned()), Value::from((*word).to_owned())]),
        );
        let searches = !words.is_empty();
        let word = format!(
            " AND (instr(search, ?) > 0 OR company IN
             (SELECT c.id FROM company AS c WHERE {} AND instr(c.name_key, ?) > 0))",
            in_force("c", filter.at)
        );
        let mut condition = format!("{then}{condition}{}", word.repeat(words.len()));
        // Whom somebody added by mistake is found by name, and stands in no list.
        let listed =
            matches!(filter.tab, PeopleTab::Everyone | PeopleTab::Kind(_) | PeopleTab::Disabled) && !searches;
        if listed {
            condition.push_str(" AND mistake = 0");
        }
        let mut list = if searches && !list.is_empty() { in_list } else { list };
        let mut count = count;
        if let Some(company) = filter.company {
            condition.push_str(&format!(" AND company = {}", company.0));
            (count, list) = ("", "");
        }
        if filter.ours {
            condition.push_str(" AND company IS NULL");
            (count, list) = ("", "");
        }
        if filter.at.is_some() {
            // The indexes know what holds now.
            (count, list) = ("", "");
        }
        Self { condition, values, count, list, searches }
    }
}

impl Reader<'_> {
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
        Ok((total, self.user_rows(rows, filter.at)?))
    }

    /// A stretch of the users in order of their names, without counting them all.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn some_people(&self, filter: &PeopleFilter) -> Result<Vec<UserRow>, VaultError> {
        self.user_rows(self.stretch(&Matching::of(filter), filter.offset, filter.limit)?, filter.at)
    }

    /// Every user that matches, in order of their names.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn everybody(&self, filter: &PeopleFilter) -> Result<Vec<UserRow>, VaultError> {
        let matching = Matching::of(filter);
        let most = matches!(filter.tab, PeopleTab::Everyone | PeopleTab::Kind(_)) && !matching.searches;
        if !most || filter.at.is_some() {
            return self.user_rows(self.stretch(&matching, 0, u32::MAX)?, filter.at);
        }
        // One walk over the table as it lies. In the order of names each row is on another page, and a page of a large
        // vault is decrypted anew for each.
        let sql = format!("SELECT record, name_key FROM user NOT INDEXED WHERE {}", matching.condition);
        let mut statement = self.session.db.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(&matching.values))?;
        let mut users: Vec<(String, User)> = Vec::new();
        while let Some(row) = rows.next()? {
            users.push((row.get(1)?, record(row)?));
        }
        users.sort_by(|(name, user), (other, beside)| (name, user.id).cmp(&(other, beside.id)));
        let sign_ins = self.session.tables().sign_ins()?;
        let mut sign_ins: HashMap<UserId, SignIn> = sign_ins.into_iter().map(|one| (one.user, one)).collect();
        let with_sign_in = |(_, user): (String, User)| {
            let sign_in = sign_ins.remove(&user.id);
            (user, sign_in)
        };
        Ok(users.into_iter().map(with_sign_in).collect())
    }

    fn user_rows(&self, rows: Vec<i64>, at: Option<Timestamp>) -> Result<Vec<UserRow>, VaultError> {
        let tables = self.session.tables();
        let user_row = |row| {
            let user = tables.user_at(row)?.ok_or(VaultError::Damaged(crate::Damage::Database))?;
            let sign_in = self.sign_in_at(user.id, at)?;
            Ok((user, sign_in))
        };
        rows.into_iter().map(user_row).collect()
    }

    /// A user's sign-in as it was.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn sign_in_at(&self, user: UserId, at: Option<Timestamp>) -> Result<Option<SignIn>, VaultError> {
        let sql = format!("SELECT record FROM sign_in AS s WHERE s.user = ? AND {}", in_force("s", at));
        Ok(self.records(&sql, [user.0])?.pop())
    }

    fn count(&self, matching: &Matching) -> Result<u32, VaultError> {
        let Matching { condition, values, count, .. } = matching;
        let sql = format!("SELECT count(*) FROM user {count} WHERE {condition}");
        Ok(self.session.db.prepare_cached(&sql)?.query_row(params_from_iter(values), |row| row.get(0))?)
    }

    /// Rows of the table.
    fn stretch(&self, matching: &Matching, offset: u32, limit: u32) -> Result<Vec<i64>, VaultError> {
        let Matching { condition, values, list, .. } = matching;
        let sql =
            format!("SELECT row FROM user {list} WHERE {condition} ORDER BY name_key, id LIMIT ? OFFSET ?");
        let values = values.iter().cloned().chain([limit.into(), offset.into()]);
        let mut statement = self.session.db.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(values), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn usize_of(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
