//! How many things there are to do: a number that stands beside "Home" on every page. It is counted when it could be another
//! one, and kept in between.

use std::cell::Cell;

use directory::{Day, Timestamp};
use review::{Finding, Weight};
use vault::Anchor;

use crate::cause::Outcome;
use crate::reading::Reading;

/// Milliseconds for which a number is kept though nothing was written. So much later at most it shows what begins at an
/// hour and not with a day, a lock that ends and a sign-in that expires, and what stands in no journal: wrong tries on this
/// computer, its keyring, a program that syncs the folder.
const KEPT: i64 = 60_000;

/// The number, once it was counted.
#[derive(Default)]
pub(crate) struct ToDo(Cell<Option<Counted>>);

#[derive(Clone, Copy)]
struct Counted {
    number: usize,
    of: Basis,
    at: Timestamp,
}

/// What a number was counted from.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Basis {
    /// Whatever is written is an entry: the register, the rules, backups, locks elsewhere, and what whoever looks is shown.
    entries: u64,
    /// Last days are over at midnight.
    today: Day,
    /// This computer's own note.
    verified: Option<Anchor>,
}

impl Counted {
    fn holds(&self, of: Basis, at: Timestamp) -> bool {
        // A clock that was set back tells no age.
        self.of == of && (0..KEPT).contains(&at.since(self.at))
    }
}

impl Reading<'_> {
    /// How many findings need somebody. Hints are no need.
    pub(crate) fn things_to_do(&self) -> Outcome<usize> {
        match self.open.to_do.0.get() {
            Some(counted) if counted.holds(self.basis(), self.at) => Ok(counted.number),
            Some(_) | None => Ok(self.count_to_do(self.findings()?.iter().map(|(_, finding)| finding))),
        }
    }

    /// Counts what was found just now, so that the number is that of the list.
    pub(crate) fn count_to_do<'a>(&self, found: impl Iterator<Item = &'a Finding>) -> usize {
        let number = found.filter(|finding| finding.weight != Weight::Hint).count();
        self.open.to_do.0.set(Some(Counted { number, of: self.basis(), at: self.at }));
        number
    }

    fn basis(&self) -> Basis {
        Basis { entries: self.session.chain().size(), today: self.today(), verified: self.session.verified() }
    }
}
