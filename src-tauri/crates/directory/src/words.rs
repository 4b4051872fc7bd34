//! What things are called, in plain English: one table for the journal, the reports and the command line.

mod abilities;
mod register;

pub use abilities::{can, cannot};
pub use register::{
    company_kind, criticality, level, run_kind, second_factor, seen, single_permission, step_state,
};

use crate::{
    Fault, Field, KitState, NoticeKind, PasswordFault, Permission, Refusal, Role, Stage, UserKind, UserState,
    password_rules::Weakness,
};

/// A role, as in "made an administrator".
#[must_use]
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Owner => "owner",
        Role::Administrator => "administrator",
        Role::Billing => "billing",
        Role::Support => "support",
        Role::BillingAndSupport => "billing and support",
        Role::Auditor => "auditor",
        Role::PartnerManager => "partner manager",
    }
}

/// A permission, as in "may read the register".
#[must_use]
pub fn permission(permission: Permission) -> &'static str {
    match permission {
        Permission::ReadRegister => "read the register",
        Permission::ReadJournal => "read the journal",
        Permission::MakeReports => "make audits and reports",
        Permission::ManageUsers => "add, change, disable and enable users",
        Permission::ManageSignIns => "give and reset sign-ins",
        Permission::ManageAccess => "change accounts and give and take away access",
        Permission::ManageOwners => "add, change and remove owners",
        Permission::ManageKits => "make and check recovery kits",
        Permission::ClearLockouts => "see who is locked, and unlock",
        Permission::ChangeSettings => "change the settings",
        Permission::OpenCloseAccounts => "open and close accounts",
        Permission::Billing => "see billing data",
        Permission::Support => "see login details and support tickets",
        Permission::MakeBackups => "make backups",
        Permission::ManageOwnCompany => "manage the staff of their own company",
        #[cfg(test)]
        Permission::AddedLater => "do what was added later",
    }
}

/// What kind of user.
#[must_use]
pub fn user_kind(kind: UserKind) -> &'static str {
    match kind {
        UserKind::Person => "person",
        UserKind::Api => "API process",
        UserKind::Integration => "third-party integration",
    }
}

/// Whether a user is in use.
#[must_use]
pub fn user_state(state: &UserState) -> &'static str {
    match state {
        UserState::Active => "active",
        UserState::Disabled { .. } => "disabled",
    }
}

/// How far a sign-in has come.
#[must_use]
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Temporary => "has a temporary password",
        Stage::Complete => "complete",
    }
}

/// What became of a kit.
#[must_use]
pub fn kit_state(state: &KitState) -> &'static str {
    match state {
        KitState::Unconfirmed => "not yet typed back",
        KitState::Good => "good",
        KitState::Replaced { .. } => "replaced",
        KitState::Used { .. } => "used",
        KitState::Retired { .. } => "retired with its owner",
    }
}

/// What a notice tells.
#[must_use]
pub fn notice_kind(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::UserAdded => "a user was added",
        NoticeKind::UsersAdded => "users were added",
        NoticeKind::OwnerAdded => "there is a new owner",
        NoticeKind::RoleRaised => "somebody may do more than before",
        NoticeKind::RecoveryUsed => "a recovery kit was used",
        NoticeKind::OwnerLocked => "an owner was locked",
        NoticeKind::OlderCopyAccepted => {
            "a copy of the vault was accepted that lacks some of what was seen before"
        }
        NoticeKind::ClockAccepted => "a computer's clock was wrong",
        NoticeKind::PersonalCodeUsed => "a personal recovery code was used",
        NoticeKind::SignInReset => "a sign-in was reset",
        NoticeKind::VerificationFailed => "a verification found something wrong",
        NoticeKind::StrikeAsked => "an owner asks to strike something out of the journal",
        NoticeKind::Struck => "something was struck out of the journal",
    }
}

/// A field, as the label beside it.
#[must_use]
pub fn field(field: Field) -> &'static str {
    match field {
        Field::Business => "Name of the business",
        Field::Name => "Name",
        Field::Username => "Username",
        Field::ReplyTo => "Reply address",
        Field::Notify => "Notification address",
        Field::JobTitle => "Job title",
        Field::Department => "Department",
        Field::Company => "Company",
        Field::Stops => "Last day",
        Field::Responsible => "Responsible person",
        Field::Purpose => "Purpose",
        Field::Reason => "Reason",
        Field::IdentityQuestion => "Identity question",
        Field::IdentityAnswer => "Answer to the identity question",
        Field::Place => "Where the kit is kept",
        Field::CompanyName => "Name of the company",
        Field::Domains => "E-mail domains",
        Field::Contact => "Contact",
        Field::Address => "Address",
        Field::Note => "Note",
        Field::Service => "Service",
        Field::Profile => "Service profile",
        Field::AccountName => "Name of the account",
        Field::AccountNumber => "Number at the service",
        Field::Web => "Web address",
        Field::DisplayName => "Display name",
        Field::NextInLine => "Next in line",
        Field::Mailbox => "Mailbox",
        Field::MailboxReaders => "Who reads the mailbox",
        Field::SecondFactorAt => "Where the second factor lives",
        Field::SecondFactorOf => "Whose phone the second factor is on",
        Field::ReviewDays => "Days between reviews",
        Field::SignInRules => "Sign-in rules",
        Field::Plan => "Plan",
        Field::Price => "Price",
        Field::Card => "Card",
        Field::Invoices => "Invoices",
        Field::LoginDetails => "Login details",
        Field::Tickets => "Tickets",
        Field::Login => "Login",
        Field::Roles => "Roles",
        Field::Permissions => "Single permissions",
        Field::Limits => "Limits",
        Field::AuthorisedBy => "Authorised by",
        Field::AskedThrough => "Asked through",
        Field::Until => "Until",
        Field::How => "How it was verified",
        Field::Task => "What to do",
        Field::Job => "Job",
        Field::PasswordLength => "Shortest password",
        Field::PasswordDays => "Oldest password",
        Field::PasswordsRemembered => "Passwords remembered",
        Field::LockAfter => "Wrong sign-ins before a lock",
        Field::LockMinutes => "Minutes a lock lasts",
        Field::IdleMinutes => "Minutes before signing out",
        Field::SessionHours => "Hours before signing out in any case",
        Field::TemporaryHours => "Hours before a temporary password expires",
        Field::ExpireDays => "Days before an unused sign-in expires",
        Field::KitCheckDays => "Days between checks of a kit",
        Field::ForgetYears => "Years before a former person may be forgotten",
        Field::Words => "Words of the text",
    }
}

/// What is wrong with a field and what to do, to follow its label and a colon.
#[must_use]
pub fn fault(field: Field, fault: Fault) -> &'static str {
    match (field, fault) {
        (_, Fault::Missing) => "nothing was given. Fill it in.",
        (_, Fault::TooLong) => "the text is too long. Shorten it.",
        (_, Fault::NotAnAddress) => "this is not an e-mail address. Write one like name@example.com.",
        (Field::Username, Fault::BadCharacters) => "use letters, digits and . _ - @ + only, without spaces.",
        (_, Fault::BadCharacters) => {
            "the text holds characters that can't be shown, such as line breaks. Type it again."
        }
        (_, Fault::UnseenCharacters) => {
            "there are characters in it that nobody can see, so it could pass for another one. Type it again instead of \
             pasting it."
        }
        (_, Fault::Taken) => "another user has this one. Choose another.",
        (_, Fault::Unknown) => "there is no such active person. Choose somebody from the list.",
        (Field::Stops, Fault::OutOfRange) => "the last day lies before the first. Correct one of them.",
        (Field::PasswordLength, Fault::OutOfRange) => "choose 12 to 64 characters.",
        (Field::PasswordDays, Fault::OutOfRange) => "choose 30 to 730 days, or no limit.",
        (Field::PasswordsRemembered, Fault::OutOfRange) => "choose 0 to 24.",
        (Field::LockAfter, Fault::OutOfRange) => "choose 3 to 10.",
        (Field::LockMinutes, Fault::OutOfRange) => "choose 1 to 30.",
        (Field::IdleMinutes, Fault::OutOfRange) => "choose 5 to 480.",
        (Field::SessionHours, Fault::OutOfRange) => "choose 1 to 24.",
        (Field::TemporaryHours, Fault::OutOfRange) => "choose 1 to 168.",
        (Field::ExpireDays, Fault::OutOfRange) => "choose 30, 60 or 90 days, or never.",
        (Field::KitCheckDays, Fault::OutOfRange) => "choose 7 to 365.",
        (Field::ForgetYears, Fault::OutOfRange) => "choose 1 to 30, or never.",
        (_, Fault::OutOfRange) => "this is outside the allowed range. Choose another value.",
    }
}

/// Why a password is refused and what to do.
#[must_use]
pub fn password_fault(fault: PasswordFault) -> String {
    match fault {
        PasswordFault::TooShort { least } => {
            format!(
                "The password is too short. Use at least {least} characters; several words are easy to remember."
            )
        }
        PasswordFault::TooLong => "The password is too long. Use at most 1,024 characters.".to_owned(),
        PasswordFault::Known => {
            "This password is on the lists that attackers try first. Choose another.".to_owned()
        }
        PasswordFault::Guessable { why } => {
            let why = match why {
                Weakness::KeyboardRow => "it follows the keys on the keyboard",
                Weakness::Repeats => "it repeats itself",
                Weakness::Sequence => "it is a sequence",
                Weakness::Date => "it is built on a date",
                Weakness::Word => "it is an ordinary word",
                Weakness::PersonalName => "it is built on people's names",
                Weakness::Plain => "there is too little in it",
                Weakness::Alone => {
                    "this computer has no keyring, so it is all that guards a copy of the vault's files"
                }
            };
            format!(
                "The password is easy to guess: {why}. Add another word or two that don't belong together."
            )
        }
        PasswordFault::HoldsName => {
            "The password holds a name that others know: the business's, yours or Keyholder's. Leave it out."
                .to_owned()
        }
        PasswordFault::UsedBefore => "You used this password before. Choose another.".to_owned(),
    }
}

/// What happened and what to do. `when` writes a point in time as people read it.
#[must_use]
pub fn refusal(refusal: &Refusal, when: impl Fn(crate::Timestamp) -> String) -> String {
    match refusal {
        Refusal::NotAllowed { needs } => {
            let needs = permission(*needs);
            return format!("Your sign-in does not let you {needs}. Ask an owner to do it, or to let you.");
        }
        Refusal::OnlyOwnersHold { permission: which } => {
            let which = permission(*which);
            return format!("Only owners may {which}. Leave it out, or make this user an owner.");
        }
        Refusal::Field { field: which, fault: what } => {
            return format!("{}: {}", field(*which), fault(*which, *what));
        }
        Refusal::Password { why } => return password_fault(*why),
        Refusal::KitReplaced { number, at } => {
            let at = when(*at);
            return format!("Recovery kit {} was replaced on {at}. Use the newer one.", number.0);
        }
        Refusal::KitUsed { number, at } => {
            let at = when(*at);
            return format!("Recovery kit {} was used on {at} and works only once. Use another one.", number.0);
        }
        Refusal::KitRetired { number, at } => {
            let at = when(*at);
            return format!(
                "Recovery kit {} stopped working on {at}, when its owner stopped being an owner. Use another one.",
                number.0
            );
        }
        Refusal::RunNotFinished { left } => {
            let left = if *left == 1 { "One thing is".to_owned() } else { format!("{left} things are") };
            return format!(
                "{left} not finished. Every step must be done, and what reaches far verified by somebody else, or let be by an owner."
            );
        }
        Refusal::OwnersOnly => "Only an owner may do that. Ask an owner.",
        Refusal::OwnersHoldEverything => {
            "An owner may do everything; nothing can be left out. Choose another role to allow less."
        }
        Refusal::NotToYourself => "This is about yourself or your own company. Ask another owner or an administrator.",
        Refusal::LastOwner => {
            "This is the last owner who can sign in. Make another owner first, and let them sign in once."
        }
        Refusal::StillInUse => "This user is still in use. Only former people are forgotten: disable them first.",
        Refusal::Forgotten => {
            "This person was forgotten: what was written about them is gone. Add a new user if they are back."
        }
        Refusal::OnlyPeopleAreForgotten => {
            "Only people are forgotten. Change what is written about this program instead."
        }
        Refusal::NotYetGone => {
            "There is still access to take away, or a run about this person is open. Finish that first."
        }
        Refusal::RuleHangsOnIt => {
            "Without these texts the vault would no longer verify, so nothing was struck out. Verify the vault; if it is \
             good, strike out less."
        }
        Refusal::AnotherOwner => {
            "Another owner must agree first. Ask for it; it is done when another owner agrees within 7 days."
        }
        Refusal::AlreadyAsked => "That was asked for already, or needs nobody else. Look at the journal.",
        Refusal::NotAsked => "Nobody asks for that now. Look at the journal.",
        Refusal::NoSuchUser => "There is no such user. Look at the list of users.",
        Refusal::NoSignIn => "This user has no sign-in. Give them one first.",
        Refusal::HasSignIn => "This user has a sign-in already. Change or reset that one.",
        Refusal::OnlyPeopleSignIn => {
            "Only people sign in. Give the sign-in to the person who looks after this one."
        }
        Refusal::Disabled => "This user is disabled. Enable them first.",
        Refusal::NotDisabled => "This user is not disabled, so there is nothing to enable.",
        Refusal::NothingToChange => "Nothing would change, so nothing was done.",
        Refusal::NotYetComplete => {
            "The first sign-in was not completed. Sign in with the temporary password and follow the steps."
        }
        Refusal::PasswordTooOld => {
            "Your password is older than the rules allow. Choose another one first; nothing was changed."
        }
        Refusal::AlreadyComplete => "The first sign-in was completed already. Sign in with your own password.",
        Refusal::KitsAreForOwners => "Recovery kits are made for owners. Make this user an owner first.",
        Refusal::NoSuchKit => "There is no such recovery kit for this owner. Look at the list of kits.",
        Refusal::Expired => {
            "This sign-in was not used for so long that it has expired. Ask an owner or administrator to reset it."
        }
        Refusal::CodeUsed => "This code was used already. Wait for the next one on your phone.",
        Refusal::AlreadyMade => "There is a vault already. Open it, or choose another folder.",
        Refusal::NotAuthorised => {
            "This does not fit what is in the vault. Look at it again as it is now, then try again."
        }
        Refusal::NoSuchNotice => "There is no such notice for you.",
        Refusal::NotLocked => "This user is not locked there, so there is nothing to clear.",
        Refusal::WrongAnswer => "The answer is not right. Try again.",
        Refusal::TooManyAnswers => {
            "Too many wrong answers were given for this user on this computer. Wait 30 minutes, or let an owner unlock the user."
        }
        Refusal::NoSuchCompany => "There is no such company. Look at the list of companies.",
        Refusal::CompanyEnded => "The work with this company has ended already. Take it up again first.",
        Refusal::CompanyNotEnded => "This company works with us, so there is nothing to take up again.",
        Refusal::NotOwnCompany => "You look after the staff of your own company only, with addresses of its own domains. Ask an owner for anything else.",
        Refusal::NeedsPartnerCompany => "A partner manager works for a partner company. Choose that company on the person's record first.",
        Refusal::NoSuchAccount => "There is no such account. Look at the list of accounts.",
        Refusal::AccountClosed => "This account is closed. Open it again first.",
        Refusal::AccountNotClosed => "This account is open, so there is nothing to open again.",
        Refusal::NoSuchAccess => "There is no such access. Look at the account again.",
        Refusal::HasAccess => "This user has access to this account with the same login already. Change that one.",
        Refusal::AccessEnded => "This access was taken away already.",
        Refusal::NoSuchEntry => "The journal has no entry of this number. Look for it in the journal.",
        Refusal::NoSuchRun => "There is no such run or step. Look at the list of runs.",
        Refusal::RunIsOpen => "A run about them is going on. Finish that one, or give it up.",
        Refusal::RunIsOver => "This run is over. Start another one.",
        Refusal::NothingToDo => "There is nothing to do, so no run was started.",
        Refusal::NoSuchService => "There is no such service, or no profile of your own for it. Look at the list of services.",
        Refusal::NoSuchJob => "There is no template for this job. Write down what the job takes first.",
        Refusal::DisableFirst => "Disable the record first, so that nobody signs in while the rest is taken away.",
        Refusal::StepDone => "This step was done already.",
        Refusal::StepNotDone => "The register shows that this is not done. Do it first, then tick it.",
        Refusal::OwnStep => "You did this step yourself. Somebody else must make sure of it.",
    }
    .to_owned()
}
