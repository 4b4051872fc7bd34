//! XLSX workbooks: the sheets, and the table of one.

mod cells;
mod format;
mod look;
mod package;
mod struck;

use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use crate::note::Note;
use crate::package::Parts;
use crate::table::Table;
use crate::{Budget, ImportError, fold};
pub(crate) use cells::{DIGITS_END, number as plain_number};
use look::Look;
use package::{Layout, SCANNED};
pub(crate) use package::{Metered, PARSED, Package, attribute};
use struck::Struck;

/// A sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetName {
    /// Its name on the tab.
    pub name: String,
    /// Not shown in the spreadsheet program.
    pub hidden: bool,
    /// How many rows have something in them, up to [`Self::ROWS_COUNTED`].
    pub rows: u32,
}

impl SheetName {
    /// Nobody needs to know how many more there are in a sheet that isn't read.
    pub const ROWS_COUNTED: u32 = 10_000;
}

/// What is read of a workbook.
pub(crate) struct Read {
    pub table: Table,
    pub sheets: Vec<SheetName>,
    /// Which of them the table is, counted from 0.
    pub chosen: usize,
}

/// Reads the sheet of this name, or the first one that is shown and holds a table.
///
/// # Security
/// The parser is held to what [`crate::package::check`] allowed and may not bring the program down. It reads through
/// a meter, so that a part that is read again and again costs as often.
pub(crate) fn read(
    bytes: &[u8],
    parts: &Parts,
    wanted: Option<&str>,
    budget: &Budget,
) -> Result<Read, ImportError> {
    guarded(budget, || {
        let mut book = Workbook::open(bytes, parts, budget)?;
        let (chosen, table) = book.chosen(wanted)?;
        book.count_rows()?;
        Ok(told(table, book.sheets.into_iter().map(|sheet| sheet.name).collect(), chosen))
    })
}

/// The sheets of a workbook.
pub(crate) fn sheets(bytes: &[u8], parts: &Parts, budget: &Budget) -> Result<Vec<SheetName>, ImportError> {
    guarded(budget, || {
        let mut book = Workbook::open(bytes, parts, budget)?;
        book.count_rows()?;
        Ok(book.sheets.into_iter().map(|sheet| sheet.name).collect())
    })
}

/// Runs a parser that may fail or panic on what it is given.
pub(crate) fn guarded<T>(
    budget: &Budget,
    parse: impl FnOnce() -> Result<T, ImportError>,
) -> Result<T, ImportError> {
    match catch_unwind(AssertUnwindSafe(parse)) {
        // The parser calls everything an error of the file.
        Ok(Err(ImportError::DamagedWorkbook)) | Err(_) => {
            Err(budget.over().unwrap_or(ImportError::DamagedWorkbook))
        }
        Ok(parsed) => parsed,
    }
}

/// A table with the note that other sheets were not read.
pub(crate) fn told(mut table: Table, sheets: Vec<SheetName>, chosen: usize) -> Read {
    let others = sheets.iter().enumerate().filter(|(index, sheet)| *index != chosen && sheet.rows > 0);
    let others: Vec<SheetName> = others.map(|(_, sheet)| sheet.clone()).collect();
    if !others.is_empty() {
        let read = sheets.get(chosen).map(|sheet| sheet.name.clone()).unwrap_or_default();
        table.notes.push(Note::OtherSheets { read, others });
    }
    Read { table, sheets, chosen }
}

/// The sheet of a name, whatever its case.
pub(crate) fn find<'a>(mut names: impl Iterator<Item = &'a str> + Clone, wanted: &str) -> Option<usize> {
    let wanted_fold = fold::fold(wanted);
    names
        .clone()
        .position(|name| name == wanted)
        .or_else(|| names.position(|name| fold::fold(name) == wanted_fold))
}

type Book<'a> = Xlsx<Metered<'a>>;

struct Workbook<'a> {
    book: Book<'a>,
    package: Package<'a>,
    sheets: Vec<Part>,
    struck: Struck,
    budget: &'a Budget<'a>,
}

/// A sheet and where it lies.
struct Part {
    name: SheetName,
    path: String,
    /// Whether its rows are counted.
    counted: bool,
}

impl<'a> Workbook<'a> {
    fn open(bytes: &'a [u8], parts: &'a Parts, budget: &'a Budget<'a>) -> Result<Self, ImportError> {
        let book: Book<'_> = Xlsx::new(Metered::of(bytes, parts, PARSED, budget)).map_err(damaged)?;
        let mut package = Package::open(Metered::of(bytes, parts, SCANNED, budget))?;
        let Layout { sheets: paths, strings } = package.layout()?;
        let struck = match strings.filter(|path| package.has(path)) {
            Some(path) => struck::strings(package.part(&path)?, budget)?,
            None => Struck::default(),
        };
        let metadata = book.sheets_metadata();
        if paths.len() != metadata.len() {
            return Err(ImportError::DamagedWorkbook);
        }
        let worksheets = metadata.iter().zip(paths).filter(|(sheet, _)| sheet.typ == SheetType::WorkSheet);
        let sheets = worksheets.map(|(sheet, path)| {
            let hidden = sheet.visible != SheetVisible::Visible;
            Part { name: SheetName { name: sheet.name.clone(), hidden, rows: 0 }, path, counted: false }
        });
        let sheets = sheets.collect();
        Ok(Self { book, package, sheets, struck, budget })
    }

    fn chosen(&mut self, wanted: Option<&str>) -> Result<(usize, Table), ImportError> {
        if let Some(wanted) = wanted {
            let names = self.sheets.iter().map(|sheet| sheet.name.name.as_str());
            let chosen = find(names, wanted).ok_or(ImportError::NoSuchSheet)?;
            return Ok((chosen, self.table(chosen)?));
        }
        // Shown before hidden, a table before a title page, anything before nothing.
        let mut best: Option<(usize, usize, Table)> = None;
        let (shown, hidden): (Vec<usize>, Vec<usize>) =
            (0..self.sheets.len()).partition(|index| !self.sheets[*index].name.hidden);
        for index in shown.into_iter().chain(hidden) {
            let table = self.table(index)?;
            let worth = table.worth(self.sheets[index].name.hidden);
            if worth > best.as_ref().map_or(0, |(worth, _, _)| *worth) {
                best = Some((worth, index, table));
            }
            if worth == Table::WORTH_MOST {
                break;
            }
        }
        best.map(|(_, index, table)| (index, table)).ok_or(ImportError::Empty)
    }

    fn table(&mut self, index: usize) -> Result<Table, ImportError> {
        let Part { name, path, .. } = &self.sheets[index];
        let mut look = Look::of(self.package.part(path)?, &self.struck, u32::MAX, self.budget)?;
        for table in self.package.tables_of(path)? {
            let table = Look::of(self.package.part(&table)?, &Struck::default(), u32::MAX, self.budget)?;
            look.also(table, self.budget)?;
        }
        let table = cells::table(&mut self.book, &name.name, &look, self.budget)?;
        self.counted(index, u32::try_from(table.rows.len()).unwrap_or(u32::MAX));
        Ok(table)
    }

    fn counted(&mut self, index: usize, rows: u32) {
        self.sheets[index].name.rows = rows.min(SheetName::ROWS_COUNTED);
        self.sheets[index].counted = true;
    }

    /// Counts the rows of the sheets that were not read.
    fn count_rows(&mut self) -> Result<(), ImportError> {
        for index in 0..self.sheets.len() {
            if !self.sheets[index].counted {
                let part = self.package.part(&self.sheets[index].path)?;
                let look = Look::of(part, &Struck::default(), SheetName::ROWS_COUNTED, self.budget)?;
                self.counted(index, look.rows);
            }
        }
        Ok(())
    }
}

fn damaged(error: XlsxError) -> ImportError {
    if matches!(error, XlsxError::Password) { ImportError::Protected } else { ImportError::DamagedWorkbook }
}

#[cfg(test)]
mod tests;
