//! Why a command came to nothing, and the exit code that says so.

use std::process::ExitCode;

use desk::Trouble;
use directory::Refusal;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done.
    Done,
    /// Refused, with the reason.
    Refused,
    /// The command line, or what stood in for the keyboard, was wrong.
    Usage,
    /// A vault or a backup is damaged.
    Damaged,
    /// The vault is open in another program.
    InUse,
}

impl Exit {
    /// The process's exit code.
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Refused => 1,
            Self::Usage => 2,
            Self::Damaged => 3,
            Self::InUse => 4,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

/// Why a command came to nothing.
#[derive(Debug)]
pub(crate) enum Fault {
    /// What the desk said.
    Told(Trouble),
    /// The command line's own refusal, a sentence.
    Refused(String),
    /// What is wrong with the command line, a sentence.
    Usage(String),
    /// This computer can't keep its notes.
    Computer(computer::ComputerError),
}

impl Fault {
    /// The exit code.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Told(trouble) => exit(trouble),
            Self::Refused(_) | Self::Computer(_) => Exit::Refused,
            Self::Usage(_) => Exit::Usage,
        }
    }
}

impl From<Trouble> for Fault {
    fn from(trouble: Trouble) -> Self {
        Self::Told(trouble)
    }
}

impl From<Refusal> for Fault {
    fn from(why: Refusal) -> Self {
        Self::Told(Trouble::Refused { why })
    }
}

fn exit(trouble: &Trouble) -> Exit {
    match trouble {
        Trouble::Damaged { .. } | Trouble::BadBackup => Exit::Damaged,
        Trouble::InUse { .. } => Exit::InUse,
        Trouble::Refused { .. }
        | Trouble::SignInRefused
        | Trouble::SignInExpired
        | Trouble::NotSignedIn
        | Trouble::Code { .. }
        | Trouble::VaultSecretNeeded { .. }
        | Trouble::NotAVault
        | Trouble::NewerProgram
        | Trouble::OlderCopy { .. }
        | Trouble::ClockBehind { .. }
        | Trouble::OwnerFirst
        | Trouble::Unfinished
        | Trouble::Unsure
        | Trouble::File { .. }
        | Trouble::Profile { .. }
        | Trouble::Table { .. }
        | Trouble::ImportChanged
        | Trouble::OutOfMemory
        | Trouble::Stopped
        | Trouble::Internal { .. } => Exit::Refused,
    }
}
