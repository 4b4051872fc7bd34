//! `keyholder accounts`.

mod change;
mod list;
mod show;

use clap::{Args, Subcommand};

use crate::answer::Answer;
use crate::fault::Fault;
use crate::visit::Visit;

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
    Close(change::Close),
}

impl Accounts {
    pub(crate) fn run(&self, visit: &mut Visit<'_>) -> Result<Answer, Fault> {
        match &self.action {
            None => self.list.run(visit),
            Some(Action::List(list)) => list.run(visit),
            Some(Action::Show(show)) => show.run(visit),
            Some(Action::Open(open)) => open.run(visit),
            Some(Action::Change(change)) => change.run(visit),
            Some(Action::Billing(billing)) => billing.run(visit),
            Some(Action::Support(support)) => support.run(visit),
            Some(Action::Close(close)) => close.run(visit),
        }
    }
}
