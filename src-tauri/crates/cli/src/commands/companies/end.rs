//! `keyholder companies end`, `resume` and `remove-everywhere`.

use clap::Args;
use directory::RunAbout;
use serde_json::json;
use words::said;

use crate::answer::Answer;
use crate::commands::runs;
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

/// Disable a company's whole staff and start the run that takes their access away, in one step
///
/// What they can get into at services stays a step of the run until somebody took it away there.
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
        let id = context.api()?.find_company(&self.name)?;
        runs::leave_now(context, RunAbout::Company(id), &self.reason)
    }
}
