//! `keyholder companies`.

mod change;
mod end;
mod list;
mod show;

use clap::{Args, Subcommand};

use crate::answer::Answer;
use crate::fault::Fault;
use crate::visit::Visit;

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
    pub(crate) fn run(&self, visit: &mut Visit<'_>) -> Result<Answer, Fault> {
        match &self.action {
            None => list::List {}.run(visit),
            Some(Action::List(list)) => list.run(visit),
            Some(Action::Show(show)) => show.run(visit),
            Some(Action::Add(add)) => add.run(visit),
            Some(Action::Change(change)) => change.run(visit),
            Some(Action::End(end)) => end.run(visit),
            Some(Action::Resume(resume)) => resume.run(visit),
            Some(Action::RemoveEverywhere(remove)) => remove.run(visit),
        }
    }
}
