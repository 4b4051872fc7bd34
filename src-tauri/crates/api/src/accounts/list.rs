//! The list of accounts.

use std::collections::HashMap;

use directory::{Account, AccountId, AccountState, Permission};
use vault::AccountFilter;

use super::{AsOf, PAGE};
use crate::call_error::Outcome;
use crate::profiles::Services;
use crate::reading::Reading;
use crate::view::{AccountRow, AccountsPage, AccountsQuery, Whose};
use crate::{Api, ApiError};

impl Api {
    /// A stretch of the accounts in order of their names, now or as they were at the end of a past day.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn accounts(&mut self, query: &AccountsQuery) -> Result<AccountsPage, ApiError> {
        self.read(|reading| reading.accounts(query))
    }

    /// Every account that a query finds, in order of their names: whole lists, whatever stretch the query names.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn all_accounts(&mut self, query: &AccountsQuery) -> Result<Vec<AccountRow>, ApiError> {
        self.read(|reading| reading.all_accounts(query))
    }
}

impl Reading<'_> {
    fn accounts(&self, query: &AccountsQuery) -> Outcome<AccountsPage> {
        self.needs(Permission::ReadRegister)?;
        let then = self.past(query.as_of)?;
        let filter =
            AccountFilter { offset: query.offset, limit: query.limit.min(PAGE), ..filter(query, then) };
        let (total, accounts) = self.vault.accounts(&filter)?;
        let services = Services::of(self)?;
        let rows = self.account_rows(accounts, &services, then)?;
        let figures = self.vault.account_figures(then.at)?;
        let keys = self.vault.services_in_use(then.at)?;
        let mut in_use: Vec<_> = keys.iter().map(|key| services.choice(key)).collect();
        in_use.sort_by_key(|choice| directory::username_key(&choice.name));
        Ok(AccountsPage {
            total,
            rows,
            open: figures.open,
            closed: figures.closed,
            as_of: then.day,
            services: in_use,
            can_open: then.day.is_none() && self.may(Permission::OpenCloseAccounts),
        })
    }

    fn all_accounts(&self, query: &AccountsQuery) -> Outcome<Vec<AccountRow>> {
        self.needs(Permission::ReadRegister)?;
        let then = self.past(query.as_of)?;
        let (_, mut accounts) =
            self.vault.accounts(&AccountFilter { limit: u32::MAX, ..filter(query, then) })?;
        let services = Services::of(self)?;
        let mut rows = Vec::with_capacity(accounts.len());
        while !accounts.is_empty() {
            let rest = accounts.split_off(accounts.len().min(AT_A_TIME));
            rows.extend(self.account_rows(accounts, &services, then)?);
            accounts = rest;
        }
        Ok(rows)
    }

    fn account_rows(
        &self,
        accounts: Vec<Account>,
        services: &Services,
        then: AsOf,
    ) -> Outcome<Vec<AccountRow>> {
        let ids: Vec<AccountId> = accounts.iter().map(|account| account.id).collect();
        let counts = self.vault.access_counts(&ids, then.at)?;
        let seats = self.vault.seats(&ids, then.at)?;
        let mut owners: HashMap<AccountId, Vec<String>> = HashMap::new();
        for (account, user) in self.vault.owners_of(&ids, then.at)? {
            owners.entry(account).or_default().push(self.named(user, then)?.name);
        }
        let number = |of: &HashMap<AccountId, u32>, account| of.get(&account).copied().unwrap_or_default();
        let row = |Account { id, details, state, .. }: Account| {
            Ok(AccountRow {
                id,
                name: details.name,
                service: services.name(&details.service),
                company: self.company_then(details.company, then)?,
                owners: owners.remove(&id).unwrap_or_default(),
                accesses: number(&counts, id),
                seats_taken: number(&seats, id),
                seats: details.seats,
                criticality: details.criticality,
                closed_since: match state {
                    AccountState::Open => None,
                    AccountState::Closed { since, .. } => Some(since),
                },
            })
        };
        accounts.into_iter().map(row).collect()
    }
}

/// Of how many accounts people are counted at a time.
const AT_A_TIME: usize = 500;

/// What a query asks for, from the first one on.
fn filter(query: &AccountsQuery, then: AsOf) -> AccountFilter {
    AccountFilter {
        search: query.search.clone(),
        company: match query.whose {
            Whose::Everybody => None,
            Whose::Ours => Some(None),
            Whose::Company { company } => Some(Some(company)),
        },
        service: query.service.clone(),
        closed: query.closed,
        at: then.at,
        offset: 0,
        limit: 0,
    }
}
