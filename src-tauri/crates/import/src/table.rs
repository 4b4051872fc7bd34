//! A table as it lies in the file: rows of cells with their lines, before anything is known about them.

use crate::{Budget, CELLS_MOST, COLUMNS_MOST, ImportError, limits};

/// A row that has something in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line of the file, or the row of the sheet, counted from 1: where a text editor or spreadsheet shows it.
    pub line: u32,
    /// Its cells as they are in the file. Empty cells at the end are left out.
    pub cells: Vec<String>,
}

impl Row {
    /// The text of a column counted from 0; nothing where the row ends before it.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Lines with nothing in them, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lines {
    /// The first, counted from 1.
    pub first: u32,
    /// The last; the same as the first where it is one.
    pub last: u32,
}

/// Something about how the file was read that its user may want to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// A line that tells programs how to read the file: `sep=;` or `#TYPE …`.
    LineForPrograms {
        /// Which.
        line: u32,
    },
    /// Lines above the heads, such as a title.
    AboveHeads {
        /// How many.
        lines: u32,
    },
    /// No line of heads was found.
    NoHeads,
    /// A quotation mark opens a cell and none closes it; it was taken for a part of the text.
    OpenQuote {
        /// Where.
        line: u32,
    },
    /// A formula has no result in the file, so its cell is empty: no spreadsheet program has opened it yet.
    FormulaWithoutResult {
        /// The first line with one.
        line: u32,
    },
    /// Some letters could not be read.
    BrokenLetters,
    /// All columns lay in one and were taken apart.
    OneColumnTakenApart,
    /// The text of cells that are merged downwards was repeated in each row.
    MergedCellsFilled,
}

/// The rows of a table in their order, within the limits.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    pub rows: Vec<Row>,
    pub blank: Vec<Lines>,
    pub notes: Vec<Note>,
    cells: usize,
}

/// What a row and a cell keep besides their text: their own sizes, and what an allocation costs.
const ROW: usize = size_of::<Row>() + 16;
const CELL: usize = size_of::<String>() + 16;

impl Table {
    /// An empty table with these notes.
    pub fn noted(notes: Vec<Note>) -> Self {
        Self { notes, ..Self::default() }
    }

    /// Adds a row below the others; one without text is noted as blank.
    pub fn push(&mut self, line: u32, mut cells: Vec<String>, budget: &Budget) -> Result<(), ImportError> {
        let filled = cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
        if filled == 0 {
            return self.blank(line, line, budget);
        }
        cells.truncate(filled);
        self.row(budget)?;
        self.count(filled, cells.iter().map(String::len).sum(), budget)?;
        cells.iter().try_for_each(|cell| limits::cell_fits(cell, line))?;
        self.rows.push(Row { line, cells });
        Ok(())
    }

    /// Counts a row besides its cells.
    pub fn row(&mut self, budget: &Budget) -> Result<(), ImportError> {
        budget.keep(ROW)
    }

    /// Notes blank lines.
    pub fn blank(&mut self, first: u32, last: u32, budget: &Budget) -> Result<(), ImportError> {
        match self.blank.last_mut() {
            Some(run) if run.last.checked_add(1) == Some(first) => run.last = last,
            Some(_) | None => {
                budget.keep(size_of::<Lines>())?;
                self.blank.push(Lines { first, last });
            }
        }
        Ok(())
    }

    /// Counts cells and the bytes of their text against the limits.
    pub fn count(&mut self, cells: usize, bytes: usize, budget: &Budget) -> Result<(), ImportError> {
        if cells > COLUMNS_MOST {
            return Err(ImportError::TooManyColumns);
        }
        self.cells += cells;
        if self.cells > CELLS_MOST {
            return Err(ImportError::TooManyCells);
        }
        budget.work(cells * CELL + bytes)?;
        budget.keep(cells * CELL + bytes)
    }

    /// The number of columns.
    pub fn width(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_and_text_are_counted_against_the_limits() {
        let (mut table, budget) = (Table::default(), Budget::whole());
        for _ in 0..CELLS_MOST / COLUMNS_MOST {
            table.count(COLUMNS_MOST, 10, &budget).unwrap();
        }
        assert_eq!(table.count(1, 1, &budget), Err(ImportError::TooManyCells), "one cell more");
        let count = |cells, bytes| Table::default().count(cells, bytes, &Budget::whole());
        assert_eq!(count(COLUMNS_MOST + 1, 1), Err(ImportError::TooManyColumns));
        let most = usize::try_from(crate::KEPT_MOST).unwrap();
        assert_eq!(count(1, most), Err(ImportError::TooMuchKept), "one string, repeated");
    }

    #[test]
    fn empty_cells_at_the_end_are_no_cells() {
        let (mut table, budget) = (Table::default(), Budget::whole());
        table.push(1, ["a", "", "b", "", " "].map(str::to_owned).to_vec(), &budget).unwrap();
        table.push(2, ["", " "].map(str::to_owned).to_vec(), &budget).unwrap();
        table.push(3, Vec::new(), &budget).unwrap();
        assert_eq!((table.width(), table.rows.len()), (3, 1));
        assert_eq!(table.blank, [Lines { first: 2, last: 3 }]);
    }
}
