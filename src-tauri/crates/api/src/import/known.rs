//! What the register holds already, by what a table can name it by. Maps, since both may have thousands of rows.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use directory::{
    Access, AccessId, Account, AccountId, AccountState, Company, CompanyId, CompanyState, Register,
    Timestamp, User, UserId, UserKind,
};
use import::{Key, PersonFound, email_key, login_key, name_key};

use crate::call_error::Outcome;
use crate::profiles::Services;
use crate::reading::Reading;

/// Whom or what a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holder<T> {
    One(T),
    Several,
}

/// Records by a name that several may share. Those that are out of use stand back behind those in use.
struct Index<K, T>(HashMap<K, (Holder<T>, bool)>);

impl<K: Hash + Eq, T: Copy + PartialEq> Index<K, T> {
    fn add(&mut self, key: K, id: T, in_use: bool) {
        let (holder, used) = self.0.entry(key).or_insert((Holder::One(id), in_use));
        if *used == in_use && *holder != Holder::One(id) {
            *holder = Holder::Several;
        } else if in_use && !*used {
            (*holder, *used) = (Holder::One(id), true);
        }
    }

    fn get(&self, key: &K) -> Option<Holder<T>> {
        self.0.get(key).map(|(holder, _)| *holder)
    }
}

impl<K, T> Default for Index<K, T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

/// A user, as far as an import asks.
#[derive(Debug, Clone)]
pub(super) struct KnownUser {
    pub name: String,
    pub active: bool,
    pub person: bool,
    /// The record in the register; nothing for whom this import adds.
    pub row: Option<Box<User>>,
}

impl KnownUser {
    /// Whether the register has an address of this user's own.
    fn has_own_address(&self) -> bool {
        self.row
            .as_ref()
            .is_some_and(|row| !row.details.reply_to.is_empty() || !row.details.notify.is_empty())
    }
}

/// An account, as far as an import asks.
#[derive(Debug, Clone)]
pub(super) struct KnownAccount {
    pub name: String,
    pub service: String,
    pub number: String,
    pub open: bool,
    /// Since when and why it is closed.
    pub closed: Option<(Timestamp, String)>,
}

/// A company, as far as an import asks.
#[derive(Debug, Clone)]
pub(super) struct KnownCompany {
    pub id: CompanyId,
    pub active: bool,
    /// Since when and why the work with it ended.
    pub ended: Option<(Timestamp, String)>,
}

/// The register, and what an import has added to it so far.
pub(super) struct Known {
    pub services: Services,
    pub business: String,
    pub users: HashMap<UserId, KnownUser>,
    by_email: Index<String, UserId>,
    /// All who have an address, or share it.
    at_address: HashMap<String, Vec<UserId>>,
    by_username: HashMap<String, UserId>,
    by_name: Index<String, UserId>,
    /// Number of the next try for a username that is taken, by its folded form.
    tries: HashMap<String, u32>,
    /// By name.
    pub companies: HashMap<String, KnownCompany>,
    pub accounts: HashMap<AccountId, KnownAccount>,
    by_number: Index<(String, String), AccountId>,
    by_account: Index<(String, String), AccountId>,
    by_account_alone: Index<String, AccountId>,
    at_service: Index<String, AccountId>,
    /// Logins of the accesses in force.
    held: HashMap<(UserId, AccountId), HashSet<String>>,
    /// The accesses in force in the register, by whose they are.
    pub accesses: HashMap<(UserId, AccountId), Vec<Access>>,
    pub next_user: UserId,
    pub next_company: CompanyId,
    pub next_account: AccountId,
    pub next_access: AccessId,
}

impl Known {
    pub(super) fn of(reading: &Reading<'_>) -> Outcome<Self> {
        let (session, register) = (reading.session, reading.session.register());
        let mut known = Self {
            services: Services::of(reading)?,
            business: login_key(&reading.business()?),
            users: HashMap::new(),
            by_email: Index::default(),
            at_address: HashMap::new(),
            by_username: HashMap::new(),
            by_name: Index::default(),
            tries: HashMap::new(),
            companies: HashMap::new(),
            accounts: HashMap::new(),
            by_number: Index::default(),
            by_account: Index::default(),
            by_account_alone: Index::default(),
            at_service: Index::default(),
            held: HashMap::new(),
            accesses: HashMap::new(),
            next_user: register.next_user()?,
            next_company: register.next_company()?,
            next_account: register.next_account()?,
            next_access: register.next_access()?,
        };
        session.read().companies(None)?.iter().for_each(|company| known.add_company(company));
        session.read().users_at(None)?.into_iter().for_each(|user| known.add_user(user));
        session.read().accounts_at(None)?.iter().for_each(|account| known.add_account(account));
        session.read().accesses_at(None)?.into_iter().for_each(|access| known.add_access(access));
        Ok(known)
    }

    fn add_company(&mut self, row: &Company) {
        let ended = match &row.state {
            CompanyState::Active => None,
            CompanyState::Ended { since, reason } => Some((*since, reason.clone())),
        };
        let known = KnownCompany { id: row.id, active: row.is_active(), ended };
        self.companies.insert(login_key(&row.details.name), known);
    }

    fn add_user(&mut self, row: User) {
        let details = &row.details;
        let (active, person) = (row.is_active(), row.kind == UserKind::Person);
        // Several may share an address for messages; whose own it is, the reply address says.
        let addresses = [&details.notify, &details.reply_to].map(|address| email_key(address));
        let username = login_key(&details.username);
        let (id, name) = (row.id, details.name.clone());
        self.put_user(id, KnownUser { name, active, person, row: Some(Box::new(row)) }, &addresses);
        self.by_username.insert(username, id);
    }

    /// Whose a username is.
    pub(super) fn has_username(&self, username: &str) -> Option<UserId> {
        self.by_username.get(&login_key(username)).copied()
    }

    /// Takes a user in, to be found by name and by these addresses.
    pub(super) fn put_user(&mut self, id: UserId, user: KnownUser, addresses: &[String]) {
        for address in addresses.iter().filter(|address| !address.is_empty()) {
            self.by_email.add(address.clone(), id, user.active);
            let sharing = self.at_address.entry(address.clone()).or_default();
            if !sharing.contains(&id) {
                sharing.push(id);
            }
        }
        self.by_name.add(name_key(&user.name), id, user.active);
        self.users.insert(id, user);
    }

    /// The user that a record of a table is: by address, then username, then, without an address, name.
    ///
    /// Another name at the same address is another person who shares it, and so is the same username with another
    /// address, unless the names agree: nobody is taken for somebody else by one of the two alone.
    pub(super) fn user(&self, found: &PersonFound) -> Option<Holder<UserId>> {
        let Key { email, username, name } = found.key();
        let named = |id: UserId| self.users.get(&id).map(|user| user.name.as_str()).unwrap_or_default();
        let nameless = found.name.is_empty() || directory::is_address(&found.name);
        if let Some(sharing) = email.as_ref().and_then(|email| self.at_address.get(email)) {
            let alike: Vec<UserId> = sharing
                .iter()
                .copied()
                .filter(|id| {
                    nameless || directory::is_address(named(*id)) || import::alike(named(*id), &found.name)
                })
                .collect();
            match alike.as_slice() {
                [] => return None,
                [one] => return Some(Holder::One(*one)),
                _ => {}
            }
            let same =
                alike.iter().filter(|id| Some(name_key(named(**id))) == name).copied().collect::<Vec<_>>();
            return match same.as_slice() {
                [one] => Some(Holder::One(*one)),
                _ => email.as_ref().and_then(|email| self.by_email.get(email)),
            };
        }
        if let Some(id) = username.as_ref().and_then(|username| self.by_username.get(username)) {
            let other_address = email.is_some() && self.users.get(id).is_some_and(KnownUser::has_own_address);
            let agree = !nameless && import::alike(named(*id), &found.name);
            return (!other_address || agree).then_some(Holder::One(*id));
        }
        name.filter(|_| email.is_none()).and_then(|name| self.by_name.get(&name))
    }

    /// Whether anybody has this name.
    pub(super) fn has_name(&self, key: &Key) -> bool {
        key.name.as_ref().is_some_and(|name| self.by_name.get(name).is_some())
    }

    /// The one user whom a cell names, by address, username or name.
    pub(super) fn named(&self, text: &str) -> Option<UserId> {
        let by_username = || self.by_username.get(&login_key(text)).map(|id| Holder::One(*id));
        let by_email = self.by_email.get(&email_key(text));
        match by_email.or_else(by_username).or_else(|| self.by_name.get(&name_key(text)))? {
            Holder::One(user) => Some(user),
            Holder::Several => None,
        }
    }

    /// A username that nobody has, as near to this one as can be; it is the user's from now on.
    pub(super) fn take_username(&mut self, wanted: &str, user: UserId) -> String {
        // Room for a number behind.
        let wanted: String = wanted.chars().take(directory::USERNAME_MOST - 8).collect();
        let mut username = wanted.clone();
        let folded = login_key(&wanted);
        while self.by_username.contains_key(&login_key(&username)) {
            let tried = self.tries.entry(folded.clone()).or_insert(1);
            *tried += 1;
            username = format!("{wanted}{tried}");
        }
        self.by_username.insert(login_key(&username), user);
        username
    }

    fn add_account(&mut self, row: &Account) {
        let details = &row.details;
        let known = KnownAccount {
            name: details.name.clone(),
            service: details.service.clone(),
            number: details.number.clone(),
            open: row.is_open(),
            closed: match &row.state {
                AccountState::Open => None,
                AccountState::Closed { since, reason } => Some((*since, reason.clone())),
            },
        };
        self.at_service.add(login_key(&details.service), row.id, known.open);
        self.put_account(row.id, known);
    }

    /// Takes an account in, to be found by number and by name.
    pub(super) fn put_account(&mut self, id: AccountId, account: KnownAccount) {
        let (service, name) = (login_key(&account.service), name_key(&account.name));
        if !account.number.is_empty() {
            self.by_number.add((service.clone(), name_key(&account.number)), id, account.open);
        }
        self.by_account_alone.add(name.clone(), id, account.open);
        self.by_account.add((service, name), id, account.open);
        self.accounts.insert(id, account);
    }

    pub(super) fn account_numbered(&self, service: &str, number: &str) -> Option<Holder<AccountId>> {
        self.by_number.get(&(login_key(service), name_key(number)))
    }

    pub(super) fn account_named(&self, service: &str, name: &str) -> Option<Holder<AccountId>> {
        self.by_account.get(&(login_key(service), name_key(name)))
    }

    pub(super) fn account_called(&self, name: &str) -> Option<Holder<AccountId>> {
        self.by_account_alone.get(&name_key(name))
    }

    /// The account at a service, among those that were in the register before.
    pub(super) fn account_at(&self, service: &str) -> Option<Holder<AccountId>> {
        self.at_service.get(&login_key(service))
    }

    fn add_access(&mut self, row: Access) {
        self.hold(row.user, row.account, &row.details.login);
        self.accesses.entry((row.user, row.account)).or_default().push(row);
    }

    /// Notes that a user has access to an account.
    pub(super) fn hold(&mut self, user: UserId, account: AccountId, login: &str) {
        self.held.entry((user, account)).or_default().insert(login_key(login));
    }

    /// Whether a user has access to an account with this login. Where one side doesn't say which login, it is the same.
    pub(super) fn holds(&self, user: UserId, account: AccountId, login: &str) -> bool {
        let login = login_key(login);
        let same = |held: &HashSet<String>| login.is_empty() || held.contains("") || held.contains(&login);
        self.held.get(&(user, account)).is_some_and(same)
    }
}
