//! Grids: people down, accounts across.

use directory::{NAME_MOST, TEXT_MOST};

use super::cell::{parts, text};
use super::found::SEVERAL_MOST;
use super::row::{Column, Draft, says_who_alone};
use super::standing::{self, Standing};
use super::{
    AccessFound, AccountFound, Asks, Claim, Question, Reading, Since, SkipReason, Warning, cost, people,
};
use crate::columns::Meaning;
use crate::values::{self, Held, Level, Sign, Signs, When, sign};
use crate::{Budget, ImportError, Row, Shape, Sheet};

pub(super) fn read(
    sheet: &Sheet,
    columns: &[Column],
    reading: &mut Reading,
    budget: &Budget,
) -> Result<(), ImportError> {
    let (across, down): (Vec<Column>, Vec<Column>) =
        columns.iter().copied().partition(|column| column.meaning == Meaning::AccountColumn);
    for column in &down {
        let of_account =
            column.meaning.says_which_account() || matches!(column.meaning, Meaning::Url | Meaning::Owner);
        // What is of one access can't be told of many accounts at once.
        if of_account || (column.meaning.is_of_access() && !says_who_alone(*column, &down)) {
            reading.warn(Warning::NotUsed { column: column.index });
        }
    }
    for column in &across {
        let account = account(sheet, column.index)?;
        reading.accounts.push(account);
    }
    let mut rows = Vec::with_capacity(sheet.rows.len());
    let mut persons = Vec::with_capacity(sheet.rows.len());
    for (row, standing) in sheet.rows.iter().zip(standing::of_rows(sheet, Shape::Grid)) {
        cost::row(row, budget)?;
        let warnings = reading.warnings.len();
        match draft(&down, row, standing, &mut reading.warnings) {
            Ok(draft) => {
                persons.push(Some(draft.person));
                rows.push((row, draft.access.status));
            }
            Err(reason) => reading.skip(row.line, reason, budget)?,
        }
        cost::told(reading.warnings.len() - warnings, budget)?;
    }
    let people = people::gather(persons, &mut reading.warnings, budget)?;
    reading.people = people.people;
    let mut accesses = super::gather::Accesses::default();
    let cells = |column: usize| sheet.rows.iter().map(move |row| sheet.legend.explain(row.cell(column)));
    let signs = Signs::of(across.iter().flat_map(|column| cells(column.index)));
    for ((row, status), whose) in rows.into_iter().zip(people.of_row) {
        match whose {
            Ok(Some(person)) => {
                let warnings = reading.warnings.len();
                for (account, column) in across.iter().enumerate() {
                    if let Some(access) = access(sheet, row, *column, &signs, reading) {
                        let access = AccessFound { person, account, status, ..access };
                        accesses.take(access, reading, budget)?;
                    }
                }
                cost::told(reading.warnings.len() - warnings, budget)?;
            }
            Ok(None) => reading.skip(row.line, SkipReason::NobodyNamed, budget)?,
            Err(reason) => reading.skip(row.line, reason, budget)?,
        }
    }
    Ok(())
}

fn draft(
    down: &[Column],
    row: &Row,
    standing: Standing,
    warnings: &mut Vec<Warning>,
) -> Result<Draft, SkipReason> {
    let former = match standing {
        Standing::Record { former } => former,
        Standing::No(reason) => return Err(reason),
    };
    let mut draft = Draft::of(row, down, warnings)?;
    draft.person.status = draft.status();
    if former {
        draft.has_left();
    }
    if draft.names_somebody() { Ok(draft) } else { Err(SkipReason::NobodyNamed) }
}

/// The account of a head: the service, with the account behind a dash, a colon or a line break where there is one.
fn account(sheet: &Sheet, column: usize) -> Result<AccountFound, ImportError> {
    let head = &sheet.header[column];
    let (service, name) =
        [" – ", " — ", " - ", ": "].iter().find_map(|dash| head.split_once(dash)).unwrap_or((head, ""));
    let part = |part: &str| text(part, column, NAME_MOST).map_err(|_| ImportError::BadHead { column });
    let (service, name) = (part(service)?, part(name)?);
    if service.is_empty() {
        return Err(ImportError::BadHead { column });
    }
    Ok(AccountFound {
        service,
        name,
        lines: sheet.header_line.into_iter().collect(),
        ..AccountFound::default()
    })
}

/// The access that a cell tells of, nobody's yet and to nothing.
pub(super) fn access(
    sheet: &Sheet,
    row: &Row,
    column: Column,
    signs: &Signs,
    reading: &mut Reading,
) -> Option<AccessFound> {
    let (cell, until) = values::with_end(sheet.legend.explain(row.cell(column.index)));
    let mut access = AccessFound { until, lines: vec![row.line], ..AccessFound::default() };
    match signs.held(cell) {
        Held::No | Held::Ended => {
            reading.no_access += usize::from(!cell.trim().is_empty());
            return None;
        }
        Held::NotYet => {
            reading.warn(Warning::NotYet { line: row.line, column: column.index });
            return None;
        }
        Held::Unclear if sign(cell).is_some_and(|sign| sign != Sign::Triangle) => {
            let question = Question { column: column.index, asks: Asks::Signs };
            if !reading.questions.contains(&question) {
                reading.questions.push(question);
            }
            return None;
        }
        Held::Yes => {}
        Held::NeedsReview => access.claim = Claim::NeedsReview,
        Held::Unknown => access.claim = Claim::Unknown,
        // A day says since when. A word that nobody knows is no role, and no access.
        Held::Unclear => {
            let is_number =
                cell.trim().bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
            if let (When::On(day), false) = (values::when(cell, None), is_number) {
                access.since = Since::On(day);
                return Some(access);
            }
            reading.warn(Warning::NotUnderstood { line: row.line, column: column.index });
            return None;
        }
        Held::Role(_) => {
            let roles: Result<Vec<String>, _> =
                parts(cell, true).map(|role| text(role, column.index, TEXT_MOST)).collect();
            let roles = roles.ok().filter(|roles| roles.len() <= SEVERAL_MOST);
            let Some(roles) = roles else {
                reading.warn(Warning::NotUnderstood { line: row.line, column: column.index });
                return None;
            };
            access.roles = roles.into_iter().filter(|role| !role.is_empty()).collect();
            access.level =
                access.roles.iter().map(|role| values::level(role)).fold(Level::Unknown, values::higher);
        }
    }
    Some(access)
}
