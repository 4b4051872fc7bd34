//! What is known of a service, as forms and pages show it.

use directory::{Level, Polarity};
use serde::Serialize;

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

/// What is known of a service. Nothing in a field means "not known; check with the service".
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ServiceView {
    /// Stands for the service in the register.
    pub key: String,
    /// The service, as people call it.
    pub name: String,
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
    /// The service's own rules for signing in.
    pub sign_in: Vec<ServiceFact>,
    /// Its roles, the furthest-reaching first.
    pub roles: Vec<RoleOfService>,
    /// Its single permissions.
    pub permissions: Vec<PermissionOfService>,
    /// What somebody may do for whom nothing is ticked, in a sentence.
    pub nothing_ticked: Option<String>,
    /// How it changes hands.
    pub hand_over: HandOverView,
    /// How to get its list of users.
    pub exports: Vec<ExportView>,
    /// Where these facts come from and when somebody looked.
    pub checked: String,
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
    /// More about it.
    pub note: Option<String>,
}
