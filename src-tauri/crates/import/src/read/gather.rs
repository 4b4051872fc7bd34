//! The rows of a file, brought together.

use std::collections::HashMap;

use super::found::{AccessFound, AccountFound};
use super::merge::Merge;
use super::{Reading, SkipReason, Skipped, Warning, cost, key};
use crate::{Budget, ImportError};

/// Accounts by service and name, where there is none by number.
#[derive(Default)]
pub(super) struct Accounts(HashMap<(String, String), usize>);

impl Accounts {
    /// The place of an account among those of the reading, which it joins.
    pub fn place(
        &mut self,
        account: AccountFound,
        reading: &mut Reading,
        budget: &Budget,
    ) -> Result<usize, ImportError> {
        cost::account(budget)?;
        let name = if account.name.is_empty() { &account.id } else { &account.name };
        let named = (key::name(&account.service), key::name(name));
        if let Some(&place) = self.0.get(&named) {
            let into = &mut reading.accounts[place];
            if let (Some(&line), Some(&earlier)) = (account.lines.first(), into.lines.first()) {
                Merge { line, earlier, warnings: &mut reading.warnings }.account(into, account);
            }
            return Ok(place);
        }
        let place = reading.accounts.len();
        self.0.insert(named, place);
        reading.accounts.push(account);
        Ok(place)
    }
}

/// Access by person, account and login.
#[derive(Default)]
pub(super) struct Accesses(HashMap<(usize, usize, String), usize>);

impl Accesses {
    /// Takes an access in.
    pub fn take(
        &mut self,
        access: AccessFound,
        reading: &mut Reading,
        budget: &Budget,
    ) -> Result<(), ImportError> {
        cost::access(&access, budget)?;
        let held = (access.person, access.account, directory::username_key(&access.login));
        if let Some(&place) = self.0.get(&held) {
            let into = &mut reading.access[place];
            if let (Some(&line), Some(&earlier)) = (access.lines.first(), into.lines.first()) {
                Merge { line, earlier, warnings: &mut reading.warnings }.access(into, access);
            }
            return Ok(());
        }
        self.0.insert(held, reading.access.len());
        reading.access.push(access);
        Ok(())
    }
}

impl Reading {
    pub(super) fn skip(&mut self, line: u32, reason: SkipReason, budget: &Budget) -> Result<(), ImportError> {
        cost::told(1, budget)?;
        self.skipped.push(Skipped { line, through: line, reason });
        Ok(())
    }

    pub(super) fn warn(&mut self, warning: Warning) {
        self.warnings.push(warning);
    }
}
