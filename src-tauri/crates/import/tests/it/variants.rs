//! The corpus once more in other forms that say the same: the same register comes out, or a question, never another one.

use std::collections::BTreeSet;
use std::path::Path;

use import::{AccountNamed, Choices, Meaning, Opening, Reading, Shape, Sheet};

use crate::corpus::{files, service_of};
use crate::{open, read};

/// What a reading says, without the order or the lines of it.
fn facts(reading: &Reading) -> BTreeSet<String> {
    let person = |at: usize| {
        let person = &reading.people[at];
        // Of several spellings of one name the first counts.
        let (name, email) = (import::name_key(&person.name), import::email_key(&person.email));
        format!("{name} <{email}> @{}", import::login_key(&person.username))
    };
    let people =
        (0..reading.people.len()).map(|at| format!("{} {:?}", person(at), reading.people[at].status));
    let access = reading.access.iter().map(|access| {
        let account = &reading.accounts[access.account];
        let mut roles = access.roles.clone();
        roles.sort();
        format!(
            "{} | {} {} {} | {roles:?} {:?} {:?} {:?} {:?} {:?}",
            person(access.person),
            account.service,
            account.name,
            account.id,
            access.reach(None),
            access.status,
            access.since,
            access.until,
            access.second_factor
        )
    });
    people.chain(access).collect()
}

/// A sheet as a text: heads, then rows, with semicolons between and every cell in quotation marks.
fn written(header: &[String], rows: &[Vec<String>], above: &str) -> Vec<u8> {
    let line = |cells: &[String]| {
        cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join(";")
    };
    let lines = [header].into_iter().chain(rows.iter().map(Vec::as_slice)).map(line);
    format!("{above}{}\n", lines.collect::<Vec<_>>().join("\n")).into_bytes()
}

fn of(bytes: &[u8], about: Option<&AccountNamed>) -> Option<(Reading, Sheet)> {
    let sheet = open(bytes, &Opening::default()).ok()?.sheet;
    let choices = Choices { about: about.cloned(), ..Choices::suggested(&sheet) };
    Some((read(&sheet, &choices).ok()?, sheet))
}

fn asks(reading: &Reading) -> bool {
    !reading.questions.is_empty() || !reading.which_order.is_empty()
}

/// Files whose lines are told by what stands above them, or that are no tables of text.
fn by_their_order(file: &Path) -> bool {
    let kind = file.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
    ["leavers-below", "side-by-side", "own-audit", "half-converted-days", "errors-of-formulas"]
        .contains(&kind.as_str())
        || file.extension().is_none_or(|form| form != "csv" && form != "tsv")
}

#[test]
fn the_same_list_in_another_form_is_the_same_register() {
    let mut other = Vec::new();
    for file in files().into_iter().filter(|file| !by_their_order(file)) {
        let about = service_of(&file).map(|service| AccountNamed { service, account: String::new() });
        let Some((reading, sheet)) = of(&std::fs::read(&file).unwrap(), about.as_ref()) else { continue };
        if sheet.header_line.is_none() || asks(&reading) {
            continue;
        }
        let width = sheet.header.len();
        let rows: Vec<Vec<String>> = sheet
            .rows
            .iter()
            .map(|row| (0..width).map(|column| row.cell(column).to_owned()).collect())
            .collect();
        let turned = |cells: &[String]| cells.iter().rev().cloned().collect::<Vec<_>>();
        let mut falling = rows.clone();
        falling.reverse();
        let variants = [
            ("with semicolons and quotation marks", written(&sheet.header, &rows, "")),
            ("with a title above", written(&sheet.header, &rows, "List of access\n\n")),
            ("with its rows in falling order", written(&sheet.header, &falling, "")),
            (
                "with its columns in falling order",
                written(&turned(&sheet.header), &rows.iter().map(|row| turned(row)).collect::<Vec<_>>(), ""),
            ),
        ];
        let want = facts(&reading);
        for (how, bytes) in variants {
            let Some((again, _)) = of(&bytes, about.as_ref()) else { continue };
            let got = facts(&again);
            if got != want && !asks(&again) {
                let first = got.symmetric_difference(&want).next().cloned().unwrap_or_default();
                other.push(format!("{} {how}: {first}", file.file_name().unwrap().to_string_lossy()));
            }
        }
    }
    assert_eq!(other, [""; 0], "another register");
}

#[test]
fn every_cell_is_read_or_named() {
    let mut silent = Vec::new();
    for file in files() {
        let about = service_of(&file).map(|service| AccountNamed { service, account: String::new() });
        let Ok(opened) = open(&std::fs::read(&file).unwrap(), &Opening::default()) else { continue };
        let choices = Choices { about, ..Choices::suggested(&opened.sheet) };
        let Ok(reading) = read(&opened.sheet, &choices) else { continue };
        let lines: BTreeSet<u32> = reading
            .people
            .iter()
            .flat_map(|person| &person.lines)
            .chain(reading.accounts.iter().flat_map(|account| &account.lines))
            .chain(reading.access.iter().flat_map(|access| &access.lines))
            .copied()
            .collect();
        let skipped =
            |line| reading.skipped.iter().any(|skipped| (skipped.line..=skipped.through).contains(&line));
        let named_column = |column| {
            reading.unread.iter().any(|unread| unread.column == column)
                || reading.questions.iter().any(|question| question.column == column)
                || reading.which_order.contains(&column)
        };
        for row in &opened.sheet.rows {
            let read_row = lines.contains(&row.line) || skipped(row.line);
            for (column, cell) in row.cells.iter().enumerate() {
                if import::values::is_blank(cell) || skipped(row.line) {
                    continue;
                }
                let meaning = choices.meanings[column];
                let is_read = read_row && !matches!(meaning, Meaning::Ignore | Meaning::Undecided);
                if !is_read && !named_column(column) {
                    let name = file.file_name().unwrap().to_string_lossy().into_owned();
                    silent.push(format!("{name} {}{}: {cell}", Sheet::letters(column), row.line));
                }
            }
        }
        // In a grid each head is an account, and nothing else is.
        if choices.shape == Shape::Grid {
            let across =
                choices.meanings.iter().filter(|meaning| **meaning == Meaning::AccountColumn).count();
            assert_eq!(reading.accounts.len(), across, "{}", file.display());
        }
    }
    assert_eq!(silent, [""; 0], "neither read nor named");
}
