//! Days, in every form that programs and people write them.

mod calendar;
mod number;

use directory::Day;
use serde::{Deserialize, Serialize};

use super::is_blank;
use super::words::is_never;
use crate::fold::{bare, is_no_word};
use crate::vocabulary;

/// Which of two numbers is the day: 3/4 is the third of April, or the fourth of March.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum DayOrder {
    /// Day, month, year.
    DayFirst,
    /// Month, day, year, as in the United States.
    MonthFirst,
}

/// What a cell says about when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// On this day, in the time zone that the cell was written in.
    On(Day),
    /// On a day that depends on the order, which nobody has settled.
    EitherWay,
    /// Before this day.
    Before(Day),
    /// Not within so many days before the list was made.
    NotWithin(u32),
    /// Never.
    Never,
    /// Nothing, or what programs write when they don't know.
    Unknown,
    /// Something that is no day.
    NotADay,
}

/// Reads a cell as a day.
#[must_use]
pub fn when(text: &str, order: Option<DayOrder>) -> When {
    if is_blank(text) {
        return When::Unknown;
    }
    if is_no_word(text) {
        return When::NotADay;
    }
    let text = bare(text);
    if is_never(&text) {
        return When::Never;
    }
    if let Some(days) = not_within(&text) {
        return When::NotWithin(days);
    }
    if let Some(rest) = vocabulary::behind_before(&text) {
        return match calendar::day(rest, order) {
            calendar::Found::Day(day) => When::Before(day),
            calendar::Found::Order { .. } => When::EitherWay,
            calendar::Found::Nothing => When::NotADay,
        };
    }
    if is_dotted_quad(&text) {
        return When::NotADay;
    }
    if let Some(found) = number::day(&text) {
        return found.map_or(When::NotADay, real);
    }
    match calendar::day(&text, order) {
        calendar::Found::Day(day) => real(day),
        calendar::Found::Order { .. } => When::EitherWay,
        calendar::Found::Nothing => When::NotADay,
    }
}

/// What a cell says before the end that it names behind: `Clerk (until 31.03.2026)`, `ja, bis 31.03.2026`.
pub(crate) fn with_end(text: &str) -> (&str, Option<Day>) {
    let is_end = |word: &str| {
        let parts = vocabulary::parts(word);
        !parts.is_empty()
            && parts.iter().all(|part| matches!(part, Some(vocabulary::Part::End | vocabulary::Part::Of)))
            && parts.contains(&Some(vocabulary::Part::End))
    };
    if is_no_word(text) || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return (text, None);
    }
    let begins =
        |at: usize| text[..at].ends_with(char::is_whitespace) && !text[at..].starts_with(char::is_whitespace);
    for (at, _) in text.char_indices().filter(|(at, _)| begins(*at)) {
        let Some(word) = text[at..].split_whitespace().next() else { continue };
        let behind = text[at + word.len()..].trim().trim_end_matches([')', ']', '.']);
        if is_end(word)
            && let When::On(day) = when(behind, None)
        {
            return (text[..at].trim_end_matches(['(', '[', ',', ' ', '-']), Some(day));
        }
    }
    (text, None)
}

/// The days that programs write for "no day": the beginnings and the end of their calendars.
fn real(day: Day) -> When {
    let date = day.0;
    if date.year() <= 1900 || (date.year(), date.month(), date.day()) == (1970, 1, 1) {
        When::Unknown
    } else if date.year() >= 9999 {
        When::Never
    } else {
        When::On(day)
    }
}

/// Whether a text is the address of a computer, `10.11.12.13`, or a version: four numbers with dots and nothing else.
fn is_dotted_quad(text: &str) -> bool {
    text.split('.').count() == 4
        && text.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `Not active in the last 180 days`, `more than 90 days ago`, `> 90 days`.
fn not_within(text: &str) -> Option<u32> {
    const STARTS: [&str; 8] = [
        "not active in the last ",
        "not active for ",
        "no activity in the last ",
        "inactive for ",
        "more than ",
        "over ",
        "older than ",
        ">",
    ];
    const ENDS: [&str; 3] = ["days", "days ago", "d"];
    let rest = STARTS.iter().find_map(|start| text.strip_prefix(start))?.trim_start();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let days = rest[..digits].parse().ok()?;
    ENDS.contains(&rest[digits..].trim()).then_some(days)
}

/// What the cells of a column say together about the order of day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderFound {
    /// No cell needs one.
    NotNeeded,
    /// A cell that fits only one order settles it for all.
    Settled(DayOrder),
    /// Every cell fits both: somebody must say.
    Open,
    /// Some cells fit only one order, some only the other.
    Mixed,
}

/// The order in which a column's cells have day and month.
#[must_use]
pub fn order_of<'a>(cells: impl IntoIterator<Item = &'a str>) -> OrderFound {
    let (mut day_first, mut month_first, mut either) = (false, false, false);
    for cell in cells {
        if cell.trim().is_empty() || is_no_word(cell) {
            continue;
        }
        let text = bare(cell);
        let text = vocabulary::behind_before(&text).unwrap_or(&text);
        if let calendar::Found::Order { only } = calendar::order(text) {
            match only {
                Some(DayOrder::DayFirst) => day_first = true,
                Some(DayOrder::MonthFirst) => month_first = true,
                None => either = true,
            }
        }
    }
    match (day_first, month_first, either) {
        (true, true, _) => OrderFound::Mixed,
        (true, false, _) => OrderFound::Settled(DayOrder::DayFirst),
        (false, true, _) => OrderFound::Settled(DayOrder::MonthFirst),
        (false, false, true) => OrderFound::Open,
        (false, false, false) => OrderFound::NotNeeded,
    }
}

#[cfg(test)]
mod tests;
