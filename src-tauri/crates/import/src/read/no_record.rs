//! Rows that hold no record: totals, heads once more, remarks.

use super::SkipReason;
use crate::fold::{bare, collapse};
use crate::{Row, Sheet, values};

/// Words that a line of totals begins with, with commas between.
const TOTALS: &str =
    "total, totals, subtotal, grand total, sum, count, summe, gesamt, gesamtsumme, zwischensumme, anzahl,
    somme, sous-total, totale, totaal, suma";
/// What it may say that it counted.
const COUNTED: &str =
    "users, user, accounts, people, members, licenses, seats, rows, personen, benutzer, konten, general";
/// How a remark below a table begins.
const REMARKS: &str =
    "generated, report generated, exported, printed, page , confidential, ©, end of, note:, legend,
    stand:, erstellt am";

fn list(words: &'static str) -> impl Iterator<Item = &'static str> {
    words.split(',').map(str::trim_start)
}

/// Why a row holds no record, where that is plain from its words.
pub(super) fn no_record(row: &Row, sheet: &Sheet) -> Option<SkipReason> {
    let filled = || row.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    let (column, first) = filled().next()?;
    let others = filled().count() - 1;
    let repeats = |(column, cell): (usize, &String)| collapse(cell) == sheet.header[column];
    if sheet.header_line.is_some() && (others > 0 || sheet.header.len() == 1) && filled().all(repeats) {
        return Some(SkipReason::HeadsAgain);
    }
    let first = bare(first);
    if begins_totals(&first) && filled().skip(1).all(|(_, cell)| is_count(cell)) {
        return Some(SkipReason::Totals);
    }
    let is_remark = column == 0 && others == 0 && sheet.header.len() > 2;
    (is_remark && list(REMARKS).any(|start| first.starts_with(start))).then_some(SkipReason::Remark)
}

/// "Total", "Total: 5", "Total users 5"; not "Total Security".
fn begins_totals(first: &str) -> bool {
    let rests = list(TOTALS).filter_map(|total| first.strip_prefix(total));
    let says_no_more = |rest: &str| {
        let mut words = rest.split(|symbol: char| !symbol.is_alphabetic()).filter(|word| !word.is_empty());
        !rest.starts_with(char::is_alphabetic)
            && words.all(|word| list(COUNTED).any(|counted| counted == word))
    };
    rests.into_iter().any(says_no_more)
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
