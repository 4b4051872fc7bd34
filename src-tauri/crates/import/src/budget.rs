//! How much work and memory one table may cost. Small files can ask for much of both, so they are counted, not timed:
//! the same file is read or refused on every computer.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::ImportError;

/// Most steps. A step is about as much as looking at a byte or two; two slow cores make these in some seconds.
pub const STEPS_MOST: u64 = 1_200_000_000;
/// Most bytes that are kept at a time, as far as they are counted: text, cells, records, and what is said of them.
pub const KEPT_MOST: u64 = 512 << 20;

/// What is left of the steps and bytes that reading one table may cost, and whether somebody has stopped it.
///
/// One budget goes from the first byte of a file to the last change that it comes to.
#[derive(Debug)]
pub struct Budget<'a> {
    steps: Cell<u64>,
    bytes: Cell<u64>,
    stop: &'a AtomicBool,
}

impl Budget<'static> {
    /// A whole budget of work that nobody stops.
    #[must_use]
    pub fn whole() -> Self {
        static NEVER: AtomicBool = AtomicBool::new(false);
        Self::until(&NEVER)
    }
}

impl<'a> Budget<'a> {
    /// A whole budget of work that ends when `stop` is set.
    #[must_use]
    pub fn until(stop: &'a AtomicBool) -> Self {
        Self::of(STEPS_MOST, KEPT_MOST, stop)
    }

    /// A budget of so many steps and bytes.
    #[must_use]
    pub fn of(steps: u64, bytes: u64, stop: &'a AtomicBool) -> Self {
        Self { steps: Cell::new(steps), bytes: Cell::new(bytes), stop }
    }

    /// Spends steps.
    ///
    /// # Errors
    /// [`ImportError::TooMuchWork`] when there are fewer left; [`ImportError::Stopped`].
    pub fn work(&self, steps: usize) -> Result<(), ImportError> {
        self.go_on()?;
        spend(&self.steps, steps).ok_or(ImportError::TooMuchWork)
    }

    /// Spends bytes.
    ///
    /// # Errors
    /// [`ImportError::TooMuchKept`] when there are fewer left.
    pub fn keep(&self, bytes: usize) -> Result<(), ImportError> {
        spend(&self.bytes, bytes).ok_or(ImportError::TooMuchKept)
    }

    /// # Errors
    /// [`ImportError::Stopped`] once somebody has stopped it.
    pub fn go_on(&self) -> Result<(), ImportError> {
        if self.stop.load(Ordering::Relaxed) { Err(ImportError::Stopped) } else { Ok(()) }
    }

    /// Steps and bytes that are left.
    #[must_use]
    pub fn left(&self) -> (u64, u64) {
        (self.steps.get(), self.bytes.get())
    }

    /// Why it can't go on, for those who learn of it by way of another error.
    pub(crate) fn over(&self) -> Option<ImportError> {
        self.go_on().and_then(|()| self.work(1)).err()
    }
}

/// Takes an amount off; when there is less, all is spent.
fn spend(left: &Cell<u64>, amount: usize) -> Option<()> {
    let after = left.get().checked_sub(amount as u64);
    left.set(after.unwrap_or(0));
    after.map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_spent_is_gone_and_a_budget_that_is_over_stays_over() {
        let budget = Budget::whole();
        budget.work(10).unwrap();
        budget.keep(20).unwrap();
        assert_eq!(budget.left(), (STEPS_MOST - 10, KEPT_MOST - 20));
        assert_eq!(budget.over(), None);
        assert_eq!(budget.work(usize::MAX), Err(ImportError::TooMuchWork));
        assert_eq!(budget.over(), Some(ImportError::TooMuchWork), "a reader in between may hide it");
        assert_eq!(budget.keep(usize::MAX), Err(ImportError::TooMuchKept));
        assert_eq!(budget.keep(1), Err(ImportError::TooMuchKept));
    }

    #[test]
    fn whoever_stops_it_is_obeyed_at_the_next_step() {
        let stop = AtomicBool::new(false);
        let budget = Budget::until(&stop);
        budget.work(1).unwrap();
        stop.store(true, Ordering::Relaxed);
        assert_eq!(budget.work(1), Err(ImportError::Stopped));
        assert_eq!(budget.over(), Some(ImportError::Stopped));
    }
}
