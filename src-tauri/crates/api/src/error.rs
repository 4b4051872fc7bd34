//! What can go wrong, as the window and the command line are told.

use directory::{Refusal, Timestamp};
use serde::{Deserialize, Serialize};

/// Why a call came to nothing. Closed: the window has words for each.
#[derive(Debug, Clone, PartialEq, thiserror::Error, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum ApiError {
    /// A rule refused it.
    #[error(transparent)]
    Refused {
        /// Which.
        #[from]
        why: Refusal,
    },
    /// Name, password or code is wrong, or the user is locked or has no sign-in: always the same words.
    #[error("name, password or code is not right")]
    SignInRefused,
    /// The sign-in was right and was not used for too long.
    #[error("this sign-in has expired")]
    SignInExpired,
    /// Nobody is signed in, or the sign-in has ended.
    #[error("nobody is signed in")]
    NotSignedIn,
    /// The recovery code can't be right as typed.
    #[error("the recovery code is not right")]
    Code {
        /// What is wrong with it.
        fault: CodeFault,
        /// The group of four to look at, from 1, where that can be told.
        group: Option<u8>,
    },
    /// The vault secret must be typed from a kit: this computer doesn't have it.
    #[error("this computer does not have the vault secret")]
    VaultSecretNeeded {
        /// Why not.
        because: crate::view::SecretPlace,
    },
    /// Another program has the vault open.
    #[error("the vault is open in another program")]
    InUse {
        /// Which, and since when, in words.
        by: String,
    },
    /// There is no vault in this folder.
    #[error("there is no vault in this folder")]
    NotAVault,
    /// The vault was made by a newer Keyholder.
    #[error("this was made by a newer Keyholder")]
    NewerProgram,
    /// The vault's files are damaged.
    #[error("the vault's files are damaged")]
    Damaged {
        /// What, in sentences.
        what: String,
        /// Only tables are, which follow from the journal: an owner can have them made anew.
        tables: bool,
    },
    /// The copy lacks some of what this computer saw.
    #[error("this copy of the vault lacks some of what this computer saw")]
    OlderCopy {
        /// Which copy it is.
        which: WhichCopy,
        /// When the other state was seen.
        seen_at: Timestamp,
        /// How many entries it had.
        seen_entries: u32,
        /// How many this copy has.
        entries: u32,
    },
    /// This user's last sign-in is dated later than this computer's clock says it is.
    #[error("the last sign-in is dated later than this computer's clock says it is")]
    ClockBehind {
        /// When the last sign-in was, by the clock then.
        last_at: Timestamp,
        /// What the clock says.
        now: Timestamp,
    },
    /// It is done, and something that comes after it failed.
    #[error("it is done, but what comes after it failed")]
    Unfinished,
    /// Writing failed, and whether it came through all the same shows at the next sign-in.
    #[error("whether this was saved shows at the next sign-in")]
    Unsure,
    /// After an update an owner must open the vault first.
    #[error("an owner must open this vault first, after the update")]
    OwnerFirst,
    /// A day was asked for that is still to come.
    #[error("this day is still to come")]
    DayToCome,
    /// A file or folder could not be read or written.
    #[error("a file or folder could not be read or written")]
    File {
        /// What happened.
        fault: FileFault,
        /// Which file or folder.
        path: String,
    },
    /// A service profile doesn't keep to the rules of a profile's file.
    #[error("this can't be used as a service profile")]
    Profile {
        /// The file; nothing for one from a form.
        path: Option<String>,
        /// Everything that is wrong with it.
        faults: Vec<ProfileError>,
    },
    /// The backup is not one, is damaged, or belongs to another program version.
    #[error("this is not a good backup")]
    BadBackup,
    /// A table to import can't be read as it is, or not as it was said to be.
    #[error("the table can't be read")]
    Table {
        /// What is so and what to do, in words.
        what: String,
    },
    /// The table or the register is not as it was when the preview was made. Nothing was written.
    #[error("the table or the register has changed since the preview")]
    ImportChanged,
    /// This computer has too little memory free.
    #[error("this computer has too little memory free")]
    OutOfMemory,
    /// It was stopped before its end, by whoever waited for it or because the vault was locked. Nothing was written.
    #[error("it was stopped")]
    Stopped,
    /// Something the program didn't expect; the log has the cause under this number.
    #[error("something unexpected happened")]
    Internal {
        /// The number in the log.
        reference: String,
    },
}

/// What is wrong with a recovery code or vault secret as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum CodeFault {
    /// A character that no code has.
    BadSymbol,
    /// Too few characters.
    TooShort,
    /// Too many characters.
    TooLong,
    /// A typing error, or a code of another vault.
    Mistyped,
    /// Another kind of code: a vault secret, a personal or a kit's code in the wrong place.
    OtherKind,
    /// Right as typed, and opens nothing here.
    OpensNothing,
}

/// What a copy of the vault is, that isn't the one this computer saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum WhichCopy {
    /// An earlier state: it has fewer entries.
    Earlier,
    /// Another one: the entry that was the last one seen is another here. They went apart before.
    Other,
    /// Files of two copies: its keys and its journal are of different times.
    Mixed,
}

/// One thing that is wrong with a service profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProfileError {
    /// The line of the file, counted from 1.
    pub line: Option<u32>,
    /// What is wrong there and what to do, a sentence or two.
    pub reason: String,
}

/// What happened to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum FileFault {
    /// Not there.
    Missing,
    /// There already.
    Exists,
    /// May not be read or written.
    Denied,
    /// The disk is full.
    Full,
    /// A link where a file or folder should be.
    Link,
    /// A folder, a pipe or a device where a file should be.
    NotAFile,
    /// Its path is too long, or can't be written in UTF-8.
    Name,
    /// Its name holds a character that the disk doesn't allow.
    Symbol,
    /// Anything else.
    Other,
}
