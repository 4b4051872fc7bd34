//! `keyholder import`.

use std::path::PathBuf;

use api::view::{
    ImportChoices, ImportColumn, ImportCounts, ImportDifference, ImportOpening, ImportPreview, ImportSource,
    ImportTable, Imported, MeaningChoice, UnreadMore, UnreadPlace,
};
use clap::{Args, ValueEnum};
use directory::username_key;
use import::values::DayOrder;
use import::{Encoding, Meaning, Shape};
use serde_json::{Value, json};
use words::{Message, said};

use crate::answer::{self, Answer};
use crate::commands::written;
use crate::context::CommandContext;
use crate::error::{CommandError, Exit};
use crate::folder;
use crate::table::Table;
use crate::wording::{line, say};

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

/// Import people, accounts and access from a table in a CSV, XLSX, ODS, LDIF or vCard file, as one entry of the journal
///
/// What is new is added. What the table says otherwise than the register, and what it no longer names, is listed with
/// numbers; it is taken over with --changes and --gone, and stays as it is without them. Whatever isn't read is named with
/// the reason, the worst first, the first 10,000 of it. Ctrl-C stops it: everything is imported or nothing.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  keyholder import staff.xlsx --preview --vault Office.keyholder\n  \
                        keyholder import staff.xlsx --sheet Access --as grid --column \"Who=Name\" \
                        --vault Office.keyholder\n  \
                        keyholder import to-fill-in.xlsx --blank\n  \
                        keyholder import zoom-users.csv --changes 1,3 --gone all --vault Office.keyholder")]
pub(crate) struct Import {
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Write a table to fill in to FILE, which must not exist yet, and import nothing. Needs no sign-in
    #[arg(long)]
    blank: bool,
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
    /// What of the differences is taken over: all, none, or numbers of the preview
    #[arg(long, value_name = "all|none|NUMBER,…", default_value = "none", hide_default_value = true)]
    changes: String,
    /// What of that which the table no longer names ends or is disabled: all, none, or numbers of the preview
    #[arg(long, value_name = "all|none|NUMBER,…", default_value = "none", hide_default_value = true)]
    gone: String,
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
    Err(say(said::cli_typed_one_of(all.join(", "))))
}

impl Import {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let path = folder::text(&folder::absolute(&self.file)?);
        if self.blank {
            let written = context.fresh().save_blank_table(&path)?;
            return Ok(Answer::done(
                written::text(said::cli_written_blank(), &written),
                answer::json(&written)?,
            ));
        }
        let source = ImportSource::File { path };
        self.encoding.as_deref().map_or(Ok(()), known_encoding)?;
        let opening =
            ImportOpening { sheet: self.sheet.clone(), encoding: self.encoding.clone(), heading: self.heads };
        let api = context.api()?;
        let table = api.open_import(&source, &opening)?;
        let mut choices = self.choices(&table)?;
        let mut preview = api.preview_import(&source, &opening, &choices)?;
        choices.ticked = self.ticked(&preview)?;
        if !choices.ticked.is_empty() {
            preview = api.preview_import(&source, &opening, &choices)?;
        }
        let text = self.text(&preview);
        let json = answer::json(&preview)?;
        match (&preview.refused, self.preview) {
            (Some(why), _) => {
                let nothing = said::import_command_nothing(why);
                let hint = hint(&preview).map(|hint| format!(" {hint}")).unwrap_or_default();
                let text = format!("{text}{nothing}{hint}\n");
                Ok(Answer::done(text, json).ending(Exit::Refused))
            }
            (None, true) => {
                let told = said::import_command_preview();
                Ok(Answer::done(format!("{text}{told}\n"), json))
            }
            (None, false) => {
                let done = api.import(&source, &opening, &choices, &preview.counts)?;
                Ok(Answer::done(format!("{text}{}", imported(&done)), with_entry(json, done.entry)))
            }
        }
    }

    /// The differences that the options name, by their numbers.
    fn ticked(&self, preview: &ImportPreview) -> Result<Vec<String>, CommandError> {
        let mut ticked = numbered("--changes", &self.changes, &preview.changed)?;
        ticked.extend(numbered("--gone", &self.gone, &preview.gone)?);
        Ok(ticked)
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
        for typed in &self.columns {
            let (head, meaning) = typed
                .rsplit_once('=')
                .ok_or_else(|| CommandError::Usage(say(said::cli_import_no_pair(typed))))?;
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
            ticked: Vec::new(),
        })
    }

    fn text(&self, preview: &ImportPreview) -> String {
        let mut columns = Table::new([say(said::cli_head_column()), say(said::cli_head_means())]);
        for column in &preview.columns {
            columns.row([column.column.clone(), column.means.to_owned()]);
        }
        let mut text = columns.text();
        text.push('\n');
        text.push_str(&counted(&preview.counts));
        if !preview.companies.is_empty() {
            text.push_str(&line(said::cli_import_new_companies(preview.companies.join(", "))));
        }
        if !preview.accounts.is_empty() {
            text.push_str(&line(said::cli_import_new_accounts(preview.accounts.join(", "))));
        }
        if !preview.again.is_empty() {
            let names = said::import_command_again(preview.again.join(", "));
            text.push_str(&format!("{}\n", names::shown(&names.to_string())));
        }
        text.push_str(&differences(&said::import_command_changed(), &preview.changed));
        text.push_str(&differences(&said::import_command_gone(), &preview.gone));
        let listed = !preview.changed.is_empty() || !preview.gone.is_empty();
        if listed && [&self.changes, &self.gone].iter().all(|option| option.as_str() == "none") {
            text.push_str(&format!("{}\n", said::import_command_untouched()));
        }
        text.push_str(&unread(preview));
        text.push('\n');
        text
    }
}

/// The rows that an option names.
fn numbered(option: &str, said: &str, rows: &[ImportDifference]) -> Result<Vec<String>, CommandError> {
    let wrong = || {
        let what = said::ImportCommandNumber { option: option.into(), count: rows.len().into() };
        CommandError::Usage(Message::from(what).to_string())
    };
    match said.trim() {
        "none" => Ok(Vec::new()),
        "all" => Ok(rows.iter().map(|row| row.id.clone()).collect()),
        numbers => {
            let row = |number: &str| {
                let place = number.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
                place.and_then(|place| rows.get(place)).map(|row| row.id.clone()).ok_or_else(wrong)
            };
            let mut ids: Vec<String> = numbers.split(',').map(row).collect::<Result<_, _>>()?;
            ids.sort();
            ids.dedup();
            Ok(ids)
        }
    }
}

/// Whether a text can be written so.
fn known_encoding(name: &str) -> Result<(), CommandError> {
    if Encoding::named(name).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = Encoding::choices().into_iter().map(Encoding::name).collect();
    let what = said::ImportEncodingUnknown { name: name.into(), known: known.join(", ").into() };
    Err(CommandError::Usage(names::shown(&Message::from(what).to_string()).to_string()))
}

/// Differences with the numbers by which an option names them.
fn differences(title: &Message, rows: &[ImportDifference]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let lines = rows
        .iter()
        .zip(1..)
        .map(|(row, number): (_, u32)| format!("{number:>4}  {}\n", names::shown(&row.says)));
    format!("\n{title}\n{}", lines.collect::<String>())
}

/// All that isn't read, the worst first.
fn unread(preview: &ImportPreview) -> String {
    if preview.unread.is_empty() {
        return String::new();
    }
    let mut lines = Table::new([
        say(said::cli_head_how()),
        say(said::cli_head_where()),
        say(said::cli_head_what()),
        say(said::cli_head_why()),
    ]);
    for one in &preview.unread {
        let how = words::label("unread_severity", &one.severity).to_owned();
        lines.row([how, place(&one.place), one.what.clone(), one.why.clone()]);
    }
    let mut text = format!("\n{}\n{}", said::import_command_unread(), lines.text());
    for UnreadMore { rows, why } in &preview.unread_more {
        let more = said::ImportCommandMore { rows: (*rows).into(), why: why.into() };
        text.push_str(&format!("{}\n", Message::from(more)));
    }
    if let Some(lost) = &preview.lost {
        text.push_str(&format!("{lost}\n"));
    }
    text
}

fn place(place: &UnreadPlace) -> String {
    let number = |line: &u32| words::Arg::from(line.to_string());
    let message: Message = match place {
        UnreadPlace::Table => said::import_place_table(),
        UnreadPlace::Sheet { name } => said::import_place_sheet(name),
        UnreadPlace::Column { letters, .. } => said::import_place_column(letters),
        UnreadPlace::Line { line, through } if line == through => said::import_place_line(number(line)),
        UnreadPlace::Line { line, through } => {
            said::ImportPlaceLines { line: number(line), through: number(through) }.into()
        }
        UnreadPlace::Cell { line, letters } => {
            said::ImportPlaceCell { letters: letters.into(), line: number(line) }.into()
        }
    };
    message.to_string()
}

fn imported(done: &Imported) -> String {
    let taken_over = match done.taken_over {
        0 => String::new(),
        count => format!("{}\n", said::import_command_taken_over(count)),
    };
    format!("{taken_over}{}\n", said::import_command_done(done.entry.to_string()))
}

/// The option that answers what a preview asks.
fn hint(preview: &ImportPreview) -> Option<Message> {
    if !preview.which_order.is_empty() {
        Some(said::cli_import_add_days())
    } else {
        preview.which_account.then(said::cli_import_add_service)
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
        let (head, heads) = (head.into(), names::shown(&heads).into_owned().into());
        CommandError::Usage(say(said::CliImportNoHead { head, heads }))
    })
}

/// The meaning of this name.
fn meant(table: &ImportTable, name: &str) -> Result<Meaning, CommandError> {
    let key = username_key(name);
    let is = |choice: &&MeaningChoice| username_key(choice.label) == key;
    let found = table.meanings.iter().find(is).map(|choice| choice.meaning);
    found.ok_or_else(|| {
        let labels: Vec<&str> = table.meanings.iter().map(|choice| choice.label).collect();
        let meanings = labels.join(", ").into();
        CommandError::Usage(say(said::CliImportNoMeaning { meaning: name.into(), meanings }))
    })
}

fn counted(counts: &ImportCounts) -> String {
    let row = |what: Message, new: u32, known: u32| [say(what), new.to_string(), known.to_string()];
    let mut table = Table::new([String::new(), say(said::cli_head_new()), say(said::cli_head_in_register())]);
    table.row(row(said::cli_head_users(), counts.users_new, counts.users_known));
    table.row(row(said::cli_head_accounts(), counts.accounts_new, counts.accounts_known));
    table.row(row(said::cli_head_access(), counts.access_new, counts.access_known));
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
