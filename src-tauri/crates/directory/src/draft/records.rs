//! Companies, accounts, accesses and runs of a draft.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    Access, AccessId, Account, AccountId, Billing, Company, CompanyId, Job, Read, Register, Run, RunId,
    Support, User, UserId, username_key,
};

/// The rows that a draft has of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Records {
    companies: BTreeMap<CompanyId, Company>,
    profiles: HashMap<String, String>,
    accounts: BTreeMap<AccountId, Account>,
    billing: HashMap<AccountId, Billing>,
    support: HashMap<AccountId, Support>,
    owner_notes: HashMap<AccountId, String>,
    accesses: BTreeMap<AccessId, Access>,
    // An access never changes its user or account, so these only grow.
    of_user: HashMap<UserId, BTreeSet<AccessId>>,
    to_account: HashMap<AccountId, BTreeSet<AccessId>>,
    runs: BTreeMap<RunId, Run>,
    jobs: HashMap<String, Job>,
}

type Under<'a> = Option<&'a dyn Register>;

impl Records {
    pub(super) fn company(&self, under: Under<'_>, id: CompanyId) -> Read<Option<Company>> {
        one(&self.companies, &id, under, |under| under.company(id))
    }

    pub(super) fn company_named(&self, under: Under<'_>, name: &str) -> Read<Option<Company>> {
        let key = username_key(name);
        let own = self.companies.values().find(|company| username_key(&company.details.name) == key);
        match (own, under) {
            (Some(own), _) => Ok(Some(own.clone())),
            // A company with a row here goes by the name in it.
            (None, Some(under)) => {
                Ok(under.company_named(name)?.filter(|company| !self.companies.contains_key(&company.id)))
            }
            (None, None) => Ok(None),
        }
    }

    pub(super) fn next_company(&self, under: Under<'_>) -> Read<CompanyId> {
        let below = under.map_or(Ok(CompanyId(1)), Register::next_company)?.0;
        Ok(CompanyId(after(&self.companies, |id| id.0).max(below)))
    }

    pub(super) fn profile(&self, under: Under<'_>, key: &str) -> Read<Option<String>> {
        match (self.profiles.get(key), under) {
            (Some(text), _) => Ok(Some(text.clone())),
            (None, Some(under)) => under.profile(key),
            (None, None) => Ok(None),
        }
    }

    pub(super) fn account(&self, under: Under<'_>, id: AccountId) -> Read<Option<Account>> {
        one(&self.accounts, &id, under, |under| under.account(id))
    }

    pub(super) fn next_account(&self, under: Under<'_>) -> Read<AccountId> {
        let below = under.map_or(Ok(AccountId(1)), Register::next_account)?.0;
        Ok(AccountId(after(&self.accounts, |id| id.0).max(below)))
    }

    pub(super) fn accounts_where(
        &self,
        below: Vec<Account>,
        keep: impl Fn(&Account) -> bool,
    ) -> Vec<Account> {
        layered(&self.accounts, self.accounts.values(), below, |account| account.id, keep)
    }

    pub(super) fn access(&self, under: Under<'_>, id: AccessId) -> Read<Option<Access>> {
        one(&self.accesses, &id, under, |under| under.access(id))
    }

    pub(super) fn next_access(&self, under: Under<'_>) -> Read<AccessId> {
        let below = under.map_or(Ok(AccessId(1)), Register::next_access)?.0;
        Ok(AccessId(after(&self.accesses, |id| id.0).max(below)))
    }

    pub(super) fn accesses_of(&self, under: Under<'_>, user: UserId) -> Read<Vec<Access>> {
        let below = under.map_or(Ok(Vec::new()), |under| under.accesses_of(user))?;
        Ok(self.accesses(self.of_user.get(&user), below))
    }

    pub(super) fn accesses_to(&self, under: Under<'_>, account: AccountId) -> Read<Vec<Access>> {
        let below = under.map_or(Ok(Vec::new()), |under| under.accesses_to(account))?;
        Ok(self.accesses(self.to_account.get(&account), below))
    }

    fn accesses(&self, own: Option<&BTreeSet<AccessId>>, below: Vec<Access>) -> Vec<Access> {
        let own = own.into_iter().flatten().filter_map(|id| self.accesses.get(id));
        layered(&self.accesses, own, below, |access| access.id, Access::is_open)
    }

    pub(super) fn run(&self, under: Under<'_>, id: RunId) -> Read<Option<Run>> {
        one(&self.runs, &id, under, |under| under.run(id))
    }

    pub(super) fn next_run(&self, under: Under<'_>) -> Read<RunId> {
        let below = under.map_or(Ok(RunId(1)), Register::next_run)?.0;
        Ok(RunId(after(&self.runs, |id| id.0).max(below)))
    }

    pub(super) fn open_runs(&self, under: Under<'_>) -> Read<Vec<Run>> {
        let below = under.map_or(Ok(Vec::new()), Register::open_runs)?;
        Ok(layered(&self.runs, self.runs.values(), below, |run| run.id, Run::is_open))
    }

    pub(super) fn job(&self, under: Under<'_>, name: &str) -> Read<Option<Job>> {
        match (self.jobs.get(&username_key(name)), under) {
            (Some(job), _) => Ok(Some(job.clone())),
            (None, Some(under)) => under.job(name),
            (None, None) => Ok(None),
        }
    }

    pub(super) fn put_company(&mut self, company: &Company) {
        self.companies.insert(company.id, company.clone());
    }

    pub(super) fn put_profile(&mut self, key: &str, text: &str) {
        self.profiles.insert(key.to_owned(), text.to_owned());
    }

    pub(super) fn put_account(&mut self, account: &Account) {
        self.accounts.insert(account.id, account.clone());
    }

    pub(super) fn put_billing(&mut self, account: AccountId, billing: &Billing) {
        self.billing.insert(account, billing.clone());
    }

    pub(super) fn put_support(&mut self, account: AccountId, support: &Support) {
        self.support.insert(account, support.clone());
    }

    pub(super) fn put_owner_note(&mut self, account: AccountId, note: &str) {
        self.owner_notes.insert(account, note.to_owned());
    }

    pub(super) fn put_access(&mut self, access: &Access) {
        self.of_user.entry(access.user).or_default().insert(access.id);
        self.to_account.entry(access.account).or_default().insert(access.id);
        self.accesses.insert(access.id, access.clone());
    }

    pub(super) fn put_run(&mut self, run: &Run) {
        self.runs.insert(run.id, run.clone());
    }

    pub(super) fn put_job(&mut self, job: &Job) {
        self.jobs.insert(username_key(&job.name), job.clone());
    }
}

/// Users of a draft that `keep` holds for, over those below that it held for.
pub(super) fn users_where(
    own: &HashMap<UserId, User>,
    below: Vec<User>,
    keep: impl Fn(&User) -> bool,
) -> Vec<User> {
    let mut users: BTreeMap<UserId, User> = below.into_iter().map(|user| (user.id, user)).collect();
    for user in own.values() {
        users.remove(&user.id);
        if keep(user) {
            users.insert(user.id, user.clone());
        }
    }
    users.into_values().collect()
}

fn one<K: Ord, V: Clone>(
    own: &BTreeMap<K, V>,
    id: &K,
    under: Under<'_>,
    below: impl FnOnce(&dyn Register) -> Read<Option<V>>,
) -> Read<Option<V>> {
    match (own.get(id), under) {
        (Some(own), _) => Ok(Some(own.clone())),
        (None, Some(under)) => below(under),
        (None, None) => Ok(None),
    }
}

/// The number after the last row here.
fn after<K: Ord, V>(own: &BTreeMap<K, V>, number: impl Fn(&K) -> u32) -> u32 {
    own.last_key_value().map_or(0, |(id, _)| number(id).saturating_add(1))
}

/// Rows `below` without those that have a row here, and with the ones here that `keep` holds for.
fn layered<'a, K: Ord, V: Clone + 'a>(
    own: &BTreeMap<K, V>,
    candidates: impl Iterator<Item = &'a V>,
    below: Vec<V>,
    id: impl Fn(&V) -> K,
    keep: impl Fn(&V) -> bool,
) -> Vec<V> {
    let mut rows: BTreeMap<K, V> =
        below.into_iter().map(|row| (id(&row), row)).filter(|(id, _)| !own.contains_key(id)).collect();
    rows.extend(candidates.filter(|row| keep(row)).map(|row| (id(row), row.clone())));
    rows.into_values().collect()
}
