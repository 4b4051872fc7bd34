//! What the letters of a grid stand for, as lines beside it say: `A = Administrator`, `R: read only`.

use std::collections::HashMap;

use crate::Row;
use crate::fold::collapse;
use crate::values::{self, Held};

/// Most characters of a letter that a legend explains.
const LETTERS_MOST: usize = 3;
/// How many rows at either end are looked at.
const ROWS_MOST: usize = 30;

/// The letters that a sheet explains, and the lines that explain them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Legend {
    means: HashMap<String, String>,
    lines: Vec<u32>,
}

impl Legend {
    /// The legend of a table: lines that hold nothing but explanations of what stands in cells of others.
    pub fn of(rows: &[Row]) -> Self {
        let mut legend = Self::default();
        let end = rows.len().saturating_sub(ROWS_MOST);
        for (at, row) in rows.iter().enumerate().filter(|(at, _)| *at < ROWS_MOST || *at >= end) {
            let Some(explained) = explained(row) else { continue };
            let others = || rows.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, row)| row);
            let used = |letter: &str| others().any(|row| row.cells.iter().any(|cell| cell.trim() == letter));
            // Two cells are a record unless the first is a letter of the grid, and the second says how far access reaches.
            let is_legend = match row.cells.iter().filter(|cell| !cell.trim().is_empty()).count() {
                1 => true,
                _ => explained
                    .iter()
                    .all(|(letter, means)| used(letter) && values::held(means) != Held::Unclear),
            };
            if is_legend {
                legend.lines.push(row.line);
                for (letter, means) in explained {
                    legend.means.entry(letter).or_insert(means);
                }
            }
        }
        legend
    }

    /// What a cell says: the words that explain it, or its own.
    pub fn explain<'a>(&'a self, cell: &'a str) -> &'a str {
        if self.means.is_empty() {
            return cell;
        }
        self.means.get(cell.trim()).map_or(cell, String::as_str)
    }

    /// Whether a line is one of the legend.
    pub fn holds(&self, line: u32) -> bool {
        self.lines.contains(&line)
    }
}

/// What a row explains, where it does nothing else.
fn explained(row: &Row) -> Option<Vec<(String, String)>> {
    let mut cells = row.cells.iter().map(|cell| collapse(cell)).filter(|cell| !cell.is_empty());
    let (first, second, third) = (cells.next()?, cells.next(), cells.next());
    match (second, third) {
        (None, _) => {
            // "Legend: A = Administrator, R = read only"
            let first = match (first.find(':'), first.find('=')) {
                (Some(title), Some(sign)) if title < sign => first[title + 1..].trim().to_owned(),
                (_, _) => first,
            };
            let parts: Vec<&str> = first.split([',', ';', '|']).map(str::trim).collect();
            parts.into_iter().map(one).collect::<Option<Vec<_>>>().or_else(|| Some(vec![one(&first)?]))
        }
        (Some(second), None) => {
            let letter = first.trim_end_matches(['=', ':']).trim();
            let means = second.trim_start_matches(['=', ':']).trim();
            (is_letter(letter) && means.chars().count() > LETTERS_MOST)
                .then(|| vec![(letter.to_owned(), means.to_owned())])
        }
        (Some(_), Some(_)) => None,
    }
}

/// `A = Administrator`.
fn one(text: &str) -> Option<(String, String)> {
    let (letter, means) = ["=", ": ", " - ", " – "].iter().find_map(|sign| text.split_once(sign))?;
    let (letter, means) = (letter.trim().trim_matches(['(', ')', '"', '\'']), means.trim());
    (is_letter(letter) && !means.is_empty()).then(|| (letter.to_owned(), means.to_owned()))
}

fn is_letter(text: &str) -> bool {
    (1..=LETTERS_MOST).contains(&text.chars().count()) && !text.chars().all(|symbol| symbol.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn legend(rows: &[&[&str]]) -> Legend {
        let row = |(at, cells): (usize, &&[&str])| {
            Row::new(u32::try_from(at).unwrap() + 2, cells.iter().map(|cell| (*cell).to_owned()).collect())
        };
        Legend::of(&rows.iter().enumerate().map(row).collect::<Vec<_>>())
    }

    #[test]
    fn lines_beside_a_grid_explain_its_letters() {
        let found = legend(&[&["Anna", "A", "R"], &["A = Administrator"], &["R: read only; N: none"]]);
        assert_eq!(found.explain(" A "), "Administrator");
        assert_eq!((found.explain("N"), found.explain("W")), ("none", "W"));
        assert!(found.holds(3) && !found.holds(2));
    }

    #[test]
    fn a_letter_beside_its_meaning_is_no_person() {
        let found = legend(&[&["Anna", "A"], &["A", "Administrator"], &["Ed", "Administrator"]]);
        assert_eq!(found.lines, [3], "nobody's cell holds Ed");
    }
}
