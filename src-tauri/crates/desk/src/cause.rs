//! What went wrong inside, turned into what the window and the command line are told.

use std::error::Error;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use directory::{Refusal, Stop, Unreadable};
use files::{IsLink, NotAFile};
use keys::{CodeError, SlotError};
use rand_core::Rng;
use report::ReportError;
use vault::{Damage, OlderCopy, VaultError, VerifyStop};

use crate::tables::table_in_words;
use crate::{CodeFault, FileFault, Ports, Trouble, WhichCopy};

/// Anything that stops a call.
pub(crate) enum Cause {
    Vault(VaultError),
    Report(ReportError),
    File { path: PathBuf, source: io::Error },
    Told(Trouble),
}

pub(crate) type Outcome<T> = Result<T, Cause>;

impl Cause {
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::File { path: path.to_owned(), source }
    }
}

/// What `?` turns into a cause, by way of the vault's own error.
macro_rules! by_way_of_vault {
    ($($error:ty),*) => {$(
        impl From<$error> for Cause {
            fn from(error: $error) -> Self {
                Self::Vault(error.into())
            }
        }
    )*};
}
by_way_of_vault!(VaultError, Refusal, Stop, Unreadable);

impl From<VerifyStop> for Cause {
    fn from(stop: VerifyStop) -> Self {
        match stop {
            VerifyStop::Vault(error) => error.into(),
            VerifyStop::Cancelled => Trouble::Stopped.into(),
        }
    }
}

impl From<ReportError> for Cause {
    fn from(error: ReportError) -> Self {
        Self::Report(error)
    }
}

impl From<Trouble> for Cause {
    fn from(trouble: Trouble) -> Self {
        Self::Told(trouble)
    }
}

impl Cause {
    /// The trouble that it is told as. What nobody expected goes to the log under a number.
    pub(crate) fn told(self, ports: &Ports) -> Trouble {
        match self {
            Self::Told(trouble) => trouble,
            Self::Vault(error) => ports.vault_trouble(error),
            Self::Report(error) => ports.unexpected(&error),
            Self::File { path, source } => file(&path, &source),
        }
    }
}

impl Ports {
    fn vault_trouble(&self, error: VaultError) -> Trouble {
        match error {
            VaultError::Refused(why) => Trouble::Refused { why },
            VaultError::SignInRefused => Trouble::SignInRefused,
            VaultError::SignInExpired => Trouble::SignInExpired,
            VaultError::SessionEnded => Trouble::NotSignedIn,
            VaultError::Code(error) => code(error),
            VaultError::CodeOpensNothing => Trouble::Code { fault: CodeFault::OpensNothing, group: None },
            VaultError::VaultSecretNeeded(place) => Trouble::VaultSecretNeeded { because: place.into() },
            VaultError::Keyring(error) => {
                Trouble::VaultSecretNeeded { because: vault::SecretPlace::from(&error).into() }
            }
            VaultError::InUse(holder) => Trouble::InUse { by: holder.0 },
            VaultError::NotAVault => Trouble::NotAVault,
            VaultError::Newer => Trouble::NewerProgram,
            VaultError::Damaged(damage) => damaged(damage),
            VaultError::WrongKey => damaged(Damage::Database),
            VaultError::OlderCopy(OlderCopy { which, seen_at, seen_entries, entries }) => {
                Trouble::OlderCopy {
                    which: which.into(),
                    seen_at,
                    seen_entries: count(seen_entries),
                    entries: count(entries),
                }
            }
            VaultError::ClockBehind { last_at } => {
                Trouble::ClockBehind { last_at, now: self.clock.now().wall }
            }
            VaultError::OwnerFirst => Trouble::OwnerFirst,
            VaultError::Unsure => Trouble::Unsure,
            VaultError::BadBackup => Trouble::BadBackup,
            VaultError::File { path, source } => file(&path, &source),
            VaultError::Slot(SlotError::Damaged) => damaged(Damage::KeysFile),
            VaultError::Slot(SlotError::Unknown) => Trouble::NewerProgram,
            VaultError::Slot(SlotError::OutOfMemory) => Trouble::OutOfMemory,
            error @ (VaultError::Slot(_) | VaultError::Database(_) | VaultError::Unreadable(_) | _) => {
                self.unexpected(&error)
            }
        }
    }

    /// Why what was done isn't wholly on the disk yet.
    pub(crate) fn unfinished(&self, session: &vault::Session) -> Option<Trouble> {
        let why = session.unfinished()?;
        Some(if let VaultError::File { path, source } = why {
            file(path, source)
        } else {
            self.unexpected(why)
        })
    }

    /// Notes a cause in the log and gives its number.
    pub(crate) fn unexpected(&self, cause: &(dyn Error + 'static)) -> Trouble {
        let reference = format!("{:08X}", self.here.rng.clone().next_u32());
        self.log.unexpected(&reference, cause);
        Trouble::Internal { reference }
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

fn code(error: CodeError) -> Trouble {
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
    Trouble::Code { fault, group: group.and_then(|group| u8::try_from(group).ok()) }
}

fn damaged(damage: Damage) -> Trouble {
    let what = match damage {
        Damage::KeysFile => {
            "Both copies of the keys file (vault.keys and vault.keys.2) can't be read.".into()
        }
        Damage::ForeignKeysFile => "The keys file (vault.keys) is not the one that this vault's signed entries make, or \
             belongs to another vault."
            .into(),
        Damage::OlderKeysFile => {
            "The keys file (vault.keys) is older than the database: somebody put an old one back. Look for the newer one \
             first."
                .into()
        }
        Damage::Database => "The database (vault.db) can't be read with this vault's keys.".into(),
        Damage::Rows(table) => format!(
            "Somebody wrote into the database behind the program's back: {} are not what the journal's signed entries \
             make.",
            table_in_words(table)
        ),
        Damage::Schema => {
            "Somebody wrote into the database behind the program's back: its tables are not those that Keyholder makes."
                .into()
        }
        Damage::Entry(number) => format!("Entry {number} of the journal can't be read."),
    };
    Trouble::Damaged { what, tables: matches!(damage, Damage::Rows(_) | Damage::Schema) }
}

fn file(path: &Path, source: &io::Error) -> Trouble {
    let inner = source.get_ref();
    #[expect(clippy::wildcard_enum_match_arm, reason = "the list of kinds is open")]
    let fault = match source.kind() {
        _ if inner.is_some_and(|inner| inner.is::<IsLink>()) => FileFault::Link,
        _ if inner.is_some_and(|inner| inner.is::<NotAFile>()) => FileFault::NotAFile,
        ErrorKind::IsADirectory => FileFault::NotAFile,
        ErrorKind::InvalidFilename => FileFault::Name,
        ErrorKind::NotFound | ErrorKind::NotADirectory => FileFault::Missing,
        ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty => FileFault::Exists,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => FileFault::Denied,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => FileFault::Full,
        _ => FileFault::Other,
    };
    Trouble::File { fault, path: path.to_string_lossy().into_owned() }
}

/// A number for the window, which counts in 32 bits.
pub(crate) fn count(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
