//! What a table no longer names: accesses of the register to accounts that the table is wholly about.

use std::collections::{HashMap, HashSet};

use directory::{Access, AccessId, AccountId, UserId};
use import::{Key, Shape};
use words::said;

use super::differs::{Wish, number};
use super::plan::Planning;

/// What a table names, as far as it was found in the register.
#[derive(Default)]
pub(super) struct Told {
    /// Whom with what, and how often.
    pairs: HashMap<(UserId, AccountId), usize>,
    /// The first line of each user.
    users: HashMap<UserId, u32>,
    accounts: HashSet<AccountId>,
    /// Accounts of which the table names everybody who has access, and nobody who hasn't.
    whole: HashSet<AccountId>,
    /// Whether each pair that isn't named is a cell that says no.
    grid: bool,
}

impl Told {
    /// How often the table names this access.
    pub(super) fn times(&self, user: UserId, account: AccountId) -> usize {
        self.pairs.get(&(user, account)).copied().unwrap_or_default()
    }

    /// Whether whoever has access to an account and isn't named has none any more, as far as the table goes.
    pub(super) fn is_whole(&self, account: AccountId) -> bool {
        self.whole.contains(&account)
    }
}

impl Planning<'_> {
    /// Takes up what the table names. It is wholly about an account where it is the list of that account, or names at least
    /// half of those who have access to it here: a list of five newcomers says nothing of the other fifty.
    pub(super) fn told(
        &self,
        found: &import::Reading,
        users: &[Option<UserId>],
        accounts: &[Option<AccountId>],
        shape: Shape,
    ) -> Told {
        let mut told = Told { grid: shape != Shape::List, ..Told::default() };
        for access in &found.access {
            if let (Some(user), Some(account)) = (users[access.person], accounts[access.account]) {
                *told.pairs.entry((user, account)).or_default() += 1;
            }
        }
        for (user, found) in users.iter().zip(&found.people) {
            if let (Some(user), Some(line)) = (user, found.lines.first()) {
                told.users.entry(*user).or_insert(*line);
            }
        }
        told.accounts = accounts.iter().flatten().copied().collect();
        let mut of: HashMap<AccountId, (usize, usize)> = HashMap::new();
        for ((user, account), rows) in &self.known.accesses {
            if told.accounts.contains(account) {
                let (here, there) = of.entry(*account).or_default();
                *here += rows.len();
                *there += told.times(*user, *account).min(rows.len());
            }
        }
        let whole = |(account, (here, there)): (AccountId, (usize, usize))| {
            (self.about_one || there * 2 >= here).then_some(account)
        };
        told.whole = of.into_iter().filter_map(whole).collect();
        told
    }

    /// Notes the accesses that the table no longer names. `unread` are those of its people whom nobody could tell: theirs
    /// may be among them.
    pub(super) fn unnamed(&mut self, told: &Told, met: &HashSet<AccessId>, unread: &[Key]) {
        let mut rows: Vec<Access> = self.known.accesses.values().flatten().cloned().collect();
        rows.retain(|row| !met.contains(&row.id) && !self.may_be(row.user, unread));
        rows.sort_by_key(|row| (row.account, row.id));
        for row in rows {
            let line = told.users.get(&row.user).copied().filter(|_| told.grid);
            let named = told.times(row.user, row.account) > 0;
            let in_grid = line.is_some() && told.accounts.contains(&row.account);
            if named || !(in_grid || told.is_whole(row.account)) {
                continue;
            }
            let about = self.about(row.user, row.account);
            let message = match line {
                Some(line) if in_grid => {
                    said::ImportGoneWithout { about: about.into(), line: number(line) }.into()
                }
                Some(_) | None => said::import_gone_unnamed(about),
            };
            let reason = said::import_gone_reason().to_string();
            self.gone(Wish::End { access: Box::new(row), reason }, line, message);
        }
    }

    /// Whether a user could be one of these.
    fn may_be(&self, user: UserId, unread: &[Key]) -> bool {
        let Some(row) = self.known.users.get(&user).and_then(|known| known.row.as_deref()) else {
            return true;
        };
        let address = |of: &str| Some(import::email_key(of)).filter(|key| !key.is_empty());
        let addresses = [address(&row.details.notify), address(&row.details.reply_to)];
        let name = Some(import::name_key(&row.details.name));
        unread.iter().any(|key| key.name == name || (key.email.is_some() && addresses.contains(&key.email)))
    }
}
