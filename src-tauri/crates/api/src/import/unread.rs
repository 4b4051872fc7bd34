//! Everything of a table that is not read, is lost or should be looked at, in one list, the worst first.

use std::collections::{HashMap, HashSet};

use import::{Note, Opened, Sheet, SkipReason, Source, Warning, words as reader};
use words::said;

use super::table::shortened;
use crate::call_error::count;
use crate::view::{Unread, UnreadMore, UnreadPlace, UnreadSeverity};

/// How many are told. Nobody reads more, and no list of an office is as long: what comes after is counted.
const TOLD: usize = 10_000;

impl Unread {
    /// What stands in these lines is not imported.
    pub(super) fn lost(line: u32, what: &str, why: &str) -> Self {
        let place = UnreadPlace::Line { line, through: line };
        Self { severity: UnreadSeverity::Lost, place, what: what.to_owned(), why: why.to_owned() }
    }

    /// It is imported, and somebody should look at it.
    pub(super) fn look(line: Option<u32>, why: String) -> Self {
        let place = line.map_or(UnreadPlace::Table, |line| UnreadPlace::Line { line, through: line });
        Self { severity: UnreadSeverity::Look, place, what: String::new(), why }
    }

    /// It is no loss.
    pub(super) fn told(line: u32, what: String, why: String) -> Self {
        Self { severity: UnreadSeverity::Told, place: UnreadPlace::Line { line, through: line }, what, why }
    }

    pub(super) fn of_column(severity: UnreadSeverity, sheet: &Sheet, index: usize, why: String) -> Self {
        let what = sheet.header.get(index).map(|head| shortened(head)).unwrap_or_default();
        let place = UnreadPlace::Column { index, letters: Sheet::letters(index) };
        Self { severity, place, what, why }
    }
}

/// What reading the table itself left: rows, columns, cells, and how the file is written.
pub(super) fn of_reading(opened: &Opened, found: &import::Reading) -> Vec<Unread> {
    let sheet = &opened.sheet;
    let rows: HashMap<u32, &import::Row> = sheet.rows.iter().map(|row| (row.line, row)).collect();
    let mut unread: Vec<Unread> = Vec::new();
    for skipped in &found.skipped {
        let cells = rows.get(&skipped.line).map(|row| row.cells.as_slice()).unwrap_or_default();
        let filled = cells.iter().map(String::as_str).filter(|cell| !cell.trim().is_empty());
        unread.push(Unread {
            severity: of_skipped(skipped.reason),
            place: UnreadPlace::Line { line: skipped.line, through: skipped.through },
            what: shortened(&filled.take(4).collect::<Vec<_>>().join(", ")),
            why: reader::skip_reason(skipped.reason),
        });
    }
    unread.extend(found.warnings.iter().map(|warning| of_warning(sheet, &rows, *warning)));
    // Other sheets are named below, each by itself.
    let notes = sheet.notes.iter().filter(|note| !matches!(note, Note::OtherSheets { .. }));
    unread.extend(notes.map(of_note));
    let told: HashSet<UnreadPlace> = unread.iter().map(|one| one.place.clone()).collect();
    let columns = found.unread.iter().map(|column| {
        let why = reader::unread(*column);
        Unread::of_column(of_unread(column.because), sheet, column.column, why)
    });
    unread.extend(columns.filter(|one| !told.contains(&one.place)));
    unread.extend(found.questions.iter().map(|question| {
        Unread::of_column(UnreadSeverity::Question, sheet, question.column, reader::question(*question))
    }));
    unread.extend(other_sheets(&opened.source));
    unread
}

fn of_skipped(reason: SkipReason) -> UnreadSeverity {
    match reason {
        SkipReason::Blank
        | SkipReason::Totals
        | SkipReason::HeadsAgain
        | SkipReason::Remark
        | SkipReason::Title => UnreadSeverity::Told,
        SkipReason::NobodyNamed
        | SkipReason::NoAccount
        | SkipReason::Several
        | SkipReason::OtherTable
        | SkipReason::FormulaFailed { .. }
        | SkipReason::SeveralNamed { .. }
        | SkipReason::ShortenedNumber { .. }
        | SkipReason::BadCharacters { .. }
        | SkipReason::TooLong { .. }
        | SkipReason::NotAnAddress { .. } => UnreadSeverity::Lost,
    }
}

fn of_warning(sheet: &Sheet, rows: &HashMap<u32, &import::Row>, warning: Warning) -> Unread {
    let why = reader::warning(warning);
    match warning {
        Warning::NotUnderstood { line, column } | Warning::NotYet { line, column } => Unread {
            severity: UnreadSeverity::Lost,
            place: UnreadPlace::Cell { line, letters: Sheet::letters(column) },
            what: rows.get(&line).map(|row| shortened(row.cell(column))).unwrap_or_default(),
            why,
        },
        Warning::Differs { line, .. }
        | Warning::SameName { line, .. }
        | Warning::SameAddress { line, .. }
        | Warning::SameUsername { line, .. }
        | Warning::TakenForOne { line, .. }
        | Warning::NearlyAlike { line, .. } => Unread::look(Some(line), why),
        Warning::Passwords { column } => Unread::of_column(UnreadSeverity::Danger, sheet, column, why),
        Warning::Concealed { column } | Warning::NotUsed { column } => {
            Unread::of_column(UnreadSeverity::Lost, sheet, column, why)
        }
    }
}

fn of_note(note: &Note) -> Unread {
    let first = |lines: &import::SomeLines| lines.first().first().copied();
    let (severity, line) = match note {
        Note::FormulaWithoutResult { line } | Note::OpenQuote { line } | Note::OtherEncoding { line, .. } => {
            (UnreadSeverity::Look, Some(*line))
        }
        Note::Errors { lines, .. }
        | Note::DamagedNumbers { lines, .. }
        | Note::HiddenRows { lines, .. }
        | Note::StruckRows { lines }
        | Note::StruckCells { lines, .. }
        | Note::OtherDelimiterInLines { lines, .. }
        | Note::TextBehindQuote { lines }
        | Note::LongRows { lines }
        | Note::NulCharacters { lines } => (UnreadSeverity::Look, first(lines)),
        Note::EntriesLeftOut { lines } => (UnreadSeverity::Lost, first(lines)),
        Note::FieldsLeftOut { .. } | Note::OtherSheets { .. } => (UnreadSeverity::Lost, None),
        Note::BrokenLetters | Note::HiddenColumns { .. } | Note::OtherDelimiter { .. } => {
            (UnreadSeverity::Look, None)
        }
        Note::LineForPrograms { line } => (UnreadSeverity::Told, Some(*line)),
        Note::AboveHeads { .. }
        | Note::NoHeads
        | Note::OneColumnTakenApart
        | Note::MergedCellsFilled
        | Note::BackslashQuotes => (UnreadSeverity::Told, None),
    };
    Unread { severity, ..Unread::look(line, reader::note(note)) }
}

/// A column for which there is no place is no loss that anybody can mend.
fn of_unread(because: Option<import::Because>) -> UnreadSeverity {
    match because {
        Some(import::Because::NoPlace | import::Because::Empty) => UnreadSeverity::Told,
        Some(_) | None => UnreadSeverity::Lost,
    }
}

fn other_sheets(source: &Source) -> Vec<Unread> {
    let Source::Workbook { sheets, chosen } = source else { return Vec::new() };
    let others = sheets.iter().enumerate().filter(|(index, _)| index != chosen);
    let unread = others.map(|(_, sheet)| Unread {
        severity: UnreadSeverity::Lost,
        place: UnreadPlace::Sheet { name: sheet.name.clone() },
        what: String::new(),
        why: if sheet.hidden { said::import_unread_hidden_sheet() } else { said::import_unread_sheet() }
            .to_string(),
    });
    unread.collect()
}

/// The list in its order, what comes after the most that is told, and all that isn't imported, counted.
pub(super) fn listed(mut unread: Vec<Unread>) -> (Vec<Unread>, Vec<UnreadMore>, Option<String>) {
    let lost = lost(&unread);
    unread.sort_by(|one, other| (one.severity, &one.place).cmp(&(other.severity, &other.place)));
    let more = counted(unread.drain(TOLD.min(unread.len())..));
    (unread, more, lost)
}

fn lost(unread: &[Unread]) -> Option<String> {
    let (mut rows, mut columns, mut cells, mut sheets) = (HashSet::new(), HashSet::new(), 0_u32, 0_u32);
    let lost = |one: &&Unread| matches!(one.severity, UnreadSeverity::Lost | UnreadSeverity::Danger);
    for one in unread.iter().filter(lost) {
        match &one.place {
            UnreadPlace::Table => {}
            UnreadPlace::Sheet { .. } => sheets += 1,
            UnreadPlace::Column { index, .. } => {
                columns.insert(*index);
            }
            UnreadPlace::Line { line, through } => rows.extend(*line..=*through),
            UnreadPlace::Cell { .. } => cells += 1,
        }
    }
    let some = |count: u32| Some(count).filter(|count| *count > 0);
    let parts: Vec<String> = [
        some(count(rows.len() as u64)).map(said::import_lost_rows),
        some(count(columns.len() as u64)).map(said::import_lost_columns),
        some(cells).map(said::import_lost_cells),
        some(sheets).map(said::import_lost_sheets),
    ]
    .into_iter()
    .flatten()
    .map(|part| part.to_string())
    .collect();
    (!parts.is_empty()).then(|| said::import_lost(parts.join(", ")).to_string())
}

/// How many there are for each reason, in the order in which the reasons come.
fn counted(unread: impl Iterator<Item = Unread>) -> Vec<UnreadMore> {
    let mut more: Vec<UnreadMore> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for Unread { why, .. } in unread {
        let at = *known.entry(why).or_insert_with_key(|why| {
            more.push(UnreadMore { rows: 0, why: why.clone() });
            more.len() - 1
        });
        more[at].rows += 1;
    }
    more
}
