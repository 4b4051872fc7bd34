//! Days and times in words. How a language puts them together stands in `dates.ftl`; it is asked once, for an audit has
//! many lines.

use std::sync::LazyLock;

use jiff::civil::{Date, DateTime};

use crate::{Arg, Message, label, label_form, said};

/// Stand for what a pattern is filled with, in its order. They are of Unicode's private use, so no language has them.
const PLACES: [char; 3] = ['\u{e000}', '\u{e001}', '\u{e002}'];

static DAY: LazyLock<String> = LazyLock::new(|| {
    let [day, month, year] = PLACES.map(place);
    Message::from(said::DateDay { day, month, year }).to_string()
});
static OF_THIS_YEAR: LazyLock<String> = LazyLock::new(|| {
    let [day, month, _] = PLACES.map(place);
    Message::from(said::DateOfThisYear { day, month }).to_string()
});
static MOMENT: LazyLock<String> = LazyLock::new(|| {
    let [day, time, _] = PLACES.map(place);
    Message::from(said::DateMoment { day, time }).to_string()
});
static MONTHS: LazyLock<[&str; 12]> = LazyLock::new(|| std::array::from_fn(|at| month(at, "")));
static SHORT_MONTHS: LazyLock<[&str; 12]> = LazyLock::new(|| std::array::from_fn(|at| month(at, "short")));

/// "22 November 2026".
#[must_use]
pub fn day(day: Date) -> String {
    with_year(day, &MONTHS)
}

/// "22 Nov 2026", for a table.
#[must_use]
pub fn short_day(day: Date) -> String {
    with_year(day, &SHORT_MONTHS)
}

/// "22 November", with the year where it isn't today's.
#[must_use]
pub fn near_day(day: Date, today: Date) -> String {
    if day.year() == today.year() {
        filled(&OF_THIS_YEAR, &[&day.day().to_string(), of(&MONTHS, day)])
    } else {
        self::day(day)
    }
}

/// "22 November 2026, 14:03".
#[must_use]
pub fn moment(at: DateTime) -> String {
    filled(&MOMENT, &[&day(at.date()), &time(at)])
}

/// "22 Nov 2026, 14:03", for a table.
#[must_use]
pub fn short_moment(at: DateTime) -> String {
    filled(&MOMENT, &[&short_day(at.date()), &time(at)])
}

/// "Monday 23 November 2026, 13:05 (Europe/Oslo)".
#[must_use]
pub fn clock(at: DateTime, zone: &str) -> String {
    let weekday = label("weekday", &at.weekday().to_monday_one_offset().to_string());
    let (moment, zone) = (moment(at).into(), zone.into());
    Message::from(said::DateClock { moment, weekday: weekday.into(), zone }).to_string()
}

fn with_year(day: Date, months: &[&str; 12]) -> String {
    filled(&DAY, &[&day.day().to_string(), of(months, day), &format!("{:04}", day.year())])
}

fn time(at: DateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// What a day's month is called.
fn of<'a>(months: &[&'a str; 12], day: Date) -> &'a str {
    let at = usize::try_from(day.month() - 1).unwrap_or_default();
    months.get(at).copied().unwrap_or_default()
}

fn month(at: usize, form: &str) -> &'static str {
    label_form("month", form, &(at + 1).to_string())
}

fn place(place: char) -> Arg {
    place.to_string().into()
}

/// A pattern with these in its places.
fn filled(pattern: &str, with: &[&str]) -> String {
    let mut text = String::with_capacity(pattern.len() + 24);
    for symbol in pattern.chars() {
        match PLACES.iter().position(|place| *place == symbol) {
            Some(at) => text.push_str(with.get(at).copied().unwrap_or_default()),
            None => text.push(symbol),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_month_and_weekday_has_its_name() {
        for at in 0..12 {
            assert!(!month(at, "").is_empty() && !month(at, "short").is_empty(), "month {}", at + 1);
        }
        let first = date(2026, 11, 23);
        assert!(clock(first.at(13, 5, 0, 0), "Europe/Oslo").starts_with("Monday 23 November 2026, 13:05 ("));
        for after in 0..7 {
            let day = first.checked_add(jiff::Span::new().days(after)).unwrap();
            assert!(!clock(day.at(0, 0, 0, 0), "UTC").starts_with(' '), "{day}");
        }
    }

    #[test]
    fn a_day_is_written_as_the_place_wants_it() {
        let of = date(2026, 5, 3);
        assert_eq!(day(of), "3 May 2026");
        assert_eq!(short_day(date(2026, 9, 30)), "30 Sep 2026");
        assert_eq!(near_day(of, date(2026, 12, 31)), "3 May");
        assert_eq!(near_day(of, date(2027, 1, 1)), "3 May 2026");
        assert_eq!(moment(of.at(4, 7, 59, 0)), "3 May 2026, 04:07");
        assert_eq!(short_moment(date(2026, 12, 1).at(23, 59, 0, 0)), "1 Dec 2026, 23:59");
    }

    #[test]
    fn the_ends_of_the_calendar_have_words_too() {
        assert_eq!(day(Date::MAX), "31 December 9999");
        assert!(!moment(DateTime::MIN).is_empty(), "a wrong clock must not stop the program");
    }
}
