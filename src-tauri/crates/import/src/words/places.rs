//! Where something is: lines, columns and sheets in a sentence.

use crate::{Delimiter, Sheet, SheetName, SomeLines};

/// `line 3`, `lines 3 and 5`, `lines 2 to 4, 9 and 70 more`.
pub(super) fn lines(lines: &SomeLines) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for line in lines.first() {
        match runs.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(*line) => *last = *line,
            Some(_) | None => runs.push((*line, *line)),
        }
    }
    let mut parts = Vec::with_capacity(runs.len() + 1);
    for (first, last) in runs {
        match last - first {
            0 => parts.push(first.to_string()),
            1 => parts.extend([first.to_string(), last.to_string()]),
            _ => parts.push(format!("{first} to {last}")),
        }
    }
    let told = u32::try_from(lines.first().len()).unwrap_or(u32::MAX);
    if let more @ 1.. = lines.count().saturating_sub(told) {
        parts.push(format!("{more} more"));
    }
    format!("{} {}", if lines.count() == 1 { "line" } else { "lines" }, and(&parts))
}

/// Like [`lines`], at the beginning of a sentence.
pub(super) fn beginning(some: &SomeLines) -> String {
    lines(some).replacen('l', "L", 1)
}

/// `A, B and C`.
pub(super) fn letters(columns: &[usize]) -> String {
    and(&columns.iter().map(|column| Sheet::letters(*column)).collect::<Vec<_>>())
}

/// `"Bank" (12 rows) and "Lists" (3 rows, hidden)`.
pub(super) fn sheets(sheets: &[SheetName]) -> String {
    let one = |SheetName { name, hidden, rows }: &SheetName| {
        let rows = match *rows {
            0 => "empty".to_owned(),
            1 => "1 row".to_owned(),
            SheetName::ROWS_COUNTED.. => format!("{} rows or more", SheetName::ROWS_COUNTED),
            rows => format!("{rows} rows"),
        };
        format!("\"{name}\" ({rows}{})", if *hidden { ", hidden" } else { "" })
    };
    and(&sheets.iter().map(one).collect::<Vec<_>>())
}

pub(super) fn delimiter(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Comma => "comma",
        Delimiter::Semicolon => "semicolon",
        Delimiter::Tab => "tab",
        Delimiter::Bar => "bar",
    }
}

fn and(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_follow_each_other_are_told_together() {
        let told = |all: &[u32]| lines(&all.iter().copied().collect());
        assert_eq!(told(&[3]), "line 3");
        assert_eq!(told(&[3, 5]), "lines 3 and 5");
        assert_eq!(told(&[2, 3, 4, 9, 10]), "lines 2 to 4, 9 and 10");
        let odd: Vec<u32> = (0..90).map(|n| n * 2 + 1).collect();
        assert!(told(&odd).ends_with("37, 39 and 70 more"), "{}", told(&odd));
    }
}
