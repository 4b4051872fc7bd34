//! Which rows are records, and which are lines between them: heads once more, titles, totals, another table below.

use super::SkipReason;
use super::no_record::no_record;
use crate::fold::bare;
use crate::values::{self, Status};
use crate::vocabulary::{self, Head, Language, Section};
use crate::{Row, Shape, Sheet};

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// A record.
    Record {
        /// It stands below a title that says those below have left.
        former: bool,
    },
    /// No record.
    No(SkipReason),
}

/// What each row of a sheet is, in their order.
pub(super) fn of_rows(sheet: &Sheet, shape: Shape) -> Vec<Standing> {
    // Somebody without any access is a row of one cell in a grid, and in no list of full rows.
    let of = |least: usize| sheet.rows.iter().filter(|row| filled(row).count() >= least).count();
    let (more, full) = (of(2), of(3));
    let rows_are_full = shape == Shape::List && full * 10 >= more * 9 && more * 2 >= sheet.rows.len();
    let (mut former, mut other_table) = (false, false);
    let mut all = Vec::with_capacity(sheet.rows.len());
    for (at, row) in sheet.rows.iter().enumerate() {
        let next = sheet.rows.get(at + 1);
        let before = at.checked_sub(1).map(|before| &sheet.rows[before]);
        all.push(if let Some(reason) = no_record(row, sheet) {
            if reason == SkipReason::HeadsAgain {
                other_table = false;
            }
            Standing::No(reason)
        } else if sheet.legend.holds(row.line) {
            Standing::No(SkipReason::Remark)
        } else if is_other_heads(row, sheet) {
            other_table = true;
            Standing::No(SkipReason::OtherTable)
        } else if is_title(row, before, next, sheet, rows_are_full) {
            former = names(row, Section::Former) || tells_an_end(row);
            other_table = false;
            Standing::No(SkipReason::Title)
        } else if other_table {
            Standing::No(SkipReason::OtherTable)
        } else {
            Standing::Record { former }
        });
    }
    all
}

fn filled(row: &Row) -> impl Iterator<Item = &str> {
    row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

/// Heads of another table: most cells are known heads, and they are others than those above.
fn is_other_heads(row: &Row, sheet: &Sheet) -> bool {
    if sheet.header_line.is_none() {
        return false;
    }
    let (mut all, mut heads) = (0, 0);
    for cell in filled(row) {
        all += 1;
        let is_head = !cell.bytes().any(|byte| byte.is_ascii_digit() || byte == b'@')
            && vocabulary::head(cell, Language::default())
                .is_some_and(|head| !matches!(head, Head::Nothing | Head::Fact | Head::Passwords))
            && vocabulary::cell(&bare(cell)).is_empty();
        heads += usize::from(is_head);
    }
    all >= 2 && heads >= 2 && heads * 3 >= all * 2
}

/// A line of its own between records: one cell, in a table whose rows have more.
fn is_title(row: &Row, before: Option<&Row>, next: Option<&Row>, sheet: &Sheet, rows_are_full: bool) -> bool {
    let heads = sheet.header.iter().filter(|head| !head.trim().is_empty()).count();
    let mut cells = filled(row);
    let (Some(cell), None) = (cells.next(), cells.next()) else { return false };
    let first = sheet.header.iter().position(|head| !head.trim().is_empty());
    let begins = row.cells.iter().position(|cell| !cell.trim().is_empty());
    if heads < 2 || cell.contains('@') {
        return false;
    }
    let heads_follow = next.is_some_and(|next| no_record(next, sheet) == Some(SkipReason::HeadsAgain));
    if heads_follow || (rows_are_full && is_sentence(cell)) {
        return true;
    }
    if begins > first {
        return false;
    }
    if names(row, Section::Former) || names(row, Section::Current) || (heads > 2 && tells_an_end(row)) {
        return true;
    }
    // Behind a blank line, before rows with more in them.
    let stands_apart = before.is_some_and(|before| row.line > before.line + 1);
    let more_follows = next.is_some_and(|next| filled(next).count() > 1);
    (stands_apart || rows_are_full) && more_follows && heads > 2
}

/// Whether a cell tells something rather than naming somebody: "ask Dai whether he still needs this".
fn is_sentence(cell: &str) -> bool {
    let words = || cell.split_whitespace();
    let small = words().filter(|word| word.starts_with(char::is_lowercase)).count();
    cell.ends_with(['?', '!', ':']) || (words().count() >= 5 && small * 2 >= words().count())
}

/// Whether a title is a state in which nobody has access: "Gone", "Gesperrt".
fn tells_an_end(row: &Row) -> bool {
    let state = |cell| values::state_alone(cell);
    filled(row).any(|cell| matches!(state(cell), Status::Suspended | Status::Deactivated | Status::Deleted))
}

/// Whether a line holds one of these words, whole or beside others.
fn names(row: &Row, section: Section) -> bool {
    let Some(cell) = filled(row).next() else { return false };
    let text = format!(" {} ", words(&bare(cell)));
    let known = vocabulary::section(section);
    known.iter().any(|word| {
        let word = words(word);
        if word.is_ascii() { text.contains(&format!(" {word} ")) } else { text.contains(&word) }
    })
}

/// Words with single blanks between.
fn words(text: &str) -> String {
    text.split(|symbol: char| !symbol.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::sheet;

    fn standing(text: &str) -> Vec<Standing> {
        of_rows(&sheet(text), Shape::List)
    }

    #[test]
    fn those_below_a_title_that_says_so_have_left() {
        let record = |former| Standing::Record { former };
        assert_eq!(
            standing(
                "Name,Email,System\nAnna,a@example.org,Zoom\n\nFormer staff,,\nName,Email,System\nBen,b@example.org,Zoom\n"
            ),
            [
                record(false),
                Standing::No(SkipReason::Title),
                Standing::No(SkipReason::HeadsAgain),
                record(true)
            ]
        );
    }

    #[test]
    fn another_table_below_is_not_read_with_the_heads_of_the_first() {
        let no = Standing::No(SkipReason::OtherTable);
        assert_eq!(
            standing(
                "Name,Email,Role\nAnna,a@example.org,Admin\nSystem,Owner,URL\nZoom,Anna,https://zoom.us\n"
            ),
            [Standing::Record { former: false }, no, no]
        );
    }
}
