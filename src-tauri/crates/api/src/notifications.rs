//! Desktop notifications of what owners are told.

use directory::{NoticeKind, Register, Timestamp};
use vault::Session;

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

fn notification(kind: NoticeKind) -> Notification {
    let body = match kind {
        NoticeKind::UserAdded => "A user was added to the vault.",
        NoticeKind::UsersAdded => "Several users were added to the vault.",
        NoticeKind::OwnerAdded => "The vault has a new owner.",
        NoticeKind::RoleRaised => "Somebody got access to the vault, or more than before.",
        NoticeKind::RecoveryUsed => "A recovery kit opened the vault.",
        NoticeKind::OwnerLocked => "An owner was locked after wrong sign-ins.",
        NoticeKind::OlderCopyAccepted => {
            "A copy of the vault was accepted that lacks some of what was seen before."
        }
        NoticeKind::ClockAccepted => "Somebody signed in although a clock was wrong.",
        NoticeKind::PersonalCodeUsed => "A personal recovery code was used.",
        NoticeKind::SignInReset => "A sign-in was reset.",
        NoticeKind::VerificationFailed => "A verification of the vault found something wrong.",
        NoticeKind::StrikeAsked => "An owner asks to strike something out of the journal.",
        NoticeKind::Struck => "Something was struck out of the journal.",
    };
    Notification { title: "Keyholder", body }
}
