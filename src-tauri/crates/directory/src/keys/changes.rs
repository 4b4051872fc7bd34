//! The keys file is replaced.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};

use crate::apply::only;
use crate::change::{Kind, Touches};
use crate::{Actor, Done, NewKeysFile, Read, Register, Row, RuleError};

/// The keys file was replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeysChanged {
    pub file: NewKeysFile,
}

impl Kind for KeysChanged {
    fn touches(&self) -> Touches {
        Touches::Decisive
    }

    // Judged by what its author holds, for every kind of author: see `authorise`.
    fn may(&self, _register: &dyn Register, _actor: &Actor) -> Result<(), RuleError> {
        Ok(())
    }

    fn rows(&self, register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        let in_force = register.keys_in_force()?.after(&self.file);
        only(Row::Keys { in_force, rotated: self.file.rotated.clone() })
    }
}
