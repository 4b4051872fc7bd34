//! The cells of a sheet, as people see them.

use std::collections::BTreeMap;

use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Style};

use super::look::Look;
use super::{Book, damaged, format};
use crate::note::Note;
use crate::table::{Mark, Row, Table};
use crate::{Budget, COLUMNS_MOST, ImportError, limits};

/// Rows by their lines: cells come in order, but nothing keeps a file from another one.
type Rows = BTreeMap<u32, Row>;

pub(super) fn table(
    book: &mut Book<'_>,
    name: &str,
    look: &Look,
    budget: &Budget,
) -> Result<Table, ImportError> {
    let merged = book.merge_cells_by_sheet_name(name).map_err(damaged)?;
    let mut reader = book.worksheet_cells_reader(name).map_err(damaged)?;
    let mut table = Table::default();
    let mut rows = Rows::new();
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(damaged)? {
        let ((row, column), value) = (cell.get_position(), cell.get_value());
        let line = row.saturating_add(1);
        let style = reader.styles().get(style);
        let text = text(value, style, budget)?;
        if text.trim().is_empty() {
            continue;
        }
        let column = usize::try_from(column).map_err(|_| ImportError::TooManyColumns)?;
        limits::cell_fits(&text, line)?;
        let row = put(&mut table, &mut rows, (line, column), text, budget)?;
        let runs = look.is_struck(line, cell.get_position().1).then_some(Mark::Struck);
        for mark in marks(value, style).chain(runs) {
            if !row.is_marked(column, mark) {
                row.mark(column, mark, budget)?;
            }
        }
    }
    table.notes.extend(look.without_result.map(|line| Note::FormulaWithoutResult { line }));
    if fill_down(&mut table, &mut rows, &merged, budget)? {
        table.notes.push(Note::MergedCellsFilled);
    }
    let mut below = rows.first_key_value().map_or(1, |(line, _)| *line);
    for (line, mut row) in rows {
        if line > below {
            table.blank(below, line - 1, budget)?;
        }
        below = line.saturating_add(1);
        row.hidden = look.hidden(line);
        table.rows.push(row);
    }
    let columns = look.hidden_columns(table.width(), budget)?;
    if !columns.is_empty() {
        table.notes.push(Note::HiddenColumns { columns });
    }
    Ok(table)
}

/// Puts a text where it belongs.
fn put<'a>(
    table: &mut Table,
    rows: &'a mut Rows,
    (line, column): (u32, usize),
    text: String,
    budget: &Budget,
) -> Result<&'a mut Row, ImportError> {
    if column >= COLUMNS_MOST {
        return Err(ImportError::TooManyColumns);
    }
    if !rows.contains_key(&line) {
        table.row(budget)?;
    }
    let row = rows.entry(line).or_insert_with(|| Row::new(line, Vec::new()));
    table.count((column + 1).saturating_sub(row.cells.len()), text.len(), budget)?;
    if row.cells.len() <= column {
        row.cells.resize(column + 1, String::new());
    }
    row.cells[column] = text;
    Ok(row)
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
        let Some(first) = rows.get(&top) else { continue };
        let text = first.cell(column).to_owned();
        if text.is_empty() || bottom <= top {
            continue;
        }
        let marks: Vec<Mark> = first.marks().filter(|(of, _)| *of == column).map(|(_, mark)| mark).collect();
        let mut below = Vec::new();
        for (line, row) in rows.range(top + 1..=bottom) {
            budget.work(1)?;
            if row.cell(column).is_empty() {
                below.push(*line);
            }
        }
        for line in below {
            let row = put(table, rows, (line, column), text.clone(), budget)?;
            marks.iter().try_for_each(|mark| row.mark(column, *mark, budget))?;
            filled = true;
        }
    }
    Ok(filled)
}

/// The text of a cell, as a spreadsheet shows it in the plainest form.
fn text(value: &DataRef, style: Option<&Style>, budget: &Budget) -> Result<String, ImportError> {
    Ok(match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => {
            let code =
                style.and_then(|style| style.number_format.as_ref()).map_or("", |form| &form.format_code);
            budget.work(code.len().min(format::CODE_MOST))?;
            format::shown(*number, code).unwrap_or_else(|| self::number(*number))
        }
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(moment) => self::moment(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) => Data::from(value.clone()).to_string(),
    })
}

fn marks(value: &DataRef, style: Option<&Style>) -> impl Iterator<Item = Mark> {
    let of_value = match value {
        DataRef::DateTime(moment) => moment.is_datetime().then_some(Mark::Date),
        DataRef::DateTimeIso(_) => Some(Mark::Date),
        DataRef::Float(number) => (number.abs() >= DIGITS_END).then_some(Mark::Damaged),
        DataRef::Int(_)
        | DataRef::Empty
        | DataRef::String(_)
        | DataRef::SharedString(_)
        | DataRef::Bool(_)
        | DataRef::DurationIso(_)
        | DataRef::Error(_) => None,
    };
    let is_struck = style.and_then(|style| style.font.as_ref()).is_some_and(|font| font.strikethrough);
    of_value.into_iter().chain(is_struck.then_some(Mark::Struck))
}

/// From here on a number has more than the fifteen digits that a spreadsheet keeps.
pub(crate) const DIGITS_END: f64 = 1e15;

/// Fifteen digits, which is what a spreadsheet keeps.
pub(crate) fn number(number: f64) -> String {
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
