//! What a table looks like, and what an import of it would do, as it is shown.

use std::collections::HashMap;

use import::columns::{self, Confidence};
use import::{Budget, Encoding, ImportError, Meaning, Opened, Shape, Sheet, Source, shape, words};

use super::Planned;
use super::plan::Plan;
use crate::call_error::count;
use crate::view::{
    ColumnMeans, ImportColumn, ImportPreview, ImportRow, ImportSheet, ImportTable, LeftOut, LeftOutMore,
    MeaningChoice, Suggested,
};

/// How many rows a sample has, and how many characters of each cell.
const SAMPLE: usize = 6;
const CELL: usize = 60;
/// How many names of what is new are told, how many rows that are left out, and how much to look at. Nobody reads more,
/// and no list of an office is as long: what comes after is counted.
const NAMES: usize = 200;
const LEFT_OUT: usize = 10_000;
const WARNINGS: usize = 500;

pub(super) fn view(opened: Opened, budget: &Budget<'_>) -> Result<ImportTable, ImportError> {
    let Opened { sheet, source } = opened;
    let (sheets, chosen, encoding) = match source {
        Source::Workbook { sheets, chosen } => {
            let name = sheets.get(chosen).map(|sheet| sheet.name.clone());
            (sheets, name, None)
        }
        Source::Text { encoding, delimiter: _ } | Source::Entries { encoding, form: _ } => {
            (Vec::new(), None, encoding)
        }
    };
    let encodings = encoding.map(|_| Encoding::choices()).unwrap_or_default();
    Ok(ImportTable {
        sheets: sheets.into_iter().map(|one| ImportSheet { name: one.name, hidden: one.hidden }).collect(),
        sheet: chosen,
        encoding: encoding.map(|encoding| encoding.name().to_owned()),
        encodings: encodings.into_iter().map(|encoding| encoding.name().to_owned()).collect(),
        heading: sheet.header_line,
        columns: suggested(&sheet, budget)?,
        sample: sheet.rows.iter().take(SAMPLE).map(|row| sample(&sheet, row)).collect(),
        rows: count(sheet.rows.len() as u64),
        notes: sheet.notes.iter().map(words::note).collect(),
        shape: shape::suggest(&sheet).shape,
        meanings: choices(),
    })
}

fn suggested(sheet: &Sheet, budget: &Budget<'_>) -> Result<Vec<ImportColumn>, ImportError> {
    let suggest = |shape| {
        budget.go_on()?;
        Ok(columns::suggest(sheet, shape))
    };
    let (list, grid, turned) = (suggest(Shape::List)?, suggest(Shape::Grid)?, suggest(Shape::Turned)?);
    let column = |index: usize| ImportColumn {
        letters: Sheet::letters(index),
        head: shortened(&sheet.header[index]),
        unsure: list[index].confidence == Confidence::Guess,
        suggested: Suggested {
            list: list[index].meaning,
            grid: grid[index].meaning,
            turned: turned[index].meaning,
        },
    };
    Ok((0..sheet.header.len()).map(column).collect())
}

fn sample(sheet: &Sheet, row: &import::Row) -> ImportRow {
    let cells = (0..sheet.header.len()).map(|column| shortened(row.cell(column)));
    ImportRow { line: row.line, cells: cells.collect() }
}

fn choices() -> Vec<MeaningChoice> {
    let all = Meaning::ALL.into_iter().chain([Meaning::AccountColumn, Meaning::PersonColumn]);
    all.map(|meaning| MeaningChoice { meaning, label: words::meaning(meaning) }).collect()
}

/// A text on one line, cut where it is long.
pub(super) fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().nth(CELL).is_none() {
        return line;
    }
    line.chars().take(CELL - 1).chain(['…']).collect()
}

impl Planned {
    pub(super) fn preview(self, refused: Option<String>) -> ImportPreview {
        let sheet = &self.opened.sheet;
        let named = |column: usize| match sheet.header[column].as_str() {
            "" => format!("Column {}", Sheet::letters(column)),
            head => shortened(head),
        };
        let columns =
            self.choices.meanings.iter().enumerate().map(|(column, meaning)| ColumnMeans {
                column: named(column),
                means: words::meaning(*meaning),
            });
        let which_order = self.found.which_order.iter().map(|column| named(*column)).collect();
        let columns = columns.collect();
        let first = |names: Vec<String>| names.into_iter().take(NAMES).collect();
        let Plan { mut left_out, mut warnings, .. } = self.plan;
        let left_out_more = counted(left_out.drain(LEFT_OUT.min(left_out.len())..));
        if let more @ 1.. = warnings.len().saturating_sub(WARNINGS) {
            warnings.truncate(WARNINGS);
            warnings.push(format!("And {more} more."));
        }
        ImportPreview {
            columns,
            counts: self.plan.counts,
            users: first(self.plan.users),
            accounts: first(self.plan.accounts),
            companies: first(self.plan.companies),
            left_out,
            left_out_more,
            warnings,
            without_address: self.plan.without_address,
            which_order,
            which_account: self.choices.asks_which_account(),
            refused,
        }
    }
}

/// How many there are for each reason, in the order in which the reasons come.
fn counted(left_out: impl Iterator<Item = LeftOut>) -> Vec<LeftOutMore> {
    let mut more: Vec<LeftOutMore> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for LeftOut { why, .. } in left_out {
        let at = *known.entry(why).or_insert_with_key(|why| {
            more.push(LeftOutMore { rows: 0, why: why.clone() });
            more.len() - 1
        });
        more[at].rows += 1;
    }
    more
}
