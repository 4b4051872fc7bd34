//! A list of 10,000 accesses, from pasted text to one entry.

use std::fmt::Write as _;
use std::time::Duration;

use api::Api;
use api::view::{ImportChoices, ImportOpening, ImportSource};

use crate::Outcome;
use crate::clock::{ms, timed};
use crate::office::Office;
use crate::open::thousands;
use crate::table::Table;

const ROWS: u32 = 10_000;
const LIMIT: Duration = Duration::from_secs(2);

/// Users of the registers imported into, which have ten accesses for each.
const USERS: [u32; 2] = [100, 10_000];

pub(crate) fn measure(table: &mut Table) -> Outcome {
    USERS.into_iter().try_for_each(|users| into(table, users))
}

fn into(table: &mut Table, users: u32) -> Outcome {
    let mut office = Office::with_register(users)?;
    let mut api = office.api()?;
    let source = ImportSource::Pasted { table: list()? };
    let opening = ImportOpening::default();
    let (opened, choices) = timed(|| choices(&mut api, &source, &opening))?;
    let (previewed, preview) = timed(|| Ok(api.preview_import(&source, &opening, &choices)?))?;
    let before = api.journal(&crate::register::journal())?.entries;
    let (imported, _) = timed(|| Ok(api.import(&source, &opening, &choices, &preview.counts)?))?;
    let after = api.journal(&crate::register::journal())?.entries;
    api.lock()?;
    if after != before + 1 {
        return Err("an import is one entry".into());
    }
    table.judged(
        format!("import of {} rows beside {} accesses", thousands(ROWS), thousands(users * 10)),
        format!("{} (table {}, preview {})", ms(imported), ms(opened), ms(previewed)),
        "within 2 s",
        imported <= LIMIT,
    );
    Ok(())
}

/// A thousand people, each with access to ten of fifty accounts.
fn list() -> Outcome<String> {
    let mut text = String::from("Name,E-mail,System,Role,Since\n");
    for row in 0..ROWS {
        let (person, account) = (row / 10, (row / 10 + row % 10 * 5) % 50);
        writeln!(
            text,
            "Person {person},person{person}@harbourlane.example,System {account},Editor,2026-03-14"
        )?;
    }
    Ok(text)
}

/// What the table itself suggests.
fn choices(api: &mut Api, source: &ImportSource, opening: &ImportOpening) -> Outcome<ImportChoices> {
    let table = api.open_import(source, opening)?;
    Ok(ImportChoices {
        shape: table.shape,
        meanings: table.columns.iter().map(|column| column.suggested.list).collect(),
        day_order: None,
        service: String::new(),
        account: String::new(),
        address: String::new(),
        ticked: Vec::new(),
    })
}
