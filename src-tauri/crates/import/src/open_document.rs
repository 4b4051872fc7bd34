//! ODS spreadsheets of LibreOffice and others (OASIS OpenDocument 1.3, part 3): the sheets, and the table of one.

mod cell;
mod sheet;

use std::collections::HashSet;

use quick_xml::events::{BytesStart, Event};

use crate::package::Parts;
use crate::table::Table;
use crate::workbook::{self, Metered, PARSED, Package, Read, SheetName, attribute};
use crate::{Budget, ImportError, fold};
use sheet::Building;

/// Reads the sheet of this name, or the first one that is shown and holds a table.
///
/// # Security
/// What a cell or row says of how often it is repeated is believed as far as the limits of a table go. It reads
/// through a meter, like [`workbook::read`].
pub(crate) fn read(
    bytes: &[u8],
    parts: &Parts,
    wanted: Option<&str>,
    budget: &Budget,
) -> Result<Read, ImportError> {
    workbook::guarded(budget, || {
        let Document { sheets, best, .. } = Document::of(bytes, parts, wanted, budget)?;
        match (best, wanted) {
            (Some(Best { table, index, .. }), _) => Ok(workbook::told(table, sheets, index)),
            (None, Some(_)) => Err(ImportError::NoSuchSheet),
            (None, None) => Err(ImportError::Empty),
        }
    })
}

/// The sheets of a spreadsheet.
pub(crate) fn sheets(bytes: &[u8], parts: &Parts, budget: &Budget) -> Result<Vec<SheetName>, ImportError> {
    workbook::guarded(budget, || Ok(Document::of(bytes, parts, Some(""), budget)?.sheets))
}

/// What was read of a document.
struct Document<'a> {
    wanted: Option<&'a str>,
    sheets: Vec<SheetName>,
    best: Option<Best>,
    /// Names of styles under which a table is hidden, and under which text is struck through.
    styles: Styles,
    budget: &'a Budget<'a>,
}

struct Best {
    worth: usize,
    table: Table,
    index: usize,
}

#[derive(Default)]
struct Styles {
    /// The one that is being read.
    name: String,
    hidden: HashSet<String>,
    struck: HashSet<String>,
}

/// A name that is asked for is worth more when its letters are the same.
const SAME_NAME: usize = Table::WORTH_MOST + 2;
const LIKE_NAME: usize = Table::WORTH_MOST + 1;

impl<'a> Document<'a> {
    fn of(
        bytes: &'a [u8],
        parts: &'a Parts,
        wanted: Option<&'a str>,
        budget: &'a Budget<'a>,
    ) -> Result<Self, ImportError> {
        let mut package = Package::open(Metered::of(bytes, parts, PARSED, budget))?;
        if package.has("META-INF/manifest.xml") && package.any("META-INF/manifest.xml", "encryption-data")? {
            return Err(ImportError::Protected);
        }
        let mut document = Self { wanted, sheets: Vec::new(), best: None, styles: Styles::default(), budget };
        let (mut xml, mut buffer, mut skipped) = (package.part("content.xml")?, Vec::new(), Vec::new());
        let (mut building, mut is_spreadsheet) = (None::<Building<'_>>, false);
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer).map_err(|_| ImportError::DamagedWorkbook)? {
                Event::Start(element) => match (element.local_name().as_ref(), &mut building) {
                    // Remarks, drawings with their own tables, and what was deleted.
                    ("annotation" | "shapes" | "forms" | "tracked-changes" | "frame", _)
                    | ("table", Some(_)) => {
                        skipped.clear();
                        xml.read_to_end_into(element.name(), &mut skipped)
                            .map_err(|_| ImportError::DamagedWorkbook)?;
                    }
                    ("spreadsheet", None) => is_spreadsheet = true,
                    ("table", None) if is_spreadsheet => building = Some(document.begun(&element)?),
                    (_, None) => document.styles.take(&element, budget)?,
                    (name, Some(sheet)) => sheet.opens(name, &element, &document.styles.struck)?,
                },
                Event::End(element) => match (element.local_name().as_ref(), &mut building) {
                    ("table", Some(_)) => {
                        if let Some(sheet) = building.take() {
                            document.ended(sheet)?;
                        }
                    }
                    (name, Some(sheet)) => sheet.closes(name)?,
                    (_, None) => {}
                },
                Event::Text(text) => {
                    if let Some(sheet) = &mut building {
                        sheet.text(&text.xml10_content())?;
                    }
                }
                Event::GeneralRef(entity) => {
                    if let Some(sheet) = &mut building {
                        let meant = quick_xml::escape::unescape(&format!("&{};", &*entity))
                            .map(std::borrow::Cow::into_owned);
                        sheet.text(&meant.map_err(|_| ImportError::DamagedWorkbook)?)?;
                    }
                }
                Event::Eof => break,
                Event::Empty(_)
                | Event::CData(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_) => {}
            }
        }
        if is_spreadsheet { Ok(document) } else { Err(ImportError::Document) }
    }

    fn begun(&self, element: &BytesStart<'_>) -> Result<Building<'a>, ImportError> {
        let name = attribute(element, "table:name").unwrap_or_default();
        let hidden =
            attribute(element, "table:style-name").is_some_and(|style| self.styles.hidden.contains(&style));
        self.budget.keep(name.len() + size_of::<SheetName>())?;
        let least = self.best.as_ref().map_or(0, |best| best.worth);
        let is_read = match self.named(&name) {
            Some(worth) => worth > least,
            None => least < Table::WORTH_MOST,
        };
        Ok(Building::new(SheetName { name, hidden, rows: 0 }, is_read, self.budget))
    }

    /// What a sheet is worth by its name, where one is asked for.
    fn named(&self, name: &str) -> Option<usize> {
        self.wanted.map(|wanted| match () {
            () if name == wanted => SAME_NAME,
            () if fold::fold(name) == fold::fold(wanted) => LIKE_NAME,
            () => 0,
        })
    }

    fn ended(&mut self, sheet: Building<'_>) -> Result<(), ImportError> {
        let is_read = sheet.is_read;
        let (name, table) = sheet.done()?;
        let worth = self.named(&name.name).unwrap_or_else(|| table.worth(name.hidden));
        let least = self.best.as_ref().map_or(0, |best| best.worth);
        if is_read && worth > least {
            self.best = Some(Best { worth, table, index: self.sheets.len() });
        }
        self.sheets.push(name);
        Ok(())
    }
}

impl Styles {
    fn take(&mut self, element: &BytesStart<'_>, budget: &Budget) -> Result<(), ImportError> {
        let set = match element.local_name().as_ref() {
            "style" => {
                self.name = attribute(element, "style:name").unwrap_or_default();
                return Ok(());
            }
            "table-properties" if attribute(element, "table:display").as_deref() == Some("false") => {
                &mut self.hidden
            }
            "text-properties" => {
                let through = attribute(element, "style:text-line-through-style");
                if through.is_none_or(|through| through == "none") {
                    return Ok(());
                }
                &mut self.struck
            }
            _ => return Ok(()),
        };
        budget.keep(self.name.len() + 64)?;
        set.insert(self.name.clone());
        Ok(())
    }
}

#[cfg(test)]
mod tests;
