//! `keyholder lockouts`.

use api::view::LockView;
use clap::{Args, Subcommand};
use directory::{Field, Refusal, username_key};
use serde_json::json;
use words::said;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;
use crate::wording::{field, line, say};

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
    let mut table = Table::new([
        field(Field::Name),
        field(Field::Username),
        say(said::cli_head_wrong_tries()),
        say(said::cli_head_last_try()),
        say(said::cli_head_locked()),
        say(said::cli_head_computer()),
    ]);
    for lock in &locks {
        let locked = match lock.until {
            _ if lock.off => said::cli_locked_off(),
            Some(until) => said::cli_locked_until(when::moment(&zone, until)),
            None => said::cli_no(),
        };
        let locked = say(locked);
        let computer =
            if lock.here { say(said::cli_this_computer(&lock.computer)) } else { lock.computer.clone() };
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
