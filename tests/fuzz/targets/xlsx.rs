//! The parts of a workbook, each as it may come from anybody, in a package that is sound; and a package as it is.
#![no_main]

mod table;

use std::io::{Cursor, Write};
use std::panic;

use import::Opening;
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;

/// Parts whose text comes from the input, one after the other.
const PARTS: [&str; 4] =
    ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"];
/// What stands between two parts of the input.
const NEXT: u8 = 0;

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const LINKS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"#;

fuzz_target!(init: endure_the_parser(), |bytes: &[u8]| {
    let bytes = if bytes.starts_with(b"PK") { bytes.to_vec() } else { package(bytes) };
    table::read(|budget| import::open(&bytes, &Opening::default(), budget));
});

/// What panics in the workbook's parser, a crate from the registry, is caught where it is called. A panic of ours is a
/// find, caught or not.
fn endure_the_parser() {
    let ends = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !info.location().is_some_and(|place| place.file().contains("/registry/")) {
            ends(info);
        }
    }));
}

fn package(parts: &[u8]) -> Vec<u8> {
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, text: &[u8]| {
        package.start_file(name, SimpleFileOptions::default()).expect("a name of our own");
        package.write_all(text).expect("memory takes it");
    };
    put("[Content_Types].xml", TYPES.as_bytes());
    put("_rels/.rels", ROOT.as_bytes());
    put("xl/_rels/workbook.xml.rels", LINKS.as_bytes());
    let mut given = parts.split(|byte| *byte == NEXT);
    for name in PARTS {
        match given.next() {
            Some(text) if !text.is_empty() => put(name, text),
            _ if name.ends_with("workbook.xml") => put(name, BOOK.as_bytes()),
            Some(_) | None => {}
        }
    }
    package.finish().expect("memory takes it").into_inner()
}
