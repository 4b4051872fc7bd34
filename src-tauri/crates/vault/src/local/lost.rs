//! Notes that were lost: both copies of the file are damaged, and no keyring knows better.
//!
//! Nobody can say then what was tried here. So that damaging a file wins nobody a try, everybody is kept out for the time of
//! one lock, and whoever signs in then notes it in the journal, which tells the owners.

use directory::lockout::{Attempt, Clock, Rules, Tally, before_try};

use super::Local;
use crate::VaultError;
use crate::device::Device;

impl Local {
    /// Whether everybody is kept out for a while, because nobody knows any more what was tried here.
    pub(crate) fn keeps_out(
        &mut self,
        device: &Device,
        rules: Rules,
        now: &Clock,
    ) -> Result<bool, VaultError> {
        let Some(tally) = &self.notes.lost else { return Ok(false) };
        let tally = if *tally == Tally::default() { one_lock(rules, now) } else { tally.clone() };
        match before_try(&tally, rules, now) {
            Attempt::Locked { tally, .. } => {
                self.notes.lost = Some(tally);
                self.save(device)?;
                Ok(true)
            }
            Attempt::Go { .. } | Attempt::Off => Ok(false),
        }
    }

    /// Keeps nobody out any more for what was lost: a recovery code stands above every lock.
    pub(crate) fn let_in(&mut self) {
        if let Some(tally) = &mut self.notes.lost {
            *tally = Tally { locks_in_row: tally.locks_in_row.max(1), lock: None, ..Tally::default() };
        }
    }

    /// Whether notes were lost and no entry says so yet.
    pub(crate) fn were_lost(&self) -> bool {
        self.notes.lost.is_some()
    }

    /// An entry says that notes were lost.
    pub(crate) fn noted_lost(&mut self) {
        self.notes.lost = None;
    }
}

/// Wrong tries until the lock closes, all at once.
fn one_lock(rules: Rules, now: &Clock) -> Tally {
    let mut tally = Tally::default();
    while let Attempt::Go { tally: next } = before_try(&tally, rules, now) {
        tally = next;
    }
    tally
}
