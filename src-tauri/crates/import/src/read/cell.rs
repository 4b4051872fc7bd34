//! A cell as text that a field of a record may hold.

use std::borrow::Cow;

use directory::NAME_MOST;

use super::SkipReason;
use crate::fold::{bare, collapse, visible, without_marks};
use crate::values::{self, Status};
use crate::vocabulary::{self, Section};

/// What a cell lists, one below the other or with signs between.
pub(super) fn parts(cell: &str, commas: bool) -> impl Iterator<Item = &str> {
    cell.split(move |sign| matches!(sign, ';' | '|' | '\n' | '\r') || (commas && sign == ','))
}

/// A cell as something that is compared letter by letter: a login, a number, an account's name.
pub(super) fn id(cell: &str, column: usize, most: usize) -> Result<String, SkipReason> {
    text(&visible(cell), column, most)
}

/// A cell as text of one line by which something is called or found; empty where it holds what stands for nothing.
pub(super) fn text(cell: &str, column: usize, most: usize) -> Result<String, SkipReason> {
    let text = prose(cell, column, most)?;
    if text.is_empty() || names::is_name(&text) {
        Ok(text)
    } else {
        Err(SkipReason::BadCharacters { column })
    }
}

/// A cell as any text of one line.
pub(super) fn prose(cell: &str, column: usize, most: usize) -> Result<String, SkipReason> {
    if values::is_blank(cell) { Ok(String::new()) } else { line_of(cell, column, most) }
}

/// A cell of a name without the one address that stands in it, as copied from a page: `Anna Berger anna@example.org`.
pub(super) fn beside_name(cell: &str) -> (Cow<'_, str>, Option<String>) {
    let bracket = |symbol: char| matches!(symbol, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';');
    let address = |word: &&str| directory::is_address(word.trim_matches(bracket));
    let words = || cell.split_whitespace();
    let mut addresses = words().filter(address);
    match (addresses.next(), addresses.next()) {
        (Some(one), None) if words().count() > 1 => {
            let rest: Vec<&str> = words().filter(|word| !address(word)).collect();
            (rest.join(" ").into(), Some(one.trim_matches(bracket).to_owned()))
        }
        (_, _) => (cell.into(), None),
    }
}

/// A name without the state that stands behind or before it: `Ben Ross (left)`, `Ben Ross - DISABLED`.
pub(super) fn state_of_name(cell: &str) -> (&str, Status) {
    let whole = (cell, Status::Unknown);
    let says = |text: &str| values::state_alone(text.trim_matches(['(', ')', '[', ']', '*', ' ']));
    let text = cell.trim();
    let behind = text.rfind(['(', '[']).filter(|_| text.ends_with([')', ']'])).map(|at| text.split_at(at));
    let dashes = [" - ", " – ", " — ", " / "];
    let parts = [behind]
        .into_iter()
        .flatten()
        .chain(dashes.iter().filter_map(|dash| text.rsplit_once(dash)))
        .chain(dashes.iter().filter_map(|dash| text.split_once(dash)).map(|(state, name)| (name, state)));
    for (name, state) in parts {
        let state = says(state);
        if state != Status::Unknown && !name.trim().is_empty() {
            return (name.trim(), state);
        }
    }
    whole
}

/// A name: "Na" and "Null" are names.
pub(super) fn name(cell: &str, column: usize) -> Result<String, SkipReason> {
    if is_several(cell.trim()) || vocabulary::section(Section::Everybody).contains(&bare(cell)) {
        return Err(SkipReason::SeveralNamed { column });
    }
    let name = line_of(cell, column, NAME_MOST)?;
    if !name.is_empty() && !names::is_name(&name) {
        return Err(SkipReason::BadCharacters { column });
    }
    let folded = bare(&name);
    let says_nothing =
        !name.chars().any(char::is_alphanumeric) || vocabulary::section(Section::Nobody).contains(&folded);
    Ok(if says_nothing { String::new() } else { name })
}

/// Without the apostrophe that programs put before a text that a spreadsheet would take for a formula.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        Some(_) | None => cell,
    }
}

/// Whether a cell names several people: with semicolons between, or full names below each other or with commas between.
fn is_several(cell: &str) -> bool {
    let named = |part: &&str| part.chars().any(char::is_alphabetic);
    let are_full = |sign: char| {
        let mut parts = cell.split(sign).filter(|part| !part.trim().is_empty()).peekable();
        parts.peek().is_some() && parts.all(|part| part.split_whitespace().count() > 1)
    };
    let several = |sign: char| cell.split(sign).filter(named).count() > 1;
    several(';')
        || [',', '\n', '+', '&', '/'].into_iter().any(|sign| several(sign) && are_full(sign))
        || names_two(cell)
}

/// "Ada Finch and Ben Ross".
fn names_two(cell: &str) -> bool {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let ands = vocabulary::section(Section::And);
    let full =
        |part: &[&str]| part.len() > 1 && part.iter().all(|word| !word.starts_with(char::is_lowercase));
    (2..words.len().saturating_sub(2))
        .any(|at| ands.contains(&bare(words[at])) && full(&words[..at]) && full(&words[at + 1..]))
}

fn line_of(cell: &str, column: usize, most: usize) -> Result<String, SkipReason> {
    // Line breaks and tabs in a cell are how it was laid out.
    let text = collapse(&without_marks(unguarded(cell)));
    if text.chars().any(directory::is_refused) {
        Err(SkipReason::BadCharacters { column })
    } else if text.chars().nth(most).is_some() {
        Err(SkipReason::TooLong { column })
    } else {
        Ok(text)
    }
}
