//! `keyholder restore`.

use std::path::PathBuf;

use api::view::Standing;
use clap::Args;
use serde_json::json;
use words::said;

use crate::answer::Answer;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::folder;
use crate::wording::line;

/// Make a vault of a backup
///
/// Needs no sign-in: the vault opens with the passwords and kits it had when the backup was made. On a computer that
/// saw a newer state of the vault, an owner opens it with --accept-older-copy.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keyholder restore Office.keyholder-backup --into ~/Documents")]
pub(crate) struct Restore {
    /// The backup
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The folder to make the vault's folder in, or the vault's folder itself where its name ends in .keyholder
    #[arg(long, value_name = "DIR")]
    into: PathBuf,
}

impl Restore {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let file = folder::text(&folder::absolute(&self.file)?);
        let into = folder::text(&folder::absolute(&self.into)?);
        match context.fresh().restore_backup(&file, &into)? {
            Standing::Locked(vault) => Ok(Answer::done(
                line(said::cli_restored(&vault.folder)) + &line(said::cli_restored_todo()),
                json!({ "vault": vault.folder, "business": vault.business }),
            )),
            Standing::NoVault { .. }
            | Standing::FirstSignIn(_)
            | Standing::PasswordTooOld(_)
            | Standing::Open(_) => Err(api::ApiError::NotAVault.into()),
        }
    }
}
