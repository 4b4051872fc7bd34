//! People: the list and one person's page.

use directory::{Day, Grant, Permission, Role, Stage, Timestamp, UserDetails, UserId, UserKind};
use serde::{Deserialize, Serialize};

/// Which users a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum PeopleTab {
    /// Every user.
    #[default]
    Everyone,
    /// People.
    Person,
    /// API processes.
    Api,
    /// Third-party integrations.
    Integration,
    /// With a sign-in to this vault.
    SignIn,
    /// Locked now.
    Locked,
    /// Disabled.
    Disabled,
}

/// A stretch of the list.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PeopleQuery {
    /// Which users.
    pub tab: PeopleTab,
    /// Words that name, username, address, company, department or job title must hold; empty for all.
    pub search: String,
    /// How many to leave out at the start.
    pub offset: u32,
    /// How many at most; 500 is the most.
    pub limit: u32,
}

/// A stretch of the list and how many there are.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PeoplePage {
    /// How many match in all.
    pub total: u32,
    /// The rows asked for.
    pub rows: Vec<PersonRow>,
    /// How many each tab has, without the search.
    pub tabs: TabCounts,
}

/// How many each tab has.
#[derive(Debug, Clone, Copy, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[expect(missing_docs, reason = "one number for each `PeopleTab`, under its name")]
pub struct TabCounts {
    pub everyone: u32,
    pub person: u32,
    pub api: u32,
    pub integration: u32,
    pub sign_in: u32,
    pub locked: u32,
    pub disabled: u32,
}

/// One row.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonRow {
    /// The user.
    pub id: UserId,
    /// Name.
    pub name: String,
    /// Username.
    pub username: String,
    /// Notification address.
    pub notify: String,
    /// Person, API process or integration.
    pub kind: UserKind,
    /// Company; empty for our own.
    pub company: String,
    /// Role of the sign-in here, if any.
    pub role: Option<Role>,
    /// When last signed in here; nothing when never or without a sign-in.
    pub last_used: Option<Timestamp>,
    /// The state to show.
    pub state: PersonState,
    /// Who looks after it, for API processes and integrations.
    pub responsible: Option<String>,
}

/// A user's state in one word, the most pressing first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum PersonState {
    /// Disabled.
    Disabled {
        /// Since when.
        since: Timestamp,
    },
    /// Locked on some computer.
    Locked {
        /// Until when.
        until: Timestamp,
    },
    /// The last day is past and the record is still in use.
    PastEnd {
        /// The last day.
        stops: Day,
    },
    /// The sign-in was not used for too long.
    Expired {
        /// Since when.
        since: Timestamp,
    },
    /// The first sign-in was not done yet.
    NotYetSignedIn,
    /// In use.
    Active,
}

/// One person's page.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonPage {
    /// The user.
    pub id: UserId,
    /// Person, API process or integration.
    pub kind: UserKind,
    /// What people wrote.
    pub details: UserDetails,
    /// The state to show.
    pub state: PersonState,
    /// Why disabled.
    pub disabled_reason: Option<String>,
    /// Name of who looks after it.
    pub responsible: Option<String>,
    /// The company's name; nothing for our own business.
    pub company: Option<String>,
    /// When the record was made.
    pub added_at: Timestamp,
    /// Who last changed it.
    pub changed_by: String,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// When what was written about them was struck out.
    pub forgotten_at: Option<Timestamp>,
    /// The sign-in to this vault.
    pub sign_in: Option<SignInView>,
    /// The run about them that goes on.
    pub run: Option<directory::RunId>,
    /// What happened, newest first, the latest 50.
    pub history: Vec<super::JournalRow>,
    /// What whoever looks at it may do here.
    pub can: PersonActions,
}

/// A sign-in as the page shows it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SignInView {
    /// Role and permissions.
    pub grant: Grant,
    /// Whether the permissions differ from the role's preset.
    pub customised: bool,
    /// What this sign-in can do, in sentences.
    pub can_do: Vec<String>,
    /// What it can't do, in sentences.
    pub cannot_do: Vec<String>,
    /// Temporary or complete.
    pub stage: Stage,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it was last used.
    pub last_used: Option<Timestamp>,
    /// When it expires if not used; nothing when it never does.
    pub expires_at: Option<Timestamp>,
    /// When the password was chosen.
    pub password_at: Timestamp,
    /// The identity question, to ask a caller.
    pub question: Option<String>,
    /// Locks on this and other computers.
    pub locks: Vec<LockView>,
}

/// A lock.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LockView {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Their username.
    pub username: String,
    /// Their role.
    pub role: Option<Role>,
    /// Name of the computer.
    pub computer: String,
    /// Number of the computer.
    pub computer_id: String,
    /// Whether it is this one.
    pub here: bool,
    /// Wrong tries.
    pub tries: u32,
    /// The last of them.
    pub last_at: Timestamp,
    /// Until when; nothing when only tries were counted.
    pub until: Option<Timestamp>,
    /// Off until somebody clears it: too many locks in a row.
    pub off: bool,
    /// Whether whoever looks may clear it.
    pub can_clear: bool,
}

/// What whoever looks at a person's page may do.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[expect(missing_docs, reason = "each is the action it is named after")]
pub struct PersonActions {
    pub change: bool,
    /// Change every field, and not only how they are called and reached.
    pub change_all: bool,
    pub disable: bool,
    pub enable: bool,
    /// Look at what forgetting them comes to.
    pub forget: bool,
    pub start_run: bool,
    pub give_sign_in: bool,
    pub reset_sign_in: bool,
    pub end_sign_in: bool,
    pub change_grant: bool,
    pub sign_out: bool,
    pub check_caller: bool,
    /// Roles that may be given.
    pub roles: Vec<RoleChoice>,
}

/// A role with its words and permissions.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoleChoice {
    /// The role.
    pub role: Role,
    /// What people call it.
    pub label: String,
    /// What it is for, in a sentence.
    pub says: String,
    /// Its preset.
    pub permissions: Vec<Permission>,
}

/// A permission with its words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PermissionChoice {
    /// The permission.
    pub permission: Permission,
    /// What it lets people do, as a sentence without its subject.
    pub label: String,
}

/// What may be given.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoleChoices {
    /// Roles that whoever is signed in may give to a new user.
    pub roles: Vec<RoleChoice>,
    /// Permissions that they may give one by one.
    pub permissions: Vec<PermissionChoice>,
}

/// The form that adds a user.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewUser {
    /// Person, API process or integration.
    pub kind: UserKind,
    /// What people wrote.
    pub details: UserDetails,
    /// A sign-in to make with it.
    pub grant: Option<Grant>,
}

/// A user was added.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AddedUser {
    /// The user.
    pub user: UserId,
    /// The temporary password to pass on, shown once.
    pub temporary_password: Option<String>,
    /// Whether the sign-in waits for an owner, because whoever made it doesn't hold all its keys.
    pub waits_for_owner: bool,
}
