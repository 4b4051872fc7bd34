//! The list of checks, and the list of facts that they ask for.

use std::cell::OnceCell;

use directory::{Day, Permission, Read, Settings, UserId};
use words::Message;

use crate::facts::{AccessFact, AccountFact, KitFact, Owner, SignInFact, facts};
use crate::{Finding, LeadsTo, Weight};

mod access_past_end;
mod administrator_without_reason;
mod backup_failed;
mod backup_old;
mod dormant_access;
mod dormant_program;
mod ended_company;
mod exception_ended;
mod forget_due;
mod kit_check_due;
mod kit_unconfirmed;
mod leaver_with_access;
mod machine_neglected;
mod no_next_in_line;
mod not_verified;
mod one_owner;
mod owner_locked;
mod owner_lost;
mod owner_without_kit;
mod partner_ends;
mod past_end;
mod review_overdue;
mod run_late;
mod run_waits;
mod seats_over;
mod second_factor_off;
mod secret_not_kept;
mod shared_login;
mod shared_mailbox;
mod sign_in_expires;
mod synced_folder;
mod temporary_unused;

pub use ended_company::EndedCompany;
pub use exception_ended::ExceptionFact;
pub use leaver_with_access::LeaverFact;
pub use machine_neglected::{Machine, Responsible};
pub use owner_locked::LockedOwner;
pub use owner_lost::LostOwner;
pub use partner_ends::EndingCompany;
pub use past_end::EndingUser;
pub use run_late::RunFact;
pub use second_factor_off::BareAccount;
pub use shared_login::SharedLogin;

/// One check.
pub trait Check: Sync {
    /// Its name in the program and in the catalogue, `finding-ID`, the same for good.
    fn id(&self) -> &'static str;
    /// Who is shown what it finds: those who can do something about it, or must know.
    fn needs(&self) -> Permission;
    /// How pressing what it finds is at most.
    fn at_most(&self) -> Weight {
        Weight::Danger
    }
    /// What it finds.
    ///
    /// # Errors
    /// When a fact that it asks for can't be read.
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>>;
    /// A finding of this check that speaks of nothing yet.
    fn finding(&self, weight: Weight, leads_to: LeadsTo) -> Finding {
        Finding { weight, message: Message::of("finding", "check", &self.id()), leads_to }
    }
}

/// Every check, in the order in which findings of the same weight are shown.
pub const CHECKS: &[&dyn Check] = &[
    &leaver_with_access::LeaverWithAccess,
    &ended_company::EndedCompanyWithAccess,
    &past_end::PastEnd,
    &access_past_end::AccessPastEnd,
    &partner_ends::PartnerEnds,
    &run_late::RunLate,
    &run_waits::RunWaits,
    &exception_ended::ExceptionEnded,
    &owner_lost::OwnerLost,
    &one_owner::OneOwner,
    &owner_without_kit::OwnerWithoutKit,
    &owner_locked::OwnerLocked,
    &secret_not_kept::SecretNotKept,
    &synced_folder::SyncedFolder,
    &kit_unconfirmed::KitUnconfirmed,
    &kit_check_due::KitCheckDue,
    &backup_failed::BackupFailed,
    &backup_old::BackupOld,
    &machine_neglected::MachineNeglected,
    &second_factor_off::SecondFactorOff,
    &no_next_in_line::NoNextInLine,
    &shared_mailbox::SharedMailbox,
    &review_overdue::ReviewOverdue,
    &sign_in_expires::SignInExpires,
    &temporary_unused::TemporaryUnused,
    &not_verified::NotVerified,
    &administrator_without_reason::AdministratorWithoutReason,
    &seats_over::SeatsOver,
    &shared_login::SharedLoginUsed,
    &dormant_access::DormantAccess,
    &dormant_program::DormantProgram,
    &forget_due::ForgetDue,
];

facts! {
    /// When the vault was made.
    made_on: Day,
    /// Active owners.
    owners: Vec<Owner>,
    /// Kits whose code opens the vault.
    kits: Vec<KitFact>,
    /// Owners whose kit was used to take over from them, and who didn't come back.
    lost_owners: Vec<LostOwner>,
    /// Who was disabled last, and when.
    last_leaver: Option<(String, Day)>,
    /// The folder that the daily backup could not be made in.
    backups_fail_in: Option<String>,
    /// The last backup.
    last_backup: Option<Day>,
    /// When this computer last found the whole vault good.
    verified_on: Option<Day>,
    /// Users in use past their last day, at most a few.
    past_end: Vec<EndingUser>,
    /// Runs that go on.
    runs: Vec<RunFact>,
    /// Steps that an owner let be and that are still not done, at most a few.
    exceptions: Vec<ExceptionFact>,
    /// API processes and integrations that nobody looks after or whose keys are due, at most a few.
    machines: Vec<Machine>,
    /// Sign-ins of people in use.
    sign_ins: Vec<SignInFact>,
    /// Disabled users who have access somewhere, at most a few.
    leavers: Vec<LeaverFact>,
    /// Former people whom one owner may have forgotten by now, and their names, at most a few.
    forgettable: Vec<(UserId, String)>,
    /// Accesses past their last day, at most a few.
    ended_accesses: Vec<AccessFact>,
    /// Privileged accesses known to have no second factor, at most a few.
    bare_accesses: Vec<AccessFact>,
    /// Accounts that users sign in to for day-to-day work without a second factor, at most a few.
    bare_accounts: Vec<BareAccount>,
    /// Accesses of people not seen for long, at most a few; the day is when they were last seen.
    dormant_accesses: Vec<AccessFact>,
    /// Accesses of programs not seen for long, at most a few; the day is when they were last seen.
    dormant_programs: Vec<AccessFact>,
    /// Accesses that reach as far as an administrator's and have no reason on record, at most a few.
    unreasoned_accesses: Vec<AccessFact>,
    /// Open accounts.
    accounts: Vec<AccountFact>,
    /// Logins that several people use, at most a few.
    shared_logins: Vec<SharedLogin>,
    /// Partners whose agreement ends soon or has ended.
    ending_companies: Vec<EndingCompany>,
    /// Companies that no longer work with us and whose staff in use can still get in.
    ended_companies: Vec<EndedCompany>,
    /// Owners who are locked now.
    locked_owners: Vec<LockedOwner>,
    /// The program that syncs the vault's folder.
    synced_by: Option<String>,
    /// Whether this computer keeps the vault secret nowhere.
    secret_not_kept: bool,
}

#[cfg(test)]
mod tests;
