//! `keyholder access list`.

use api::view::AccessView;
use clap::Args;
use directory::Day;
use serde_json::json;

use crate::answer::{self, Answer};
use crate::commands::find;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::{line, say};

/// List what one user has access to, or who has access to one account
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder access list --account Newsletter --vault Office.keyholder")]
pub(super) struct List {
    /// Username
    #[arg(long, value_name = "USERNAME", required_unless_present = "account", conflicts_with = "account")]
    user: Option<String>,
    /// The account's name, or its number: no.12
    #[arg(long, value_name = "ACCOUNT")]
    account: Option<String>,
    /// As the register was at the end of this day
    #[arg(long, value_name = "DATE")]
    as_of: Option<Day>,
    /// Those that ended instead of those in force
    #[arg(long)]
    ended: bool,
}

impl List {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let rows = self.rows(context)?;
        let text = super::table(&rows) + &line(words::said::cli_count_accesses(rows.len()));
        Ok(Answer::done(text, json!({ "total": rows.len(), "accesses": answer::json(&rows)? })))
    }

    fn rows(&self, context: &mut CommandContext<'_>) -> Result<Vec<AccessView>, CommandError> {
        let api = context.api()?;
        let (open, ended) = match (&self.user, &self.account) {
            (Some(username), _) => {
                let user = api.find_user(username)?.id;
                let page = api.accesses(user, self.as_of)?;
                (page.accesses, page.ended)
            }
            (None, Some(named)) => {
                let account = find::account(api, named, self.as_of)?;
                let page = api.account(account, self.as_of)?;
                (page.accesses, page.ended)
            }
            (None, None) => {
                return Err(CommandError::Usage(say(words::said::cli_access_whose())));
            }
        };
        Ok(if self.ended { ended } else { open })
    }
}
