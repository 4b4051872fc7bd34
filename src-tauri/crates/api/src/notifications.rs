//! Desktop notifications of what owners are told.

use directory::{NoticeKind, Register, Timestamp};
use vault::Session;
use words::{label, label_form};

use crate::call_error::Outcome;
use crate::{Notification, Ports};

impl Ports {
    /// Shows a notification for each kind of notice that was raised. The notice list is the record, so a computer
    /// that shows none is no error.
    pub(crate) fn tell(&self, kinds: impl IntoIterator<Item = NoticeKind>) {
        let kinds: std::collections::BTreeSet<NoticeKind> = kinds.into_iter().collect();
        for kind in kinds {
            self.notifier.tell(notification(kind));
        }
    }
}

/// The kinds of notices raised by the entry that `session` wrote at `at`.
pub(crate) fn raised_at(session: &Session, at: Timestamp) -> Outcome<Vec<NoticeKind>> {
    let register = session.register();
    let mut kinds = Vec::new();
    for number in (1..register.next_notice()?.0).rev() {
        match register.notice(directory::NoticeId(number))? {
            Some(notice) if notice.at == at => kinds.push(notice.kind),
            Some(_) | None => break,
        }
    }
    Ok(kinds)
}

/// What the notices tell that were raised since `before`.
pub(crate) fn raised_since(session: &Session, before: directory::NoticeId) -> Outcome<Vec<NoticeKind>> {
    let register = session.register();
    let mut told = Vec::new();
    for number in before.0..register.next_notice()?.0 {
        told.extend(register.notice(directory::NoticeId(number))?.map(|notice| notice.kind));
    }
    Ok(told)
}

/// What the desktop shows of a notice. It names nobody: lock screens show it, and histories keep it.
fn notification(kind: NoticeKind) -> Notification {
    let body = label_form("notice_kind", "notification", &kind);
    Notification { title: label("notification", &"title"), body }
}
