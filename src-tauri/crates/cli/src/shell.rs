//! The shell: signs in once, then runs the commands it reads, one a line.

use std::collections::BTreeMap;
use std::io::{self, BufRead, IsTerminal, Write};

use api::Api;
use clap::Parser;
use serde::Deserialize;
use words::said;

use crate::answer::Answer;
use crate::args::Cli;
use crate::commands::{self, Command};
use crate::context::CommandContext;
use crate::error::{CommandError, Exit};
use crate::secrets::Asked;
use crate::wording::say;

/// Longest line, in bytes: more is a mistake.
const LONGEST: u64 = 1024 * 1024;

/// A line of `shell --json`.
#[derive(Deserialize)]
struct Line {
    args: Vec<String>,
    #[serde(default)]
    secrets: BTreeMap<String, String>,
}

/// Runs until the input ends or says `exit`. The exit code is that of the last command that failed.
pub(crate) fn run(context: &mut CommandContext<'_>) -> Exit {
    let zone = context.zone();
    let mut api = match context.enter() {
        Ok((api, _typed)) => api,
        Err(fault) => return context.screen.show_line(Err(fault), &zone),
    };
    let (json, interactive) = (context.screen.is_json(), context.asked.is_interactive());
    let mut last = Exit::Done;
    loop {
        if interactive && io::stdin().is_terminal() {
            let prompt = said::cli_shell_prompt();
            let _unread = write!(io::stderr(), "{prompt} ").and_then(|()| io::stderr().flush());
        }
        let line = match next_line() {
            Ok(Some(line)) => line,
            Ok(None) => break,
            Err(fault) => return context.screen.show_line(Err(fault), &zone),
        };
        let line = line.trim();
        if line.is_empty() || (!json && line.starts_with('#')) {
            continue;
        }
        if !json && matches!(line, "exit" | "quit") {
            break;
        }
        let outcome = parse(line, json).and_then(|line| one(line, context, &mut api, interactive));
        let exit = context.screen.show_line(outcome, &zone);
        if exit != Exit::Done {
            last = exit;
        }
    }
    let _standing = api.lock();
    last
}

fn next_line() -> Result<Option<String>, CommandError> {
    let mut line = String::new();
    let read = io::Read::take(io::stdin().lock(), LONGEST).read_line(&mut line);
    match read {
        Ok(0) => Ok(None),
        Ok(_) => Ok(Some(line)),
        Err(e) => Err(CommandError::Usage(say(said::cli_commands_unread(e.to_string())))),
    }
}

fn parse(line: &str, json: bool) -> Result<Line, CommandError> {
    if json {
        return serde_json::from_str(line).map_err(|e| {
            // The position only: the line may hold secrets.
            CommandError::Usage(say(said::cli_line_no_json(e.column().to_string())))
        });
    }
    let args = shell_words::split(line).map_err(|_| CommandError::Usage(say(said::cli_quotation_open())))?;
    Ok(Line { args, secrets: BTreeMap::new() })
}

fn one(
    line: Line,
    context: &CommandContext<'_>,
    api: &mut Api,
    interactive: bool,
) -> Result<Answer, CommandError> {
    let Line { args, secrets } = line;
    let words = std::iter::once("keyholder".to_owned()).chain(args);
    let cli = match Cli::try_parse_from(words) {
        Ok(cli) => cli,
        // Help asked for is an answer.
        Err(help) if !help.use_stderr() => {
            let text = help.render().to_string();
            return Ok(Answer::done(text.clone(), text.into()));
        }
        Err(error) => return Err(CommandError::Usage(error.render().to_string().trim_end().to_owned())),
    };
    if let Command::Shell(_) = cli.command {
        return Err(CommandError::Usage(say(said::cli_shell_already())));
    }
    // The time without activity counts from the last command; when it is over, the command finds nobody signed in.
    api.activity()?;
    commands::run(&cli.command, &mut context.line(api, Asked::from_line(secrets, interactive)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_as_in_a_shell() {
        let line = parse(r#"users disable bo --reason "left in May""#, false).unwrap();
        assert_eq!(line.args, ["users", "disable", "bo", "--reason", "left in May"]);
        assert!(matches!(parse("users \"open", false), Err(CommandError::Usage(_))), "said, not guessed");
    }

    #[test]
    fn a_json_line_has_args_and_may_have_secrets() {
        let line = parse(r#"{"args":["kits","check"],"secrets":{"recovery_code":"K7"}}"#, true).unwrap();
        assert_eq!(line.args, ["kits", "check"]);
        assert_eq!(line.secrets["recovery_code"], "K7");
        assert!(parse(r#"{"args":["users"]}"#, true).is_ok(), "most commands need none");
    }

    #[test]
    fn a_broken_line_is_told_without_its_secrets() {
        let Err(CommandError::Usage(said)) =
            parse(r#"{"args":["users"],"secrets":{"password":"hunter2"#, true)
        else {
            panic!("no JSON")
        };
        assert!(!said.contains("hunter2"), "{said:?} may end in a log");
    }
}
