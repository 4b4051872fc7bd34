//! Accounts and who has access to them: what is held at services, for us and for clients.

mod access;
mod bulk;
mod edit;
mod grid;
mod list;
mod page;
mod rows;

use directory::{AccountId, CompanyId, Day, Names, Timestamp, UserId};

use crate::ApiError;
use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::Named;
use crate::when;

pub(crate) use access::last_entry;

/// How many rows a page has at most.
const PAGE: u32 = 500;

/// What somebody is looking at: the register now, or at the end of a past day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AsOf {
    /// The day; nothing for now.
    pub day: Option<Day>,
    /// Its last moment; nothing for now.
    pub at: Option<Timestamp>,
}

impl Reading<'_> {
    /// The end of a past day; of today it is now.
    ///
    /// # Errors
    /// [`ApiError::DayToCome`].
    pub(crate) fn past(&self, day: Option<Day>) -> Outcome<AsOf> {
        if day.is_some_and(|day| day > self.today()) {
            return Err(ApiError::DayToCome.into());
        }
        let day = day.filter(|day| *day < self.today());
        let next = day.and_then(|day| day.0.tomorrow().ok());
        Ok(AsOf { day, at: next.map(|next| when::midnight(&self.zone, Day(next)).plus(-1)) })
    }

    /// A user as they were called then.
    pub(crate) fn named(&self, user: UserId, then: AsOf) -> Outcome<Named> {
        let row = self.vault.user_at(user, then.at)?;
        Ok(match row {
            Some(row) => Named { user, disabled: !row.is_active(), name: row.details.name },
            // Recorded later than that day, or not at all.
            None => Named { user, name: self.user(user), disabled: false },
        })
    }

    /// What an account was called then.
    pub(crate) fn account_then(&self, id: AccountId, then: AsOf) -> Outcome<String> {
        let row = self.vault.account_at(id, then.at)?;
        Ok(row.map_or_else(|| self.account(id), |row| row.details.name))
    }

    /// What a company was called then; nothing for our own business.
    pub(crate) fn company_then(&self, company: Option<CompanyId>, then: AsOf) -> Outcome<String> {
        let Some(id) = company else { return Ok(String::new()) };
        let row = self.vault.company_at(id, then.at)?;
        Ok(row.map_or_else(|| self.company(id), |row| row.details.name))
    }
}
