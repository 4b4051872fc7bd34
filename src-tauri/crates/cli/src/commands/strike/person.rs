//! `keyholder strike person`.

use api::view::StrikeWhat;
use clap::Args;

use super::page;
use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;

/// Show what forgetting a former person comes to: texts that go, texts that stay and name them, backups that keep it
///
/// Without --ask and --now nothing changes. They must be disabled, without access, and in no run that goes on. Ctrl-C
/// stops it: all of it is struck out or nothing.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  keyholder strike person bo --vault Office.keyholder\n  \
                        keyholder strike person bo --ask --vault Office.keyholder")]
pub(super) struct Person {
    /// The user's username
    #[arg(value_name = "USERNAME")]
    username: String,
    /// Ask another owner to agree
    #[arg(long, conflicts_with = "now")]
    ask: bool,
    /// Forget them: where another owner asked, where the years that the settings ask for are over, or where you are the
    /// only owner and asked three days ago
    #[arg(long)]
    now: bool,
    /// Together with --now: you have looked at what it comes to. It can't be undone
    #[arg(long, requires = "now")]
    yes: bool,
}

impl Person {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let user = context.api()?.find_user(&self.username)?.id;
        let what = StrikeWhat::Person { user };
        if self.ask {
            return page::ask(context, &what);
        }
        let page = page::look(context, &what)?;
        match (self.now, self.yes) {
            (false, _) => page::shown(context, &page),
            (true, false) => page::not_looked_at(context, &page),
            (true, true) => page::strike(context, &page),
        }
    }
}
