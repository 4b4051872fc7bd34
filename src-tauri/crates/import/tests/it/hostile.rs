//! Files that are made to cost much. What they cost is counted, so each is read or refused the same way on every
//! computer.
//!
//! Files and budget are a sixteenth of what they may be, so that a build for debugging gets through them.

use std::io::{Cursor, Write};
use std::sync::atomic::AtomicBool;

use import::{
    Budget, COLUMNS_MOST, Choices, Delimiter, ImportError, KEPT_MOST, Meaning, Opening, PARTS_MOST,
    STEPS_MOST, Shape,
};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// What reading a file comes to, and the steps and bytes that it costs. Where no column says who, the first does.
fn cost(bytes: &[u8]) -> (Result<usize, ImportError>, u64, u64) {
    let budget = Budget::of(STEPS, KEPT, &NEVER);
    let opening = Opening { delimiter: Some(Delimiter::Comma), ..Opening::default() };
    let people = import::open(bytes, &opening, &budget).and_then(|opened| {
        let mut choices = Choices::in_shape(&opened.sheet, Shape::List);
        if !choices.meanings.contains(&Meaning::Name) {
            choices.meanings[0] = Meaning::Name;
        }
        import::read(&opened.sheet, &choices, &budget).map(|reading| reading.people.len())
    });
    let (steps, kept) = budget.left();
    (people, STEPS - steps, KEPT - kept)
}

const STEPS: u64 = STEPS_MOST / 16;
const KEPT: u64 = KEPT_MOST / 16;
static NEVER: AtomicBool = AtomicBool::new(false);

/// A package of parts, packed as small as they get.
fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default().compression_level(Some(1))).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook with so many sheets that are all the same part, and whatever else is given.
fn workbook(sheet: &[u8], sheets: usize, others: &[(&str, &[u8])]) -> Vec<u8> {
    let book = (1..=sheets).map(|n| format!("<sheet name=\"{n}\" sheetId=\"{n}\" r:id=\"r\"/>"));
    let book =
        format!("<workbook xmlns:r=\"{TYPE}\"><sheets>{}</sheets></workbook>", book.collect::<String>());
    let leads = format!(
        "<Relationships><Relationship Id=\"r\" Type=\"{TYPE}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let root = format!(
        "<Relationships><Relationship Id=\"r\" Type=\"{TYPE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let own: [(&str, &[u8]); 4] = [
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", leads.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    package(&[&own[..], others].concat())
}

fn sheet(rows: impl Iterator<Item = String>) -> Vec<u8> {
    let mut xml = String::from("<worksheet><sheetData>");
    rows.for_each(|row| xml.push_str(&row));
    xml.push_str("</sheetData></worksheet>");
    xml.into_bytes()
}

fn row(line: usize, text: &str) -> String {
    format!("<row r=\"{line}\"><c r=\"A{line}\" t=\"inlineStr\"><is><t>{text}</t></is></c></row>")
}

#[test]
fn a_claim_of_strings_that_is_repeated_costs_as_much_as_other_bytes() {
    let strings = "uniqueCount ".repeat(1 << 18);
    let book =
        workbook(&sheet([row(1, "a")].into_iter()), 1, &[("xl/sharedStrings.xml", strings.as_bytes())]);
    assert!(book.len() < 1_000_000, "it looks harmless: {} bytes", book.len());
    let (read, steps, _) = cost(&book);
    assert!(read.is_err(), "nothing of it is a table of strings");
    assert!(steps < 5 * strings.len() as u64, "{steps} steps for {} bytes", strings.len());
}

#[test]
fn rows_in_falling_order_cost_as_much_as_in_rising() {
    let of = |lines: &mut dyn Iterator<Item = usize>| {
        let lines: Vec<String> = lines.map(|line| row(line, &format!("Person {line}"))).collect();
        cost(&workbook(&sheet(lines.into_iter()), 1, &[]))
    };
    let (rising, falling) = (of(&mut (1..=5_000)), of(&mut (1..=5_000).rev()));
    assert_eq!((&rising.0, &falling.0), (&Ok(5_000), &Ok(5_000)), "all of them");
    assert!(falling.1 < rising.1 * 2, "{} steps and {}", falling.1, rising.1);
}

#[test]
fn one_part_that_is_many_sheets_is_counted_each_time() {
    let blank = format!("<worksheet>{}<sheetData></sheetData></worksheet>", "<a/>".repeat(1 << 16));
    let (read, steps, _) = cost(&workbook(blank.as_bytes(), 500, &[]));
    assert_eq!((read, steps), (Err(ImportError::TooMuchWork), STEPS));
}

#[test]
fn formats_of_cells_that_copy_a_long_one_are_counted_with_their_copies() {
    let format = "y".repeat(100_000);
    let styles = format!(
        "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"{format}\"/></numFmts><cellXfs>{}</cellXfs></styleSheet>",
        "<xf numFmtId=\"200\"/>".repeat(100_000)
    );
    let book = workbook(&sheet([row(1, "a")].into_iter()), 1, &[("xl/styles.xml", styles.as_bytes())]);
    assert_eq!(cost(&book).0, Err(ImportError::TooMuchKept), "ten gigabytes from {} bytes", book.len());
}

#[test]
fn many_strings_in_one_table_of_strings_are_counted_before_they_are_read() {
    let strings = format!("<sst>{}</sst>", "<si><t>a</t></si>".repeat(500_000));
    let book =
        workbook(&sheet([row(1, "a")].into_iter()), 1, &[("xl/sharedStrings.xml", strings.as_bytes())]);
    assert_eq!(cost(&book).0, Err(ImportError::TooMuchKept));
}

#[test]
fn one_piece_of_text_as_large_as_a_package_may_be_is_not_held_in_memory() {
    let text = "a".repeat(12 << 20);
    let book = workbook(&sheet([row(1, &text)].into_iter()), 1, &[]);
    assert_eq!(cost(&book).0, Err(ImportError::TooMuchKept));
}

#[test]
fn a_package_of_too_many_parts_is_refused_before_its_directory_is_read() {
    let names: Vec<String> = (0..=PARTS_MOST).map(|n| format!("xl/media/{n}.png")).collect();
    let mut parts: Vec<(&str, &[u8])> = vec![("xl/workbook.xml", b"<workbook/>")];
    parts.extend(names.iter().map(|name| (name.as_str(), &b""[..])));
    assert_eq!(cost(&package(&parts)).0, Err(ImportError::TooManyParts));
}

#[test]
fn a_text_of_one_letter_is_one_cell_and_too_long() {
    assert_eq!(cost(&vec![0xFF; 1 << 20]).0, Err(ImportError::LongCell { line: 1 }));
    let (read, steps, _) = cost(format!("{}\n", "\u{ff}".repeat(32_767)).repeat(10).as_bytes());
    assert_eq!(read, Ok(0), "as long as a cell may be, and too long for a name");
    assert!(steps < 10 * 32_767 * 40, "{steps} steps");
}

#[test]
fn a_quotation_mark_that_takes_in_other_lines_is_named_by_its_line() {
    let file = format!("Name,Note\nAnna,\"open\n{}Ben,\"closed\n", "Cara,x\n".repeat(10_000));
    assert_eq!(cost(file.as_bytes()).0, Err(ImportError::LongCell { line: 2 }));
}

#[test]
fn quotation_marks_that_open_and_never_close_are_looked_for_a_few_times_only() {
    let rows = 5_000;
    let (_, steps, _) = cost(format!("Name,Disk\n{}x,\"5\n", "x,\"5\ny,\"\"\"\n".repeat(rows)).as_bytes());
    assert!(steps < 12_000 * rows as u64, "{steps} steps for {rows} rows");
}

#[test]
fn millions_of_rows_that_say_nothing_are_refused_and_not_told_one_by_one() {
    for line in ["\"a\n", "Anna Berger\n", "x\n\n", "-,-\n", "sep=;\n"] {
        let file = line.repeat((1536 << 10) / line.len());
        let (read, steps, kept) = cost(file.as_bytes());
        assert_eq!(read, Err(ImportError::TooMuchKept), "{line:?}");
        assert!(steps <= STEPS && kept == KEPT, "{steps} steps, {kept} bytes");
    }
}

#[test]
fn ten_times_as_many_people_as_are_read_are_too_many() {
    let file = |people: usize| {
        let rows = (0..people).map(|n| format!("Person {n},p{n}@example.org\n"));
        format!("Name,Email\n{}", rows.collect::<String>())
    };
    assert_eq!(cost(file(62_500).as_bytes()).0, Err(ImportError::TooMuchKept));
    assert_eq!(cost(file(6_250).as_bytes()).0, Ok(6_250));
}

#[test]
fn a_row_that_names_many_services_and_roles_does_not_multiply_them() {
    let many =
        |word: &str, most: usize| (0..most).map(|n| format!("{word}{n}")).collect::<Vec<_>>().join(";");
    let file = |most| {
        format!(
            "Name,Services,Role\n{}",
            format!("Anna,{},{}\n", many("s", most), many("r", most)).repeat(20)
        )
    };
    let (read, _, kept) = cost(file(4_000).as_bytes());
    assert_eq!(read, Ok(0), "rows with too many are skipped");
    assert!(kept < 10 << 20, "{kept} bytes");
    assert_eq!(cost(file(100).as_bytes()).0, Ok(1), "a hundred are read");
}

#[test]
fn roles_that_differ_in_each_row_are_not_compared_with_each_other_without_end() {
    let rows = (0..5_000).map(|n| format!("Zoom,Anna,Role {n}\n"));
    let (read, steps, _) = cost(format!("Service,Name,Role\n{}", rows.collect::<String>()).as_bytes());
    assert_eq!(read, Ok(1));
    assert!(steps < 5_000 * 8_000, "{steps} steps");
}

#[test]
fn wide_tables_and_deep_packages_are_refused_in_few_steps() {
    let wide = "a,".repeat(100_000);
    assert_eq!(cost(wide.as_bytes()).0, Err(ImportError::TooManyColumns));
    let widest = format!("{}\n", "x,".repeat(COLUMNS_MOST)).repeat(30);
    assert!(cost(widest.as_bytes()).1 < STEPS / 4, "as wide as a table may be");
    let deep = ["<a>".repeat(100_000), "</a>".repeat(100_000)].concat();
    let (read, steps, _) = cost(&workbook(deep.as_bytes(), 1, &[]));
    assert_eq!(read, Err(ImportError::DamagedWorkbook));
    assert!(steps < STEPS / 10, "{steps} steps");
}

#[test]
fn a_pasted_text_spends_the_same_budget() {
    let budget = Budget::whole();
    let text = "\"a\n".repeat(1 << 16);
    let opened = import::paste(&text, &Opening::default(), &budget).unwrap();
    assert!(opened.sheet.rows.len() > 30_000);
    assert!(STEPS_MOST - budget.left().0 >= text.len() as u64);
}

#[test]
fn whoever_stops_it_is_obeyed_wherever_it_is() {
    let stop = AtomicBool::new(true);
    let budget = Budget::until(&stop);
    let stopped = Err(ImportError::Stopped);
    let people = b"Name,Email\nAnna,a@example.org\n";
    assert_eq!(import::open(people, &Opening::default(), &budget).map(|_| ()), stopped, "text");
    let book = workbook(&sheet([row(1, "a")].into_iter()), 1, &[]);
    assert_eq!(import::open(&book, &Opening::default(), &budget).map(|_| ()), stopped, "a workbook");
    let sheet = crate::open(people, &Opening::default()).unwrap().sheet;
    assert_eq!(import::read(&sheet, &Choices::suggested(&sheet), &budget).map(|_| ()), stopped, "a sheet");
}
