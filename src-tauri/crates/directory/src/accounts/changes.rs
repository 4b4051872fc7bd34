//! Changes to accounts.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use super::{changes, closes, opens, reopens};
use crate::access::changes::ended;
use crate::apply::{only, there};
use crate::change::Kind;
use crate::sentence::{Labelled, Telling, day, differing, filled, new};
use crate::text::{self, TEXT_MOST};
use crate::words::criticality;
use crate::{
    Account, AccountDetails, AccountId, AccountState, Actor, CompanyId, Detail, Done, Field, Names,
    Permission, Read, Refusal, Register, Row, Stop, Timestamp, UserId,
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

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), Stop> {
        Ok(actor.needs(Permission::OpenCloseAccounts)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), Stop> {
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
        filled(account_list(&self.details, names).into())
    }
}

impl Kind for AccountChanged {
    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn about_company(&self) -> Option<CompanyId> {
        self.after.company.or(self.before.company)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), Stop> {
        Ok(actor.needs(Permission::ManageAccess)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), Stop> {
        changes(register, self.account, &self.before, &self.after)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(edited(register, of, self.account, |row| row.details = (*self.after).clone())?)
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        let pairs = account_list(&self.before, names).into_iter().zip(account_list(&self.after, names));
        differing(pairs.collect())
    }
}

impl Kind for AccountClosed {
    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), Stop> {
        Ok(actor.needs(Permission::OpenCloseAccounts)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), Stop> {
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
        vec![new("Reason", &self.reason)]
    }
}

impl Kind for AccountReopened {
    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), Stop> {
        Ok(actor.needs(Permission::OpenCloseAccounts)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), Stop> {
        reopens(register, self.account)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(edited(register, of, self.account, |row| row.state = AccountState::Open)?)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new("Reason", &self.reason)]
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

/// Every field by what it is called.
fn account_list(details: &AccountDetails, names: &dyn Names) -> [Labelled; 20] {
    let users = |users: &[UserId]| users.iter().map(|user| names.user(*user)).collect::<Vec<_>>().join(", ");
    let number = |number: Option<u32>| number.map(|n| n.to_string()).unwrap_or_default();
    [
        ("Service", details.service.clone()),
        ("Name", details.name.clone()),
        ("Number at the service", details.number.clone()),
        ("Company", details.company.map(|company| names.company(company)).unwrap_or_default()),
        ("Web address", details.web.clone()),
        ("Display name", details.display_name.clone()),
        ("Reply address", details.reply_to.clone()),
        ("Owners possible", number(details.owners_possible.map(u32::from))),
        ("Next in line", users(&details.next_in_line)),
        ("Where the second factor lives", details.second_factor_at.clone()),
        ("Second factor of", users(details.second_factor_of.as_slice())),
        ("Mailbox", details.mailbox.address.clone()),
        ("Mailbox is shared", if details.mailbox.shared { "yes" } else { "" }.to_owned()),
        ("Who reads the mailbox", users(&details.mailbox.readers)),
        ("Seats", number(details.seats)),
        ("How critical", criticality(details.criticality).to_owned()),
        ("Reviewed every", details.review_days.map(|days| format!("{days} days")).unwrap_or_default()),
        ("Last reviewed", day(details.reviewed_on)),
        ("Sign-in rules", details.sign_in_rules.clone()),
        ("Note", details.note.clone()),
    ]
}
