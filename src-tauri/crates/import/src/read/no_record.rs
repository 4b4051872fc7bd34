//! Rows that hold no record: totals, heads once more, remarks.

use super::SkipReason;
use crate::fold::{bare, collapse};
use crate::vocabulary::{self, Section};
use crate::{Row, Sheet, values};

/// Why a row holds no record, where that is plain from its words.
pub(super) fn no_record(row: &Row, sheet: &Sheet) -> Option<SkipReason> {
    let filled = || row.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    // A count may stand before what it counts.
    let (at, first) = filled().find(|(_, cell)| !is_count(cell)).or_else(|| filled().next())?;
    let others = filled().count() - 1;
    let repeats = |(column, cell): (usize, &String)| collapse(cell) == sheet.header[column];
    if sheet.header_line.is_some() && (others > 0 || sheet.header.len() == 1) && filled().all(repeats) {
        return Some(SkipReason::HeadsAgain);
    }
    let others_of = || filled().filter(|(column, _)| *column != at);
    let counts = others_of().all(|(_, cell)| is_count(cell));
    // 1 and 0 are ticks of a grid.
    let has_count = others_of().any(|(_, cell)| !values::is_blank(cell) && !matches!(cell.trim(), "0" | "1"));
    let first = bare(first);
    if counts && !first.contains('@') && says_totals(&first, has_count) {
        return Some(SkipReason::Totals);
    }
    let is_remark = others == 0 && sheet.header.len() > 2;
    let begins = |start: &String| first.starts_with(start.as_str());
    (is_remark && vocabulary::section(Section::Remarks).iter().any(begins)).then_some(SkipReason::Remark)
}

/// "Total", "Total: 5", "Seats in use: 2 / 10", "2 users"; not "Total Security".
fn says_totals(first: &str, has_count: bool) -> bool {
    let is = |word: &str, section| vocabulary::section(section).iter().any(|known| known == word);
    let words: Vec<&str> =
        first.split(|symbol: char| !symbol.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_number = |word: &&str| word.chars().all(char::is_numeric);
    let counted = words.iter().any(|word| is(word, Section::Counted));
    let begins = (1..=3.min(words.len())).any(|count| is(&words[..count].join(" "), Section::Totals));
    let has_number = has_count || words.iter().any(is_number);
    let known = |word: &&str| {
        is_number(word)
            || is(word, Section::Totals)
            || is(word, Section::Counted)
            || vocabulary::parts(word) == [Some(vocabulary::Part::Of)]
    };
    // What was counted and how many; or a word for a total, with a number or with nothing unknown beside it.
    (counted && has_number) || (begins && (has_number || words.iter().all(known)))
}

fn is_count(cell: &str) -> bool {
    let is_number =
        |symbol: char| symbol.is_numeric() || symbol.is_whitespace() || "+-.,%/'".contains(symbol);
    values::is_blank(cell) || cell.chars().all(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::sheet;

    #[test]
    fn lines_of_totals_are_told_from_people() {
        let sheet = sheet("Name,Email,Zoom\nAnna,a@example.org,x\n");
        let of = |cells: &[&str]| {
            let cells = cells.iter().map(|cell| (*cell).to_owned()).collect();
            no_record(&Row::new(9, cells), &sheet)
        };
        for totals in [
            &["Total", "", "3"][..],
            &["Total: 5"],
            &["", "Total users", "3"],
            &["Summe", "", "1.250,00"],
            &["Grand total", "-", "50 %"],
            &["Total number of users: 2"],
            &["2 users"],
            &["Vergebene Lizenzen", "2"],
            &["Total seats used", "2"],
        ] {
            assert_eq!(of(totals), Some(SkipReason::Totals), "{totals:?}");
        }
        for person in [&["Total Security"][..], &["Total", "t@example.org"], &["Sumit"], &["Total", "", "x"]]
        {
            assert_eq!(of(person), None, "{person:?}");
        }
        assert_eq!(of(&["Name", "Email", "Zoom"]), Some(SkipReason::HeadsAgain));
        assert_eq!(of(&["Generated on 1 September"]), Some(SkipReason::Remark));
        assert_eq!(of(&["Page", "p@example.org"]), None);
    }
}
