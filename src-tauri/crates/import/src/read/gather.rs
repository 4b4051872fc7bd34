//! The rows of a file, brought together.

use std::collections::HashMap;

use super::found::{AccessFound, AccountFound, Since};
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

/// Access by person, account and login. Where one ended before the next began, they are two.
#[derive(Default)]
pub(super) struct Accesses(HashMap<(usize, usize, String), Vec<usize>>);

impl Accesses {
    /// Takes an access in.
    pub fn take(
        &mut self,
        access: AccessFound,
        reading: &mut Reading,
        budget: &Budget,
    ) -> Result<(), ImportError> {
        cost::access(&access, budget)?;
        let held = (access.person, access.account, key::login(&access.login));
        let places = self.0.entry(held).or_default();
        if let Some(&place) = places.iter().find(|place| overlap(&reading.access[**place], &access)) {
            let into = &mut reading.access[place];
            if let (Some(&line), Some(&earlier)) = (access.lines.first(), into.lines.first()) {
                Merge { line, earlier, warnings: &mut reading.warnings }.access(into, access);
            }
            return Ok(());
        }
        places.push(reading.access.len());
        reading.access.push(access);
        Ok(())
    }
}

/// Whether two accesses can be one: neither ends before the other begins.
fn overlap(one: &AccessFound, other: &AccessFound) -> bool {
    let ends_before = |one: &AccessFound, other: &AccessFound| match (one.until, other.since) {
        (Some(until), Since::On(since)) => until <= since,
        (_, _) => false,
    };
    !ends_before(one, other) && !ends_before(other, one)
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
