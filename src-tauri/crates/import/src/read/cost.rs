//! What reading a table costs, in the steps and bytes of a budget: measured once, and rounded up.

use super::found::{AccessFound, AccountFound, PersonFound};
use super::row::Draft;
use crate::{Budget, ImportError, Row};

/// Steps for each byte of a cell that is folded and compared with words.
const FOLDED: usize = 4;
/// Steps for a cell, a row and a record besides, most of them for memory and for finding it again.
const CELL: usize = 60;
const ROW: usize = 600;
const RECORD: usize = 1_500;
/// Bytes of a sentence about a row, with what it says of the row.
const TOLD: usize = 300;
/// Bytes by which a record is found again: its keys, folded, and its places in maps.
const FOUND_AGAIN: usize = 400;

/// A row is read.
pub(super) fn row(row: &Row, budget: &Budget) -> Result<(), ImportError> {
    let text: usize = row.cells.iter().map(String::len).sum();
    budget.work(ROW + row.cells.len() * CELL + text * FOLDED)?;
    budget.keep(size_of::<Draft>() + text)
}

/// Cells are looked at once more.
pub(super) fn looked_at<'a>(
    mut cells: impl Iterator<Item = &'a str>,
    budget: &Budget,
) -> Result<(), ImportError> {
    cells.try_for_each(|cell| budget.work(CELL + cell.len() * FOLDED))
}

/// Rows are skipped, or something is to be looked at: each will be told in a sentence.
pub(super) fn told(how_many: usize, budget: &Budget) -> Result<(), ImportError> {
    budget.work(how_many * ROW)?;
    budget.keep(how_many * TOLD)
}

/// Somebody is found.
pub(super) fn person(budget: &Budget) -> Result<(), ImportError> {
    budget.work(RECORD)?;
    budget.keep(size_of::<PersonFound>() + FOUND_AGAIN)
}

/// An account is found.
pub(super) fn account(budget: &Budget) -> Result<(), ImportError> {
    budget.work(RECORD)?;
    budget.keep(size_of::<AccountFound>() + FOUND_AGAIN)
}

/// Access is found.
pub(super) fn access(access: &AccessFound, budget: &Budget) -> Result<(), ImportError> {
    let text: usize = access.roles.iter().map(|role| size_of::<String>() + 16 + role.len()).sum();
    budget.work(RECORD + text)?;
    budget.keep(size_of::<AccessFound>() + FOUND_AGAIN + text)
}
