//! `keyholder leaver`, `joiner`, `mover` and `jobs`.

mod jobs;
mod print;
mod show;
mod start;
mod steps;

use clap::{Args, Subcommand};

pub(crate) use jobs::Jobs;
pub(crate) use start::{Joiner, Mover, leave_now};

use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;

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
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        match &self.action {
            Action::Start(start) => start.run(context),
            Action::List(list) => list.run(context),
            Action::Show(show) => show.run(context),
            Action::Print(print) => print.run(context),
            Action::Add(add) => add.run(context),
            Action::Step(take) => take.run(context),
            Action::Verify(verify) => verify.run(context),
            Action::Reopen(reopen) => reopen.run(context),
            Action::Except(except) => except.run(context),
            Action::Close(close) => close.run(context),
            Action::GiveUp(give_up) => give_up.run(context),
        }
    }
}
