//! What is done with one step of a run.

use directory::{Day, RunId, runs};

use crate::{Api, ApiError};

impl Api {
    /// Says that a step is done; what the register can do for it is done with it.
    ///
    /// # Errors
    /// Refusals: the register shows that it isn't done, the record is to be disabled first.
    pub fn take_step(&mut self, run: RunId, step: u32, note: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            Ok(open.session.change(at, |register| runs::take_step(register, run, step, note))?)
        })
    }

    /// Makes sure of a step that somebody else did.
    ///
    /// # Errors
    /// Refusals.
    pub fn verify_step(&mut self, run: RunId, step: u32, how: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| runs::verify_step(run, step, how))?))
    }

    /// Says that a step was not done after all.
    ///
    /// # Errors
    /// Refusals.
    pub fn reopen_step(&mut self, run: RunId, step: u32, reason: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| runs::reopen_step(run, step, reason))?))
    }

    /// Lets a step be until a day.
    ///
    /// # Errors
    /// Refused to anybody but owners.
    pub fn except_step(&mut self, run: RunId, step: u32, until: Day, reason: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            Ok(open.session.change(at, |_| runs::except_step(run, step, until, reason))?)
        })
    }

    /// Adds a step that the register knows nothing of.
    ///
    /// # Errors
    /// Refusals.
    pub fn add_step(&mut self, run: RunId, what: &str, privileged: bool) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| runs::add_step(run, what, privileged))?))
    }
}
