//! How a file was read.

use words::{Message, said};

use super::{column, number, places};
use crate::{Hidden, Note};

/// How a file was read.
#[must_use]
pub fn note(note: &Note) -> String {
    let message: Message = match note {
        Note::LineForPrograms { line } => said::read_line_for_programs(number(*line)),
        Note::AboveHeads { lines } => said::read_above_heads(*lines),
        Note::NoHeads => said::read_no_heads(),
        Note::OpenQuote { line } => said::read_open_quote(number(*line)),
        Note::FormulaWithoutResult { line } => said::read_formula_without_result(number(*line)),
        Note::BrokenLetters => said::read_broken_letters(),
        Note::OneColumnTakenApart => said::read_one_column(),
        Note::MergedCellsFilled => said::read_merged_cells(),
        Note::Errors { column: at, lines } => {
            said::ReadErrors { column: column(*at), lines: places::lines(lines) }.into()
        }
        Note::DamagedNumbers { column: at, lines } => {
            said::ReadDamagedNumbers { column: column(*at), lines: places::lines(lines) }.into()
        }
        Note::HiddenRows { lines, why } => {
            let (count, lines) = (lines.count().into(), places::lines(lines));
            match why {
                Hidden::ByFilter => said::ReadFilteredRows { count, lines }.into(),
                Hidden::ByHand => said::ReadHiddenRows { count, lines }.into(),
            }
        }
        Note::HiddenColumns { columns } => {
            said::ReadHiddenColumns { count: columns.len().into(), columns: places::columns(columns) }.into()
        }
        Note::StruckRows { lines } => {
            said::ReadStruckRows { count: lines.count().into(), lines: places::numbers(lines) }.into()
        }
        Note::StruckCells { column: at, lines } => {
            said::ReadStruckCells { column: column(*at), lines: places::lines(lines) }.into()
        }
        Note::OtherSheets { read, others } => {
            said::ReadOtherSheets { read: read.into(), others: places::sheets(others) }.into()
        }
        Note::OtherEncoding { read, other, line, words: (here, there) } => said::ReadOtherEncoding {
            read: read.name().into(),
            other: other.name().into(),
            line: number(*line),
            here: here.into(),
            there: there.into(),
        }
        .into(),
        Note::OtherDelimiter { read, other } => {
            let [read, other] = [*read, *other].map(|one| places::delimiter(one).into());
            said::ReadOtherDelimiter { read, other }.into()
        }
        Note::OtherDelimiterInLines { delimiter, lines } => {
            let delimiter = places::delimiter(*delimiter).into();
            said::ReadOtherDelimiterInLines { lines: places::lines(lines), delimiter }.into()
        }
        Note::BackslashQuotes => said::read_backslash_quotes(),
        Note::TextBehindQuote { lines } => said::read_text_behind_quote(places::lines(lines)),
        Note::LongRows { lines } => {
            said::ReadLongRows { count: lines.count().into(), lines: places::numbers(lines) }.into()
        }
        Note::NulCharacters { lines } => said::read_nul_characters(places::lines(lines)),
        Note::EntriesLeftOut { lines } => said::read_entries_left_out(places::lines(lines)),
        Note::FieldsLeftOut { fields } => said::read_fields_left_out(fields.join(", ")),
    };
    message.into()
}
