//! A business's vault on disk: the SQLCipher database, the keys file, this computer's notes, backup and restore.
//!
//! ```text
//! LockedVault ──sign_in──────────► Session ──change(at, propose)─► entry + tables, one transaction
//!      │  └──open_with_kit──► Recovery ──take_over──┘  │
//!      └──open_with_personal_code──► OwnRecovery       └──► keys file, derived from the register
//! ```
//!
//! Only this crate knows SQL and the vault's files. It decides nothing about who may do what: `directory` does.
//! Time, randomness and the OS keyring are handed in.
#![deny(unsafe_code)]

mod backup;
mod believe;
pub mod body;
mod create;
mod db;
mod device;
mod disk;
mod error;
mod faults;
mod folder;
mod gate;
mod held_keys;
mod index;
mod interrupt;
mod key_rotation;
mod local;
mod locked;
mod opening;
mod question;
mod read;
mod recover;
mod replay;
mod replayed;
mod roll;
mod sealed;
mod session;
mod sign_in;
mod tables;
mod verify;
mod who;

pub use backup::{BackupMade, restore};
pub use create::{Drawn, NewVault};
pub use device::{Device, KeyringError, OsKeyring, Random, SecretPlace};
pub use disk::{Holder, synced_by};
pub use error::{Damage, OlderCopy, VaultError, WhichCopy};
pub use faults::{EntryFault, KeysFileFault};
pub use folder::{EXTENSION, Folder};
pub use local::Anchor;
pub use locked::{Accepts, LockedVault};
pub use read::*;
pub use recover::{OwnRecovery, Recovery};
pub use session::{
    BackupKnown, FirstSignIn, KitFound, NewKit, ProposalTelling, Session, SignInGiven, Striking, TextFound,
};
pub use sign_in::Credentials;
pub use verify::{Verified, VerifyError};
