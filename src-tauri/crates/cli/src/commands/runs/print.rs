//! A run on paper.

use std::path::PathBuf;

use clap::Args;
use directory::RunId;

use crate::answer::{self, Answer};
use crate::commands::written;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::folder;

/// Write a run as a PDF to print: its steps, who did and verified them, and room to sign
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder leaver print 3 --out run-3.pdf --vault Office.keyholder")]
pub(super) struct Print {
    /// The run's number
    #[arg(value_name = "RUN")]
    run: u32,
    /// The file to write; it must not exist yet
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Print {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let file = folder::text(&folder::absolute(&self.out)?);
        let written = context.api()?.print_run(RunId(self.run), &file)?;
        Ok(Answer::done(written::text(::words::said::cli_written_run(), &written), answer::json(&written)?))
    }
}
