//! What a table looks like, and what an import of it would do, as it is shown.

use import::columns;
use import::{Budget, Encoding, ImportError, Meaning, Opened, Shape, Sheet, Source, shape, words};

use super::plan::Plan;
use super::{Planned, unread};
use crate::call_error::count;
use crate::view::{
    ColumnMeans, ImportColumn, ImportDifference, ImportPreview, ImportRow, ImportSheet, ImportTable,
    MeaningChoice, Suggested, SuggestedBecause,
};

/// How many rows a sample has, and how many characters of each cell.
const SAMPLE: usize = 6;
const CELL: usize = 60;
/// How many names of what is new are told.
const NAMES: usize = 200;

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
        because: SuggestedBecause {
            list: words::because(index, &list[index]),
            grid: words::because(index, &grid[index]),
            turned: words::because(index, &turned[index]),
        },
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
        let nothing_new = self.plan.changes.is_empty() && self.unanswered().is_none();
        let which_account = self.choices.asks_which_account();
        let Plan { users, accounts, companies, again, changed, gone, counts, without_address, .. } =
            self.plan;
        let (unread, unread_more, lost) = unread::listed(self.plan.unread);
        let shown = |list: Vec<super::differs::Difference>| -> Vec<ImportDifference> {
            list.into_iter().map(|difference| difference.shown).collect()
        };
        ImportPreview {
            columns,
            counts,
            users: first(users),
            accounts: first(accounts),
            companies: first(companies),
            again: first(again),
            changed: shown(changed),
            gone: shown(gone),
            unread,
            unread_more,
            lost,
            without_address,
            which_order,
            which_account,
            nothing_new,
            refused,
        }
    }
}
