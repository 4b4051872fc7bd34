//! `keyholder access`.

mod change;
mod list;

use ::words::said;
use api::Api;
use api::view::AccessView;
use clap::{Args, Subcommand};
use directory::{AccountId, Field, Refusal, UserId, username_key, words};

use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;
use crate::wording::{field, say};

/// Give, change and take away access to accounts, and list it
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder access list --user bo --as-of 2026-03-31 --vault Office.keyholder"
)]
pub(crate) struct Access {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    List(list::List),
    Grant(change::Grant),
    Change(change::Change),
    End(change::End),
}

impl Access {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        match &self.action {
            Action::List(list) => list.run(context),
            Action::Grant(grant) => grant.run(context),
            Action::Change(change) => change.run(context),
            Action::End(end) => end.run(context),
        }
    }
}

/// The access that a user has to an account; `login` says which where there are several.
///
/// # Errors
/// [`Refusal::NoSuchAccess`]; that there are several; what reading says.
fn find(
    api: &mut Api,
    user: UserId,
    account: AccountId,
    login: Option<&str>,
) -> Result<AccessView, CommandError> {
    let mut rows = api.accesses(user, None)?.accesses;
    rows.retain(|row| {
        row.account == account
            && login.is_none_or(|login| username_key(login) == username_key(&row.details.login))
    });
    match rows.len() {
        0 | 1 => rows.pop().ok_or_else(|| Refusal::NoSuchAccess.into()),
        _ => {
            let logins: Vec<&str> = rows.iter().map(|row| row.details.login.as_str()).collect();
            Err(CommandError::Usage(say(said::cli_several_logins(logins.join(", ")))))
        }
    }
}

/// Accesses as a table.
pub(super) fn table(rows: &[AccessView]) -> String {
    let mut table = Table::new([
        say(said::cli_head_who()),
        say(said::cli_head_account()),
        field(Field::Service),
        field(Field::Roles),
        field(Field::Level),
        field(Field::Login),
        field(Field::SecondFactor),
        field(Field::Since),
        field(Field::Until),
        field(Field::LastSeen),
    ]);
    for row in rows {
        let details = &row.details;
        table.row([
            row.name.clone(),
            row.account_name.clone(),
            row.service.clone(),
            details.roles.join(", "),
            words::level(details.level).to_owned(),
            details.login.clone(),
            words::second_factor(details.second_factor).to_owned(),
            details.since.map(when::civil_day).unwrap_or_default(),
            details.until.map(when::civil_day).unwrap_or_default(),
            words::seen(details.last_seen),
        ]);
    }
    table.text()
}
