//! Changes to the records of users.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use crate::apply::{only, there};
use crate::change::{Kind, Touches};
use crate::fields;
use crate::sentence::{DetailOf, Telling, new};
use crate::sign_ins::changes::end_sign_in;
use crate::sign_ins::standing::{is_owner, leaves_an_owner};
use crate::text::{self, TEXT_MOST};
use crate::words::user_kind;
use crate::{
    Actor, CompanyId, Detail, Done, Field, Names, NoticeKind, Read, Refusal, Register, Row, RuleError,
    Timestamp, User, UserDetails, UserId, UserKind, UserState, users,
};

/// A user record was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserAdded {
    pub user: UserId,
    pub as_kind: UserKind,
    pub details: UserDetails,
}

/// What people wrote about a user was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserChanged {
    pub user: UserId,
    pub before: Box<UserDetails>,
    pub after: Box<UserDetails>,
}

/// A user was disabled; their sign-in ends with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserDisabled {
    pub user: UserId,
    pub reason: String,
}

/// A user was enabled. The sign-in does not come back by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserEnabled {
    pub user: UserId,
    pub reason: String,
}

impl Kind for UserAdded {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn about_company(&self) -> Option<CompanyId> {
        self.details.company
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        users::may_add(register, actor, &self.details)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        users::adds(register, self.user, self.as_kind, &self.details)
    }

    fn rows(&self, _register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(Row::User(User {
            id: self.user,
            kind: self.as_kind,
            details: self.details.clone(),
            state: UserState::Active,
            added_at: of.at,
            changed_by: of.by,
            changed_at: of.at,
            forgotten_at: None,
        }))
    }

    fn notice(&self, _register: &dyn Register) -> Read<Option<NoticeKind>> {
        Ok(Some(NoticeKind::UserAdded))
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        message.with("name", &self.details.name).with("kind", user_kind(self.as_kind))
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        let kind = [new(DetailOf::Kind, user_kind(self.as_kind))];
        kind.into_iter().chain(fields::filled(&self.details, names)).collect()
    }
}

impl Kind for UserChanged {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn about_company(&self) -> Option<CompanyId> {
        self.after.company.or(self.before.company)
    }

    fn touches(&self) -> Touches {
        // The tag that a slot in the keys file is found by follows the username.
        if self.before.username == self.after.username { Touches::Decisive } else { Touches::Keys }
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        users::may_write(register, actor, self.user, &self.before, &self.after)?;
        users::owner_only_by_owner(register, actor, self.user)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        users::changes(register, self.user, &self.before, &self.after)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(edited(register, of, self.user, |row| row.details = (*self.after).clone())?)
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        fields::differing(&*self.before, &*self.after, names)
    }
}

impl Kind for UserDisabled {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn touches(&self) -> Touches {
        Touches::Keys
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        users::may_disable(register, actor, self.user)?;
        users::owner_only_by_owner(register, actor, self.user)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, at: Timestamp) -> Result<(), RuleError> {
        if !users::of(register, self.user)?.is_active() {
            return Err(Refusal::Disabled.into());
        }
        if self.user == actor.user || is_owner(register, self.user)? {
            leaves_an_owner(register, self.user, at)?;
        }
        Ok(())
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let state = UserState::Disabled { since: of.at, reason: self.reason.clone() };
        let mut rows = vec![edited(register, of, self.user, |row| row.state = state)?];
        rows.extend(end_sign_in(register, of, self.user)?);
        Ok(rows)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Reason, &self.reason)]
    }
}

impl Kind for UserEnabled {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        users::may_manage(register, actor)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        users::enables(register, self.user)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(edited(register, of, self.user, |row| row.state = UserState::Active)?)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Reason, &self.reason)]
    }
}

/// A user's row, edited.
pub(crate) fn edited(
    register: &dyn Register,
    of: &Done,
    user: UserId,
    edit: impl FnOnce(&mut User),
) -> Read<Row> {
    let mut row = there(register.user(user)?)?;
    edit(&mut row);
    (row.changed_by, row.changed_at) = (of.by, of.at);
    Ok(Row::User(row))
}
