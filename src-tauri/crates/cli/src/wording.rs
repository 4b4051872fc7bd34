//! Every fault in words: what happened, and what to do. One table for the command line.

use std::path::PathBuf;

use desk::{CodeFault, FileFault, ProfileFault, Trouble};
use directory::Timestamp;
use jiff::tz::TimeZone;
use words::{Message, Words};

use crate::fault::Fault;
use crate::when;

/// A fault as a sentence or two.
pub(crate) fn fault(fault: &Fault, zone: &TimeZone) -> String {
    match fault {
        Fault::Told(what) => trouble(what, zone),
        Fault::Refused(sentence) | Fault::Usage(sentence) => sentence.clone(),
        Fault::Computer(computer::ComputerError::NoHome) => {
            "This user of the computer has no home folder, so Keyholder can't keep its notes. Sign in to the computer \
             as somebody who has one."
                .into()
        }
        Fault::Computer(computer::ComputerError::Folder { path, source }) => {
            format!("{} could not be used ({source}). Check that you may write there and that the disk has room.", path.display())
        }
    }
}

/// What is done and isn't wholly on the disk yet.
pub(crate) fn unfinished(why: &Trouble) -> String {
    let fault = if let Trouble::File { fault, .. } = why { *fault } else { FileFault::Other };
    words::said::unfinished_files(words::code(&fault)).to_string()
}

/// What the desk said.
fn trouble(trouble: &Trouble, zone: &TimeZone) -> String {
    let message = Message::of("trouble", "code", trouble);
    let moment = |at: Timestamp| when::moment(zone, at);
    #[expect(clippy::wildcard_enum_match_arm, reason = "all others say what they hold as it is")]
    match trouble {
        Trouble::Refused { why } => directory::words::refusal(why, |at| when::day(zone, at)),
        Trouble::Code { fault, group } => code(*fault, *group),
        Trouble::VaultSecretNeeded { because } => {
            Message::of("secret_place", "because", because).on_the_command_line()
        }
        Trouble::OlderCopy { seen_at, .. } => {
            message.with("seen_at", format!("on {}", moment(*seen_at))).on_the_command_line()
        }
        Trouble::ClockBehind { last_at, now } => {
            let dated = message.with("last_at", moment(*last_at)).with("now", moment(*now));
            let dated = if now.0 < 0 { dated.named("trouble-clock_impossible") } else { dated };
            dated.on_the_command_line()
        }
        Trouble::Profile { faults, .. } => {
            let lines = faults.iter().map(|fault| format!("\n  {}", profile_line(fault)));
            message.on_the_command_line() + &lines.collect::<String>()
        }
        _ => message.on_the_command_line(),
    }
}

/// That this computer's own notes were damaged, and where they are.
pub(crate) fn set_aside(notes: &[PathBuf]) -> String {
    let names: Vec<String> = notes.iter().map(|note| note.display().to_string()).collect();
    format!(
        "This computer's own notes were damaged. They are kept as {}, and new ones are begun. Wrong sign-ins and locks that \
         were counted here may be lost.",
        names.join(", ")
    )
}

fn code(fault: CodeFault, group: Option<u8>) -> String {
    let Words { happened, todo } = Message::of("code_fault", "fault", &fault).words();
    match group {
        Some(group) => format!("{happened} {} {todo}", words::said::code_group(u32::from(group))),
        None => format!("{happened} {todo}"),
    }
}

fn profile_line(fault: &ProfileFault) -> String {
    let Some(line) = fault.line else { return fault.reason.clone() };
    let message = Message::new("trouble-profile").with("line", line).with("reason", &fault.reason);
    message.form("line").unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use desk::WhichCopy;
    use desk::view::SecretPlace;
    use directory::{Permission, Refusal};

    use super::*;

    #[test]
    fn every_trouble_says_what_happened_and_what_to_do() {
        let why = Refusal::NotAllowed { needs: Permission::MakeBackups };
        let all = [
            Trouble::Refused { why },
            Trouble::Refused { why: Refusal::PasswordTooOld },
            Trouble::SignInRefused,
            Trouble::SignInExpired,
            Trouble::NotSignedIn,
            Trouble::Code { fault: CodeFault::Mistyped, group: Some(5) },
            Trouble::VaultSecretNeeded { because: SecretPlace::NoKeyring },
            Trouble::InUse { by: "the Keyholder window on FRONT-DESK, process 4711".into() },
            Trouble::NotAVault,
            Trouble::NewerProgram,
            Trouble::Damaged { what: "The database (vault.db) can't be read.".into(), tables: false },
            older(WhichCopy::Earlier),
            older(WhichCopy::Other),
            older(WhichCopy::Mixed),
            Trouble::ClockBehind { last_at: Timestamp(0), now: Timestamp(9) },
            Trouble::ClockBehind { last_at: Timestamp(0), now: Timestamp(-9) },
            Trouble::OwnerFirst,
            Trouble::Unfinished,
            Trouble::Unsure,
            Trouble::File { fault: FileFault::Exists, path: "/home/x/kit.pdf".into() },
            Trouble::Profile {
                path: Some("/home/x/till.toml".into()),
                faults: vec![ProfileFault { line: Some(4), reason: "`name` is missing. Add it.".into() }],
            },
            Trouble::BadBackup,
            Trouble::Table { what: intake::words::fault(intake::IntakeFault::Protected) },
            Trouble::ImportChanged,
            Trouble::OutOfMemory,
            Trouble::Stopped,
            Trouble::Internal { reference: "4F2A".into() },
        ];
        for one in all {
            let said = trouble(&one, &TimeZone::UTC);
            assert!(said.ends_with('.'), "{said:?} is a sentence");
            assert!(said.matches(['.', ';', ':']).count() >= 2, "{said:?} says what to do as well");
        }
    }

    fn older(which: WhichCopy) -> Trouble {
        let (seen_entries, entries) = if which == WhichCopy::Earlier { (9, 7) } else { (7, 9) };
        Trouble::OlderCopy { which, seen_at: Timestamp(0), seen_entries, entries }
    }

    #[test]
    fn only_a_copy_with_fewer_entries_is_called_older() {
        let said = |which| trouble(&older(which), &TimeZone::UTC);
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
