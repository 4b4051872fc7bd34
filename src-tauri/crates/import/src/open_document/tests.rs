use std::io::{Cursor, Write};

use super::*;
use crate::note::Note;
use crate::table::{Hidden, Lines, Mark};

fn saved(styles: &str, tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content><office:automatic-styles>{styles}</office:automatic-styles>\
         <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    packed(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)])
}

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn read_sheet(bytes: &[u8], wanted: Option<&str>) -> Result<Read, ImportError> {
    let budget = Budget::whole();
    let parts = crate::package::check(bytes, &budget)?;
    read(bytes, &parts, wanted, &budget)
}

fn rows(read: &Read) -> Vec<(u32, Vec<&str>)> {
    read.table.rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect()
}

fn cells(texts: &[&str]) -> String {
    texts
        .iter()
        .map(|text| {
            format!(
                "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
            )
        })
        .collect()
}

fn row(texts: &[&str]) -> String {
    format!("<table:table-row>{}</table:table-row>", cells(texts))
}

fn table(name: &str, inside: &str) -> String {
    format!("<table:table table:name=\"{name}\">{inside}</table:table>")
}

#[test]
fn cells_are_read_as_people_see_them() {
    let cell = |kind: &str, value: &str, shown: &str| {
        format!(
            "<table:table-cell office:value-type=\"{kind}\" {value}><text:p>{shown}</text:p></table:table-cell>"
        )
    };
    let inside = [
        cell("float", "office:value=\"4711\"", "00004711"),
        cell("float", "office:value=\"1234.5\"", "1.234,50"),
        cell("float", "office:value=\"4571234567890123\"", "4,57E+15"),
        cell("percentage", "office:value=\"0.5\"", "50%"),
        cell("date", "office:date-value=\"2026-08-31\"", "31.08.26"),
        cell("date", "office:date-value=\"2026-08-31T08:59:00\"", "31.08.26 08:59"),
        cell("time", "office:time-value=\"PT08H59M00S\"", "08:59"),
        cell("boolean", "office:boolean-value=\"true\"", "WAHR"),
        "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>no</text:p></office:annotation>\
         <text:p>a<text:s text:c=\"2\"/><text:span>b</text:span> &amp; c</text:p><text:p>d</text:p></table:table-cell>"
            .to_owned(),
        cell("string", "calcext:value-type=\"error\"", "#N/A"),
    ];
    let bytes = saved("", &table("One", &format!("<table:table-row>{}</table:table-row>", inside.concat())));
    let read = read_sheet(&bytes, None).unwrap();
    assert_eq!(
        rows(&read)[0].1,
        [
            "00004711",
            "1234.5",
            "4571234567890120",
            "50%",
            "2026-08-31",
            "2026-08-31 08:59:00",
            "08:59:00",
            "TRUE",
            "a  b & c\nd",
            "#N/A"
        ]
    );
    let marks: Vec<_> = read.table.rows[0].marks().collect();
    assert_eq!(marks, [(2, Mark::Damaged), (4, Mark::Date), (5, Mark::Date)]);
}

#[test]
fn repeated_hidden_struck_and_merged_cells_are_read_and_told() {
    let styles = "<style:style style:name=\"ce1\"><style:text-properties style:text-line-through-style=\"solid\"/>\
                  </style:style>";
    let struck =
        cells(&["Piet", "User"]).replace("<table:table-cell", "<table:table-cell table:style-name=\"ce1\"");
    let inside = [
        "<table:table-column/><table:table-column table:visibility=\"collapse\"/>".to_owned(),
        row(&["Name", "Role"]),
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"9\"/></table:table-row>".to_owned(),
        format!("<table:table-row>{struck}</table:table-row>"),
        format!("<table:table-row table:visibility=\"filter\">{}</table:table-row>", cells(&["Noor", "<text:span text:style-name=\"ce1\">Admin</text:span>"])),
        format!("<table:table-row table:number-rows-repeated=\"2\">{}</table:table-row>", cells(&["Ida", "User"])),
        format!(
            "<table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>Ben</text:p></table:table-cell>{}</table:table-row>",
            cells(&["Zoom"])
        ),
        format!("<table:table-row><table:covered-table-cell/>{}</table:table-row>", cells(&["Bank"])),
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>".to_owned(),
    ];
    let Read { table, .. } = read_sheet(&saved(styles, &table("One", &inside.concat())), None).unwrap();
    let lines: Vec<_> = table.rows.iter().map(|row| (row.line, row.cell(0), row.cell(1))).collect();
    assert_eq!(
        lines,
        [
            (1, "Name", "Role"),
            (4, "Piet", "User"),
            (5, "Noor", "Admin"),
            (6, "Ida", "User"),
            (7, "Ida", "User"),
            (8, "Ben", "Zoom"),
            (9, "Ben", "Bank"),
        ]
    );
    assert_eq!(table.blank, [Lines { first: 2, last: 3 }], "what is empty below the table is nothing");
    assert!(table.rows[1].is_struck());
    assert_eq!(table.rows[2].marks().collect::<Vec<_>>(), [(1, Mark::Struck)], "a part of its text");
    assert_eq!(table.rows[2].hidden, Some(Hidden::ByFilter));
    assert_eq!(table.notes, [Note::MergedCellsFilled, Note::HiddenColumns { columns: vec![1] }]);
}

#[test]
fn the_first_sheet_with_a_table_is_read_and_all_are_named() {
    let styles =
        "<style:style style:name=\"ta1\"><style:table-properties table:display=\"false\"/></style:style>";
    let list = [row(&["Name", "Role"]), row(&["Anna", "Owner"])].concat();
    let hidden = table("Lists", &list).replace("table:name", "table:style-name=\"ta1\" table:name");
    let tables =
        [table("About", &row(&["Title"])), hidden, table("People", &list), table("Bank", &list)].concat();
    let bytes = saved(styles, &tables);
    let read = read_sheet(&bytes, None).unwrap();
    assert_eq!(read.chosen, 2);
    let told: Vec<_> = read.sheets.iter().map(|sheet| (&*sheet.name, sheet.hidden, sheet.rows)).collect();
    assert_eq!(told, [("About", false, 1), ("Lists", true, 2), ("People", false, 2), ("Bank", false, 2)]);
    assert_eq!(read_sheet(&bytes, Some("bank")).unwrap().chosen, 3, "however its name is written");
    assert_eq!(read_sheet(&bytes, Some("Nope")).err(), Some(ImportError::NoSuchSheet));
    let budget = Budget::whole();
    let parts = crate::package::check(&bytes, &budget).unwrap();
    assert_eq!(sheets(&bytes, &parts, &budget).unwrap().len(), 4);
}

#[test]
fn what_is_no_spreadsheet_or_too_much_is_refused() {
    let document =
        packed(&[("mimetype", "text"), ("content.xml", "<office:text><table:table/></office:text>")]);
    assert_eq!(read_sheet(&document, None).err(), Some(ImportError::Document));
    let locked = packed(&[
        ("mimetype", "x"),
        ("content.xml", "noise"),
        ("META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"),
    ]);
    assert_eq!(read_sheet(&locked, None).err(), Some(ImportError::Protected));
    let wide =
        row(&["a"]).replace("<table:table-cell", "<table:table-cell table:number-columns-repeated=\"16384\"");
    assert_eq!(read_sheet(&saved("", &table("One", &wide)), None).err(), Some(ImportError::TooManyColumns));
    let long =
        row(&["a"]).replace("<table:table-row", "<table:table-row table:number-rows-repeated=\"4294967295\"");
    let refused = read_sheet(&saved("", &table("One", &long)), None).err();
    assert!(matches!(refused, Some(ImportError::TooMuchKept | ImportError::TooManyCells)), "{refused:?}");
    let blanks = row(&["<text:s text:c=\"4294967295\"/><text:s text:c=\"4294967295\"/>a"]).repeat(3);
    assert!(read_sheet(&saved("", &table("One", &blanks)), None).is_err(), "longer than a cell may be");
}
