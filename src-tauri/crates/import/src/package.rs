//! An XLSX or ODS file is a ZIP archive. Looks into it before the workbook's reader does.

mod tally;

use std::cell::Cell;
use std::io::{Cursor, Read, Seek, SeekFrom};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::{Budget, ImportError, PARTS_MOST, UNPACKED_MOST};
use tally::Tally;

/// What is known of an archive that may be unpacked.
#[derive(Debug)]
pub(crate) struct Parts {
    /// What the archive is.
    pub form: Form,
    parts: Vec<Part>,
}

/// An archive that holds sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A workbook as Excel writes it.
    Workbook,
    /// A document as LibreOffice writes it.
    OpenDocument,
}

/// Where a part lies in the archive.
#[derive(Debug)]
struct Part {
    from: u64,
    to: u64,
    /// How many bytes each of its packed bytes unpacks to, rounded up.
    ratio: u64,
}

impl Parts {
    /// How many bytes come of those that are read at a place of the archive.
    pub fn unpacked(&self, at: u64, bytes: usize) -> usize {
        let over = self.parts.iter().filter(|part| (part.from..part.to).contains(&at));
        let ratio = over.map(|part| part.ratio).max().unwrap_or(1);
        bytes.saturating_mul(usize::try_from(ratio).unwrap_or(usize::MAX))
    }
}

/// Whether the archive is a workbook or document that may be unpacked.
///
/// # Errors
/// The [`ImportError`] that names what the archive is instead, or what is wrong with it.
///
/// # Security
/// Every part is unpacked once, into nothing, and counted: the sizes that an archive gives of itself can lie.
pub(crate) fn check(bytes: &[u8], budget: &Budget) -> Result<Parts, ImportError> {
    unpacks_within(bytes, UNPACKED_MOST, budget)
}

fn unpacks_within(bytes: &[u8], mut left: u64, budget: &Budget) -> Result<Parts, ImportError> {
    if entries(bytes) > PARTS_MOST {
        return Err(ImportError::TooManyParts);
    }
    let read = Cell::new(0);
    let metered = Metered { inner: Cursor::new(bytes), read: &read };
    let mut archive = ZipArchive::new(metered).map_err(|_| ImportError::DamagedWorkbook)?;
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.map(|name| name.replace('\\', "/").to_ascii_lowercase()))
        .collect::<Result<_, _>>()
        .map_err(|_| ImportError::DamagedWorkbook)?;
    let form = form(&names)?;
    let (mut parts, mut longest) = (Vec::with_capacity(names.len()), 0);
    for (index, name) in names.iter().enumerate() {
        let part = archive.by_index(index).map_err(unreadable)?;
        let from = part.data_start().unwrap_or_else(|| part.header_start());
        let to = from.saturating_add(part.compressed_size());
        read.set(0);
        let tally = Tally::of(part, name, left, budget)?;
        left = left.checked_sub(tally.bytes).ok_or(ImportError::UnpacksTooLarge)?;
        tally.keep(budget)?;
        longest = tally.longest.max(longest);
        parts.push(Part { from, to, ratio: tally.bytes.div_ceil(read.get().max(1)).max(1) });
    }
    // The workbook's reader holds one piece of text at a time, as it lies there and as it is meant.
    budget.keep(longest.saturating_mul(4))?;
    Ok(Parts { form, parts })
}

/// Counts the packed bytes that are read: what an archive says of them can lie.
struct Metered<'a> {
    inner: Cursor<&'a [u8]>,
    read: &'a Cell<u64>,
}

impl Read for Metered<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.read.set(self.read.get() + read as u64);
        Ok(read)
    }
}

impl Seek for Metered<'_> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.inner.seek(to)
    }
}

/// How many parts the archive's directory lists, or a few more.
fn entries(bytes: &[u8]) -> usize {
    // APPNOTE.TXT 4.3.12, central directory header
    bytes.windows(4).filter(|four| *four == b"PK\x01\x02").count()
}

fn unreadable(error: ZipError) -> ImportError {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => ImportError::Protected,
        ZipError::Io(_)
        | ZipError::InvalidArchive(_)
        | ZipError::UnsupportedArchive(_)
        | ZipError::FileNotFound
        | ZipError::InvalidPassword
        | ZipError::CompressionMethodNotSupported(_)
        | ZipError::DecompressedSizeLimitExceeded { .. }
        | ZipError::DecompressedSizeUnknown
        | _ => ImportError::DamagedWorkbook,
    }
}

fn form(names: &[String]) -> Result<Form, ImportError> {
    let any = |wanted: &dyn Fn(&str) -> bool| names.iter().any(|name| wanted(name));
    if any(&|name| name == "workbook.xml" || name.ends_with("/workbook.xml")) {
        Ok(Form::Workbook)
    } else if any(&|name| name.ends_with("/workbook.bin")) {
        Err(ImportError::BinaryWorkbook)
    } else if any(&|name| name.ends_with(".iwa") || name == "index.zip") {
        Err(ImportError::Numbers)
    } else if any(&|name| name.starts_with("word/") || name.starts_with("ppt/")) {
        Err(ImportError::Document)
    } else if any(&|name| name == "mimetype") && any(&|name| name == "content.xml") {
        Ok(Form::OpenDocument)
    } else {
        Err(ImportError::Archive)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn an_archive_is_called_what_it_is() {
        for (parts, told) in [
            (&["[Content_Types].xml", "xl/workbook.xml"][..], Ok(Form::Workbook)),
            (&["[Content_Types].xml", "xl/workbook.bin"], Err(ImportError::BinaryWorkbook)),
            (&["[Content_Types].xml", "word/document.xml"], Err(ImportError::Document)),
            (&["mimetype", "content.xml"], Ok(Form::OpenDocument)),
            (&["Index/Document.iwa"], Err(ImportError::Numbers)),
            (&["photos/1.jpg"], Err(ImportError::Archive)),
        ] {
            let parts: Vec<(&str, &[u8])> = parts.iter().map(|name| (*name, &b"x"[..])).collect();
            assert_eq!(check(&archive(&parts), &Budget::whole()).map(|parts| parts.form), told);
        }
        let torn = check(b"PK\x03\x04 and no more", &Budget::whole());
        assert_eq!(torn.map(|_| ()), Err(ImportError::DamagedWorkbook));
    }

    #[test]
    fn a_small_file_that_unpacks_to_much_is_refused() {
        let zeros = vec![0; 3 << 20];
        let bomb = archive(&[("xl/workbook.xml", &zeros), ("xl/worksheets/sheet1.xml", &zeros)]);
        assert!(bomb.len() < 10_000, "it looks harmless: {} bytes", bomb.len());
        let within = |most| unpacks_within(&bomb, most, &Budget::whole()).map(|_| ());
        assert_eq!(within(6 << 20), Ok(()));
        let less = (6 << 20) - 1;
        assert_eq!(within(less), Err(ImportError::UnpacksTooLarge), "together they are too much");
    }

    #[test]
    fn the_sizes_that_an_archive_gives_of_itself_are_not_believed() {
        let zeros = vec![0; 1 << 20];
        let mut bomb = archive(&[("xl/workbook.xml", &zeros)]);
        let honest = u32::try_from(zeros.len()).unwrap().to_le_bytes();
        let places: Vec<usize> =
            bomb.windows(4).enumerate().filter(|(_, bytes)| *bytes == honest).map(|(at, _)| at).collect();
        assert!(!places.is_empty(), "the size stands in the headers");
        for at in places {
            bomb[at..at + 4].copy_from_slice(&100u32.to_le_bytes());
        }
        assert!(unpacks_within(&bomb, 1000, &Budget::whole()).is_err(), "a hundred bytes, it says");
    }

    #[test]
    fn a_claim_of_more_strings_than_there_is_room_for_is_refused() {
        let strings = |claim: &str| {
            let before = " ".repeat(65_500);
            let xml =
                format!("<?xml version=\"1.0\"?>{before}<sst uniqueCount = '{claim}'><si><t/></si></sst>");
            let parts: [(&str, &[u8]); 2] =
                [("xl/workbook.xml", b"x"), ("xl/sharedStrings.xml", xml.as_bytes())];
            check(&archive(&parts), &Budget::whole()).map(|_| ())
        };
        let refused = Err(ImportError::DamagedWorkbook);
        assert_eq!(strings("1"), Ok(()));
        assert_eq!(
            strings("99999999999999999999999"),
            refused,
            "its reader would take memory for all of them"
        );
        let far = format!("{}9999999999999", " ".repeat(70_000));
        assert_eq!(strings(&far), refused, "however far away the number is");
    }
}
