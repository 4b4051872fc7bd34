//! What measures count: the register on one day, in the words of the safeguards.

use directory::{AccountId, CompanyId, Day, Seen, UserId, UserKind};

/// The register on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inventory {
    /// The day.
    pub today: Day,
    /// Every access in force, and every sign-in to this vault.
    pub logins: Vec<LoginFact>,
    /// API processes and integrations in use.
    pub machines: Vec<ServiceAccountFact>,
    /// Every open account.
    pub accounts: Vec<ReviewFact>,
    /// Services at which our own business holds accounts, and partner companies that work with us.
    pub providers: Vec<ProviderFact>,
}

/// An access in force, or a sign-in to this vault: what CIS Controls call an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoginFact {
    /// Who signs in.
    pub user: UserId,
    /// To which account; nothing for this vault.
    pub account: Option<AccountId>,
    /// Whose: a person's, or a program's.
    pub kind: UserKind,
    /// The name they sign in with is on record.
    pub has_login: bool,
    /// Since when they have it; nothing when not known.
    pub since: Option<Day>,
    /// Their department, or the company they work for, is on record.
    pub has_department: bool,
    /// When it was last used.
    pub seen: Seen,
    /// How it was given.
    pub given: Given,
}

/// An open account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewFact {
    /// Which.
    pub account: AccountId,
    /// When its user list was last reviewed; nothing where no review is on record.
    pub reviewed_on: Option<Day>,
}

/// How an access was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// With a role of the service.
    ByRole,
    /// Permission by permission, without a role.
    Singly,
    /// Nobody recorded it.
    Unknown,
}

/// An API process or integration in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceAccountFact {
    /// Which.
    pub user: UserId,
    /// Somebody in use looks after it.
    pub looked_after: bool,
    /// What it is for is on record.
    pub has_purpose: bool,
    /// The last review of each account it gets into; nothing where none is on record.
    pub reviews: Vec<Option<Day>>,
}

/// Somebody outside on whom the business relies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Provider {
    /// A service, by its key.
    Service(String),
    /// A partner company.
    Company(CompanyId),
}

/// A service, or a partner company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderFact {
    /// Which.
    pub provider: Provider,
    /// Somebody is on record who is the one to ask.
    pub has_contact: bool,
    /// The last review of each account that is held there, or that the partner's staff gets into.
    pub reviews: Vec<Option<Day>>,
}

/// One of those that a measure looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject<'a> {
    /// A login of somebody, or of a program, to an account; to this vault with nothing.
    Login(UserId, Option<AccountId>),
    /// An API process or integration.
    Program(UserId),
    /// An open account.
    Account(AccountId),
    /// A service, or a partner company.
    Provider(&'a Provider),
}

impl LoginFact {
    pub(crate) fn subject(&self) -> Subject<'_> {
        Subject::Login(self.user, self.account)
    }
}

impl ReviewFact {
    pub(crate) fn subject(&self) -> Subject<'_> {
        Subject::Account(self.account)
    }
}

impl ServiceAccountFact {
    pub(crate) fn subject(&self) -> Subject<'_> {
        Subject::Program(self.user)
    }
}

impl ProviderFact {
    pub(crate) fn subject(&self) -> Subject<'_> {
        Subject::Provider(&self.provider)
    }
}
