//! What is told about a file: what is so, and what to do. The sentences stand in `words/en/tables.ftl`.

mod notes;
mod places;

use words::{Arg, Message, label, said};

use crate::columns::{Meaning, Suggestion};
use crate::{
    Asks, Because, CELL_MOST, CELLS_MOST, COLUMNS_MOST, FILE_MOST, ImportError, PARTS_MOST, Question, Sheet,
    SheetName, SkipReason, UNPACKED_MOST, Unread, Warning,
};

pub use notes::note;

/// Why nothing can be read, and what to do.
#[must_use]
pub fn fault(fault: ImportError) -> String {
    let message: Message = match fault {
        ImportError::TooLarge => said::table_too_large(FILE_MOST >> 20),
        ImportError::UnpacksTooLarge => said::table_unpacks_too_large(UNPACKED_MOST >> 20),
        ImportError::TooManyParts => said::table_too_many_parts(PARTS_MOST),
        ImportError::TooManyCells => said::table_too_many_cells(CELLS_MOST),
        ImportError::TooMuchKept => said::table_too_much_kept(),
        ImportError::TooMuchWork => said::table_too_much_work(),
        ImportError::Stopped => said::table_stopped(),
        ImportError::LongCell { line } => {
            said::TableLongCell { line: number(line), most: CELL_MOST.into() }.into()
        }
        ImportError::TooManyColumns => said::table_too_many_columns(COLUMNS_MOST),
        ImportError::Empty => said::table_empty(),
        ImportError::Protected => said::table_protected(),
        ImportError::OldWorkbook => said::table_old_workbook(),
        ImportError::BinaryWorkbook => said::table_binary_workbook(),
        ImportError::Numbers => said::table_numbers(),
        ImportError::Archive => said::table_archive(),
        ImportError::Document => said::table_document(),
        ImportError::Pdf => said::table_pdf(),
        ImportError::WebPage => said::table_web_page(),
        ImportError::Xml => said::table_xml(),
        ImportError::Json => said::table_json(),
        ImportError::OtherEncoding { wanted } => said::table_other_encoding(wanted.name()),
        ImportError::Binary => said::table_binary(),
        ImportError::DamagedWorkbook => said::table_damaged_workbook(),
        ImportError::NoSuchSheet => said::table_no_such_sheet(),
        ImportError::NoSuchLine => said::table_no_such_line(),
        ImportError::OtherTable => said::table_other_table(),
        ImportError::SameHead { columns: (one, two) } => {
            said::TableSameHead { one: column(one), two: column(two) }.into()
        }
        ImportError::BadHead { column: at } => said::table_bad_head(column(at)),
        ImportError::SameMeaning { meaning: which, columns: (one, two) } => {
            let meaning = meaning(which).into();
            said::TableSameMeaning { one: column(one), two: column(two), meaning }.into()
        }
        ImportError::NobodyNamed => said::table_nobody_named(),
        ImportError::NoAccounts => said::table_no_accounts(),
    };
    message.into()
}

/// That a workbook has no sheet of the name that was asked for, and which it has.
#[must_use]
pub fn no_such_sheet(sheets: &[SheetName]) -> String {
    said::table_no_such_sheet_of(places::sheets(sheets)).into()
}

/// Why nothing was read from a row, and what to do.
#[must_use]
pub fn skip_reason(reason: SkipReason) -> String {
    let message = match reason {
        SkipReason::Blank => said::row_blank(),
        SkipReason::Totals => said::row_totals(),
        SkipReason::HeadsAgain => said::row_heads_again(),
        SkipReason::Remark => said::row_remark(),
        SkipReason::Title => said::row_title(),
        SkipReason::OtherTable => said::row_other_table(),
        SkipReason::SeveralNamed { column: at } => said::row_several_named(column(at)),
        SkipReason::FormulaFailed { column: at } => said::row_formula_failed(column(at)),
        SkipReason::ShortenedNumber { column: at } => said::row_shortened_number(column(at)),
        SkipReason::NobodyNamed => said::row_nobody_named(),
        SkipReason::NoAccount => said::row_no_account(),
        SkipReason::Several => said::row_several(),
        SkipReason::BadCharacters { column: at } => said::row_bad_characters(column(at)),
        SkipReason::TooLong { column: at } => said::row_too_long(column(at)),
        SkipReason::NotAnAddress { column: at } => said::row_not_an_address(column(at)),
    };
    message.into()
}

/// What to look at, and what to do.
#[must_use]
pub fn warning(warning: Warning) -> String {
    let message: Message = match warning {
        Warning::NotUnderstood { line, column: at } => {
            said::LookNotUnderstood { line: number(line), column: column(at) }.into()
        }
        Warning::Differs { line, earlier, meaning: about } => {
            let meaning = meaning(about).into();
            said::LookDiffers { line: number(line), earlier: number(earlier), meaning }.into()
        }
        Warning::SameName { line, earlier } => {
            said::LookSameName { earlier: number(earlier), line: number(line) }.into()
        }
        Warning::SameAddress { line, earlier } => {
            said::LookSameAddress { earlier: number(earlier), line: number(line) }.into()
        }
        Warning::SameUsername { line, earlier } => {
            said::LookSameUsername { earlier: number(earlier), line: number(line) }.into()
        }
        Warning::TakenForOne { line, earlier } => {
            said::LookTakenForOne { earlier: number(earlier), line: number(line) }.into()
        }
        Warning::NearlyAlike { line, earlier } => {
            said::LookNearlyAlike { earlier: number(earlier), line: number(line) }.into()
        }
        Warning::NotYet { line, column: at } => {
            said::LookNotYet { line: number(line), column: column(at) }.into()
        }
        Warning::Concealed { column: at } => said::look_concealed(column(at)),
        Warning::Passwords { column: at } => said::look_passwords(column(at)),
        Warning::NotUsed { column: at } => said::look_not_used(column(at)),
    };
    message.into()
}

/// Why a column, counted from 0, is taken for what is suggested.
#[must_use]
pub fn because(column: usize, says: &Suggestion) -> String {
    let message = match (says.meaning, says.because) {
        (Meaning::Undecided, _) => return question(Question { column, asks: Asks::Meaning(says.rivals) }),
        (Meaning::Ignore, Because::Empty) => said::column_is_empty(),
        (Meaning::Ignore, because) => return unread(Unread { column, because: Some(because) }),
        (_, Because::Head) => said::column_head(),
        (_, Because::WordsOfHead) => said::column_words_of_head(),
        (_, Because::Beside(other)) => said::column_must_be(self::column(other)),
        (_, _) => said::column_cells(),
    };
    message.into()
}

/// Why nothing was read from a column.
#[must_use]
pub fn unread(unread: Unread) -> String {
    let message = match unread.because {
        None => said::column_left_out(),
        Some(Because::OfSomebodyElse) => said::column_of_somebody_else(),
        Some(Because::Fact) => said::column_fact(),
        Some(Because::NoPlace) => said::column_no_place(),
        Some(Because::SecondTable(other)) => said::column_second_table(column(other)),
        Some(Because::Already(other)) => said::column_already(column(other)),
        Some(Because::Beside(other)) => said::column_says_nothing(column(other)),
        Some(Because::Passwords) => said::column_passwords(),
        Some(
            Because::Head
            | Because::WordsOfHead
            | Because::Cells
            | Because::Near
            | Because::Empty
            | Because::NotKnown,
        ) => said::column_not_known(),
    };
    message.into()
}

/// What somebody has to say about a column before it is read.
#[must_use]
pub fn question(question: Question) -> String {
    let message = match question.asks {
        Asks::Meaning([]) => said::ask_meaning(),
        Asks::Meaning(rivals) => {
            let rivals: Vec<&str> = rivals.iter().map(|rival| meaning(*rival)).collect();
            said::ask_which_meaning(rivals.join(", "))
        }
        Asks::Signs => said::ask_signs(),
        Asks::HalfConverted => said::ask_half_converted(),
    };
    message.into()
}

/// What a column means, as the label in a list to choose from.
#[must_use]
pub fn meaning(meaning: Meaning) -> &'static str {
    label("meaning", &meaning)
}

/// A column as its letters, such as `AB`.
fn column(index: usize) -> Arg {
    Sheet::letters(index).into()
}

/// The number of a line, which no language groups.
fn number(line: u32) -> Arg {
    line.to_string().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_says_what_to_do() {
        assert_eq!(
            fault(ImportError::TooLarge),
            "This file is larger than 50 MB. Keep only the sheet or the rows that you need, and choose that file."
        );
        assert!(fault(ImportError::TooManyCells).contains("5,000,000"), "large numbers are easy to read");
        assert!(
            fault(ImportError::LongCell { line: 12_345 }).contains("line 12345"),
            "numbers of lines are names"
        );
        let columns = (1, 26);
        assert!(fault(ImportError::SameHead { columns }).starts_with("Columns B and AA have"));
    }

    #[test]
    fn every_meaning_has_a_label() {
        let all = Meaning::ALL.into_iter().chain([Meaning::AccountColumn, Meaning::PersonColumn]);
        assert_eq!(all.filter(|of| meaning(*of).is_empty()).count(), 0);
    }
}
