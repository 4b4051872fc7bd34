//! How much of a file is read. A hostile file must not cost the computer its memory.

use crate::IntakeFault;

/// Most bytes of a file.
pub const FILE_MOST: u64 = 50 << 20;
/// Most bytes that a workbook unpacks to, and most bytes of text in a table.
pub const UNPACKED_MOST: u64 = 200 << 20;
/// Most cells of a table, empty ones between others counted.
pub const CELLS_MOST: usize = 5_000_000;
/// Most columns of a table.
pub const COLUMNS_MOST: usize = 1_000;

/// Most access that is read from one table.
pub const ACCESS_MOST: usize = 1_000_000;

/// Whether a file of so many bytes may be read, to be asked before it is.
///
/// # Errors
/// [`IntakeFault::TooLarge`] over [`FILE_MOST`].
pub fn fits(bytes: u64) -> Result<(), IntakeFault> {
    if bytes > FILE_MOST { Err(IntakeFault::TooLarge) } else { Ok(()) }
}
