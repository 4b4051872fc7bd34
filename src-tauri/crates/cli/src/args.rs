//! The command line: a command with its arguments, and the options of every command.

use clap::Parser;

use crate::commands::Command;
use crate::options::Options;

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
