//! A notice is acknowledged.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};
use words::Message;

use crate::apply::{only, there};
use crate::change::Kind;
use crate::sentence::Telling;
use crate::words::notice_kind;
use crate::{Actor, Done, Notice, NoticeId, Read, Register, Row, RuleError, Timestamp, notices};

/// A notice was acknowledged by the owner it was for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeAcknowledged {
    pub notice: NoticeId,
}

impl Kind for NoticeAcknowledged {
    // Whose it is, is seen with the notice.
    fn may(&self, _register: &dyn Register, _actor: &Actor) -> Result<(), RuleError> {
        Ok(())
    }

    fn fits(&self, register: &dyn Register, actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        notices::acknowledges(register, actor, self.notice)
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let row = there(register.notice(self.notice)?)?;
        only(Row::Notice(Notice { acknowledged_at: Some(of.at), ..row }))
    }

    fn speaks(&self, telling: &Telling<'_>, message: Message) -> Message {
        match telling.names.notice(self.notice) {
            Some(row) if row.users > 1 => {
                message.with("about", "several").with("users", row.users).with("kind", notice_kind(row.kind))
            }
            Some(row) => {
                message.with("about", telling.names.user(row.about)).with("kind", notice_kind(row.kind))
            }
            None => message.with("about", "unknown"),
        }
    }
}
