//! What a sheet says besides its cells: which rows and columns are hidden, and where formulas have no result.

use quick_xml::events::{BytesStart, Event};

use super::package::{Xml, attribute, is_set, says};
use super::struck::{Struck, is_strike};
use crate::table::{Hidden, Lines};
use crate::{Budget, ImportError};

/// A sheet has one filter, and one for each of its tables.
const FILTERS_MOST: usize = 100;

/// What was seen.
#[derive(Debug, Default)]
pub(super) struct Look {
    /// How many rows have a value in them.
    pub rows: u32,
    /// The first line with a formula that has no result.
    pub without_result: Option<u32>,
    /// Lines and columns of cells in whose text something is struck through, in their order.
    struck: Vec<(u32, u32)>,
    hidden_rows: Vec<Lines>,
    /// First and last, counted from 1.
    hidden_columns: Vec<(u32, u32)>,
    /// The lines in which filters leave rows out.
    filters: Vec<Lines>,
}

impl Look {
    /// Looks at a sheet until it has seen so many rows.
    pub fn of(
        mut xml: Xml<'_, '_>,
        struck: &Struck,
        most: u32,
        budget: &Budget,
    ) -> Result<Self, ImportError> {
        let mut seen = Seen::default();
        let mut buffer = Vec::new();
        while seen.look.rows < most {
            buffer.clear();
            match xml.read_event_into(&mut buffer).map_err(|_| ImportError::DamagedWorkbook)? {
                Event::Start(element) => seen.opens(&element, budget)?,
                Event::End(element) => seen.closes(element.local_name().as_ref(), budget)?,
                Event::Text(text) => {
                    seen.value |= seen.within_value && !text.is_empty();
                    if seen.within_value && seen.is_string && !struck.is_empty() {
                        seen.struck |= text.parse().is_ok_and(|string| struck.contains(&string));
                    }
                }
                Event::GeneralRef(_) | Event::CData(_) => seen.value |= seen.within_value,
                Event::Eof => break,
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
        let mut look = seen.look;
        look.hidden_rows.sort_unstable_by_key(|lines| lines.first);
        look.struck.sort_unstable();
        Ok(look)
    }

    /// Whether and why a line isn't shown.
    pub fn hidden(&self, line: u32) -> Option<Hidden> {
        let after = self.hidden_rows.partition_point(|lines| lines.first <= line);
        let before = after.checked_sub(1)?;
        let is_hidden = line <= self.hidden_rows[before].last;
        // A filter's first line holds the heads.
        let is_filtered = || self.filters.iter().any(|lines| lines.first < line && line <= lines.last);
        is_hidden.then(|| if is_filtered() { Hidden::ByFilter } else { Hidden::ByHand })
    }

    /// Looks at a table of the sheet, which has a filter of its own.
    pub fn also(&mut self, mut table: Self, budget: &Budget) -> Result<(), ImportError> {
        budget.work(table.filters.len() + 1)?;
        // Each is asked for each hidden row.
        if self.filters.len() < FILTERS_MOST {
            self.filters.append(&mut table.filters);
        }
        Ok(())
    }

    /// Whether something in the text of a cell is struck through.
    pub fn is_struck(&self, line: u32, column: u32) -> bool {
        self.struck.binary_search(&(line, column)).is_ok()
    }

    /// The hidden ones of so many columns, counted from 0.
    pub fn hidden_columns(&self, width: usize, budget: &Budget) -> Result<Vec<usize>, ImportError> {
        budget.work(width.saturating_mul(self.hidden_columns.len()))?;
        let is_hidden = |column: &usize| {
            self.hidden_columns
                .iter()
                .any(|(first, last)| (*first as usize..=*last as usize).contains(&(column + 1)))
        };
        Ok((0..width).filter(is_hidden).collect())
    }
}

#[derive(Default)]
struct Seen {
    look: Look,
    line: u32,
    row_has_value: bool,
    within_value: bool,
    formula: bool,
    /// The cell says that its value is a text, which may be empty.
    text: bool,
    value: bool,
    filtered: Option<Lines>,
    /// The column of the cell, counted from 0.
    column: u32,
    /// The cell's value is a place in the table of strings.
    is_string: bool,
    struck: bool,
}

impl Seen {
    fn opens(&mut self, element: &BytesStart<'_>, budget: &Budget) -> Result<(), ImportError> {
        match element.local_name().as_ref() {
            "row" => {
                let line = attribute(element, "r").and_then(|line| line.parse().ok());
                self.line = line.unwrap_or_else(|| self.line.saturating_add(1));
                (self.row_has_value, self.column) = (false, 0);
                if is_set(element, "hidden") {
                    self.hide(budget)?;
                }
            }
            "c" => {
                (self.formula, self.value, self.struck) = (false, false, false);
                (self.text, self.is_string) = (says(element, "t", &["str"]), says(element, "t", &["s"]));
                self.column = column_of(element).unwrap_or(self.column);
            }
            "f" => self.formula = true,
            "strike" => self.struck |= is_strike(element),
            "v" | "t" => {
                self.within_value = true;
                self.value |= self.text;
            }
            "col" if is_set(element, "hidden") => {
                let number = |name| attribute(element, name).and_then(|number| number.parse().ok());
                if let (Some(first), Some(last)) = (number("min"), number("max")) {
                    budget.keep(size_of::<(u32, u32)>())?;
                    self.look.hidden_columns.push((first, last));
                }
            }
            "autoFilter" => self.filtered = attribute(element, "ref").and_then(|range| lines_of(&range)),
            "filterColumn" if self.look.filters.len() < FILTERS_MOST => {
                self.look.filters.extend(self.filtered.take())
            }
            _ => {}
        }
        Ok(())
    }

    fn closes(&mut self, name: &str, budget: &Budget) -> Result<(), ImportError> {
        match name {
            "c" => {
                if self.formula && !self.value {
                    self.look.without_result.get_or_insert(self.line);
                }
                if self.struck {
                    budget.keep(size_of::<(u32, u32)>())?;
                    self.look.struck.push((self.line, self.column));
                }
                self.row_has_value |= self.value;
                self.column = self.column.saturating_add(1);
            }
            "v" | "t" => self.within_value = false,
            "row" => self.look.rows += u32::from(self.row_has_value),
            _ => {}
        }
        Ok(())
    }

    fn hide(&mut self, budget: &Budget) -> Result<(), ImportError> {
        let line = self.line;
        match self.look.hidden_rows.last_mut() {
            Some(run) if run.last.checked_add(1) == Some(line) => run.last = line,
            Some(_) | None => {
                budget.keep(size_of::<Lines>())?;
                self.look.hidden_rows.push(Lines { first: line, last: line });
            }
        }
        Ok(())
    }
}

/// The column of a cell that says where it is, counted from 0: 26 for `AA7`.
fn column_of(element: &BytesStart<'_>) -> Option<u32> {
    let place = element.try_get_attribute("r").ok()??;
    let letters = place.value.bytes().take_while(u8::is_ascii_alphabetic).take(4);
    let number =
        letters.fold(0, |number, letter| number * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1);
    number.checked_sub(1)
}

/// The lines of a range such as `A1:E5`.
fn lines_of(range: &str) -> Option<Lines> {
    let line = |cell: &str| cell.trim_matches(|symbol: char| !symbol.is_ascii_digit()).parse().ok();
    let (first, last) = range.split_once(':')?;
    Some(Lines { first: line(first)?, last: line(last)? })
}
