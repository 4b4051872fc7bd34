//! Leaver, joiner and mover runs: the list, one run's page, and what is done with them.

mod facts;
mod help;
mod jobs;
mod letter;
mod list;
mod page;
mod sheet;
mod steps;

use directory::{Permission, Register, RunDetails, RunId, runs};

use crate::view::{RunPage, RunPlan, RunsPage};
use crate::{Api, ApiError};

impl Api {
    /// The list of runs.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn runs(&mut self) -> Result<RunsPage, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            reading.runs()
        })
    }

    /// One run's page.
    ///
    /// # Errors
    /// Refused without the right to read the register; no such run.
    pub fn run(&mut self, run: RunId) -> Result<RunPage, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let run = reading.session.register().run(run)?.ok_or(directory::Refusal::NoSuchRun)?;
            reading.run_page(&run)
        })
    }

    /// What a run would do. Nothing is written.
    ///
    /// # Errors
    /// Refusals: there is nothing to do, no such job.
    pub fn plan_run(&mut self, details: &RunDetails) -> Result<RunPlan, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ManageAccess)?;
            reading.plan(details)
        })
    }

    /// Starts a run; with `now`, whoever leaves is disabled in the same entry.
    ///
    /// # Errors
    /// Refused without the right to change accounts and access, where one about the same goes on, and where a field is
    /// not right.
    pub fn start_run(&mut self, details: RunDetails, now: bool) -> Result<RunId, ApiError> {
        self.change(|open, _, at| {
            Ok(open.session.change_telling(at, |register| {
                let run = register.next_run()?;
                let start = if now { runs::start_now } else { runs::start };
                Ok((start(register, details.clone())?, run))
            })?)
        })
    }

    /// Closes a run in which everything is done.
    ///
    /// # Errors
    /// Refusals: how much is missing.
    pub fn close_run(&mut self, run: RunId) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |register| runs::close(register, run))?))
    }

    /// Gives a run up; what its steps did stays done.
    ///
    /// # Errors
    /// Refused without the right to change accounts and access, for no such run, where it is over, and without a
    /// reason.
    pub fn give_up_run(&mut self, run: RunId, reason: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| runs::give_up(run, reason))?))
    }
}
