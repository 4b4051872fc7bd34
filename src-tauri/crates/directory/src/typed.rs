//! What was typed: the texts of a change, which nobody has typed yet when a page asks whether the change is possible.
//!
//! The fields of users, companies, accounts and accesses are judged with the records that they name.

use crate::Change;
use crate::Field;
use crate::Refusal;
use crate::decide::{accounts, settings};
use crate::text::{self, NAME_MOST, NOTE_MOST, TEXT_MOST};

/// Whether the texts of a change are there and can be kept.
///
/// # Errors
/// [`Refusal::Field`] names the field.
pub(crate) fn typed(change: &Change) -> Result<(), Refusal> {
    match change {
        Change::UserDisabled { reason, .. }
        | Change::UserEnabled { reason, .. }
        | Change::SignInEnded { reason, .. }
        | Change::GrantChanged { reason, .. }
        | Change::StrikeDropped { reason, .. }
        | Change::CompanyEnded { reason, .. }
        | Change::CompanyResumed { reason, .. }
        | Change::AccountClosed { reason, .. }
        | Change::AccountReopened { reason, .. }
        | Change::AccessEnded { reason, .. }
        | Change::StepReopened { reason, .. }
        | Change::StepExcepted { reason, .. }
        | Change::RunGivenUp { reason, .. } => text::required(Field::Reason, reason, TEXT_MOST),
        Change::RunStarted { details, .. } => {
            text::required(Field::Reason, &details.reason, TEXT_MOST)?;
            text::optional_name(Field::Job, &details.job, NAME_MOST)
        }
        Change::StepDone { note, .. } => text::optional_lines(Field::Note, note, TEXT_MOST),
        Change::StepVerified { how, .. } => text::required(Field::How, how, TEXT_MOST),
        Change::StepAdded { what, .. } => text::required(Field::Task, what, TEXT_MOST),
        Change::KitPlaced { place, .. } => text::required(Field::Place, place, TEXT_MOST),
        Change::BusinessRenamed { after, .. } => settings::business(after),
        Change::BillingWritten { billing, .. } => accounts::billing(billing),
        Change::SupportWritten { support, .. } => accounts::support(support),
        Change::OwnerNoteWritten { note, .. } => text::optional_lines(Field::Note, note, NOTE_MOST),
        Change::VaultMade { .. }
        | Change::SettingsChanged { .. }
        | Change::UserAdded { .. }
        | Change::UserChanged { .. }
        | Change::SignInMade { .. }
        | Change::SignInReset { .. }
        | Change::SignInCompleted { .. }
        | Change::PasswordChanged { .. }
        | Change::SecondFactorChanged { .. }
        | Change::IdentityQuestionChanged { .. }
        | Change::PersonalCodeChanged { .. }
        | Change::PersonalCodeUsed { .. }
        | Change::SignedIn { .. }
        | Change::SignedOut { .. }
        | Change::TriesSeen { .. }
        | Change::LockoutCleared { .. }
        | Change::KitMade { .. }
        | Change::KitChecked { .. }
        | Change::RecoveryUsed { .. }
        | Change::NoticeAcknowledged { .. }
        | Change::BackupMade { .. }
        | Change::ClockAccepted { .. }
        | Change::OlderCopyAccepted { .. }
        | Change::VerificationFailed { .. }
        | Change::StrikeAsked { .. }
        | Change::Struck { .. }
        | Change::CompanyAdded { .. }
        | Change::CompanyChanged { .. }
        | Change::ProfileWritten { .. }
        | Change::AccountOpened { .. }
        | Change::AccountChanged { .. }
        | Change::AccessGranted { .. }
        | Change::AccessChanged { .. }
        | Change::RunClosed { .. }
        | Change::JobWritten { .. }
        | Change::KeysChanged { .. } => Ok(()),
    }
}
