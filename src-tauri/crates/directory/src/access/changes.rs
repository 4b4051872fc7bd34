//! Changes to who can get into what.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use super::{changes, ends, grants};
use crate::apply::{only, there};
use crate::change::Kind;
use crate::fields;
use crate::sentence::{DetailOf, Telling, new};
use crate::text::{self, TEXT_MOST};
use crate::words::level;
use crate::{
    Access, AccessDetails, AccessId, AccessState, AccountId, Actor, Detail, Done, Field, Names, Permission,
    Read, Refusal, Register, Row, RuleError, Timestamp, UserId,
};

/// A user got access to an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessGranted {
    pub access: AccessId,
    pub user: UserId,
    pub account: AccountId,
    pub details: Box<AccessDetails>,
}

/// An access was changed. `user` and `account` are those it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessChanged {
    pub access: AccessId,
    pub user: UserId,
    pub account: AccountId,
    pub before: Box<AccessDetails>,
    pub after: Box<AccessDetails>,
}

/// An access was taken away. `user` and `account` are those it had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessEnded {
    pub access: AccessId,
    pub user: UserId,
    pub account: AccountId,
    pub reason: String,
}

impl Kind for AccessGranted {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageAccess)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        grants(register, self.access, self.user, self.account, &self.details)
    }

    fn rows(&self, _register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(Row::Access(Box::new(Access {
            id: self.access,
            user: self.user,
            account: self.account,
            details: (*self.details).clone(),
            state: AccessState::Open,
            added_at: of.at,
            added_by: of.by,
            changed_by: of.by,
            changed_at: of.at,
        })))
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        let named = self.details.roles.join(", ");
        let role = if named.is_empty() { level(self.details.level).to_owned() } else { named };
        message.with("role", role)
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        let whose = [
            new(DetailOf::User, &names.user(self.user)),
            new(DetailOf::Account, &names.account(self.account)),
        ];
        whose.into_iter().chain(fields::filled(&*self.details, names)).collect()
    }
}

impl Kind for AccessChanged {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageAccess)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        changes(register, (self.access, self.user, self.account), &self.before, &self.after)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let row = there(register.access(self.access)?)?;
        only(edited(row, of, |row| row.details = (*self.after).clone()))
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        fields::differing(&*self.before, &*self.after, names)
    }
}

impl Kind for AccessEnded {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageAccess)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        ends(register, (self.access, self.user, self.account))
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(ended(there(register.access(self.access)?)?, of, &self.reason))
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Reason, &self.reason)]
    }
}

/// An access that is taken away.
pub(crate) fn ended(access: Access, of: &Done, reason: &str) -> Row {
    let state = AccessState::Ended { since: of.at, reason: reason.to_owned() };
    edited(access, of, |row| row.state = state)
}

/// An access's row, edited.
fn edited(mut row: Access, of: &Done, edit: impl FnOnce(&mut Access)) -> Row {
    edit(&mut row);
    (row.changed_by, row.changed_at) = (of.by, of.at);
    Row::Access(Box::new(row))
}
