//! Opening, changing and closing accounts, and what is sealed beside them.

use directory::{AccessDetails, AccountDetails, AccountId, Billing, Support, accounts};

use crate::view::StaffAccess;
use crate::{Api, ApiError};

impl Api {
    /// Opens an account, or puts an open one into the register.
    ///
    /// # Errors
    /// Refusals: owners alone open accounts.
    pub fn open_account(&mut self, details: AccountDetails) -> Result<AccountId, ApiError> {
        self.open_account_with(details, Vec::new())
    }

    /// Opens an account, or puts an open one into the register, and gives access to it to the chosen staff: one entry.
    ///
    /// # Errors
    /// Refusals: owners alone open accounts; somebody is disabled or named twice.
    pub fn open_account_with(
        &mut self,
        details: AccountDetails,
        staff: Vec<StaffAccess>,
    ) -> Result<AccountId, ApiError> {
        let given = |StaffAccess { user, roles, level, since }| {
            (user, AccessDetails { roles, level, since, ..AccessDetails::default() })
        };
        let staff: Vec<_> = staff.into_iter().map(given).collect();
        self.change(|open, _, at| {
            Ok(open.session.change_telling(at, |register| {
                let account = register.next_account()?;
                let (details, staff) = (details.clone(), staff.clone());
                Ok((accounts::open_with(register, details, staff)?, account))
            })?)
        })
    }

    /// Changes what is written about an account.
    ///
    /// # Errors
    /// Refused without the right to change accounts and access, where the account is closed, nothing would change, or a
    /// field is not right.
    pub fn change_account(&mut self, id: AccountId, details: AccountDetails) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            Ok(open.session.change(at, |register| accounts::change(register, id, details.clone()))?)
        })
    }

    /// Closes an account; every access to it ends with it.
    ///
    /// # Errors
    /// Refusals: owners alone close accounts.
    pub fn close_account(&mut self, id: AccountId, reason: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| accounts::close(id, reason))?))
    }

    /// Opens a closed account again. Accesses don't come back.
    ///
    /// # Errors
    /// Refusals: owners alone open accounts.
    pub fn reopen_account(&mut self, id: AccountId, reason: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| accounts::reopen(id, reason))?))
    }

    /// Writes an account's billing data, sealed for billing roles.
    ///
    /// # Errors
    /// Refused without the right to see billing data, for a closed account, and where a field is not right.
    pub fn write_billing(&mut self, id: AccountId, billing: Billing) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            Ok(open.session.change(at, |_| accounts::write_billing(id, billing.clone()))?)
        })
    }

    /// Writes an account's login details and tickets, sealed for support roles.
    ///
    /// # Errors
    /// Refused without the right to see login details, for a closed account, and where a field is not right.
    pub fn write_support(&mut self, id: AccountId, support: Support) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            Ok(open.session.change(at, |_| accounts::write_support(id, support.clone()))?)
        })
    }

    /// Writes what owners note about an account, sealed for them.
    ///
    /// # Errors
    /// Refused to anybody but those who manage owners, for a closed account, and where the note is not right.
    pub fn write_owner_note(&mut self, id: AccountId, note: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| accounts::write_owner_note(id, note))?))
    }
}
