//! What can go wrong with a vault's files.

use std::io;
use std::path::{Path, PathBuf};

use directory::{Refusal, RuleError, Timestamp};

use crate::tables::NoRecord;

/// A vault could not be made, opened, read or changed. Nothing is half-done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// A rule refused the command.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Name, password or code is wrong, or the user is locked or has no sign-in: always the same.
    #[error("name, password or code is not right")]
    SignInRefused,
    /// The sign-in lay unused for longer than the rules allow.
    #[error("this sign-in has expired")]
    SignInExpired,
    /// The session was ended by an owner or by a change of the sign-in.
    #[error("this session has ended")]
    SessionEnded,
    /// A recovery code or vault secret can't be right as typed.
    #[error("the code is not right")]
    Code(#[source] keys::CodeError),
    /// A code that is right as typed and opens nothing here: replaced, used, or of a vault made anew.
    #[error("this code opens nothing here")]
    CodeOpensNothing,
    /// This computer does not hold the vault secret.
    #[error("this computer does not have the vault secret")]
    VaultSecretNeeded(crate::SecretPlace),
    /// Another program has the vault open.
    #[error("the vault is open in another program")]
    InUse(crate::Holder),
    /// The folder holds no vault.
    #[error("there is no vault in this folder")]
    NotAVault,
    /// A newer program made this.
    #[error("this was made by a newer Keyholder")]
    Newer,
    /// The files are damaged.
    #[error("the vault's files are damaged")]
    Damaged(Damage),
    /// The copy lacks some of what this computer saw.
    #[error("this copy of the vault lacks some of what this computer saw")]
    OlderCopy(OlderCopy),
    /// This user's last sign-in, or what this computer last saw of the vault, is dated so much later than now that one of the
    /// two clocks must be wrong.
    #[error("the last sign-in is dated later than this computer's clock says it is")]
    ClockBehind {
        /// What the clock said then.
        last_at: Timestamp,
    },
    /// Writing failed, and whether it came through all the same can't be read now: the next sign-in shows it. The session
    /// is over.
    #[error("whether this was saved shows at the next sign-in")]
    Unsure,
    /// The tables were made by an earlier program, and only an owner can make them anew.
    #[error("an owner must open this vault first, after the update")]
    OwnerFirst,
    /// The database does not open with this key.
    #[error("the database does not open with this key")]
    WrongKey,
    /// A backup file that is none, or is damaged.
    #[error("this is not a good backup")]
    BadBackup,
    /// A key could not be derived or opened.
    #[error("a key could not be derived")]
    Slot(#[source] keys::SlotError),
    /// A file could not be read or written.
    #[error("a file could not be read or written")]
    File {
        /// Which. Not part of the text: paths hold names.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The database could not be read or written.
    #[error("the database could not be read or written")]
    Database(#[source] rusqlite::Error),
    /// The OS keyring could not be used.
    #[error("the keyring of this computer could not be used")]
    Keyring(#[source] crate::KeyringError),
    /// The register could not be read.
    #[error(transparent)]
    Register(directory::ReadError),
}

/// What is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// Both copies of the keys file.
    KeysFile,
    /// The keys file is good and belongs to another vault or was not made by this vault's owners.
    ForeignKeysFile,
    /// The keys file is older than the database: somebody put an old one back.
    OlderKeysFile,
    /// The database.
    Database,
    /// A table is not what the journal's entries make: somebody wrote into it.
    Rows(&'static str),
    /// The database holds other tables, triggers or views than this program makes.
    Schema,
    /// An entry of the journal.
    Entry(u64),
}

/// How a copy lacks some of what this computer saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OlderCopy {
    /// Which copy it is.
    pub which: WhichCopy,
    /// When the other state was seen here.
    pub seen_at: Timestamp,
    /// How many entries it had.
    pub seen_entries: u64,
    /// How many entries this copy has.
    pub entries: u64,
}

/// What a copy is, that isn't the one this computer saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhichCopy {
    /// An earlier state: it has fewer entries.
    Earlier,
    /// Another one: it has the entry that was the last one here, or should, and that is another. They went apart before.
    Other,
    /// Files of two copies: its keys files and its database are of different times.
    Mixed,
}

impl VaultError {
    /// What is said where a refused sign-in is called something else.
    pub(crate) fn refused_as(self, other: Self) -> Self {
        if matches!(self, Self::SignInRefused) { other } else { self }
    }

    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::File { path: path.to_owned(), source }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        // What the system refused is told as for any other file.
        let kind = match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                return Self::Damaged(Damage::Database);
            }
            Some(ErrorCode::DiskFull) => io::ErrorKind::StorageFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                io::ErrorKind::PermissionDenied
            }
            Some(_) | None => return Self::Database(error),
        };
        Self::File { path: "vault.db".into(), source: io::Error::new(kind, error) }
    }
}

impl From<RuleError> for VaultError {
    fn from(stop: RuleError) -> Self {
        match stop {
            RuleError::Refused(refusal) => Self::Refused(refusal),
            RuleError::Register(unreadable) => unreadable.into(),
        }
    }
}

impl From<directory::ReadError> for VaultError {
    fn from(directory::ReadError(cause): directory::ReadError) -> Self {
        if let Some(NoRecord { table }) = cause.downcast_ref() {
            return Self::Damaged(Damage::Rows(table));
        }
        let cause = match cause.downcast::<Self>() {
            Ok(error) => return *error,
            Err(cause) => cause,
        };
        match cause.downcast::<rusqlite::Error>() {
            Ok(error) => (*error).into(),
            Err(cause) => Self::Register(directory::ReadError(cause)),
        }
    }
}

/// For whoever reads through a port that knows nothing of vaults; [`VaultError::from`] gives it back as it was.
impl From<VaultError> for directory::ReadError {
    fn from(error: VaultError) -> Self {
        Self(Box::new(error))
    }
}

impl From<keys::SlotError> for VaultError {
    fn from(error: keys::SlotError) -> Self {
        Self::Slot(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_comes_back_from_a_port_as_it_was() {
        let through = |error: VaultError| VaultError::from(directory::ReadError::from(error));
        let damaged = through(VaultError::Damaged(Damage::Rows("account")));
        assert!(matches!(damaged, VaultError::Damaged(Damage::Rows("account"))), "{damaged:?}");
        assert!(matches!(through(VaultError::SessionEnded), VaultError::SessionEnded), "whatever it was");
    }
}
