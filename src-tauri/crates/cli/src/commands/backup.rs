//! `keyholder backup`.

use std::path::PathBuf;

use clap::Args;

use super::written;
use crate::answer::{Answer, json};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::folder;

/// Write the whole vault into one encrypted file
///
/// The file opens with the same passwords and recovery kits as the vault. Keep it on another disk.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder backup /media/stick/Office-2026-11.keyholder-backup --vault Office.keyholder"
)]
pub(crate) struct Backup {
    /// The file to write; it must not exist yet
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Backup {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let file = folder::text(&folder::absolute(&self.file)?);
        let written = context.api()?.backup(&file)?;
        Ok(Answer::done(written::text(::words::said::cli_written_backup(), &written), json(&written)?))
    }
}
