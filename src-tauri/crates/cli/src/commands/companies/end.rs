//! `keyholder companies end`, `resume` and `remove-everywhere`.

use clap::Args;
use serde_json::json;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;

/// End the work with a company; its staff and their access stay as they are
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder companies end \"Brightwire IT\" --reason \"agreement ended\" \
                        --vault Office.keyholder")]
pub(super) struct End {
    /// The company's name
    #[arg(value_name = "NAME")]
    name: String,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl End {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let id = api.find_company(&self.name)?;
        api.end_company(id, &self.reason)?;
        Ok(Answer::done(
            format!(
                "The work with {} has ended. Its staff and their access stay as they are; `keyholder companies \
                 remove-everywhere` takes those away too.\n",
                self.name
            ),
            json!({ "company": id, "state": "ended" }),
        ))
    }
}

/// Take up the work with a company again
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder companies resume \"Brightwire IT\" --reason \"new agreement\" \
                        --vault Office.keyholder"
)]
pub(super) struct Resume {
    /// The company's name
    #[arg(value_name = "NAME")]
    name: String,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Resume {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let id = api.find_company(&self.name)?;
        api.resume_company(id, &self.reason)?;
        Ok(Answer::done(
            format!("{} works with us again. People who were disabled stay disabled.\n", self.name),
            json!({ "company": id, "state": "active" }),
        ))
    }
}

/// Take every access away from a company's whole staff, disable them and end the work with the company, in one step
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder companies remove-everywhere \"Brightwire IT\" \
                        --reason \"agreement ended\" --vault Office.keyholder")]
pub(super) struct RemoveEverywhere {
    /// The company's name
    #[arg(value_name = "NAME")]
    name: String,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl RemoveEverywhere {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let id = api.find_company(&self.name)?;
        let done = api.remove_company(id, &self.reason)?;
        Ok(Answer::done(
            format!(
                "{} is removed everywhere. Records disabled: {}. Accesses ended: {}, to {} accounts.\nThis is what the \
                 register says. At each service somebody must take the access away too.\n",
                self.name, done.people, done.accesses, done.accounts
            ),
            answer::json(&done)?,
        ))
    }
}
