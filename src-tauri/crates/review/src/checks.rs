//! The list of checks.

use directory::Permission;

use crate::{Facts, Finding};

mod access_past_end;
mod administrator_without_reason;
mod backup_old;
mod dormant_access;
mod dormant_program;
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
mod owner_without_kit;
mod partner_ends;
mod past_end;
mod review_overdue;
mod run_late;
mod seats_over;
mod second_factor_off;
mod secret_not_kept;
mod shared_login;
mod shared_mailbox;
mod sign_in_expires;
mod synced_folder;
mod temporary_unused;

/// One check.
pub trait Check: Sync {
    /// Its name in the program, the same for good.
    fn id(&self) -> &'static str;
    /// Why it matters, in sentences that go before what to do.
    fn why(&self) -> &'static str;
    /// Who is shown what it finds: those who can do something about it, or must know.
    fn needs(&self) -> Permission;
    /// What it finds.
    fn run(&self, facts: &Facts) -> Vec<Finding>;
}

/// Every check, in the order in which findings of the same weight are shown.
pub const CHECKS: &[&dyn Check] = &[
    &leaver_with_access::LeaverWithAccess,
    &past_end::PastEnd,
    &access_past_end::AccessPastEnd,
    &partner_ends::PartnerEnds,
    &run_late::RunLate,
    &exception_ended::ExceptionEnded,
    &one_owner::OneOwner,
    &owner_without_kit::OwnerWithoutKit,
    &owner_locked::OwnerLocked,
    &secret_not_kept::SecretNotKept,
    &synced_folder::SyncedFolder,
    &kit_unconfirmed::KitUnconfirmed,
    &kit_check_due::KitCheckDue,
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

#[cfg(test)]
mod tests;
