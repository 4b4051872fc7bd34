//! Texts that break programs, through a file and back.

use import::{Choices, Opening, Reading, SkipReason};
use rust_xlsxwriter::Workbook;

use crate::{open, read};

fn payloads() -> Vec<String> {
    let vectors = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors");
    ["blns/blns.json", "csv-injection/payloads.json"]
        .into_iter()
        .map(|name| std::fs::read(vectors.join(name)).unwrap())
        .flat_map(|bytes| serde_json::from_slice::<Vec<String>>(&bytes).unwrap())
        .filter(|payload| !payload.is_empty())
        .collect()
}

/// The departments of one person for each payload, in order; nothing where the row was skipped.
fn departments(bytes: &[u8], rows: usize) -> Vec<Option<String>> {
    let opened = open(bytes, &Opening::default()).unwrap();
    let Reading { people, skipped, .. } = read(&opened.sheet, &Choices::suggested(&opened.sheet)).unwrap();
    assert_eq!(people.len() + skipped.len(), rows, "every row is told");
    assert!(skipped.iter().all(|row| matches!(
        row.reason,
        SkipReason::BadCharacters { column: 2 } | SkipReason::TooLong { column: 2 }
    )));
    let number = |email: &str| email[1..email.find('@').unwrap()].parse::<usize>().unwrap();
    let mut departments = vec![None; rows];
    for person in people {
        departments[number(&person.email)] = Some(person.department);
    }
    departments
}

/// The same text but for white space, or left out because a field may not hold it, or because it means nothing.
fn agrees(payload: &str, department: Option<&str>) {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    match department {
        None => assert!(
            !names::is_name(&words(payload).join(" ")) || payload.chars().count() > directory::TEXT_MOST,
            "{payload:?} could have been read"
        ),
        Some("") => {
            let is_invisible = |symbol: char| symbol.is_whitespace() || symbol == '\u{200b}';
            let is_short = payload.chars().count() <= 12;
            assert!(is_short || payload.chars().all(is_invisible), "{payload:?} is more than nothing");
        }
        Some(department) => {
            let invisible = ['\u{200b}', '\u{2060}', '\u{feff}'];
            let payload =
                payload.trim_matches(|symbol: char| symbol.is_whitespace() || invisible.contains(&symbol));
            let payload = payload.replace(
                ['\u{ad}', '\u{61c}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{feff}'],
                "",
            );
            assert_eq!(words(department), words(&payload), "read as written, but for marks that nobody sees");
        }
    }
}

#[test]
fn the_list_of_naughty_strings_comes_through_a_text_file() {
    let payloads = payloads();
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    writer.write_record(["Name", "Email", "Department"]).unwrap();
    for (row, payload) in payloads.iter().enumerate() {
        writer
            .write_record([format!("Person {row}"), format!("p{row}@example.org"), payload.clone()])
            .unwrap();
    }
    let read = departments(&writer.into_inner().unwrap(), payloads.len());
    for (payload, department) in payloads.iter().zip(read) {
        agrees(payload, department.as_deref());
    }
}

#[test]
fn the_list_of_naughty_strings_comes_through_a_workbook() {
    let payloads = payloads();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["Name", "Email", "Department"]).unwrap();
    for (row, payload) in (1..).zip(&payloads) {
        sheet.write(row, 0, format!("Person {row}")).unwrap();
        sheet.write(row, 1, format!("p{}@example.org", row - 1)).unwrap();
        sheet.write_string(row, 2, payload).unwrap();
    }
    let read = departments(&book.save_to_buffer().unwrap(), payloads.len());
    for (payload, department) in payloads.iter().zip(read) {
        agrees(payload, department.as_deref());
    }
}
