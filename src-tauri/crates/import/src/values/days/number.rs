//! Days as programs count them.

use directory::{Day, Timestamp, time::DAY};

/// The day of a number, if the text is one: seconds, milliseconds or microseconds since 1970, days of Excel's
/// calendar, or Windows' hundred nanoseconds since 1601. `Some(None)` for a number that is no day, and nothing for
/// other text and for the eight digits of `20260831`.
pub(super) fn day(text: &str) -> Option<Option<Day>> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = whole.len();
    let is_number =
        digits > 0 && [whole, fraction].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if !is_number || (digits == 8 && fraction.is_empty()) {
        return None;
    }
    Some(whole.parse().ok().and_then(|number: i64| counted(number, digits)))
}

fn counted(number: i64, digits: usize) -> Option<Day> {
    // Excel's day 25569 is 1 January 1970; its calendar of a day too many ended in February 1900.
    const EXCEL_1970: i64 = 25_569;
    // [MS-DTYP] 2.3.3
    const WINDOWS_1970: i64 = 116_444_736_000_000_000;
    let millis = match digits {
        _ if number == 0 => 0,
        5 => (number - EXCEL_1970).checked_mul(DAY)?,
        9 | 10 => number.checked_mul(1_000)?,
        12 | 13 => number,
        15 | 16 => number / 1_000,
        18 => (number - WINDOWS_1970) / 10_000,
        _ => return None,
    };
    let day = Timestamp(millis).day_utc();
    // Numbers of customers and telephones look like days of other centuries.
    (number == 0 || (1950..2150).contains(&day.0.year())).then_some(day)
}
