//! `keyholder users`.

mod add;
mod change;
mod grant;
mod list;
mod permissions;
mod show;

use clap::{Args, Subcommand};

use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;

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
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        match &self.action {
            None => self.list.run(context),
            Some(Action::Add(add)) => add.run(context),
            Some(Action::Show(show)) => show.run(context),
            Some(Action::Change(change)) => change.run(context),
            Some(Action::Disable(disable)) => disable.run(context),
            Some(Action::Enable(enable)) => enable.run(context),
            Some(Action::Reset(reset)) => reset.run(context),
            Some(Action::RemoveEverywhere(remove)) => remove.run(context),
            Some(Action::Grant(grant)) => grant.run(context),
        }
    }
}
