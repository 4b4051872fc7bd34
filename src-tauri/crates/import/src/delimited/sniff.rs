//! Which delimiter a text is divided by.

use super::Delimiter;
use super::records::Records;
use crate::note::{Note, SomeLines};
use crate::table::Table;
use crate::{Budget, ImportError};

/// How many records are looked at to find the delimiter, and how many bytes at most.
pub(super) const SAMPLE: usize = 50;
const SAMPLE_BYTES: usize = 1 << 20;

/// What was found.
pub(super) struct Sniffed {
    pub delimiter: Delimiter,
    /// Another one that fits nearly as well.
    pub rival: Option<Delimiter>,
}

/// How well another delimiter fits, as a share of the best, for both to be told.
const NEARLY: f64 = 0.9;

pub(super) fn best_of_beginning(text: &str, budget: &Budget) -> Result<Sniffed, ImportError> {
    let sample = &text[..text.floor_char_boundary(SAMPLE_BYTES)];
    let (delimiter, most) = best(sample, budget)?;
    let mut rival = None;
    for other in Delimiter::ALL.into_iter().filter(|other| *other != delimiter) {
        if most > 0.0 && evidence(sample, other, budget)? >= most * NEARLY {
            rival = Some(other);
        }
    }
    Ok(Sniffed { delimiter, rival })
}

/// The delimiter under which the records agree best about how many cells there are, and how well they do.
pub(super) fn best(text: &str, budget: &Budget) -> Result<(Delimiter, f64), ImportError> {
    let mut best = (Delimiter::Comma, 0.0);
    for delimiter in Delimiter::ALL {
        let evidence = evidence(text, delimiter, budget)?;
        if evidence > best.1 {
            best = (delimiter, evidence);
        }
    }
    Ok(best)
}

/// The share of records that are as wide as most, counted more the wider they are.
fn evidence(text: &str, delimiter: Delimiter, budget: &Budget) -> Result<f64, ImportError> {
    let mut records = Records::new(text, delimiter, budget);
    let mut widths = Vec::with_capacity(SAMPLE);
    while widths.len() < SAMPLE {
        match records.next() {
            Ok(Some(record)) if record.cells.is_empty() => {}
            Ok(Some(record)) => widths.push(record.width),
            Ok(None) => break,
            Err(ImportError::TooManyColumns | ImportError::LongCell { .. }) => return Ok(0.0),
            Err(fault) => return Err(fault),
        }
    }
    let count = |width: usize| widths.iter().filter(|other| **other == width).count();
    let Some(usual) =
        widths.iter().copied().filter(|width| *width > 1).max_by_key(|width| (count(*width), *width))
    else {
        return Ok(0.0);
    };
    #[expect(clippy::cast_precision_loss, reason = "at most some hundred")]
    let (share, width) = (count(usual) as f64 / widths.len() as f64, usual as f64);
    Ok(share * share * (width - 1.0).sqrt())
}

/// Lines that lie in one cell, and that another delimiter would divide into as many as the others have.
pub(super) fn lines_of_another_delimiter(
    table: &Table,
    read: Delimiter,
    budget: &Budget,
) -> Result<Vec<Note>, ImportError> {
    let mut widths = std::collections::BTreeMap::<usize, usize>::new();
    table.rows.iter().for_each(|row| *widths.entry(row.cells.len()).or_default() += 1);
    let usual = widths.into_iter().max_by_key(|(_, rows)| *rows).map_or(0, |(width, _)| width);
    let mut notes = Vec::new();
    if usual < 2 {
        return Ok(notes);
    }
    for delimiter in Delimiter::ALL.into_iter().filter(|other| *other != read) {
        let mut lines = SomeLines::default();
        for row in table.rows.iter().filter(|row| row.cells.len() == 1) {
            budget.work(row.cell(0).len())?;
            // What a sentence has behind it is a blank.
            let mut parts = row.cell(0).split(delimiter.symbol());
            if parts.clone().count() == usual && !parts.any(|part| part.starts_with(' ')) {
                lines.push(row.line);
            }
        }
        notes.extend(lines.some().map(|lines| Note::OtherDelimiterInLines { delimiter, lines }));
    }
    Ok(notes)
}
