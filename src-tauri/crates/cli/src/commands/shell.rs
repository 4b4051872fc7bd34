//! `keyholder shell`: its arguments. What it does is in [`crate::shell`].

use clap::Args;

/// Sign in once, then run the commands that come in, one a line
///
/// A code from the authenticator counts only once, so scripts that do more than one thing need the shell. Secrets to
/// sign in come from --secrets FILE; with --secrets - they are the first line.
///
/// Plain lines hold the words of a command without "keyholder", quoted as in any shell; "exit" ends. With --json each
/// line read is {"args": ["users", "show", "bo"], "secrets": {…}} and each line written is
/// {"exit": 0, "result": …, "error": null}.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder shell --vault Office.keyholder --json --secrets me.json < commands.jsonl"
)]
pub(crate) struct Shell {}
