//! Which notices an entry raises, and for whom.

use std::collections::HashMap;

use crate::{Applied, Change, Notice, NoticeKind, Read, Register, Row, Store, UserId};

/// The notices of one entry.
#[derive(Default)]
pub(crate) struct Raised {
    /// Every owner there was before the first of them, the one who made the entry included.
    owners: Vec<UserId>,
    /// In their order; nothing in the place of one that a later one says more than.
    notices: Vec<Option<Telling>>,
    /// Where in `notices` each user is told of: an import adds thousands.
    places: HashMap<UserId, Vec<usize>>,
}

/// What owners are told, and of whom.
struct Telling {
    kind: NoticeKind,
    about: UserId,
    users: u32,
    by: Option<UserId>,
}

impl Raised {
    /// Adds what `change` raises, while the register is still as it was before.
    pub(crate) fn by(&mut self, register: &dyn Register, of: &Applied, change: &Change) -> Read<()> {
        let Some(kind) = change.as_kind().notice(register)? else { return Ok(()) };
        let doer = of.author.doer(change);
        // Of what is about nobody, owners are told who did it.
        let Some(about) = change.about().or(doer) else { return Ok(()) };
        if self.notices.is_empty() {
            self.owners = register.owners(of.at)?.iter().map(|owner| owner.user).collect();
        }
        // Of wrong sign-ins it isn't said who saw them.
        let by = doer.filter(|_| kind != NoticeKind::OwnerLocked);
        let places = self.places.entry(about).or_default();
        let told = |place: &usize| self.notices[*place].as_ref().map(|told| told.kind);
        if places.iter().filter_map(told).any(|earlier| earlier.covers(kind)) {
            return Ok(());
        }
        for place in places.iter() {
            let earlier = &mut self.notices[*place];
            if earlier.as_ref().is_some_and(|told| kind.covers(told.kind)) {
                *earlier = None;
            }
        }
        places.push(self.notices.len());
        self.notices.push(Some(Telling { kind, about, users: 1, by }));
        Ok(())
    }

    /// Puts a notice of each for every owner. Several users who were only added are one.
    pub(crate) fn put(self, store: &mut dyn Store, of: &Applied) -> Read<()> {
        let (added, others): (Vec<_>, Vec<_>) =
            self.notices.into_iter().flatten().partition(|told| told.kind == NoticeKind::UserAdded);
        for Telling { kind, about, users, by } in all_added(added).into_iter().chain(others) {
            for owner in &self.owners {
                let (id, owner) = (store.register().next_notice()?, *owner);
                let at = of.at;
                let notice = Notice { id, owner, kind, about, users, by, at, acknowledged_at: None };
                store.put(Row::Notice(notice), at)?;
            }
        }
        Ok(())
    }
}

/// The one notice of all users that an entry only added.
fn all_added(added: Vec<Telling>) -> Option<Telling> {
    let users = u32::try_from(added.len()).unwrap_or(u32::MAX);
    let first = added.into_iter().next()?;
    let kind = if users > 1 { NoticeKind::UsersAdded } else { first.kind };
    Some(Telling { kind, users, ..first })
}
