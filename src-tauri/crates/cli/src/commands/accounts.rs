//! `keyholder accounts`.

mod change;
mod list;
mod show;

use clap::{Args, Subcommand};

use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;

/// List accounts that are held at services
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder accounts --search news --as-of 2026-03-31 --vault Office.keyholder"
)]
pub(crate) struct Accounts {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    list: list::List,
}

#[derive(Debug, Subcommand)]
enum Action {
    List(list::List),
    Show(show::Show),
    Open(change::Open),
    Change(change::Change),
    Billing(change::ChangeBilling),
    Support(change::ChangeSupport),
    OwnersNote(change::ChangeOwnersNote),
    Close(change::Close),
}

impl Accounts {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        match &self.action {
            None => self.list.run(context),
            Some(Action::List(list)) => list.run(context),
            Some(Action::Show(show)) => show.run(context),
            Some(Action::Open(open)) => open.run(context),
            Some(Action::Change(change)) => change.run(context),
            Some(Action::Billing(billing)) => billing.run(context),
            Some(Action::Support(support)) => support.run(context),
            Some(Action::OwnersNote(note)) => note.run(context),
            Some(Action::Close(close)) => close.run(context),
        }
    }
}
