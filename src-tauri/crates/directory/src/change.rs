//! What one command did: the body of a journal entry.
//!
//! The format is for decades: variants and optional fields are added, never removed or given another meaning.
//! A kind this program doesn't know makes reading stop with "made by a newer Keyholder".

use serde::{Deserialize, Serialize};
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use crate::{
    AccessDetails, AccessId, AccountDetails, AccountId, Billing, CompanyDetails, CompanyId, CompanyKind,
    Compartment, Computer, Day, Grant, IdentityQuestion, IdentityRecord, JobAccess, KitNumber, NewKeysFile,
    NoticeId, RunAbout, RunDetails, RunId, Settings, Strike, Substitute, Support, Task, Timestamp,
    UserDetails, UserId, UserKind,
};

/// One change to the register.
#[expect(missing_docs, reason = "each variant's sentence says what its fields hold")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, EnumDiscriminants)]
#[strum_discriminants(
    name(ChangeKind),
    derive(Hash, PartialOrd, Ord, EnumIter, IntoStaticStr),
    strum(serialize_all = "snake_case"),
    doc = "What kind of change it is: the `kind` of its stored form."
)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Change {
    /// The vault was made. Always the first change of the first entry.
    VaultMade { business: String, settings: Settings, sample: bool },
    /// The business's name was changed.
    BusinessRenamed { before: String, after: String },
    /// A user record was made.
    UserAdded { user: UserId, as_kind: UserKind, details: UserDetails },
    /// What people wrote about a user was changed.
    UserChanged { user: UserId, before: Box<UserDetails>, after: Box<UserDetails> },
    /// A user was disabled; their sign-in ends with it.
    UserDisabled { user: UserId, reason: String },
    /// A user was enabled. The sign-in does not come back by itself.
    UserEnabled { user: UserId, reason: String },
    /// A user got a sign-in with a temporary password.
    SignInMade { user: UserId, grant: Grant, identity: IdentityRecord },
    /// A user's sign-in was taken away.
    SignInEnded { user: UserId, reason: String },
    /// What a sign-in may do was changed.
    GrantChanged { user: UserId, before: Grant, after: Grant, reason: String },
    /// A sign-in got a new temporary password; `caller_checked` when the identity question was answered.
    SignInReset { user: UserId, identity: IdentityRecord, caller_checked: bool },
    /// The first sign-in was completed: own password, authenticator, question and personal code.
    SignInCompleted {
        user: UserId,
        identity: IdentityRecord,
        second_factor: String,
        identity_question: IdentityQuestion,
        personal_code: IdentityRecord,
    },
    /// A user chose another password, and with it another identity; the one before is of no use any more. `earlier` is
    /// the hash of the password before, sealed for the user.
    PasswordChanged { user: UserId, identity: IdentityRecord, earlier: Option<String> },
    /// A user set another authenticator.
    SecondFactorChanged { user: UserId, second_factor: String },
    /// A user set another identity question.
    IdentityQuestionChanged { user: UserId, identity_question: IdentityQuestion },
    /// A user got a new personal recovery code; the one before stops working.
    PersonalCodeChanged { user: UserId, personal_code: IdentityRecord },
    /// A user set a new password with the personal recovery code and the identity answer. Signed by the code's own
    /// identity; a new identity and a new personal code take the place of the old ones, the authenticator stays.
    PersonalCodeUsed {
        user: UserId,
        computer: Computer,
        identity: IdentityRecord,
        personal_code: IdentityRecord,
    },
    /// A user signed in. `step` is the authenticator code's 30-second step.
    SignedIn { user: UserId, computer: Computer, step: Option<u64> },
    /// Wrong sign-ins on one computer, seen there by the next owner or administrator.
    TriesSeen {
        user: UserId,
        computer: Computer,
        tries: u32,
        last_at: Timestamp,
        locked_until: Option<Timestamp>,
    },
    /// A lock on one computer was cleared.
    LockoutCleared { user: UserId, computer: Computer },
    /// A user was signed out everywhere.
    SignedOut { user: UserId },
    /// A recovery kit was made.
    KitMade { number: KitNumber, owner: UserId, identity: IdentityRecord, replaces: Option<KitNumber> },
    /// Where a kit is kept: for owners only.
    KitPlaced { number: KitNumber, place: String },
    /// A kit's code was typed and is right. The first time confirms the kit.
    KitChecked { number: KitNumber },
    /// A kit's code opened the vault. Signed by the kit's own identity.
    RecoveryUsed { number: KitNumber, successor: UserId, computer: Computer },
    /// A notice was acknowledged by the owner it was for.
    NoticeAcknowledged { notice: NoticeId },
    /// The rules were changed.
    SettingsChanged { before: Box<Settings>, after: Box<Settings> },
    /// A backup was written. `digest` is the SHA-256 of the file in hex.
    BackupMade { digest: String },
    /// A sign-in was let in although the last one was dated later: the clock of one of the two was wrong.
    ClockAccepted { user: UserId, computer: Computer, last_at: Timestamp },
    /// An owner accepted a copy that lacks some of what this computer had seen: an older one, or one that went another way.
    OlderCopyAccepted { user: UserId, computer: Computer, seen_entry: u64, seen_at: Timestamp },
    /// A verification found something wrong. It tells the owners; what it found is put right by other means.
    VerificationFailed { found: FoundWrong },
    /// An owner asked for texts to be struck out; another owner is to agree.
    StrikeAsked { what: Strike },
    /// What was asked for in entry `asked` is not to be.
    StrikeDropped { asked: u64, reason: String },
    /// Texts were struck out, `asked` for by the entry of this number where one owner alone couldn't. `substitutes` take
    /// the places of parts of earlier entries.
    Struck { what: Strike, asked: Option<u64>, substitutes: Vec<Substitute> },
    /// A company record was made.
    CompanyAdded { company: CompanyId, as_kind: CompanyKind, details: CompanyDetails },
    /// What people wrote about a company was changed.
    CompanyChanged { company: CompanyId, before: Box<CompanyDetails>, after: Box<CompanyDetails> },
    /// A company no longer works with us.
    CompanyEnded { company: CompanyId, reason: String },
    /// A company works with us again.
    CompanyResumed { company: CompanyId, reason: String },
    /// A service profile of the business's own was written; as text, `before` where there was one. An empty text takes
    /// the profile away.
    ProfileWritten { key: String, before: Option<String>, after: String },
    /// An account was opened, or an open one was put into the register.
    AccountOpened { account: AccountId, details: Box<AccountDetails> },
    /// What people wrote about an account was changed.
    AccountChanged { account: AccountId, before: Box<AccountDetails>, after: Box<AccountDetails> },
    /// An account was closed; every access to it ends with it.
    AccountClosed { account: AccountId, reason: String },
    /// A closed account was opened again. Accesses don't come back by themselves.
    AccountReopened { account: AccountId, reason: String },
    /// Billing data of an account: for billing roles only.
    BillingWritten { account: AccountId, billing: Box<Billing> },
    /// Login details and tickets of an account: for support roles only.
    SupportWritten { account: AccountId, support: Box<Support> },
    /// What owners noted about an account: for owners only.
    OwnerNoteWritten { account: AccountId, note: String },
    /// A user got access to an account.
    AccessGranted { access: AccessId, user: UserId, account: AccountId, details: Box<AccessDetails> },
    /// An access was changed. `user` and `account` are those it has.
    AccessChanged {
        access: AccessId,
        user: UserId,
        account: AccountId,
        before: Box<AccessDetails>,
        after: Box<AccessDetails>,
    },
    /// An access was taken away. `user` and `account` are those it had.
    AccessEnded { access: AccessId, user: UserId, account: AccountId, reason: String },
    /// A run was started; which of its tasks are privileged is said beside each.
    RunStarted { run: RunId, details: RunDetails, tasks: Vec<(Task, bool)> },
    /// A step of a run was done; steps count from 0.
    StepDone { run: RunId, step: u32, note: String },
    /// Somebody else made sure that a step was done.
    StepVerified { run: RunId, step: u32, how: String },
    /// A step turned out not to be done.
    StepReopened { run: RunId, step: u32, reason: String },
    /// An owner let a step be, until a day.
    StepExcepted { run: RunId, step: u32, until: Day, reason: String },
    /// Somebody added a step that the register knows nothing of; it comes last.
    StepAdded { run: RunId, what: String, privileged: bool },
    /// A run was closed.
    RunClosed { run: RunId },
    /// A run was given up.
    RunGivenUp { run: RunId, reason: String },
    /// What a job takes was written; nothing takes the template away.
    JobWritten { name: String, accesses: Vec<JobAccess> },
    /// The keys file was replaced.
    KeysChanged { file: NewKeysFile },
}

/// What a verification found wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "wrong", rename_all = "snake_case", deny_unknown_fields)]
pub enum FoundWrong {
    /// An entry of the journal.
    Entry {
        /// The first one that is.
        entry: u64,
    },
    /// The tables, which aren't what the journal makes.
    Tables,
    /// The keys file, which gives keys to others than the journal says, or other keys.
    Keys,
    /// Pages of the database file.
    File,
}

/// Every change to companies, accounts, access and runs, as one pattern. With `vault_change` it makes every match
/// whole: a kind that is added to neither doesn't compile, nor does one that nobody handles.
#[macro_export]
macro_rules! register_change {
    () => {
        $crate::Change::CompanyAdded { .. }
            | $crate::Change::CompanyChanged { .. }
            | $crate::Change::CompanyEnded { .. }
            | $crate::Change::CompanyResumed { .. }
            | $crate::Change::ProfileWritten { .. }
            | $crate::Change::AccountOpened { .. }
            | $crate::Change::AccountChanged { .. }
            | $crate::Change::AccountClosed { .. }
            | $crate::Change::AccountReopened { .. }
            | $crate::Change::BillingWritten { .. }
            | $crate::Change::SupportWritten { .. }
            | $crate::Change::OwnerNoteWritten { .. }
            | $crate::Change::AccessGranted { .. }
            | $crate::Change::AccessChanged { .. }
            | $crate::Change::AccessEnded { .. }
            | $crate::Change::RunStarted { .. }
            | $crate::Change::StepDone { .. }
            | $crate::Change::StepVerified { .. }
            | $crate::Change::StepReopened { .. }
            | $crate::Change::StepExcepted { .. }
            | $crate::Change::StepAdded { .. }
            | $crate::Change::RunClosed { .. }
            | $crate::Change::RunGivenUp { .. }
            | $crate::Change::JobWritten { .. }
    };
}

/// Every other change, as one pattern: to users, sign-ins, kits, notices, rules and keys.
#[macro_export]
macro_rules! vault_change {
    () => {
        $crate::Change::VaultMade { .. }
            | $crate::Change::BusinessRenamed { .. }
            | $crate::Change::UserAdded { .. }
            | $crate::Change::UserChanged { .. }
            | $crate::Change::UserDisabled { .. }
            | $crate::Change::UserEnabled { .. }
            | $crate::Change::SignInMade { .. }
            | $crate::Change::SignInEnded { .. }
            | $crate::Change::GrantChanged { .. }
            | $crate::Change::SignInReset { .. }
            | $crate::Change::SignInCompleted { .. }
            | $crate::Change::PasswordChanged { .. }
            | $crate::Change::SecondFactorChanged { .. }
            | $crate::Change::IdentityQuestionChanged { .. }
            | $crate::Change::PersonalCodeChanged { .. }
            | $crate::Change::PersonalCodeUsed { .. }
            | $crate::Change::SignedIn { .. }
            | $crate::Change::TriesSeen { .. }
            | $crate::Change::LockoutCleared { .. }
            | $crate::Change::SignedOut { .. }
            | $crate::Change::KitMade { .. }
            | $crate::Change::KitPlaced { .. }
            | $crate::Change::KitChecked { .. }
            | $crate::Change::RecoveryUsed { .. }
            | $crate::Change::NoticeAcknowledged { .. }
            | $crate::Change::SettingsChanged { .. }
            | $crate::Change::BackupMade { .. }
            | $crate::Change::ClockAccepted { .. }
            | $crate::Change::OlderCopyAccepted { .. }
            | $crate::Change::VerificationFailed { .. }
            | $crate::Change::StrikeAsked { .. }
            | $crate::Change::StrikeDropped { .. }
            | $crate::Change::Struck { .. }
            | $crate::Change::KeysChanged { .. }
    };
}

impl ChangeKind {
    /// As the stored form has it.
    #[must_use]
    pub fn stored(self) -> &'static str {
        self.into()
    }
}

impl Change {
    /// What kind of change it is.
    #[must_use]
    pub fn kind(&self) -> ChangeKind {
        self.into()
    }

    /// Who may read this change.
    #[must_use]
    pub fn compartment(&self) -> Compartment {
        match self {
            Self::KitPlaced { .. } | Self::OwnerNoteWritten { .. } => Compartment::Owner,
            Self::BillingWritten { .. } => Compartment::Billing,
            Self::SupportWritten { .. } => Compartment::Support,
            Self::VaultMade { .. }
            | Self::BusinessRenamed { .. }
            | Self::UserAdded { .. }
            | Self::UserChanged { .. }
            | Self::UserDisabled { .. }
            | Self::UserEnabled { .. }
            | Self::SignInMade { .. }
            | Self::SignInEnded { .. }
            | Self::GrantChanged { .. }
            | Self::SignInReset { .. }
            | Self::SignInCompleted { .. }
            | Self::PasswordChanged { .. }
            | Self::SecondFactorChanged { .. }
            | Self::IdentityQuestionChanged { .. }
            | Self::PersonalCodeChanged { .. }
            | Self::PersonalCodeUsed { .. }
            | Self::SignedIn { .. }
            | Self::TriesSeen { .. }
            | Self::LockoutCleared { .. }
            | Self::SignedOut { .. }
            | Self::KitMade { .. }
            | Self::KitChecked { .. }
            | Self::RecoveryUsed { .. }
            | Self::NoticeAcknowledged { .. }
            | Self::SettingsChanged { .. }
            | Self::BackupMade { .. }
            | Self::ClockAccepted { .. }
            | Self::OlderCopyAccepted { .. }
            | Self::VerificationFailed { .. }
            | Self::StrikeAsked { .. }
            | Self::StrikeDropped { .. }
            | Self::Struck { .. }
            | Self::CompanyAdded { .. }
            | Self::CompanyChanged { .. }
            | Self::CompanyEnded { .. }
            | Self::CompanyResumed { .. }
            | Self::ProfileWritten { .. }
            | Self::AccountOpened { .. }
            | Self::AccountChanged { .. }
            | Self::AccountClosed { .. }
            | Self::AccountReopened { .. }
            | Self::AccessGranted { .. }
            | Self::AccessChanged { .. }
            | Self::AccessEnded { .. }
            | Self::RunStarted { .. }
            | Self::StepDone { .. }
            | Self::StepVerified { .. }
            | Self::StepReopened { .. }
            | Self::StepExcepted { .. }
            | Self::StepAdded { .. }
            | Self::RunClosed { .. }
            | Self::RunGivenUp { .. }
            | Self::JobWritten { .. }
            | Self::KeysChanged { .. } => Compartment::Core,
        }
    }

    /// The identities that this change brings into the vault. Each is new: no identity ever takes another's number.
    pub fn identities(&self) -> impl Iterator<Item = &IdentityRecord> {
        let (one, two) = match self {
            Self::SignInMade { identity, .. }
            | Self::SignInReset { identity, .. }
            | Self::PasswordChanged { identity, .. }
            | Self::KitMade { identity, .. } => (Some(identity), None),
            Self::PersonalCodeChanged { personal_code, .. } => (Some(personal_code), None),
            Self::SignInCompleted { identity, personal_code, .. }
            | Self::PersonalCodeUsed { identity, personal_code, .. } => (Some(identity), Some(personal_code)),
            Self::VaultMade { .. }
            | Self::BusinessRenamed { .. }
            | Self::UserAdded { .. }
            | Self::UserChanged { .. }
            | Self::UserDisabled { .. }
            | Self::UserEnabled { .. }
            | Self::SignInEnded { .. }
            | Self::GrantChanged { .. }
            | Self::SecondFactorChanged { .. }
            | Self::IdentityQuestionChanged { .. }
            | Self::SignedIn { .. }
            | Self::TriesSeen { .. }
            | Self::LockoutCleared { .. }
            | Self::SignedOut { .. }
            | Self::KitPlaced { .. }
            | Self::KitChecked { .. }
            | Self::RecoveryUsed { .. }
            | Self::NoticeAcknowledged { .. }
            | Self::SettingsChanged { .. }
            | Self::BackupMade { .. }
            | Self::ClockAccepted { .. }
            | Self::OlderCopyAccepted { .. }
            | Self::VerificationFailed { .. }
            | Self::StrikeAsked { .. }
            | Self::StrikeDropped { .. }
            | Self::Struck { .. }
            | register_change!()
            | Self::KeysChanged { .. } => (None, None),
        };
        one.into_iter().chain(two)
    }

    /// The computer that this change says it was made on.
    #[must_use]
    #[expect(clippy::wildcard_enum_match_arm, reason = "few changes name the computer at hand")]
    pub fn made_on(&self) -> Option<&Computer> {
        match self {
            Self::SignedIn { computer, .. }
            | Self::PersonalCodeUsed { computer, .. }
            | Self::RecoveryUsed { computer, .. }
            | Self::TriesSeen { computer, .. }
            | Self::ClockAccepted { computer, .. }
            | Self::OlderCopyAccepted { computer, .. } => Some(computer),
            _ => None,
        }
    }

    /// The user that this change is about, if it is about one.
    #[must_use]
    pub fn about(&self) -> Option<UserId> {
        match self {
            Self::UserAdded { user, .. }
            | Self::UserChanged { user, .. }
            | Self::UserDisabled { user, .. }
            | Self::UserEnabled { user, .. }
            | Self::SignInMade { user, .. }
            | Self::SignInEnded { user, .. }
            | Self::GrantChanged { user, .. }
            | Self::SignInReset { user, .. }
            | Self::SignInCompleted { user, .. }
            | Self::PasswordChanged { user, .. }
            | Self::SecondFactorChanged { user, .. }
            | Self::IdentityQuestionChanged { user, .. }
            | Self::PersonalCodeChanged { user, .. }
            | Self::PersonalCodeUsed { user, .. }
            | Self::SignedIn { user, .. }
            | Self::ClockAccepted { user, .. }
            | Self::OlderCopyAccepted { user, .. }
            | Self::TriesSeen { user, .. }
            | Self::LockoutCleared { user, .. }
            | Self::SignedOut { user }
            | Self::KitMade { owner: user, .. }
            | Self::RecoveryUsed { successor: user, .. }
            | Self::AccessGranted { user, .. }
            | Self::AccessChanged { user, .. }
            | Self::AccessEnded { user, .. } => Some(*user),
            Self::RunStarted { details: RunDetails { about: RunAbout::User(user), .. }, .. }
            | Self::StrikeAsked { what: Strike::Person { user } }
            | Self::Struck { what: Strike::Person { user }, .. } => Some(*user),
            Self::VaultMade { .. }
            | Self::BusinessRenamed { .. }
            | Self::KitPlaced { .. }
            | Self::KitChecked { .. }
            | Self::NoticeAcknowledged { .. }
            | Self::SettingsChanged { .. }
            | Self::BackupMade { .. }
            | Self::VerificationFailed { .. }
            | Self::StrikeAsked { what: Strike::Texts { .. } }
            | Self::StrikeDropped { .. }
            | Self::Struck { what: Strike::Texts { .. }, .. }
            | Self::CompanyAdded { .. }
            | Self::CompanyChanged { .. }
            | Self::CompanyEnded { .. }
            | Self::CompanyResumed { .. }
            | Self::ProfileWritten { .. }
            | Self::AccountOpened { .. }
            | Self::AccountChanged { .. }
            | Self::AccountClosed { .. }
            | Self::AccountReopened { .. }
            | Self::RunStarted { .. }
            | Self::StepDone { .. }
            | Self::StepVerified { .. }
            | Self::StepReopened { .. }
            | Self::StepExcepted { .. }
            | Self::StepAdded { .. }
            | Self::RunClosed { .. }
            | Self::RunGivenUp { .. }
            | Self::JobWritten { .. }
            | Self::BillingWritten { .. }
            | Self::SupportWritten { .. }
            | Self::OwnerNoteWritten { .. }
            | Self::KeysChanged { .. } => None,
        }
    }

    /// The company that this change is about: its own record, its staff or an account of its own.
    #[must_use]
    #[expect(clippy::wildcard_enum_match_arm, reason = "few changes are about a company")]
    pub fn about_company(&self) -> Option<CompanyId> {
        match self {
            Self::CompanyAdded { company, .. }
            | Self::CompanyChanged { company, .. }
            | Self::CompanyEnded { company, .. }
            | Self::CompanyResumed { company, .. } => Some(*company),
            Self::RunStarted { details: RunDetails { about: RunAbout::Company(company), .. }, .. } => {
                Some(*company)
            }
            Self::UserAdded { details, .. } => details.company,
            Self::UserChanged { before, after, .. } => after.company.or(before.company),
            Self::AccountOpened { details, .. } => details.company,
            Self::AccountChanged { before, after, .. } => after.company.or(before.company),
            _ => None,
        }
    }

    /// The account that this change is about, if it is about one.
    #[must_use]
    pub fn about_account(&self) -> Option<AccountId> {
        match self {
            Self::AccountOpened { account, .. }
            | Self::AccountChanged { account, .. }
            | Self::AccountClosed { account, .. }
            | Self::AccountReopened { account, .. }
            | Self::BillingWritten { account, .. }
            | Self::SupportWritten { account, .. }
            | Self::OwnerNoteWritten { account, .. }
            | Self::AccessGranted { account, .. }
            | Self::AccessChanged { account, .. }
            | Self::AccessEnded { account, .. } => Some(*account),
            Self::VaultMade { .. }
            | Self::BusinessRenamed { .. }
            | Self::UserAdded { .. }
            | Self::UserChanged { .. }
            | Self::UserDisabled { .. }
            | Self::UserEnabled { .. }
            | Self::SignInMade { .. }
            | Self::SignInEnded { .. }
            | Self::GrantChanged { .. }
            | Self::SignInReset { .. }
            | Self::SignInCompleted { .. }
            | Self::PasswordChanged { .. }
            | Self::SecondFactorChanged { .. }
            | Self::IdentityQuestionChanged { .. }
            | Self::PersonalCodeChanged { .. }
            | Self::PersonalCodeUsed { .. }
            | Self::SignedIn { .. }
            | Self::TriesSeen { .. }
            | Self::LockoutCleared { .. }
            | Self::SignedOut { .. }
            | Self::KitMade { .. }
            | Self::KitPlaced { .. }
            | Self::KitChecked { .. }
            | Self::RecoveryUsed { .. }
            | Self::NoticeAcknowledged { .. }
            | Self::SettingsChanged { .. }
            | Self::BackupMade { .. }
            | Self::ClockAccepted { .. }
            | Self::OlderCopyAccepted { .. }
            | Self::VerificationFailed { .. }
            | Self::StrikeAsked { .. }
            | Self::StrikeDropped { .. }
            | Self::Struck { .. }
            | Self::CompanyAdded { .. }
            | Self::CompanyChanged { .. }
            | Self::CompanyEnded { .. }
            | Self::CompanyResumed { .. }
            | Self::ProfileWritten { .. }
            | Self::RunStarted { .. }
            | Self::StepDone { .. }
            | Self::StepVerified { .. }
            | Self::StepReopened { .. }
            | Self::StepExcepted { .. }
            | Self::StepAdded { .. }
            | Self::RunClosed { .. }
            | Self::RunGivenUp { .. }
            | Self::JobWritten { .. }
            | Self::KeysChanged { .. } => None,
        }
    }
}
