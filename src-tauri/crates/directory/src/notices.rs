//! Acknowledging notices.

pub(crate) mod changes;
pub(crate) mod raised;
mod record;

pub use record::{Notice, NoticeKind};

use crate::{Actor, Change, NoticeAcknowledged, NoticeId, Refusal, Register, RuleError};

/// Acknowledges notices of one's own.
#[must_use]
pub fn acknowledge(notices: &[NoticeId]) -> Vec<Change> {
    notices.iter().map(|notice| Change::NoticeAcknowledged(NoticeAcknowledged { notice: *notice })).collect()
}

pub(crate) fn acknowledges(
    register: &dyn Register,
    actor: &Actor,
    notice: NoticeId,
) -> Result<(), RuleError> {
    // Somebody else's notice and none at all look the same.
    let row = register.notice(notice)?.filter(|row| row.owner == actor.user);
    match row.ok_or(Refusal::NoSuchNotice)?.acknowledged_at {
        Some(_) => Err(Refusal::NothingToChange.into()),
        None => Ok(()),
    }
}
