//! How many things there are to do: a number that stands beside "Home" on every page. It is counted when it could be another
//! one, and kept in between.

use std::cell::Cell;

use directory::{Day, Timestamp};

use crate::cause::Outcome;
use crate::reading::Reading;

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
struct Basis {
    /// Whatever is written is an entry: the register, the rules, backups, locks elsewhere, and what whoever looks is shown.
    entries: u64,
    /// Last days are over at midnight.
    today: Day,
}

impl Counted {
    fn holds(&self, of: Basis, at: Timestamp) -> bool {
        // A clock that was set back tells no age.
        self.of == of && (0..KEPT).contains(&at.since(self.at))
    }
}

impl Reading<'_> {
    /// How many findings need somebody.
    pub(crate) fn things_to_do(&self) -> Outcome<usize> {
        match self.open.to_do.0.get() {
            Some(counted) if counted.holds(self.basis(), self.at) => Ok(counted.number),
            Some(_) | None => {
                let number = review::pressing(self, |permission| self.may(permission))?;
                Ok(self.keep_to_do(number))
            }
        }
    }

    /// Keeps a number that was counted just now.
    pub(crate) fn keep_to_do(&self, number: usize) -> usize {
        self.open.to_do.0.set(Some(Counted { number, of: self.basis(), at: self.at }));
        number
    }

    fn basis(&self) -> Basis {
        Basis { entries: self.session.chain().size(), today: self.today() }
    }
}
