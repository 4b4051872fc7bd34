//! What is done with one step of a run.

use directory::{Day, RunId, runs};

use crate::when::day_of;
use crate::{Api, ApiError};

impl Api {
    /// Says that steps are done; what the register can do for them is done with it, in one entry.
    ///
    /// # Errors
    /// Refusals: the register shows that one isn't done, the record is to be disabled first. None is done then.
    pub fn take_steps(&mut self, run: RunId, steps: &[u32], note: &str) -> Result<(), ApiError> {
        self.change(|open, ports, at| {
            let today = day_of(&ports.clock.zone(), at);
            Ok(open.session.change(at, |register| runs::take_steps(register, run, steps, note, today))?)
        })
    }

    /// Makes sure of steps that somebody else did, in one entry.
    ///
    /// # Errors
    /// Refusals: none is verified then.
    pub fn verify_steps(&mut self, run: RunId, steps: &[u32], how: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| runs::verify_steps(run, steps, how))?))
    }

    /// Says that a step was not done after all.
    ///
    /// # Errors
    /// Refused without the right to change accounts and access, where the step is open or the run over, and without a
    /// reason.
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
    /// Refused without the right to change accounts and access, where the run is over, and where the text is not right.
    pub fn add_step(&mut self, run: RunId, what: &str, privileged: bool) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| runs::add_step(run, what, privileged))?))
    }
}
