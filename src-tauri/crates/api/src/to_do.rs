//! How many things there are to do: a number that stands beside "Home" on every page. It is counted when it could be another
//! one, and kept in between.

use std::cell::Cell;

use directory::{Day, Timestamp};

/// Milliseconds for which a number is kept though nothing was written. So much later at most it shows what begins at an
/// hour and not with a day, a lock that ends and a sign-in that expires, and what stands in no journal: wrong tries on this
/// computer, its keyring, a program that syncs the folder. When the whole vault was verified is only ever a hint.
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
pub(crate) struct Basis {
    /// Whatever is written is an entry: the register, the rules, backups, locks elsewhere, and what whoever looks is shown.
    pub entries: u64,
    /// Last days are over at midnight.
    pub today: Day,
}

impl Counted {
    fn holds(&self, of: Basis, at: Timestamp) -> bool {
        // A clock that was set back tells no age.
        self.of == of && (0..KEPT).contains(&at.since(self.at))
    }
}

impl ToDo {
    /// The number, where it could be no other by now.
    pub(crate) fn kept(&self, of: Basis, at: Timestamp) -> Option<usize> {
        self.0.get().filter(|counted| counted.holds(of, at)).map(|counted| counted.number)
    }

    /// Keeps a number that was counted just now.
    pub(crate) fn keep(&self, number: usize, of: Basis, at: Timestamp) {
        self.0.set(Some(Counted { number, of, at }));
    }
}
