use super::*;
use crate::COLUMNS_MOST;
use crate::table::Lines;

fn read(text: &str, wanted: Option<Delimiter>) -> Result<(Table, Delimiter), ImportError> {
    super::read(text, wanted, &Budget::whole())
}

fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
    let (table, _) = read(text, None).unwrap();
    table.rows.into_iter().map(|row| (row.line, row.cells)).collect()
}

fn cells(text: &str) -> Vec<Vec<String>> {
    rows(text).into_iter().map(|(_, cells)| cells).collect()
}

#[test]
fn the_delimiter_is_found_outside_quotation_marks() {
    for (text, delimiter) in [
        ("Name,Email\nAnna,a@example.com\n", Delimiter::Comma),
        ("Name;Groups\n\"Berger, A\";\"A, B, C\"\nWeber;\"A, B, C\"\n", Delimiter::Semicolon),
        ("Name\tAmount, net\nAnna\t1,50\n", Delimiter::Tab),
        ("Name|Role\nAnna|Owner\n", Delimiter::Bar),
        ("Name,Roles,Status\nAnna,a;b,Active\nBen,a;b,Active\n", Delimiter::Comma),
        (
            "Access list of 1 September, all systems\nName;Email\nBerger, Anna;a@example.com\n",
            Delimiter::Semicolon,
        ),
        ("Anna\nBen\n", Delimiter::Comma),
    ] {
        assert_eq!(read(text, None).unwrap().1, delimiter, "{text:?}");
    }
}

#[test]
fn lines_for_programs_are_no_part_of_the_table() {
    let (table, delimiter) = read("sep=;\r\nName;Ort, Land\r\nAnna;Ulm, D\r\n", None).unwrap();
    assert_eq!(delimiter, Delimiter::Semicolon, "the file says so itself");
    assert_eq!(table.rows[0].line, 2, "lines are counted as an editor shows them");
    assert_eq!(table.notes, [Note::LineForPrograms { line: 1 }]);
    let typed =
        "#TYPE Microsoft.ActiveDirectory.Management.ADUser\r\n\"Name\",\"Enabled\"\r\n\"Anna\",\"True\"\r\n";
    assert_eq!(rows(typed)[0], (2, vec!["Name".to_owned(), "Enabled".to_owned()]));
    assert_eq!(read("\"sep=,\"\na;b,c\n", None).unwrap().1, Delimiter::Comma);
}

#[test]
fn quotation_marks_hold_delimiters_line_breaks_and_themselves() {
    let text = "Name,Note\r\n\"Berger, Anna\",\"first\r\nsecond \"\"third\"\"\"\r\nBen,5\" disk\r\n";
    assert_eq!(
        rows(text),
        [
            (1, vec!["Name".to_owned(), "Note".into()]),
            (2, vec!["Berger, Anna".into(), "first\r\nsecond \"third\"".into()]),
            (4, vec!["Ben".into(), "5\" disk".into()]),
        ],
        "the record after two lines of one cell stands in line 4"
    );
    assert_eq!(cells("a, \"b,c\" ,d\n"), [["a", "b,c", "d"]], "people write blanks around them");
    assert_eq!(cells("\"a\" b,c\n"), [["a b", "c"]], "nothing behind a mark is lost");
}

#[test]
fn a_mark_that_nothing_closes_swallows_no_line() {
    let (table, _) = read("Name,Disk\nAnna,\"5 inch\nBen,none\nCara,none\n", None).unwrap();
    assert_eq!(table.rows.len(), 4, "Ben and Cara are people of their own");
    assert_eq!(table.rows[1].cells[1], "\"5 inch");
    assert_eq!(table.notes, [Note::OpenQuote { line: 2 }]);
    let many = "\"a\nb,".repeat(3001);
    let (table, _) = read(&many, Some(Delimiter::Comma)).unwrap();
    assert!(!table.rows.is_empty(), "many of them are read to the end too");
}

#[test]
fn every_kind_of_line_break_ends_a_row() {
    for text in ["a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d"] {
        assert_eq!(rows(text).iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1, 2], "{text:?}");
    }
}

#[test]
fn rows_of_other_lengths_keep_their_cells() {
    assert_eq!(cells("a,b,c\nd\ne,f,g,h\ni,,,\n").iter().map(Vec::len).collect::<Vec<_>>(), [3, 1, 4, 1]);
}

#[test]
fn blank_lines_are_noted() {
    let (table, _) = read("a,b\n\n,,\nc,d\n\n", None).unwrap();
    assert_eq!(table.blank, [Lines { first: 2, last: 3 }, Lines { first: 5, last: 5 }]);
}

#[test]
fn a_table_that_lies_in_one_column_is_taken_apart() {
    let text =
        "\"Name,Email,Role\"\n\"Anna,a@example.com,\"\"Owner, Admin\"\"\"\n\"Ben,b@example.com,User\"\n";
    let (table, _) = read(text, None).unwrap();
    let apart = take_apart(table, &Budget::whole()).unwrap();
    assert_eq!(apart.rows[1].cells, ["Anna", "a@example.com", "Owner, Admin"]);
    assert_eq!(apart.notes, [Note::OneColumnTakenApart]);
    let (names, _) = read("\"Berger, Anna\"\n\"Weber, Ben\"\n", None).unwrap();
    assert_eq!(
        take_apart(names, &Budget::whole()).unwrap().width(),
        1,
        "a list of names with a comma each stays one column"
    );
}

fn notes(text: &str) -> Vec<Note> {
    read(text, None).unwrap().0.notes
}

fn lines(lines: &[u32]) -> crate::SomeLines {
    lines.iter().copied().collect()
}

#[test]
fn marks_behind_a_backslash_are_read_where_the_file_is_in_order_so() {
    let text = "Name,Email,Role\n\"Orla \\\"Olly\\\" Denby\",orla@example.com,Admin\n\"Piet, \\\\x\",p@example.com,User\n";
    assert_eq!(cells(text)[1], ["Orla \"Olly\" Denby", "orla@example.com", "Admin"]);
    assert_eq!(cells(text)[2][0], "Piet, \\x");
    assert_eq!(notes(text), [Note::BackslashQuotes]);
    let folder = "Name,Folder\n\"Orla\",\"C:\\Users\\\"\n\"Piet\",\"D:\\\"\n";
    assert_eq!(cells(folder)[1], ["Orla", "C:\\Users\\"], "a backslash may end a cell");
    assert_eq!(notes(folder), []);
}

#[test]
fn text_behind_a_closing_mark_is_noted() {
    assert_eq!(notes("a,b\n\"x\" y,z\nc,d\n"), [Note::TextBehindQuote { lines: lines(&[2]) }]);
    assert_eq!(notes("a,b\n\"x\" ,z\nc,d\n"), [], "a blank is none");
}

#[test]
fn another_delimiter_that_fits_or_stands_in_some_lines_is_noted() {
    let both = notes("Name;Mail,Role\nAnna;a@example.com,Owner\nBen;b@example.com,User\n");
    let (read, other) = (Delimiter::Semicolon, Delimiter::Comma);
    assert_eq!(both, [Note::OtherDelimiter { read, other }]);
    let some =
        notes("Name;Mail;Role\nAnna;a@example.com;Owner\nBen,b@example.com,User\nCara;c@example.com;User\n");
    assert_eq!(some, [Note::OtherDelimiterInLines { delimiter: Delimiter::Comma, lines: lines(&[3]) }]);
    assert_eq!(
        notes("Name;Mail\nBerger, Anna\nBen;b@example.com\nCara;c@example.com\n"),
        [],
        "that is a name"
    );
}

#[test]
fn nul_characters_are_dropped_and_noted() {
    let text = "Name,Mail\r\nAn\0na,a@example.com\r\n";
    assert_eq!(cells(text)[1][0], "Anna");
    assert_eq!(notes(text), [Note::NulCharacters { lines: lines(&[2]) }]);
    assert_eq!(cells("a,b\n\u{c}\"x,y\",z\n")[1], ["x,y", "z"], "a page begins before the quotation mark");
}

#[test]
fn rows_longer_than_the_heads_are_noted() {
    let told = |text: &str| crate::testing::sheet(text).notes;
    let text = "Name,Email\nAnna,a@example.com\nBen,b@example.com,more\nCara,c@example.com\n";
    assert_eq!(told(text), [Note::LongRows { lines: lines(&[3]) }]);
    let column = "Name,Email\nAnna,a@example.com,x\nBen,b@example.com,y\n";
    assert_eq!(told(column), [], "a column without a head");
}

#[test]
fn too_much_is_refused() {
    let wide = "x,".repeat(COLUMNS_MOST + 1);
    assert_eq!(read(&wide, None).unwrap_err(), ImportError::TooManyColumns);
    let empty = ",".repeat(100_000);
    assert!(read(&format!("a,b\n{empty}\n"), None).is_ok(), "empty columns at the end are none");
}
