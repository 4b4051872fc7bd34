//! The register in memory: for tests, for verification's replay, and as a layer over another register.

mod records;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use records::{Records, users_where};

use crate::{
    Access, AccessId, Account, AccountId, Asked, Billing, Company, CompanyId, Job, KeysInForce, Kit,
    KitNumber, NewEpoch, Notice, NoticeId, OwnerStanding, Read, Register, Role, Run, RunId, Settings, SignIn,
    Store, Substitute, Support, Timestamp, Tries, User, UserId, UserKind, owner_standing, username_key,
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
pub struct Draft<U = Empty> {
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
    records: Records,
}

impl Draft {
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

impl<'a> Draft<Over<'a>> {
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
            records: Records::default(),
        }
    }
}

impl<U: Under> Register for Draft<U> {
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
        self.records.company(self.under.register(), id)
    }

    fn company_named(&self, name: &str) -> Read<Option<Company>> {
        self.records.company_named(self.under.register(), name)
    }

    fn next_company(&self) -> Read<CompanyId> {
        self.records.next_company(self.under.register())
    }

    fn staff_of(&self, company: CompanyId) -> Read<Vec<User>> {
        let below = self.under.register().map_or(Ok(Vec::new()), |under| under.staff_of(company))?;
        let staff = |user: &User| user.is_active() && user.details.company == Some(company);
        Ok(users_where(&self.users, below, staff))
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
        self.records.profile(self.under.register(), key)
    }

    fn account(&self, id: AccountId) -> Read<Option<Account>> {
        self.records.account(self.under.register(), id)
    }

    fn next_account(&self) -> Read<AccountId> {
        self.records.next_account(self.under.register())
    }

    fn accounts_of(&self, company: Option<CompanyId>) -> Read<Vec<Account>> {
        let below = self.under.register().map_or(Ok(Vec::new()), |under| under.accounts_of(company))?;
        Ok(self.records.accounts_where(below, |a| a.is_open() && a.details.company == company))
    }

    fn accounts_naming(&self, user: UserId) -> Read<Vec<Account>> {
        let below = self.under.register().map_or(Ok(Vec::new()), |under| under.accounts_naming(user))?;
        Ok(self.records.accounts_where(below, |a| a.is_open() && a.details.named().contains(&user)))
    }

    fn access(&self, id: AccessId) -> Read<Option<Access>> {
        self.records.access(self.under.register(), id)
    }

    fn next_access(&self) -> Read<AccessId> {
        self.records.next_access(self.under.register())
    }

    fn accesses_of(&self, user: UserId) -> Read<Vec<Access>> {
        self.records.accesses_of(self.under.register(), user)
    }

    fn accesses_to(&self, account: AccountId) -> Read<Vec<Access>> {
        self.records.accesses_to(self.under.register(), account)
    }

    fn run(&self, id: RunId) -> Read<Option<Run>> {
        self.records.run(self.under.register(), id)
    }

    fn next_run(&self) -> Read<RunId> {
        self.records.next_run(self.under.register())
    }

    fn open_runs(&self) -> Read<Vec<Run>> {
        self.records.open_runs(self.under.register())
    }

    fn job(&self, name: &str) -> Read<Option<Job>> {
        self.records.job(self.under.register(), name)
    }

    fn asked(&self) -> Read<Vec<Asked>> {
        let below = self.under.register().map_or(Ok(Vec::new()), Register::asked)?;
        let mut asked: BTreeMap<u64, Option<Asked>> =
            below.into_iter().map(|asked| (asked.entry, Some(asked))).collect();
        asked.extend(self.asked.clone());
        Ok(asked.into_values().flatten().collect())
    }
}

impl<U: Under> Store for Draft<U> {
    fn put_business(&mut self, name: &str, sample: bool) -> Read<()> {
        self.business = Some((name.to_owned(), sample));
        Ok(())
    }

    fn put_settings(&mut self, settings: &Settings, _at: Timestamp) -> Read<()> {
        self.settings = Some(settings.clone());
        Ok(())
    }

    fn put_user(&mut self, user: &User, _at: Timestamp) -> Read<()> {
        if let Some(before) = self.users.get(&user.id) {
            self.named.remove(&username_key(&before.details.username));
        }
        self.named.insert(username_key(&user.details.username), user.id);
        self.next_user = self.next_user.max(user.id.0.saturating_add(1));
        self.users.insert(user.id, user.clone());
        Ok(())
    }

    fn put_sign_in(&mut self, sign_in: &SignIn, _at: Timestamp) -> Read<()> {
        if sign_in.grant.role == Role::Owner {
            self.owners.insert(sign_in.user);
        } else {
            self.owners.remove(&sign_in.user);
        }
        self.sign_ins.insert(sign_in.user, Some(sign_in.clone()));
        Ok(())
    }

    fn end_sign_in(&mut self, user: UserId, _at: Timestamp) -> Read<()> {
        self.owners.remove(&user);
        self.sign_ins.insert(user, None);
        Ok(())
    }

    fn put_kit(&mut self, kit: &Kit) -> Read<()> {
        self.kits.insert(kit.number, kit.clone());
        Ok(())
    }

    fn put_kit_place(&mut self, number: KitNumber, place: &str) -> Read<()> {
        self.places.insert(number, place.to_owned());
        Ok(())
    }

    fn put_notice(&mut self, notice: &Notice) -> Read<()> {
        self.notices.insert(notice.id, notice.clone());
        Ok(())
    }

    fn put_tries(&mut self, tries: &Tries) -> Read<()> {
        self.tries.insert((tries.user, tries.computer.id.clone()), tries.clone());
        Ok(())
    }

    fn tries(&self, user: UserId, computer: &str) -> Read<Option<Tries>> {
        Ok(self.tries.get(&(user, computer.to_owned())).cloned())
    }

    fn put_keys(&mut self, in_force: &KeysInForce, _rotated: &[NewEpoch]) -> Read<()> {
        self.keys = Some(in_force.clone());
        Ok(())
    }

    fn put_backup(&mut self, at: Timestamp) -> Read<()> {
        self.backup_at = Some(at);
        Ok(())
    }

    fn put_company(&mut self, company: &Company, _at: Timestamp) -> Read<()> {
        self.records.put_company(company);
        Ok(())
    }

    fn put_profile(&mut self, key: &str, text: &str) -> Read<()> {
        self.records.put_profile(key, text);
        Ok(())
    }

    fn put_account(&mut self, account: &Account, _at: Timestamp) -> Read<()> {
        self.records.put_account(account);
        Ok(())
    }

    fn put_billing(&mut self, account: AccountId, billing: &Billing) -> Read<()> {
        self.records.put_billing(account, billing);
        Ok(())
    }

    fn put_support(&mut self, account: AccountId, support: &Support) -> Read<()> {
        self.records.put_support(account, support);
        Ok(())
    }

    fn put_owner_note(&mut self, account: AccountId, note: &str) -> Read<()> {
        self.records.put_owner_note(account, note);
        Ok(())
    }

    fn put_access(&mut self, access: &Access, _at: Timestamp) -> Read<()> {
        self.records.put_access(access);
        Ok(())
    }

    fn put_run(&mut self, run: &Run) -> Read<()> {
        self.records.put_run(run);
        Ok(())
    }

    fn put_job(&mut self, job: &Job) -> Read<()> {
        self.records.put_job(job);
        Ok(())
    }

    fn put_asked(&mut self, asked: &Asked) -> Read<()> {
        self.asked.insert(asked.entry, Some(asked.clone()));
        Ok(())
    }

    fn end_asked(&mut self, entry: u64) -> Read<()> {
        self.asked.insert(entry, None);
        Ok(())
    }

    fn put_substitute(&mut self, _substitute: &Substitute) -> Read<()> {
        Ok(())
    }
}
