//! `keyholder import`.

use std::path::PathBuf;

use api::view::{
    ImportChoices, ImportColumn, ImportCounts, ImportOpening, ImportPreview, ImportSource, ImportTable,
    LeftOutMore, MeaningChoice,
};
use clap::{Args, ValueEnum};
use directory::username_key;
use import::values::DayOrder;
use import::{Encoding, Meaning, Shape};
use serde_json::{Value, json};

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::{CommandError, Exit};
use crate::folder;
use crate::table::Table;

/// How the table is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum As {
    /// One row for each person, account or access
    List,
    /// People down, accounts across
    Grid,
    /// Accounts down, people across
    Turned,
}

/// Which comes first in a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Days {
    /// 3/4 is the third of April
    DayFirst,
    /// 3/4 is the fourth of March
    MonthFirst,
}

/// Import people, accounts and access from a table in a CSV or XLSX file, as one entry of the journal
///
/// What is in the register already stays as it is. Rows that are left out are named with the reason, the first 10,000 of
/// them. Ctrl-C stops it: everything is imported or nothing.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  keyholder import staff.xlsx --preview --vault Office.keyholder\n  \
                        keyholder import staff.xlsx --sheet Access --as grid --column \"Who=Name\" \
                        --vault Office.keyholder")]
pub(crate) struct Import {
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The sheet of a workbook; without it, the first that holds a table
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// How the table is laid out; without it, as it looks
    #[arg(long = "as", value_name = "SHAPE")]
    shape: Option<As>,
    /// What a column means, where its head doesn't tell: "Who=Name", "F=Since", "Remarks=Leave out"
    #[arg(long = "column", value_name = "HEAD=MEANING")]
    columns: Vec<String>,
    /// The line of the heads; 0 where there are none
    #[arg(long, value_name = "LINE")]
    heads: Option<u32>,
    /// How a text is written, such as windows-1252
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    encoding: Option<String>,
    /// Whether the day or the month comes first, where the dates don't tell
    #[arg(long)]
    days: Option<Days>,
    /// The service that the whole list is about, where its rows name none
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    service: String,
    /// The account at that service
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    account: String,
    /// Where messages about access go for people who have no e-mail address; without it they are left out
    #[arg(long, value_name = "ADDRESS", default_value = "", hide_default_value = true)]
    address: String,
    /// Only say what would be imported
    #[arg(long)]
    preview: bool,
}

/// The name of an encoding that is known.
fn encoding(name: &str) -> Result<String, String> {
    if Encoding::named(name).is_some() {
        return Ok(name.to_owned());
    }
    let all: Vec<&str> = Encoding::choices().into_iter().map(Encoding::name).collect();
    Err(format!("choose one of {}", all.join(", ")))
}

impl Import {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let source = ImportSource::File { path: folder::text(&folder::absolute(&self.file)?) };
        let opening =
            ImportOpening { sheet: self.sheet.clone(), encoding: self.encoding.clone(), heading: self.heads };
        let api = context.api()?;
        let table = api.open_import(&source, &opening)?;
        let choices = self.choices(&table)?;
        let preview = api.preview_import(&source, &opening, &choices)?;
        let text = text(&table, &preview);
        let json = answer::json(&preview)?;
        match (&preview.refused, self.preview) {
            (Some(why), _) => {
                let text = format!("{text}Nothing was imported. {why}{}\n", hint(&preview));
                Ok(Answer::done(text, json).ending(Exit::Refused))
            }
            (None, true) => {
                Ok(Answer::done(format!("{text}Nothing was imported: this is a preview.\n"), json))
            }
            (None, false) => {
                let entry = api.import(&source, &opening, &choices, &preview.counts)?.entry;
                let text = format!("{text}Imported as entry {entry}. To undo it: keyholder undo {entry}\n");
                Ok(Answer::done(text, with_entry(json, entry)))
            }
        }
    }

    fn choices(&self, table: &ImportTable) -> Result<ImportChoices, CommandError> {
        let shape = match self.shape {
            None => table.shape,
            Some(As::List) => Shape::List,
            Some(As::Grid) => Shape::Grid,
            Some(As::Turned) => Shape::Turned,
        };
        let suggested = |column: &ImportColumn| match shape {
            Shape::List => column.suggested.list,
            Shape::Grid => column.suggested.grid,
            Shape::Turned => column.suggested.turned,
        };
        let mut meanings: Vec<Meaning> = table.columns.iter().map(suggested).collect();
        for said in &self.columns {
            let (head, meaning) = said
                .rsplit_once('=')
                .ok_or_else(|| CommandError::Usage(format!("{said} is not HEAD=MEANING.")))?;
            let column = column(table, head)?;
            let meaning = meant(table, meaning)?;
            // What is said stands before what was suggested.
            let others = meanings.iter_mut().filter(|other| **other == meaning && !meaning.repeats());
            others.for_each(|other| *other = Meaning::Ignore);
            meanings[column] = meaning;
        }
        Ok(ImportChoices {
            shape,
            meanings,
            day_order: self.days.map(|days| match days {
                Days::DayFirst => DayOrder::DayFirst,
                Days::MonthFirst => DayOrder::MonthFirst,
            }),
            service: self.service.clone(),
            account: self.account.clone(),
            address: self.address.clone(),
        })
    }
}

/// The option that answers what a preview asks.
fn hint(preview: &ImportPreview) -> &'static str {
    if !preview.which_order.is_empty() {
        " Add --days day-first or --days month-first."
    } else if preview.which_account {
        " Add --service NAME."
    } else {
        ""
    }
}

/// The column with this head, or these letters.
fn column(table: &ImportTable, head: &str) -> Result<usize, CommandError> {
    let key = username_key(head);
    let by = |of: fn(&ImportColumn) -> &str| {
        table.columns.iter().position(|column| username_key(of(column)) == key)
    };
    by(|column| column.head.as_str()).or_else(|| by(|column| column.letters.as_str())).ok_or_else(|| {
        let heads: Vec<&str> = table.columns.iter().map(|column| column.head.as_str()).collect();
        let heads = heads.join(", ");
        CommandError::Usage(format!("No column has the head {head}. There are: {}.", names::shown(&heads)))
    })
}

/// The meaning of this name.
fn meant(table: &ImportTable, name: &str) -> Result<Meaning, CommandError> {
    let key = username_key(name);
    let is = |choice: &&MeaningChoice| username_key(choice.label) == key;
    let found = table.meanings.iter().find(is).map(|choice| choice.meaning);
    found.ok_or_else(|| {
        let labels: Vec<&str> = table.meanings.iter().map(|choice| choice.label).collect();
        CommandError::Usage(format!("No column can mean {name}. It can mean: {}.", labels.join(", ")))
    })
}

fn text(table: &ImportTable, preview: &ImportPreview) -> String {
    let mut columns = Table::new(&["Column", "Means"]);
    for column in &preview.columns {
        columns.row([column.column.clone(), column.means.to_owned()]);
    }
    let mut text = columns.text();
    text.push('\n');
    text.push_str(&counted(&preview.counts));
    for (what, names) in [("companies", &preview.companies), ("accounts", &preview.accounts)] {
        if !names.is_empty() {
            text.push_str(&format!("New {what}: {}\n", names.join(", ")));
        }
    }
    if !preview.left_out.is_empty() {
        text.push_str("\nLeft out:\n");
        let mut lines = Table::new(&["Line", "What", "Why"]);
        for left in &preview.left_out {
            let line = if left.line == left.through {
                left.line.to_string()
            } else {
                format!("{}-{}", left.line, left.through)
            };
            lines.row([line, left.what.clone(), left.why.clone()]);
        }
        text.push_str(&lines.text());
        for LeftOutMore { rows, why } in &preview.left_out_more {
            text.push_str(&format!("And {rows} more: {why}\n"));
        }
    }
    let look: Vec<&String> = table.notes.iter().chain(&preview.warnings).collect();
    if !look.is_empty() {
        text.push_str("\nTo look at:\n");
        look.into_iter().for_each(|sentence| text.push_str(&format!("{}\n", names::shown(sentence))));
    }
    text.push('\n');
    text
}

fn counted(counts: &ImportCounts) -> String {
    let row = |what: &str, new: u32, known: u32| [what.to_owned(), new.to_string(), known.to_string()];
    let mut table = Table::new(&["", "New", "In the register"]);
    table.row(row("Users", counts.users_new, counts.users_known));
    table.row(row("Accounts", counts.accounts_new, counts.accounts_known));
    table.row(row("Access", counts.access_new, counts.access_known));
    table.text()
}

fn with_entry(mut preview: Value, entry: u32) -> Value {
    preview["entry"] = json!(entry);
    preview
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_that_is_not_known_is_answered_with_those_there_are() {
        assert_eq!(encoding("windows-1252"), Ok("windows-1252".to_owned()));
        let told = encoding("ibm850").unwrap_err();
        assert!(told.starts_with("choose one of UTF-8, windows-1252, macintosh"), "{told}");
    }
}
