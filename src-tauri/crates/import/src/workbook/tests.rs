use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::*;
use crate::table::Lines;

fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Read, ImportError> {
    let budget = Budget::whole();
    let parts = crate::package::check(bytes, &budget)?;
    super::read(bytes, &parts, wanted, &budget)
}

fn saved(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(&mut book);
    book.save_to_buffer().unwrap()
}

fn rows(read: &Read) -> Vec<(u32, Vec<&str>)> {
    read.table.rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect()
}

#[test]
fn the_first_sheet_with_a_table_is_read_and_all_are_named() {
    let bytes = saved(|book| {
        book.add_worksheet().set_name("About").unwrap().write(0, 0, "Access of Harbour Lane Studio").unwrap();
        let hidden = book.add_worksheet().set_name("Lists").unwrap();
        hidden.set_hidden(true).write_row(0, 0, ["Owner", "Admin"]).unwrap();
        hidden.write_row(1, 0, ["a", "b"]).unwrap();
        let people = book.add_worksheet().set_name("People").unwrap();
        people.write_row(0, 0, ["Name", "Email"]).unwrap();
        people.write_row(1, 0, ["Anna", "a@example.com"]).unwrap();
    });
    let read_first = read(&bytes, None).unwrap();
    assert_eq!(read_first.chosen, 2, "neither the title page nor the hidden list");
    let names: Vec<_> = read_first.sheets.iter().map(|sheet| (&*sheet.name, sheet.hidden)).collect();
    assert_eq!(names, [("About", false), ("Lists", true), ("People", false)]);
    assert_eq!(read(&bytes, Some("Lists")).unwrap().chosen, 1, "the user may choose any");
    assert_eq!(read(&bytes, Some("Nothing")).err(), Some(ImportError::NoSuchSheet));
    let empty = saved(|book| _ = book.add_worksheet());
    assert_eq!(read(&empty, None).err(), Some(ImportError::Empty));
}

#[test]
fn cells_are_read_as_people_see_them() {
    let bytes = saved(|book| {
        let sheet = book.add_worksheet();
        let day = Format::new().set_num_format("dd/mm/yyyy");
        let minute = Format::new().set_num_format("dd/mm/yyyy hh:mm");
        sheet.write(0, 0, "Name").unwrap();
        sheet.write_with_format(0, 1, ExcelDateTime::from_ymd(2026, 8, 31).unwrap(), &day).unwrap();
        let moment = ExcelDateTime::from_ymd(2026, 8, 31).unwrap().and_hms(8, 59, 0).unwrap();
        sheet.write_with_format(0, 2, moment, &minute).unwrap();
        sheet.write(0, 3, true).unwrap();
        sheet.write(0, 4, 49_151_234_567_i64).unwrap();
        sheet.write(0, 5, 0.1 + 0.2).unwrap();
        sheet.write(0, 6, "=1+1").unwrap();
        sheet.write_string(0, 7, "=1+1").unwrap();
        sheet.write_formula(0, 8, rust_xlsxwriter::Formula::new("=UPPER(\"x\")").set_result("X")).unwrap();
    });
    assert_eq!(
        rows(&read(&bytes, None).unwrap())[0].1,
        ["Name", "2026-08-31", "2026-08-31 08:59:00", "TRUE", "49151234567", "0.3", "=1+1", "=1+1", "X"],
        "dates don't depend on how the cell shows them, and text that looks like a formula is text"
    );
}

#[test]
fn rows_keep_their_numbers_and_gaps_are_noted() {
    let bytes = saved(|book| {
        let sheet = book.add_worksheet();
        sheet.write_row(2, 1, ["Name", "Email"]).unwrap();
        sheet.write_row(5, 1, ["Anna", "a@example.com"]).unwrap();
        sheet.write_blank(900, 1, &Format::new().set_bold()).unwrap();
    });
    let read = read(&bytes, None).unwrap();
    assert_eq!(rows(&read), [(3, vec!["", "Name", "Email"]), (6, vec!["", "Anna", "a@example.com"])]);
    assert_eq!(read.table.blank, [Lines { first: 4, last: 5 }], "formatting below the table is nothing");
}

#[test]
fn cells_merged_downwards_belong_to_each_row() {
    let bytes = saved(|book| {
        let sheet = book.add_worksheet();
        let format = Format::new();
        sheet.merge_range(0, 0, 0, 1, "Access list", &format).unwrap();
        sheet.write_row(1, 0, ["Name", "Service"]).unwrap();
        sheet.merge_range(2, 0, 3, 0, "Anna", &format).unwrap();
        sheet.write(2, 1, "Zoom").unwrap();
        sheet.write(3, 1, "Bank").unwrap();
    });
    let read = read(&bytes, None).unwrap();
    let rows = rows(&read);
    assert_eq!(rows[0].1, ["Access list"], "a title across columns is one cell");
    assert_eq!((&rows[2].1, &rows[3].1), (&vec!["Anna", "Zoom"], &vec!["Anna", "Bank"]));
    assert_eq!(read.table.notes, [Note::MergedCellsFilled]);
}

#[test]
fn a_sheet_with_too_much_is_refused() {
    let wide = saved(|book| _ = book.add_worksheet().write(0, 1_000, "x").unwrap());
    assert_eq!(read(&wide, None).err(), Some(ImportError::TooManyColumns));
    let padded = saved(|book| {
        let sheet = book.add_worksheet();
        for row in 0..5_100 {
            sheet.write(row, 999, "x").unwrap();
        }
    });
    assert_eq!(read(&padded, None).err(), Some(ImportError::TooManyCells), "the cells before count too");
}

#[test]
fn a_workbook_cut_short_is_damaged() {
    let whole = saved(|book| _ = book.add_worksheet().write(0, 0, "x").unwrap());
    for length in [30, whole.len() / 2, whole.len() - 1] {
        let kind = crate::kind::of(&whole[..length], &Budget::whole());
        assert!(kind.is_err(), "{length} of {} bytes", whole.len());
        assert_eq!(read(&whole[..length], None).err(), Some(ImportError::DamagedWorkbook));
    }
}

#[test]
fn a_workbook_that_no_spreadsheet_program_made_is_read() {
    use std::io::Write;

    let relation = |id: &str, kind: &str, target: &str| {
        let schema = "http://schemas.openxmlformats.org";
        format!(
            "<Relationships xmlns=\"{schema}/package/2006/relationships\"><Relationship Id=\"{id}\" \
             Type=\"{schema}/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let sheet = "<worksheet><sheetData>\
        <row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Ben</t></is></c><c r=\"B3\"><f>1+2</f></c></row>\
        <row r=\"1\"><c t=\"inlineStr\"><is><t>Name</t></is></c><c t=\"str\"><f>\"a\"</f><v>Zoom</v></c></row>\
        <row r=\"2\"><c r=\"B2\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"A2\" t=\"inlineStr\"><is><t>Anna</t></is></c></row>\
        </sheetData></worksheet>";
    let parts = [
        ("_rels/.rels", relation("r1", "officeDocument", "xl/workbook.xml")),
        ("xl/_rels/workbook.xml.rels", relation("r2", "worksheet", "worksheets/sheet1.xml")),
        (
            "xl/workbook.xml",
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>\
             <sheet name=\"One\" sheetId=\"1\" r:id=\"r2\"/></sheets></workbook>"
                .to_owned(),
        ),
        ("xl/worksheets/sheet1.xml", sheet.to_owned()),
    ];
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, xml) in parts {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(xml.as_bytes()).unwrap();
    }
    let read = read(&writer.finish().unwrap().into_inner(), None).unwrap();
    assert_eq!(
        rows(&read),
        [(1, vec!["Name", "Zoom"]), (2, vec!["Anna"]), (3, vec!["Ben"])],
        "in order of the rows"
    );
    assert_eq!(read.table.notes, [Note::FormulaWithoutResult { line: 3 }], "an empty result is one");
}
