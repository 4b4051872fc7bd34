//! `keyholder undo`.

use clap::Args;
use serde_json::json;
use words::said;

use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::line;

/// Undo what an entry did to access and what it added, by another entry
///
/// Nothing is deleted: added users are disabled, opened accounts closed. What somebody has changed or used since stays.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder undo 214 --vault Office.keyholder")]
pub(crate) struct Undo {
    /// The entry's number in the journal
    #[arg(value_name = "ENTRY")]
    entry: u32,
}

impl Undo {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let by = context.api()?.undo(self.entry)?;
        let text =
            line(said::AnswerUndone { by: by.to_string().into(), entry: self.entry.to_string().into() });
        Ok(Answer::done(text, json!({ "undone": self.entry, "entry": by })))
    }
}
