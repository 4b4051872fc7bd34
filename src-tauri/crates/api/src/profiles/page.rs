//! The list of services, and one service's page.

use std::collections::{BTreeMap, BTreeSet};

use directory::{Account, Names, Permission, Refusal, username_key};

use super::{Services, service_view};
use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::{ServiceAccount, ServicePage, ServiceRow, ServicesPage};

impl Reading<'_> {
    pub(super) fn services_page(&self) -> Outcome<ServicesPage> {
        let services = Services::of(self)?;
        let mut open: BTreeMap<String, u32> = BTreeMap::new();
        for account in self.vault.accounts_at(None)? {
            let held = u32::from(account.is_open());
            *open.entry(account.details.service).or_default() += held;
        }
        let keys: BTreeSet<&str> =
            services.keys().into_iter().chain(open.keys().map(String::as_str)).collect();
        let mut rows: Vec<ServiceRow> = keys
            .into_iter()
            .map(|key| {
                let profile = services.find(key);
                let own = services.is_own(key);
                ServiceRow {
                    key: key.to_owned(),
                    name: services.name(key),
                    what: profile.map(|profile| profile.what.clone()).unwrap_or_default(),
                    category: profile.map(|profile| profile.category),
                    own,
                    replaces: own && services::find(key).is_some(),
                    accounts: open.get(key).copied().unwrap_or_default(),
                }
            })
            .collect();
        rows.sort_by_key(|row| username_key(&row.name));
        Ok(ServicesPage { rows, can_write: self.may(Permission::ManageAccess) })
    }

    pub(super) fn service_page(&self, key: &str) -> Outcome<ServicePage> {
        let services = Services::of(self)?;
        let accounts: Vec<Account> = self
            .vault
            .accounts_at(None)?
            .into_iter()
            .filter(|account| account.details.service == key)
            .collect();
        let profile = services.find(key);
        if profile.is_none() && accounts.is_empty() {
            return Err(Refusal::NoSuchService.into());
        }
        let held = |account: Account| ServiceAccount {
            account: account.id,
            company: account.details.company.map(|company| self.company(company)).unwrap_or_default(),
            closed: !account.is_open(),
            name: account.details.name,
        };
        let mut accounts: Vec<ServiceAccount> = accounts.into_iter().map(held).collect();
        accounts.sort_by_key(|account| (account.closed, username_key(&account.name)));
        let own = services.is_own(key);
        Ok(ServicePage {
            key: key.to_owned(),
            name: services.name(key),
            service: profile.map(service_view),
            profile: profile.cloned(),
            own,
            built_in: services::find(key).is_some(),
            accounts,
            can_write: self.may(Permission::ManageAccess),
        })
    }
}
