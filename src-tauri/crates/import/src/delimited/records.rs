//! Records of cells, and the quotation marks around them.

use super::Delimiter;
use crate::note::SomeLines;
use crate::{Budget, COLUMNS_MOST, ImportError, limits};

/// How a quotation mark is written inside of quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quotes {
    /// `""`, as in RFC 4180.
    Doubled,
    /// `\"`, as MySQL and some programs write it; `""` too.
    Backslash,
}

impl Quotes {
    /// As the text is in order, looked at as a whole: with a backslash where that leaves fewer faults.
    pub fn of(text: &str, delimiter: Delimiter, budget: &Budget) -> Result<Self, ImportError> {
        budget.work(text.len() / 8)?;
        if !text.contains("\\\"") {
            return Ok(Self::Doubled);
        }
        let doubled = faults(text, delimiter, Self::Doubled, budget)?;
        let backslash = faults(text, delimiter, Self::Backslash, budget)?;
        Ok(if backslash < doubled { Self::Backslash } else { Self::Doubled })
    }
}

/// Quotation marks that nothing closes or that text stands behind, and records of another width than the one before.
fn faults(text: &str, delimiter: Delimiter, quotes: Quotes, budget: &Budget) -> Result<u32, ImportError> {
    let mut records = Records { quotes, ..Records::new(text, delimiter, budget) };
    let (mut uneven, mut width) = (0u32, None);
    loop {
        match records.next() {
            Ok(Some(record)) => {
                uneven = uneven.saturating_add(u32::from(width.is_some_and(|width| width != record.width)));
                width = Some(record.width);
            }
            Ok(None) => break,
            Err(ImportError::TooManyColumns | ImportError::LongCell { .. }) => return Ok(u32::MAX),
            Err(fault) => return Err(fault),
        }
    }
    Ok(uneven.saturating_add(records.behind_quote.count()).saturating_add(u32::from(records.open_quotes)))
}

/// One record: a line, or several where a cell in quotation marks holds line breaks.
pub(super) struct Record {
    pub line: u32,
    /// Empty at the end left out.
    pub cells: Vec<String>,
    /// How many cells there are, those at the end too.
    pub width: usize,
}

pub(super) struct Records<'a> {
    pub text: &'a str,
    pub delimiter: u8,
    pub at: usize,
    pub line: u32,
    pub quotes: Quotes,
    /// The line of the first quotation mark that nothing closes.
    pub open_quote: Option<u32>,
    /// How many there were.
    pub open_quotes: u8,
    /// The lines in which text stands behind the mark that ends a cell.
    pub behind_quote: SomeLines,
    pub budget: &'a Budget<'a>,
}

impl<'a> Records<'a> {
    /// After so many quotation marks that nothing closes, they mean nothing in this file: each costs a reading to
    /// the end.
    const OPEN_QUOTES_MOST: u8 = 16;

    pub fn new(text: &'a str, delimiter: Delimiter, budget: &'a Budget<'a>) -> Self {
        let delimiter = delimiter.byte();
        Self {
            text,
            delimiter,
            at: 0,
            line: 1,
            quotes: Quotes::Doubled,
            open_quote: None,
            open_quotes: 0,
            behind_quote: SomeLines::default(),
            budget,
        }
    }

    pub fn next(&mut self) -> Result<Option<Record>, ImportError> {
        if self.at == self.text.len() {
            return Ok(None);
        }
        let mut record = Record { line: self.line, cells: Vec::new(), width: 0 };
        loop {
            let (line, from) = (self.line, self.at);
            let cell = self.cell()?;
            self.budget.work(self.at - from + 1)?;
            limits::cell_fits(&cell, line)?;
            record.width += 1;
            if !cell.is_empty() {
                if record.width > COLUMNS_MOST {
                    return Err(ImportError::TooManyColumns);
                }
                record.cells.resize(record.width - 1, String::new());
                record.cells.push(cell);
            }
            match self.text.as_bytes().get(self.at) {
                Some(byte) if *byte == self.delimiter => self.at += 1,
                Some(_) => {
                    self.at += line_break(&self.text.as_bytes()[self.at..]);
                    self.line = self.line.saturating_add(1);
                    return Ok(Some(record));
                }
                None => return Ok(Some(record)),
            }
        }
    }

    /// Reads up to the delimiter, line break or end that ends the cell.
    fn cell(&mut self) -> Result<String, ImportError> {
        let rest = &self.text.as_bytes()[self.at..];
        let blanks = rest.iter().take_while(|byte| matches!(**byte, b' ' | FORM_FEED)).count();
        if rest.get(blanks) == Some(&b'"') && self.open_quotes < Self::OPEN_QUOTES_MOST {
            if let Some(cell) = self.quoted(self.at + blanks + 1)? {
                return Ok(cell);
            }
            self.open_quote.get_or_insert(self.line);
            self.open_quotes += 1;
        }
        Ok(self.plain().to_owned())
    }

    fn plain(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        let ends = |byte: u8| byte == self.delimiter || byte == b'\r' || byte == b'\n';
        let length = rest.bytes().position(ends).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    /// The text up to the closing mark, and what stands between that and the end of the cell; nothing, and nothing
    /// read, where no mark closes it.
    fn quoted(&mut self, from: usize) -> Result<Option<String>, ImportError> {
        let Some(end) = self.closing(from)? else { return Ok(None) };
        let mut cell = self.unescaped(&self.text[from..end]);
        self.line = self.line.saturating_add(breaks_in(&self.text[self.at..end]));
        self.at = end + 1;
        let behind = self.plain();
        if !behind.trim().is_empty() {
            self.behind_quote.push(self.line);
            cell.push_str(behind);
        }
        Ok(Some(cell))
    }

    fn unescaped(&self, quoted: &str) -> String {
        match self.quotes {
            Quotes::Doubled => quoted.replace("\"\"", "\""),
            Quotes::Backslash => {
                let (mut text, mut symbols) =
                    (String::with_capacity(quoted.len()), quoted.chars().peekable());
                while let Some(symbol) = symbols.next() {
                    let is_escape = match symbol {
                        '\\' => matches!(symbols.peek(), Some('\\' | '"')),
                        '"' => symbols.peek() == Some(&'"'),
                        _ => false,
                    };
                    text.extend(if is_escape { symbols.next() } else { Some(symbol) });
                }
                text
            }
        }
    }

    /// Where the mark stands that closes what is quoted from here on: one that isn't two, nor behind a backslash.
    fn closing(&self, from: usize) -> Result<Option<usize>, ImportError> {
        let bytes = self.text.as_bytes();
        let stops = |byte: &u8| *byte == b'"' || (*byte == b'\\' && self.quotes == Quotes::Backslash);
        let mut at = from;
        let end = loop {
            let Some(length) = bytes.get(at..).and_then(|rest| rest.iter().position(stops)) else {
                break None;
            };
            at += length;
            let next = bytes.get(at + 1);
            let is_pair = match bytes[at] {
                b'"' => next == Some(&b'"'),
                _ => matches!(next, Some(b'"' | b'\\')),
            };
            match (is_pair, bytes[at]) {
                (true, _) => at += 2,
                (false, b'"') => break Some(at),
                (false, _) => at += 1,
            }
        };
        self.budget.work(end.unwrap_or(bytes.len()) - from)?;
        Ok(end)
    }
}

/// Printed reports have one before each page.
const FORM_FEED: u8 = 0x0c;

/// The length of the line break that the bytes begin with.
fn line_break(bytes: &[u8]) -> usize {
    if bytes.starts_with(b"\r\n") { 2 } else { 1 }
}

fn breaks_in(text: &str) -> u32 {
    let mut before = b' ';
    let mut breaks = 0;
    for byte in text.bytes() {
        breaks += u32::from(byte == b'\r' || (byte == b'\n' && before != b'\r'));
        before = byte;
    }
    breaks
}
