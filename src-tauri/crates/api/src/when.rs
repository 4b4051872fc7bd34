//! Points in time and days as people here read them.

use directory::{Day, Timestamp};
use jiff::ZonedDateTime;
use jiff::tz::TimeZone;
use words::dates;

/// The day a point falls on in this zone.
pub(crate) fn day_of(zone: &TimeZone, at: Timestamp) -> Day {
    Day(zoned(zone, at).date())
}

/// The start of a day in this zone.
pub(crate) fn midnight(zone: &TimeZone, day: Day) -> Timestamp {
    let start = zone.to_timestamp(day.0.to_datetime(jiff::civil::Time::midnight()));
    Timestamp(start.map_or(0, jiff::Timestamp::as_millisecond))
}

/// "22 November 2026, 14:03".
pub(crate) fn moment(zone: &TimeZone, at: Timestamp) -> String {
    dates::moment(zoned(zone, at).datetime())
}

/// "22 November 2026".
pub(crate) fn day(day: Day) -> String {
    dates::day(day.0)
}

/// "Monday 23 November 2026, 13:05 (Europe/Oslo)": what to compare with a watch.
pub(crate) fn clock(zone: &TimeZone, at: Timestamp) -> String {
    let now = zoned(zone, at);
    let zone = zone.iana_name().map_or_else(|| now.strftime("UTC%:z").to_string(), str::to_owned);
    dates::clock(now.datetime(), &zone)
}

/// A point in time for reports.
pub(crate) fn report_moment(zone: &TimeZone, at: Timestamp) -> report::Moment {
    let rfc3339 = zoned(zone, at).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
    report::Moment { text: moment(zone, at), rfc3339 }
}

/// A day for reports.
pub(crate) fn report_day(of: Day) -> report::Moment {
    report::Moment { text: day(of), rfc3339: of.to_string() }
}

fn zoned(zone: &TimeZone, at: Timestamp) -> ZonedDateTime {
    // Held at the ends of the calendar: years -9999 and 9999.
    let ends = if at.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
    jiff::Timestamp::from_millisecond(at.0).unwrap_or(ends).to_zoned_datetime(zone.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: Timestamp = Timestamp(1_795_441_380_000);

    fn oslo() -> TimeZone {
        TimeZone::fixed(jiff::tz::offset(1))
    }

    #[test]
    fn a_moment_reads_as_people_say_it() {
        assert_eq!(moment(&oslo(), AT), "23 November 2026, 14:43");
        assert_eq!(clock(&oslo(), AT), "Monday 23 November 2026, 14:43 (UTC+01:00)");
        assert_eq!(
            report_moment(&oslo(), AT).rfc3339,
            "2026-11-23T14:43:00+01:00",
            "programs read the zone too"
        );
    }

    #[test]
    fn the_ends_of_the_clock_do_no_harm() {
        for end in [i64::MIN, i64::MAX] {
            assert!(!moment(&oslo(), Timestamp(end)).is_empty(), "a wrong clock must not stop the program");
        }
    }

    #[test]
    fn a_day_is_the_day_of_the_place() {
        let late = Timestamp(AT.0 + 10 * directory::time::HOUR);
        assert_eq!(day(day_of(&oslo(), late)), "24 November 2026", "23:43 in UTC is the next day in Oslo");
    }
}
