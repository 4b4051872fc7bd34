//! One search across users, accounts and companies.

use directory::{Account, Company, Permission, User, UserDetails, UserKind, UserState, username_key};
use vault::{AccountFilter, PeopleFilter};

use crate::call_error::Outcome;
use crate::profiles::Services;
use crate::reading::Reading;
use crate::view::{Found, SearchHit};
use crate::{Api, ApiError};

/// How many of each kind a search shows.
const HITS: u32 = 8;

impl Api {
    /// Users, accounts and companies that hold all the words, at most eight of each, in order of their names; closed
    /// accounts after the open ones.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn search(&mut self, text: &str) -> Result<Vec<SearchHit>, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            if text.trim().is_empty() {
                return Ok(Vec::new());
            }
            let mut hits = reading.users_found(text)?;
            hits.extend(reading.accounts_found(text)?);
            hits.extend(reading.companies_found(text)?);
            Ok(hits)
        })
    }
}

impl Reading<'_> {
    fn users_found(&self, text: &str) -> Outcome<Vec<SearchHit>> {
        use directory::Names;
        let filter = PeopleFilter { search: text.to_owned(), limit: HITS, ..PeopleFilter::default() };
        let (_, rows) = self.vault.people(&filter)?;
        let hit = |(user, _): (User, _)| {
            let UserDetails { name, username, job_title, company, .. } = user.details;
            let kind = match user.kind {
                UserKind::Person => "",
                UserKind::Api | UserKind::Integration => directory::words::user_kind(user.kind),
            };
            let company = company.map(|company| self.company(company)).unwrap_or_default();
            let state = if user.state == UserState::Active { "" } else { "disabled" };
            let what = Found::User { id: user.id };
            SearchHit { what, name, under: listed(&[kind, &username, &job_title, &company, state]) }
        };
        Ok(rows.into_iter().map(hit).collect())
    }

    fn accounts_found(&self, text: &str) -> Outcome<Vec<SearchHit>> {
        use directory::Names;
        let filter = AccountFilter { search: text.to_owned(), limit: HITS, ..AccountFilter::default() };
        let (_, mut accounts) = self.vault.accounts(&filter)?;
        accounts.extend(self.vault.accounts(&AccountFilter { closed: true, ..filter })?.1);
        accounts.truncate(HITS as usize);
        let services = Services::of(self)?;
        let hit = |account: Account| {
            let state = if account.is_open() { "" } else { "closed" };
            let Account { id, details, .. } = account;
            let company = details.company.map(|company| self.company(company)).unwrap_or_default();
            let under = listed(&["account", &services.name(&details.service), &company, state]);
            SearchHit { what: Found::Account { id }, name: details.name, under }
        };
        Ok(accounts.into_iter().map(hit).collect())
    }

    fn companies_found(&self, text: &str) -> Outcome<Vec<SearchHit>> {
        let key = username_key(text);
        let holds = |company: &Company| {
            let name = username_key(&company.details.name);
            key.split_whitespace().all(|word| name.contains(word))
        };
        let hit = |company: Company| {
            let state = if company.is_active() { "" } else { "ended" };
            let under = listed(&[directory::words::company_kind(company.kind), state]);
            SearchHit { what: Found::Company { id: company.id }, name: company.details.name, under }
        };
        let companies = self.vault.companies(None)?.into_iter().filter(holds);
        Ok(companies.take(HITS as usize).map(hit).collect())
    }
}

/// What there is, with commas between.
fn listed(parts: &[&str]) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
