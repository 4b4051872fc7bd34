//! Acknowledging notices.

use super::by;
use crate::{Actor, Change, Decision, NoticeId, Refusal, Register, Stop, Timestamp};

/// Acknowledges notices of one's own.
///
/// # Errors
/// [`Stop`]: the refusal, or that the register could not be read. No notices are nothing to change.
pub fn acknowledge(register: &dyn Register, actor: &Actor, at: Timestamp, notices: &[NoticeId]) -> Decision {
    let changes = notices.iter().map(|notice| Change::NoticeAcknowledged { notice: *notice }).collect();
    by(register, actor, at, changes)
}

pub(crate) fn acknowledges(register: &dyn Register, actor: &Actor, notice: NoticeId) -> Result<(), Stop> {
    // Somebody else's notice and none at all look the same.
    let row = register.notice(notice)?.filter(|row| row.owner == actor.user);
    match row.ok_or(Refusal::NoSuchNotice)?.acknowledged_at {
        Some(_) => Err(Refusal::NothingToChange.into()),
        None => Ok(()),
    }
}
