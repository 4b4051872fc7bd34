//! The register in memory: for tests, for verification's replay, and as a layer over another register.

mod layer;
mod store;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use layer::{after, layered, one, users_where};

use crate::{
    Access, AccessId, Account, AccountId, Asked, Company, CompanyId, Job, KeysInForce, Kit, KitNumber,
    Notice, NoticeId, OwnerStanding, Read, Register, Run, RunId, Settings, SignIn, Timestamp, Tries, User,
    UserId, UserKind, owner_standing, username_key,
};

/// What lies under a draft.
pub trait Under {
    /// The register that answers where the draft has no row of its own.
    fn register(&self) -> Option<&dyn Register>;
}

/// Nothing lies under the draft.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Empty;

impl Under for Empty {
    fn register(&self) -> Option<&dyn Register> {
        None
    }
}

/// Another register lies under the draft, and stays as it is.
#[derive(Clone, Copy)]
pub struct Over<'a>(&'a dyn Register);

impl Under for Over<'_> {
    fn register(&self) -> Option<&dyn Register> {
        Some(self.0)
    }
}

/// The store in memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overlay<U = Empty> {
    under: U,
    business: Option<(String, bool)>,
    settings: Option<Settings>,
    users: HashMap<UserId, User>,
    named: HashMap<String, UserId>,
    next_user: u32,
    sign_ins: HashMap<UserId, Option<SignIn>>,
    owners: BTreeSet<UserId>,
    kits: BTreeMap<KitNumber, Kit>,
    places: HashMap<KitNumber, String>,
    notices: BTreeMap<NoticeId, Notice>,
    tries: HashMap<(UserId, String), Tries>,
    keys: Option<KeysInForce>,
    backup_at: Option<Timestamp>,
    asked: BTreeMap<u64, Option<Asked>>,
    companies: BTreeMap<CompanyId, Company>,
    profiles: HashMap<String, String>,
    accounts: BTreeMap<AccountId, Account>,
    accesses: BTreeMap<AccessId, Access>,
    // An access never changes its user or account, so these only grow.
    of_user: HashMap<UserId, BTreeSet<AccessId>>,
    to_account: HashMap<AccountId, BTreeSet<AccessId>>,
    runs: BTreeMap<RunId, Run>,
    jobs: HashMap<String, Job>,
}

impl Overlay {
    /// An empty register, before the first entry.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Every user, by number.
    #[must_use]
    pub fn users(&self) -> Vec<&User> {
        let mut users: Vec<_> = self.users.values().collect();
        users.sort_by_key(|user| user.id);
        users
    }

    /// Every sign-in there is, by user.
    #[must_use]
    pub fn sign_ins(&self) -> Vec<&SignIn> {
        let mut sign_ins: Vec<_> = self.sign_ins.values().flatten().collect();
        sign_ins.sort_by_key(|sign_in| sign_in.user);
        sign_ins
    }

    /// Every notice ever raised, oldest first.
    pub fn notices(&self) -> impl Iterator<Item = &Notice> {
        self.notices.values()
    }

    /// Where a kit is kept.
    #[must_use]
    pub fn kit_place(&self, number: KitNumber) -> Option<&str> {
        self.places.get(&number).map(String::as_str)
    }

    /// When the last backup was made.
    #[must_use]
    pub fn backup_at(&self) -> Option<Timestamp> {
        self.backup_at
    }
}

impl<'a> Overlay<Over<'a>> {
    /// A draft of changes over `register`, which stays as it is.
    #[must_use]
    pub fn over(register: &'a dyn Register) -> Self {
        Self {
            under: Over(register),
            business: None,
            settings: None,
            users: HashMap::new(),
            named: HashMap::new(),
            next_user: 0,
            sign_ins: HashMap::new(),
            owners: BTreeSet::new(),
            kits: BTreeMap::new(),
            places: HashMap::new(),
            notices: BTreeMap::new(),
            tries: HashMap::new(),
            keys: None,
            backup_at: None,
            asked: BTreeMap::new(),
            companies: BTreeMap::new(),
            profiles: HashMap::new(),
            accounts: BTreeMap::new(),
            accesses: BTreeMap::new(),
            of_user: HashMap::new(),
            to_account: HashMap::new(),
            runs: BTreeMap::new(),
            jobs: HashMap::new(),
        }
    }
}

impl<U> Overlay<U> {
    fn accounts_where(&self, below: Vec<Account>, keep: impl Fn(&Account) -> bool) -> Vec<Account> {
        layered(&self.accounts, self.accounts.values(), below, |account| account.id, keep)
    }

    fn accesses_among(&self, own: Option<&BTreeSet<AccessId>>, below: Vec<Access>) -> Vec<Access> {
        let own = own.into_iter().flatten().filter_map(|id| self.accesses.get(id));
        layered(&self.accesses, own, below, |access| access.id, Access::is_open)
    }
}

impl<U: Under> Register for Overlay<U> {
    fn business(&self) -> Read<String> {
        match (&self.business, self.under.register()) {
            (Some((name, _)), _) => Ok(name.clone()),
            (None, Some(under)) => under.business(),
            (None, None) => Ok(String::new()),
        }
    }

    fn is_sample(&self) -> Read<bool> {
        match (&self.business, self.under.register()) {
            (Some((_, sample)), _) => Ok(*sample),
            (None, Some(under)) => under.is_sample(),
            (None, None) => Ok(false),
        }
    }

    fn settings(&self) -> Read<Settings> {
        match (&self.settings, self.under.register()) {
            (Some(settings), _) => Ok(settings.clone()),
            (None, Some(under)) => under.settings(),
            (None, None) => Ok(Settings::default()),
        }
    }

    fn user(&self, id: UserId) -> Read<Option<User>> {
        match (self.users.get(&id), self.under.register()) {
            (Some(user), _) => Ok(Some(user.clone())),
            (None, Some(under)) => under.user(id),
            (None, None) => Ok(None),
        }
    }

    fn user_named(&self, username: &str) -> Read<Option<User>> {
        if let Some(id) = self.named.get(&username_key(username)) {
            return self.user(*id);
        }
        let Some(under) = self.under.register() else { return Ok(None) };
        // A user with a row here goes by the name in it.
        Ok(under.user_named(username)?.filter(|user| !self.users.contains_key(&user.id)))
    }

    fn next_user(&self) -> Read<UserId> {
        let under = match self.under.register() {
            Some(under) => under.next_user()?.0,
            None => 1,
        };
        Ok(UserId(under.max(self.next_user)))
    }

    fn sign_in(&self, user: UserId) -> Read<Option<SignIn>> {
        match (self.sign_ins.get(&user), self.under.register()) {
            (Some(sign_in), _) => Ok(sign_in.clone()),
            (None, Some(under)) => under.sign_in(user),
            (None, None) => Ok(None),
        }
    }

    fn owners(&self, at: Timestamp) -> Read<Vec<OwnerStanding>> {
        let mut owners = self.owners.clone();
        if let Some(under) = self.under.register() {
            owners.extend(under.owners(at)?.iter().map(|owner| owner.user));
        }
        let standings = owners.into_iter().map(|user| owner_standing(self, user, at));
        standings.filter_map(Result::transpose).collect()
    }

    fn keys_in_force(&self) -> Read<KeysInForce> {
        match (&self.keys, self.under.register()) {
            (Some(keys), _) => Ok(keys.clone()),
            (None, Some(under)) => under.keys_in_force(),
            (None, None) => Ok(KeysInForce::default()),
        }
    }

    fn kits(&self) -> Read<Vec<Kit>> {
        let Some(under) = self.under.register() else { return Ok(self.kits.values().cloned().collect()) };
        let mut kits: BTreeMap<KitNumber, Kit> =
            under.kits()?.into_iter().map(|kit| (kit.number, kit)).collect();
        kits.extend(self.kits.iter().map(|(number, kit)| (*number, kit.clone())));
        Ok(kits.into_values().collect())
    }

    fn notice(&self, id: NoticeId) -> Read<Option<Notice>> {
        match (self.notices.get(&id), self.under.register()) {
            (Some(notice), _) => Ok(Some(notice.clone())),
            (None, Some(under)) => under.notice(id),
            (None, None) => Ok(None),
        }
    }

    fn next_notice(&self) -> Read<NoticeId> {
        let under = match self.under.register() {
            Some(under) => under.next_notice()?.0,
            None => 1,
        };
        let here = self.notices.last_key_value().map_or(0, |(id, _)| id.0.saturating_add(1));
        Ok(NoticeId(under.max(here)))
    }

    fn company(&self, id: CompanyId) -> Read<Option<Company>> {
        one(&self.companies, &id, self.under.register(), |under| under.company(id))
    }

    fn company_named(&self, name: &str) -> Read<Option<Company>> {
        let key = username_key(name);
        let own = self.companies.values().find(|company| username_key(&company.details.name) == key);
        match (own, self.under.register()) {
            (Some(own), _) => Ok(Some(own.clone())),
            // A company with a row here goes by the name in it.
            (None, Some(under)) => {
                Ok(under.company_named(name)?.filter(|company| !self.companies.contains_key(&company.id)))
            }
            (None, None) => Ok(None),
        }
    }

    fn next_company(&self) -> Read<CompanyId> {
        let below = self.under.register().map_or(Ok(CompanyId(1)), Register::next_company)?.0;
        Ok(CompanyId(after(&self.companies, |id| id.0).max(below)))
    }

    fn staff_of(&self, company: CompanyId) -> Read<Vec<User>> {
        let below = self.under.register().map_or(Ok(Vec::new()), |under| under.staff_of(company))?;
        let staff = |user: &User| user.is_active() && user.details.company == Some(company);
        Ok(users_where(&self.users, below, staff))
    }

    fn former_staff_of(&self, company: CompanyId) -> Read<Vec<User>> {
        let below = self.under.register().map_or(Ok(Vec::new()), |under| under.former_staff_of(company))?;
        let former = |user: &User| !user.is_active() && user.details.company == Some(company);
        Ok(users_where(&self.users, below, former))
    }

    fn machines_of(&self, user: UserId) -> Read<Vec<User>> {
        let below = self.under.register().map_or(Ok(Vec::new()), |under| under.machines_of(user))?;
        let looked_after = |machine: &User| {
            machine.is_active()
                && machine.kind != UserKind::Person
                && machine.details.responsible == Some(user)
        };
        Ok(users_where(&self.users, below, looked_after))
    }

    fn profile(&self, key: &str) -> Read<Option<String>> {
        match (self.profiles.get(key), self.under.register()) {
            (Some(text), _) => Ok(Some(text.clone())),
            (None, Some(under)) => under.profile(key),
            (None, None) => Ok(None),
        }
    }

    fn account(&self, id: AccountId) -> Read<Option<Account>> {
        one(&self.accounts, &id, self.under.register(), |under| under.account(id))
    }

    fn next_account(&self) -> Read<AccountId> {
        let below = self.under.register().map_or(Ok(AccountId(1)), Register::next_account)?.0;
        Ok(AccountId(after(&self.accounts, |id| id.0).max(below)))
    }

    fn accounts_of(&self, company: Option<CompanyId>) -> Read<Vec<Account>> {
        let below = self.under.register().map_or(Ok(Vec::new()), |under| under.accounts_of(company))?;
        Ok(self.accounts_where(below, |a| a.is_open() && a.details.company == company))
    }

    fn accounts_naming(&self, user: UserId) -> Read<Vec<Account>> {
        let below = self.under.register().map_or(Ok(Vec::new()), |under| under.accounts_naming(user))?;
        Ok(self.accounts_where(below, |a| a.is_open() && a.details.named().contains(&user)))
    }

    fn access(&self, id: AccessId) -> Read<Option<Access>> {
        one(&self.accesses, &id, self.under.register(), |under| under.access(id))
    }

    fn next_access(&self) -> Read<AccessId> {
        let below = self.under.register().map_or(Ok(AccessId(1)), Register::next_access)?.0;
        Ok(AccessId(after(&self.accesses, |id| id.0).max(below)))
    }

    fn accesses_of(&self, user: UserId) -> Read<Vec<Access>> {
        let below = self.under.register().map_or(Ok(Vec::new()), |under| under.accesses_of(user))?;
        Ok(self.accesses_among(self.of_user.get(&user), below))
    }

    fn accesses_to(&self, account: AccountId) -> Read<Vec<Access>> {
        let below = self.under.register().map_or(Ok(Vec::new()), |under| under.accesses_to(account))?;
        Ok(self.accesses_among(self.to_account.get(&account), below))
    }

    fn run(&self, id: RunId) -> Read<Option<Run>> {
        one(&self.runs, &id, self.under.register(), |under| under.run(id))
    }

    fn next_run(&self) -> Read<RunId> {
        let below = self.under.register().map_or(Ok(RunId(1)), Register::next_run)?.0;
        Ok(RunId(after(&self.runs, |id| id.0).max(below)))
    }

    fn open_runs(&self) -> Read<Vec<Run>> {
        let below = self.under.register().map_or(Ok(Vec::new()), Register::open_runs)?;
        Ok(layered(&self.runs, self.runs.values(), below, |run| run.id, Run::is_open))
    }

    fn job(&self, name: &str) -> Read<Option<Job>> {
        match (self.jobs.get(&username_key(name)), self.under.register()) {
            (Some(job), _) => Ok(Some(job.clone())),
            (None, Some(under)) => under.job(name),
            (None, None) => Ok(None),
        }
    }

    fn asked(&self) -> Read<Vec<Asked>> {
        let below = self.under.register().map_or(Ok(Vec::new()), Register::asked)?;
        let mut asked: BTreeMap<u64, Option<Asked>> =
            below.into_iter().map(|asked| (asked.entry, Some(asked))).collect();
        asked.extend(self.asked.clone());
        Ok(asked.into_values().flatten().collect())
    }

    fn tries(&self, user: UserId, computer: &str) -> Read<Option<Tries>> {
        match (self.tries.get(&(user, computer.to_owned())), self.under.register()) {
            (Some(tries), _) => Ok(Some(tries.clone())),
            (None, Some(under)) => under.tries(user, computer),
            (None, None) => Ok(None),
        }
    }
}
