//! Days and counts in sentences.

use directory::Day;

const DAY_SECONDS: i64 = 86_400;

/// "15 June", with the year where it isn't this one's.
pub(crate) fn day(day: Day, today: Day) -> String {
    let form = if day.0.year() == today.0.year() { "%-d %B" } else { "%-d %B %Y" };
    day.0.strftime(form).to_string()
}

/// Whole days from `from` to `to`; negative when `to` is earlier.
pub(crate) fn days_between(from: Day, to: Day) -> i64 {
    to.0.duration_since(from.0).as_secs() / DAY_SECONDS
}

/// "1 day", "12 days".
pub(crate) fn days(count: i64) -> String {
    if count == 1 { "1 day".to_owned() } else { format!("{count} days") }
}
