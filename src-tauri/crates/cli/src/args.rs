//! What stands on the command line besides the command.

use std::path::PathBuf;

use clap::{Args, Parser};

use crate::commands::Command;

/// Who has access to what in the office: a register that signs every change.
///
/// Passwords, codes and answers never stand on the command line or in the environment. On a terminal they are asked
/// for; elsewhere they come from --secrets FILE, a JSON object with what a command needs of: username, password, code
/// (from the authenticator), vault_secret, new_password, identity_question, identity_answer, recovery_code, words (of
/// texts to strike out).
///
/// Users are named by their usernames, companies and accounts by their names, in any case. no.12 is the record with
/// number 12: the list of accounts shows their numbers, and two accounts may have one name. A bare 12 is an account's
/// number too, unless an account is called 12.
#[derive(Debug, Parser)]
#[command(
    name = "keyholder",
    version,
    max_term_width = 100,
    after_help = "Exit codes: 0 done, 1 refused, 2 wrong usage, 3 damaged, 4 open in another program.\n\n\
                  Example:\n  keyholder users --vault \"Harbour Lane Studio.keyholder\""
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub options: Options,
    #[command(subcommand)]
    pub command: Command,
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_has_help_and_an_example() {
        fn check(command: &clap::Command, path: &str) {
            for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
                let path = format!("{path} {}", sub.get_name());
                assert!(sub.get_about().is_some(), "{path} says what it does");
                let after = sub.get_after_help().map(ToString::to_string).unwrap_or_default();
                assert!(after.contains(&format!("keyholder{path}")), "{path} shows itself in an example");
                check(sub, &path);
            }
        }
        check(&Cli::command(), "");
    }

    #[test]
    fn no_secret_can_stand_on_the_command_line() {
        fn check(command: &clap::Command) {
            for arg in command.get_arguments() {
                let id = arg.get_id().as_str();
                let secret =
                    ["password", "code", "secret", "answer", "words"].iter().any(|word| id.contains(word));
                assert!(!secret || id == "secrets", "{id}: other users of the computer can read it in `ps`");
            }
            command.get_subcommands().for_each(check);
        }
        check(&Cli::command());
    }
}
