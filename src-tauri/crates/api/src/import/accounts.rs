//! Accounts of a table: found in the register, or opened.

use directory::{
    AccessDetails, AccessGranted, AccessId, AccountDetails, AccountId, AccountOpened, Change, Level,
};
use import::AccountFound;
use import::login_key;
use words::said;

use super::known::{Holder, KnownAccount};
use super::plan::Planning;
use crate::call_error::Outcome;

impl Planning<'_> {
    /// The account that each record of the table is; nothing for one that is left out.
    pub(super) fn accounts(&mut self, found: &[AccountFound]) -> Outcome<Vec<Option<AccountId>>> {
        let first = self.known.next_account;
        let accounts: Vec<Option<AccountId>> = found.iter().map(|found| self.account(found)).collect();
        for account in accounts.iter().flatten() {
            self.account_again(*account)?;
        }
        let met: std::collections::HashSet<AccountId> =
            accounts.iter().flatten().copied().filter(|account| account.0 < first.0).collect();
        self.plan.counts.accounts_known = crate::call_error::count(met.len() as u64);
        Ok(accounts)
    }

    fn account(&mut self, found: &AccountFound) -> Option<AccountId> {
        let service = self.service(found);
        match self.registered(found, &service) {
            Some(Holder::One(account)) => Some(account),
            Some(Holder::Several) => {
                self.leave_out(&found.lines, &called(found), said::import_account_several());
                None
            }
            None => self.new_account(found, service),
        }
    }

    /// The key of the service, or what the table calls it where it has no profile.
    fn service(&self, found: &AccountFound) -> String {
        let AccountFound { service, name, .. } = found;
        let said = if service.is_empty() { name } else { service };
        self.known.services.named(said).map_or_else(|| said.clone(), |profile| profile.key.clone())
    }

    /// By number, then by name; one that gives neither is the only one at its service.
    fn registered(&self, found: &AccountFound, service: &str) -> Option<Holder<AccountId>> {
        let AccountFound { service: said, name, id, .. } = found;
        let known = &self.known;
        if !id.is_empty()
            && let Some(numbered) = known.account_numbered(service, id)
        {
            return Some(numbered);
        }
        let by_name = if said.is_empty() {
            known.account_called(name)
        } else if name.is_empty() {
            known.account_named(service, &known.services.name(service)).or_else(|| known.account_at(service))
        } else {
            known.account_named(service, name)
        };
        // Another number is another account.
        by_name.filter(|holder| match holder {
            Holder::One(account) => {
                id.is_empty() || known.accounts.get(account).is_some_and(|row| row.number.is_empty())
            }
            Holder::Several => true,
        })
    }

    fn new_account(&mut self, found: &AccountFound, service: String) -> Option<AccountId> {
        if service.is_empty() {
            self.leave_out(&found.lines, &called(found), said::import_service_none());
            return None;
        }
        if service.chars().nth(directory::accounts::KEY_MOST).is_some() {
            let why = said::import_service_too_long();
            self.leave_out(&found.lines, &called(found), why);
            return None;
        }
        let service_name = self.known.services.name(&service);
        let name = match (found.name.as_str(), found.id.as_str()) {
            ("", "") => service_name,
            ("", id) => format!("{service_name} {id}").chars().take(directory::NAME_MOST).collect(),
            (name, _) => name.to_owned(),
        };
        let account = self.known.next_account;
        self.known.next_account = AccountId(account.0.saturating_add(1));
        let company = self.known.companies.get(&login_key(&found.owner));
        let details = directory::fields::tidy(AccountDetails {
            service,
            name,
            number: found.id.clone(),
            web: found.url.clone(),
            company: company.filter(|known| known.active).map(|known| known.id),
            note: found.purpose.clone(),
            ..AccountDetails::default()
        });
        let known = KnownAccount {
            name: details.name.clone(),
            service: details.service.clone(),
            number: details.number.clone(),
            open: true,
            closed: None,
        };
        self.known.put_account(account, known);
        self.plan.counts.accounts_new += 1;
        self.plan.accounts.push(details.name.clone());
        self.plan.changes.push(Change::AccountOpened(AccountOpened { account, details: Box::new(details) }));
        Some(account)
    }

    /// Whose an account is: users get an owner's access, where they have none yet.
    pub(super) fn owners(&mut self, found: &AccountFound, account: AccountId) {
        let owner = login_key(&found.owner);
        let is_company = owner == self.known.business || self.known.companies.contains_key(&owner);
        if owner.is_empty() || is_company {
            return;
        }
        let whole = self.known.named(&found.owner).map(|user| vec![(found.owner.as_str(), Some(user))]);
        let each = || found.owner.split([',', ';', '/', '&']).map(str::trim).filter(|name| !name.is_empty());
        let named = whole.unwrap_or_else(|| each().map(|name| (name, self.known.named(name))).collect());
        for (name, user) in named {
            let Some(user) = user else {
                let nobody = said::ImportOwnerNobody { name: name.into(), about: called(found).into() };
                self.warn(&found.lines, nobody.into());
                continue;
            };
            if !self.known.holds(user, account, "") && self.can_have(user, account).is_ok() {
                let details = AccessDetails { level: Level::Owner, ..AccessDetails::default() };
                self.grant(user, account, details);
            }
        }
    }

    /// Gives access.
    pub(super) fn grant(&mut self, user: directory::UserId, account: AccountId, details: AccessDetails) {
        let access = self.known.next_access;
        self.known.next_access = AccessId(access.0.saturating_add(1));
        let details = Box::new(directory::fields::tidy(details));
        self.known.hold(user, account, &details.login);
        self.plan.counts.access_new += 1;
        self.plan.changes.push(Change::AccessGranted(AccessGranted { access, user, account, details }));
    }
}

/// What a record is called.
fn called(found: &AccountFound) -> String {
    let AccountFound { service, name, id, .. } = found;
    let parts: Vec<&str> =
        [service, name, id].into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}
