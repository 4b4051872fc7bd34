//! Home: findings, notices and the glance.

use directory::{NoticeId, NoticeKind, Timestamp, UserId};
pub use review::{LeadsTo, Weight};
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
    pub figures: Option<Figures>,
    /// The own company's figures, for whoever manages its staff.
    pub own_company: Option<OwnFigures>,
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
pub struct OwnFigures {
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
pub struct Figures {
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
