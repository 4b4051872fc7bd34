//! XLSX workbooks: the sheets, and the cells of one.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use crate::table::{Note, Row, Table};
use crate::{CELLS_MOST, COLUMNS_MOST, IntakeFault};

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
/// The parser is held to what [`crate::package::check`] allowed and may not bring the program down.
pub(crate) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Read, IntakeFault> {
    catch_unwind(AssertUnwindSafe(|| open(bytes, wanted))).unwrap_or(Err(IntakeFault::DamagedWorkbook))
}

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

fn open(bytes: &[u8], wanted: Option<&str>) -> Result<Read, IntakeFault> {
    let mut book: Book = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let sheets: Vec<SheetName> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| SheetName { name: sheet.name.clone(), hidden: sheet.visible != SheetVisible::Visible })
        .collect();
    if let Some(wanted) = wanted {
        let chosen = sheets.iter().position(|sheet| sheet.name == wanted).ok_or(IntakeFault::NoSuchSheet)?;
        return Ok(Read { table: table(&mut book, wanted)?, sheets, chosen });
    }
    // Shown before hidden, a table before a title page, anything before nothing.
    let mut best = None;
    let (shown, hidden): (Vec<usize>, Vec<usize>) =
        (0..sheets.len()).partition(|index| !sheets[*index].hidden);
    for chosen in shown.into_iter().chain(hidden) {
        let table = table(&mut book, &sheets[chosen].name)?;
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
    let (_, table, chosen) = best.ok_or(IntakeFault::Empty)?;
    Ok(Read { table, sheets, chosen })
}

fn damaged(error: XlsxError) -> IntakeFault {
    if matches!(error, XlsxError::Password) { IntakeFault::Protected } else { IntakeFault::DamagedWorkbook }
}

fn table(book: &mut Book, name: &str) -> Result<Table, IntakeFault> {
    let merged = book.merge_cells_by_sheet_name(name).map_err(damaged)?;
    let mut reader = book.worksheet_cells_reader(name).map_err(damaged)?;
    let mut table = Table::default();
    let mut rows: Vec<Row> = Vec::new();
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
        let column = usize::try_from(column).map_err(|_| IntakeFault::TooManyColumns)?;
        put(&mut table, &mut rows, line, column, text)?;
    }
    table.notes.extend(without_result.map(|line| Note::FormulaWithoutResult { line }));
    if fill_down(&mut table, &mut rows, &merged)? {
        table.notes.push(Note::MergedCellsFilled);
    }
    let mut below = rows.first().map_or(1, |row| row.line);
    for row in rows {
        if row.line > below {
            table.blank(below, row.line - 1);
        }
        below = row.line.saturating_add(1);
        table.rows.push(row);
    }
    Ok(table)
}

/// Puts a text where it belongs. Cells come in order, but nothing keeps a file from another one.
fn put(
    table: &mut Table,
    rows: &mut Vec<Row>,
    line: u32,
    column: usize,
    text: String,
) -> Result<(), IntakeFault> {
    if column >= COLUMNS_MOST {
        return Err(IntakeFault::TooManyColumns);
    }
    let at = match rows.last() {
        Some(last) if last.line == line => rows.len() - 1,
        Some(last) if last.line > line => match rows.binary_search_by_key(&line, |row| row.line) {
            Ok(at) => at,
            Err(at) => {
                rows.insert(at, Row { line, cells: Vec::new() });
                at
            }
        },
        Some(_) | None => {
            rows.push(Row { line, cells: Vec::new() });
            rows.len() - 1
        }
    };
    let cells = &mut rows[at].cells;
    table.count((column + 1).saturating_sub(cells.len()), text.len())?;
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    cells[column] = text;
    Ok(())
}

/// Repeats the text of cells that are merged downwards: it belongs to each of the rows. Tells whether it did.
fn fill_down(table: &mut Table, rows: &mut Vec<Row>, merged: &[Dimensions]) -> Result<bool, IntakeFault> {
    let mut filled = false;
    let last = rows.last().map_or(0, |row| row.line);
    let mut looked_at = 0;
    for region in merged {
        let ((top, column), (bottom, _)) = (region.start, region.end);
        let (Ok(column), lines) =
            (usize::try_from(column), top.saturating_add(2)..=bottom.saturating_add(1).min(last))
        else {
            continue;
        };
        let Ok(first) = rows.binary_search_by_key(&top.saturating_add(1), |row| row.line) else { continue };
        let text = rows[first].cell(column).to_owned();
        if text.is_empty() || lines.is_empty() {
            continue;
        }
        for at in first + 1..rows.len() {
            looked_at += 1;
            if !lines.contains(&rows[at].line) || looked_at > CELLS_MOST {
                break;
            }
            if rows[at].cell(column).is_empty() {
                put(table, rows, rows[at].line, column, text.clone())?;
                filled = true;
            }
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
