//! Roles and the single permissions beneath them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// One thing that a sign-in may do. Decided here once, for the window, the command line and other computers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// Read users, accounts and who has access.
    ReadRegister,
    /// Read and export the journal.
    ReadJournal,
    /// Make audits and reports.
    MakeReports,
    /// Add users, change, disable and enable those who are not owners.
    ManageUsers,
    /// Give and reset sign-ins of users who are not owners.
    ManageSignIns,
    /// Change accounts and companies, give, change and end access, do leaver runs.
    ManageAccess,
    /// Add, change and remove owners.
    ManageOwners,
    /// Make and replace owners' recovery kits.
    ManageKits,
    /// See who is locked, and unlock.
    ClearLockouts,
    /// Change the sign-in rules and the business's settings.
    ChangeSettings,
    /// Open and close accounts.
    OpenCloseAccounts,
    /// See billing data.
    Billing,
    /// See login details and support tickets.
    Support,
    /// Make backups of the vault.
    MakeBackups,
    /// Manage the staff of one's own partner company.
    ManageOwnCompany,
    /// One that a later Keyholder adds: what was written before must stay lawful then.
    #[cfg(test)]
    AddedLater,
}

/// Every permission, in the order people see them.
pub const PERMISSIONS: [Permission; if cfg!(test) { 16 } else { 15 }] = [
    Permission::ReadRegister,
    Permission::ReadJournal,
    Permission::MakeReports,
    Permission::ManageUsers,
    Permission::ManageSignIns,
    Permission::ManageAccess,
    Permission::ManageOwners,
    Permission::ManageKits,
    Permission::ClearLockouts,
    Permission::ChangeSettings,
    Permission::OpenCloseAccounts,
    Permission::Billing,
    Permission::Support,
    Permission::MakeBackups,
    Permission::ManageOwnCompany,
    #[cfg(test)]
    Permission::AddedLater,
];

/// What an owner holds by the journal's format 1. The list is a promise: entries of every vault are judged by it, and a
/// permission that is added later belongs into [`Role::preset`] and never in here.
const OWNERS: [Permission; 14] = [
    Permission::ReadRegister,
    Permission::ReadJournal,
    Permission::MakeReports,
    Permission::ManageUsers,
    Permission::ManageSignIns,
    Permission::ManageAccess,
    Permission::ManageOwners,
    Permission::ManageKits,
    Permission::ClearLockouts,
    Permission::ChangeSettings,
    Permission::OpenCloseAccounts,
    Permission::Billing,
    Permission::Support,
    Permission::MakeBackups,
];

/// A named preset of permissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything; alone may open and close accounts, add and remove owners, make kits.
    Owner,
    /// Billing, support and users.
    Administrator,
    /// Billing data only.
    Billing,
    /// Login details and support tickets only.
    Support,
    /// Billing and support.
    BillingAndSupport,
    /// Reads the register, the journal and reports; changes nothing.
    Auditor,
    /// Manages the staff of the own partner company.
    PartnerManager,
}

/// Every role, in the order people see them.
pub const ROLES: [Role; 7] = [
    Role::Owner,
    Role::Administrator,
    Role::Billing,
    Role::Support,
    Role::BillingAndSupport,
    Role::Auditor,
    Role::PartnerManager,
];

/// A part of the vault with a key of its own: who holds the key can read that part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Compartment {
    /// What everyone who signs in can read.
    Core,
    /// Billing data.
    Billing,
    /// Login details, tickets.
    Support,
    /// Owner notes, where kits are kept.
    Owner,
}

/// Every compartment.
pub const COMPARTMENTS: [Compartment; 4] =
    [Compartment::Core, Compartment::Billing, Compartment::Support, Compartment::Owner];

impl Compartment {
    /// The compartment's number in the journal's bytes.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Core => 0,
            Self::Billing => 1,
            Self::Support => 2,
            Self::Owner => 3,
        }
    }

    /// The compartment with this number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        COMPARTMENTS.into_iter().find(|c| c.number() == number)
    }
}

/// What one sign-in may do: the preset it was given and the single permissions that count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Grant {
    /// The preset that was chosen.
    pub role: Role,
    /// What counts. Differs from the preset where somebody set permissions one by one.
    pub permissions: BTreeSet<Permission>,
}

impl Grant {
    /// The role exactly as its preset.
    #[must_use]
    pub fn preset(role: Role) -> Self {
        Self { role, permissions: role.preset() }
    }

    /// Whether this is what an owner is given: everything that `OWNERS` holds. What owners got later may be there and
    /// may be missing, so that entries of every Keyholder stay as lawful as they were.
    #[must_use]
    pub fn is_an_owners(&self) -> bool {
        self.role == Role::Owner
            && OWNERS.iter().all(|permission| self.permissions.contains(permission))
            && !self.permissions.contains(&Permission::ManageOwnCompany)
    }

    /// Whether this grant includes `permission`. An owner's includes what owners got after it was given.
    #[must_use]
    pub fn may(&self, permission: Permission) -> bool {
        self.permissions.contains(&permission)
            || (self.role == Role::Owner && permission != Permission::ManageOwnCompany)
    }

    /// Whether somebody set permissions one by one. What owners got later makes no difference.
    #[must_use]
    pub fn is_customised(&self) -> bool {
        !self.is_an_owners() && self.permissions != self.role.preset()
    }

    /// The compartments whose keys this grant comes with. Owners hold all four.
    #[must_use]
    pub fn compartments(&self) -> BTreeSet<Compartment> {
        if self.role == Role::Owner {
            return COMPARTMENTS.into();
        }
        let mut held = BTreeSet::from([Compartment::Core]);
        if self.may(Permission::Billing) {
            held.insert(Compartment::Billing);
        }
        if self.may(Permission::Support) {
            held.insert(Compartment::Support);
        }
        held
    }

    /// Whether this grant comes with the key to identity questions: whoever resets sign-ins checks callers first.
    #[must_use]
    pub fn checks_callers(&self) -> bool {
        self.may(Permission::ManageSignIns)
    }
}

impl Role {
    /// The permissions this role comes with.
    #[must_use]
    pub fn preset(self) -> BTreeSet<Permission> {
        use Permission as P;
        match self {
            Self::Owner => PERMISSIONS.into_iter().filter(|p| *p != P::ManageOwnCompany).collect(),
            Self::Administrator => BTreeSet::from([
                P::ReadRegister,
                P::ReadJournal,
                P::MakeReports,
                P::ManageUsers,
                P::ManageSignIns,
                P::ManageAccess,
                P::ClearLockouts,
                P::Billing,
                P::Support,
                P::MakeBackups,
            ]),
            Self::Billing => BTreeSet::from([P::ReadRegister, P::Billing]),
            Self::Support => BTreeSet::from([P::ReadRegister, P::Support]),
            Self::BillingAndSupport => BTreeSet::from([P::ReadRegister, P::Billing, P::Support]),
            Self::Auditor => BTreeSet::from([P::ReadRegister, P::ReadJournal, P::MakeReports]),
            Self::PartnerManager => BTreeSet::from([P::ManageOwnCompany]),
        }
    }
}

#[cfg(test)]
mod tests;
