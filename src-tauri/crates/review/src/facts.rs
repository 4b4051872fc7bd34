//! What checks look at. Days are those of the place where the program runs.

use directory::{Day, KitNumber, Settings, UserId, UserKind};

/// Facts of a register on one day.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The day.
    pub today: Day,
    /// The rules in force.
    pub settings: Settings,
    /// When the vault was made.
    pub made_on: Day,
    /// Active owners.
    pub owners: Vec<Owner>,
    /// Kits whose code opens the vault.
    pub kits: Vec<KitFact>,
    /// Who was disabled last, and when.
    pub last_leaver: Option<(String, Day)>,
    /// The last backup.
    pub last_backup: Option<Day>,
    /// When this computer last found the whole vault good.
    pub verified_on: Option<Day>,
    /// Users in use past their last day, at most a few.
    pub past_end: Vec<EndingUser>,
    /// API processes and integrations that nobody looks after or whose keys are due, at most a few.
    pub machines: Vec<Machine>,
    /// Sign-ins of people in use.
    pub sign_ins: Vec<SignInFact>,
    /// Owners who are locked now.
    pub locked_owners: Vec<LockedOwner>,
    /// The program that syncs the vault's folder.
    pub synced_by: Option<String>,
    /// This computer keeps the vault secret nowhere.
    pub secret_not_kept: bool,
}

/// An active owner.
#[derive(Debug, Clone)]
pub struct Owner {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Could sign in today.
    pub can_sign_in: bool,
}

/// A kit whose code opens the vault.
#[derive(Debug, Clone)]
pub struct KitFact {
    /// Its number.
    pub number: KitNumber,
    /// For whom.
    pub owner: UserId,
    /// Their name.
    pub owner_name: String,
    /// When it was made.
    pub made_on: Day,
    /// Its code was typed back at least once.
    pub confirmed: bool,
    /// When it was last checked, the typing back included.
    pub checked_on: Option<Day>,
}

/// A user in use past their last day.
#[derive(Debug, Clone)]
pub struct EndingUser {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// The last day.
    pub stops: Day,
    /// Has a sign-in to this vault.
    pub signs_in: bool,
}

/// An API process or integration.
#[derive(Debug, Clone)]
pub struct Machine {
    /// Which.
    pub user: UserId,
    /// Its name.
    pub name: String,
    /// API process or integration.
    pub kind: UserKind,
    /// Who looks after it.
    pub responsible: Responsible,
    /// When its keys are to be changed next.
    pub rotates_on: Option<Day>,
}

/// Who looks after something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Responsible {
    /// Nobody is named.
    Nobody,
    /// Somebody who is disabled.
    Gone(String),
    /// Somebody who is there.
    There(String),
}

/// A sign-in of somebody in use.
#[derive(Debug, Clone)]
pub struct SignInFact {
    /// Whose.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// The temporary password was not used yet.
    pub temporary: bool,
    /// When that password was given out, or the own one chosen.
    pub password_on: Day,
    /// When it expires if nobody uses it; nothing when it never does.
    pub expires_on: Option<Day>,
    /// Has expired.
    pub expired: bool,
}

/// An owner who is locked now.
#[derive(Debug, Clone)]
pub struct LockedOwner {
    /// Their name.
    pub name: String,
    /// The computer.
    pub computer: String,
    /// Wrong tries.
    pub tries: u32,
}
