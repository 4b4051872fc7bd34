//! `keyholder change-password`.

use clap::Args;
use serde_json::json;

use crate::answer::Answer;
use crate::fault::Fault;
use crate::visit::Visit;

/// Choose another password for one's own sign-in
///
/// Needs new_password beside what a sign-in needs. In the shell it needs password and code once more; the code that
/// signed in counts for it. The password until now may not come back for a while.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder change-password --vault Office.keyholder")]
pub(crate) struct ChangePassword {}

impl ChangePassword {
    pub(crate) fn run(&self, visit: &mut Visit<'_>) -> Result<Answer, Fault> {
        let mut proof = visit.proof()?;
        let mut chosen = visit.asked.choose(visit.screen)?;
        let (old, new) = (std::mem::take(&mut *proof.password), std::mem::take(&mut *chosen));
        visit.desk()?.change_password(old, new, &proof.code)?;
        Ok(Answer::done("Your password is changed.\n", json!({ "changed": true })))
    }
}
