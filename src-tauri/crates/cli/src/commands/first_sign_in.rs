//! `keyholder first-sign-in`.

use api::view::Standing;
use clap::Args;
use directory::Refusal;
use serde_json::json;
use words::said;

use crate::answer::Answer;
use crate::authenticator;
use crate::context::{CodeNeeded, CommandContext};
use crate::error::CommandError;
use crate::wording::{line, say};

/// Turn a temporary password into a sign-in of one's own
///
/// Needs username, password (the temporary one), new_password, identity_question and identity_answer. Makes the
/// authenticator key and the personal code and prints both, this once.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder first-sign-in --vault Office.keyholder")]
pub(crate) struct FirstSignIn {}

impl FirstSignIn {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let mut api = context.fresh();
        let (standing, _typed) = context.sign_in(&mut api, CodeNeeded::No)?;
        let first = match standing {
            Standing::FirstSignIn(first) => first,
            Standing::Open(_) | Standing::PasswordTooOld(_) => return Err(Refusal::AlreadyComplete.into()),
            Standing::NoVault { .. } | Standing::Locked(_) => return Err(api::ApiError::NotSignedIn.into()),
        };
        let set_up = authenticator::complete(&mut api, context)?;
        context.keep(api);
        Ok(Answer::done(
            line(said::cli_first_sign_in(first.name)) + &set_up.text(),
            json!({
                "username": first.username,
                "totp_secret": *set_up.totp_secret,
                "personal_code": set_up.personal_code,
                "vault_secret": set_up.vault_secret,
                "has_identity_question": set_up.has_question,
            }),
        )
        .once(say(said::cli_first_sign_in_unread())))
    }
}
