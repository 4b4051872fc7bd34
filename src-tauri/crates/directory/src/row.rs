//! The rows that changes are turned into, and where they go.

use crate::{
    Access, AccountId, Asked, Billing, Company, Job, KeysInForce, Kit, KitNumber, NewEpoch, Notice, Read,
    Register, Run, Settings, SignIn, Substitute, Support, Timestamp, Tries, User, UserId,
};

/// A whole row, as it is from then on, or that there is none any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// The business's name, and whether it is the sample office.
    Business {
        /// The name.
        name: String,
        /// The sample office.
        sample: bool,
    },
    /// The rules.
    Settings(Settings),
    /// A user.
    User(User),
    /// A sign-in.
    SignIn(Box<SignIn>),
    /// There is no sign-in of this user any more.
    SignInEnded(UserId),
    /// A kit.
    Kit(Kit),
    /// Where a kit is kept, readable for owners only.
    KitPlace {
        /// The kit.
        number: KitNumber,
        /// Where.
        place: String,
    },
    /// A notice.
    Notice(Notice),
    /// What is known of wrong sign-ins of one user on one computer.
    Tries(Tries),
    /// The keys file and the keys in force, and what the entry made new.
    Keys {
        /// In force from now on.
        in_force: KeysInForce,
        /// Made new.
        rotated: Vec<NewEpoch>,
    },
    /// When the last backup was made.
    Backup(Timestamp),
    /// A company.
    Company(Company),
    /// A service profile of the business's own.
    Profile {
        /// The service.
        key: String,
        /// The profile.
        text: String,
    },
    /// An account.
    Account(Box<crate::Account>),
    /// Billing data of an account, readable for billing roles only.
    Billing(AccountId, Box<Billing>),
    /// Login details and tickets of an account, readable for support roles only.
    Support(AccountId, Box<Support>),
    /// What owners noted about an account, readable for owners only.
    OwnerNote(AccountId, String),
    /// An access.
    Access(Box<Access>),
    /// A run.
    Run(Run),
    /// The template of a job.
    Job(Job),
    /// Something that is asked to be struck out.
    Asked(Asked),
    /// What the entry of this number asked for is done, or not to be.
    AskedEnded(u64),
    /// What took the place of a part of an entry.
    Substitute(Substitute),
}

/// Where rows go. Only [`crate::apply`] puts them.
///
/// A store that keeps history closes the row before. [`crate::Overlay`] is the store in memory; crate `vault` has the tables.
pub trait Store {
    /// The register that the rows put so far make.
    fn register(&self) -> &dyn Register;

    /// Puts a row as it is from `at` on.
    ///
    /// # Errors
    /// When the row could not be written.
    fn put(&mut self, row: Row, at: Timestamp) -> Read<()>;
}
