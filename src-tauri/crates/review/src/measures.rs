//! The list of measures: the figures of CIS Controls v8 that the register can give, each with its formula.
//!
//! A measure is one small file. What nobody recorded is counted as unknown, never as good.

use directory::Day;
use words::Message;
use words::said::{Measured, MeasuredInPart, measured_nothing};

use crate::days::days_between;
use crate::{Inventory, Subject};

mod access_by_role;
mod dormant;
mod lists_reviewed_quarterly;
mod lists_reviewed_yearly;
mod logins_recorded;
mod programs_recorded;
mod programs_reviewed;
mod providers_recorded;
mod providers_reviewed;

/// The longest three months, in days.
pub(crate) const QUARTER: i64 = 92;
/// The longest twelve months, in days.
pub(crate) const YEAR: i64 = 366;

/// One measure.
pub trait Measure: Sync {
    /// Its name in the program and in the catalogue, `measure-ID`, the same for good.
    fn id(&self) -> &'static str;
    /// The safeguard of CIS Controls v8 that it measures: "5.1".
    fn safeguard(&self) -> &'static str;
    /// Each of those that it looks at, and how it stands.
    fn each<'a>(&self, inventory: &'a Inventory) -> Box<dyn Iterator<Item = (Subject<'a>, Standing)> + 'a>;
    /// The count.
    fn tally(&self, inventory: &Inventory) -> Tally {
        self.each(inventory).map(|(_, standing)| standing).collect()
    }
    /// What it is about, a sentence without its full stop. Its forms: what it `counts` `among` what, and the `formula`.
    fn message(&self) -> Message {
        Message::of("measure", "measure", &self.id())
    }
}

/// Every measure, in the order of the safeguards.
pub const MEASURES: &[&dyn Measure] = &[
    &logins_recorded::LoginsRecorded,
    &lists_reviewed_quarterly::ListsReviewedQuarterly,
    &dormant::Dormant,
    &programs_recorded::ProgramsRecorded,
    &programs_reviewed::ProgramsReviewed,
    &access_by_role::AccessByRole,
    &lists_reviewed_yearly::ListsReviewedYearly,
    &providers_recorded::ProvidersRecorded,
    &providers_reviewed::ProvidersReviewed,
];

/// How one of those that a measure looks at stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// As it should be.
    Met,
    /// Not as it should be.
    Unmet,
    /// Nobody recorded what it takes to tell.
    Unknown,
}

/// What a measure counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Those that are as they should be.
    pub met: u64,
    /// Those that are not.
    pub unmet: u64,
    /// Those of which nobody can tell.
    pub unknown: u64,
}

impl Tally {
    /// How many were looked at.
    #[must_use]
    pub fn all(self) -> u64 {
        self.met + self.unmet + self.unknown
    }

    /// The share that is as it should be, in whole percent, rounded down: 100 is said only when all are. Nothing where
    /// there is nothing to count.
    #[must_use]
    pub fn percent(self) -> Option<u8> {
        (self.met * 100).checked_div(self.all()).and_then(|percent| u8::try_from(percent).ok())
    }

    /// "31 of 40, 77 %, 5 unknown".
    #[must_use]
    pub fn result(self) -> Message {
        let Some(percent) = self.percent() else { return measured_nothing() };
        // Digits as they are: saved reports are compared with the same made again.
        let [met, all, unknown] =
            [self.met, self.all(), self.unknown].map(|number| number.to_string().into());
        let percent = percent.to_string().into();
        if self.unknown == 0 {
            Measured { all, met, percent }.into()
        } else {
            MeasuredInPart { all, met, percent, unknown }.into()
        }
    }
}

impl FromIterator<Standing> for Tally {
    fn from_iter<I: IntoIterator<Item = Standing>>(standings: I) -> Self {
        let mut tally = Self::default();
        for standing in standings {
            match standing {
                Standing::Met => tally.met += 1,
                Standing::Unmet => tally.unmet += 1,
                Standing::Unknown => tally.unknown += 1,
            }
        }
        tally
    }
}

/// Whether everything was reviewed in the last `days`. One old review is enough to say no; one that is not on record, or
/// nothing to review, is enough not to know.
pub(crate) fn reviewed(reviews: &[Option<Day>], days: i64, today: Day) -> Standing {
    let old = |on: &Day| days_between(*on, today) > days;
    if reviews.iter().flatten().any(old) {
        Standing::Unmet
    } else if reviews.is_empty() || reviews.contains(&None) {
        Standing::Unknown
    } else {
        Standing::Met
    }
}

#[cfg(test)]
mod tests;
