//! What went wrong inside, turned into what the window and the command line are told.

use std::error::Error;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use directory::{ReadError, Refusal, RuleError};
use files::{IsLink, NotAFile, RefusedName};
use keys::{CodeError, SlotError};
use rand_core::Rng;
use report::ReportError;
use vault::{Damage, OlderCopy, VaultError, VerifyError};
use words::said;

use crate::tables::table_in_words;
use crate::{ApiError, CodeFault, FileFault, Ports, WhichCopy};

/// Anything that stops a call.
pub(crate) enum CallError {
    Vault(VaultError),
    Report(ReportError),
    File { path: PathBuf, source: io::Error },
    Told(ApiError),
}

pub(crate) type Outcome<T> = Result<T, CallError>;

impl CallError {
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::File { path: path.to_owned(), source }
    }
}

/// What `?` turns into a cause, by way of the vault's own error.
macro_rules! by_way_of_vault {
    ($($error:ty),*) => {$(
        impl From<$error> for CallError {
            fn from(error: $error) -> Self {
                Self::Vault(error.into())
            }
        }
    )*};
}
by_way_of_vault!(VaultError, Refusal, RuleError, ReadError);

impl From<VerifyError> for CallError {
    fn from(stop: VerifyError) -> Self {
        match stop {
            VerifyError::Vault(error) => error.into(),
            VerifyError::Cancelled => ApiError::Stopped.into(),
        }
    }
}

impl From<ReportError> for CallError {
    fn from(error: ReportError) -> Self {
        Self::Report(error)
    }
}

impl From<ApiError> for CallError {
    fn from(error: ApiError) -> Self {
        Self::Told(error)
    }
}

impl CallError {
    /// The error that it is told as. What nobody expected goes to the log under a number.
    pub(crate) fn told(self, ports: &Ports) -> ApiError {
        match self {
            Self::Told(error) => error,
            Self::Vault(error) => ports.vault_error(error),
            Self::Report(error) => ports.unexpected(&error),
            Self::File { path, source } => file(&path, &source),
        }
    }
}

impl Ports {
    fn vault_error(&self, error: VaultError) -> ApiError {
        match error {
            VaultError::Refused(why) => ApiError::Refused { why },
            VaultError::SignInRefused => ApiError::SignInRefused,
            VaultError::SignInExpired => ApiError::SignInExpired,
            VaultError::SessionEnded => ApiError::NotSignedIn,
            VaultError::Code(error) => code(error),
            VaultError::CodeOpensNothing => ApiError::Code { fault: CodeFault::OpensNothing, group: None },
            VaultError::VaultSecretNeeded(place) => ApiError::VaultSecretNeeded { because: place.into() },
            VaultError::Keyring(error) => {
                ApiError::VaultSecretNeeded { because: vault::SecretPlace::from(&error).into() }
            }
            VaultError::InUse(holder) if holder.0.is_empty() => {
                ApiError::InUse { by: said::vault_holder_unknown().into() }
            }
            VaultError::InUse(holder) => ApiError::InUse { by: holder.0 },
            VaultError::NotAVault => ApiError::NotAVault,
            VaultError::Newer => ApiError::NewerProgram,
            VaultError::Damaged(damage) => damaged(damage),
            VaultError::WrongKey => damaged(Damage::Database),
            VaultError::OlderCopy(OlderCopy { which, seen_at, seen_entries, entries }) => {
                ApiError::OlderCopy {
                    which: which.into(),
                    seen_at,
                    seen_entries: count(seen_entries),
                    entries: count(entries),
                }
            }
            VaultError::ClockBehind { last_at } => {
                ApiError::ClockBehind { last_at, now: self.clock.now().wall }
            }
            VaultError::OwnerFirst => ApiError::OwnerFirst,
            VaultError::Unsure => ApiError::Unsure,
            VaultError::BadBackup => ApiError::BadBackup,
            VaultError::File { path, source } => file(&path, &source),
            VaultError::Slot(SlotError::Damaged) => damaged(Damage::KeysFile),
            VaultError::Slot(SlotError::Unknown) => ApiError::NewerProgram,
            VaultError::Slot(SlotError::OutOfMemory) => ApiError::OutOfMemory,
            error @ (VaultError::Slot(_) | VaultError::Database(_) | VaultError::Register(_) | _) => {
                self.unexpected(&error)
            }
        }
    }

    /// Why what was done isn't wholly on the disk yet.
    pub(crate) fn unfinished(&self, session: &vault::Session) -> Option<ApiError> {
        let why = session.unfinished()?;
        Some(if let VaultError::File { path, source } = why {
            file(path, source)
        } else {
            self.unexpected(why)
        })
    }

    /// Notes a cause in the log and gives its number.
    pub(crate) fn unexpected(&self, cause: &(dyn Error + 'static)) -> ApiError {
        let reference = format!("{:08X}", self.device.rng.clone().next_u32());
        self.log.unexpected(&reference, cause);
        ApiError::Internal { reference }
    }
}

impl From<vault::WhichCopy> for WhichCopy {
    fn from(which: vault::WhichCopy) -> Self {
        match which {
            vault::WhichCopy::Earlier => Self::Earlier,
            vault::WhichCopy::Other => Self::Other,
            vault::WhichCopy::Mixed => Self::Mixed,
        }
    }
}

fn code(error: CodeError) -> ApiError {
    let (fault, group) = match error {
        CodeError::NotASymbol { group } => (CodeFault::BadSymbol, Some(group)),
        CodeError::TooShort { group, .. } => (CodeFault::TooShort, group),
        CodeError::TooLong { group, .. } => (CodeFault::TooLong, group),
        CodeError::LookAgain { group } | CodeError::LookBetween { group } => {
            (CodeFault::Mistyped, Some(group))
        }
        CodeError::WrongCheck => (CodeFault::Mistyped, None),
        CodeError::OtherKind { .. } | CodeError::UnknownKind => (CodeFault::OtherKind, None),
    };
    ApiError::Code { fault, group: group.and_then(|group| u8::try_from(group).ok()) }
}

fn damaged(damage: Damage) -> ApiError {
    let what = match damage {
        Damage::KeysFile => said::damage_keys_file(),
        Damage::ForeignKeysFile => said::damage_foreign_keys_file(),
        Damage::OlderKeysFile => said::damage_older_keys_file(),
        Damage::Database => said::damage_database(),
        Damage::Rows(table) => said::damage_rows(table_in_words(table)),
        Damage::Schema => said::damage_schema(),
        Damage::Entry(number) => said::damage_entry(number.to_string()),
    };
    ApiError::Damaged { what: what.into(), tables: matches!(damage, Damage::Rows(_) | Damage::Schema) }
}

fn file(path: &Path, source: &io::Error) -> ApiError {
    let inner = source.get_ref();
    #[expect(clippy::wildcard_enum_match_arm, reason = "the list of kinds is open")]
    let fault = match source.kind() {
        _ if inner.is_some_and(|inner| inner.is::<IsLink>()) => FileFault::Link,
        _ if inner.is_some_and(|inner| inner.is::<NotAFile>()) => FileFault::NotAFile,
        _ if inner.is_some_and(|inner| inner.is::<RefusedName>()) => FileFault::Symbol,
        ErrorKind::IsADirectory => FileFault::NotAFile,
        ErrorKind::InvalidFilename => FileFault::Name,
        ErrorKind::NotFound | ErrorKind::NotADirectory => FileFault::Missing,
        ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty => FileFault::Exists,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => FileFault::Denied,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => FileFault::Full,
        _ => FileFault::Other,
    };
    ApiError::File { fault, path: path.to_string_lossy().into_owned() }
}

/// A number for the window, which counts in 32 bits.
pub(crate) fn count(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
