//! Days as a calendar writes them: numbers and the names of months.

use directory::Day;
use jiff::civil::Date;

use super::DayOrder;
use crate::vocabulary::{is_beside_days as is_filler, month};

/// What a text is as a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// This day.
    Day(Day),
    /// Day and month are numbers, and either may come first, or `only` one fits.
    Order { only: Option<DayOrder> },
    /// No day.
    Nothing,
}

/// Reads a text that is folded: lower case, no accents. Without an order, a day that needs one is not settled.
pub(super) fn day(text: &str, order: Option<DayOrder>) -> Found {
    let Some(parts) = parts(text) else { return Found::Nothing };
    let (year, month, day) = match parts {
        Parts::Settled { year, month, day } => (year, month, day),
        Parts::Numbers { first, second, year, dots } => match only(first, second, dots).or(order) {
            Some(DayOrder::DayFirst) => (year, second, first),
            Some(DayOrder::MonthFirst) => (year, first, second),
            None => return Found::Order { only: None },
        },
    };
    let date =
        || Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    date().map_or(Found::Nothing, |date| Found::Day(Day(date)))
}

/// Whether a text has day and month as numbers, and in what order.
pub(super) fn order(text: &str) -> Found {
    match parts(text) {
        Some(Parts::Numbers { first, second, dots, .. }) => Found::Order { only: only(first, second, dots) },
        Some(Parts::Settled { .. }) | None => Found::Nothing,
    }
}

/// Nobody who writes dots puts the month first, and there is no thirteenth month.
fn only(first: u32, second: u32, dots: bool) -> Option<DayOrder> {
    if dots || first > 12 {
        Some(DayOrder::DayFirst)
    } else if second > 12 {
        Some(DayOrder::MonthFirst)
    } else {
        None
    }
}

enum Parts {
    Settled { year: u32, month: u32, day: u32 },
    Numbers { first: u32, second: u32, year: u32, dots: bool },
}

#[derive(Clone, Copy)]
enum Token<'a> {
    Number { value: u32, digits: usize },
    Word(&'a str),
}

fn parts(text: &str) -> Option<Parts> {
    let mut tokens = Tokens(text);
    let mut three = [Token::Word(""); 3];
    let mut filled = 0;
    // What stands between the first number and the second.
    let mut between = "";
    while filled < 3 {
        let (separator, token) = tokens.next()?;
        match token {
            Token::Word(word) if month(word).is_none() => {
                if !is_filler(word) {
                    return None;
                }
                continue;
            }
            Token::Number { value, digits: 8 } if filled == 0 => {
                let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100);
                return tokens.are_a_time().then_some(Parts::Settled { year, month, day });
            }
            Token::Number { .. } | Token::Word(_) => {}
        }
        if filled == 1 {
            between = separator.trim();
        }
        three[filled] = token;
        filled += 1;
    }
    if !tokens.are_a_time() {
        return None;
    }
    use Token::{Number, Word};
    let is_day = |digits: usize| digits <= 2;
    match three {
        [
            Number { value: year, digits: 4 },
            Number { value: month, digits: a },
            Number { value: day, digits: b },
        ] if is_day(a) && is_day(b) => Some(Parts::Settled { year, month, day }),
        [
            Number { value: first, digits: a },
            Number { value: second, digits: b },
            Number { value, digits },
        ] if is_day(a) && is_day(b) => {
            Some(Parts::Numbers { first, second, year: year(value, digits)?, dots: between == "." })
        }
        [Number { value: day, digits: a }, Word(word), Number { value, digits }] if is_day(a) => {
            Some(Parts::Settled { year: year(value, digits)?, month: month(word)?, day })
        }
        [Number { value: year, digits: 4 }, Word(word), Number { value: day, .. }]
        | [Word(word), Number { value: day, digits: 1 | 2 }, Number { value: year, digits: 4 }] => {
            Some(Parts::Settled { year, month: month(word)?, day })
        }
        [..] => None,
    }
}

/// Two digits are of this century up to 69, as POSIX has it.
fn year(value: u32, digits: usize) -> Option<u32> {
    match (digits, value) {
        (4, _) => Some(value),
        (2, 0..=69) => Some(2000 + value),
        (2, _) => Some(1900 + value),
        (_, _) => None,
    }
}

/// Numbers and words of a text, each with what stands before it.
#[derive(Clone, Copy)]
struct Tokens<'a>(&'a str);

impl<'a> Iterator for Tokens<'a> {
    type Item = (&'a str, Token<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.0.find(char::is_alphanumeric)?;
        let (separator, rest) = self.0.split_at(start);
        let is_number = rest.starts_with(|symbol: char| symbol.is_ascii_digit());
        let belongs = |symbol: char| {
            if is_number { symbol.is_ascii_digit() } else { symbol.is_alphabetic() }
        };
        let length = rest.find(|symbol| !belongs(symbol)).unwrap_or(rest.len());
        let (token, rest) = rest.split_at(length);
        // Digits of other scripts belong to neither; a text that holds them is no day.
        if token.is_empty() {
            return None;
        }
        self.0 = rest;
        let token = if is_number {
            Token::Number { value: token.parse().ok()?, digits: token.len() }
        } else {
            Token::Word(token)
        };
        Some((separator, token))
    }
}

impl Tokens<'_> {
    /// Whether what is left is a time of day with its zone, or nothing.
    fn are_a_time(mut self) -> bool {
        const WORDS: &[&str] = &[
            "t", "z", "am", "pm", "a", "p", "m", "utc", "gmt", "uhr", "h", "at", "um", "est", "edt", "cst",
            "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "bst", "ist", "mez", "mesz", "aest", "aedt",
            "r",
        ];
        for (_, token) in self.by_ref() {
            match token {
                Token::Number { digits, .. } if digits > 9 => return false,
                // "GMT+0100 (Central European Standard Time)": what follows names the zone once more.
                Token::Word("gmt" | "utc") => return true,
                Token::Word(word) if !WORDS.contains(&word) && !is_filler(word) => return false,
                Token::Number { .. } | Token::Word(_) => {}
            }
        }
        !self.0.contains(char::is_alphanumeric)
    }
}
