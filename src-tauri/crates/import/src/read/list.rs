//! Lists: one row for each person, account or access.

use super::gather::{Accesses, Accounts};
use super::row::{Column, Draft, says_who_alone};
use super::standing::{self, Standing};
use super::{AccessFound, AccountFound, Choices, Reading, SkipReason, Warning, cost, people};
use crate::columns::Meaning;
use crate::{Budget, ImportError, Shape, Sheet};

pub(super) fn read(
    sheet: &Sheet,
    choices: &Choices,
    columns: &[Column],
    reading: &mut Reading,
    budget: &Budget,
) -> Result<(), ImportError> {
    let names_account = columns.iter().any(|column| column.meaning.says_which_account());
    let is_of_access = names_account || choices.about.is_some();
    let names_person = columns.iter().any(|column| column.meaning.says_who());
    for column in columns {
        let meaning = column.meaning;
        let is_of_account = (meaning.is_of_access() && !says_who_alone(*column, columns))
            || matches!(meaning, Meaning::Url | Meaning::Owner);
        let unused = matches!(meaning, Meaning::AccountColumn | Meaning::PersonColumn)
            || (is_of_account && !is_of_access)
            || (meaning.is_of_person() && !names_person);
        if unused {
            reading.warn(Warning::NotUsed { column: column.index });
        }
    }
    let mut drafts = Vec::with_capacity(sheet.rows.len());
    for (row, standing) in sheet.rows.iter().zip(standing::of_rows(sheet, Shape::List)) {
        cost::row(row, budget)?;
        let warnings = reading.warnings.len();
        match draft(choices, columns, row, standing, &mut reading.warnings) {
            Ok(draft) => drafts.push(draft),
            Err(reason) => reading.skip(row.line, reason, budget)?,
        }
        cost::told(reading.warnings.len() - warnings, budget)?;
    }
    let persons = drafts
        .iter_mut()
        .map(|draft| draft.names_somebody().then(|| std::mem::take(&mut draft.person)))
        .collect();
    let people = people::gather(persons, &mut reading.warnings, budget)?;
    reading.people = people.people;
    let (mut accounts, mut accesses) = (Accounts::default(), Accesses::default());
    for (draft, whose) in drafts.into_iter().zip(people.of_row) {
        let line = draft.access.lines[0];
        let person = match whose {
            Ok(person) => person,
            Err(reason) => {
                reading.skip(line, reason, budget)?;
                continue;
            }
        };
        if let Some(reason) = draft.no_account {
            reading.skip(line, reason, budget)?;
            continue;
        }
        if !draft.names_account() {
            continue;
        }
        let more = draft.more_services.into_iter().map(|service| AccountFound {
            service,
            lines: draft.account.lines.clone(),
            ..AccountFound::default()
        });
        let named: Vec<AccountFound> = [draft.account.clone()].into_iter().chain(more).collect();
        for account in named {
            let warnings = reading.warnings.len();
            let account = accounts.place(account, reading, budget)?;
            let Some(person) = person else { continue };
            if draft.without {
                reading.no_access += 1;
            } else {
                let access = AccessFound { person, account, ..draft.access.clone() };
                accesses.take(access, reading, budget)?;
            }
            cost::told(reading.warnings.len() - warnings, budget)?;
        }
    }
    Ok(())
}

fn draft(
    choices: &Choices,
    columns: &[Column],
    row: &crate::Row,
    standing: Standing,
    warnings: &mut Vec<Warning>,
) -> Result<Draft, SkipReason> {
    let former = match standing {
        Standing::Record { former } => former,
        Standing::No(reason) => return Err(reason),
    };
    let mut draft = Draft::of(row, columns, warnings)?;
    let stands_alone = draft.names_account() && !draft.tells_of_access;
    if !draft.names_somebody() {
        if !stands_alone {
            return Err(SkipReason::NobodyNamed);
        }
        draft.account.purpose = std::mem::take(&mut draft.person.purpose);
    }
    // "Workspace" in the list of one service names an account there.
    if let (Some(about), true) = (&choices.about, draft.account.service.is_empty() && draft.names_account()) {
        draft.account.service.clone_from(&about.service);
    }
    if let (Some(about), false, None) = (&choices.about, draft.names_account(), draft.no_account) {
        let lines = draft.account.lines.clone();
        draft.account = AccountFound {
            service: about.service.clone(),
            name: about.account.clone(),
            lines,
            ..draft.account
        };
        if draft.access.login.is_empty() {
            draft.access.login.clone_from(&draft.person.username);
        }
    }
    let status = draft.status();
    if draft.names_account() && draft.names_somebody() {
        draft.access.status = status;
    } else {
        draft.person.status = status;
    }
    if former {
        draft.has_left();
    }
    Ok(draft)
}
