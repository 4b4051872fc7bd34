//! `keyholder lockouts`.

use api::view::LockView;
use clap::{Args, Subcommand};
use directory::{Refusal, username_key};
use serde_json::json;
use words::said;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;
use crate::wording::line;

/// List wrong sign-ins and who is locked
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder lockouts --vault Office.keyholder")]
pub(crate) struct Lockouts {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Clear a user's locks and wrong tries, on every computer known to have any
    #[command(after_help = "Example:\n  keyholder lockouts clear bo --vault Office.keyholder")]
    Clear {
        /// The user's username
        #[arg(value_name = "USERNAME")]
        username: String,
    },
}

impl Lockouts {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        match &self.action {
            None => list(context),
            Some(Action::Clear { username }) => clear(context, username),
        }
    }
}

fn list(context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
    let locks = context.api()?.lockouts()?;
    let zone = context.zone();
    let mut table = Table::new(&["User", "Username", "Wrong tries", "Last try", "Locked", "Computer"]);
    for lock in &locks {
        let locked = match lock.until {
            _ if lock.off => "until somebody clears it".to_owned(),
            Some(until) => format!("until {}", when::moment(&zone, until)),
            None => "no".to_owned(),
        };
        let computer =
            if lock.here { format!("{} (this one)", lock.computer) } else { lock.computer.clone() };
        let last = when::moment(&zone, lock.last_at);
        table.row([lock.name.clone(), lock.username.clone(), lock.tries.to_string(), last, locked, computer]);
    }
    let text = if locks.is_empty() { line(said::cli_not_locked()) } else { table.text() };
    Ok(Answer::done(text, json!({ "lockouts": answer::json(&locks)? })))
}

fn clear(context: &mut CommandContext<'_>, username: &str) -> Result<Answer, CommandError> {
    let key = username_key(username);
    let api = context.api()?;
    let mine = |lock: &LockView| username_key(&lock.username) == key;
    let locks: Vec<LockView> = api.lockouts()?.into_iter().filter(mine).collect();
    let Some(first) = locks.first() else { return Err(Refusal::NotLocked.into()) };
    for lock in &locks {
        api.clear_lockout(lock.user, &lock.computer_id)?;
    }
    let computers: Vec<&str> = locks.iter().map(|lock| lock.computer.as_str()).collect();
    Ok(Answer::done(
        line(said::CliLockCleared { computers: computers.join(", ").into(), name: (&first.name).into() }),
        json!({ "username": first.username, "cleared_on": computers }),
    ))
}
