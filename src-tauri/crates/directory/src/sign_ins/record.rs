//! Sign-ins: a user's own access to this vault.

use serde::{Deserialize, Serialize};

use crate::{Grant, IdentityRecord, Timestamp, UserId};

/// How far a sign-in has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// A temporary password was given out; the user must still choose their own.
    Temporary,
    /// Password, authenticator, identity question and personal recovery code are set.
    Complete,
}

/// A user's access to this vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// Whose it is.
    pub user: UserId,
    /// What it may do.
    pub grant: Grant,
    /// How far it has come.
    pub stage: Stage,
    /// The identity that signs for this user.
    pub identity: IdentityRecord,
    /// When it was made.
    pub made_at: Timestamp,
    /// When the password was chosen; the temporary one counts from its making.
    pub password_at: Timestamp,
    /// When it was last used, or nothing when never.
    pub last_used: Option<Timestamp>,
    /// Since when it counts as unused for expiry: the latest use or renewal by any clock, so that whoever came in while a
    /// clock ran behind isn't shut out when it is put right.
    pub idle_since: Timestamp,
    /// The last 30-second step whose authenticator code was accepted; a code counts once.
    pub last_step: Option<u64>,
    /// Raised to sign this user out everywhere.
    pub session_epoch: u32,
    /// The authenticator's secret, sealed for the user alone (base64), when complete.
    pub second_factor: Option<String>,
    /// The sealed identity question, when complete.
    pub identity_question: Option<IdentityQuestion>,
    /// The identity of the personal recovery code, when complete.
    pub personal_code: Option<IdentityRecord>,
    /// Hashes of earlier passwords, newest first, sealed for the user alone (base64).
    pub earlier_passwords: Vec<String>,
}

/// What to ask, and the hash of the answer, sealed twice. The answer itself is kept nowhere.
///
/// # Security
/// Answers are easy to guess, so everybody who reads the hash could guess at it. Both copies lie in the core
/// compartment, which everybody reads who signs in, and are sealed once more for the few they are for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityQuestion {
    /// For the user alone (base64): their personal recovery code asks it.
    pub own: String,
    /// For those who reset sign-ins (base64): they ask a caller.
    pub callers: String,
}

/// An owner, and whether they can really open the vault today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnerStanding {
    /// Who.
    pub user: UserId,
    /// Active, sign-in complete and not expired.
    pub can_sign_in: bool,
    /// Holds a kit that was typed back at least once and is still good.
    pub has_checked_kit: bool,
}
