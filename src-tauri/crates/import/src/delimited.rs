//! Tables as text: cells between commas, semicolons, tabs or bars (RFC 4180 and what programs make of it).

mod clean;
mod records;
mod sniff;

use crate::note::Note;
use crate::table::Table;
use crate::{Budget, ImportError};
use records::{Quotes, Records};
use sniff::{SAMPLE, Sniffed};

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
    let clean::Text { text, nul } = clean::Text::of(text, budget)?;
    let start = Start::of(&text);
    let mut notes = start.notes;
    notes.extend(nul);
    let delimiter = match wanted.or(start.delimiter) {
        Some(said) => said,
        None => {
            let Sniffed { delimiter: read, rival } = sniff::best_of_beginning(&text[start.at..], budget)?;
            notes.extend(rival.map(|other| Note::OtherDelimiter { read, other }));
            read
        }
    };
    let quotes = Quotes::of(&text[start.at..], delimiter, budget)?;
    if quotes == Quotes::Backslash {
        notes.push(Note::BackslashQuotes);
    }
    let mut table = Table::noted(notes);
    let mut records =
        Records { at: start.at, line: start.line, quotes, ..Records::new(&text, delimiter, budget) };
    while let Some(record) = records.next()? {
        table.push(record.line, record.cells, budget)?;
    }
    table.notes.extend(records.open_quote.map(|line| Note::OpenQuote { line }));
    table.notes.extend(records.behind_quote.some().map(|lines| Note::TextBehindQuote { lines }));
    let odd = sniff::lines_of_another_delimiter(&table, delimiter, budget)?;
    table.notes.extend(odd);
    Ok((table, delimiter))
}

/// Takes a table apart whose rows lie in one column each, as when a text file was opened with the wrong delimiter.
pub(crate) fn take_apart(table: Table, budget: &Budget) -> Result<Table, ImportError> {
    if table.width() != 1 || table.rows.len() < 2 {
        return Ok(table);
    }
    let sample: String =
        table.rows.iter().take(SAMPLE).map(|row| format!("{}\n", row.cell(0).trim())).collect();
    let (delimiter, evidence) = sniff::best(&sample, budget)?;
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

#[cfg(test)]
mod tests;
