//! `keyholder users change`, `disable`, `enable`, `reset` and `remove-everywhere`.

use api::Api;
use api::view::{NameOf, UserMeant};
use clap::Args;
use directory::{Refusal, RunAbout, UserDetails, UserId};
use serde_json::json;
use words::{Message, said};

use crate::answer::Answer;
use crate::commands::fields::{self, Set};
use crate::commands::{likeness, runs};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::secrets::Item;
use crate::wording::{line, say};

/// Change what is written about a user
#[derive(Debug, Args)]
#[command(
    after_help = fields::help::<UserDetails>(
        "keyholder users change bo --name \"Bo Lindqvist\" --set department=Sales --vault Office.keyholder"
    ),
    arg_required_else_help = true
)]
pub(super) struct Change {
    /// The user's username
    #[arg(value_name = "USERNAME")]
    user: String,
    /// Full name from now on
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The username from now on
    #[arg(long, value_name = "USERNAME")]
    username: Option<String>,
    #[command(flatten)]
    set: Set,
}

impl Change {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let user = api.find_user(&self.user)?;
        let mut details = api.person(user.id)?.details;
        for (given, to) in [(&self.name, &mut details.name), (&self.username, &mut details.username)] {
            if let Some(given) = given {
                to.clone_from(given);
            }
        }
        self.set.over(api, &mut details)?;
        let (name, username) = (details.name.clone(), details.username.clone());
        let warnings = likeness::warnings(api, NameOf::User { id: Some(user.id) }, &name, &username)?;
        api.change_user(user.id, details)?;
        let json = json!({ "user": user.id, "name": name, "username": username });
        Ok(likeness::warned(Answer::done(line(said::cli_record_changed(name)), json), &warnings))
    }
}

/// Put a user out of use and end their sign-in; their history stays
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder users disable bo --reason \"left on 30 June\" --vault Office.keyholder"
)]
pub(super) struct Disable {
    /// The user's username; several are disabled in one entry
    #[arg(value_name = "USERNAME", required = true)]
    usernames: Vec<String>,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT", default_value_t = say(said::cli_no_reason()))]
    reason: String,
}

impl Disable {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let found = named(api, &self.usernames)?;
        api.disable_users(&ids(&found), &self.reason)?;
        Ok(stand(&found, "disabled", |name| said::cli_user_disabled(name)))
    }
}

/// Put a disabled user back into use
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder users enable bo --reason \"came back\" --vault Office.keyholder"
)]
pub(super) struct Enable {
    /// The user's username; several are enabled in one entry
    #[arg(value_name = "USERNAME", required = true)]
    usernames: Vec<String>,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT", default_value_t = say(said::cli_no_reason()))]
    reason: String,
}

impl Enable {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let found = named(api, &self.usernames)?;
        api.enable_users(&ids(&found), &self.reason)?;
        Ok(stand(&found, "active", |name| said::cli_user_enabled(name)))
    }
}

fn named(api: &mut Api, usernames: &[String]) -> Result<Vec<UserMeant>, CommandError> {
    usernames.iter().map(|username| Ok(api.find_user(username)?)).collect()
}

fn ids(found: &[UserMeant]) -> Vec<UserId> {
    found.iter().map(|row| row.id).collect()
}

/// How users stand now, a line for each; of one the answer is an object, as it was before there could be several.
fn stand(found: &[UserMeant], state: &str, says: impl Fn(&str) -> Message) -> Answer {
    let text = found.iter().map(|row| line(says(&row.name))).collect::<String>();
    let of = |row: &UserMeant| json!({ "user": row.id, "username": row.username, "state": state });
    let answer = if let [only] = found {
        of(only)
    } else {
        json!({ "users": found.iter().map(of).collect::<Vec<_>>() })
    };
    Answer::done(text, answer)
}

/// Give a user's sign-in a new temporary password, printed once
///
/// With identity_answer among the secrets the answer to the user's identity question is checked first, and the journal
/// notes that it was.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder users reset bo --vault Office.keyholder")]
pub(super) struct Reset {
    /// The user's username
    #[arg(value_name = "USERNAME")]
    username: String,
}

impl Reset {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        context.screen.has_reader()?;
        let answer = context.asked.given(Item::IdentityAnswer);
        let api = context.api()?;
        let user = api.find_user(&self.username)?;
        let checked = match &answer {
            None => false,
            Some(answer) if api.check_caller(user.id, answer)? => true,
            Some(_) => return Err(Refusal::WrongAnswer.into()),
        };
        let reset = api.reset_sign_in(user.id, checked)?;
        Ok(super::add::answer(&say(said::cli_user_has_password(&user.name)), &user.username, &reset))
    }
}

/// Disable a user and start the run that takes their access away, in one step
///
/// What they can get into at services stays a step of the run until somebody took it away there.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder users remove-everywhere bo --reason \"no longer works for Brightwire\" \
                        --vault Office.keyholder"
)]
pub(super) struct RemoveEverywhere {
    /// Username
    #[arg(value_name = "USERNAME")]
    username: String,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl RemoveEverywhere {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let user = context.api()?.find_user(&self.username)?;
        runs::leave_now(context, RunAbout::User(user.id), &self.reason)
    }
}
