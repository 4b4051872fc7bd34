//! What a name means: the user, the company or the account that somebody calls so.
//!
//! Names are compared as the register compares them, in any case. `no.12` says a number, since `#12` begins
//! a comment in every shell. Users and companies have a name each, so a name comes before a number. Accounts may share
//! one, so of an account `no.12` is always its number: there is a way to say each of them.

use directory::{Account, AccountId, CompanyId, Day, Permission, Refusal, Register, UserId, username_key};

use crate::call_error::Outcome;
use crate::profiles::Services;
use crate::reading::Reading;
use crate::view::{AccountChoice, AccountMeant, UserMeant};
use crate::{Api, ApiError};

impl Api {
    /// The user with this username, or else with this number.
    ///
    /// # Errors
    /// [`Refusal::NoSuchUser`]; refused without the right to read the register.
    pub fn find_user(&mut self, named: &str) -> Result<UserMeant, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let register = reading.session.register();
            let user = match (register.user_called(named)?, number(named)) {
                (None, Some(number)) => register.user(UserId(number))?,
                (user, _) => user,
            };
            let user = user.ok_or(Refusal::NoSuchUser)?;
            Ok(UserMeant { id: user.id, name: user.details.name, username: user.details.username })
        })
    }

    /// The company of this name, or else with this number.
    ///
    /// # Errors
    /// [`Refusal::NoSuchCompany`]; refused without the right to read the register.
    pub fn find_company(&mut self, named: &str) -> Result<CompanyId, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let register = reading.session.register();
            let company = match (register.company_named(named)?, number(named)) {
                (None, Some(number)) => register.company(CompanyId(number))?,
                (company, _) => company,
            };
            Ok(company.ok_or(Refusal::NoSuchCompany)?.id)
        })
    }

    /// The account of this name or number, now or as it was at the end of a past day; open ones before closed ones. A
    /// bare number is a number too, unless an account is called so.
    ///
    /// # Errors
    /// [`Refusal::NoSuchAccount`]; refused without the right to read the register.
    pub fn find_account(&mut self, named: &str, as_of: Option<Day>) -> Result<AccountMeant, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            reading.account_meant(named.trim(), as_of)
        })
    }
}

impl Reading<'_> {
    fn account_meant(&self, named: &str, as_of: Option<Day>) -> Outcome<AccountMeant> {
        let then = self.past(as_of)?;
        if let Some(number) = number(named) {
            let account = self.vault.account_at(AccountId(number), then.at)?;
            return Ok(AccountMeant::One(account.ok_or(Refusal::NoSuchAccount)?.id));
        }
        let (open, closed): (Vec<Account>, Vec<Account>) =
            self.vault.accounts_called(named, then.at)?.into_iter().partition(Account::is_open);
        let mut meant = if open.is_empty() { closed } else { open };
        if let Ok(number) = named.parse()
            && let Some(account) = self.vault.account_at(AccountId(number), then.at)?
            && meant.iter().all(|other| other.id != account.id)
        {
            meant.push(account);
        }
        match meant.as_slice() {
            [] => Err(Refusal::NoSuchAccount.into()),
            [one] => Ok(AccountMeant::One(one.id)),
            _ => {
                let services = Services::of(self)?;
                let choice = |account: Account| AccountChoice {
                    id: account.id,
                    open: account.is_open(),
                    service: services.name(&account.details.service),
                    name: account.details.name,
                };
                Ok(AccountMeant::AnyOf(meant.into_iter().map(choice).collect()))
            }
        }
    }
}

/// The number that `no.12` says.
fn number(named: &str) -> Option<u32> {
    username_key(named).strip_prefix("no.")?.trim_start().parse().ok()
}
