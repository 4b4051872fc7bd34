//! Files as offices and services write them, with what must be said of them. Skipped where they are not at hand.

use std::path::{Path, PathBuf};

use import::{Encoding, Mark, Opened, Opening, Sheet, Source, words};

use crate::open;

/// A file of the collected cases, by its name.
#[expect(clippy::print_stdout, reason = "a test that does not run says so")]
fn case(name: &str) -> Option<Vec<u8>> {
    fn find(folder: &Path, name: &str) -> Option<PathBuf> {
        let entries = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
        let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) = entries.partition(|path| path.is_dir());
        let found = files.into_iter().find(|path| path.file_name().is_some_and(|own| own == name));
        found.or_else(|| folders.iter().find_map(|folder| find(folder, name)))
    }
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let found = above.map(|folder| folder.join("shared/cases")).find_map(|folder| find(&folder, name));
    if found.is_none() {
        println!("skipped: no {name} above this crate");
    }
    found.map(|path| std::fs::read(path).unwrap())
}

fn opened(name: &str) -> Option<Opened> {
    Some(open(&case(name)?, &Opening::default()).unwrap())
}

fn told(sheet: &Sheet) -> Vec<String> {
    sheet.notes.iter().map(words::note).collect()
}

#[test]
fn rows_that_a_filter_hides_are_read_and_named() {
    let Some(Opened { sheet, .. }) = opened("filtered.xlsx") else { return };
    assert_eq!(sheet.rows.len(), 4);
    assert_eq!(told(&sheet), ["2 rows are hidden by a filter: lines 3 and 4. They were read."]);
}

#[test]
fn look_ups_that_failed_are_no_facts() {
    let Some(Opened { sheet, .. }) = opened("lookups.xlsx") else { return };
    assert!(sheet.rows.iter().flat_map(|row| &row.cells).all(|cell| !cell.contains('#')));
    assert!(sheet.rows[2].is_marked(1, Mark::Error), "Noor's address");
    assert_eq!(told(&sheet).len(), 5, "one for each column");
}

#[test]
fn sheets_that_were_not_read_are_named() {
    let Some(Opened { sheet, .. }) = opened("three-systems.xlsx") else { return };
    let told = told(&sheet);
    assert!(told[0].starts_with("Read: the sheet \"E-mail\". Not read: \"Bookkeeping\""), "{told:?}");
}

#[test]
fn shortened_numbers_are_no_ids() {
    let Some(Opened { sheet, .. }) = opened("numbers.csv") else { return };
    assert!(sheet.rows.iter().all(|row| row.is_marked(1, Mark::Damaged)));
    assert!(told(&sheet)[0].contains("column B in lines 2 to 4"));
}

#[test]
fn account_numbers_are_read_as_the_sheet_shows_them() {
    let Some(Opened { sheet, .. }) = opened("account-numbers.xlsx") else { return };
    assert!(sheet.rows.iter().any(|row| row.cells.iter().any(|cell| cell == "00004711")), "{:?}", sheet.rows);
}

#[test]
fn a_row_that_is_struck_through_is_named() {
    let Some(Opened { sheet, .. }) = opened("struck.xlsx") else { return };
    assert!(sheet.rows[1].is_struck() && !sheet.rows[0].is_struck());
    assert_eq!(told(&sheet), ["Line 3 is struck through. Look whether it still counts."]);
}

#[test]
fn half_of_a_column_are_days() {
    let Some(Opened { sheet, .. }) = opened("since.xlsx") else { return };
    let days = sheet.rows.iter().filter(|row| row.marks().any(|(_, mark)| mark == Mark::Date)).count();
    assert_eq!((days, sheet.rows.len()), (2, 5), "{:?}", sheet.rows);
}

#[test]
fn quotation_marks_behind_backslashes_are_no_part_of_a_name() {
    let Some(Opened { sheet, .. }) = opened("nickname.csv") else { return };
    assert_eq!(sheet.rows[0].cell(0), "Orla \"Olly\" Denby");
}

#[test]
fn what_an_old_mac_saved_is_read() {
    let Some(Opened { sheet, source }) = opened("abteilungen.csv") else { return };
    let Source::Text { encoding: Some(encoding), .. } = source else { panic!("{source:?}") };
    assert_eq!(encoding.name(), "macintosh");
    let names: Vec<&str> = sheet.rows.iter().map(|row| row.cell(0)).collect();
    assert_eq!(names, ["Jörg Müßig", "Zoë Ångström", "Ümit Öz"]);
}

#[test]
fn a_file_that_is_not_utf_8_is_told_so() {
    let Some(bytes) = case("buero.csv") else { return };
    let encoding = Encoding::named("UTF-8");
    let told = open(&bytes, &Opening { encoding, ..Opening::default() }).unwrap_err();
    assert!(words::fault(told).starts_with("This file isn't UTF-8."), "{told}");
}

#[test]
fn what_directories_and_address_books_write_is_read() {
    for name in ["people.ldif", "people.vcf"] {
        let Some(Opened { sheet, .. }) = opened(name) else { return };
        let reading = crate::read(&sheet, &import::Choices::suggested(&sheet)).unwrap();
        let people: Vec<_> = reading.people.iter().map(|person| person.email.clone()).collect();
        assert_eq!(people.len(), 2, "{name}: {people:?}");
    }
}
