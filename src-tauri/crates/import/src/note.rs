//! What there is to say about how a file was read.

use crate::{Delimiter, Encoding, Hidden, SheetName};

/// Some of the lines that something is said of, and how many there are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SomeLines {
    first: Vec<u32>,
    all: u32,
}

impl SomeLines {
    /// Nobody looks at more of them.
    const MOST: usize = 20;

    /// The first lines, at most twenty.
    #[must_use]
    pub fn first(&self) -> &[u32] {
        &self.first
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.all
    }

    pub(crate) fn push(&mut self, line: u32) {
        if self.first.len() < Self::MOST {
            self.first.push(line);
        }
        self.all = self.all.saturating_add(1);
    }

    pub(crate) fn some(self) -> Option<Self> {
        (self.all > 0).then_some(self)
    }
}

impl FromIterator<u32> for SomeLines {
    fn from_iter<I: IntoIterator<Item = u32>>(lines: I) -> Self {
        let mut some = Self::default();
        lines.into_iter().for_each(|line| some.push(line));
        some
    }
}

/// Something about how the file was read that its user may want to know.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Cells held the errors of formulas; they are empty ([`crate::Mark::Error`]).
    Errors {
        /// In which column, counted from 0.
        column: usize,
        /// In which lines.
        lines: SomeLines,
    },
    /// Numbers have lost digits ([`crate::Mark::Damaged`]).
    DamagedNumbers {
        /// In which column, counted from 0.
        column: usize,
        /// In which lines.
        lines: SomeLines,
    },
    /// Rows that a spreadsheet program doesn't show were read.
    HiddenRows {
        /// Which.
        lines: SomeLines,
        /// Why they are not shown.
        why: Hidden,
    },
    /// Columns that a spreadsheet program doesn't show were read.
    HiddenColumns {
        /// Which, counted from 0.
        columns: Vec<usize>,
    },
    /// Rows are struck through ([`crate::Row::is_struck`]).
    StruckRows {
        /// Which.
        lines: SomeLines,
    },
    /// Cells are struck through in rows that are not as a whole ([`crate::Mark::Struck`]).
    StruckCells {
        /// In which column, counted from 0.
        column: usize,
        /// In which lines.
        lines: SomeLines,
    },
    /// The workbook has other sheets, which were not read.
    OtherSheets {
        /// The one that was read.
        read: String,
        /// The others that have something in them.
        others: Vec<SheetName>,
    },
    /// Another way to write letters as bytes fits nearly as well.
    OtherEncoding {
        /// As it was read.
        read: Encoding,
        /// The other.
        other: Encoding,
        /// The first line that differs.
        line: u32,
        /// A word of it as it was read, and as the other says.
        words: (String, String),
    },
    /// Another delimiter divides the text into columns nearly as well.
    OtherDelimiter {
        /// The one that was taken.
        read: Delimiter,
        /// The other.
        other: Delimiter,
    },
    /// Lines are divided by another delimiter than the rest. They were read as they are.
    OtherDelimiterInLines {
        /// Which it is.
        delimiter: Delimiter,
        /// The lines.
        lines: SomeLines,
    },
    /// Marks inside of quotation marks are written `\"` instead of `""`, and were read so.
    BackslashQuotes,
    /// Text stands behind the quotation mark that ends a cell. It was taken for a part of the text.
    TextBehindQuote {
        /// The lines.
        lines: SomeLines,
    },
    /// Rows have more cells than there are heads.
    LongRows {
        /// The lines.
        lines: SomeLines,
    },
    /// NUL characters stood in the text. They were dropped.
    NulCharacters {
        /// The lines.
        lines: SomeLines,
    },
    /// Entries of LDIF or vCard that are no people: groups, computers, changes.
    EntriesLeftOut {
        /// The lines where they begin.
        lines: SomeLines,
    },
    /// Fields of LDIF or vCard that were left out.
    FieldsLeftOut {
        /// Their names.
        fields: Vec<String>,
    },
}
