//! Points in time and days, as people here read and type them.

use directory::{Day, Timestamp};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use words::dates;

/// "23 Nov 2026, 14:05".
pub(crate) fn moment(zone: &TimeZone, at: Timestamp) -> String {
    dates::short_moment(civil(zone, at))
}

/// "23 Nov 2026".
pub(crate) fn day(zone: &TimeZone, at: Timestamp) -> String {
    dates::short_day(civil(zone, at).date())
}

/// "23 Nov 2026", for a day without a zone.
pub(crate) fn civil_day(day: Day) -> String {
    dates::short_day(day.0)
}

/// A day or a minute as typed: `2026-11-23` or `2026-11-23T14:05`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Point {
    /// A whole day.
    Day(Date),
    /// A point of local time.
    Minute(DateTime),
}

impl Point {
    /// Where it begins, in this zone.
    pub(crate) fn begins(self, zone: &TimeZone) -> Timestamp {
        match self {
            Self::Day(date) => timestamp(zone, date.to_datetime(Time::midnight())),
            Self::Minute(point) => timestamp(zone, point),
        }
    }

    /// Whether the day, or the minute, has not begun yet.
    pub(crate) fn is_to_come(self, zone: &TimeZone, now: Timestamp) -> bool {
        self.begins(zone) > now
    }

    /// Where it ends: the last millisecond of the day, or the point itself.
    pub(crate) fn ends(self, zone: &TimeZone) -> Timestamp {
        match self {
            Self::Day(date) => match date.tomorrow() {
                Ok(next) => timestamp(zone, next.to_datetime(Time::midnight())).plus(-1),
                Err(_) => Timestamp(i64::MAX),
            },
            Self::Minute(point) => timestamp(zone, point),
        }
    }
}

impl std::str::FromStr for Point {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if let Ok(date) = text.parse::<Date>()
            && text.len() == 10
        {
            return Ok(Self::Day(date));
        }
        text.parse().map(Self::Minute).map_err(|_| words::said::cli_typed_no_time().to_string())
    }
}

fn timestamp(zone: &TimeZone, point: DateTime) -> Timestamp {
    // A time that a change of the clocks leaves out is moved past the gap; the ends of the calendar hold.
    zone.to_timestamp(point).map_or(Timestamp(i64::MAX), |at| Timestamp(at.as_millisecond()))
}

fn civil(zone: &TimeZone, at: Timestamp) -> DateTime {
    let ends = if at.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
    zone.to_datetime(jiff::Timestamp::from_millisecond(at.0).unwrap_or(ends))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn oslo() -> TimeZone {
        TimeZone::fixed(jiff::tz::offset(1))
    }

    #[test]
    fn a_day_is_the_whole_day_of_this_place() {
        let day: Point = "2026-11-23".parse().unwrap();
        assert_eq!(moment(&oslo(), day.begins(&oslo())), "23 Nov 2026, 00:00");
        assert_eq!(
            moment(&oslo(), day.ends(&oslo())),
            "23 Nov 2026, 23:59",
            "an audit of a day sees its evening"
        );
    }

    #[test]
    fn a_day_is_to_come_until_it_begins() {
        let now = "2026-11-23T14:05".parse::<Point>().unwrap().begins(&oslo());
        for (text, to_come) in [
            ("2026-11-22", false),
            ("2026-11-23", false),
            ("2026-11-24", true),
            ("2026-11-23T14:05", false),
            ("2026-11-23T14:06", true),
        ] {
            let point: Point = text.parse().unwrap();
            assert_eq!(point.is_to_come(&oslo(), now), to_come, "{text}");
        }
    }

    #[test]
    fn a_minute_is_local_time() {
        let point: Point = "2026-11-23T14:05".parse().unwrap();
        assert_eq!(moment(&oslo(), point.begins(&oslo())), "23 Nov 2026, 14:05");
        assert_eq!(point.begins(&oslo()), point.ends(&oslo()), "a point has no length");
    }

    #[test]
    fn other_words_are_refused() {
        for bad in ["yesterday", "23.11.2026", "2026-13-01", ""] {
            assert!(bad.parse::<Point>().is_err(), "{bad:?} would be a guess");
        }
    }

    #[test]
    fn the_ends_of_the_clock_do_no_harm() {
        for end in [i64::MIN, i64::MAX] {
            assert!(!moment(&oslo(), Timestamp(end)).is_empty(), "a wrong clock must not stop the program");
        }
    }
}
