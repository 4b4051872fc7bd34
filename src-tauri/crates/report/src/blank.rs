//! A table to fill in: heads, each with a note on what belongs below it, and nothing else.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, Note, Workbook, XlsxError,
};

use crate::ReportError;
use crate::xlsx::head_format;

/// Down to which row cells are prepared: more than an office has.
const ROWS: u32 = 10_000;

/// A column to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlankColumn {
    /// Its head.
    pub head: String,
    /// What belongs into it, shown when the mouse is over the head.
    pub note: String,
    /// What its cells hold.
    pub cells: BlankCells,
}

/// What the cells of a column to fill in hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlankCells {
    /// Any text, as it is typed: zeros at the beginning of a number stay.
    Text,
    /// A day.
    Day,
    /// One of these, to choose from; others can be typed.
    OneOf(Vec<String>),
}

/// Writes the workbook. The same columns give the same bytes.
///
/// # Errors
/// [`ReportError::Sheet`] when a head or a choice is longer than Excel allows.
pub fn blank_table(sheet: &str, columns: &[BlankColumn]) -> Result<Vec<u8>, ReportError> {
    let mut workbook = Workbook::new();
    // As in a report, where no time is known.
    if let Ok(made) = ExcelDateTime::from_ymd(2000, 1, 1) {
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    }
    let page = workbook.add_worksheet();
    page.set_name(sheet)?.set_freeze_panes(1, 0)?;
    for (column, at) in columns.iter().zip(0..) {
        let width = column.head.chars().count().max(12) + 4;
        page.set_column_width(at, f64::from(u32::try_from(width).unwrap_or(u32::MAX)))?;
        page.write_string_with_format(0, at, &column.head, &head_format())?;
        page.insert_note(
            0,
            at,
            &Note::new(&column.note).add_author_prefix(false).set_width(260).set_height(96),
        )?;
        match &column.cells {
            BlankCells::Text => page.set_column_format(at, &Format::new().set_num_format("@"))?,
            BlankCells::Day => page.set_column_format(at, &Format::new().set_num_format("yyyy-mm-dd"))?,
            BlankCells::OneOf(choices) => page.add_data_validation(1, at, ROWS, at, &one_of(choices)?)?,
        };
    }
    Ok(workbook.save_to_buffer()?)
}

/// Offers the choices and lets others pass.
fn one_of(choices: &[String]) -> Result<DataValidation, XlsxError> {
    let offered = DataValidation::new().allow_list_strings(choices)?;
    Ok(offered.set_error_style(DataValidationErrorStyle::Information).show_error_message(false))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Reader, Xlsx, open_workbook_from_rs};

    use super::*;

    fn columns() -> Vec<BlankColumn> {
        let column = |head: &str, cells| BlankColumn { head: head.into(), note: format!("A {head}"), cells };
        let choices = ["on", "off"].map(str::to_owned).to_vec();
        vec![
            column("Name", BlankCells::Text),
            column("Since", BlankCells::Day),
            column("Second factor", BlankCells::OneOf(choices)),
        ]
    }

    #[test]
    fn there_are_heads_and_nothing_below_them() {
        let bytes = blank_table("Access", &columns()).unwrap();
        let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
        assert_eq!(workbook.sheet_names(), ["Access"]);
        let sheet = workbook.worksheet_range("Access").unwrap();
        let rows: Vec<Vec<String>> =
            sheet.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect();
        assert_eq!(rows, [["Name", "Since", "Second factor"]]);
    }

    #[test]
    fn the_same_columns_give_the_same_bytes() {
        assert_eq!(blank_table("Access", &columns()).unwrap(), blank_table("Access", &columns()).unwrap());
    }
}
