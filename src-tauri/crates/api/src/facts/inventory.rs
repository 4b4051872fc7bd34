//! The register on one day as measures count it: now, or as it was.

use std::collections::{BTreeMap, HashMap, HashSet};

use directory::{
    Account, AccountId, Company, CompanyId, CompanyKind, Day, Level, Seen, SignIn, Timestamp, User, UserId,
};
use review::{Given, Inventory, LoginFact, Provider, ProviderFact, ReviewFact, ServiceAccountFact};
use vault::{AccessSummary, UserSummary};

use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::when::day_of;

impl Reading<'_> {
    /// What measures count, as the register was at that point, which fell on `day`; now when nothing is given.
    pub(crate) fn inventory(&self, at: Option<Timestamp>, day: Day) -> Outcome<Inventory> {
        let session = self.session;
        let users = session.read().summarise_users(at)?;
        let accounts = session.read().accounts_at(at)?;
        let companies = session.read().companies(at)?;
        let mut counting = Counting {
            users: users.iter().map(|user| (user.user, *user)).collect(),
            reviews: open(&accounts).map(|account| (account.id, account.details.reviewed_on)).collect(),
            partners: partners(&companies).map(|company| company.id).collect(),
            logins: Vec::new(),
            reached: HashMap::new(),
            owned: HashSet::new(),
        };
        for sign_in in session.read().sign_ins_at(at)? {
            counting.sign_in(&sign_in, |at| day_of(&self.zone, at));
        }
        session.read().summarise_accesses(at, |access| counting.access(&access))?;
        let machines = session.read().programs_at(at)?;
        Ok(Inventory {
            today: day,
            machines: machines.iter().map(|user| counting.machine(user)).collect(),
            accounts: open(&accounts)
                .map(|account| ReviewFact { account: account.id, reviewed_on: account.details.reviewed_on })
                .collect(),
            providers: counting.services(&accounts).into_iter().chain(counting.staff(&companies)).collect(),
            logins: counting.logins,
        })
    }
}

fn open(accounts: &[Account]) -> impl Iterator<Item = &Account> {
    accounts.iter().filter(|account| account.is_open())
}

/// Partner companies that work with us.
fn partners(companies: &[Company]) -> impl Iterator<Item = &Company> {
    companies.iter().filter(|company| company.kind == CompanyKind::Partner && company.is_active())
}

struct Counting {
    users: HashMap<UserId, UserSummary>,
    /// The last review of each open account.
    reviews: HashMap<AccountId, Option<Day>>,
    partners: HashSet<CompanyId>,
    logins: Vec<LoginFact>,
    /// The reviews of the accounts that programs and partners' staff get into.
    reached: HashMap<UserId, Vec<Option<Day>>>,
    /// Accounts that somebody in use owns.
    owned: HashSet<AccountId>,
}

impl Counting {
    fn sign_in(&mut self, sign_in: &SignIn, day: impl Fn(Timestamp) -> Day) {
        let Some(user) = self.users.get(&sign_in.user) else { return };
        self.logins.push(LoginFact {
            user: sign_in.user,
            account: None,
            kind: user.kind,
            has_login: true,
            since: Some(day(sign_in.made_at)),
            has_department: user.has_department || user.company.is_some(),
            seen: sign_in.last_used.map_or(Seen::Never, |at| Seen::On(day(at))),
            given: Given::ByRole,
        });
    }

    fn access(&mut self, access: &AccessSummary) {
        let Some(user) = self.users.get(&access.user) else { return };
        self.logins.push(LoginFact {
            user: access.user,
            account: Some(access.account),
            kind: user.kind,
            has_login: access.has_login,
            since: access.since,
            has_department: user.has_department || user.company.is_some(),
            seen: access.last_seen,
            given: match (access.has_roles, access.has_permissions) {
                (true, _) => Given::ByRole,
                (false, true) => Given::Singly,
                (false, false) => Given::Unknown,
            },
        });
        if access.level == Level::Owner && user.active {
            self.owned.insert(access.account);
        }
        let of_partner = user.company.is_some_and(|company| self.partners.contains(&company));
        if user.is_program() || of_partner {
            let review = self.reviews.get(&access.account);
            self.reached.entry(access.user).or_default().extend(review);
        }
    }

    fn in_use(&self, user: UserId) -> bool {
        self.users.get(&user).is_some_and(|user| user.active)
    }

    /// An API process or integration, with the reviews of the accounts it gets into.
    fn machine(&self, user: &User) -> ServiceAccountFact {
        ServiceAccountFact {
            user: user.id,
            looked_after: user.details.responsible.is_some_and(|by| self.in_use(by)),
            has_purpose: !user.details.purpose.trim().is_empty(),
            reviews: self.reached.get(&user.id).cloned().unwrap_or_default(),
        }
    }

    /// Services at which our own business holds open accounts.
    fn services(&self, accounts: &[Account]) -> Vec<ProviderFact> {
        let mut services: BTreeMap<&str, ProviderFact> = BTreeMap::new();
        for account in open(accounts).filter(|account| account.details.company.is_none()) {
            let details = &account.details;
            let service = services.entry(details.service.as_str()).or_insert_with(|| ProviderFact {
                provider: Provider::Service(details.service.clone()),
                has_contact: true,
                reviews: Vec::new(),
            });
            service.has_contact &= self.owned.contains(&account.id)
                || details.next_in_line.iter().any(|user| self.in_use(*user));
            service.reviews.push(details.reviewed_on);
        }
        services.into_values().collect()
    }

    /// Partner companies, with the reviews of the accounts that their staff gets into.
    fn staff(&self, companies: &[Company]) -> Vec<ProviderFact> {
        let mut by_company: HashMap<CompanyId, Vec<Option<Day>>> = HashMap::new();
        for (user, reviews) in &self.reached {
            if let Some(company) = self.users.get(user).and_then(|user| user.company) {
                by_company.entry(company).or_default().extend(reviews);
            }
        }
        partners(companies)
            .map(|company| ProviderFact {
                provider: Provider::Company(company.id),
                has_contact: !company.details.contact.trim().is_empty(),
                reviews: by_company.remove(&company.id).unwrap_or_default(),
            })
            .collect()
    }
}
