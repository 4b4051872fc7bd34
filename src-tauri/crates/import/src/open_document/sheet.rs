//! One sheet, as its elements come.

use std::collections::HashSet;

use quick_xml::events::BytesStart;

use super::cell::Cell;
use crate::note::Note;
use crate::table::{Hidden, Mark, Table};
use crate::workbook::{SheetName, attribute};
use crate::{Budget, CELL_MOST, COLUMNS_MOST, ImportError, limits};

pub(super) struct Building<'a> {
    name: SheetName,
    /// Whether its cells are kept; else its rows are counted.
    pub is_read: bool,
    table: Table,
    /// The line of the row that is being read.
    line: u32,
    /// The column of the cell, or of the description of a column.
    column: usize,
    row: Row,
    cell: Option<Cell>,
    /// How many paragraphs are open: what stands in one is the text.
    paragraphs: usize,
    merged: Vec<Merged>,
    hidden_columns: Vec<(usize, usize)>,
    /// From the left to the right.
    struck_columns: Vec<(usize, usize)>,
    budget: &'a Budget<'a>,
}

#[derive(Default)]
struct Row {
    cells: Vec<String>,
    marks: Vec<(usize, Mark)>,
    hidden: Option<Hidden>,
    /// Cells that don't say otherwise are struck through.
    is_struck: bool,
    times: u32,
}

/// A cell that goes over several rows.
struct Merged {
    line: u32,
    column: usize,
    rows: u32,
}

impl<'a> Building<'a> {
    pub fn new(name: SheetName, is_read: bool, budget: &'a Budget<'a>) -> Self {
        Self {
            name,
            is_read,
            table: Table::default(),
            line: 0,
            column: 0,
            row: Row::default(),
            cell: None,
            paragraphs: 0,
            merged: Vec::new(),
            hidden_columns: Vec::new(),
            struck_columns: Vec::new(),
            budget,
        }
    }

    pub fn opens(
        &mut self,
        name: &str,
        element: &BytesStart<'_>,
        struck: &HashSet<String>,
    ) -> Result<(), ImportError> {
        match name {
            "table-column" => {
                let columns = number(element, "table:number-columns-repeated");
                if hidden(element).is_some() {
                    self.budget.keep(size_of::<(usize, usize)>())?;
                    self.hidden_columns.push((self.column, self.column.saturating_add(columns)));
                }
                let end = self.column.saturating_add(columns);
                if by_default(element, struck) {
                    self.budget.keep(size_of::<(usize, usize)>())?;
                    self.struck_columns.push((self.column, end));
                }
                self.column = end;
            }
            "table-row" => {
                let times = u32::try_from(number(element, "table:number-rows-repeated")).unwrap_or(u32::MAX);
                self.line = self.line.saturating_add(1);
                self.column = 0;
                self.row = Row {
                    hidden: hidden(element),
                    is_struck: by_default(element, struck),
                    times,
                    ..Row::default()
                };
            }
            "table-cell" | "covered-table-cell" => {
                let is_struck = match attribute(element, "table:style-name") {
                    Some(style) => struck.contains(&style),
                    None => self.row.is_struck || self.is_struck_column(),
                };
                self.cell = Some(Cell::of(element, is_struck));
            }
            "p" => {
                self.paragraphs += 1;
                if let Some(cell) = self.cell.as_mut().filter(|_| self.paragraphs == 1) {
                    cell.paragraph();
                }
            }
            "span" if attribute(element, "text:style-name").is_some_and(|style| struck.contains(&style)) => {
                if let Some(cell) = &mut self.cell {
                    cell.is_struck = true;
                }
            }
            "s" => {
                let blanks = number(element, "text:c").min(CELL_MOST);
                self.text(&" ".repeat(blanks))?;
            }
            "tab" => self.text("\t")?,
            "line-break" => self.text("\n")?,
            _ => {}
        }
        Ok(())
    }

    fn is_struck_column(&self) -> bool {
        let after = self.struck_columns.partition_point(|(first, _)| *first <= self.column);
        after.checked_sub(1).is_some_and(|before| self.column < self.struck_columns[before].1)
    }

    pub fn text(&mut self, text: &str) -> Result<(), ImportError> {
        if self.paragraphs == 0 || !self.is_read && text.trim().is_empty() {
            return Ok(());
        }
        let line = self.line;
        let Some(cell) = &mut self.cell else { return Ok(()) };
        cell.text.push_str(text);
        // A symbol has at most four bytes.
        if cell.text.len() > CELL_MOST * 4 { Err(ImportError::LongCell { line }) } else { Ok(()) }
    }

    pub fn closes(&mut self, name: &str) -> Result<(), ImportError> {
        match name {
            "table-cell" | "covered-table-cell" => self.cell_ends()?,
            "p" => self.paragraphs = self.paragraphs.saturating_sub(1),
            "table-row" => self.row_ends()?,
            _ => {}
        }
        Ok(())
    }

    fn cell_ends(&mut self) -> Result<(), ImportError> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let (text, mark) = cell.shown();
        let (first, times) = (self.column, cell.times);
        self.column = self.column.saturating_add(times);
        if text.trim().is_empty() {
            return Ok(());
        }
        if self.column > COLUMNS_MOST {
            return Err(ImportError::TooManyColumns);
        }
        limits::cell_fits(&text, self.line)?;
        self.budget.work(times.saturating_mul(text.len()))?;
        self.row.cells.resize(first, String::new());
        for column in first..self.column {
            self.row.cells.push(text.clone());
            let marks = mark.into_iter().chain(cell.is_struck.then_some(Mark::Struck));
            self.row.marks.extend(marks.map(|mark| (column, mark)));
        }
        if cell.rows > 1 {
            self.budget.keep(size_of::<Merged>())?;
            self.merged.push(Merged { line: self.line, column: first, rows: cell.rows });
        }
        Ok(())
    }

    fn row_ends(&mut self) -> Result<(), ImportError> {
        let Row { cells, marks, hidden, times, .. } = std::mem::take(&mut self.row);
        let first = self.line;
        self.line = self.line.saturating_add(times.saturating_sub(1));
        if cells.is_empty() {
            return Ok(());
        }
        if !self.is_read {
            self.name.rows = self.name.rows.saturating_add(times).min(SheetName::ROWS_COUNTED);
            return Ok(());
        }
        if let Some(above) = self.table.rows.last().map(|row| row.line)
            && above + 1 < first
        {
            self.table.blank(above + 1, first - 1, self.budget)?;
        }
        for line in first..=self.line {
            self.table.push(line, cells.clone(), self.budget)?;
            let Some(row) = self.table.rows.last_mut() else { continue };
            row.hidden = hidden;
            marks.iter().try_for_each(|(column, mark)| row.mark(*column, *mark, self.budget))?;
        }
        Ok(())
    }

    pub fn done(mut self) -> Result<(SheetName, Table), ImportError> {
        if self.is_read {
            let rows = u32::try_from(self.table.rows.len()).unwrap_or(u32::MAX);
            self.name.rows = rows.min(SheetName::ROWS_COUNTED);
        }
        if self.fill_down()? {
            self.table.notes.push(Note::MergedCellsFilled);
        }
        let width = self.table.width();
        self.budget.work(width.saturating_mul(self.hidden_columns.len()))?;
        let is_hidden =
            |column: &usize| self.hidden_columns.iter().any(|(first, end)| (*first..*end).contains(column));
        let columns: Vec<usize> = (0..width).filter(is_hidden).collect();
        if !columns.is_empty() {
            self.table.notes.push(Note::HiddenColumns { columns });
        }
        Ok((self.name, self.table))
    }

    /// Repeats the text of cells that go over several rows in each of them.
    fn fill_down(&mut self) -> Result<bool, ImportError> {
        let mut filled = false;
        for Merged { line, column, rows } in std::mem::take(&mut self.merged) {
            let at = |line: u32| self.table.rows.partition_point(|row| row.line < line);
            let (from, to) = (at(line), at(line.saturating_add(rows)));
            self.budget.work(to - from + 1)?;
            let text = self.table.rows.get(from).map(|row| row.cell(column).to_owned()).unwrap_or_default();
            for index in from + 1..to {
                let had = self.table.rows[index].cells.len();
                if !self.table.rows[index].cell(column).is_empty() {
                    continue;
                }
                self.table.count((column + 1).saturating_sub(had), text.len(), self.budget)?;
                let cells = &mut self.table.rows[index].cells;
                cells.resize(had.max(column + 1), String::new());
                cells[column].clone_from(&text);
                filled = true;
            }
        }
        Ok(filled)
    }
}

/// How often something is repeated: once, where it doesn't say.
pub(super) fn number(element: &BytesStart<'_>, name: &str) -> usize {
    attribute(element, name).and_then(|number| number.parse().ok()).unwrap_or(1)
}

/// Whether a row or column says that its cells are struck through.
fn by_default(element: &BytesStart<'_>, struck: &HashSet<String>) -> bool {
    attribute(element, "table:default-cell-style-name").is_some_and(|style| struck.contains(&style))
}

fn hidden(element: &BytesStart<'_>) -> Option<Hidden> {
    match attribute(element, "table:visibility").as_deref() {
        Some("filter") => Some(Hidden::ByFilter),
        Some("collapse") => Some(Hidden::ByHand),
        _ => None,
    }
}
