//! Home: findings, notices and the glance.

use directory::{AccountId, NoticeId, NoticeKind, Timestamp, UserId};
use serde::Serialize;

/// The home page.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Home {
    /// What needs somebody, the worst first.
    pub findings: Vec<Finding>,
    /// Notices of whoever is signed in, newest first; only owners have any.
    pub notices: Vec<NoticeView>,
    /// Figures, for those who read the register.
    pub glance: Option<Glance>,
    /// The own company's figures, for whoever manages its staff.
    pub own_company: Option<OwnGlance>,
    /// Who opened the vault before, and when.
    pub last_opened: Option<LastOpened>,
}

/// Who opened the vault last.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LastOpened {
    /// Who.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// How pressing a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Somebody could lose access, or has access they shouldn't.
    Danger,
    /// Will become a danger.
    Warning,
    /// Good to know.
    Hint,
}

/// Something that needs somebody.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Finding {
    /// Which check found it.
    pub check: String,
    /// How pressing.
    pub weight: Weight,
    /// What is so, a sentence.
    pub title: String,
    /// Why it matters, in sentences.
    pub why: String,
    /// What is known of it besides, and what to do, in sentences.
    pub todo: String,
    /// The words on its button.
    pub button: String,
    /// Where the button leads.
    pub leads_to: LeadsTo,
}

/// Where a finding's button leads.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "to", rename_all = "snake_case")]
pub enum LeadsTo {
    /// One person's page.
    Person {
        /// Whose.
        user: UserId,
    },
    /// One account's page.
    Account {
        /// Which.
        account: AccountId,
    },
    /// The form that starts a leaver run.
    StartLeaver {
        /// About whom.
        user: UserId,
    },
    /// One run's page.
    Run {
        /// Which.
        run: directory::RunId,
    },
    /// The form that adds a user, with the owner role chosen.
    AddOwner,
    /// One company's page.
    Company {
        /// Which.
        company: directory::CompanyId,
    },
    /// Recovery kits.
    Recovery,
    /// The backup section of the settings.
    Backup,
    /// Lockouts.
    Lockouts,
    /// The journal, where it is verified.
    Journal,
    /// Settings.
    Settings,
}

/// A notice as it is shown.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NoticeView {
    /// Its number.
    pub id: NoticeId,
    /// What it tells.
    pub kind: NoticeKind,
    /// The sentence.
    pub text: String,
    /// The user it is about.
    pub about: UserId,
    /// When.
    pub at: Timestamp,
    /// Whether it should stay as a banner: recovery was used.
    pub banner: bool,
}

/// Figures of the company whose staff one manages.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OwnGlance {
    /// Its name.
    pub company: String,
    /// Its active staff.
    pub staff: u32,
    /// Accounts that they can get into.
    pub accounts: u32,
    /// Last day of the agreement.
    pub ends: Option<directory::Day>,
}

/// Figures beside the findings.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[expect(missing_docs, reason = "each figure is what its name says")]
pub struct Glance {
    pub people: u32,
    pub api_and_integrations: u32,
    pub disabled: u32,
    pub owners: u32,
    pub sign_ins: u32,
    pub kits_good: u32,
    pub kits_checked: u32,
    pub last_backup: Option<Timestamp>,
    pub entries: u32,
}
