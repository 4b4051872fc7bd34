//! What checks look at. Days are those of the place where the program runs.

use directory::{
    AccountId, CompanyId, Criticality, Day, KitNumber, RunId, RunKind, Settings, UserId, UserKind,
};

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
    /// Runs that go on.
    pub runs: Vec<RunFact>,
    /// Steps that an owner let be and that are still not done, at most a few.
    pub exceptions: Vec<ExceptionFact>,
    /// API processes and integrations that nobody looks after or whose keys are due, at most a few.
    pub machines: Vec<Machine>,
    /// Sign-ins of people in use.
    pub sign_ins: Vec<SignInFact>,
    /// Disabled users who have access somewhere, at most a few.
    pub leavers: Vec<LeaverFact>,
    /// Former people whom one owner may have forgotten by now, and their names, at most a few.
    pub forgettable: Vec<(UserId, String)>,
    /// Accesses past their last day, at most a few.
    pub ended_accesses: Vec<AccessFact>,
    /// Privileged accesses known to have no second factor, at most a few.
    pub bare_accesses: Vec<AccessFact>,
    /// Accounts that users sign in to for day-to-day work without a second factor, at most a few.
    pub bare_accounts: Vec<BareAccount>,
    /// Accesses of people not seen for long, at most a few; the day is when they were last seen.
    pub dormant_accesses: Vec<AccessFact>,
    /// Accesses of programs not seen for long, at most a few; the day is when they were last seen.
    pub dormant_programs: Vec<AccessFact>,
    /// Accesses that reach as far as an administrator's and have no reason on record, at most a few.
    pub unreasoned_accesses: Vec<AccessFact>,
    /// Open accounts.
    pub accounts: Vec<AccountFact>,
    /// Logins that several people use, at most a few.
    pub shared_logins: Vec<SharedLogin>,
    /// Partners whose agreement ends soon or has ended.
    pub ending_companies: Vec<EndingCompany>,
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
    /// The run about them that goes on.
    pub run: Option<RunId>,
}

/// A run that goes on.
#[derive(Debug, Clone)]
pub struct RunFact {
    /// Its number.
    pub run: RunId,
    /// What it is for.
    pub kind: RunKind,
    /// The name of whom it is about.
    pub name: String,
    /// The last or first day, or when it was started where none was given or that was later.
    pub due: Day,
    /// Steps that keep it from being closed.
    pub left: u32,
}

/// A step that an owner let be for a while and that is still not done.
#[derive(Debug, Clone)]
pub struct ExceptionFact {
    /// The run.
    pub run: RunId,
    /// What is to be done.
    pub what: String,
    /// Until when it was let be.
    pub until: Day,
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

/// A disabled user who has access somewhere.
#[derive(Debug, Clone)]
pub struct LeaverFact {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// How many accesses they have.
    pub accesses: u32,
}

/// One user's access to one account.
#[derive(Debug, Clone)]
pub struct AccessFact {
    /// Whose.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// What the account is called.
    pub account: String,
    /// The account.
    pub account_id: AccountId,
    /// The day the check turns on.
    pub day: Option<Day>,
}

/// An open account.
#[derive(Debug, Clone)]
pub struct AccountFact {
    /// Which.
    pub id: AccountId,
    /// What it is called.
    pub name: String,
    /// How much hangs on it.
    pub criticality: Criticality,
    /// Users with an access of the level owner.
    pub owners: u32,
    /// Somebody is named who takes over.
    pub has_next_in_line: bool,
    /// Who reads a shared mailbox behind its login.
    pub mailbox_readers: Vec<String>,
    /// Seats that are paid for.
    pub seats: Option<u32>,
    /// Seats that are taken.
    pub seats_taken: u32,
    /// When its user list is to be reviewed next; nothing when it isn't reviewed.
    pub review_due: Option<Day>,
}

/// A login that several people use.
#[derive(Debug, Clone)]
pub struct SharedLogin {
    /// The account.
    pub account_id: AccountId,
    /// What it is called.
    pub account: String,
    /// The login.
    pub login: String,
    /// How many use it.
    pub people: u32,
}

/// An account that users sign in to for day-to-day work with the second factor known to be off.
#[derive(Debug, Clone)]
pub struct BareAccount {
    /// The account.
    pub account_id: AccountId,
    /// What it is called.
    pub account: String,
    /// How many do.
    pub users: u32,
}

/// A partner whose agreement ends.
#[derive(Debug, Clone)]
pub struct EndingCompany {
    /// Which.
    pub company: CompanyId,
    /// Its name.
    pub name: String,
    /// The last day.
    pub ends: Day,
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
