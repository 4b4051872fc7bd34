//! Why a command came to nothing, and the exit code that says so.

use std::process::ExitCode;

use api::ApiError;
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
pub(crate) enum CommandError {
    /// What the API said.
    Told(ApiError),
    /// The command line's own refusal, a sentence.
    Refused(String),
    /// What is wrong with the command line, a sentence.
    Usage(String),
    /// This computer can't keep its notes.
    Computer(platform::PlatformError),
}

impl CommandError {
    /// The exit code.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Told(error) => exit(error),
            Self::Refused(_) | Self::Computer(_) => Exit::Refused,
            Self::Usage(_) => Exit::Usage,
        }
    }
}

impl From<ApiError> for CommandError {
    fn from(error: ApiError) -> Self {
        Self::Told(error)
    }
}

impl From<Refusal> for CommandError {
    fn from(why: Refusal) -> Self {
        Self::Told(ApiError::Refused { why })
    }
}

fn exit(error: &ApiError) -> Exit {
    match error {
        ApiError::Damaged { .. } | ApiError::BadBackup => Exit::Damaged,
        ApiError::InUse { .. } => Exit::InUse,
        ApiError::Refused { .. }
        | ApiError::SignInRefused
        | ApiError::SignInExpired
        | ApiError::NotSignedIn
        | ApiError::Code { .. }
        | ApiError::VaultSecretNeeded { .. }
        | ApiError::NotAVault
        | ApiError::NewerProgram
        | ApiError::OlderCopy { .. }
        | ApiError::ClockBehind { .. }
        | ApiError::OwnerFirst
        | ApiError::DayToCome
        | ApiError::Unfinished
        | ApiError::Unsure
        | ApiError::File { .. }
        | ApiError::Profile { .. }
        | ApiError::Table { .. }
        | ApiError::ImportChanged
        | ApiError::OutOfMemory
        | ApiError::Stopped
        | ApiError::Internal { .. } => Exit::Refused,
    }
}
