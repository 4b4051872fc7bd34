//! What one command did: the body of a journal entry.
//!
//! Each kind of change is a struct in its area's `changes.rs`, which says what it holds, and one `impl` of [`Kind`] beside
//! it, which says everything else about it. Another kind is one of these and its name in the list below.
//!
//! The format is for decades: kinds and optional fields are added, never removed or given another meaning.
//! A kind this program doesn't know makes reading stop with "made by a newer Keyholder".

use serde::{Deserialize, Serialize};
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};
use words::Message;

use crate::sentence::Telling;
use crate::{
    AccountId, Actor, CompanyId, Compartment, Computer, Detail, Done, IdentityRecord, Names, NoticeKind,
    Read, Refusal, Register, Row, RuleError, Timestamp, UserId,
};

/// Everything that the program says of a kind of change; what most kinds have in common stands here.
pub(crate) trait Kind {
    /// Who may read it.
    fn compartment(&self) -> Compartment {
        Compartment::Core
    }

    /// The user that it is about, if it is about one.
    fn about(&self) -> Option<UserId> {
        None
    }

    /// The account that it is about, if it is about one.
    fn about_account(&self) -> Option<AccountId> {
        None
    }

    /// The company that it is about: its own record, its staff or an account of its own.
    fn about_company(&self) -> Option<CompanyId> {
        None
    }

    /// The identities that it brings into the vault.
    fn identities(&self) -> Vec<&IdentityRecord> {
        Vec::new()
    }

    /// The computer that it says it was made on.
    fn made_on(&self) -> Option<&Computer> {
        None
    }

    /// What hangs on it.
    fn touches(&self) -> Touches {
        Touches::Records
    }

    /// Whether `actor`, who has a completed sign-in, has the right to it.
    fn may(&self, register: &dyn Register, actor: &Actor) -> Result<(), RuleError>;

    /// Whether it fits the register as it is, done by `actor`.
    fn fits(&self, _register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        Ok(())
    }

    /// Whether the texts that somebody types for it are there and can be kept. The fields of records are judged with
    /// the records that they name, by [`Kind::fits`].
    fn typed(&self) -> Result<(), Refusal> {
        Ok(())
    }

    /// The rows that are other ones from then on.
    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>>;

    /// The notice that it raises, judged on the register before it.
    fn notice(&self, _register: &dyn Register) -> Read<Option<NoticeKind>> {
        Ok(None)
    }

    /// Its sentence in the journal, `journal-KIND` of the catalogue, with what that speaks of beside its own fields and
    /// whom and what it is about.
    fn speaks(&self, _telling: &Telling<'_>, message: Message) -> Message {
        message
    }

    /// It in detail: what was, and what is since. Keys, hashes and what is sealed for few are left out.
    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        Vec::new()
    }
}

/// What hangs on a kind of change, beside the records it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Touches {
    /// Records alone: whoever can sign in and decide can do so as before.
    Records,
    /// What decides who signs in, and what they may do.
    Decisive,
    /// That, and with it who may hold which key.
    Keys,
}

/// Makes [`Change`] of every kind there is, by the file that says what it is.
macro_rules! kinds {
    ($($($area:ident)::+ { $($kind:ident),+ $(,)? })+) => {
        $(pub use crate::$($area)::+::{$($kind),+};)+

        /// One change to the register.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, EnumDiscriminants)]
        #[strum_discriminants(
            name(ChangeKind),
            derive(Hash, PartialOrd, Ord, EnumIter, IntoStaticStr),
            strum(serialize_all = "snake_case"),
            doc = "What kind of change it is: the `kind` of its stored form."
        )]
        #[serde(tag = "kind", rename_all = "snake_case")]
        pub enum Change {
            $($(#[doc = concat!("See [`", stringify!($kind), "`].")] $kind($kind),)+)+
        }

        $($(impl From<$kind> for Change {
            fn from(kind: $kind) -> Self {
                Self::$kind(kind)
            }
        })+)+

        impl Change {
            pub(crate) fn as_kind(&self) -> &dyn Kind {
                match self {
                    $($(Self::$kind(kind) => kind,)+)+
                }
            }
        }
    };
}

kinds! {
    vault::changes { VaultMade, BackupMade, OlderCopyAccepted, VerificationFailed }
    settings::changes { BusinessRenamed, SettingsChanged }
    users::changes { UserAdded, UserChanged, UserDisabled, UserEnabled }
    sign_ins::changes { SignInMade, SignInEnded, GrantChanged, SignInReset, SignedOut }
    sign_ins::own_changes {
        SignInCompleted, PasswordChanged, SecondFactorChanged, IdentityQuestionChanged, PersonalCodeChanged,
        PersonalCodeUsed, SignedIn, ClockAccepted,
    }
    sign_ins::lockout_changes { TriesSeen, LockoutCleared }
    kits::changes { KitMade, KitPlaced, KitChecked, RecoveryUsed }
    notices::changes { NoticeAcknowledged }
    strikes::changes { StrikeAsked, StrikeDropped, Struck }
    companies::changes { CompanyAdded, CompanyChanged, CompanyEnded, CompanyResumed }
    accounts::changes { AccountOpened, AccountChanged, AccountClosed, AccountReopened }
    accounts::sealed_changes { BillingWritten, SupportWritten, OwnerNoteWritten }
    accounts::profile_changes { ProfileWritten }
    access::changes { AccessGranted, AccessChanged, AccessEnded }
    runs::changes { RunStarted, RunClosed, RunGivenUp, JobWritten }
    runs::step_changes { StepDone, StepVerified, StepReopened, StepExcepted, StepAdded }
    keys::changes { KeysChanged }
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
        self.as_kind().compartment()
    }

    /// The identities that this change brings into the vault. Each is new: no identity ever takes another's number.
    #[must_use]
    pub fn identities(&self) -> Vec<&IdentityRecord> {
        self.as_kind().identities()
    }

    /// The computer that this change says it was made on.
    #[must_use]
    pub fn made_on(&self) -> Option<&Computer> {
        self.as_kind().made_on()
    }

    /// What hangs on this change, beside the records it is about.
    #[must_use]
    pub fn touches(&self) -> Touches {
        self.as_kind().touches()
    }

    /// The user that this change is about, if it is about one.
    #[must_use]
    pub fn about(&self) -> Option<UserId> {
        self.as_kind().about()
    }

    /// The company that this change is about: its own record, its staff or an account of its own.
    #[must_use]
    pub fn about_company(&self) -> Option<CompanyId> {
        self.as_kind().about_company()
    }

    /// The account that this change is about, if it is about one.
    #[must_use]
    pub fn about_account(&self) -> Option<AccountId> {
        self.as_kind().about_account()
    }
}
