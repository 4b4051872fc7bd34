//! Points in time and days, as parameters: nothing in this crate reads a clock.

use serde::{Deserialize, Serialize};

/// A point in time: milliseconds since 1970-01-01T00:00:00Z, negative before it.
///
/// What a computer's clock said, so it proves nothing; the order of journal entries is their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(transparent)]
pub struct Timestamp(
    // `number` in TypeScript, exact until the year 287396; an `f64` would give `number | null`.
    #[cfg_attr(feature = "bindings", specta(type = i32))] pub i64,
);

/// One minute in milliseconds.
pub const MINUTE: i64 = 60_000;
/// One hour in milliseconds.
pub const HOUR: i64 = 60 * MINUTE;
/// One day of 24 hours in milliseconds.
pub const DAY: i64 = 24 * HOUR;

impl Timestamp {
    /// The point `millis` milliseconds later (earlier when negative), held at the ends of the range.
    #[must_use]
    pub fn plus(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// Milliseconds from `earlier` to this point; negative when `earlier` is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The day this point falls on in UTC, used where no time zone is at hand.
    #[must_use]
    pub fn day_utc(self) -> Day {
        Day(self.date_time_utc().date())
    }

    /// The point to the minute in UTC: `2026-11-23 14:05 UTC`.
    #[must_use]
    pub fn text_utc(self) -> String {
        let (date, time) = (self.date_time_utc().date(), self.date_time_utc().time());
        format!("{date} {:02}:{:02} UTC", time.hour(), time.minute())
    }

    fn date_time_utc(self) -> jiff::civil::DateTime {
        let instant = jiff::Timestamp::from_millisecond(self.0).unwrap_or(if self.0 < 0 {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        });
        jiff::tz::TimeZone::UTC.to_datetime(instant)
    }
}

/// A calendar day with no time zone, written `2026-11-23`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub jiff::civil::Date);

#[cfg(feature = "bindings")]
impl specta::Type for Day {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        <String as specta::Type>::definition(types)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// The text is not a day of the form `2026-11-23`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a day of the form 2026-11-23")]
pub struct NotADay;

impl std::str::FromStr for Day {
    type Err = NotADay;
    fn from_str(text: &str) -> Result<Self, NotADay> {
        text.trim().parse().map(Day).map_err(|_| NotADay)
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
