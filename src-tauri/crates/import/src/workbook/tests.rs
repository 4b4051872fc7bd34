use std::io::Cursor;

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::*;
use crate::table::{Lines, Mark, Row};

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
    assert_eq!(read(&bytes, Some(" people")).unwrap().chosen, 2, "however its name is written");
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
fn the_sheets_that_were_not_read_are_named_with_their_rows() {
    let bytes = saved(|book| {
        for (name, rows) in [("E-mail", 3), ("Bank", 2), ("Empty", 0)] {
            let sheet = book.add_worksheet().set_name(name).unwrap();
            for row in 0..rows {
                sheet.write_row(row, 0, [name, "x"]).unwrap();
            }
            sheet.write_blank(9, 0, &Format::new().set_bold()).unwrap();
        }
    });
    let bank = SheetName { name: "Bank".into(), hidden: false, rows: 2 };
    let read_first = read(&bytes, None).unwrap();
    let note = Note::OtherSheets { read: "E-mail".into(), others: vec![bank.clone()] };
    assert_eq!(read_first.table.notes, [note], "an empty sheet needs no words");
    let budget = Budget::whole();
    let parts = crate::package::check(&bytes, &budget).unwrap();
    let all = sheets(&bytes, &parts, &budget).unwrap();
    assert_eq!(all[1], bank);
    assert_eq!(
        crate::words::no_such_sheet(&all),
        "The workbook has no such sheet. It has \"E-mail\" (3 rows), \"Bank\" (2 rows) and \"Empty\" (empty)."
    );
}

#[test]
fn numbers_are_shown_by_their_formats_and_damaged_ones_are_marked() {
    let bytes = saved(|book| {
        let sheet = book.add_worksheet();
        for (row, (number, format)) in
            [(4711.0, "00000000"), (0.25, "0%"), (4_571_234_567_890_123.0, "0"), (7.0, "General")]
                .iter()
                .enumerate()
        {
            let format = Format::new().set_num_format(*format);
            sheet.write_with_format(u32::try_from(row).unwrap(), 0, *number, &format).unwrap();
        }
        sheet.write_with_format(4, 0, "007", &Format::new().set_quote_prefix()).unwrap();
    });
    let read = read(&bytes, None).unwrap();
    let texts: Vec<_> = read.table.rows.iter().map(|row| row.cell(0)).collect();
    assert_eq!(texts, ["00004711", "25%", "4571234567890120", "7", "007"]);
    let damaged: Vec<_> = read.table.rows.iter().map(|row| row.is_marked(0, Mark::Damaged)).collect();
    assert_eq!(damaged, [false, false, true, false, false], "more digits than a spreadsheet keeps");
}

#[test]
fn days_are_told_from_texts_that_look_like_them() {
    let bytes = saved(|book| {
        let sheet = book.add_worksheet();
        let day = Format::new().set_num_format("dd/mm/yyyy");
        sheet.write_with_format(0, 0, ExcelDateTime::from_ymd(2026, 3, 4).unwrap(), &day).unwrap();
        sheet.write(1, 0, "13/04/2026").unwrap();
    });
    let read = read(&bytes, None).unwrap();
    let marked: Vec<_> = read.table.rows.iter().map(|row| row.is_marked(0, Mark::Date)).collect();
    assert_eq!(marked, [true, false]);
}

#[test]
fn what_is_hidden_is_read_and_noted() {
    let bytes = saved(|book| {
        let sheet = book.add_worksheet();
        for row in 0..7 {
            sheet.write_row(row, 0, ["Name", "Email", "Role"]).unwrap();
        }
        sheet.autofilter(0, 0, 4, 2).unwrap();
        sheet.filter_column(2, &rust_xlsxwriter::FilterCondition::new().add_list_filter("Role")).unwrap();
        sheet.write(2, 2, "Gone").unwrap();
        sheet.set_row_hidden(6).unwrap();
        sheet.set_column_hidden(1).unwrap();
    });
    let mut table = read(&bytes, None).unwrap().table;
    crate::marks::look(&mut table, &Budget::whole()).unwrap();
    assert_eq!(table.rows.len(), 7);
    let told: Vec<_> = table.notes.iter().map(crate::words::note).collect();
    assert_eq!(told[0], "Column B is hidden. It was read.");
    assert_eq!(told[1], "1 row is hidden by a filter: line 3. It was read.");
    assert_eq!(told[2], "1 row is hidden: line 7. It was read.", "it lies below the filter");
}

#[test]
fn the_filter_of_a_table_in_the_sheet_counts_too() {
    let bytes = saved(|book| {
        let sheet = book.add_worksheet();
        for row in 0..5 {
            sheet.write_row(row, 0, ["Name", "Role"]).unwrap();
        }
        sheet.add_table(0, 0, 3, 1, &rust_xlsxwriter::Table::new()).unwrap();
        sheet.set_row_hidden(2).unwrap().set_row_hidden(4).unwrap();
    });
    let hidden = |bytes: &[u8]| -> Vec<_> {
        read(bytes, None).unwrap().table.rows.iter().map(|row| row.hidden).collect()
    };
    let by_hand = Some(crate::Hidden::ByHand);
    assert_eq!(hidden(&bytes), [None, None, by_hand, None, by_hand], "its filter shows everything");
    let filtered = with_part(&bytes, "xl/tables/table1.xml", |xml| {
        let at = xml.find("<autoFilter").unwrap();
        let end = at + xml[at..].find("/>").unwrap();
        format!("{}><filterColumn colId=\"0\"/></autoFilter>{}", &xml[..end], &xml[end + 2..])
    });
    assert_eq!(hidden(&filtered), [None, None, Some(crate::Hidden::ByFilter), None, by_hand]);
}

#[test]
fn what_is_struck_through_is_marked_and_noted() {
    let bytes = saved(|book| {
        let sheet = book.add_worksheet();
        let struck = Format::new().set_font_strikethrough();
        sheet.write_row(0, 0, ["Name", "Role"]).unwrap();
        sheet.write_row_with_format(1, 0, ["Piet", "User"], &struck).unwrap();
        sheet.write(2, 0, "Noor").unwrap();
        let parts: [(&Format, &str); 2] = [(&struck, "Admin"), (&Format::new(), " User")];
        sheet.write_rich_string(2, 1, &parts).unwrap();
    });
    let mut table = read(&bytes, None).unwrap().table;
    crate::marks::look(&mut table, &Budget::whole()).unwrap();
    assert_eq!(table.rows.iter().map(Row::is_struck).collect::<Vec<_>>(), [false, true, false]);
    let told: Vec<_> = table.notes.iter().map(crate::words::note).collect();
    assert_eq!(
        told,
        [
            "Line 2 is struck through. Look whether it still counts.",
            "Text in column B is struck through in line 3. Look whether it still counts.",
        ]
    );
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
fn a_workbook_that_counts_days_from_1904_says_the_same_days() {
    let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>44803</v></c></row></sheetData></worksheet>";
    let styles = "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    let bytes = packed("<workbookPr date1904=\"1\"/>", sheet, &[("xl/styles.xml", "styles", styles)]);
    let read = read(&bytes, None).unwrap();
    assert_eq!(rows(&read), [(1, vec!["2026-08-31"])]);
    assert!(read.table.rows[0].is_marked(0, Mark::Date));
}

#[test]
fn a_workbook_that_no_spreadsheet_program_made_is_read() {
    let sheet = "<worksheet><sheetData>\
        <row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Ben</t></is></c><c r=\"B3\"><f>1+2</f></c></row>\
        <row r=\"1\"><c t=\"inlineStr\"><is><t>Name</t></is></c><c t=\"str\"><f>\"a\"</f><v>Zoom</v></c></row>\
        <row r=\"2\"><c r=\"B2\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"A2\" t=\"inlineStr\"><is><t>Anna</t></is></c></row>\
        </sheetData></worksheet>";
    let read = read(&packed("", sheet, &[]), None).unwrap();
    assert_eq!(
        rows(&read),
        [(1, vec!["Name", "Zoom"]), (2, vec!["Anna"]), (3, vec!["Ben"])],
        "in order of the rows"
    );
    assert_eq!(read.table.notes, [Note::FormulaWithoutResult { line: 3 }], "an empty result is one");
}

/// A workbook of one sheet, as it is written: what stands before its sheets, the sheet, and other parts.
fn packed(before: &str, sheet: &str, others: &[(&str, &str, &str)]) -> Vec<u8> {
    use std::io::Write;

    const SCHEMA: &str = "http://schemas.openxmlformats.org";
    let relation = |id: &str, kind: &str, target: &str| {
        format!(
            "<Relationship Id=\"{id}\" Type=\"{SCHEMA}/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/>"
        )
    };
    let relations = |all: String| {
        format!("<Relationships xmlns=\"{SCHEMA}/package/2006/relationships\">{all}</Relationships>")
    };
    let mut of_book = relation("r2", "worksheet", "worksheets/sheet1.xml");
    for (path, kind, _) in others {
        of_book.push_str(&relation(kind, kind, path.trim_start_matches("xl/")));
    }
    let book = format!(
        "<workbook xmlns:r=\"{SCHEMA}/officeDocument/2006/relationships\">{before}<sheets>\
         <sheet name=\"One\" sheetId=\"1\" r:id=\"r2\"/></sheets></workbook>"
    );
    let root = relations(relation("r1", "officeDocument", "xl/workbook.xml"));
    let of_book = relations(of_book);
    let own = [
        ("_rels/.rels", root.as_str()),
        ("xl/_rels/workbook.xml.rels", &of_book),
        ("xl/workbook.xml", &book),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, xml) in own.into_iter().chain(others.iter().map(|(path, _, xml)| (*path, *xml))) {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(xml.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A package in which one part reads otherwise.
fn with_part(bytes: &[u8], path: &str, edit: impl FnOnce(String) -> String) -> Vec<u8> {
    use std::io::{Read, Write};

    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let (mut edit, names) =
        (Some(edit), from.file_names().map(|name| name.unwrap().into_owned()).collect::<Vec<_>>());
    for name in names {
        let mut text = String::new();
        from.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        if name == path {
            text = edit.take().unwrap()(text);
        }
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
