//! Lists of entries that are no tables, and are read as one: LDIF of directories, vCard of address books.

mod base64;
mod ldif;
mod vcard;

use crate::legend::Legend;
use crate::note::{Note, SomeLines};
use crate::table::{Row, Table};
use crate::{Budget, ImportError, Sheet, limits};

/// What a list of entries is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entries {
    /// LDIF (RFC 2849).
    Ldif,
    /// vCard 2.1 to 4.0 (RFC 6350).
    VCard,
}

impl Entries {
    /// What a text is, as its first lines say.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let mut lines =
            text.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let first = lines.next()?;
        let begins = |line: &str, name: &str| {
            line.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
        };
        if first.eq_ignore_ascii_case("BEGIN:VCARD") {
            Some(Self::VCard)
        } else if begins(first, "dn:") || (begins(first, "version:") && lines.any(|line| begins(line, "dn:")))
        {
            Some(Self::Ldif)
        } else {
            None
        }
    }

    /// Reads the entries into a sheet.
    pub(crate) fn read(
        self,
        text: &str,
        mut notes: Vec<Note>,
        budget: &Budget,
    ) -> Result<Sheet, ImportError> {
        budget.work(text.len().saturating_mul(4))?;
        // A value may be one line from the first character to the last.
        budget.keep(text.len())?;
        let mut people = People::default();
        match self {
            Self::Ldif => ldif::read(text, &mut people, budget)?,
            Self::VCard => vcard::read(text, &mut people, budget)?,
        }
        if people.table.rows.is_empty() {
            return Err(ImportError::Empty);
        }
        let People { mut table, left_out, fields } = people;
        crate::marks::look(&mut table, budget)?;
        notes.append(&mut table.notes);
        notes.extend(left_out.some().map(|lines| Note::EntriesLeftOut { lines }));
        if !fields.is_empty() {
            notes.push(Note::FieldsLeftOut { fields });
        }
        let used: Vec<usize> = (0..HEADS.len())
            .filter(|column| table.rows.iter().any(|row| !row.cell(*column).is_empty()))
            .collect();
        budget.work(table.rows.len() * HEADS.len())?;
        let header = used.iter().map(|column| HEADS[*column].to_owned()).collect();
        let rows = table.rows.iter().map(|row| of_columns(row, &used)).collect();
        Ok(Sheet { header, header_line: None, rows, blank: Vec::new(), notes, legend: Legend::default() })
    }
}

fn of_columns(row: &Row, columns: &[usize]) -> Row {
    let mut cells: Vec<String> = columns.iter().map(|column| row.cell(*column).to_owned()).collect();
    let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    cells.truncate(filled);
    Row::new(row.line, cells)
}

/// The lines of a text with their numbers, however they end.
fn lines(text: &str) -> impl Iterator<Item = (u32, &str)> {
    // Old Macs end them with CR alone.
    let end = if text.contains('\n') { '\n' } else { '\r' };
    text.split(end).map(|line| line.trim_end_matches('\r')).zip(1..).map(|(line, number)| (number, line))
}

/// What is read of an entry. A head for each, in the order of the columns.
#[derive(Debug, Clone, Copy)]
enum Field {
    Name,
    FirstName,
    LastName,
    Email,
    OtherEmail,
    Username,
    JobTitle,
    Department,
    Company,
    Groups,
    LastLogin,
    Disabled,
}

const HEADS: [&str; 12] = [
    "Name",
    "First name",
    "Last name",
    "E-mail address",
    "Other e-mail addresses",
    "Username",
    "Job title",
    "Department",
    "Company",
    "Groups",
    "Last login",
    "Account disabled",
];

/// The people of a list.
#[derive(Default)]
struct People {
    table: Table,
    /// The lines of entries that are no people.
    left_out: SomeLines,
    /// The names of fields that were not read.
    fields: Vec<String>,
}

impl People {
    /// Nobody reads more names of fields.
    const FIELDS_MOST: usize = 40;

    fn push(&mut self, person: Person, budget: &Budget) -> Result<(), ImportError> {
        let Person { line, cells } = person;
        cells.iter().try_for_each(|cell| limits::cell_fits(cell, line))?;
        self.table.push(line, cells.to_vec(), budget)
    }

    fn not_read(&mut self, field: &str) {
        let is_new = || !self.fields.iter().any(|known| known.eq_ignore_ascii_case(field));
        if self.fields.len() < Self::FIELDS_MOST && field.len() <= 60 && is_new() {
            self.fields.push(field.to_owned());
        }
    }
}

/// One of them.
struct Person {
    line: u32,
    cells: [String; HEADS.len()],
}

impl Person {
    fn new(line: u32) -> Self {
        Self { line, cells: Default::default() }
    }

    fn get(&self, field: Field) -> &str {
        &self.cells[field as usize]
    }

    /// Sets a field that isn't yet.
    fn set(&mut self, field: Field, value: &str) {
        let cell = &mut self.cells[field as usize];
        if cell.is_empty() {
            value.trim().clone_into(cell);
        }
    }

    /// Adds to a field that may have several values.
    fn add(&mut self, field: Field, value: &str) {
        let cell = &mut self.cells[field as usize];
        if !cell.is_empty() {
            cell.push_str("; ");
        }
        cell.push_str(value.trim());
    }

    /// The first address is the person's, others are others.
    fn add_address(&mut self, address: &str) {
        if self.get(Field::Email).is_empty() {
            self.set(Field::Email, address);
        } else {
            self.add(Field::OtherEmail, address);
        }
    }
}

#[cfg(test)]
mod tests;
