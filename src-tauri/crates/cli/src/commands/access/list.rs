//! `keyholder access list`.

use clap::Args;
use desk::view::AccessView;
use directory::Day;
use serde_json::json;

use crate::answer::{self, Answer};
use crate::commands::find;
use crate::fault::Fault;
use crate::visit::Visit;

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
    pub(super) fn run(&self, visit: &mut Visit<'_>) -> Result<Answer, Fault> {
        let rows = self.rows(visit)?;
        let accesses = if rows.len() == 1 { "access" } else { "accesses" };
        let text = format!("{}{} {accesses}\n", super::table(&rows), rows.len());
        Ok(Answer::done(text, json!({ "total": rows.len(), "accesses": answer::json(&rows)? })))
    }

    fn rows(&self, visit: &mut Visit<'_>) -> Result<Vec<AccessView>, Fault> {
        let desk = visit.desk()?;
        let (open, ended) = match (&self.user, &self.account) {
            (Some(username), _) => {
                let user = desk.find_user(username)?.id;
                let page = desk.accesses(user, self.as_of)?;
                (page.accesses, page.ended)
            }
            (None, Some(named)) => {
                let account = find::account(desk, named, self.as_of)?;
                let page = desk.account(account, self.as_of)?;
                (page.accesses, page.ended)
            }
            (None, None) => {
                return Err(Fault::Usage("Say whose with --user, or to what with --account.".into()));
            }
        };
        Ok(if self.ended { ended } else { open })
    }
}
