//! Wrong sign-ins, seen and forgiven.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;
use words::said::wrong_sign_ins;

use super::lockouts::{may_clear, may_see};
use super::standing::is_owner;
use crate::apply::only;
use crate::change::{Kind, Touches};
use crate::sentence::{DetailOf, Telling, new};
use crate::{
    Actor, Computer, Detail, Done, Names, NoticeKind, Read, Register, Row, RuleError, Timestamp, Tries,
    UserId, users,
};

/// Wrong sign-ins on one computer, seen there by the next owner or administrator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TriesSeen {
    pub user: UserId,
    pub computer: Computer,
    pub tries: u32,
    pub last_at: Timestamp,
    pub locked_until: Option<Timestamp>,
}

/// A lock on one computer was cleared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockoutCleared {
    pub user: UserId,
    pub computer: Computer,
}

impl Kind for TriesSeen {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn made_on(&self) -> Option<&Computer> {
        Some(&self.computer)
    }

    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(may_see(actor)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        users::of(register, self.user).map(drop)
    }

    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        let Self { user, computer, tries, last_at, locked_until } = self.clone();
        only(Row::Tries(Tries { user, computer, tries, last_at, locked_until, cleared: None }))
    }

    fn notice(&self, register: &dyn Register) -> Read<Option<NoticeKind>> {
        let tells = self.locked_until.is_some() && is_owner(register, self.user)?;
        Ok(tells.then_some(NoticeKind::OwnerLocked))
    }

    fn speaks(&self, telling: &Telling<'_>, message: Message) -> Message {
        let until = self.locked_until.map_or_else(|| "none".to_owned(), |until| telling.names.when(until));
        message.with("times", wrong_sign_ins(self.tries)).with("until", until)
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        let mut all = vec![
            new(DetailOf::Computer, &self.computer.name),
            new(DetailOf::WrongSignIns, &self.tries.to_string()),
            new(DetailOf::LastTry, &names.when(self.last_at)),
        ];
        all.extend(self.locked_until.map(|until| new(DetailOf::LockedUntil, &names.when(until))));
        all
    }
}

impl Kind for LockoutCleared {
    fn about(&self) -> Option<UserId> {
        Some(self.user)
    }

    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        may_clear(register, actor, self.user)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        users::of(register, self.user).map(drop)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let known = register.tries(self.user, &self.computer.id)?;
        only(Row::Tries(Tries {
            user: self.user,
            computer: self.computer.clone(),
            tries: known.as_ref().map_or(0, |tries| tries.tries),
            last_at: known.map_or(of.at, |tries| tries.last_at),
            locked_until: None,
            cleared: Some((of.at, of.by)),
        }))
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        message.with("computer", &self.computer.name)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(DetailOf::Computer, &self.computer.name)]
    }
}
