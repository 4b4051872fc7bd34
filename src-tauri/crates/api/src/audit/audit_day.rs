//! The register as it was at the point an audit is of, looked up by number.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use directory::{
    Account, AccountId, Company, CompanyId, CompanyKind, Day, Settings, Timestamp, User, UserId, username_key,
};
use report::form;

use crate::ApiError;
use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::AuditQuery;
use crate::when;

pub(super) struct AuditDay<'a> {
    pub reading: &'a Reading<'a>,
    /// The point: not later than this moment, which nobody knows anything of.
    pub as_of: Timestamp,
    /// The same; nothing for now, which indexes know more about.
    pub at: Option<Timestamp>,
    /// The day it is looked at, by which an access has ended.
    pub day: Day,
    /// The rules that held then.
    pub settings: Settings,
    /// Every account, closed ones included, in order of their names.
    pub accounts: Vec<Account>,
    /// Every company, those that left included, in order of their names.
    pub companies: Vec<Company>,
    account_places: HashMap<AccountId, usize>,
    company_places: HashMap<CompanyId, usize>,
    services: HashMap<String, String>,
    business: String,
    users: RefCell<HashMap<UserId, Option<Rc<User>>>>,
}

impl<'a> AuditDay<'a> {
    pub(super) fn of(reading: &'a Reading<'a>, query: &AuditQuery) -> Outcome<Self> {
        let session = reading.session;
        let at = query.as_of.filter(|at| *at < reading.at);
        let as_of = at.unwrap_or(reading.at);
        let asked = when::day_of(&reading.zone, query.as_of.unwrap_or(as_of));
        if asked > when::day_of(&reading.zone, reading.at) {
            return Err(ApiError::DayToCome.into());
        }
        let own = session.read().own_profiles()?;
        let own =
            own.into_iter().filter_map(|(key, text)| Some((key, services::Profile::read(&text).ok()?.name)));
        let built_in = services::built_in().iter().map(|profile| (profile.key.clone(), profile.name.clone()));
        let companies = session.read().companies(at)?;
        let mut accounts = session.read().accounts_at(at)?;
        accounts.sort_by_cached_key(|account| (username_key(&account.details.name), account.id));
        Ok(Self {
            reading,
            as_of,
            at,
            day: when::day_of(&reading.zone, as_of),
            settings: reading.settings_at(at)?,
            account_places: accounts.iter().enumerate().map(|(place, account)| (account.id, place)).collect(),
            company_places: companies
                .iter()
                .enumerate()
                .map(|(place, company)| (company.id, place))
                .collect(),
            accounts,
            companies,
            services: built_in.chain(own).collect(),
            business: reading.business_at(at)?,
            users: RefCell::default(),
        })
    }

    /// A user as they were, if there was one.
    pub(super) fn user(&self, id: UserId) -> Outcome<Option<Rc<User>>> {
        if let Some(user) = self.users.borrow().get(&id) {
            return Ok(user.clone());
        }
        let user = self.reading.vault.user_at(id, self.at)?.map(Rc::new);
        self.users.borrow_mut().insert(id, user.clone());
        Ok(user)
    }

    /// Keeps a user who was read anyway.
    pub(super) fn know(&self, user: &User) {
        self.users.borrow_mut().entry(user.id).or_insert_with(|| Some(Rc::new(user.clone())));
    }

    pub(super) fn account(&self, id: AccountId) -> Option<&Account> {
        self.place(id).and_then(|place| self.accounts.get(place))
    }

    /// An account's place in the order of names.
    pub(super) fn place(&self, id: AccountId) -> Option<usize> {
        self.account_places.get(&id).copied()
    }

    /// The name of the company somebody works for or an account belongs to.
    pub(super) fn company(&self, id: Option<CompanyId>) -> &str {
        let company = id.and_then(|id| self.companies.get(*self.company_places.get(&id)?));
        company.map_or(self.business.as_str(), |company| company.details.name.as_str())
    }

    /// Who reads the mailbox behind an open account, and which.
    pub(super) fn mailboxes(&self) -> impl Iterator<Item = (UserId, &Account)> {
        let open = self.accounts.iter().filter(|account| account.is_open());
        open.flat_map(|account| account.details.mailbox.readers.iter().map(move |reader| (*reader, account)))
    }

    /// The companies whose staff are partners' staff.
    pub(super) fn partners(&self) -> Vec<CompanyId> {
        let partner = |company: &&Company| company.kind == CompanyKind::Partner;
        self.companies.iter().filter(partner).map(|company| company.id).collect()
    }

    /// What an account is called in a report: its name, the service, and whose it is where it isn't ours.
    pub(super) fn heading(&self, account: &Account) -> String {
        let details = &account.details;
        let service = self.services.get(&details.service).unwrap_or(&details.service);
        let company = details.company.map(|company| self.company(Some(company)));
        form::account(&details.name, service, company)
    }

    /// What this vault is called among the accounts.
    pub(super) fn vault_heading(&self) -> String {
        form::vault(&self.business)
    }
}
