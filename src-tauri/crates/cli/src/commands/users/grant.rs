//! `keyholder users grant`: what a sign-in may do.

use clap::Args;
use directory::{Grant, Refusal, Role};
use serde_json::json;
use words::said;

use super::add;
use super::permissions::Single;
use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::{line, say};

/// Change what a user's sign-in to this vault may do, or give them one
///
/// A role sets every permission anew; --allow and --forbid go over it, or over what they may do now. A new sign-in's
/// temporary password is printed once.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder users grant bo --role auditor --allow make-backups --reason \"does the backups\" \
                  --vault Office.keyholder"
)]
pub(super) struct GrantTo {
    /// The user's username
    #[arg(value_name = "USERNAME")]
    username: String,
    /// The role; whoever has no sign-in yet gets one with it
    #[arg(long, value_parser = add::roles(), required_unless_present_any = ["allow", "forbid"])]
    role: Option<Role>,
    #[command(flatten)]
    single: Single,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT", default_value_t = say(said::cli_no_reason()))]
    reason: String,
}

impl GrantTo {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let screen = context.screen;
        let api = context.api()?;
        let user = api.find_user(&self.username)?;
        let has = api.person(user.id)?.sign_in.map(|sign_in| sign_in.grant);
        let before = self.role.map(Grant::preset).or_else(|| has.clone()).ok_or(Refusal::NoSignIn)?;
        let grant = self.single.over(before);
        if has.is_none() {
            screen.has_reader()?;
            let added = api.give_sign_in(user.id, grant)?;
            return Ok(add::answer(&say(said::cli_user_has_sign_in(&user.name)), &user.username, &added));
        }
        api.change_grant(user.id, grant.clone(), &self.reason)?;
        let text = line(said::CliGrantChanged { name: user.name.into(), username: (&user.username).into() });
        Ok(Answer::done(text, json!({ "user": user.id, "username": user.username, "grant": grant })))
    }
}
