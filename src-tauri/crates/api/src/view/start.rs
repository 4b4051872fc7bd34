//! Before and at sign-in.

use directory::{KitNumber, Role, Timestamp, UserId};
use serde::{Deserialize, Serialize};

use crate::ApiError;

/// Where the program stands: decides which screen shows.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Standing {
    /// No vault is chosen.
    NoVault {
        /// Vaults opened before on this computer, the latest first.
        recent: Vec<RecentVault>,
    },
    /// A vault is chosen and nobody is signed in.
    Locked(LockedVault),
    /// Somebody signed in with a temporary password, or made or recovered this vault, and must finish their sign-in.
    FirstSignIn(FirstSignIn),
    /// Somebody is signed in whose password is older than the rules allow: until they chose another one, nothing is read
    /// or changed.
    PasswordTooOld(PasswordRenewal),
    /// Somebody is signed in.
    Open(Me),
}

/// A vault that was opened on this computer before.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RecentVault {
    /// The folder.
    pub folder: String,
    /// The business, from the folder's name.
    pub business: String,
    /// When it was last opened here.
    pub opened_at: Timestamp,
    /// Whether the folder is there now.
    pub found: bool,
}

/// A chosen vault with nobody signed in.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LockedVault {
    /// The folder.
    pub folder: String,
    /// The business, from the folder's name.
    pub business: String,
    /// Whether it is the sample office.
    pub sample: bool,
    /// Who signed in last on this computer, by username.
    pub username: Option<String>,
    /// Who of a sample office that was made on this computer can be signed in as at once.
    pub doors: Vec<SampleDoor>,
    /// The program that has the vault open now, where another one has.
    pub held_by: Option<String>,
    /// Whether that is a window on this computer, which can come to the front.
    pub held_by_window: bool,
    /// Where this computer keeps the vault secret.
    pub secret: SecretPlace,
    /// The program that syncs this folder, when one does.
    pub synced_by: Option<String>,
    /// This computer's own notes that were damaged, by the names they are kept under.
    pub notes_set_aside: Vec<String>,
    /// Why somebody was just signed out.
    pub signed_out: Option<SignedOutWhy>,
}

/// Where the vault secret is on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum SecretPlace {
    /// In the operating system's keyring.
    Keyring,
    /// The keyring works and has nothing for this vault: type it once from a kit.
    NotHereYet,
    /// The keyring is locked, or doesn't answer.
    KeyringLocked,
    /// This computer has no keyring.
    NoKeyring,
}

/// Why somebody was signed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum SignedOutWhy {
    /// By their own choice.
    Asked,
    /// Nothing was done for too long.
    Idle,
    /// They were signed in for as long as anybody may be.
    LongEnough,
    /// An owner signed them out, or the sign-in was ended elsewhere.
    Elsewhere,
}

/// The first vault of a business.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewVault {
    /// The folder to make it in; "NAME.keyholder" is made inside.
    pub folder: String,
    /// The business.
    pub business: String,
    /// The first owner's name.
    pub name: String,
    /// The first owner's username.
    pub username: String,
    /// The first owner's notification address.
    pub notify: String,
    /// The first owner's password.
    pub password: String,
}

/// What is left to do of a first sign-in.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FirstSignIn {
    /// Whose.
    pub name: String,
    /// Their username.
    pub username: String,
    /// The business.
    pub business: String,
    /// Whether a password must be chosen: not after making or recovering a vault, where it just was.
    pub needs_password: bool,
    /// Shortest password allowed.
    pub password_length: u8,
}

/// A new authenticator to be scanned or typed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewAuthenticator {
    /// The secret in groups of four, to type.
    pub secret: String,
    /// The QR code as an SVG `data:` address.
    pub qr: String,
    /// This computer's date, time and zone, which must be right.
    pub clock: String,
}

/// Who must choose another password, and by what rules.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PasswordRenewal {
    /// Their name.
    pub name: String,
    /// Their username.
    pub username: String,
    /// The business.
    pub business: String,
    /// How old a password may get, in days.
    pub password_days: u16,
    /// Shortest password allowed.
    pub password_length: u8,
}

/// The answers that complete a first sign-in.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FirstSignInAnswers {
    /// The password chosen, where one is needed.
    pub password: Option<String>,
    /// A code from the new authenticator.
    pub code: String,
    /// The identity question.
    pub question: String,
    /// Its answer.
    pub answer: String,
}

/// The personal recovery code, shown once.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonalCode {
    /// Eight groups of four.
    pub groups: Vec<String>,
    /// The vault secret in groups, where this computer can't keep it: it is asked for at every sign-in then.
    pub vault_secret: Option<Vec<String>>,
}

/// What somebody who opens a vault has looked at and goes on with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Accepted {
    /// The copy lacks some of what this computer saw.
    pub older_copy: bool,
    /// The last sign-in is dated later than this computer's clock says it is.
    pub clock: bool,
    /// Somebody wrote into the tables, which are made anew from the journal.
    pub tables: bool,
}

/// A recovery kit's code was right.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RecoveryOpened {
    /// Which kit.
    pub kit: KitNumber,
    /// Who it was made for.
    pub owner: String,
    /// The business.
    pub business: String,
    /// Shortest password allowed.
    pub password_length: u8,
}

/// The person who takes over.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Successor {
    /// Name; ignored where the username is already a user's.
    pub name: String,
    /// Username: a new one, or that of an existing user.
    pub username: String,
    /// Notification address.
    pub notify: String,
    /// The password they choose.
    pub password: String,
}

/// Who is signed in and what they may do.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Me {
    /// The user.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// The business.
    pub business: String,
    /// Whether this is the sample office.
    pub sample: bool,
    /// The vault's folder.
    pub folder: String,
    /// Which pages they may see.
    pub may: May,
    /// Minutes without activity before signing out.
    pub idle_minutes: u16,
    /// Counts beside the navigation.
    pub counts: Counts,
    /// What was done isn't wholly on the disk yet, and why; tried again with the next change and at signing out.
    pub unfinished: Option<ApiError>,
}

/// Pages and actions open to whoever is signed in. The core refuses anyway.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct May {
    /// See people.
    pub see_people: bool,
    /// Add users.
    pub add_users: bool,
    /// Open accounts.
    pub open_accounts: bool,
    /// Give and take away access, and take part in runs.
    pub manage_access: bool,
    /// Look after the staff of one's own partner company.
    pub manage_own_company: bool,
    /// See the journal.
    pub see_journal: bool,
    /// Make audits.
    pub make_audits: bool,
    /// See and clear lockouts.
    pub see_lockouts: bool,
    /// See and make recovery kits.
    pub manage_kits: bool,
    /// Change settings.
    pub change_settings: bool,
    /// Make backups.
    pub make_backups: bool,
}

/// Counts beside the navigation.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Counts {
    /// What needs somebody: findings that aren't hints, and unacknowledged notices.
    pub home: u32,
    /// Active users.
    pub people: u32,
    /// Open accounts.
    pub accounts: u32,
    /// Users locked now.
    pub locked: u32,
    /// Steps of runs that wait for whoever looks to verify them.
    pub runs: u32,
}

/// The sample office was made.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SampleMade {
    /// Its folder.
    pub folder: String,
    /// Who can sign in, and how.
    pub sign_ins: Vec<SampleSignIn>,
    /// The vault secret in groups, where this computer can't keep it.
    pub vault_secret: Option<Vec<String>>,
}

/// Somebody of the sample office whom one can sign in as without typing anything.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SampleDoor {
    /// Whose.
    pub name: String,
    /// Username.
    pub username: String,
    /// Their role.
    pub role: Role,
}

/// How somebody of the sample office signs in.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SampleSignIn {
    /// Whose.
    pub name: String,
    /// Username.
    pub username: String,
    /// Password.
    pub password: String,
    /// The authenticator's secret in base 32.
    pub totp_secret: String,
    /// Their role.
    pub role: Role,
}
