//! Every fault in words: what happened, and what to do. One table for the command line.

use std::path::PathBuf;

use api::view::JournalRow;
use api::{ApiError, CodeFault, FileFault, ProfileError};
use directory::{Field, Timestamp};
use jiff::tz::TimeZone;
use words::{Arg, Message, Words, said};

use crate::error::CommandError;
use crate::when;

/// What a message of the catalogue says.
pub(crate) fn say(message: impl Into<Message>) -> String {
    message.into().to_string()
}

/// The same as a line of its own.
pub(crate) fn line(message: impl Into<Message>) -> String {
    say(message) + "\n"
}

/// What a field is called: above a column, or beside what it says.
pub(crate) fn field(field: Field) -> String {
    directory::words::field(field).to_owned()
}

/// When something was done, and by whom.
pub(crate) fn at_by(at: String, by: &str) -> String {
    say(said::CliAtBy { at: at.into(), by: by.into() })
}

/// The company whose account it is.
pub(crate) fn whose(company: &str) -> String {
    if company.is_empty() { say(said::cli_whose_ours()) } else { company.to_owned() }
}

/// What happened to a record, the newest first, below all else that is said of it.
pub(crate) fn history(rows: &[JournalRow], zone: &TimeZone) -> String {
    let lines = rows.iter().map(|row| format!("  {}  {}\n", when::moment(zone, row.at), row.what.join(" ")));
    format!("\n{}{}", line(said::cli_history()), lines.collect::<String>())
}

/// Yes or no, for a message that says one thing or another.
pub(crate) fn yes_or_no(yes: bool) -> Arg {
    if yes { "yes" } else { "no" }.into()
}

/// A fault as a sentence or two.
pub(crate) fn fault(fault: &CommandError, zone: &TimeZone) -> String {
    match fault {
        CommandError::Told(what) => error(what, zone),
        CommandError::Refused(sentence) | CommandError::Usage(sentence) => sentence.clone(),
        CommandError::Computer(platform::PlatformError::NoHome) => say(said::cli_no_home()),
        CommandError::Computer(platform::PlatformError::Folder { path, source }) => {
            let path = path.display().to_string().into();
            say(said::CliFolderUnusable { path, why: source.to_string().into() })
        }
    }
}

/// What is done and isn't wholly on the disk yet.
pub(crate) fn unfinished(why: &ApiError) -> String {
    let fault = if let ApiError::File { fault, .. } = why { *fault } else { FileFault::Other };
    said::unfinished_files(words::code(&fault)).to_string()
}

/// What the API said.
fn error(error: &ApiError, zone: &TimeZone) -> String {
    let message = Message::of("error", "code", error);
    let moment = |at: Timestamp| when::moment(zone, at);
    #[expect(clippy::wildcard_enum_match_arm, reason = "all others say what they hold as it is")]
    match error {
        ApiError::Refused { why } => directory::words::refusal(why, |at| when::day(zone, at)),
        ApiError::Code { fault, group } => code(*fault, *group),
        ApiError::VaultSecretNeeded { because } => {
            Message::of("secret_place", "because", because).on_the_command_line()
        }
        ApiError::OlderCopy { seen_at, .. } => {
            message.with("seen_at", said::date_on(moment(*seen_at))).on_the_command_line()
        }
        ApiError::ClockBehind { last_at, now } => {
            let dated = message.with("last_at", moment(*last_at)).with("now", moment(*now));
            let dated = if now.0 < 0 { dated.named("error-clock_impossible") } else { dated };
            dated.on_the_command_line()
        }
        ApiError::Profile { faults, .. } => {
            let lines = faults.iter().map(|fault| format!("\n  {}", profile_line(fault)));
            message.on_the_command_line() + &lines.collect::<String>()
        }
        _ => message.on_the_command_line(),
    }
}

/// That this computer's own notes were damaged, and where they are.
pub(crate) fn set_aside(notes: &[PathBuf]) -> String {
    let names: Vec<String> = notes.iter().map(|note| note.display().to_string()).collect();
    say(said::cli_set_aside(names.join(", ")))
}

fn code(fault: CodeFault, group: Option<u8>) -> String {
    let Words { happened, todo } = Message::of("code_fault", "fault", &fault).words();
    match group {
        Some(group) => format!("{happened} {} {todo}", said::code_group(u32::from(group))),
        None => format!("{happened} {todo}"),
    }
}

fn profile_line(fault: &ProfileError) -> String {
    let Some(line) = fault.line else { return fault.reason.clone() };
    let message = Message::new("error-profile").with("line", line).with("reason", &fault.reason);
    message.form("line").unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use api::WhichCopy;
    use api::view::SecretPlace;
    use directory::{Permission, Refusal};

    use super::*;

    #[test]
    fn every_error_says_what_happened_and_what_to_do() {
        let why = Refusal::NotAllowed { needs: Permission::MakeBackups };
        let all = [
            ApiError::Refused { why },
            ApiError::Refused { why: Refusal::PasswordTooOld },
            ApiError::SignInRefused,
            ApiError::SignInExpired,
            ApiError::NotSignedIn,
            ApiError::Code { fault: CodeFault::Mistyped, group: Some(5) },
            ApiError::VaultSecretNeeded { because: SecretPlace::NoKeyring },
            ApiError::InUse { by: "the Keyholder window on FRONT-DESK, process 4711".into() },
            ApiError::NotAVault,
            ApiError::NewerProgram,
            ApiError::Damaged { what: "The database (vault.db) can't be read.".into(), tables: false },
            older(WhichCopy::Earlier),
            older(WhichCopy::Other),
            older(WhichCopy::Mixed),
            ApiError::ClockBehind { last_at: Timestamp(0), now: Timestamp(9) },
            ApiError::ClockBehind { last_at: Timestamp(0), now: Timestamp(-9) },
            ApiError::OwnerFirst,
            ApiError::Unfinished,
            ApiError::Unsure,
            ApiError::File { fault: FileFault::Exists, path: "/home/x/kit.pdf".into() },
            ApiError::Profile {
                path: Some("/home/x/till.toml".into()),
                faults: vec![ProfileError { line: Some(4), reason: "`name` is missing. Add it.".into() }],
            },
            ApiError::BadBackup,
            ApiError::Table { what: import::words::fault(import::ImportError::Protected) },
            ApiError::ImportChanged,
            ApiError::OutOfMemory,
            ApiError::Stopped,
            ApiError::Internal { reference: "4F2A".into() },
        ];
        for one in all {
            let said = error(&one, &TimeZone::UTC);
            assert!(said.ends_with('.'), "{said:?} is a sentence");
            assert!(said.matches(['.', ';', ':']).count() >= 2, "{said:?} says what to do as well");
        }
    }

    fn older(which: WhichCopy) -> ApiError {
        let (seen_entries, entries) = if which == WhichCopy::Earlier { (9, 7) } else { (7, 9) };
        ApiError::OlderCopy { which, seen_at: Timestamp(0), seen_entries, entries }
    }

    #[test]
    fn only_a_copy_with_fewer_entries_is_called_older() {
        let said = |which| error(&older(which), &TimeZone::UTC);
        let earlier = said(WhichCopy::Earlier);
        assert!(earlier.contains("is older") && earlier.contains("7 journal entries, and there were 9"));
        let other = said(WhichCopy::Other);
        assert!(other.contains("entry 7 is another one here"), "{other}");
        for other in [other, said(WhichCopy::Mixed)] {
            assert!(!other.contains("is older") && !other.contains("there were"), "{other}");
            assert!(other.contains("--accept-older-copy"), "{other}");
        }
    }

    #[test]
    fn a_slip_in_a_code_names_the_group() {
        assert!(code(CodeFault::Mistyped, Some(5)).contains("group 5"), "nobody finds it among 32 symbols");
    }
}
