//! A cell, as people see it.

use quick_xml::events::BytesStart;

use super::sheet::number;
use crate::table::Mark;
use crate::workbook::{DIGITS_END, attribute, plain_number};

pub(super) struct Cell {
    /// As it is shown.
    pub text: String,
    pub is_struck: bool,
    /// How often it is repeated to the right.
    pub times: usize,
    /// How many rows it goes over.
    pub rows: u32,
    kind: Kind,
    value: String,
    has_paragraph: bool,
}

#[derive(Clone, Copy)]
enum Kind {
    Number,
    Date,
    Time,
    Yes,
    No,
    Text,
}

impl Cell {
    pub fn of(element: &BytesStart<'_>, is_struck: bool) -> Self {
        let value = |name| attribute(element, name).unwrap_or_default();
        let (kind, value) = match value("office:value-type").as_str() {
            "float" => (Kind::Number, value("office:value")),
            "date" => (Kind::Date, value("office:date-value")),
            "time" => (Kind::Time, value("office:time-value")),
            "boolean" if value("office:boolean-value") == "true" => (Kind::Yes, String::new()),
            "boolean" => (Kind::No, String::new()),
            _ => (Kind::Text, value("office:string-value")),
        };
        Self {
            text: String::new(),
            is_struck,
            times: number(element, "table:number-columns-repeated"),
            rows: u32::try_from(number(element, "table:number-rows-spanned")).unwrap_or(u32::MAX),
            kind,
            value,
            has_paragraph: false,
        }
    }

    /// A paragraph begins.
    pub fn paragraph(&mut self) {
        if self.has_paragraph {
            self.text.push('\n');
        }
        self.has_paragraph = true;
    }

    /// Its text, and whether it is a day or a number that has lost digits.
    pub fn shown(&self) -> (String, Option<Mark>) {
        match self.kind {
            Kind::Number => match self.value.parse::<f64>() {
                Ok(value) => {
                    let shown = self.text.trim();
                    let text = if says_more(shown) { shown.to_owned() } else { plain_number(value) };
                    (text, (value.abs() >= DIGITS_END).then_some(Mark::Damaged))
                }
                Err(_) => (self.text.clone(), None),
            },
            Kind::Date => {
                let (day, time) = self.value.split_once('T').unwrap_or((&self.value, ""));
                let time = time.split('.').next().unwrap_or_default();
                let is_day = time.is_empty() || time == "00:00:00";
                (if is_day { day.to_owned() } else { format!("{day} {time}") }, Some(Mark::Date))
            }
            Kind::Time => (time(&self.value).unwrap_or_else(|| self.text.clone()), None),
            Kind::Yes => ("TRUE".to_owned(), None),
            Kind::No => ("FALSE".to_owned(), None),
            Kind::Text if self.has_paragraph => (self.text.clone(), None),
            Kind::Text => (self.value.clone(), None),
        }
    }
}

/// Whether a number that is shown so says more than its digits: zeros in front, or signs between them.
fn says_more(shown: &str) -> bool {
    let mut digits = shown.bytes().filter(u8::is_ascii_digit);
    let zeros = digits.next() == Some(b'0') && digits.next().is_some() && !shown.contains(['.', ',']);
    // Digits in groups, a sign in front, and powers say no more; a column that is too narrow shows only ###.
    let is_plain = |symbol: char| {
        symbol.is_ascii_digit() || symbol.is_whitespace() || matches!(symbol, '.' | ',' | '\'' | '’')
    };
    let unsigned = shown.trim_start_matches(['-', '−']);
    let is_power = shown.contains("E+") || shown.contains("E-");
    let signs = !unsigned.chars().all(is_plain) && !is_power && !shown.contains("##");
    shown.bytes().any(|byte| byte.is_ascii_digit()) && (zeros || signs)
}

/// `08:59:00` of `PT08H59M00S`.
fn time(duration: &str) -> Option<String> {
    let (hours, rest) = duration.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?;
    let seconds = seconds.split(['.', ',']).next()?;
    Some(format!("{hours:0>2}:{minutes:0>2}:{seconds:0>2}"))
}
