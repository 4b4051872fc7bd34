//! Texts are struck out, or asked to be.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;
use words::said::StruckEntries;

use super::{asks, drops, strikes};
use crate::apply::only;
use crate::change::{Kind, Touches};
use crate::sentence::{DetailOf, Telling, new};
use crate::text::{self, TEXT_MOST};
use crate::users::changes::edited;
use crate::{
    Actor, Asked, Detail, Done, Field, Names, NoticeKind, Permission, Read, Refusal, Register, Row,
    RuleError, Strike, Substitute, Timestamp, UserId,
};

/// An owner asked for texts to be struck out; another owner is to agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StrikeAsked {
    pub what: Strike,
}

/// What was asked for in entry `asked` is not to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StrikeDropped {
    pub asked: u64,
    pub reason: String,
}

/// Texts were struck out, `asked` for by the entry of this number where one owner alone couldn't. `substitutes` take
/// the places of parts of earlier entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Struck {
    pub what: Strike,
    pub asked: Option<u64>,
    pub substitutes: Vec<Substitute>,
}

impl Kind for StrikeAsked {
    fn about(&self) -> Option<UserId> {
        self.what.person()
    }

    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageOwners)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, at: Timestamp) -> Result<(), RuleError> {
        asks(register, actor, at, &self.what)
    }

    fn rows(&self, _register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(Row::Asked(Asked { entry: of.seq, by: of.by, at: of.at, what: self.what.clone() }))
    }

    fn notice(&self, _register: &dyn Register) -> Read<Option<NoticeKind>> {
        Ok(Some(NoticeKind::StrikeAsked))
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        what(&self.what, message)
    }
}

impl Kind for StrikeDropped {
    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageOwners)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        drops(register, self.asked)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Reason, &self.reason, TEXT_MOST)
    }

    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(Row::AskedEnded(self.asked))
    }
}

impl Kind for Struck {
    fn about(&self) -> Option<UserId> {
        self.what.person()
    }

    // What earlier entries say is different since.
    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageOwners)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, at: Timestamp) -> Result<(), RuleError> {
        strikes(register, actor, at, &self.what, self.asked, &self.substitutes)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let mut rows: Vec<_> = self.substitutes.iter().cloned().map(Row::Substitute).collect();
        rows.extend(self.asked.map(Row::AskedEnded));
        if let Strike::Person { user } = self.what {
            rows.push(edited(register, of, user, |row| row.forgotten_at = Some(of.at))?);
        }
        Ok(rows)
    }

    fn notice(&self, _register: &dyn Register) -> Read<Option<NoticeKind>> {
        Ok(Some(NoticeKind::Struck))
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        let entries = entries_of(&self.substitutes);
        let entry = entries.first().map(u64::to_string).unwrap_or_default();
        what(&self.what, message).with(
            "changed",
            Message::from(StruckEntries { entries: entries.len().into(), entry: entry.into() }),
        )
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        let entries: Vec<_> = entries_of(&self.substitutes).iter().map(u64::to_string).collect();
        vec![new(DetailOf::StruckEntries, &entries.join(", "))]
    }
}

fn what(what: &Strike, message: Message) -> Message {
    match what {
        Strike::Person { user: _ } => message.with("what", "person"),
        Strike::Texts { texts } => {
            let entry = texts.first().map(|first| first.entry.to_string()).unwrap_or_default();
            let what = if texts.len() == 1 { "text" } else { "texts" };
            message.with("what", what).with("texts", texts.len()).with("entry", entry)
        }
    }
}

fn entries_of(substitutes: &[Substitute]) -> Vec<u64> {
    let mut entries: Vec<_> = substitutes.iter().map(|substitute| substitute.entry).collect();
    entries.dedup();
    entries
}
