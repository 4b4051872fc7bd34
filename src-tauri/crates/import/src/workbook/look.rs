//! What a sheet says besides its cells: which rows and columns are hidden, and where formulas have no result.

use quick_xml::events::{BytesStart, Event};

use super::package::{Xml, attribute, is_set, says};
use crate::table::{Hidden, Lines};
use crate::{Budget, ImportError};

/// What was seen.
#[derive(Debug, Default)]
pub(super) struct Look {
    /// How many rows have a value in them.
    pub rows: u32,
    /// The first line with a formula that has no result.
    pub without_result: Option<u32>,
    hidden_rows: Vec<Lines>,
    /// First and last, counted from 1.
    hidden_columns: Vec<(u32, u32)>,
    /// The lines in which a filter leaves rows out.
    filter: Option<Lines>,
}

impl Look {
    /// Looks at a sheet until it has seen so many rows.
    pub fn of(mut xml: Xml<'_, '_>, most: u32, budget: &Budget) -> Result<Self, ImportError> {
        let mut seen = Seen::default();
        let mut buffer = Vec::new();
        while seen.look.rows < most {
            buffer.clear();
            match xml.read_event_into(&mut buffer).map_err(|_| ImportError::DamagedWorkbook)? {
                Event::Start(element) => seen.opens(&element, budget)?,
                Event::End(element) => seen.closes(element.local_name().as_ref()),
                Event::Text(text) => seen.value |= seen.within_value && !text.is_empty(),
                Event::GeneralRef(_) | Event::CData(_) => seen.value |= seen.within_value,
                Event::Eof => break,
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
        let mut look = seen.look;
        look.hidden_rows.sort_unstable_by_key(|lines| lines.first);
        Ok(look)
    }

    /// Whether and why a line isn't shown.
    pub fn hidden(&self, line: u32) -> Option<Hidden> {
        let after = self.hidden_rows.partition_point(|lines| lines.first <= line);
        let before = after.checked_sub(1)?;
        let is_hidden = line <= self.hidden_rows[before].last;
        is_hidden.then_some(match self.filter {
            // The filter's first line holds the heads.
            Some(Lines { first, last }) if first < line && line <= last => Hidden::ByFilter,
            Some(_) | None => Hidden::ByHand,
        })
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
}

impl Seen {
    fn opens(&mut self, element: &BytesStart<'_>, budget: &Budget) -> Result<(), ImportError> {
        match element.local_name().as_ref() {
            "row" => {
                let line = attribute(element, "r").and_then(|line| line.parse().ok());
                self.line = line.unwrap_or_else(|| self.line.saturating_add(1));
                self.row_has_value = false;
                if is_set(element, "hidden") {
                    self.hide(budget)?;
                }
            }
            "c" => {
                (self.formula, self.value, self.text) = (false, false, says(element, "t", &["str"]));
            }
            "f" => self.formula = true,
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
            "filterColumn" => self.look.filter = self.filtered.or(self.look.filter),
            _ => {}
        }
        Ok(())
    }

    fn closes(&mut self, name: &str) {
        match name {
            "c" if self.formula && !self.value => {
                self.look.without_result.get_or_insert(self.line);
            }
            "c" => self.row_has_value |= self.value,
            "v" | "t" => self.within_value = false,
            "row" => self.look.rows += u32::from(self.row_has_value),
            _ => {}
        }
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

/// The lines of a range such as `A1:E5`.
fn lines_of(range: &str) -> Option<Lines> {
    let line = |cell: &str| cell.trim_matches(|symbol: char| !symbol.is_ascii_digit()).parse().ok();
    let (first, last) = range.split_once(':')?;
    Some(Lines { first: line(first)?, last: line(last)? })
}
