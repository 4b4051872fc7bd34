//! Striking texts out, as pages show it.

use directory::{Compartment, Strike, TextAt, Timestamp, UserId};
use serde::{Deserialize, Serialize};

/// A text in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TextRef {
    /// The entry.
    pub entry: u32,
    /// Who may read it.
    pub compartment: Compartment,
    /// Which of the texts in that part of the entry, from 0.
    pub text: u32,
}

/// What is struck out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "strike", rename_all = "snake_case")]
pub enum StrikeWhat {
    /// What was written about a former person.
    Person {
        /// Who.
        user: UserId,
    },
    /// Single texts, and wherever else the same stands.
    Texts {
        /// Which.
        texts: Vec<TextRef>,
    },
}

/// A text, and what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StrikeText {
    /// Where it stands.
    pub at: TextRef,
    /// What it says.
    pub text: String,
}

/// What striking something out comes to.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StrikePage {
    /// What.
    pub what: StrikeWhat,
    /// The person's name, where it is about one.
    pub name: Option<String>,
    /// What whoever looks can do.
    pub standing: StrikeStanding,
    /// The request that is in force, where somebody asked.
    pub asked: Option<StrikeAsked>,
    /// Entries that are touched.
    pub entries: u32,
    /// Texts that go.
    pub texts: u32,
    /// What those say: the first 200.
    pub goes: Vec<StrikeText>,
    /// Texts that stay and name the person: at most 200.
    pub elsewhere: Vec<StrikeText>,
    /// Backups that the journal knows of, newest first. They keep it.
    pub backups: Vec<BackupView>,
}

/// What an owner can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "standing", rename_all = "snake_case")]
pub enum StrikeStanding {
    /// Do it.
    May {
        /// The entry that asked for it; nothing where the years that the settings ask for are over.
        asked: Option<u32>,
    },
    /// Ask another owner.
    ToAsk,
    /// Wait for another owner.
    Waits {
        /// Until when another can agree.
        until: Timestamp,
        /// From when on they may do it alone, where there is no other owner.
        alone_from: Option<Timestamp>,
    },
}

/// A request to strike something out.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StrikeAsked {
    /// The entry that asks.
    pub entry: u32,
    /// Who asked.
    pub by: String,
    /// Whether that was whoever looks.
    pub mine: bool,
    /// When.
    pub at: Timestamp,
    /// Until when another owner can agree.
    pub until: Timestamp,
    /// For what.
    pub what: StrikeWhat,
    /// The person's name, where it is about one.
    pub name: Option<String>,
    /// The texts, where it is about single ones.
    pub texts: Vec<StrikeText>,
}

/// A backup that the journal knows of.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BackupView {
    /// When it was made.
    pub at: Timestamp,
    /// The SHA-256 of its file in hex.
    pub digest: String,
}

/// Something was struck out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Struck {
    /// Entries that were touched.
    pub entries: u32,
    /// Texts that went.
    pub texts: u32,
}

impl From<TextAt> for TextRef {
    fn from(at: TextAt) -> Self {
        Self { entry: crate::call_error::count(at.entry), compartment: at.compartment, text: at.text }
    }
}

impl From<&Strike> for StrikeWhat {
    fn from(what: &Strike) -> Self {
        match what {
            Strike::Person { user } => Self::Person { user: *user },
            Strike::Texts { texts } => Self::Texts { texts: texts.iter().map(|at| (*at).into()).collect() },
        }
    }
}

impl From<&StrikeWhat> for Strike {
    /// In the order of the journal, each once.
    fn from(what: &StrikeWhat) -> Self {
        match what {
            StrikeWhat::Person { user } => Self::Person { user: *user },
            StrikeWhat::Texts { texts } => {
                let at = |at: &TextRef| TextAt {
                    entry: u64::from(at.entry),
                    compartment: at.compartment,
                    text: at.text,
                };
                let mut texts: Vec<TextAt> = texts.iter().map(at).collect();
                texts.sort_unstable();
                texts.dedup();
                Self::Texts { texts }
            }
        }
    }
}
