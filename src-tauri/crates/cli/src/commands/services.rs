//! `keyholder services`.

mod files;
mod list;
mod show;

use clap::{Args, Subcommand};

use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;

/// List services with what is known of them, and look after profiles of your own
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder services --own --vault Office.keyholder")]
pub(crate) struct Services {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    list: list::List,
}

#[derive(Debug, Subcommand)]
enum Action {
    List(list::List),
    Show(show::Show),
    Add(files::Add),
    Export(files::Export),
    Remove(files::Remove),
}

impl Services {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        match &self.action {
            None => self.list.run(context),
            Some(Action::List(list)) => list.run(context),
            Some(Action::Show(show)) => show.run(context),
            Some(Action::Add(add)) => add.run(context),
            Some(Action::Export(export)) => export.run(context),
            Some(Action::Remove(remove)) => remove.run(context),
        }
    }
}
