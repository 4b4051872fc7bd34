//! `keyholder companies end`, `resume` and `remove-everywhere`.

use clap::Args;
use serde_json::json;
use words::said;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::line;

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
            line(said::cli_company_ended(&self.name)),
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
            format!("{} {}\n", said::answer_company_resumed(&self.name), said::cli_company_resumed_people()),
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
        let removed = said::CliCompanyRemoved {
            accesses: done.accesses.into(),
            accounts: done.accounts.into(),
            name: (&self.name).into(),
            people: done.people.into(),
        };
        let text = line(removed) + &line(said::cli_at_each_service());
        Ok(Answer::done(text, answer::json(&done)?))
    }
}
