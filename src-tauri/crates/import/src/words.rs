//! What is told about a file, in plain English: what is so, and what to do.

mod places;

use crate::columns::{Meaning, Suggestion};
use crate::{
    Asks, Because, CELL_MOST, CELLS_MOST, COLUMNS_MOST, FILE_MOST, Hidden, ImportError, Note, PARTS_MOST,
    Question, Sheet, SheetName, SkipReason, UNPACKED_MOST, Unread, Warning,
};

/// Why nothing can be read, and what to do.
#[must_use]
pub fn fault(fault: ImportError) -> String {
    const SAVE: &str = "Open it in the program that made it, save it as XLSX or CSV, and choose that file.";
    let because = |what: &str| format!("{what} {SAVE}");
    match fault {
        ImportError::TooLarge => format!(
            "This file is larger than {} MB. Keep only the sheet or the rows that you need, and choose that file.",
            FILE_MOST >> 20
        ),
        ImportError::UnpacksTooLarge => format!(
            "This workbook unpacks to more than {} MB. Copy the sheet that you need into a workbook of its own.",
            UNPACKED_MOST >> 20
        ),
        ImportError::TooManyParts => format!(
            "This workbook is made of more than {} parts. Copy the sheet that you need into a workbook of its own.",
            thousands(PARTS_MOST)
        ),
        ImportError::TooManyCells => format!(
            "This table has more than {} cells. Split it, and import one part after the other.",
            thousands(CELLS_MOST)
        ),
        ImportError::TooMuchKept => "This table has more rows, or more text in them, than can be imported at once. Split it, and import one \
             part after the other."
            .to_owned(),
        ImportError::TooMuchWork => "This file takes longer to read than any table should. Take out the rows and columns that you don't \
             need, save it anew as XLSX or CSV, and choose that file."
            .to_owned(),
        ImportError::Stopped => "The reading was stopped. Nothing was imported.".to_owned(),
        ImportError::LongCell { line } => format!(
            "In line {line} a cell begins that has more than {} characters. Perhaps a quotation mark stands there and \
             none closes it. Look at that line.",
            thousands(CELL_MOST)
        ),
        ImportError::TooManyColumns => format!(
            "This table has more than {} columns. Take out those that you don't need.",
            thousands(COLUMNS_MOST)
        ),
        ImportError::Empty => "There is nothing in this file. Choose another, or make the list again.".to_owned(),
        ImportError::Protected => {
            "This workbook is protected by a password. Open it in Excel, take the password off under File, Info, and \
             save it."
                .to_owned()
        }
        ImportError::OldWorkbook => because("This is a workbook of the old form .xls."),
        ImportError::BinaryWorkbook => because("This is a workbook of the binary form .xlsb."),
        ImportError::Numbers => {
            "This is a spreadsheet of Apple Numbers. Open it in Numbers, choose File, Export To, Excel or CSV, and \
             choose that file."
                .to_owned()
        }
        ImportError::Archive => {
            "This is a ZIP archive. Unpack it, and choose the file in it that holds the list.".to_owned()
        }
        ImportError::Document => {
            "This is a document and not a table. Copy its table into a spreadsheet, or paste it here.".to_owned()
        }
        ImportError::Pdf => {
            "This is a PDF, from which no table can be read. Ask for the list as XLSX or CSV, or paste it here."
                .to_owned()
        }
        ImportError::WebPage => because("This is a web page, even if its name ends in .xls or .csv."),
        ImportError::Xml => because("This is an XML file and not a table."),
        ImportError::Json => {
            "This is a JSON file, which programs exchange. Look for an export as CSV or XLSX.".to_owned()
        }
        ImportError::OtherEncoding { wanted } => format!(
            "This file isn't {}. Choose another way in which its letters are written, or leave that to be found out.",
            wanted.name()
        ),
        ImportError::Binary => because("This file holds no text."),
        ImportError::DamagedWorkbook => {
            "This workbook is damaged and can't be read. Open it in Excel, save it again, and choose that file."
                .to_owned()
        }
        ImportError::NoSuchSheet => "The workbook has no such sheet. Choose another.".to_owned(),
        ImportError::NoSuchLine => "There is nothing in that line. Choose the line of the heads.".to_owned(),
        ImportError::OtherTable => {
            "What the columns mean was said of another table. Look at the columns again.".to_owned()
        }
        ImportError::SameHead { columns: (one, two) } => format!(
            "Columns {} and {} have the same head, so that one would be counted as two. Give one of them another head, \
             or leave it out.",
            Sheet::letters(one),
            Sheet::letters(two)
        ),
        ImportError::BadHead { column } => format!(
            "The head of column {} can't be a name. Write a short one there, or leave the column out.",
            Sheet::letters(column)
        ),
        ImportError::SameMeaning { meaning: which, columns: (one, two) } => format!(
            "Columns {} and {} are both said to be \"{}\". Choose one of them.",
            Sheet::letters(one),
            Sheet::letters(two),
            meaning(which)
        ),
        ImportError::NobodyNamed => {
            "No column says who it is about. Say which column holds the name, e-mail address or username.".to_owned()
        }
        ImportError::NoAccounts => {
            "No column is an account, or names one. Say which does, or read the table as a list.".to_owned()
        }
    }
}

/// Why nothing was read from a row, and what to do.
#[must_use]
pub fn skip_reason(reason: SkipReason) -> String {
    match reason {
        SkipReason::Blank => "Nothing is in it.".to_owned(),
        SkipReason::Totals => "It adds up other rows.".to_owned(),
        SkipReason::HeadsAgain => "It repeats the heads.".to_owned(),
        SkipReason::Remark => "It is a remark and not a record.".to_owned(),
        SkipReason::Title => "It is a title between the rows and not a record.".to_owned(),
        SkipReason::OtherTable => {
            "It belongs to another table, with other heads. Copy that table into a file of its own."
                .to_owned()
        }
        SkipReason::SeveralNamed { column } => {
            format!("Column {} names several people. Write a row for each of them.", Sheet::letters(column))
        }
        SkipReason::FormulaFailed { column } => format!(
            "A formula has failed in column {}. Write what belongs there into the cell.",
            Sheet::letters(column)
        ),
        SkipReason::ShortenedNumber { column } => format!(
            "Column {} holds a number that a spreadsheet has shortened, so nobody can tell which one it was. Format \
             the column as text in the program that made the list, and export it again.",
            Sheet::letters(column)
        ),
        SkipReason::NobodyNamed => {
            "It names nobody. Write a name, an e-mail address or a username into it.".to_owned()
        }
        SkipReason::NoAccount => "It names no account. Write the service into it.".to_owned(),
        SkipReason::Several => {
            "Several people in this file have this name. Write the e-mail address into the row.".to_owned()
        }
        SkipReason::BadCharacters { column } => format!(
            "Column {} holds characters that can't be shown. Type the text again.",
            Sheet::letters(column)
        ),
        SkipReason::TooLong { column } => {
            format!("The text in column {} is too long. Shorten it.", Sheet::letters(column))
        }
        SkipReason::NotAnAddress { column } => format!(
            "Column {} holds no e-mail address. Write one like name@example.com, or nothing.",
            Sheet::letters(column)
        ),
    }
}

/// What to look at, and what to do.
#[must_use]
pub fn warning(warning: Warning) -> String {
    match warning {
        Warning::NotUnderstood { line, column } => {
            format!("Line {line}: column {} says something unknown. It was left out.", Sheet::letters(column))
        }
        Warning::Differs { line, earlier, meaning: about } => format!(
            "Line {line} says something else than line {earlier} about \"{}\". The earlier line counts.",
            meaning(about)
        ),
        Warning::SameName { line, earlier } => format!(
            "Lines {earlier} and {line} have the same name and different e-mail addresses. Look whether it is one \
             person."
        ),
        Warning::SameAddress { line, earlier } => format!(
            "Lines {earlier} and {line} have the same e-mail address and different names. They were kept apart as two \
             people who share it."
        ),
        Warning::SameUsername { line, earlier } => format!(
            "Lines {earlier} and {line} have the same username and different e-mail addresses. They were kept apart."
        ),
        Warning::TakenForOne { line, earlier } => format!(
            "Lines {earlier} and {line} write a name or login differently and give no e-mail address. They were taken \
             for one person. Look whether they are."
        ),
        Warning::NearlyAlike { line, earlier } => format!(
            "Lines {earlier} and {line} write a login nearly alike and give no e-mail address. They were kept apart. \
             Look whether it is one person."
        ),
        Warning::NotYet { line, column } => format!(
            "Line {line}: column {} says that access is asked for and not given yet. It was left out.",
            Sheet::letters(column)
        ),
        Warning::Concealed { column } => format!(
            "Column {} hides the e-mail addresses. In the Microsoft 365 admin center, under Settings, Org settings, \
             Reports, switch off concealed names, and export the list again.",
            Sheet::letters(column)
        ),
        Warning::Passwords { column } => format!(
            "Column {} holds passwords. They were not read. Move them to a password manager and delete the file.",
            Sheet::letters(column)
        ),
        Warning::NotUsed { column } => format!(
            "Nothing was read from column {}: the rows don't say whom or which account it is about.",
            Sheet::letters(column)
        ),
    }
}

/// That a workbook has no sheet of the name that was asked for, and which it has.
#[must_use]
pub fn no_such_sheet(sheets: &[SheetName]) -> String {
    format!("The workbook has no such sheet. It has {}.", places::sheets(sheets))
}

/// Why a column, counted from 0, is taken for what is suggested.
#[must_use]
pub fn because(column: usize, says: &Suggestion) -> String {
    match (says.meaning, says.because) {
        (Meaning::Undecided, _) => question(Question { column, asks: Asks::Meaning(says.rivals) }),
        (Meaning::Ignore, Because::Empty) => "Nothing stands in it.".to_owned(),
        (Meaning::Ignore, because) => unread(Unread { column, because: Some(because) }),
        (_, Because::Head) => "Its head says so.".to_owned(),
        (_, Because::WordsOfHead) => "The words of its head say so.".to_owned(),
        (_, Because::Beside(other)) => format!("So it must be beside column {}.", Sheet::letters(other)),
        (_, _) => "What stands in it says so.".to_owned(),
    }
}

/// Why nothing was read from a column.
#[must_use]
pub fn unread(unread: Unread) -> String {
    let other = |column| Sheet::letters(column);
    match unread.because {
        None => "You have left it out.".to_owned(),
        Some(Because::OfSomebodyElse) => {
            "It tells of somebody else than the person of the row, such as a manager or approver.".to_owned()
        }
        Some(Because::Fact) => {
            "It says something about the person, and is no account. If it is one, say so of the column."
                .to_owned()
        }
        Some(Because::NoPlace) => "There is no place for it in the register.".to_owned(),
        Some(Because::SecondTable(column)) => format!(
            "A second table begins in column {}. Copy it into a file of its own, and import that too.",
            other(column)
        ),
        Some(Because::Already(column)) => {
            format!("Column {} is read as the same. If this one is right, change both.", other(column))
        }
        Some(Because::Beside(column)) => {
            format!("Beside column {} it says nothing about a person.", other(column))
        }
        Some(Because::Passwords) => "It holds passwords, which are never read.".to_owned(),
        Some(
            Because::Head
            | Because::WordsOfHead
            | Because::Cells
            | Because::Near
            | Because::Empty
            | Because::NotKnown,
        ) => "What it means is not known. Say it, or leave it out.".to_owned(),
    }
}

/// What somebody has to say about a column before it is read.
#[must_use]
pub fn question(question: Question) -> String {
    match question.asks {
        Asks::Meaning([]) => "Say what it means, or leave it out.".to_owned(),
        Asks::Meaning(rivals) => {
            let rivals: Vec<&str> = rivals.iter().map(|rival| meaning(*rival)).collect();
            format!(
                "It can mean more than one thing, so nothing was read from it. Say what it means: {}.",
                rivals.join(", ")
            )
        }
        Asks::Signs => {
            "Its signs may say yes or no, so they were not read. Write \"yes\" and \"no\" into the cells."
                .to_owned()
        }
        Asks::HalfConverted => {
            "A spreadsheet has turned day and month round in some of its dates and left others, so none was \
             read. Write them as 2026-12-31, or export the list again."
                .to_owned()
        }
    }
}

/// How a file was read.
#[must_use]
pub fn note(note: &Note) -> String {
    match note {
        Note::LineForPrograms { line } => format!("Line {line} is meant for programs and was left out."),
        Note::AboveHeads { lines: 1 } => "The line above the heads was left out.".to_owned(),
        Note::AboveHeads { lines } => format!("The {lines} lines above the heads were left out."),
        Note::NoHeads => "The columns have no heads. Say what each one means.".to_owned(),
        Note::OpenQuote { line } => format!(
            "In line {line} a quotation mark opens and none closes. It was taken for a part of the text."
        ),
        Note::FormulaWithoutResult { line } => format!(
            "Line {line} holds a formula without a result. Open the workbook in Excel, save it, and choose it again."
        ),
        Note::BrokenLetters => {
            "Some letters could not be read. Look for the sign \u{fffd}, or choose how the file is written."
                .to_owned()
        }
        Note::OneColumnTakenApart => "All columns lay in one and were taken apart.".to_owned(),
        Note::MergedCellsFilled => "Cells that are merged downwards count for each of their rows.".to_owned(),
        Note::Errors { column, lines } => format!(
            "Column {} holds the error of a formula in {}. It counts as empty. Mend the formula, or write the text there.",
            Sheet::letters(*column),
            places::lines(lines)
        ),
        Note::DamagedNumbers { column, lines } => format!(
            "A spreadsheet has shortened the numbers in column {} in {}: their last digits are lost. Export the list \
             again and don't open it in a spreadsheet before, or write the numbers as text.",
            Sheet::letters(*column),
            places::lines(lines)
        ),
        Note::HiddenRows { lines, why } => format!(
            "{} hidden{}: {}. {} read.",
            if lines.count() == 1 { "1 row is".to_owned() } else { format!("{} rows are", lines.count()) },
            if *why == Hidden::ByFilter { " by a filter" } else { "" },
            places::lines(lines),
            if lines.count() == 1 { "It was" } else { "They were" }
        ),
        Note::HiddenColumns { columns } => match columns.as_slice() {
            [one] => format!("Column {} is hidden. It was read.", Sheet::letters(*one)),
            many => format!("Columns {} are hidden. They were read.", places::letters(many)),
        },
        Note::StruckRows { lines } => match lines.count() {
            1 => format!("{} is struck through. Look whether it still counts.", places::beginning(lines)),
            _ => format!("{} are struck through. Look whether they still count.", places::beginning(lines)),
        },
        Note::StruckCells { column, lines } => format!(
            "Text in column {} is struck through in {}. Look whether it still counts.",
            Sheet::letters(*column),
            places::lines(lines)
        ),
        Note::OtherSheets { read, others } => format!(
            "Read: the sheet \"{read}\". Not read: {}. Each sheet is imported by itself.",
            places::sheets(others)
        ),
        Note::OtherEncoding { read, other, line, words: (one, two) } => format!(
            "The letters were read as {}; {} fits nearly as well. Line {line} then says \"{two}\" instead of \"{one}\". \
             If that is right, choose {} as the way the file is written.",
            read.name(),
            other.name(),
            other.name()
        ),
        Note::OtherDelimiter { read, other } => format!(
            "The columns were divided at each {}. Dividing them at each {} fits nearly as well. Look whether the \
             columns are right.",
            places::delimiter(*read),
            places::delimiter(*other)
        ),
        Note::OtherDelimiterInLines { delimiter, lines } => format!(
            "In {} the columns seem to be divided by a {}, unlike in the others. Look at the file.",
            places::lines(lines),
            places::delimiter(*delimiter)
        ),
        Note::BackslashQuotes => {
            "Quotation marks inside of cells are written with a backslash in this file. They were read so."
                .to_owned()
        }
        Note::TextBehindQuote { lines } => format!(
            "In {} text stands behind a closing quotation mark. It was taken for a part of the cell. Look whether it \
             was read rightly.",
            places::lines(lines)
        ),
        Note::LongRows { lines } => match lines.count() {
            1 => format!(
                "{} has more cells than there are heads. Look whether it is in order.",
                places::beginning(lines)
            ),
            _ => format!(
                "{} have more cells than there are heads. Look whether they are in order.",
                places::beginning(lines)
            ),
        },
        Note::NulCharacters { lines } => format!(
            "The file holds characters that are no text (NUL) in {}. They were left out.",
            places::lines(lines)
        ),
        Note::EntriesLeftOut { lines } => format!(
            "Entries that are no people (groups, computers, units, changes) were left out: {}.",
            places::lines(lines)
        ),
        Note::FieldsLeftOut { fields } => {
            format!("These fields of the file were left out: {}.", fields.join(", "))
        }
    }
}

/// What a column means, as the label in a list to choose from.
#[must_use]
pub fn meaning(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Ignore => "Leave out",
        Meaning::Undecided => "To be decided",
        Meaning::Name => "Name",
        Meaning::FirstName => "First name",
        Meaning::LastName => "Last name",
        Meaning::Email => "E-mail address",
        Meaning::Username => "Username",
        Meaning::JobTitle => "Job title",
        Meaning::Department => "Department",
        Meaning::Company => "Company",
        Meaning::StartDay => "First day",
        Meaning::StopDay => "Last day",
        Meaning::Status => "Status",
        Meaning::Blocked => "Blocked",
        Meaning::Kind => "Kind",
        Meaning::Responsible => "Responsible person",
        Meaning::Purpose => "Purpose",
        Meaning::Service => "Service",
        Meaning::Account => "Account",
        Meaning::AccountId => "Account number",
        Meaning::Url => "Web address",
        Meaning::Owner => "Owner of the account",
        Meaning::Role => "Role",
        Meaning::Level => "Level",
        Meaning::Administrator => "Administrator",
        Meaning::Login => "Login",
        Meaning::Since => "Since",
        Meaning::Until => "Until",
        Meaning::LastSeen => "Last seen",
        Meaning::SecondFactor => "Second factor",
        Meaning::WithoutSecondFactor => "Without second factor",
        Meaning::AuthorisedBy => "Authorised by",
        Meaning::Reason => "Reason",
        Meaning::AccountColumn => "An account",
        Meaning::PersonColumn => "A person",
    }
}

/// `1,000,000`.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
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
        let columns = (1, 26);
        assert!(fault(ImportError::SameHead { columns }).starts_with("Columns B and AA have"));
    }
}
