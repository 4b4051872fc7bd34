//! `keyholder sign-in-check`.

use api::view::Standing;
use clap::Args;
use serde_json::json;

use crate::answer::Answer;
use crate::context::{CodeNeeded, CommandContext};
use crate::error::CommandError;

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
        let more = match next {
            Next::Nothing => "",
            Next::FirstSignIn => " The temporary password is right: run `keyholder first-sign-in` next.",
            Next::ChangePassword => {
                " The password is older than the rules allow: run `keyholder change-password` next."
            }
        };
        Ok(Answer::done(
            format!("Opened for {name}.{more}\n"),
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
