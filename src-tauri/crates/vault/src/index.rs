//! Where to look in the journal: which users, accounts and companies an entry is by or about, what kinds of change it
//! makes, and its words for the search.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use directory::{AccountId, Author, Change, ChangeKind, CompanyId, Compartment, Timestamp, UserId};
use rusqlite::{Connection, params};

use crate::VaultError;
use crate::tables::Tables;

/// How many changes of an entry go into the words it is found by. An import has thousands; whom it is about is noted
/// for each.
const WORDS_OF: usize = 100;

/// Whom and what an entry is by or about.
struct Pointers {
    users: BTreeSet<UserId>,
    accounts: BTreeSet<AccountId>,
    companies: BTreeSet<CompanyId>,
    /// What kinds its changes are, of those alone that everybody may read: an entry's header says for whom it has a sealed
    /// part, and whoever can't open that learns no more of it here.
    kinds: BTreeSet<ChangeKind>,
    /// Whether somebody signed in, and that is all.
    plain_sign_in: bool,
}

impl Pointers {
    fn of(author: Author, changes: &[Change]) -> Self {
        let mut users: BTreeSet<UserId> = changes.iter().filter_map(Change::about).collect();
        users.extend(changes.iter().filter_map(|change| author.doer(change)));
        Self {
            users,
            accounts: changes.iter().filter_map(Change::about_account).collect(),
            companies: changes.iter().filter_map(Change::about_company).collect(),
            kinds: changes.iter().filter(is_open).map(Change::kind).collect(),
            plain_sign_in: changes.iter().all(|c| matches!(c, Change::SignedIn(_) | Change::TriesSeen(_))),
        }
    }
}

/// Whether everybody who signs in may read a change.
fn is_open(change: &&Change) -> bool {
    change.compartment() == Compartment::Core
}

/// Notes which users, accounts and companies an entry is by or about, the kinds of its changes, and the words to find it
/// by.
pub(crate) fn index(
    db: &Connection,
    seq: u64,
    at: Timestamp,
    author: Author,
    changes: &[Change],
) -> Result<(), VaultError> {
    let Pointers { users, accounts, companies, kinds, plain_sign_in } = Pointers::of(author, changes);
    let mut insert = db.prepare_cached("INSERT OR IGNORE INTO entry_user (user, seq) VALUES (?, ?)")?;
    for user in users {
        insert.execute(params![user.0, seq])?;
    }
    let mut insert = db.prepare_cached("INSERT OR IGNORE INTO entry_account (account, seq) VALUES (?, ?)")?;
    for account in accounts {
        insert.execute(params![account.0, seq])?;
    }
    let mut insert = db.prepare_cached("INSERT OR IGNORE INTO entry_company (company, seq) VALUES (?, ?)")?;
    for company in companies {
        insert.execute(params![company.0, seq])?;
    }
    let mut insert = db.prepare_cached("INSERT OR IGNORE INTO entry_kind (kind, seq) VALUES (?, ?)")?;
    for kind in kinds {
        insert.execute(params![kind.stored(), seq])?;
    }
    let tables = Tables::new(db);
    // Only what everybody may read goes into the words.
    let open = changes.iter().filter(is_open).take(WORDS_OF);
    let words: Vec<String> = open.map(|change| directory::sentence(&author, change, &tables)).collect();
    db.prepare_cached("INSERT INTO entry_line (seq, at, sign_in, search) VALUES (?, ?, ?, ?)")?
        .execute(params![seq, at.0, plain_sign_in, directory::username_key(&words.join("\n"))])?;
    Ok(())
}

/// The same of all entries, as a replay comes to them. The words are left out: they may be worded better one day.
#[derive(Debug, Default)]
pub(crate) struct Index {
    users: Vec<(u32, u64)>,
    accounts: Vec<(u32, u64)>,
    companies: Vec<(u32, u64)>,
    kinds: Vec<(&'static str, u64)>,
    lines: Vec<(u64, (i64, bool))>,
}

impl Index {
    /// Takes up an entry.
    pub(crate) fn add(&mut self, seq: u64, at: Timestamp, author: Author, changes: &[Change]) {
        let Pointers { users, accounts, companies, kinds, plain_sign_in } = Pointers::of(author, changes);
        self.users.extend(users.into_iter().map(|user| (user.0, seq)));
        self.accounts.extend(accounts.into_iter().map(|account| (account.0, seq)));
        self.companies.extend(companies.into_iter().map(|company| (company.0, seq)));
        self.kinds.extend(kinds.into_iter().map(|kind| (kind.stored(), seq)));
        self.lines.push((seq, (at.0, plain_sign_in)));
    }

    /// In how many rows the kinds of changes are others, which whoever opens what is open to everybody can tell.
    ///
    /// # Errors
    /// When the database can't be read.
    pub(crate) fn kinds_differ(
        &mut self,
        db: &Connection,
    ) -> Result<Option<(&'static str, u64)>, VaultError> {
        self.kinds.sort_unstable();
        let mut statement = db.prepare("SELECT kind, seq FROM entry_kind ORDER BY kind, seq")?;
        let mut rows = statement.query([])?;
        let mut there = Vec::new();
        while let Some(row) = rows.next()? {
            there.push((row.get(0)?, row.get(1)?));
        }
        let told: Vec<(String, u64)> =
            self.kinds.iter().map(|(kind, seq)| ((*kind).to_owned(), *seq)).collect();
        let rows = different(&told, &there);
        Ok((rows > 0).then_some(("entry_kind", rows)))
    }

    /// The first of the other tables that says something else, and in how many rows.
    ///
    /// # Errors
    /// When the database can't be read.
    pub(crate) fn differs(self, db: &Connection) -> Result<Option<(&'static str, u64)>, VaultError> {
        let about = [
            ("entry_user", "SELECT user, seq FROM entry_user ORDER BY user, seq", self.users),
            ("entry_account", "SELECT account, seq FROM entry_account ORDER BY account, seq", self.accounts),
            ("entry_company", "SELECT company, seq FROM entry_company ORDER BY company, seq", self.companies),
        ];
        for (table, sql, mut told) in about {
            told.sort_unstable();
            let mut statement = db.prepare(sql)?;
            let there = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let rows = different(&told, &there.collect::<Result<Vec<_>, _>>()?);
            if rows > 0 {
                return Ok(Some((table, rows)));
            }
        }
        let mut statement = db.prepare("SELECT seq, at, sign_in FROM entry_line ORDER BY seq")?;
        let there = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
        let rows = different(&self.lines, &there.collect::<Result<Vec<_>, _>>()?);
        Ok((rows > 0).then_some(("entry_line", rows)))
    }
}

/// How many of two ordered lists are in one of them alone.
fn different<T: Ord>(some: &[T], others: &[T]) -> u64 {
    let (mut some, mut others) = (some.iter().peekable(), others.iter().peekable());
    let mut count = 0;
    loop {
        let order = match (some.peek(), others.peek()) {
            (None, None) => return count,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(one), Some(other)) => one.cmp(other),
        };
        count += u64::from(order != Ordering::Equal);
        if order != Ordering::Greater {
            some.next();
        }
        if order != Ordering::Less {
            others.next();
        }
    }
}
