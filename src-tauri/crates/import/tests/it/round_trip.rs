//! Whatever is written is read back, and whatever is read never brings the program down.

use import::values::DayOrder;
use import::{Choices, Delimiter, Encoding, Heading, Meaning, Opening, Shape};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use crate::{open, paste, read};

/// Tables of two to six columns whose rows all hold something at both ends.
fn tables(symbols: &'static str) -> impl Strategy<Value = Vec<Vec<String>>> {
    let edge = || proptest::string::string_regex("[a-z]{1,8}").unwrap();
    (2usize..7).prop_flat_map(move |width| {
        let inner = proptest::string::string_regex(symbols).unwrap();
        let row = (edge(), prop::collection::vec(inner, width - 2), edge());
        let row = row.prop_map(|(first, inner, last)| {
            [first].into_iter().chain(inner).chain([last]).collect::<Vec<_>>()
        });
        prop::collection::vec(row, 1..20)
    })
}

fn written(table: &[Vec<String>], delimiter: Delimiter, crlf: bool) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(u8::try_from(delimiter.symbol()).unwrap())
        .terminator(if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') })
        .from_writer(Vec::new());
    for row in table {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn cells(bytes: &[u8], delimiter: Option<Delimiter>) -> Vec<Vec<String>> {
    let opening = Opening { heading: Heading::Nowhere, delimiter, ..Opening::default() };
    let sheet = open(bytes, &opening).unwrap().sheet;
    sheet.rows.into_iter().map(|row| row.cells).collect()
}

/// A text in an encoding of its choice.
fn encoded(text: &str, how: usize) -> Vec<u8> {
    let utf_16 = |of: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(of).collect::<Vec<u8>>();
    match how {
        0 => text.as_bytes().to_vec(),
        1 => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        2 => [b"\xFF\xFE", &*utf_16(u16::to_le_bytes)].concat(),
        _ => [b"\xFE\xFF", &*utf_16(u16::to_be_bytes)].concat(),
    }
}

proptest! {
    #[test]
    fn a_table_is_read_as_it_was_written(
        table in tables("[ -~äöüßéÅžÐя李\n\t]{0,12}"),
        delimiter in prop::sample::select(Delimiter::ALL.to_vec()),
        how in 0usize..4,
        crlf: bool,
    ) {
        let bytes = encoded(&written(&table, delimiter, crlf), how);
        prop_assert_eq!(cells(&bytes, Some(delimiter)), table);
    }

    #[test]
    fn the_delimiter_is_found(
        table in tables("[ a-zA-Z@.\n\"]{0,12}"),
        delimiter in prop::sample::select(Delimiter::ALL.to_vec()),
    ) {
        prop_assert_eq!(cells(written(&table, delimiter, true).as_bytes(), None), table);
    }

    #[test]
    fn western_text_in_its_old_encoding_is_read(table in tables("(Jörg|Müller|Zoë|café|straße| ){1,4}")) {
        let text = written(&table, Delimiter::Semicolon, true);
        let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(&text);
        prop_assert!(!lost);
        let opening = Opening { encoding: Encoding::named("windows-1252"), heading: Heading::Nowhere, ..Opening::default() };
        let sheet = open(&bytes, &opening).unwrap().sheet;
        let cells: Vec<_> = sheet.rows.into_iter().map(|row| row.cells).collect();
        prop_assert_eq!(cells, table);
    }

    #[test]
    fn a_workbook_is_read_as_it_was_written(table in tables("[!-~äöüßéÅžÐя李]{0,12}")) {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (row, cells) in (0..).zip(&table) {
            for (column, cell) in (0..).zip(cells) {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
        prop_assert_eq!(cells(&book.save_to_buffer().unwrap(), None), table);
    }

    #[test]
    fn arbitrary_bytes_bring_nothing_down(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        if let Ok(opened) = open(&bytes, &Opening::default()) {
            for shape in [Shape::List, Shape::Grid, Shape::Turned] {
                _ = read(&opened.sheet, &Choices::in_shape(&opened.sheet, shape));
            }
        }
    }

    #[test]
    fn arbitrary_text_brings_nothing_down(
        text in "([ -~]|[,;\t\n\"|]|\\PC|Name|Email|Zoom|x|no|a@b\\.c|3/4/2020|2024-01-01|Total|sep=|#TYPE ){0,200}",
        picked in prop::collection::vec(prop::sample::select(Meaning::ALL.to_vec()), 1..12),
        order in prop::option::of(prop::sample::select(vec![DayOrder::DayFirst, DayOrder::MonthFirst])),
        heading in prop::sample::select(vec![Heading::Found, Heading::Nowhere, Heading::Line(2)]),
    ) {
        if let Ok(opened) = paste(&text, &Opening { heading, ..Opening::default() }) {
            let sheet = opened.sheet;
            for shape in [Shape::List, Shape::Grid, Shape::Turned] {
                let choices = Choices { day_order: order, ..Choices::in_shape(&sheet, shape) };
                _ = read(&sheet, &choices);
                let across = [Meaning::AccountColumn, Meaning::PersonColumn];
                let meanings = picked.iter().chain(&across).cycle().copied().take(sheet.header.len()).collect();
                _ = read(&sheet, &Choices { meanings, ..choices });
            }
        }
    }

    #[test]
    fn no_cell_breaks_a_value(cell in "([ -~]|\\PC|[0-9./:-]{1,3}|Mar|before |not active in the last |>){0,12}") {
        use import::values::{held, kind, level, order_of, second_factor, status, when, yes_no};
        for order in [None, Some(DayOrder::DayFirst), Some(DayOrder::MonthFirst)] {
            _ = when(&cell, order);
        }
        _ = (order_of([&*cell]), held(&cell), kind(&cell), level(&cell), second_factor(&cell), status(&cell), yes_no(&cell));
        _ = (import::email_key(&cell), import::name_key(&cell));
    }

    #[test]
    fn every_row_is_told(
        rows in prop::collection::vec(
            prop::collection::vec("(|x|Total|Anna|Ben W|a@b\\.c|A@B\\.C|\u{202e}|no|2024-01-0[1-9]|3/4/2020|\"|admin|\\?)", 5),
            1..30,
        ),
        grid: bool,
    ) {
        let mut text = written(&[["Name", "Email", "Hired", "Zoom", "Bank"].map(str::to_owned).to_vec()], Delimiter::Comma, false);
        text += &written(&rows, Delimiter::Comma, false);
        let sheet = paste(&text, &Opening { heading: Heading::Line(1), ..Opening::default() }).unwrap().sheet;
        let shape = if grid { Shape::Grid } else { Shape::List };
        let mut choices = Choices::in_shape(&sheet, shape);
        choices.meanings = {
            use import::Meaning::{AccountColumn, Email, Ignore, Name, StartDay};
            let account = if grid { AccountColumn } else { Ignore };
            vec![Name, Email, StartDay, account, account]
        };
        let reading = read(&sheet, &choices).unwrap();
        let mut told: Vec<u32> = reading.people.iter().flat_map(|person| person.lines.clone()).collect();
        told.extend(reading.skipped.iter().flat_map(|skipped| skipped.line..=skipped.through));
        told.sort_unstable();
        let lines: Vec<u32> = (2..).take(rows.len()).collect();
        prop_assert_eq!(told, lines, "each line once");
        for access in &reading.access {
            prop_assert!(access.person < reading.people.len() && access.account < reading.accounts.len());
        }
    }
}

/// A workbook whose parts were changed at random and packed again, so that only its own reader can notice.
#[test]
fn a_workbook_with_damaged_parts_brings_nothing_down() {
    use std::io::{Cursor, Read, Write};

    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["Name", "Email", "Since"]).unwrap();
    let format = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    for row in 1..20 {
        sheet.write(row, 0, format!("Person {row}")).unwrap();
        sheet.write(row, 1, format!("p{row}@example.org")).unwrap();
        sheet.write_with_format(row, 2, 45_000 + row, &format).unwrap();
    }
    sheet.merge_range(30, 0, 33, 0, "merged", &format).unwrap();
    let whole = book.save_to_buffer().unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&whole)).unwrap();
    let parts: Vec<(String, Vec<u8>)> = (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect();
    let mut state = 88_172_645_463_325_252_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    let mut read_well = 0;
    for _ in 0..400 {
        let chosen = random(parts.len());
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (index, (name, bytes)) in parts.iter().enumerate() {
            let mut bytes = bytes.clone();
            if index == chosen {
                for _ in 0..=random(4) {
                    let at = random(bytes.len());
                    bytes[at] = b"0123456789<>\"/=:AZaz&; "[random(23)];
                }
            }
            writer.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
            writer.write_all(&bytes).unwrap();
        }
        let bytes = writer.finish().unwrap().into_inner();
        if let Ok(opened) = open(&bytes, &Opening::default()) {
            read_well += usize::from(read(&opened.sheet, &Choices::suggested(&opened.sheet)).is_ok());
        }
    }
    assert!(read_well > 100, "most changes touch nothing that counts: {read_well}");
}
