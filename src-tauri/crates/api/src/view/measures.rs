//! Measures: what auditors count, with the formulas.

use directory::Day;
use serde::Serialize;

use super::Found;

/// Every measure.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Measures {
    /// The past day they are of; nothing for now.
    pub as_of: Option<Day>,
    /// In the order of the safeguards.
    pub measures: Vec<MeasureView>,
}

/// A figure, and how it is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeasureView {
    /// Which measure, the same for good.
    pub id: String,
    /// The safeguard of CIS Controls v8 that it measures.
    pub safeguard: String,
    /// What it is about, a sentence without its full stop.
    pub name: String,
    /// What is counted: the numerator.
    pub counts: String,
    /// Among what: the denominator.
    pub among: String,
    /// How it is counted, in sentences.
    pub formula: String,
    /// Those that are as they should be.
    pub met: u32,
    /// Those that are not.
    pub unmet: u32,
    /// Those of which nobody can tell.
    pub unknown: u32,
    /// How many were looked at.
    pub all: u32,
    /// The share that is as it should be, in whole percent, rounded down; nothing where there is nothing to count.
    pub percent: Option<u8>,
    /// The figures in words: "31 of 40, 77 %, 5 unknown".
    pub result: String,
}

/// Those that a measure finds not met, then those of which nobody can tell: a stretch of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NotMet {
    /// How many there are in all.
    pub total: u32,
    /// The stretch that was asked for.
    pub items: Vec<NotMetItem>,
}

/// One that a measure doesn't find met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NotMetItem {
    /// Nobody can tell, rather than not met.
    pub unknown: bool,
    /// What it is called: a person with the account that they sign in to, a program, an account, a provider.
    pub name: String,
    /// Where it is put right.
    pub leads_to: Found,
}
