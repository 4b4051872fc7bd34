//! `keyholder verify-report`.

use std::path::PathBuf;

use api::view::ReportCheck;
use clap::Args;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::folder;

/// Say whether an audit that was written earlier as JSON still agrees with the journal
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder verify-report june.json --vault Office.keyholder")]
pub(crate) struct VerifyReport {
    /// The report
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl VerifyReport {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let file = folder::text(&folder::absolute(&self.file)?);
        let found = context.api()?.check_report(&file)?;
        let json = answer::json(&found)?;
        match found {
            ReportCheck::Agrees { entry, lines, signed_by } => {
                Ok(Answer::done(agrees(entry, lines, signed_by.as_deref()), json))
            }
            ReportCheck::Differs { differ, told, struck_out, .. } => Err(CommandError::Refused(format!(
                "The report does not agree with the journal in {differ} {}.{}\n  {}",
                if differ == 1 { "place" } else { "places" },
                struck_out.map(since).unwrap_or_default(),
                told.join("\n  ")
            ))),
            ReportCheck::NotReached { entry, entries } => Err(CommandError::Refused(format!(
                "The report rests on entry {entry}, and this copy of the vault has only {entries}. It is an older copy, \
                 or entries were removed. Try it on the newest copy."
            ))),
            ReportCheck::OtherJournal { entry } => Err(CommandError::Refused(format!(
                "Entry {entry} is another one in this vault than when the report was made. An earlier copy was put back and worked \
                 in, or the journal was replaced. Look for the vault that the report was made from."
            ))),
            ReportCheck::OtherVault => {
                Err(CommandError::Refused("The report was made from another vault. Open that one.".into()))
            }
            ReportCheck::TooLarge { most_mb } => Err(CommandError::Refused(format!(
                "The file is larger than {most_mb} MB, and no report of that size is compared. Compare the entry and the \
                 hash that stand in it with the journal instead."
            ))),
            ReportCheck::NoReport => Err(CommandError::Refused(
                "This file is no audit that was saved as JSON. On paper, compare the hash of the journal's entry instead."
                    .into(),
            )),
        }
    }
}

/// What was held against what, and what nobody can know.
fn agrees(entry: u32, lines: u32, signed_by: Option<&str>) -> String {
    let signed = match signed_by {
        Some(who) => format!(
            "Against the signature: all that stands in the file. {who} signed it as it is, with when it was made and by \
             which version."
        ),
        None => "Against the signature: who made it, and the entry. An earlier Keyholder wrote this file and signed no more: \
                 when it was made and by which version can't be known, nor whether it said more."
            .into(),
    };
    format!(
        "The report agrees with the journal.\n\
         Against the journal: entry {entry} is the same, and so are all {lines} lines, every figure and measure, the day, the \
         business, the filters and what was written down later.\n\
         {signed}\n\
         What can't be known: whether the clock was right of the computer that made it, and what nobody wrote down.\n"
    )
}

/// What may be the reason, where texts were struck out after the report was made.
fn since(entry: u32) -> String {
    format!(
        " Since it was made texts were struck out, the last by entry {entry}. If nothing differs but names and texts that \
         are blanks today, that is why; whatever else differs was changed in the file."
    )
}
