//! A record's fields as people read them: names in the place of numbers.

use directory::fields::{self, Record};
use directory::{AccessId, AccountId, CompanyId, Day, Field, Names, Permission, UserId};

use crate::accounts::AsOf;
use crate::reading::Reading;
use crate::{Api, ApiError};

impl Api {
    /// What each field of a record says, in the order of its list; empty where nothing was given. Those whom it names are
    /// called as at the end of a past day, or as now.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn fields(
        &mut self,
        record: &dyn Record,
        as_of: Option<Day>,
    ) -> Result<Vec<(Field, String)>, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            Ok(fields::said(record, &Called { reading, then: reading.past(as_of)? }))
        })
    }
}

/// What everybody was called then.
struct Called<'a> {
    reading: &'a Reading<'a>,
    then: AsOf,
}

impl Names for Called<'_> {
    fn user(&self, user: UserId) -> String {
        let then = self.reading.named(user, self.then);
        then.map_or_else(|_| self.reading.user(user), |named| named.name)
    }

    fn company(&self, company: CompanyId) -> String {
        let then = self.reading.company_then(Some(company), self.then);
        then.unwrap_or_else(|_| self.reading.company(company))
    }

    fn account(&self, account: AccountId) -> String {
        self.reading.account(account)
    }

    fn access(&self, access: AccessId) -> Option<(UserId, AccountId)> {
        self.reading.access(access)
    }
}
