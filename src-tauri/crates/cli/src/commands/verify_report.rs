//! `keyholder verify-report`.

use std::path::PathBuf;

use api::view::ReportCheck;
use clap::Args;
use words::said;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::folder;
use crate::wording::say;

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
                let (entry, lines) = (entry.to_string().into(), lines.into());
                let agrees = said::CliReportAgrees { entry, lines };
                let signed = signed_by.map_or_else(said::cli_report_unsigned, said::cli_report_signed);
                let parts = [agrees.into(), signed, said::cli_report_not_known()].map(say);
                Ok(Answer::done(format!("{}\n", parts.join("\n")), json))
            }
            ReportCheck::Differs { differ, told, struck_out, .. } => {
                let since =
                    struck_out.map(|entry| format!(" {}", said::cli_report_struck(entry.to_string())));
                let differs = say(said::cli_report_differs(differ)) + &since.unwrap_or_default();
                Err(CommandError::Refused(format!("{differs}\n  {}", told.join("\n  "))))
            }
            ReportCheck::NotReached { entry, entries } => {
                let (entries, entry) = (entries.into(), entry.to_string().into());
                Err(CommandError::Refused(say(said::CliReportNotReached { entries, entry })))
            }
            ReportCheck::OtherJournal { entry } => {
                Err(CommandError::Refused(say(said::cli_report_other_journal(entry.to_string()))))
            }
            ReportCheck::OtherVault => Err(CommandError::Refused(say(said::cli_report_other_vault()))),
            ReportCheck::TooLarge { most_mb } => {
                Err(CommandError::Refused(say(said::cli_report_too_large(most_mb))))
            }
            ReportCheck::NoReport => Err(CommandError::Refused(say(said::cli_report_none()))),
        }
    }
}
