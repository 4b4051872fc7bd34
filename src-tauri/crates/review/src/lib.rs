//! What needs somebody: checks that look at facts of the register and find what is wrong or soon will be.
//!
//! A check is one small file, and so is a measure. The lists of them feed the pages, the reports and the documentation.
//! What they say stands in the catalogue, in `findings.ftl` and `measures.ftl`, under their names.
#![forbid(unsafe_code)]

mod checks;
mod days;
mod facts;
mod inventory;
mod measures;

pub use checks::*;
pub use facts::{AccessFact, AccountFact, KitFact, Owner, SignInFact};
pub use inventory::{
    Given, Inventory, LoginFact, Provider, ProviderFact, ReviewFact, ServiceAccountFact, Subject,
};
pub use measures::{MEASURES, Measure, Standing, Tally};

use directory::{AccountId, CompanyId, Permission, Read, RunId, UserId};
use serde::Serialize;
use words::{Arg, Message};

/// Days after which a person who was not seen is dormant. CIS Controls v8, 5.3.
pub const DORMANT_DAYS: i64 = 45;
/// Days after which a program that was not seen is dormant: many run once a month or once a quarter.
pub const DORMANT_PROGRAM_DAYS: i64 = 90;

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How pressing.
    pub weight: Weight,
    /// What is so, a sentence without its full stop. Its forms: `why` it matters, `todo`, what is known of it besides and
    /// what to do, and the words on its `button`.
    pub message: Message,
    /// Where the button leads.
    pub leads_to: LeadsTo,
}

/// Where a finding's button leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
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
        run: RunId,
    },
    /// The form that adds a user, with the owner role chosen.
    AddOwner,
    /// One company's page.
    Company {
        /// Which.
        company: CompanyId,
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

impl Finding {
    /// The same, speaking of this too.
    #[must_use]
    pub(crate) fn with(self, name: &'static str, arg: impl Into<Arg>) -> Self {
        Self { message: self.message.with(name, arg), ..self }
    }

    /// Whether it needs somebody. Hints don't.
    #[must_use]
    pub fn is_pressing(&self) -> bool {
        self.weight < Weight::Hint
    }
}

/// Runs every check that `may` be shown, the worst findings first; each with the check that found it.
///
/// # Errors
/// When a fact can't be read that one of them asks for.
pub fn findings(
    facts: &dyn Facts,
    may: impl Fn(Permission) -> bool,
) -> Read<Vec<(&'static dyn Check, Finding)>> {
    let mut all = run(facts, |check| may(check.needs()))?;
    // Stable: within a weight the order of the list of checks holds.
    all.sort_by_key(|(_, found)| found.weight);
    Ok(all)
}

/// How many findings that `may` be shown need somebody. What only hints rest on isn't read for it.
///
/// # Errors
/// As [`findings`].
pub fn pressing(facts: &dyn Facts, may: impl Fn(Permission) -> bool) -> Read<usize> {
    let found = run(facts, |check| check.at_most() < Weight::Hint && may(check.needs()))?;
    Ok(found.iter().filter(|(_, found)| found.is_pressing()).count())
}

/// Runs checks in their order.
fn run(facts: &dyn Facts, which: impl Fn(&dyn Check) -> bool) -> Read<Vec<(&'static dyn Check, Finding)>> {
    let asked = Asked::of(facts);
    let mut all = Vec::new();
    for check in CHECKS.iter().filter(|check| which(**check)) {
        all.extend(check.run(&asked)?.into_iter().map(|found| (*check, found)));
    }
    Ok(all)
}
