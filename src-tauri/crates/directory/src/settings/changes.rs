//! Changes to the rules and to the business's name.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use crate::apply::only;
use crate::change::{Kind, Touches};
use crate::fields;
use crate::sentence::{Telling, turned};
use crate::words::field;
use crate::{
    Actor, Detail, Done, Field, Names, Permission, Read, Refusal, Register, Row, RuleError, Settings,
    Timestamp, settings,
};

/// The business's name was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BusinessRenamed {
    pub before: String,
    pub after: String,
}

/// The rules were changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettingsChanged {
    pub before: Box<Settings>,
    pub after: Box<Settings>,
}

impl Kind for BusinessRenamed {
    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ChangeSettings)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        if register.business()? != self.before {
            return Err(Refusal::NotAuthorised.into());
        }
        if self.before == self.after { Err(Refusal::NothingToChange.into()) } else { Ok(()) }
    }

    fn typed(&self) -> Result<(), Refusal> {
        settings::business(&self.after)
    }

    fn rows(&self, register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(Row::Business { name: self.after.clone(), sample: register.is_sample()? })
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![turned(field(Field::Business), &self.before, &self.after)]
    }
}

impl Kind for SettingsChanged {
    fn touches(&self) -> Touches {
        Touches::Keys
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ChangeSettings)?)
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        let Self { before, after } = self;
        if register.settings()? != **before {
            return Err(Refusal::NotAuthorised.into());
        }
        if before == after {
            return Err(Refusal::NothingToChange.into());
        }
        // The rules bind whoever changes them too: others make them stricter, and owners alone looser. Who manages users
        // is for owners either way.
        let who_manages = before.administrators_manage_users != after.administrators_manage_users;
        if !actor.is_owner() && (who_manages || after.are_looser_than(before)) {
            return Err(Refusal::OwnersOnly.into());
        }
        Ok(settings::sound(after)?)
    }

    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(Row::Settings((*self.after).clone()))
    }

    fn speaks(&self, telling: &Telling<'_>, message: Message) -> Message {
        let labels: Vec<_> = self.details(telling.names).into_iter().map(|detail| detail.label).collect();
        message.with("which", labels.join(", ").to_lowercase())
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        fields::differing(&*self.before, &*self.after, names)
    }
}
