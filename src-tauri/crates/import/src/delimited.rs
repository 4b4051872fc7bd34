//! Tables as text: cells between commas, semicolons, tabs or bars (RFC 4180 and what programs make of it).

use crate::table::{Note, Table};
use crate::{Budget, COLUMNS_MOST, ImportError, limits};

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`, which Excel writes where the comma is for decimals.
    Semicolon,
    /// A tab, which the clipboard carries.
    Tab,
    /// `|`
    Bar,
}

impl Delimiter {
    /// All, those that are rarer in ordinary text first.
    pub const ALL: [Self; 4] = [Self::Tab, Self::Bar, Self::Semicolon, Self::Comma];

    /// The character.
    #[must_use]
    pub fn symbol(self) -> char {
        char::from(self.byte())
    }

    fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Bar => b'|',
        }
    }
}

/// Reads text into a table, by the delimiter that is given, named in the first line, or found.
pub(crate) fn read(
    text: &str,
    wanted: Option<Delimiter>,
    budget: &Budget,
) -> Result<(Table, Delimiter), ImportError> {
    let start = Start::of(text);
    let delimiter = match wanted.or(start.delimiter) {
        Some(said) => said,
        None => sniff(&text[start.at..], budget)?,
    };
    let mut table = Table::noted(start.notes);
    let mut records = Records { at: start.at, line: start.line, ..Records::new(text, delimiter, budget) };
    while let Some(record) = records.next()? {
        table.push(record.line, record.cells, budget)?;
    }
    table.notes.extend(records.open_quote.map(|line| Note::OpenQuote { line }));
    Ok((table, delimiter))
}

/// Takes a table apart whose rows lie in one column each, as when a text file was opened with the wrong delimiter.
pub(crate) fn take_apart(table: Table, budget: &Budget) -> Result<Table, ImportError> {
    if table.width() != 1 || table.rows.len() < 2 {
        return Ok(table);
    }
    let sample: String =
        table.rows.iter().take(SAMPLE).map(|row| format!("{}\n", row.cell(0).trim())).collect();
    let (delimiter, evidence) = best(&sample, budget)?;
    // "Berger, Anna" in each row is a list of names; three columns, or any other delimiter, are a table.
    let enough = if delimiter == Delimiter::Comma { 1.4 } else { 1.0 };
    if evidence < enough {
        return Ok(table);
    }
    let mut apart = Table::noted(table.notes);
    apart.blank = table.blank;
    apart.notes.push(Note::OneColumnTakenApart);
    for row in table.rows {
        if let Some(record) = Records::new(row.cell(0), delimiter, budget).next()? {
            apart.push(row.line, record.cells, budget)?;
        }
    }
    Ok(apart)
}

/// What the first lines tell programs.
struct Start {
    at: usize,
    line: u32,
    delimiter: Option<Delimiter>,
    notes: Vec<Note>,
}

impl Start {
    /// No program writes more than one of each kind.
    const MOST: usize = 2;

    fn of(text: &str) -> Self {
        let mut start = Self { at: 0, line: 1, delimiter: None, notes: Vec::new() };
        while start.notes.len() < Self::MOST
            && let Some(line) = text[start.at..].split_inclusive('\n').next()
        {
            let told = line.trim_end_matches(['\r', '\n']);
            let separator = told.trim_matches('"').strip_prefix("sep=");
            if separator.is_none() && !told.trim_start_matches('"').starts_with("#TYPE ") {
                break;
            }
            start.delimiter = separator.and_then(|separator| {
                Delimiter::ALL.into_iter().find(|one| separator.starts_with(one.symbol()))
            });
            start.notes.push(Note::LineForPrograms { line: start.line });
            start.at += line.len();
            start.line += 1;
        }
        start
    }
}

/// How many records are looked at to find the delimiter, and how many bytes at most.
const SAMPLE: usize = 50;
const SAMPLE_BYTES: usize = 1 << 20;

fn sniff(text: &str, budget: &Budget) -> Result<Delimiter, ImportError> {
    let sample = &text[..text.floor_char_boundary(SAMPLE_BYTES)];
    Ok(best(sample, budget)?.0)
}

/// The delimiter under which the records agree best about how many cells there are, and how well they do.
fn best(text: &str, budget: &Budget) -> Result<(Delimiter, f64), ImportError> {
    let mut best = (Delimiter::Comma, 0.0);
    for delimiter in Delimiter::ALL {
        let evidence = evidence(text, delimiter, budget)?;
        if evidence > best.1 {
            best = (delimiter, evidence);
        }
    }
    Ok(best)
}

/// The share of records that are as wide as most, counted more the wider they are.
fn evidence(text: &str, delimiter: Delimiter, budget: &Budget) -> Result<f64, ImportError> {
    let mut records = Records::new(text, delimiter, budget);
    let mut widths = Vec::with_capacity(SAMPLE);
    while widths.len() < SAMPLE {
        match records.next() {
            Ok(Some(record)) if record.cells.is_empty() => {}
            Ok(Some(record)) => widths.push(record.width),
            Ok(None) => break,
            Err(ImportError::TooManyColumns | ImportError::LongCell { .. }) => return Ok(0.0),
            Err(fault) => return Err(fault),
        }
    }
    let count = |width: usize| widths.iter().filter(|other| **other == width).count();
    let Some(usual) =
        widths.iter().copied().filter(|width| *width > 1).max_by_key(|width| (count(*width), *width))
    else {
        return Ok(0.0);
    };
    #[expect(clippy::cast_precision_loss, reason = "at most some hundred")]
    let (share, width) = (count(usual) as f64 / widths.len() as f64, usual as f64);
    Ok(share * share * (width - 1.0).sqrt())
}

/// One record: a line, or several where a cell in quotation marks holds line breaks.
struct Record {
    line: u32,
    /// Empty at the end left out.
    cells: Vec<String>,
    /// How many cells there are, those at the end too.
    width: usize,
}

struct Records<'a> {
    text: &'a str,
    delimiter: u8,
    at: usize,
    line: u32,
    /// The line of the first quotation mark that nothing closes.
    open_quote: Option<u32>,
    /// How many there were.
    open_quotes: u8,
    budget: &'a Budget<'a>,
}

impl<'a> Records<'a> {
    /// After so many quotation marks that nothing closes, they mean nothing in this file: each costs a reading to
    /// the end.
    const OPEN_QUOTES_MOST: u8 = 16;

    fn new(text: &'a str, delimiter: Delimiter, budget: &'a Budget<'a>) -> Self {
        let delimiter = delimiter.byte();
        Self { text, delimiter, at: 0, line: 1, open_quote: None, open_quotes: 0, budget }
    }

    fn next(&mut self) -> Result<Option<Record>, ImportError> {
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
        let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
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
        let mut cell = self.text[from..end].replace("\"\"", "\"");
        self.line = self.line.saturating_add(breaks_in(&self.text[self.at..end]));
        self.at = end + 1;
        let behind = self.plain();
        if !behind.trim().is_empty() {
            cell.push_str(behind);
        }
        Ok(Some(cell))
    }

    /// Where the mark stands that closes what is quoted from here on: one that isn't two.
    fn closing(&self, from: usize) -> Result<Option<usize>, ImportError> {
        let bytes = self.text.as_bytes();
        let mut at = from;
        let end = loop {
            let Some(length) = bytes[at..].iter().position(|byte| *byte == b'"') else { break None };
            at += length;
            if bytes.get(at + 1) != Some(&b'"') {
                break Some(at);
            }
            at += 2;
        };
        self.budget.work(end.unwrap_or(bytes.len()) - from)?;
        Ok(end)
    }
}

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

#[cfg(test)]
mod tests;
