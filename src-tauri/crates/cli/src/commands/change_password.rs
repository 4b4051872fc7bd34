//! `keyholder change-password`.

use clap::Args;
use serde_json::json;

use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::line;

/// Choose another password for one's own sign-in
///
/// Needs new_password beside what a sign-in needs. In the shell it needs password and code once more; the code that
/// signed in counts for it. The password until now may not come back for a while.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder change-password --vault Office.keyholder")]
pub(crate) struct ChangePassword {}

impl ChangePassword {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let mut proof = context.proof()?;
        let mut chosen = context.asked.choose(context.screen)?;
        let (old, new) = (std::mem::take(&mut *proof.password), std::mem::take(&mut *chosen));
        context.api()?.change_password(old, new, &proof.code)?;
        Ok(Answer::done(line(words::said::answer_password_changed()), json!({ "changed": true })))
    }
}
