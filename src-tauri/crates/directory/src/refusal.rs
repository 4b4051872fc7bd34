//! Why a command was refused: one closed list for the window and the command line.

use serde::{Deserialize, Serialize};

use crate::register::ReadError;
use crate::{KitNumber, Permission, Timestamp};

/// A field of a record or a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The business's name.
    Business,
    /// A user's name.
    Name,
    /// A username.
    Username,
    /// The reply address.
    ReplyTo,
    /// The notification address.
    Notify,
    /// The job title.
    JobTitle,
    /// The department.
    Department,
    /// The company.
    Company,
    /// The first day.
    Starts,
    /// The last day, which lies before the first.
    Stops,
    /// The responsible person.
    Responsible,
    /// The purpose.
    Purpose,
    /// The day on which keys are changed next.
    RotatesOn,
    /// The reason for a change.
    Reason,
    /// The identity question.
    IdentityQuestion,
    /// The answer to the identity question.
    IdentityAnswer,
    /// Where a kit is kept.
    Place,
    /// A company's name.
    CompanyName,
    /// A company's e-mail domains.
    Domains,
    /// Whom to call.
    Contact,
    /// Where to write.
    Address,
    /// The last day of an agreement.
    Ends,
    /// A note.
    Note,
    /// The service of an account.
    Service,
    /// The text of a service profile.
    Profile,
    /// What an account is called.
    AccountName,
    /// An account's number at the service.
    AccountNumber,
    /// A web address.
    Web,
    /// The name an account shows to others.
    DisplayName,
    /// How many owners an account can have.
    OwnersPossible,
    /// Who takes over an account.
    NextInLine,
    /// The mailbox behind an account.
    Mailbox,
    /// Whether several people read the mailbox behind an account.
    MailboxShared,
    /// Who reads the mailbox behind an account.
    MailboxReaders,
    /// Where a second factor lives.
    SecondFactorAt,
    /// Whose phone a second factor is bound to.
    SecondFactorOf,
    /// Seats that are paid for.
    Seats,
    /// How much hangs on an account.
    Criticality,
    /// Days between reviews of an account.
    ReviewDays,
    /// The day of an account's last review.
    ReviewedOn,
    /// A service's own sign-in rules.
    SignInRules,
    /// An account's plan.
    Plan,
    /// An account's price.
    Price,
    /// When a plan renews.
    RenewsOn,
    /// Which card pays: a label, never its number.
    Card,
    /// Where invoices go.
    Invoices,
    /// How one signs in to an account.
    LoginDetails,
    /// Support tickets.
    Tickets,
    /// The name to sign in with at a service.
    Login,
    /// Whether others use the same login.
    LoginShared,
    /// Roles at a service.
    Roles,
    /// Single permissions at a service.
    Permissions,
    /// How far an access reaches.
    Level,
    /// Limits of an access.
    Limits,
    /// Who allowed an access.
    AuthorisedBy,
    /// How an access was asked for.
    AskedThrough,
    /// Since when somebody has an access.
    Since,
    /// The day something ends, which lies before the day it must follow.
    Until,
    /// When somebody was last seen in an account.
    LastSeen,
    /// Whether a second factor guards a login.
    SecondFactor,
    /// How a step was verified.
    How,
    /// What a step that somebody added is about.
    Task,
    /// A job's name.
    Job,
    /// Setting: shortest password.
    PasswordLength,
    /// Setting: how old a password may get.
    PasswordDays,
    /// Setting: how many earlier passwords are remembered.
    PasswordsRemembered,
    /// Setting: wrong sign-ins before a lock.
    LockAfter,
    /// Setting: how long a lock lasts.
    LockMinutes,
    /// Setting: minutes without activity before signing out.
    IdleMinutes,
    /// Setting: hours after signing in before signing out.
    SessionHours,
    /// Setting: hours a temporary password may wait.
    TemporaryHours,
    /// Setting: days before an unused sign-in expires.
    ExpireDays,
    /// Setting: whether administrators manage users.
    AdministratorsManageUsers,
    /// Setting: days between checks of a kit.
    KitCheckDays,
    /// Setting: years before one owner may forget a former person.
    ForgetYears,
    /// Words of a text that is looked for.
    Words,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// Nothing was given.
    Missing,
    /// Longer than its limit.
    TooLong,
    /// Not an e-mail address.
    NotAnAddress,
    /// Holds characters it can't hold (control characters, or spaces in a username).
    BadCharacters,
    /// Holds characters that nobody sees, or that Unicode gives no meaning.
    UnseenCharacters,
    /// Another user has it.
    Taken,
    /// Does not exist, or is disabled.
    Unknown,
    /// Outside the allowed range, or before the date it must follow.
    OutOfRange,
}

/// Why a command was refused. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "refusal", rename_all = "snake_case")]
pub enum Refusal {
    /// The sign-in lacks a permission.
    #[error("this sign-in may not do that")]
    NotAllowed {
        /// What it lacks.
        needs: Permission,
    },
    /// Owners decide about owners.
    #[error("only an owner may do that")]
    OwnersOnly,
    /// A permission that only owners hold was to be given to somebody else.
    #[error("only owners hold that permission")]
    OnlyOwnersHold {
        /// Which.
        permission: Permission,
    },
    /// Owners hold every permission of an owner; nothing can be taken from the list.
    #[error("an owner holds everything")]
    OwnersHoldEverything,
    /// Nobody may do this to themselves.
    #[error("nobody may do that to themselves")]
    NotToYourself,
    /// It would leave no owner who can really sign in.
    #[error("this is the last owner who can sign in")]
    LastOwner,
    /// A detail is wrong.
    #[error("a field is not right")]
    Field {
        /// Which.
        field: Field,
        /// What is wrong with it.
        fault: Fault,
    },
    /// The password is too weak or known.
    #[error("the password is refused")]
    Password {
        /// Why.
        why: crate::PasswordFault,
    },
    /// No such user.
    #[error("there is no such user")]
    NoSuchUser,
    /// The user has no sign-in.
    #[error("this user has no sign-in")]
    NoSignIn,
    /// The user already has a sign-in.
    #[error("this user already has a sign-in")]
    HasSignIn,
    /// Only people sign in.
    #[error("only people sign in")]
    OnlyPeopleSignIn,
    /// The user is disabled.
    #[error("this user is disabled")]
    Disabled,
    /// The user is not disabled.
    #[error("this user is not disabled")]
    NotDisabled,
    /// Only former people are forgotten.
    #[error("this user is still in use")]
    StillInUse,
    /// What was written about this user was struck out; the record stays as it is.
    #[error("this user was forgotten")]
    Forgotten,
    /// API processes and integrations are nobody.
    #[error("only people are forgotten")]
    OnlyPeopleAreForgotten,
    /// The user still has access to accounts, or a run about them is open.
    #[error("this user still has access or an open run")]
    NotYetGone,
    /// Without the texts the vault would no longer verify: a rule compares them with others.
    #[error("a rule hangs on these texts")]
    RuleHangsOnIt,
    /// Another owner must have asked for it.
    #[error("another owner must agree")]
    AnotherOwner,
    /// It was asked for, or needs nobody else.
    #[error("that was already asked for")]
    AlreadyAsked,
    /// Nobody asked for it, or it is done.
    #[error("nobody asks for that")]
    NotAsked,
    /// Nothing would change.
    #[error("nothing would change")]
    NothingToChange,
    /// The first sign-in has not been done.
    #[error("the first sign-in has not been done")]
    NotYetComplete,
    /// The password is older than the rules allow; nothing else is done before another one is chosen.
    #[error("the password is older than the rules allow")]
    PasswordTooOld,
    /// The first sign-in was done already.
    #[error("the first sign-in was done already")]
    AlreadyComplete,
    /// Kits are for owners.
    #[error("kits are made for owners")]
    KitsAreForOwners,
    /// No such kit.
    #[error("there is no such kit")]
    NoSuchKit,
    /// The kit was replaced.
    #[error("this kit was replaced")]
    KitReplaced {
        /// Which.
        number: KitNumber,
        /// When.
        at: Timestamp,
    },
    /// The kit was used.
    #[error("this kit was used")]
    KitUsed {
        /// Which.
        number: KitNumber,
        /// When.
        at: Timestamp,
    },
    /// The kit's owner is no longer an owner, so the kit opens nothing.
    #[error("this kit belongs to a former owner")]
    KitRetired {
        /// Which.
        number: KitNumber,
        /// Since when.
        at: Timestamp,
    },
    /// The sign-in was not used for longer than the settings allow.
    #[error("this sign-in has expired")]
    Expired,
    /// The authenticator's code was accepted before; a code counts once.
    #[error("this authenticator code was used before")]
    CodeUsed,
    /// The vault exists already.
    #[error("the vault exists already")]
    AlreadyMade,
    /// Nobody who did this in Keyholder could have made such an entry.
    #[error("the author of this entry could not have made it")]
    NotAuthorised,
    /// The notice isn't this owner's, or doesn't exist.
    #[error("there is no such notice for this owner")]
    NoSuchNotice,
    /// The user isn't locked.
    #[error("this user is not locked")]
    NotLocked,
    /// The answer to the identity question is wrong.
    #[error("the answer is not right")]
    WrongAnswer,
    /// Too many wrong answers were given for this user on this computer.
    #[error("too many wrong answers were given")]
    TooManyAnswers,
    /// No such company.
    #[error("there is no such company")]
    NoSuchCompany,
    /// The company no longer works with us.
    #[error("this company no longer works with us")]
    CompanyEnded,
    /// The company works with us.
    #[error("this company works with us")]
    CompanyNotEnded,
    /// A partner manager manages the staff of the own company, with addresses of its domains.
    #[error("this user is not of the own company")]
    NotOwnCompany,
    /// A partner manager works for a partner company, and the record names none that works with us.
    #[error("a partner manager works for a partner company")]
    NeedsPartnerCompany,
    /// No such account.
    #[error("there is no such account")]
    NoSuchAccount,
    /// The account is closed.
    #[error("this account is closed")]
    AccountClosed,
    /// The account is open.
    #[error("this account is open")]
    AccountNotClosed,
    /// No such access.
    #[error("there is no such access")]
    NoSuchAccess,
    /// The user already has this access, with the same login.
    #[error("this user already has this access")]
    HasAccess,
    /// The access was taken away already.
    #[error("this access was taken away already")]
    AccessEnded,
    /// The journal has no entry of this number.
    #[error("the journal has no such entry")]
    NoSuchEntry,
    /// No such run or step.
    #[error("there is no such run or step")]
    NoSuchRun,
    /// A run about the same user or company goes on.
    #[error("a run about them goes on")]
    RunIsOpen,
    /// The run is over.
    #[error("this run is over")]
    RunIsOver,
    /// The run would have no step, or too many.
    #[error("there is nothing to do")]
    NothingToDo,
    /// No service of this key has a profile that could be meant.
    #[error("this service has no such profile")]
    NoSuchService,
    /// No job of this name has a template.
    #[error("no job of this name has a template")]
    NoSuchJob,
    /// The record is disabled before anything else is taken away.
    #[error("the record is to be disabled first")]
    DisableFirst,
    /// The step was done already.
    #[error("this step was done already")]
    StepDone,
    /// The register shows that the step is not done.
    #[error("this step is not done")]
    StepNotDone,
    /// Whoever did a step does not verify it.
    #[error("somebody else must verify this step")]
    OwnStep,
    /// Steps of the run are not finished.
    #[error("steps of this run are not finished")]
    RunNotFinished {
        /// How many, privileged accesses that came later included.
        left: u32,
    },
}

/// Why nothing is proposed, or what is proposed may not be.
#[derive(Debug, thiserror::Error)]
pub enum RuleError {
    /// Refused by a rule.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The register could not be read.
    #[error(transparent)]
    Register(#[from] ReadError),
}
