//! How large a file, a table and its parts may be. What reading them may cost is counted by [`crate::Budget`].

use crate::ImportError;

/// Most bytes of a file.
pub const FILE_MOST: u64 = 50 << 20;
/// Most bytes that a workbook unpacks to.
pub const UNPACKED_MOST: u64 = 200 << 20;
/// Most parts of a workbook's package. A workbook with a thousand sheets and pictures has fewer.
pub const PARTS_MOST: usize = 10_000;
/// Most cells of a table, empty ones between others counted.
pub const CELLS_MOST: usize = 5_000_000;
/// Most columns of a table.
pub const COLUMNS_MOST: usize = 1_000;
/// Most characters of a cell, as in Excel.
pub const CELL_MOST: usize = 32_767;

/// Whether a file of so many bytes may be read, to be asked before it is.
///
/// # Errors
/// [`ImportError::TooLarge`] over [`FILE_MOST`].
pub fn fits(bytes: u64) -> Result<(), ImportError> {
    if bytes > FILE_MOST { Err(ImportError::TooLarge) } else { Ok(()) }
}

/// Whether a cell in `line` may have this text.
pub(crate) fn cell_fits(text: &str, line: u32) -> Result<(), ImportError> {
    let fits = text.len() <= CELL_MOST || text.chars().nth(CELL_MOST).is_none();
    if fits { Ok(()) } else { Err(ImportError::LongCell { line }) }
}
