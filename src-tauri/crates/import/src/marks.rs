//! Cells that say something is wrong with them, whatever file they come from.

use std::collections::BTreeMap;

use crate::note::{Note, SomeLines};
use crate::table::{Hidden, Mark, Row, Table};
use crate::{Budget, ImportError};

/// Empties cells that hold the errors of formulas, marks numbers that have lost digits, and notes what is marked.
pub(crate) fn look(table: &mut Table, budget: &Budget) -> Result<(), ImportError> {
    let mut long = LongNumbers::default();
    for row in &mut table.rows {
        budget.work(row.cells.len())?;
        for column in 0..row.cells.len() {
            let text = row.cells[column].trim();
            if is_error(text) {
                row.cells[column].clear();
                row.mark(column, Mark::Error, budget)?;
            } else if is_shortened(text) && !row.is_marked(column, Mark::Damaged) {
                row.mark(column, Mark::Damaged, budget)?;
            } else if is_long_number(text) && !row.is_marked(column, Mark::Damaged) {
                long.count(column, text);
            }
        }
        let filled = row.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
        row.cells.truncate(filled);
    }
    long.mark(&mut table.rows, budget)?;
    let notes = notes(&table.rows);
    table.notes.extend(notes);
    Ok(())
}

/// Whether a text is what a spreadsheet shows where a formula failed, in the languages of Excel: `#N/A`, `#REF!`,
/// `#¿NOMBRE?`; `Err:502` of LibreOffice.
fn is_error(text: &str) -> bool {
    // A value that isn't there has no exclamation mark.
    const NOT_THERE: [&str; 15] = [
        "N/A",
        "N/D",
        "N/B",
        "NV",
        "I/T",
        "YOK",
        "Н/Д",
        "BRAK",
        "HIÁNYZIK",
        "NENÍ_K_DISPOZICI",
        "SAKNAS",
        "PUUTTUU",
        "GETTING_DATA",
        "ΔΥ",
        "ND",
    ];
    if let Some(number) = text.strip_prefix("Err:") {
        return number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit());
    }
    let Some(error) = text.strip_prefix('#') else { return false };
    if NOT_THERE.contains(&error) {
        return true;
    }
    let Some(name) = error.strip_suffix(['!', '?']) else { return false };
    let name = name.trim_start_matches(['¡', '¿']);
    name.len() <= 32
        && name.chars().count() >= 3
        && name.chars().next().is_some_and(char::is_uppercase)
        && name.chars().all(|symbol| symbol.is_uppercase() || matches!(symbol, '/' | '_' | '0'..='9'))
}

/// Whether a text is a number of which only the first digits are left: `4.57E+15`.
fn is_shortened(text: &str) -> bool {
    let Some((number, power)) = text.split_once(['E', 'e']) else { return false };
    let Some(power) = power.strip_prefix('+') else { return false };
    let (whole, part) = number.split_once(['.', ',']).unwrap_or((number, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    whole.len() == 1 && digits(whole) && digits(part) && (1..=3).contains(&power.len()) && digits(power)
}

/// As many digits of a number as a spreadsheet keeps.
const KEPT: usize = 15;

fn is_long_number(text: &str) -> bool {
    // Zeros in front would be gone too.
    text.len() > KEPT && !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Numbers of more digits than a spreadsheet keeps, in texts. When all of a column end in zeros from there on, a
/// spreadsheet has written the file, and the digits are lost.
#[derive(Default)]
struct LongNumbers(BTreeMap<usize, (usize, bool)>);

impl LongNumbers {
    /// Fewer may end in zeros by chance.
    const ENOUGH: usize = 3;

    fn count(&mut self, column: usize, text: &str) {
        let (count, all) = self.0.entry(column).or_insert((0, true));
        *count += 1;
        *all &= text.bytes().skip(KEPT).all(|byte| byte == b'0');
    }

    fn mark(mut self, rows: &mut [Row], budget: &Budget) -> Result<(), ImportError> {
        self.0.retain(|_, (count, all)| *count >= Self::ENOUGH && *all);
        for column in self.0.into_keys() {
            budget.work(rows.len())?;
            for row in rows.iter_mut().filter(|row| is_long_number(row.cell(column).trim())) {
                row.mark(column, Mark::Damaged, budget)?;
            }
        }
        Ok(())
    }
}

/// What there is to say of the marks, by columns.
fn notes(rows: &[Row]) -> Vec<Note> {
    let (mut errors, mut damaged, mut struck) = (ByColumn::new(), ByColumn::new(), ByColumn::new());
    let [mut filtered, mut hidden, mut struck_rows] = [(); 3].map(|()| SomeLines::default());
    for row in rows {
        let is_struck = row.is_struck();
        if is_struck {
            struck_rows.push(row.line);
        }
        for (column, mark) in row.marks() {
            let lines = match mark {
                Mark::Error => &mut errors,
                Mark::Damaged => &mut damaged,
                Mark::Struck if !is_struck => &mut struck,
                Mark::Struck | Mark::Date => continue,
            };
            lines.entry(column).or_default().push(row.line);
        }
        match row.hidden {
            Some(Hidden::ByFilter) => filtered.push(row.line),
            Some(Hidden::ByHand) => hidden.push(row.line),
            None => {}
        }
    }
    let of_rows = [(filtered, Hidden::ByFilter), (hidden, Hidden::ByHand)];
    let of_rows =
        of_rows.into_iter().filter_map(|(lines, why)| Some(Note::HiddenRows { lines: lines.some()?, why }));
    let struck_rows = struck_rows.some().map(|lines| Note::StruckRows { lines });
    let struck = struck.into_iter().map(|(column, lines)| Note::StruckCells { column, lines });
    let errors = errors.into_iter().map(|(column, lines)| Note::Errors { column, lines });
    let damaged = damaged.into_iter().map(|(column, lines)| Note::DamagedNumbers { column, lines });
    of_rows.chain(struck_rows).chain(struck).chain(errors).chain(damaged).collect()
}

type ByColumn = BTreeMap<usize, SomeLines>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::sheet;

    #[test]
    fn errors_of_formulas_are_known_in_many_languages() {
        for error in [
            "#N/A",
            "#REF!",
            "#DIV/0!",
            "#VALUE!",
            "#NAME?",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "#CALC!",
            "#NV",
            "#BEZUG!",
            "#WERT!",
            "#ZAHL!",
            "#ÜBERLAUF!",
            "#VALEUR!",
            "#NOM?",
            "#NOMBRE!",
            "#N/D",
            "#¡REF!",
            "#¿NOMBRE?",
            "#¡DIV/0!",
            "#VALOR!",
            "#NÚM!",
            "#RIF!",
            "#VERW!",
            "#N/B",
            "#ADR!",
            "#DZIEL/0!",
            "#ССЫЛКА!",
            "#Н/Д",
            "#DEĞER!",
            "#YOK",
            "Err:502",
            "#GETTING_DATA",
        ] {
            assert!(is_error(error), "{error}");
        }
        for text in
            ["#1", "#", "#general", "#Sales!", "#!", "Err:", "#12!", "#Ð?", "N/A", "NV", "#N/A 5", "###"]
        {
            assert!(!is_error(text), "{text:?} is no error of a formula");
        }
    }

    #[test]
    fn a_cell_with_an_error_is_empty_and_named() {
        let sheet =
            sheet("Name,Role,Mail\nOrla,#N/A,o@example.com\n#BEZUG!,#NV,p@example.com\nIda,User,#NAME?\n");
        assert_eq!(sheet.rows[0].cells, ["Orla", "", "o@example.com"]);
        assert_eq!(sheet.rows[1].cells, ["", "", "p@example.com"]);
        assert_eq!(sheet.rows[2].cells, ["Ida", "User"]);
        assert!(sheet.rows[2].is_marked(2, Mark::Error) && !sheet.rows[2].is_marked(1, Mark::Error));
        let told: Vec<_> = sheet.notes.iter().map(crate::words::note).collect();
        assert_eq!(
            told,
            [
                "Column A holds the error of a formula in line 3. It counts as empty. Mend the formula, or write the \
                 text there.",
                "Column B holds the error of a formula in lines 2 and 3. It counts as empty. Mend the formula, or \
                 write the text there.",
                "Column C holds the error of a formula in line 4. It counts as empty. Mend the formula, or write the \
                 text there.",
            ]
        );
    }

    #[test]
    fn a_row_of_errors_alone_is_still_a_row() {
        let sheet = sheet("Name,Mail\nOrla,o@example.com\n#N/A,#N/A\n");
        assert_eq!((sheet.rows.len(), sheet.rows[1].line), (2, 3), "it is to be accounted for");
        assert_eq!(sheet.rows[1].marks().count(), 2);
    }

    #[test]
    fn numbers_that_a_spreadsheet_has_shortened_are_marked() {
        for text in ["4.57E+15", "4,57E+15", "1E+16", "2.21e+15", "-1.5E+20"] {
            assert!(is_shortened(text), "{text}");
        }
        for text in
            ["E+15", "12E+3", "4.57E15", "1E5", "A1E+15", "4.57E+", "LE+1", "a+b", "4.5.7E+15", "1E+2345"]
        {
            assert!(!is_shortened(text), "{text} may be a name");
        }
        let sheet = sheet("Bank,Number\nFjord,4.57E+15\nFjord,4.57E+15\nFjord,2.21E+15\nFjord,12\n");
        let marked = sheet.rows.iter().map(|row| row.is_marked(1, Mark::Damaged)).collect::<Vec<_>>();
        assert_eq!(marked, [true, true, true, false]);
        assert_eq!(sheet.rows[0].cell(1), "4.57E+15", "what is left is there");
        let lines: SomeLines = [2, 3, 4].into_iter().collect();
        assert_eq!(sheet.notes, [Note::DamagedNumbers { column: 1, lines }]);
    }

    #[test]
    fn long_numbers_that_all_end_in_zeros_have_lost_their_last_digits() {
        let column = |numbers: [&str; 3]| {
            sheet(&format!("Name,Id\na,{}\nb,{}\nc,{}\n", numbers[0], numbers[1], numbers[2]))
        };
        let lost = column(["4571234567890120", "4571234567890330", "123456789012345000"]);
        assert!(lost.rows.iter().all(|row| row.is_marked(1, Mark::Damaged)));
        let padded = column(["0000000000000010", "0000000000000020", "0000000000000030"]);
        assert!(
            padded.rows.iter().all(|row| row.marks().next().is_none()),
            "no spreadsheet keeps zeros in front"
        );
        let whole = column(["4571234567890120", "4571234567890337", "123456789012345000"]);
        assert!(
            whole.rows.iter().all(|row| row.marks().next().is_none()),
            "one of them ends in a digit of its own"
        );
    }
}
