//! What a service profile says.

use serde::{Deserialize, Serialize};

use crate::{Level, Polarity};

/// One fact, mostly a sentence; nothing where it isn't known, which a file says as `"unknown"` and a page as
/// "not known; check with the service".
pub type Fact = Option<String>;

/// What is known of one service: who may do what there, how to get its list of users, how it changes hands.
///
/// Only [`Profile::read`] holds a profile to the rules of the file; one that was put together otherwise is checked by
/// reading what [`Profile::write`] gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Profile {
    /// Stands for the service in the register: small letters, digits and dashes, never changed once used.
    pub key: String,
    /// The service, as people call it.
    pub name: String,
    /// Who offers it.
    pub vendor: String,
    /// What it is.
    pub what: String,
    /// Where people sign in or read about it, beginning with `https://`.
    pub web: Fact,
    /// The kind of service.
    pub category: Category,
    /// Where these facts come from.
    pub checked: Checked,
    /// Owners.
    pub owners: Owners,
    /// What takes up a seat.
    pub seats: Seats,
    /// The service's own rules for signing in.
    pub sign_in: SignInRules,
    /// The user lists that the service shows or exports; at least one.
    pub user_lists: Vec<UserList>,
    /// How somebody's access is taken away; nothing in files that were written before it could be said.
    pub removing: Option<Removing>,
    /// How the account goes over to another owner.
    pub hand_over: HandOver,
    /// The roles, the most powerful first; at least one.
    pub roles: Vec<ServiceRole>,
    /// What somebody may do for whom no single permission is ticked.
    pub nothing_ticked: NothingTicked,
    /// Permissions that are ticked one by one.
    pub permissions: Vec<ServicePermission>,
}

/// The kind of service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Mailings, advertising, public pages.
    Marketing,
    /// Web sites, hosting, domain names.
    WebAndDomains,
    /// Selling on the web or over the counter.
    Shop,
    /// Banks, payments, bookkeeping.
    Money,
    /// Documents, mailboxes, tasks, design.
    Office,
    /// Chat, meetings, telephone.
    Communication,
    /// Files kept and shared.
    Files,
    /// Employees and their pay.
    PeopleAndPay,
    /// Source code and servers.
    Development,
    /// Passwords and sign-in.
    Security,
    /// Alarm codes, door keys.
    Building,
    /// Anything else.
    Other,
}

/// Where a profile's facts come from and how sure they are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Checked {
    /// The month in which somebody last looked: `2026-11`.
    pub on: String,
    /// Whether somebody went through the steps in the service itself.
    pub tried: bool,
    /// Where the facts are from.
    pub sources: Vec<String>,
}

/// How many owners an account can have, and who could take it away.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Owners {
    /// How many are possible.
    pub most: OwnerLimit,
    /// Who could remove the business from its own account.
    pub who_could_remove_us: Fact,
    /// More about owners.
    pub note: Option<String>,
}

/// How many owners are possible.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum OwnerLimit {
    /// Not known.
    #[default]
    Unknown,
    /// As many as one likes.
    Unlimited,
    /// So many.
    AtMost {
        /// The number.
        most: u32,
    },
}

/// What takes up a seat, which the business pays for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Seats {
    /// An invitation that nobody has accepted.
    pub invited: Counted,
    /// A disabled or suspended user.
    pub disabled: Counted,
    /// More about seats.
    pub note: Option<String>,
}

/// Whether something takes up a seat.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// It does.
    Counts,
    /// It doesn't.
    Free,
    /// Not known.
    #[default]
    Unknown,
}

/// A service's own rules for signing in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SignInRules {
    /// Whether there is a second factor.
    pub second_factor: SecondFactorRule,
    /// More about the second factor.
    pub second_factor_note: Option<String>,
    /// What happens after too many wrong tries.
    pub lockout: Fact,
    /// When somebody who does nothing is signed out.
    pub idle: Fact,
    /// The rules for passwords.
    pub passwords: Fact,
    /// Whether people can sign in through another service.
    pub single_sign_on: Fact,
}

/// Whether signing in takes more than a password.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum SecondFactorRule {
    /// There is none.
    None,
    /// Users may turn it on.
    Offered,
    /// Nobody signs in without.
    Required,
    /// It hangs on one person or one device, whoever else uses the account.
    Bound,
    /// Not known.
    #[default]
    Unknown,
}

/// A role, by the name the service gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ServiceRole {
    /// Stands for the role in the register.
    pub key: String,
    /// The role, as the service writes it.
    pub name: String,
    /// How much it lets somebody do, on the scale by which services are compared.
    pub level: Level,
    /// What it lets somebody do.
    pub does: String,
    /// How many may hold it, where the service limits that.
    pub limit: Option<u32>,
}

/// A permission that is ticked by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ServicePermission {
    /// Stands for the permission in the register.
    pub key: String,
    /// The permission, as the service writes it.
    pub name: String,
    /// What a tick means.
    pub polarity: Polarity,
    /// What it is about.
    pub does: String,
}

/// What somebody may do for whom nothing is ticked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum NothingTicked {
    /// Nothing.
    Nothing,
    /// Everything.
    Everything,
    /// Not known, or the service has no single permissions.
    #[default]
    Unknown,
}

/// A list of an account's users that the service shows or exports.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct UserList {
    /// The list, as the service calls it.
    pub name: String,
    /// Where it is: the menus one after the other, parted by `>`.
    pub place: Fact,
    /// How to get it, step by step.
    pub steps: Option<Vec<String>>,
    /// The forms in which it comes.
    pub formats: Option<Vec<ListFormat>>,
    /// What it leaves out, so that nobody takes silence for an answer.
    pub cannot_tell: Option<Vec<Untold>>,
    /// More about this list.
    pub note: Option<String>,
}

/// A form in which a user list comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ListFormat {
    /// A text file with columns.
    Csv,
    /// An Excel workbook.
    Xlsx,
    /// A JSON file.
    Json,
    /// On the screen, from where it can be copied.
    Screen,
}

/// Something that a user list may leave out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Untold {
    /// The e-mail address.
    Email,
    /// The role.
    Role,
    /// Whether the user is active, invited or disabled.
    Status,
    /// When the user was last there.
    LastUse,
    /// Whether the user has a second factor.
    SecondFactor,
}

/// How somebody's access is taken away.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Removing {
    /// Who can do it.
    pub by: RemovedBy,
    /// The steps, in order.
    pub steps: Option<Vec<String>>,
    /// What becomes of what they are signed in to at that moment.
    pub sessions: Fact,
    /// What stays behind or goes on working: keys, shared links, forwarding.
    pub left: Fact,
    /// More about it.
    pub note: Option<String>,
}

/// Who can take somebody's access away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum RemovedBy {
    /// The business itself.
    Ourselves,
    /// Whoever offers the service, and nobody else.
    Provider,
    /// Not known.
    #[default]
    Unknown,
}

/// How an account goes over to another owner.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandOver {
    /// What to make sure of before the first step.
    pub check_first: Option<Vec<String>>,
    /// The steps, in order.
    pub steps: Option<Vec<String>>,
    /// What the support asks to see when the owner is gone.
    pub proof: Fact,
    /// How to reach the support.
    pub support: Fact,
    /// What the change of owner resets.
    pub resets: Resets,
}

/// What a change of owner resets.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Resets {
    /// What becomes of the second factor.
    pub second_factor: Fact,
    /// What becomes of tokens, keys and connected programs.
    pub tokens: Fact,
    /// What becomes of plan, card and invoices.
    pub billing: Fact,
}
