//! `keyholder sign-in-check`.

use api::view::Standing;
use clap::Args;
use serde_json::json;
use words::said;

use crate::answer::Answer;
use crate::context::{CodeNeeded, CommandContext};
use crate::error::CommandError;
use crate::wording::line;

/// Say whether a username, password and code open the vault
///
/// Counts towards lockout exactly as the window does. Exit code 0 opened, 1 refused.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder sign-in-check --vault Office.keyholder")]
pub(crate) struct SignInCheck {}

impl SignInCheck {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let mut api = context.fresh();
        let (standing, _typed) = context.sign_in(&mut api, CodeNeeded::IfGiven)?;
        let (name, next) = match standing {
            Standing::Open(me) => (me.name, Next::Nothing),
            Standing::FirstSignIn(first) => (first.name, Next::FirstSignIn),
            Standing::PasswordTooOld(who) => (who.name, Next::ChangePassword),
            Standing::NoVault { .. } | Standing::Locked(_) => return Err(api::ApiError::NotSignedIn.into()),
        };
        let _standing = api.lock();
        let leads_to = match next {
            Next::Nothing => "nothing",
            Next::FirstSignIn => "first_sign_in",
            Next::ChangePassword => "change_password",
        };
        Ok(Answer::done(
            line(said::CliOpened { name: (&name).into(), next: leads_to.into() }),
            json!({
                "opened": true,
                "name": name,
                "first_sign_in": next == Next::FirstSignIn,
                "password_too_old": next == Next::ChangePassword,
            }),
        ))
    }
}

/// What a sign-in leads to before anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Nothing,
    FirstSignIn,
    ChangePassword,
}
