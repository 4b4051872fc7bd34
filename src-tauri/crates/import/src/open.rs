//! From a file or the clipboard to a sheet.

use crate::note::SomeLines;
use crate::package::Form;
use crate::table::Table;
use crate::{
    Budget, Delimiter, Encoding, Entries, Heading, ImportError, Note, Sheet, SheetName, decode, delimited,
    kind, limits, marks, open_document, workbook,
};

/// What the user has said about a file; by itself nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opening {
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// What stands between the cells of a text.
    pub delimiter: Option<Delimiter>,
    /// How a text is written.
    pub encoding: Option<Encoding>,
    /// Where the heads are.
    pub heading: Heading,
}

/// A file that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its table.
    pub sheet: Sheet,
    /// What it was read from.
    pub source: Source,
}

/// What a table was read from, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Text.
    Text {
        /// How it was written; nothing for a text that was pasted.
        encoding: Option<Encoding>,
        /// What stands between its cells.
        delimiter: Delimiter,
    },
    /// A list of entries that is no table, read as one.
    Entries {
        /// How it was written; nothing for a text that was pasted.
        encoding: Option<Encoding>,
        /// What it is.
        form: Entries,
    },
    /// An XLSX workbook or ODS spreadsheet.
    Workbook {
        /// Its sheets.
        sheets: Vec<SheetName>,
        /// Which of them, counted from 0.
        chosen: usize,
    },
}

/// Opens the bytes of a file, whatever its name.
///
/// # Errors
/// [`ImportError`] when it holds no table that can be read.
pub fn open(bytes: &[u8], opening: &Opening, budget: &Budget) -> Result<Opened, ImportError> {
    limits::fits(bytes.len() as u64)?;
    match kind::of(bytes, budget)? {
        kind::Kind::Workbook(parts) => {
            let read = match parts.form {
                Form::Workbook => workbook::read,
                Form::OpenDocument => open_document::read,
            };
            let workbook::Read { table, sheets, chosen } =
                read(bytes, &parts, opening.sheet.as_deref(), budget)?;
            let source = Source::Workbook { sheets, chosen };
            Ok(Opened { sheet: sheet(table, opening, budget)?, source })
        }
        kind::Kind::Text => {
            let decode::Text { text, encoding, broken, rival } =
                decode::decode(bytes, opening.encoding, budget)?;
            let mut notes: Vec<Note> = rival.into_iter().collect();
            if broken {
                notes.push(Note::BrokenLetters);
            }
            self::text(&text, Some(encoding), notes, opening, budget)
        }
    }
}

/// Opens a table that was pasted as text: spreadsheets and web pages put tabs between the cells.
///
/// # Errors
/// [`ImportError`] when it holds no table that can be read.
pub fn paste(text: &str, opening: &Opening, budget: &Budget) -> Result<Opened, ImportError> {
    limits::fits(text.len() as u64)?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    kind::refuse_other_text(text)?;
    self::text(text, None, Vec::new(), opening, budget)
}

fn text(
    text: &str,
    encoding: Option<Encoding>,
    mut notes: Vec<Note>,
    opening: &Opening,
    budget: &Budget,
) -> Result<Opened, ImportError> {
    if let Some(form) = Entries::of(text) {
        let sheet = form.read(text, notes, budget)?;
        return Ok(Opened { sheet, source: Source::Entries { encoding, form } });
    }
    let (mut table, delimiter) = delimited::read(text, opening.delimiter, budget)?;
    table.notes.append(&mut notes);
    Ok(Opened { sheet: sheet(table, opening, budget)?, source: Source::Text { encoding, delimiter } })
}

/// The sheets of a workbook, for those who asked for one that isn't there; none where the file is no workbook.
///
/// # Errors
/// [`ImportError`] when it can't be read.
pub fn sheets(bytes: &[u8], budget: &Budget) -> Result<Vec<SheetName>, ImportError> {
    limits::fits(bytes.len() as u64)?;
    match kind::of(bytes, budget)? {
        kind::Kind::Workbook(parts) => match parts.form {
            Form::Workbook => workbook::sheets(bytes, &parts, budget),
            Form::OpenDocument => open_document::sheets(bytes, &parts, budget),
        },
        kind::Kind::Text => Ok(Vec::new()),
    }
}

fn sheet(table: Table, opening: &Opening, budget: &Budget) -> Result<Sheet, ImportError> {
    let mut table = delimited::take_apart(table, budget)?;
    marks::look(&mut table, budget)?;
    if table.rows.is_empty() {
        return Err(ImportError::Empty);
    }
    let mut sheet = Sheet::of(table, opening.heading)?;
    sheet.notes.extend(long_rows(&sheet));
    Ok(sheet)
}

/// Rows with more cells than heads, where most have not.
fn long_rows(sheet: &Sheet) -> Option<Note> {
    sheet.header_line?;
    let heads = sheet.header.iter().rposition(|head| !head.is_empty())? + 1;
    let long: SomeLines =
        sheet.rows.iter().filter(|row| row.cells.len() > heads).map(|row| row.line).collect();
    let is_odd = long.count() as usize * 2 <= sheet.rows.len();
    long.some().filter(|_| is_odd).map(|lines| Note::LongRows { lines })
}
