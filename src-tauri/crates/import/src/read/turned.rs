//! Turned grids: accounts down, people across.

use directory::NAME_MOST;

use super::cell::text;
use super::gather::{Accesses, Accounts};
use super::grid::access;
use super::row::{Column, Draft};
use super::standing::{self, Standing};
use super::{AccessFound, AccountFound, PersonFound, Reading, SkipReason, Warning, cost};
use crate::columns::Meaning;
use crate::values::Signs;
use crate::{Budget, ImportError, Shape, Sheet};

pub(super) fn read(
    sheet: &Sheet,
    columns: &[Column],
    reading: &mut Reading,
    budget: &Budget,
) -> Result<(), ImportError> {
    let (across, down): (Vec<Column>, Vec<Column>) =
        columns.iter().copied().partition(|column| column.meaning == Meaning::PersonColumn);
    for column in &down {
        let of_account = column.meaning.says_which_account()
            || matches!(column.meaning, Meaning::Url | Meaning::Owner | Meaning::Purpose);
        if !of_account {
            reading.warn(Warning::NotUsed { column: column.index });
        }
    }
    for column in &across {
        let person = person(sheet, column.index)?;
        reading.people.push(person);
    }
    let (mut accounts, mut accesses) = (Accounts::default(), Accesses::default());
    let cells = |column: usize| sheet.rows.iter().map(move |row| sheet.legend.explain(row.cell(column)));
    let signs = Signs::of(across.iter().flat_map(|column| cells(column.index)));
    for (row, standing) in sheet.rows.iter().zip(standing::of_rows(sheet, Shape::Turned)) {
        cost::row(row, budget)?;
        let warnings = reading.warnings.len();
        let draft = match standing {
            Standing::No(reason) => Err(reason),
            Standing::Record { .. } => Draft::of(row, &down, &mut reading.warnings),
        };
        match draft {
            Ok(draft) if draft.names_account() => {
                let purpose = draft.person.purpose;
                let account = accounts.place(AccountFound { purpose, ..draft.account }, reading, budget)?;
                for (person, column) in across.iter().enumerate() {
                    if let Some(access) = access(sheet, row, *column, &signs, reading) {
                        accesses.take(AccessFound { person, account, ..access }, reading, budget)?;
                    }
                }
            }
            Ok(_) => reading.skip(row.line, SkipReason::NoAccount, budget)?,
            Err(reason) => reading.skip(row.line, reason, budget)?,
        }
        cost::told(reading.warnings.len() - warnings, budget)?;
    }
    Ok(())
}

/// The person that a head names, by name or address.
fn person(sheet: &Sheet, column: usize) -> Result<PersonFound, ImportError> {
    let name = text(&sheet.header[column], column, NAME_MOST).map_err(|_| ImportError::BadHead { column })?;
    if name.is_empty() {
        return Err(ImportError::BadHead { column });
    }
    let email = if directory::is_address(&name) { name.clone() } else { String::new() };
    Ok(PersonFound { name, email, lines: sheet.header_line.into_iter().collect(), ..PersonFound::default() })
}
