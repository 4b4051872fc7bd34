//! Where something is: lines, columns and sheets in a sentence.

use words::{Arg, Message, list_and, said};

use crate::{Delimiter, Sheet, SheetName, SomeLines};

/// `line 3`, `lines 3 and 5`, `lines 2 to 4, 9 and 70 more`.
pub(super) fn lines(lines: &SomeLines) -> Arg {
    Message::from(said::PlaceLines { count: lines.count().into(), lines: numbers(lines) }).into()
}

/// `3`, `3 and 5`, `2 to 4, 9 and 70 more`.
pub(super) fn numbers(lines: &SomeLines) -> Arg {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for line in lines.first() {
        match runs.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(*line) => *last = *line,
            Some(_) | None => runs.push((*line, *line)),
        }
    }
    let mut parts = Vec::with_capacity(runs.len() + 1);
    for (first, last) in runs {
        let [from, to] = [first, last].map(|line| line.to_string());
        match last - first {
            0 => parts.push(from),
            1 => parts.extend([from, to]),
            _ => parts.push(Message::from(said::PlaceThrough { first: from.into(), last: to.into() }).into()),
        }
    }
    let told = u32::try_from(lines.first().len()).unwrap_or(u32::MAX);
    if let more @ 1.. = lines.count().saturating_sub(told) {
        parts.push(said::place_more(more).into());
    }
    list_and(&parts).into()
}

/// `A, B and C`.
pub(super) fn columns(columns: &[usize]) -> Arg {
    list_and(&columns.iter().map(|column| Sheet::letters(*column)).collect::<Vec<_>>()).into()
}

/// `"Bank" (12 rows) and "Lists" (3 rows, hidden)`.
pub(super) fn sheets(sheets: &[SheetName]) -> Arg {
    let one = |SheetName { name, hidden, rows }: &SheetName| {
        let rows = match *rows {
            SheetName::ROWS_COUNTED.. => said::place_rows_or_more(SheetName::ROWS_COUNTED),
            rows => said::place_rows(rows),
        };
        said::PlaceSheet { hidden: (*hidden).into(), name: name.into(), rows: rows.into() }
    };
    list_and(&sheets.iter().map(|sheet| Message::from(one(sheet)).into()).collect::<Vec<_>>()).into()
}

/// What a delimiter is called.
pub(super) fn delimiter(delimiter: Delimiter) -> Message {
    match delimiter {
        Delimiter::Comma => said::delimiter_comma(),
        Delimiter::Semicolon => said::delimiter_semicolon(),
        Delimiter::Tab => said::delimiter_tab(),
        Delimiter::Bar => said::delimiter_bar(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_follow_each_other_are_told_together() {
        let told = |all: &[u32]| {
            let Arg::Said(message) = lines(&all.iter().copied().collect()) else { panic!("a message") };
            message.to_string()
        };
        assert_eq!(told(&[3]), "line 3");
        assert_eq!(told(&[3, 5]), "lines 3 and 5");
        assert_eq!(told(&[2, 3, 4, 9, 10]), "lines 2 to 4, 9 and 10");
        let odd: Vec<u32> = (0..90).map(|n| n * 2 + 1).collect();
        assert!(told(&odd).ends_with("37, 39 and 70 more"), "{}", told(&odd));
    }
}
