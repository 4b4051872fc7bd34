//! What proposals and rules may ask of the register. Crate `vault` answers from its tables, [`crate::Draft`] from memory.

use crate::{
    Access, AccessId, Account, AccountId, Asked, Billing, Company, CompanyId, Job, KeysInForce, Kit,
    NewEpoch, Notice, NoticeId, OwnerStanding, Run, RunId, Settings, SignIn, Substitute, Support, Timestamp,
    User, UserId,
};

/// The register could not be read. The cause is the store's own error.
#[derive(Debug, thiserror::Error)]
#[error("the register could not be read")]
pub struct Unreadable(#[source] pub Box<dyn std::error::Error + Send + Sync>);

/// An answer of the register.
pub type Read<T> = Result<T, Unreadable>;

/// The state that changes are proposed and judged on.
pub trait Register {
    /// The business's name; empty before the vault is made.
    fn business(&self) -> Read<String>;
    /// Whether this is the sample office.
    fn is_sample(&self) -> Read<bool>;
    /// The rules in force.
    fn settings(&self) -> Read<Settings>;
    /// A user by number.
    fn user(&self, id: UserId) -> Read<Option<User>>;
    /// A user by username, compared as [`crate::username_key`].
    fn user_named(&self, username: &str) -> Read<Option<User>>;
    /// The number the next user gets.
    fn next_user(&self) -> Read<UserId>;
    /// A user's sign-in, if they have one.
    fn sign_in(&self, user: UserId) -> Read<Option<SignIn>>;
    /// Every owner who is active, and whether they could sign in at `at`.
    fn owners(&self, at: Timestamp) -> Read<Vec<OwnerStanding>>;
    /// The keys file and the keys in force.
    fn keys_in_force(&self) -> Read<KeysInForce>;
    /// Every kit ever made, oldest first.
    fn kits(&self) -> Read<Vec<Kit>>;
    /// A notice by number.
    fn notice(&self, id: NoticeId) -> Read<Option<Notice>>;
    /// The number the next notice gets.
    fn next_notice(&self) -> Read<NoticeId>;
    /// A company by number.
    fn company(&self, id: CompanyId) -> Read<Option<Company>>;
    /// A company by name, compared as [`crate::username_key`].
    fn company_named(&self, name: &str) -> Read<Option<Company>>;
    /// The number the next company gets.
    fn next_company(&self) -> Read<CompanyId>;
    /// Active users of a company, by number.
    fn staff_of(&self, company: CompanyId) -> Read<Vec<User>>;
    /// Active API processes and integrations that a user looks after, by number.
    fn machines_of(&self, user: UserId) -> Read<Vec<User>>;
    /// A service profile of the business's own, as text; an empty text where it was taken away.
    fn profile(&self, key: &str) -> Read<Option<String>>;
    /// An account by number.
    fn account(&self, id: AccountId) -> Read<Option<Account>>;
    /// The number the next account gets.
    fn next_account(&self) -> Read<AccountId>;
    /// Open accounts of a company, or our own; by number.
    fn accounts_of(&self, company: Option<CompanyId>) -> Read<Vec<Account>>;
    /// Open accounts that name a user as next in line, reader of the mailbox or holder of the second factor; by number.
    fn accounts_naming(&self, user: UserId) -> Read<Vec<Account>>;
    /// An access by number.
    fn access(&self, id: AccessId) -> Read<Option<Access>>;
    /// The number the next access gets.
    fn next_access(&self) -> Read<AccessId>;
    /// Accesses of a user that are in force, by number.
    fn accesses_of(&self, user: UserId) -> Read<Vec<Access>>;
    /// Accesses to an account that are in force, by number.
    fn accesses_to(&self, account: AccountId) -> Read<Vec<Access>>;
    /// A run by number.
    fn run(&self, id: RunId) -> Read<Option<Run>>;
    /// The number the next run gets.
    fn next_run(&self) -> Read<RunId>;
    /// Runs that go on, by number.
    fn open_runs(&self) -> Read<Vec<Run>>;
    /// The template of a job, by its name, compared as [`crate::username_key`].
    fn job(&self, name: &str) -> Read<Option<Job>>;
    /// What owners asked to have struck out, and nobody has agreed to or dropped; oldest first.
    fn asked(&self) -> Read<Vec<Asked>>;
}

/// The rows that changes are turned into. Only [`crate::apply`] calls these.
///
/// Each `put_` gives the whole row as it is from `at` on; a store that keeps history closes the row before it.
/// [`crate::Draft`] is the store in memory; crate `vault` has the tables.
pub trait Store: Register {
    /// The business's name.
    fn put_business(&mut self, name: &str, sample: bool) -> Read<()>;
    /// The rules.
    fn put_settings(&mut self, settings: &Settings, at: Timestamp) -> Read<()>;
    /// A user.
    fn put_user(&mut self, user: &User, at: Timestamp) -> Read<()>;
    /// A sign-in.
    fn put_sign_in(&mut self, sign_in: &SignIn, at: Timestamp) -> Read<()>;
    /// Takes a sign-in away.
    fn end_sign_in(&mut self, user: UserId, at: Timestamp) -> Read<()>;
    /// A kit.
    fn put_kit(&mut self, kit: &Kit) -> Read<()>;
    /// Where a kit is kept, readable for owners only.
    fn put_kit_place(&mut self, number: crate::KitNumber, place: &str) -> Read<()>;
    /// A notice.
    fn put_notice(&mut self, notice: &Notice) -> Read<()>;
    /// What is known of wrong sign-ins of one user on one computer.
    fn put_tries(&mut self, tries: &crate::Tries) -> Read<()>;
    /// The last that is known of wrong sign-ins of one user on one computer.
    fn tries(&self, user: UserId, computer: &str) -> Read<Option<crate::Tries>>;
    /// The keys file and the keys in force, and what the entry made new.
    fn put_keys(&mut self, in_force: &KeysInForce, rotated: &[NewEpoch]) -> Read<()>;
    /// When the last backup was made.
    fn put_backup(&mut self, at: Timestamp) -> Read<()>;
    /// A company.
    fn put_company(&mut self, company: &Company, at: Timestamp) -> Read<()>;
    /// A service profile of the business's own.
    fn put_profile(&mut self, key: &str, text: &str) -> Read<()>;
    /// An account.
    fn put_account(&mut self, account: &Account, at: Timestamp) -> Read<()>;
    /// Billing data of an account, readable for billing roles only.
    fn put_billing(&mut self, account: AccountId, billing: &Billing) -> Read<()>;
    /// Login details and tickets of an account, readable for support roles only.
    fn put_support(&mut self, account: AccountId, support: &Support) -> Read<()>;
    /// What owners noted about an account, readable for owners only.
    fn put_owner_note(&mut self, account: AccountId, note: &str) -> Read<()>;
    /// An access.
    fn put_access(&mut self, access: &Access, at: Timestamp) -> Read<()>;
    /// A run.
    fn put_run(&mut self, run: &Run) -> Read<()>;
    /// The template of a job.
    fn put_job(&mut self, job: &Job) -> Read<()>;
    /// Something that is asked to be struck out.
    fn put_asked(&mut self, asked: &Asked) -> Read<()>;
    /// What the entry of this number asked for is done, or not to be.
    fn end_asked(&mut self, entry: u64) -> Read<()>;
    /// What took the place of a part of an entry.
    fn put_substitute(&mut self, substitute: &Substitute) -> Read<()>;
}
