//! Importing people, accounts and access from a table: what is in it, what it would do, what it did.

use import::values::DayOrder;
use import::{Meaning, Shape};
use serde::{Deserialize, Serialize};

/// Where a table is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum ImportSource {
    /// In a file.
    File {
        /// Which.
        path: String,
    },
    /// In a text that was pasted.
    Pasted {
        /// The text: as a spreadsheet or a web page hands it over.
        table: String,
    },
}

/// What the user has said about how a table is read; by itself nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportOpening {
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// How a text is written, by its name such as "windows-1252".
    pub encoding: Option<String>,
    /// The line of the heads; 0 where there are none.
    pub heading: Option<u32>,
}

/// A table that was opened.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportTable {
    /// The sheets of a workbook; empty for a text.
    pub sheets: Vec<ImportSheet>,
    /// Which of them this is.
    pub sheet: Option<String>,
    /// How a file of text was read, and the ways to choose from; empty for a workbook or what was pasted.
    pub encoding: Option<String>,
    /// Ways to choose from.
    pub encodings: Vec<String>,
    /// The line of the heads.
    pub heading: Option<u32>,
    /// The columns.
    pub columns: Vec<ImportColumn>,
    /// The first rows.
    pub sample: Vec<ImportRow>,
    /// How many rows there are.
    pub rows: u32,
    /// How the table was read, a sentence each.
    pub notes: Vec<String>,
    /// The shape that it probably has.
    pub shape: Shape,
    /// Every meaning a column can have, in the order of the choice.
    pub meanings: Vec<MeaningChoice>,
}

/// A sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportSheet {
    /// Its name.
    pub name: String,
    /// Whether spreadsheet programs hide it.
    pub hidden: bool,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportColumn {
    /// Its letters in a spreadsheet: A, B, AA.
    pub letters: String,
    /// Its head; empty where it has none.
    pub head: String,
    /// What it probably means in each shape.
    pub suggested: Suggested,
    /// Why, in words.
    pub because: SuggestedBecause,
}

/// What a column probably means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Suggested {
    /// In a list.
    pub list: Meaning,
    /// In a grid of people by accounts.
    pub grid: Meaning,
    /// In a grid of accounts by people.
    pub turned: Meaning,
}

/// Why a column probably means what is suggested, a sentence each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SuggestedBecause {
    /// In a list.
    pub list: String,
    /// In a grid of people by accounts.
    pub grid: String,
    /// In a grid of accounts by people.
    pub turned: String,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportRow {
    /// Its line.
    pub line: u32,
    /// Its cells, one for each column, shortened.
    pub cells: Vec<String>,
}

/// A meaning in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeaningChoice {
    /// Which.
    pub meaning: Meaning,
    /// As people call it.
    pub label: &'static str,
}

/// What the user has agreed to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportChoices {
    /// List or grid.
    pub shape: Shape,
    /// What each column means, one for each.
    pub meanings: Vec<Meaning>,
    /// Which of two numbers is the day, where the cells don't tell.
    pub day_order: Option<DayOrder>,
    /// The service that the whole list is about; empty where its rows name one.
    pub service: String,
    /// The account at that service; may be empty.
    pub account: String,
    /// Where messages about the access of people without an e-mail address go; empty to leave them out.
    pub address: String,
    /// Which differences are taken over, by [`ImportDifference::id`], of those that the preview lists.
    pub ticked: Vec<String>,
}

/// How much there is, and how much of it is new.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[expect(
    missing_docs,
    reason = "each figure is what its name says; `known` ones are in the register already"
)]
pub struct ImportCounts {
    pub users_new: u32,
    pub users_known: u32,
    pub accounts_new: u32,
    pub accounts_known: u32,
    pub access_new: u32,
    pub access_known: u32,
    /// Partner companies that people of the table work for.
    pub companies_new: u32,
    /// Users, accounts and companies whom undoing an earlier import took out of use, and who are in the table again.
    pub again: u32,
    /// What the table says otherwise than the register. Nothing of it is taken over that isn't ticked.
    pub changed: u32,
    /// What the table no longer names, or says is over. Nothing of it is taken away that isn't ticked.
    pub gone: u32,
    /// New users whom the table says are not in use: they are added and disabled.
    pub disabled: u32,
    /// Cells or rows that say outright that there is no access.
    pub no_access: u32,
    /// Rows and records that are left out.
    pub left_out: u32,
}

/// What an import would do. Nothing is written.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportPreview {
    /// What is read from each column.
    pub columns: Vec<ColumnMeans>,
    /// How much.
    pub counts: ImportCounts,
    /// Names of the users who are new, at most 200.
    pub users: Vec<String>,
    /// Names of the accounts that are new, at most 200.
    pub accounts: Vec<String>,
    /// Names of the companies that are new, which are taken for partners.
    pub companies: Vec<String>,
    /// Names of the users, accounts and companies that come back into use, at most 200.
    pub again: Vec<String>,
    /// What the table says otherwise than the register, in the order of the lines.
    pub changed: Vec<ImportDifference>,
    /// What the table no longer names, or says is over.
    pub gone: Vec<ImportDifference>,
    /// Everything that is not read, is lost or should be looked at, the worst first; at most 10,000.
    pub unread: Vec<Unread>,
    /// Where there is more: how much, for each reason.
    pub unread_more: Vec<UnreadMore>,
    /// What of the table is not imported, counted, a sentence; nothing where all of it is.
    pub lost: Option<String>,
    /// How many users have no e-mail address of their own.
    pub without_address: u32,
    /// Columns, such as "F (Since)", whose days nobody can tell before the order of day and month is chosen.
    pub which_order: Vec<String>,
    /// Whether the list doesn't say which account it is about.
    pub which_account: bool,
    /// Whether nothing is new and nothing is ticked, and that alone is why it can't be imported.
    pub nothing_new: bool,
    /// Why it can't be imported, where it can't.
    pub refused: Option<String>,
}

/// What is read from a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ColumnMeans {
    /// Its head, or its letters where it has none.
    pub column: String,
    /// What it means, in words.
    pub means: &'static str,
}

/// Something that the table says otherwise than the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportDifference {
    /// What says that it is this one and still says the same, whatever else is listed.
    pub id: String,
    /// The line of the table; nothing for what stands in none.
    pub line: Option<u32>,
    /// All of it, a sentence.
    pub says: String,
}

/// How bad it is that something isn't read, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum UnreadSeverity {
    /// It has to be answered first.
    Question,
    /// It must not stand in such a file at all.
    Danger,
    /// It is not imported.
    Lost,
    /// It is imported, and somebody should look at it.
    Look,
    /// It is no loss: a blank line, a title, a line of totals.
    Told,
}

/// Where something stands that isn't read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum UnreadPlace {
    /// In the table as a whole.
    Table,
    /// In another sheet.
    Sheet {
        /// Its name.
        name: String,
    },
    /// In a column.
    Column {
        /// Counted from 0, which orders them.
        #[serde(skip)]
        index: usize,
        /// Its letters in a spreadsheet.
        letters: String,
    },
    /// In a line, or in several that follow each other.
    Line {
        /// The line.
        line: u32,
        /// The last line, where several follow each other; else the same.
        through: u32,
    },
    /// In a cell.
    Cell {
        /// The line.
        line: u32,
        /// The letters of its column.
        letters: String,
    },
}

/// Something that is not read, is lost or should be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Unread {
    /// How bad it is.
    pub severity: UnreadSeverity,
    /// Where.
    pub place: UnreadPlace,
    /// What stands there, or whom and what it is about.
    pub what: String,
    /// Why, and what to do.
    pub why: String,
}

/// Things that are not read for one reason and are not listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct UnreadMore {
    /// How many.
    pub rows: u32,
    /// Why, and what to do.
    pub why: String,
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Imported {
    /// The entry, by which it can be undone.
    pub entry: u32,
    /// How much.
    pub counts: ImportCounts,
    /// How much was taken over of what differed.
    pub taken_over: u32,
}
