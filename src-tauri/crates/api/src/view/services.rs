//! What is known of a service, as forms and pages show it.

use directory::{AccountId, Level, Polarity};
use serde::Serialize;
use services::{Category, Profile};

/// A service to choose in a form.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ServiceChoice {
    /// Stands for the service in the register.
    pub key: String,
    /// The service, as people call it.
    pub name: String,
    /// What it is, in a sentence.
    pub what: String,
    /// Whether the business wrote this profile itself.
    pub own: bool,
}

/// Every service with a profile or an account.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ServicesPage {
    /// In order of their names.
    pub rows: Vec<ServiceRow>,
    /// Whether whoever looks may write profiles.
    pub can_write: bool,
}

/// A service in the list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ServiceRow {
    /// Stands for the service in the register.
    pub key: String,
    /// The service, as people call it.
    pub name: String,
    /// What it is, in a sentence; empty where it has no profile.
    pub what: String,
    /// The kind of service; nothing where it has no profile.
    pub category: Option<Category>,
    /// Whether the business wrote this profile itself.
    pub own: bool,
    /// Whether the own profile stands in place of one that comes with the program.
    pub replaces: bool,
    /// Open accounts at it.
    pub accounts: u32,
}

/// One service's page.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ServicePage {
    /// Stands for the service in the register.
    pub key: String,
    /// The service, as people call it; its key where it has no profile.
    pub name: String,
    /// What is known of it; nothing where it has no profile.
    pub service: Option<ServiceView>,
    /// The same as it is written, to begin another one with.
    pub profile: Option<Profile>,
    /// Whether the business wrote this profile itself.
    pub own: bool,
    /// Whether a profile of this key comes with the program.
    pub built_in: bool,
    /// The accounts at it, open ones first.
    pub accounts: Vec<ServiceAccount>,
    /// Whether whoever looks may write profiles.
    pub can_write: bool,
}

/// An account at a service.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ServiceAccount {
    /// The account.
    pub account: AccountId,
    /// What we call it.
    pub name: String,
    /// Whose it is; empty for our own business.
    pub company: String,
    /// Whether it is closed.
    pub closed: bool,
}

/// A profile that was read from a file.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ServiceFile {
    /// What the file says.
    pub profile: Profile,
    /// What writing it would do.
    pub comes: ProfileComes,
}

/// What becomes of the profiles that are there when one is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ProfileComes {
    /// There is none of this key.
    New,
    /// The same is there.
    Same,
    /// It takes the place of an own one.
    BeforeOwn,
    /// It stands before one that comes with the program.
    BeforeBuiltIn,
}

/// What is known of a service. Nothing in a field means "not known; check with the service".
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ServiceView {
    /// Stands for the service in the register.
    pub key: String,
    /// The service, as people call it.
    pub name: String,
    /// Who offers it.
    pub vendor: String,
    /// The kind of service.
    pub category: Category,
    /// What it is, in a sentence.
    pub what: String,
    /// Where people sign in or read about it.
    pub web: Option<String>,
    /// How many owners are possible, in a sentence.
    pub owners: Option<String>,
    /// The number, where there is one.
    pub owners_most: Option<u32>,
    /// More about owners, and who could take the account away.
    pub owner_notes: Vec<String>,
    /// More about seats.
    pub seats: Option<String>,
    /// Whether this or that takes up a seat.
    pub seats_taken_by: Vec<ServiceFact>,
    /// The service's own rules for signing in.
    pub sign_in: Vec<ServiceFact>,
    /// Its roles, the furthest-reaching first.
    pub roles: Vec<RoleOfService>,
    /// Its single permissions.
    pub permissions: Vec<PermissionOfService>,
    /// What somebody may do for whom nothing is ticked, in a sentence.
    pub nothing_ticked: Option<String>,
    /// How somebody's access is taken away.
    pub removing: RemovingView,
    /// How it changes hands.
    pub hand_over: HandOverView,
    /// How to get its list of users.
    pub exports: Vec<ExportView>,
    /// When somebody looked and whether they tried it, in a sentence.
    pub checked: String,
    /// Where these facts come from.
    pub sources: Vec<String>,
}

/// A fact with its label.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ServiceFact {
    /// What it is about.
    pub label: String,
    /// The fact; nothing when it isn't known.
    pub says: Option<String>,
}

/// A role of a service.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoleOfService {
    /// As the service writes it.
    pub name: String,
    /// How far it reaches.
    pub level: Level,
    /// What it lets somebody do.
    pub does: String,
    /// How many may hold it, in a sentence, where the service limits that.
    pub limit: Option<String>,
}

/// A single permission of a service.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PermissionOfService {
    /// As the service writes it.
    pub name: String,
    /// What a tick does.
    pub polarity: Polarity,
    /// What it is about.
    pub does: String,
}

/// How somebody's access is taken away.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RemovingView {
    /// Who can do it, in a sentence, where it isn't the business itself.
    pub by: Option<String>,
    /// The steps, in order.
    pub steps: Option<Vec<String>>,
    /// What becomes of what they are signed in to, and what stays behind.
    pub facts: Vec<ServiceFact>,
    /// More about it.
    pub note: Option<String>,
}

/// How an account goes over to another owner.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandOverView {
    /// What to make sure of before the first step.
    pub check_first: Option<Vec<String>>,
    /// The steps, in order.
    pub steps: Option<Vec<String>>,
    /// What the support asks for, how to reach it, and what the change resets.
    pub facts: Vec<ServiceFact>,
}

/// A list of users that the service shows or exports.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ExportView {
    /// As the service calls it.
    pub name: String,
    /// Where it is.
    pub place: Option<String>,
    /// How to get it, step by step.
    pub steps: Option<Vec<String>>,
    /// In which forms it comes and what it leaves out, in sentences.
    pub says: Vec<String>,
    /// More about it.
    pub note: Option<String>,
}
