//! What a file is, whatever its name ends in.

use crate::package::{self, Parts};
use crate::{Budget, ImportError};

/// A file that may hold a table.
#[derive(Debug)]
pub(crate) enum Kind {
    /// An `.xlsx` workbook or `.ods` spreadsheet.
    Workbook(Parts),
    /// Text, as far as its first bytes tell.
    Text,
}

/// Tells by the first bytes.
///
/// # Errors
/// The [`ImportError`] that names what the file is instead.
pub(crate) fn of(bytes: &[u8], budget: &Budget) -> Result<Kind, ImportError> {
    const BINARY: [&[u8]; 10] = [
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"GIF8",
        b"\x1F\x8B",
        b"7z\xBC\xAF",
        b"Rar!",
        b"MZ\x90",
        b"\x7FELF",
        b"SQLite format 3\0",
        b"BZh91AY",
    ];
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return package::check(bytes, budget).map(Kind::Workbook);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Err(compound_file(bytes));
    }
    // Excel 2 to 4 wrote their records bare, beginning with one of these.
    if [b"\x09\0\x04\0", b"\x09\x02\x06\0", b"\x09\x04\x06\0"].iter().any(|start| bytes.starts_with(*start)) {
        return Err(ImportError::OldWorkbook);
    }
    let text = bytes.trim_ascii_start();
    if text.starts_with(b"%PDF-") {
        return Err(ImportError::Pdf);
    }
    if text.starts_with(b"{\\rtf") {
        return Err(ImportError::Document);
    }
    if BINARY.iter().any(|start| bytes.starts_with(start)) {
        return Err(ImportError::Binary);
    }
    Ok(Kind::Text)
}

/// Old Office files and encrypted new ones lie in the same container, a little file system whose names are UTF-16.
// [MS-CFB] 2.6.1; [MS-OFFCRYPTO] 1.3.2 names the stream EncryptedPackage.
fn compound_file(bytes: &[u8]) -> ImportError {
    let names = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    if names("EncryptedPackage") {
        ImportError::Protected
    } else if names("Workbook") || names("Book") {
        ImportError::OldWorkbook
    } else if names("WordDocument") || names("PowerPoint") {
        ImportError::Document
    } else {
        ImportError::Binary
    }
}

/// Refuses text that is no table: pages, XML, JSON, and what only passes for text.
pub(crate) fn refuse_other_text(text: &str) -> Result<(), ImportError> {
    const PAGE: [&str; 9] =
        ["<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<style", "<script", "<div"];
    let start: String = text.trim_start().chars().take(1024).collect::<String>().to_ascii_lowercase();
    if PAGE.iter().any(|tag| start.starts_with(tag)) {
        return Err(ImportError::WebPage);
    }
    if start.starts_with("<?xml") || start.starts_with("<!--") {
        return Err(if start.contains("<html") { ImportError::WebPage } else { ImportError::Xml });
    }
    let opens = |open: char, inside: &[char]| {
        start.strip_prefix(open).is_some_and(|rest| rest.trim_start().starts_with(inside))
    };
    if opens('{', &['"', '}']) || opens('[', &['{', '[', ']']) {
        return Err(ImportError::Json);
    }
    let (mut all, mut odd) = (0, 0);
    for symbol in text.chars().take(1 << 16) {
        all += 1;
        odd += usize::from(symbol.is_control() && !matches!(symbol, '\t' | '\r' | '\n'));
        odd += usize::from(symbol == '\u{fffd}');
    }
    if odd * 20 > all { Err(ImportError::Binary) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_that_is_no_table_is_called_what_it_is() {
        let compound = |name: &str| {
            let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
            bytes.resize(1024, 0);
            bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
            bytes.resize(4096, 0);
            bytes
        };
        let noise: Vec<u8> =
            (0..4096u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13).to_le_bytes()[0]).collect();
        for (bytes, fault) in [
            (compound("EncryptedPackage"), ImportError::Protected),
            (compound("Workbook"), ImportError::OldWorkbook),
            (compound("WordDocument"), ImportError::Document),
            (compound("Nothing known"), ImportError::Binary),
            (b"\x09\0\x04\0\x07\0\x10\0".to_vec(), ImportError::OldWorkbook),
            (b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec(), ImportError::Pdf),
            (b"<!DOCTYPE html>\n<html><body><table>".to_vec(), ImportError::WebPage),
            (b"\xEF\xBB\xBF\r\n<table border=1><tr><td>Name".to_vec(), ImportError::WebPage),
            (b"<?xml version=\"1.0\"?>\n<Workbook>".to_vec(), ImportError::Xml),
            (b"[\n  {\"email\": \"a@example.com\"}]".to_vec(), ImportError::Json),
            (b"{ \"users\": [] }".to_vec(), ImportError::Json),
            (b"{\\rtf1\\ansi Hello}".to_vec(), ImportError::Document),
            (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".to_vec(), ImportError::Binary),
            (noise, ImportError::Binary),
        ] {
            let budget = Budget::whole();
            let told = of(&bytes, &budget).and_then(|_| crate::decode(&bytes, None, &budget)).map(|_| ());
            assert_eq!(told, Err(fault));
        }
    }

    #[test]
    fn a_table_that_begins_oddly_is_still_a_table() {
        for table in
            ["<root_account>,arn,2022\n", "[Group],Name\n", "{site},Name\n", "a\0b,c d e f g h i j k l m\n"]
        {
            assert_eq!(refuse_other_text(table), Ok(()), "{table:?} is text with cells");
        }
    }
}
