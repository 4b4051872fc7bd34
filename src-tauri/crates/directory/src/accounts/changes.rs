//! Changes to accounts.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use super::{changes, closes, opens, reopens};
use crate::access::changes::ended;
use crate::apply::{only, there};
use crate::change::Kind;
use crate::fields;
use crate::sentence::{Telling, new};
use crate::text::{self, TEXT_MOST};
use crate::{
    Account, AccountDetails, AccountId, AccountState, Actor, CompanyId, Detail, Done, Field, Names,
    Permission, Read, Refusal, Register, Row, RuleError, Timestamp,
};

/// An account was opened, or an open one was put into the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountOpened {
    pub account: AccountId,
    pub details: Box<AccountDetails>,
}

/// What people wrote about an account was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountChanged {
    pub account: AccountId,
    pub before: Box<AccountDetails>,
    pub after: Box<AccountDetails>,
}

/// An account was closed; every access to it ends with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountClosed {
    pub account: AccountId,
    pub reason: String,
}

/// A closed account was opened again. Accesses don't come back by themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountReopened {
    pub account: AccountId,
    pub reason: String,
}

impl Kind for AccountOpened {
    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn about_company(&self) -> Option<CompanyId> {
        self.details.company
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::OpenCloseAccounts)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        opens(register, self.account, &self.details)
    }

    fn rows(&self, _register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(Row::Account(Box::new(Account {
            id: self.account,
            details: (*self.details).clone(),
            state: AccountState::Open,
            added_at: of.at,
            changed_by: of.by,
            changed_at: of.at,
        })))
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        message.with("name", &self.details.name)
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        fields::filled(&*self.details, names)
    }
}

impl Kind for AccountChanged {
    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn about_company(&self) -> Option<CompanyId> {
        self.after.company.or(self.before.company)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageAccess)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        changes(register, self.account, &self.before, &self.after)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(edited(register, of, self.account, |row| row.details = (*self.after).clone())?)
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        fields::differing(&*self.before, &*self.after, names)
    }
}

impl Kind for AccountClosed {
    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::OpenCloseAccounts)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        closes(register, self.account)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let accesses = register.accesses_to(self.account)?.into_iter();
        let mut rows: Vec<_> = accesses.map(|access| ended(access, of, &self.reason)).collect();
        let state = AccountState::Closed { since: of.at, reason: self.reason.clone() };
        rows.push(edited(register, of, self.account, |row| row.state = state)?);
        Ok(rows)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Reason, &self.reason)]
    }
}

impl Kind for AccountReopened {
    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::OpenCloseAccounts)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        reopens(register, self.account)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(edited(register, of, self.account, |row| row.state = AccountState::Open)?)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Reason, &self.reason)]
    }
}

/// An account's row, edited.
fn edited(
    register: &dyn Register,
    of: &Done,
    account: AccountId,
    edit: impl FnOnce(&mut Account),
) -> Read<Row> {
    let mut row = there(register.account(account)?)?;
    edit(&mut row);
    (row.changed_by, row.changed_at) = (of.by, of.at);
    Ok(Row::Account(Box::new(row)))
}
