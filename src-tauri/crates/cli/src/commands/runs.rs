//! `keyholder leaver`, `joiner`, `mover` and `jobs`.

mod jobs;
mod print;
mod show;
mod start;
mod steps;

use clap::{Args, Subcommand};

pub(crate) use jobs::Jobs;
pub(crate) use start::{Joiner, Mover};

use crate::answer::Answer;
use crate::fault::Fault;
use crate::visit::Visit;

/// Take everything away from somebody who leaves, step by step
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder leaver start aylin --reason \"moves away\" --last-day 2026-11-30 --vault Office.keyholder"
)]
pub(crate) struct Leaver {
    #[command(subcommand)]
    action: Action,
}

/// What is done with a run. Those on joiner and mover runs are the same.
#[derive(Debug, Subcommand)]
enum Action {
    Start(start::Leave),
    List(show::List),
    Show(show::Show),
    Print(print::Print),
    Add(steps::Add),
    Step(steps::Take),
    Verify(steps::Verify),
    Reopen(steps::Reopen),
    Except(steps::Except),
    Close(steps::Close),
    GiveUp(steps::GiveUp),
}

impl Leaver {
    pub(crate) fn run(&self, visit: &mut Visit<'_>) -> Result<Answer, Fault> {
        match &self.action {
            Action::Start(start) => start.run(visit),
            Action::List(list) => list.run(visit),
            Action::Show(show) => show.run(visit),
            Action::Print(print) => print.run(visit),
            Action::Add(add) => add.run(visit),
            Action::Step(take) => take.run(visit),
            Action::Verify(verify) => verify.run(visit),
            Action::Reopen(reopen) => reopen.run(visit),
            Action::Except(except) => except.run(visit),
            Action::Close(close) => close.run(visit),
            Action::GiveUp(give_up) => give_up.run(visit),
        }
    }
}
