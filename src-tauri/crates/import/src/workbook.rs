//! XLSX workbooks: the sheets, and the cells of one.

use std::collections::BTreeMap;
use std::io::{Cursor, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use crate::package::Parts;
use crate::table::{Note, Row, Table};
use crate::{Budget, COLUMNS_MOST, ImportError, limits};

/// A sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetName {
    /// Its name on the tab.
    pub name: String,
    /// Not shown in the spreadsheet program.
    pub hidden: bool,
}

/// What is read of a workbook.
pub(crate) struct Read {
    pub table: Table,
    pub sheets: Vec<SheetName>,
    /// Which of them the table is, counted from 0.
    pub chosen: usize,
}

/// Reads the sheet of this name, or the first one that is shown and holds a table.
///
/// # Security
/// The parser is held to what [`crate::package::check`] allowed and may not bring the program down. It reads through
/// a meter, so that a part that is read again and again costs as often.
pub(crate) fn read(
    bytes: &[u8],
    parts: &Parts,
    wanted: Option<&str>,
    budget: &Budget,
) -> Result<Read, ImportError> {
    let read = catch_unwind(AssertUnwindSafe(|| open(Metered::of(bytes, parts, budget), wanted)));
    // The parser calls everything an error of the file.
    let fault = || Err(budget.over().unwrap_or(ImportError::DamagedWorkbook));
    match read {
        Ok(Err(ImportError::DamagedWorkbook)) | Err(_) => fault(),
        Ok(read) => read,
    }
}

type Book<'a> = Xlsx<Metered<'a>>;

fn open(source: Metered<'_>, wanted: Option<&str>) -> Result<Read, ImportError> {
    let budget = source.budget;
    let mut book: Book<'_> = Xlsx::new(source).map_err(damaged)?;
    let sheets: Vec<SheetName> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| SheetName { name: sheet.name.clone(), hidden: sheet.visible != SheetVisible::Visible })
        .collect();
    if let Some(wanted) = wanted {
        let chosen = sheets.iter().position(|sheet| sheet.name == wanted).ok_or(ImportError::NoSuchSheet)?;
        return Ok(Read { table: table(&mut book, wanted, budget)?, sheets, chosen });
    }
    // Shown before hidden, a table before a title page, anything before nothing.
    let mut best = None;
    let (shown, hidden): (Vec<usize>, Vec<usize>) =
        (0..sheets.len()).partition(|index| !sheets[*index].hidden);
    for chosen in shown.into_iter().chain(hidden) {
        let table = table(&mut book, &sheets[chosen].name, budget)?;
        let worth = match (table.rows.len(), table.width()) {
            (0, _) => continue,
            (1, _) | (_, 1) => 1,
            _ if sheets[chosen].hidden => 2,
            _ => 3,
        };
        if best.as_ref().is_none_or(|(least, _, _)| worth > *least) {
            best = Some((worth, table, chosen));
        }
        if worth == 3 {
            break;
        }
    }
    let (_, table, chosen) = best.ok_or(ImportError::Empty)?;
    Ok(Read { table, sheets, chosen })
}

fn damaged(error: XlsxError) -> ImportError {
    if matches!(error, XlsxError::Password) { ImportError::Protected } else { ImportError::DamagedWorkbook }
}

/// Steps for a byte of XML.
const PARSED: usize = 3;

/// Counts what is read, as it is unpacked.
struct Metered<'a> {
    inner: Cursor<&'a [u8]>,
    parts: &'a Parts,
    budget: &'a Budget<'a>,
}

impl<'a> Metered<'a> {
    fn of(bytes: &'a [u8], parts: &'a Parts, budget: &'a Budget<'a>) -> Self {
        Self { inner: Cursor::new(bytes), parts, budget }
    }
}

impl std::io::Read for Metered<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let at = self.inner.position();
        let read = self.inner.read(buffer)?;
        let steps = self.parts.unpacked(at, read).saturating_mul(PARSED);
        self.budget.work(steps).map_err(std::io::Error::other)?;
        Ok(read)
    }
}

impl Seek for Metered<'_> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.inner.seek(to)
    }
}

/// Rows by their lines: cells come in order, but nothing keeps a file from another one.
type Rows = BTreeMap<u32, Vec<String>>;

fn table(book: &mut Book<'_>, name: &str, budget: &Budget) -> Result<Table, ImportError> {
    let merged = book.merge_cells_by_sheet_name(name).map_err(damaged)?;
    let mut reader = book.worksheet_cells_reader(name).map_err(damaged)?;
    let mut table = Table::default();
    let mut rows = Rows::new();
    let mut without_result = None;
    while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(damaged)? {
        let (line, column) = (cell.pos.0.saturating_add(1), cell.pos.1);
        if cell.formula.is_some() && cell.value == DataRef::Empty {
            without_result.get_or_insert(line);
        }
        let text = text(&cell.value);
        if text.trim().is_empty() {
            continue;
        }
        let column = usize::try_from(column).map_err(|_| ImportError::TooManyColumns)?;
        limits::cell_fits(&text, line)?;
        put(&mut table, &mut rows, (line, column), text, budget)?;
    }
    table.notes.extend(without_result.map(|line| Note::FormulaWithoutResult { line }));
    if fill_down(&mut table, &mut rows, &merged, budget)? {
        table.notes.push(Note::MergedCellsFilled);
    }
    let mut below = rows.first_key_value().map_or(1, |(line, _)| *line);
    for (line, cells) in rows {
        if line > below {
            table.blank(below, line - 1, budget)?;
        }
        below = line.saturating_add(1);
        table.rows.push(Row { line, cells });
    }
    Ok(table)
}

/// Puts a text where it belongs.
fn put(
    table: &mut Table,
    rows: &mut Rows,
    (line, column): (u32, usize),
    text: String,
    budget: &Budget,
) -> Result<(), ImportError> {
    if column >= COLUMNS_MOST {
        return Err(ImportError::TooManyColumns);
    }
    if !rows.contains_key(&line) {
        table.row(budget)?;
    }
    let cells = rows.entry(line).or_default();
    table.count((column + 1).saturating_sub(cells.len()), text.len(), budget)?;
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    cells[column] = text;
    Ok(())
}

/// Repeats the text of cells that are merged downwards: it belongs to each of the rows. Tells whether it did.
fn fill_down(
    table: &mut Table,
    rows: &mut Rows,
    merged: &[Dimensions],
    budget: &Budget,
) -> Result<bool, ImportError> {
    let mut filled = false;
    for region in merged {
        budget.work(1)?;
        let ((top, column), (bottom, _)) = (region.start, region.end);
        let Ok(column) = usize::try_from(column) else { continue };
        let (top, bottom) = (top.saturating_add(1), bottom.saturating_add(1));
        let text = rows.get(&top).and_then(|cells| cells.get(column)).cloned().unwrap_or_default();
        if text.is_empty() || bottom <= top {
            continue;
        }
        let mut below = Vec::new();
        for (line, cells) in rows.range(top + 1..=bottom) {
            budget.work(1)?;
            if cells.get(column).is_none_or(String::is_empty) {
                below.push(*line);
            }
        }
        for line in below {
            put(table, rows, (line, column), text.clone(), budget)?;
            filled = true;
        }
    }
    Ok(filled)
}

/// The text of a cell, as a spreadsheet shows it in the plainest form.
fn text(value: &DataRef) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => self::number(*number),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(moment) => self::moment(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) => Data::from(value.clone()).to_string(),
    }
}

/// Fifteen digits, which is what a spreadsheet keeps.
fn number(number: f64) -> String {
    format!("{number:.14e}").parse::<f64>().unwrap_or(number).to_string()
}

/// `2026-08-31`, with the time where there is one; a time alone as `08:59:00`.
fn moment(moment: &ExcelDateTime) -> String {
    if moment.is_duration() || !(0.0..2_958_466.0).contains(&moment.as_f64()) {
        return number(moment.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    if moment.as_f64() < 1.0 {
        return time;
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { day } else { format!("{day} {time}") }
}

#[cfg(test)]
mod tests;
