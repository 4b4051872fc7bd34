//! Days as people read them, and how many lie between.

use directory::Day;

const DAY_SECONDS: i64 = 86_400;

/// "15 June", with the year where it isn't this one's.
pub(crate) fn day(day: Day, today: Day) -> String {
    words::dates::near_day(day.0, today.0)
}

/// Whole days from `from` to `to`; negative when `to` is earlier.
pub(crate) fn days_between(from: Day, to: Day) -> i64 {
    to.0.duration_since(from.0).as_secs() / DAY_SECONDS
}
