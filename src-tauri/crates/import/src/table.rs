//! A table as it lies in the file: rows of cells with their lines, before anything is known about them.

use crate::{Budget, CELLS_MOST, COLUMNS_MOST, ImportError, Note, limits};

/// A row that has something in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line of the file, or the row of the sheet, counted from 1: where a text editor or spreadsheet shows it.
    pub line: u32,
    /// Its cells as they are in the file. Empty cells at the end are left out.
    pub cells: Vec<String>,
    /// Whether the spreadsheet program hides it, and why. It is read like the others.
    pub hidden: Option<Hidden>,
    marks: Vec<(u16, Mark)>,
}

/// What a file says of a cell besides its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It held the error of a formula, such as `#N/A`, so it is empty.
    Error,
    /// Its number has lost digits: `4.57E+15`, or more digits than a spreadsheet keeps. Its text is what is left.
    Damaged,
    /// It is a day or a time of the spreadsheet, not a text that looks like one.
    Date,
    /// It is struck through.
    Struck,
}

/// Why a row isn't shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hidden {
    /// A filter leaves it out.
    ByFilter,
    /// Somebody hid it, or a filter that the sheet doesn't tell of.
    ByHand,
}

impl Row {
    /// A row without marks.
    #[must_use]
    pub fn new(line: u32, cells: Vec<String>) -> Self {
        Self { line, cells, hidden: None, marks: Vec::new() }
    }

    /// The text of a column counted from 0; nothing where the row ends before it.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Whether the cell of a column has a mark. A cell may have several.
    #[must_use]
    pub fn is_marked(&self, column: usize, mark: Mark) -> bool {
        u16::try_from(column).is_ok_and(|column| self.marks.contains(&(column, mark)))
    }

    /// The marks of its cells with their columns. Most rows have none.
    pub fn marks(&self) -> impl Iterator<Item = (usize, Mark)> {
        self.marks.iter().map(|(column, mark)| (usize::from(*column), *mark))
    }

    /// Whether everything in it is struck through.
    #[must_use]
    pub fn is_struck(&self) -> bool {
        let mut filled =
            (0..self.cells.len()).filter(|column| !self.cell(*column).trim().is_empty()).peekable();
        filled.peek().is_some() && filled.all(|column| self.is_marked(column, Mark::Struck))
    }

    /// Marks a cell.
    pub(crate) fn mark(&mut self, column: usize, mark: Mark, budget: &Budget) -> Result<(), ImportError> {
        let Ok(column) = u16::try_from(column) else { return Err(ImportError::TooManyColumns) };
        if self.marks.is_empty() {
            budget.keep(ALLOCATED)?;
        }
        budget.keep(size_of::<(u16, Mark)>())?;
        self.marks.push((column, mark));
        Ok(())
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

/// The rows of a table in their order, within the limits.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    pub rows: Vec<Row>,
    pub blank: Vec<Lines>,
    pub notes: Vec<Note>,
    cells: usize,
}

/// What a row and a cell keep besides their text: their own sizes, and what an allocation costs.
const ALLOCATED: usize = 16;
const ROW: usize = size_of::<Row>() + ALLOCATED;
const CELL: usize = size_of::<String>() + ALLOCATED;

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
        self.rows.push(Row::new(line, cells));
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

    /// What a table is worth of [`Self::WORTH_MOST`] among the sheets of a workbook: nothing, a title page, a hidden
    /// table, one that is shown.
    pub fn worth(&self, hidden: bool) -> usize {
        match (self.rows.len(), self.width()) {
            (0, _) => 0,
            (1, _) | (_, 0 | 1) => 1,
            _ if hidden => 2,
            _ => Self::WORTH_MOST,
        }
    }

    pub const WORTH_MOST: usize = 3;

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
