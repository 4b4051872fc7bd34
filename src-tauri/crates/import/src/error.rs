//! Why a file or a table can't be read at all.

use crate::{Encoding, Meaning};

/// A file, a table or a choice about it that nothing can be read from.
///
/// The text says what is so and holds nothing of the file; [`crate::words::fault`] adds what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// More than [`crate::FILE_MOST`] bytes.
    #[error("the file is too large")]
    TooLarge,
    /// A workbook that unpacks to more than [`crate::UNPACKED_MOST`] bytes.
    #[error("the workbook unpacks to too much")]
    UnpacksTooLarge,
    /// A workbook of more than [`crate::PARTS_MOST`] parts.
    #[error("the workbook has too many parts")]
    TooManyParts,
    /// More than [`crate::CELLS_MOST`] cells.
    #[error("the table has too many cells")]
    TooManyCells,
    /// More text, rows or records than [`crate::KEPT_MOST`] bytes hold.
    #[error("the table is too large")]
    TooMuchKept,
    /// It takes more than [`crate::STEPS_MOST`] steps.
    #[error("the table takes too much work to read")]
    TooMuchWork,
    /// Whoever waited for it has stopped it.
    #[error("the reading was stopped")]
    Stopped,
    /// A cell of more than [`crate::CELL_MOST`] characters.
    #[error("a cell is too long")]
    LongCell {
        /// The line where it begins.
        line: u32,
    },
    /// More than [`crate::COLUMNS_MOST`] columns.
    #[error("the table has too many columns")]
    TooManyColumns,
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// A workbook that asks for a password.
    #[error("the workbook is protected by a password")]
    Protected,
    /// A workbook of Excel 97 to 2003, or older.
    #[error("the workbook has the old form .xls")]
    OldWorkbook,
    /// A workbook of the form `.xlsb`.
    #[error("the workbook has the binary form .xlsb")]
    BinaryWorkbook,
    /// A spreadsheet of Apple Numbers.
    #[error("the spreadsheet has the form of Apple Numbers")]
    Numbers,
    /// A ZIP archive that is no workbook.
    #[error("the file is an archive")]
    Archive,
    /// A document of a word processor or a presentation.
    #[error("the file is a document without a table")]
    Document,
    /// A PDF.
    #[error("the file is a PDF")]
    Pdf,
    /// HTML, whatever the file is called.
    #[error("the file is a web page")]
    WebPage,
    /// XML, such as the spreadsheets of Excel 2003.
    #[error("the file is XML")]
    Xml,
    /// JSON.
    #[error("the file is JSON")]
    Json,
    /// The file isn't written as the user said.
    #[error("the file is written in another encoding")]
    OtherEncoding {
        /// What the user said.
        wanted: Encoding,
    },
    /// A picture, a program, a database: anything that is no text.
    #[error("the file holds no text")]
    Binary,
    /// A workbook that can't be read.
    #[error("the workbook is damaged")]
    DamagedWorkbook,
    /// The workbook has no sheet of this name.
    #[error("the workbook has no such sheet")]
    NoSuchSheet,
    /// The table has no such line, or the line is blank.
    #[error("the table has no such line")]
    NoSuchLine,
    /// There is not one meaning for each column.
    #[error("the choices are for another table")]
    OtherTable,
    /// Two columns of a grid have the same head, so one account or person would be two.
    #[error("two columns of the grid have the same head")]
    SameHead {
        /// Both, counted from 0.
        columns: (usize, usize),
    },
    /// The head of an account's column is no name: too long, or with characters that can't be shown.
    #[error("the head of a column can't be an account's name")]
    BadHead {
        /// Which, counted from 0.
        column: usize,
    },
    /// Two columns were given a meaning that only one can have.
    #[error("two columns have the same meaning")]
    SameMeaning {
        /// Which.
        meaning: Meaning,
        /// Both, counted from 0.
        columns: (usize, usize),
    },
    /// No column says who, nor what account.
    #[error("no column says who or what")]
    NobodyNamed,
    /// A grid without a column for an account, or a turned one without a column that names them.
    #[error("no column is an account, or names one")]
    NoAccounts,
}
