//! The register on one day as measures count it: now, or as it was.

use std::collections::{BTreeMap, HashMap, HashSet};

use directory::{
    Access, Account, AccountId, Company, CompanyId, CompanyKind, Day, Level, Seen, SignIn, User, UserId,
    UserKind,
};
use jiff::tz::TimeZone;
use review::{Given, Inventory, LoginFact, ProviderFact, Responsible, ServiceAccountFact};
use vault::AccessRow;

use crate::when::day_of;

/// The register at one moment.
pub(crate) struct Snapshot<'a> {
    /// The zone that days are of.
    pub zone: &'a TimeZone,
    /// The day.
    pub day: Day,
    /// Every user there was, with the sign-in they had.
    pub people: &'a [AccessRow],
    /// Every access in force.
    pub accesses: &'a [Access],
    /// Every account, closed ones included.
    pub accounts: &'a [Account],
    /// Every company, those that left included.
    pub companies: Vec<&'a Company>,
}

impl Snapshot<'_> {
    /// What measures count of it.
    pub(crate) fn inventory(&self) -> Inventory {
        let users: HashMap<UserId, &User> = self.people.iter().map(|row| (row.user.id, &row.user)).collect();
        let reviews: HashMap<AccountId, Option<Day>> =
            self.open().map(|account| (account.id, account.details.reviewed_on)).collect();
        let mut reached: HashMap<UserId, Vec<Option<Day>>> = HashMap::new();
        for access in self.accesses {
            if let Some(review) = reviews.get(&access.account) {
                reached.entry(access.user).or_default().push(*review);
            }
        }
        let sign_ins = self.people.iter().filter_map(|AccessRow { user, sign_in }| {
            sign_in.as_ref().map(|sign_in| self.sign_in(user, sign_in))
        });
        let accesses =
            self.accesses.iter().filter_map(|access| Some(login(users.get(&access.user)?, access)));
        let machines = self.people.iter().map(|row| &row.user).filter(|user| {
            let program = match user.kind {
                UserKind::Person => false,
                UserKind::Api | UserKind::Integration => true,
            };
            program && user.is_active()
        });
        Inventory {
            today: self.day,
            logins: sign_ins.chain(accesses).collect(),
            machines: machines.map(|user| machine(user, &users, &reached)).collect(),
            reviews: self.open().map(|account| account.details.reviewed_on).collect(),
            providers: self.services(&users).into_iter().chain(self.partners(&users, &reached)).collect(),
        }
    }

    fn open(&self) -> impl Iterator<Item = &Account> {
        self.accounts.iter().filter(|account| account.is_open())
    }

    fn sign_in(&self, user: &User, sign_in: &SignIn) -> LoginFact {
        LoginFact {
            kind: user.kind,
            has_login: true,
            since: Some(day_of(self.zone, sign_in.made_at)),
            has_department: has_department(user),
            seen: sign_in.last_used.map_or(Seen::Never, |at| Seen::On(day_of(self.zone, at))),
            given: Given::ByRole,
        }
    }

    /// Services at which our own business holds open accounts.
    fn services(&self, users: &HashMap<UserId, &User>) -> Vec<ProviderFact> {
        let in_use = |user: &UserId| users.get(user).is_some_and(|user| user.is_active());
        let owned: HashSet<AccountId> = self
            .accesses
            .iter()
            .filter(|access| access.details.level == Level::Owner && in_use(&access.user))
            .map(|access| access.account)
            .collect();
        let mut services: BTreeMap<&str, ProviderFact> = BTreeMap::new();
        for account in self.open().filter(|account| account.details.company.is_none()) {
            let details = &account.details;
            let service = services
                .entry(details.service.as_str())
                .or_insert_with(|| ProviderFact { has_contact: true, reviews: Vec::new() });
            service.has_contact &= owned.contains(&account.id) || details.next_in_line.iter().any(in_use);
            service.reviews.push(details.reviewed_on);
        }
        services.into_values().collect()
    }

    /// Partner companies that work with us.
    fn partners(
        &self,
        users: &HashMap<UserId, &User>,
        reached: &HashMap<UserId, Vec<Option<Day>>>,
    ) -> Vec<ProviderFact> {
        let mut by_company: HashMap<CompanyId, Vec<Option<Day>>> = HashMap::new();
        for (user, reviews) in reached {
            if let Some(company) = users.get(user).and_then(|user| user.details.company) {
                by_company.entry(company).or_default().extend(reviews);
            }
        }
        let with_us = |company: &&&Company| company.kind == CompanyKind::Partner && company.is_active();
        let partners = self.companies.iter().filter(with_us);
        partners
            .map(|company| ProviderFact {
                has_contact: !company.details.contact.trim().is_empty(),
                reviews: by_company.remove(&company.id).unwrap_or_default(),
            })
            .collect()
    }
}

/// An API process or integration, with the reviews of the accounts it gets into.
fn machine(
    user: &User,
    users: &HashMap<UserId, &User>,
    reached: &HashMap<UserId, Vec<Option<Day>>>,
) -> ServiceAccountFact {
    let details = &user.details;
    ServiceAccountFact {
        responsible: match details.responsible.and_then(|by| users.get(&by)) {
            None => Responsible::Nobody,
            Some(by) if by.is_active() => Responsible::There(by.details.name.clone()),
            Some(by) => Responsible::Gone(by.details.name.clone()),
        },
        has_purpose: !details.purpose.trim().is_empty(),
        reviews: reached.get(&user.id).cloned().unwrap_or_default(),
    }
}

fn login(user: &User, access: &Access) -> LoginFact {
    let details = &access.details;
    LoginFact {
        kind: user.kind,
        has_login: !details.login.trim().is_empty(),
        since: details.since,
        has_department: has_department(user),
        seen: details.last_seen,
        given: match (details.roles.is_empty(), details.permissions.is_empty()) {
            (false, _) => Given::ByRole,
            (true, false) => Given::Singly,
            (true, true) => Given::Unknown,
        },
    }
}

fn has_department(user: &User) -> bool {
    !user.details.department.trim().is_empty() || user.details.company.is_some()
}
