//! Service profiles of the business's own.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use super::profiles;
use crate::apply::only;
use crate::change::Kind;
use crate::sentence::{Telling, new};
use crate::{Actor, Detail, Done, Field, Names, Permission, Read, Register, Row, RuleError, Timestamp};

/// A service profile of the business's own was written; as text, `before` where there was one. An empty text takes
/// the profile away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileWritten {
    pub key: String,
    pub before: Option<String>,
    pub after: String,
}

impl Kind for ProfileWritten {
    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageAccess)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        profiles(register, &self.key, self.before.as_deref(), &self.after)
    }

    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(Row::Profile { key: self.key.clone(), text: self.after.clone() })
    }

    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        let what = if self.after.is_empty() {
            "taken"
        } else if self.before.as_deref().is_none_or(str::is_empty) {
            "new"
        } else {
            "changed"
        };
        message.with("what", what)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Service, &self.key)]
    }
}
