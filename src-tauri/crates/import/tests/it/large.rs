//! Large files, and how long they take.

use std::fmt::Write;
use std::time::{Duration, Instant};

use import::{AccountNamed, Choices, Opening};
use rust_xlsxwriter::Workbook;

use crate::{open, read};

fn list(rows: usize) -> String {
    let mut text = String::from("Name,Email,Department,Role,Status,Created,Last login,2FA\n");
    for row in 0..rows {
        let (day, month) = (row % 28 + 1, row % 12 + 1);
        writeln!(
            text,
            "\"Person, Number {row}\",Person.{row}@example.org,Department {},Member,Active,\
             {day:02}/{month:02}/2021,2026-{month:02}-{day:02} 10:00:00,yes",
            row % 40
        )
        .unwrap();
    }
    text
}

fn people_and_time(bytes: &[u8]) -> (usize, usize, Duration) {
    let start = Instant::now();
    let opened = open(bytes, &Opening::default()).unwrap();
    let about = Some(AccountNamed { service: "Zoom".into(), account: String::new() });
    let reading = read(&opened.sheet, &Choices { about, ..Choices::suggested(&opened.sheet) }).unwrap();
    assert_eq!((reading.skipped.len(), reading.warnings.len()), (0, 0));
    (reading.people.len(), reading.access.len(), start.elapsed())
}

/// Far above what it takes; a step that costs the square of the rows takes minutes.
const PATIENCE: Duration = Duration::from_secs(60);
/// A released program reads a hundred thousand in about two seconds; one for debugging is slow.
const ROWS: usize = if cfg!(debug_assertions) { 10_000 } else { 100_000 };

#[test]
fn a_large_list_is_read_in_one_go() {
    let (people, access, time) = people_and_time(list(ROWS).as_bytes());
    println!("{ROWS} rows of CSV: {time:?}");
    assert_eq!((people, access), (ROWS, ROWS));
    assert!(time < PATIENCE);
}

#[test]
fn a_large_workbook_is_read_in_one_go() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["Name", "Email", "Role", "Last login"]).unwrap();
    for row in 1..=10_000 {
        sheet
            .write_row(
                row,
                0,
                [format!("Person {row}"), format!("p{row}@example.org"), "Member".into(), "Never".into()],
            )
            .unwrap();
    }
    let (people, access, time) = people_and_time(&book.save_to_buffer().unwrap());
    println!("10,000 rows of XLSX: {time:?}");
    assert_eq!((people, access), (10_000, 10_000));
    assert!(time < PATIENCE);
}

#[test]
fn a_large_grid_is_read_in_one_go() {
    let mut text = String::from("Name,Email");
    (0..200).for_each(|account| write!(text, ",Account {account}").unwrap());
    for row in 0..ROWS / 100 {
        write!(text, "\nPerson {row},p{row}@example.org{}", ",x".repeat(200)).unwrap();
    }
    let start = Instant::now();
    let sheet = open(text.as_bytes(), &Opening::default()).unwrap().sheet;
    let reading = read(&sheet, &Choices::suggested(&sheet)).unwrap();
    println!("{} people by 200 accounts: {:?}", ROWS / 100, start.elapsed());
    assert_eq!(
        (reading.people.len(), reading.accounts.len(), reading.access.len()),
        (ROWS / 100, 200, ROWS * 2)
    );
    assert!(start.elapsed() < PATIENCE);
}
