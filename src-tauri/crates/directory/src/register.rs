//! What proposals and rules may ask of the register. Crate `vault` answers from its tables, [`crate::Overlay`] from memory.

use crate::{
    Access, AccessId, Account, AccountId, Asked, Company, CompanyId, Job, KeysInForce, Kit, Notice, NoticeId,
    OwnerStanding, Run, RunId, Settings, SignIn, Timestamp, Tries, User, UserId,
};

/// The register could not be read. The cause is the store's own error.
#[derive(Debug, thiserror::Error)]
#[error("the register could not be read")]
pub struct ReadError(#[source] pub Box<dyn std::error::Error + Send + Sync>);

/// An answer of the register.
pub type Read<T> = Result<T, ReadError>;

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
    /// A user by username as people type it: the one who is spelt so, or else the only one whose name differs by the dot
    /// of a capital `İ` alone ([`names::username_spellings`]).
    ///
    /// # Errors
    /// When the register can't be read.
    fn user_called(&self, username: &str) -> Read<Option<User>> {
        if let Some(user) = self.user_named(username)? {
            return Ok(Some(user));
        }
        let mut alike = Vec::new();
        for spelling in names::username_spellings(username).iter().skip(1) {
            alike.extend(self.user_named(spelling)?);
        }
        // Vaults of before can have two; whoever means one of them spells it.
        Ok(alike.pop().filter(|_| alike.is_empty()))
    }
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
    /// Disabled users of a company, by number.
    fn former_staff_of(&self, company: CompanyId) -> Read<Vec<User>>;
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
    /// The last that is known of wrong sign-ins of one user on one computer.
    fn tries(&self, user: UserId, computer: &str) -> Read<Option<Tries>>;
}
