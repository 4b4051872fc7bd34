//! What stands on the command line besides the command.

use std::path::PathBuf;

use clap::Args;

/// Options of every command.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Options of every command")]
pub(crate) struct Options {
    /// The vault's folder, or the folder it lies in. Needed where this computer opened more than one vault before
    #[arg(long, global = true, value_name = "DIR")]
    pub vault: Option<PathBuf>,
    /// Answer in JSON, for programs
    #[arg(long, global = true)]
    pub json: bool,
    /// A JSON file with the secrets a command needs, or - to read them from standard input
    #[arg(long, global = true, value_name = "FILE")]
    pub secrets: Option<PathBuf>,
    /// Open the vault although it lacks what this computer saw of it, as after restoring a backup. Owners only
    #[arg(long, global = true)]
    pub accept_older_copy: bool,
    /// Sign in although the last sign-in is dated later than now, when this computer's clock is right again
    #[arg(long, global = true)]
    pub accept_clock: bool,
    /// Make the tables anew from the journal, where somebody wrote into them. Owners only
    #[arg(long, global = true)]
    pub renew_tables: bool,
    /// Where this computer keeps its own notes on vaults, instead of the user's data folder
    #[arg(long, global = true, value_name = "DIR", hide = true)]
    pub data: Option<PathBuf>,
}
