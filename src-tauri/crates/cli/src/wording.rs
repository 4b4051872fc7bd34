//! Every fault in words: what happened, and what to do. One table for the command line.

use std::path::PathBuf;

use desk::view::SecretPlace;
use desk::{CodeFault, FileFault, ProfileFault, Trouble, WhichCopy};
use directory::Refusal;
use jiff::tz::TimeZone;

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
    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else is wrong has no words of its own here")]
    let because = match why {
        Trouble::File { fault: FileFault::Full, .. } => "the disk is full",
        Trouble::File { fault: FileFault::Denied, .. } => {
            "this computer doesn't allow writing into the vault's folder"
        }
        _ => "a file in the vault's folder could not be written",
    };
    format!(
        "It is done, but the vault's files aren't all in step yet: {because}. Keyholder tries again with the next change, \
         at signing out and at the next sign-in. Make room or put it right soon."
    )
}

/// What the desk said.
fn trouble(trouble: &Trouble, zone: &TimeZone) -> String {
    match trouble {
        Trouble::Refused { why: Refusal::PasswordTooOld } => "Your password is older than the rules allow. Choose \
             another one first: keyholder change-password. Nothing else is done until then."
            .into(),
        Trouble::Refused { why } => directory::words::refusal(why, |at| when::day(zone, at)),
        Trouble::SignInRefused => "Username, password or code is not right. Check all three and wait for the next code. \
             After too many tries a sign-in is locked for a while; an owner can unlock it, and a recovery code always \
             works."
            .into(),
        Trouble::SignInExpired => {
            "This sign-in was not used for so long that it expired. Ask an owner to reset it.".into()
        }
        Trouble::NotSignedIn => "You are signed out. Sign in and repeat the command; nothing was changed.".into(),
        Trouble::Code { fault, group } => code(*fault, *group),
        Trouble::VaultSecretNeeded { because } => vault_secret(*because).into(),
        Trouble::InUse { by } => {
            format!("This vault is open in another program: {by}. Close it there, or lock it, and try again.")
        }
        Trouble::NotAVault => {
            "There is no vault in this folder. Give the folder whose name ends in .keyholder with --vault.".into()
        }
        Trouble::NewerProgram => "This was made by a newer Keyholder. Install the newest Keyholder on this computer; \
             nothing was changed."
            .into(),
        Trouble::Damaged { what, tables: true } => format!(
            "The vault's files are damaged. {what} Nothing that was signed is lost: copy the vault's folder to a safe \
             place, then sign in as an owner with --renew-tables, which makes the tables anew from the journal. Find out \
             who could write into the folder."
        ),
        Trouble::Damaged { what, tables: false } => format!(
            "The vault's files are damaged. {what} Restore the latest backup, and keep the damaged folder until \
             everything is back."
        ),
        Trouble::OlderCopy { which, seen_at, seen_entries, entries } => {
            copy(*which, &when::moment(zone, *seen_at), *seen_entries, *entries)
        }
        Trouble::ClockBehind { now, .. } if now.0 < 0 => format!(
            "This computer's clock says {}, when no code can be right. Put the date and time right and sign in again.",
            when::moment(zone, *now)
        ),
        Trouble::ClockBehind { last_at, now } => format!(
            "This computer's clock says {}, and your last sign-in is dated {}: one of the two is wrong. Look at the date \
             and time. If they are right now, sign in with --accept-clock; owners are told.",
            when::moment(zone, *now),
            when::moment(zone, *last_at)
        ),
        Trouble::Unfinished => "It is done, but something after it failed. Sign in again and look at what is there \
             before you repeat it."
            .into(),
        Trouble::Unsure => "Writing failed, and whether it came through shows when you sign in again. Look at what is \
             there before you repeat it."
            .into(),
        Trouble::OwnerFirst => "The vault's tables must be made anew, which takes every key. Ask an owner to sign in first.".into(),
        Trouble::File { fault, path } => file(*fault, path),
        Trouble::Profile { path, faults } => profile(path.as_deref(), faults),
        Trouble::BadBackup => "This file is not a good Keyholder backup. Choose another one: their names end in \
             .keyholder-backup. Try an earlier backup if this one is damaged."
            .into(),
        Trouble::Table { what } => what.clone(),
        Trouble::ImportChanged => "The file or the register has changed since it was looked at. Nothing was imported. \
             Look at the preview again."
            .into(),
        Trouble::OutOfMemory => "This computer has too little memory free to check a password: that takes up to half a \
             gigabyte. Close other programs and try again. Nothing was changed."
            .into(),
        Trouble::Stopped => "It was stopped before its end. Nothing was changed.".into(),
        Trouble::Internal { reference } => format!(
            "Something unexpected happened (number {reference}). Try again. If it happens again, pass this number on \
             with your question; the file keyholder.log in this computer's data folder says more."
        ),
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
    let (happened, todo) = match fault {
        CodeFault::BadSymbol => (
            "The code holds a character that no code has.",
            "Codes use digits and letters, and never U. Look at the paper again.",
        ),
        CodeFault::TooShort => (
            "Characters of the code are missing.",
            "A code has eight groups of four. Look for one that was left out.",
        ),
        CodeFault::TooLong => (
            "The code has too many characters.",
            "A code has eight groups of four. Look for one that was typed twice.",
        ),
        CodeFault::Mistyped => (
            "The code has a typing error, or belongs to another vault.",
            "Compare it with the paper group by group.",
        ),
        CodeFault::OtherKind => (
            "This is another kind of code.",
            "A kit's code begins with K, a personal recovery code with P, a vault secret with V.",
        ),
        CodeFault::OpensNothing => (
            "The code is typed correctly and opens nothing here.",
            "It may have been used or replaced. Look for a kit with a later date.",
        ),
    };
    match group {
        Some(group) => format!("{happened} Look again at group {group}. {todo}"),
        None => format!("{happened} {todo}"),
    }
}

/// What is said of a copy that isn't the one this computer saw.
fn copy(which: WhichCopy, seen_at: &str, seen_entries: u32, entries: u32) -> String {
    match which {
        WhichCopy::Earlier => format!(
            "This copy of the vault is older than what this computer saw on {seen_at}: it has {entries} journal entries, \
             and there were {seen_entries}. What was struck out since is back in it. If somebody restored a backup on \
             purpose, an owner can open it with --accept-older-copy. If nobody did, find out who put the folder back."
        ),
        WhichCopy::Other => format!(
            "This is not the copy of the vault that this computer saw on {seen_at}: entry {seen_entries} is another one \
             here, so the two went apart. An earlier copy was put back and worked in, or somebody exchanged files. If you \
             know that this is the copy to go on with, an owner can open it with --accept-older-copy. If not, find out \
             who put it here."
        ),
        WhichCopy::Mixed => format!(
            "The files here are of two copies of the vault: the keys don't belong to the state of the journal, which has \
             {entries} entries. If somebody put single files back on purpose, an owner can open it with \
             --accept-older-copy. If nobody did, find out who exchanged them."
        ),
    }
}

fn vault_secret(because: SecretPlace) -> &'static str {
    match because {
        SecretPlace::Keyring => {
            "The vault secret that this computer keeps does not open this vault. Give the vault secret from a recovery \
             kit as vault_secret."
        }
        SecretPlace::NotHereYet => {
            "This computer has not opened this vault before. Give the vault secret from a recovery kit once as \
             vault_secret; this computer then keeps it in its keyring."
        }
        SecretPlace::KeyringLocked => {
            "This computer's keyring is locked. Unlock it and try again, or give the vault secret from a recovery kit \
             as vault_secret this time."
        }
        SecretPlace::NoKeyring => {
            "This computer has no keyring to keep the vault secret in. Give it from a recovery kit as vault_secret each \
             time."
        }
    }
}

fn profile(path: Option<&str>, faults: &[ProfileFault]) -> String {
    let what = path.unwrap_or("This");
    let lines: String = faults
        .iter()
        .map(|fault| match fault.line {
            Some(line) => format!("\n  line {line}: {}", fault.reason),
            None => format!("\n  {}", fault.reason),
        })
        .collect();
    format!(
        "{what} can't be used as a service profile. Nothing was written; put right what is wrong and try again.{lines}"
    )
}

fn file(fault: FileFault, path: &str) -> String {
    let (happened, todo) = match fault {
        FileFault::Missing => ("is not there", "Check the name, and that the disk or stick is connected."),
        FileFault::Exists => ("is there already", "Choose another name or folder. Nothing was overwritten."),
        FileFault::Denied => {
            ("may not be read or written", "Choose a folder of your own, such as Documents.")
        }
        FileFault::Full => {
            ("does not fit: the disk is full", "Free some space or choose another disk. Nothing was changed.")
        }
        FileFault::Link => {
            ("is a link where a file or folder should be", "Choose the real folder instead of the link.")
        }
        FileFault::NotAFile => {
            ("is a folder, a pipe or a device where a file should be", "Choose an ordinary file.")
        }
        FileFault::Name => (
            "has a path that is too long or has letters that can't be read",
            "Choose a folder with a shorter path and a plain name.",
        ),
        FileFault::Other => {
            ("could not be read or written", "Check that the disk is connected and try again.")
        }
    };
    let path = if path.is_empty() { "The file" } else { path };
    format!("{path} {happened}. {todo}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use directory::{Permission, Timestamp};

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
