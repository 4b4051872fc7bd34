//! Whole files, through the crate's public names.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

mod cases;
mod corpus;
mod exports;
mod hostile;
mod large;
mod naughty;
mod office;
mod quirks;
mod round_trip;
mod variants;

use std::path::Path;

use import::{Budget, Choices, ImportError, Opened, Opening, Reading, Sheet};

/// What is opened within a whole budget.
fn open(bytes: &[u8], opening: &Opening) -> Result<Opened, ImportError> {
    import::open(bytes, opening, &Budget::whole())
}

fn paste(text: &str, opening: &Opening) -> Result<Opened, ImportError> {
    import::paste(text, opening, &Budget::whole())
}

fn read(sheet: &Sheet, choices: &Choices) -> Result<Reading, ImportError> {
    import::read(sheet, choices, &Budget::whole())
}

/// A file of the collected data, or nothing where it is not at hand.
#[expect(clippy::print_stdout, reason = "a test that does not run says so")]
fn collected(name: &str) -> Option<Vec<u8>> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|folder| folder.join("shared/data").join(name))
        .find(|path| path.is_file());
    if found.is_none() {
        println!("skipped: no {name} above this crate");
    }
    found.map(|path| std::fs::read(path).unwrap())
}
