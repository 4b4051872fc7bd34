//! `keyholder users`.

mod add;
mod change;
mod grant;
mod list;
mod permissions;
mod show;

use clap::{Args, Subcommand};

use crate::answer::Answer;
use crate::fault::Fault;
use crate::visit::Visit;

/// List users
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder users --state locked --vault Office.keyholder")]
pub(crate) struct Users {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    list: list::List,
}

#[derive(Debug, Subcommand)]
enum Action {
    Add(add::Add),
    Show(show::Show),
    Change(change::Change),
    Disable(change::Disable),
    Enable(change::Enable),
    Reset(change::Reset),
    RemoveEverywhere(change::RemoveEverywhere),
    Grant(grant::GrantTo),
}

impl Users {
    pub(crate) fn run(&self, visit: &mut Visit<'_>) -> Result<Answer, Fault> {
        match &self.action {
            None => self.list.run(visit),
            Some(Action::Add(add)) => add.run(visit),
            Some(Action::Show(show)) => show.run(visit),
            Some(Action::Change(change)) => change.run(visit),
            Some(Action::Disable(disable)) => disable.run(visit),
            Some(Action::Enable(enable)) => enable.run(visit),
            Some(Action::Reset(reset)) => reset.run(visit),
            Some(Action::RemoveEverywhere(remove)) => remove.run(visit),
            Some(Action::Grant(grant)) => grant.run(visit),
        }
    }
}
