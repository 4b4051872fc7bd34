//! A table with its heads: which line they stand in, and the rows below.

use directory::Day;

use crate::columns::{self, squeezed};
use crate::legend::Legend;
use crate::note::Note;
use crate::table::{Lines, Row, Table};
use crate::values::{self, DayOrder, When};
use crate::vocabulary::{self, Language};
use crate::{ImportError, fold};

/// A table that is ready to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The heads, one for each column; empty where there is none.
    pub header: Vec<String>,
    /// The line they stand in; nothing where the table has no heads.
    pub header_line: Option<u32>,
    /// The rows below that have something in them.
    pub rows: Vec<Row>,
    /// The blank lines below.
    pub blank: Vec<Lines>,
    /// What its user may want to know about how it was read.
    pub notes: Vec<Note>,
    pub(crate) legend: Legend,
}

/// Which line the heads stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Heading {
    /// The one that looks most like it.
    #[default]
    Found,
    /// This one, as the user says.
    Line(u32),
    /// None, as the user says.
    Nowhere,
}

impl Sheet {
    pub(crate) fn of(mut table: Table, heading: Heading) -> Result<Self, ImportError> {
        let width = table.width();
        let at = match heading {
            Heading::Found => find(&table.rows),
            Heading::Line(line) => {
                Some(table.rows.iter().position(|row| row.line == line).ok_or(ImportError::NoSuchLine)?)
            }
            Heading::Nowhere => None,
        };
        let Some(at) = at else {
            table.notes.push(Note::NoHeads);
            let header = vec![String::new(); width];
            return Ok(Self {
                header,
                header_line: None,
                rows: table.rows,
                blank: table.blank,
                notes: table.notes,
                legend: Legend::default(),
            });
        };
        let mut rows = table.rows.split_off(at);
        if let Ok(lines @ 1..) = u32::try_from(table.rows.len()) {
            table.notes.push(Note::AboveHeads { lines });
        }
        let head = rows.remove(0);
        let width = rows.iter().map(|row| row.cells.len()).chain([head.cells.len()]).max().unwrap_or(0);
        let mut header: Vec<String> = head.cells.iter().map(|cell| fold::collapse(cell)).collect();
        header.resize(width, String::new());
        table.blank.retain(|lines| lines.first > head.line);
        let legend = Legend::of(&rows);
        let (header_line, Table { blank, notes, .. }) = (Some(head.line), table);
        Ok(Self { header, header_line, rows, blank, notes, legend })
    }

    /// The day of the data, where a head carries it.
    #[must_use]
    pub fn data_day(&self) -> Option<Day> {
        self.header.iter().find_map(|head| columns::day_in(head))
    }

    /// The letters of a column in a spreadsheet: A for 0, AA for 26.
    #[must_use]
    pub fn letters(column: usize) -> String {
        let mut letters = String::new();
        let mut left = column + 1;
        while left > 0 {
            left -= 1;
            letters.insert(0, char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
            left /= 26;
        }
        letters
    }
}

/// How many rows may stand above the heads.
const ABOVE_MOST: usize = 15;
/// How many, where all of them are narrow: a report that tells of itself line by line.
const ABOVE_NARROW_MOST: usize = 100;

/// The index of the row of heads.
fn find(rows: &[Row]) -> Option<usize> {
    let widest = Some(widest_of(rows)).filter(|widest| *widest > 0)?;
    let mut best = (0, 0);
    let narrow = rows.iter().take(ABOVE_NARROW_MOST).take_while(|row| filled(row) <= 2).count();
    let looked_at =
        if narrow < rows.len() && widest_of(rows) > 2 { narrow.max(ABOVE_MOST) + 1 } else { ABOVE_MOST };
    for (index, row) in rows.iter().enumerate().take(looked_at) {
        // A title is one cell in a table of many.
        if widest > 1 && filled(row) < 2 {
            continue;
        }
        let score = score(row, widest);
        // Rows below the heads hold words that are heads too.
        if best.1 * 3 < score * 2 {
            best = (index, score);
        }
    }
    if best.1 > 0 { Some(best.0) } else { first_differs(rows, widest) }
}

fn widest_of(rows: &[Row]) -> usize {
    rows.iter().take(ABOVE_NARROW_MOST + ABOVE_MOST).map(filled).max().unwrap_or(0)
}

/// How much a row looks like heads: known ones speak for it, data against.
fn score(row: &Row, widest: usize) -> usize {
    let (mut known, mut data): (usize, usize) = (0, 0);
    for cell in row.cells.iter().filter(|cell| !cell.trim().is_empty()) {
        // The letters of a grid are below its heads.
        let is_letter = matches!(cell.trim().as_bytes(), [letter] if letter.is_ascii_alphabetic());
        if is_data(cell) {
            data += 4;
        } else if is_letter {
        } else if let Some(said) = columns::said(cell, Language::default()) {
            // "Admin" and "Active" are heads, and stand below them too.
            known += match (said.whole, may_stand_below(cell)) {
                (true, false) => 4,
                (false, false) => 2,
                (_, true) => 1,
            };
        }
    }
    if known <= data {
        return 0;
    }
    // Among rows with as many known heads the fuller one.
    (known - data) * 50 + filled(row) * 100 / widest.max(1)
}

/// Heads that nobody knows, such as names of accounts, still differ from what stands below.
fn first_differs(rows: &[Row], widest: usize) -> Option<usize> {
    let at = rows.iter().position(|row| widest == 1 || filled(row) > 1)?;
    let head = &rows[at];
    let below = &rows[at + 1..rows.len().min(at + 1 + ABOVE_MOST)];
    let any_data = |row: &Row| row.cells.iter().any(|cell| is_data(cell));
    (!any_data(head) && below.iter().any(any_data)).then_some(at)
}

/// Whether a cell is a value rather than a head: an address, a day, a number, a tick.
fn is_data(cell: &str) -> bool {
    let text = cell.trim();
    if text.is_empty() {
        return false;
    }
    let is_address = text.contains('@') && !text.contains(' ');
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'-'));
    let is_tick = values::yes_no(text).is_some() && squeezed(text) != "active";
    let is_day = || {
        text.bytes().any(|byte| byte.is_ascii_digit())
            && matches!(values::when(text, Some(DayOrder::DayFirst)), When::On(_))
    };
    is_address || is_number || is_tick || is_day()
}

/// Whether a cell is also one of the words that cells hold: a state, a kind, a role.
fn may_stand_below(cell: &str) -> bool {
    let bare = fold::bare(cell);
    !vocabulary::cell(&bare).is_empty() || values::level(&bare) != values::Level::Unknown
}

fn filled(row: &Row) -> usize {
    row.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{sheet, sheet_with};

    fn heads(text: &str) -> (Option<u32>, Vec<String>) {
        let sheet = sheet(text);
        (sheet.header_line, sheet.header)
    }

    #[test]
    fn titles_above_the_heads_are_no_heads() {
        let text = "Users of Harbour Lane Studio;;\nAs of;2026-09-01;\n\nName;Email;Role\nAnna;a@example.com;Owner\n";
        let sheet = sheet(text);
        assert_eq!(sheet.header, ["Name", "Email", "Role"]);
        assert_eq!(sheet.header_line, Some(4));
        assert_eq!(sheet.rows[0].line, 5);
        assert_eq!(sheet.notes, [Note::AboveHeads { lines: 2 }]);
        assert_eq!(sheet.blank, [], "the blank line lies above");
    }

    #[test]
    fn a_grid_of_unknown_names_has_heads_too() {
        assert_eq!(heads(";Zoom;Bank\nAnna;x;\nBen;;x\n").0, Some(1), "what stands below are ticks");
        assert_eq!(heads("Team Nord;;\n;Zoom;Bank\nAnna;x;x\n").0, Some(2));
    }

    #[test]
    fn a_table_may_have_no_heads() {
        let sheet = sheet("anna@example.com\nben@example.com\n");
        assert_eq!((sheet.header_line, sheet.rows.len()), (None, 2), "both are people");
        assert_eq!(sheet.notes, [Note::NoHeads]);
        assert_eq!(heads("Anna Berger,anna@example.com\nBen Weber,ben@example.com\n").0, None);
        assert_eq!(heads("Anna Berger\nBen Weber\n").0, None);
    }

    #[test]
    fn the_user_can_say_where_the_heads_are() {
        let text = "Wer;Was\nName;Email\nAnna;a@example.com\n";
        assert_eq!(sheet(text).header_line, Some(2));
        assert_eq!(sheet_with(text, Heading::Line(1)).unwrap().header, ["Wer", "Was"]);
        assert_eq!(sheet_with(text, Heading::Nowhere).unwrap().rows.len(), 3);
        assert_eq!(sheet_with(text, Heading::Line(9)), Err(ImportError::NoSuchLine));
    }

    #[test]
    fn a_row_longer_than_its_heads_keeps_its_cells() {
        let sheet = sheet("Name,Email\nAnna,a@example.com,more\nBen\n");
        assert_eq!(sheet.header, ["Name", "Email", ""], "a column without a head");
        assert_eq!((sheet.rows[0].cell(2), sheet.rows[1].cell(2)), ("more", ""));
    }

    #[test]
    fn the_day_of_the_data_is_read_from_a_head() {
        let sheet = sheet("User,User account status [2022-09-06 GMT]\na@example.com,Active\n");
        assert_eq!(sheet.data_day().map(|day| day.to_string()), Some("2022-09-06".into()));
    }

    #[test]
    fn columns_have_letters() {
        for (column, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(Sheet::letters(column), letters);
        }
    }
}
