//! `keyholder companies`.

mod change;
mod end;
mod list;
mod show;

use clap::{Args, Subcommand};

use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;

/// List partner and client companies
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder companies --vault Office.keyholder")]
pub(crate) struct Companies {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    List(list::List),
    Show(show::Show),
    Add(change::Add),
    Change(change::Change),
    End(end::End),
    Resume(end::Resume),
    RemoveEverywhere(end::RemoveEverywhere),
}

impl Companies {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        match &self.action {
            None => list::List {}.run(context),
            Some(Action::List(list)) => list.run(context),
            Some(Action::Show(show)) => show.run(context),
            Some(Action::Add(add)) => add.run(context),
            Some(Action::Change(change)) => change.run(context),
            Some(Action::End(end)) => end.run(context),
            Some(Action::Resume(resume)) => resume.run(context),
            Some(Action::RemoveEverywhere(remove)) => remove.run(context),
        }
    }
}
