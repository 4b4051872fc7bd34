//! An XLSX file is a ZIP archive. Looks into it before the workbook's reader does.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::{IntakeFault, UNPACKED_MOST};

/// Whether the archive is a workbook that may be unpacked.
///
/// # Errors
/// The [`IntakeFault`] that names what the archive is instead, or what is wrong with it.
///
/// # Security
/// Every part is unpacked once, into nothing, and counted: the sizes that an archive gives of itself can lie.
pub(crate) fn check(bytes: &[u8]) -> Result<(), IntakeFault> {
    unpacks_within(bytes, UNPACKED_MOST)
}

fn unpacks_within(bytes: &[u8], mut left: u64) -> Result<(), IntakeFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| IntakeFault::DamagedWorkbook)?;
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.map(|name| name.replace('\\', "/").to_ascii_lowercase()))
        .collect::<Result<_, _>>()
        .map_err(|_| IntakeFault::DamagedWorkbook)?;
    is_workbook(&names)?;
    for (index, name) in names.iter().enumerate() {
        let part = archive.by_index(index).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => IntakeFault::Protected,
            ZipError::Io(_)
            | ZipError::InvalidArchive(_)
            | ZipError::UnsupportedArchive(_)
            | ZipError::FileNotFound
            | ZipError::InvalidPassword
            | ZipError::CompressionMethodNotSupported(_)
            | ZipError::DecompressedSizeLimitExceeded { .. }
            | ZipError::DecompressedSizeUnknown
            | _ => IntakeFault::DamagedWorkbook,
        })?;
        let mut unpacked = Unpacked { bytes: 0, claimed: 0, may_claim: name.ends_with("sharedstrings.xml") };
        unpacked.drain(&mut part.take(left + 1))?;
        left = left.checked_sub(unpacked.bytes).ok_or(IntakeFault::UnpacksTooLarge)?;
        // The shortest string, `<si><t/></si>`, has 13 bytes.
        if unpacked.claimed > unpacked.bytes / 13 {
            return Err(IntakeFault::DamagedWorkbook);
        }
    }
    Ok(())
}

fn is_workbook(names: &[String]) -> Result<(), IntakeFault> {
    let any = |wanted: &dyn Fn(&str) -> bool| names.iter().any(|name| wanted(name));
    if any(&|name| name == "workbook.xml" || name.ends_with("/workbook.xml")) {
        Ok(())
    } else if any(&|name| name.ends_with("/workbook.bin")) {
        Err(IntakeFault::BinaryWorkbook)
    } else if any(&|name| name.ends_with(".iwa") || name == "index.zip") {
        Err(IntakeFault::Numbers)
    } else if any(&|name| name.starts_with("word/") || name.starts_with("ppt/")) {
        Err(IntakeFault::Document)
    } else if any(&|name| name == "mimetype") && any(&|name| name == "content.xml") {
        Err(IntakeFault::OpenDocument)
    } else {
        Err(IntakeFault::Archive)
    }
}

/// Counts the bytes of a part, and finds how many strings a table of strings claims to hold: its reader takes
/// memory for as many before it has read one.
struct Unpacked {
    bytes: u64,
    claimed: u64,
    may_claim: bool,
}

impl Unpacked {
    const CLAIM: &[u8] = b"uniqueCount";
    /// A claim with its number may lie across two readings; this much of the first is looked at again.
    const OVERLAP: usize = 64;

    fn drain(&mut self, part: &mut impl Read) -> Result<(), IntakeFault> {
        let mut buffer = vec![0; 1 << 16];
        let mut kept = 0;
        loop {
            let read = part.read(&mut buffer[kept..]).map_err(|_| IntakeFault::DamagedWorkbook)?;
            if read == 0 {
                return Ok(());
            }
            self.bytes += read as u64;
            let filled = kept + read;
            if self.may_claim {
                self.look_for_claim(&buffer[..filled]);
            }
            kept = filled.min(Self::OVERLAP);
            buffer.copy_within(filled - kept..filled, 0);
        }
    }

    fn look_for_claim(&mut self, bytes: &[u8]) {
        let claims =
            bytes.windows(Self::CLAIM.len()).enumerate().filter(|(_, window)| *window == Self::CLAIM);
        for (at, _) in claims {
            let behind = &bytes[at + Self::CLAIM.len()..];
            let (mut number, mut digits) = (0u64, 0);
            let start = behind.iter().take_while(|byte| !byte.is_ascii_digit()).count();
            for digit in behind[start..].iter().take_while(|byte| byte.is_ascii_digit()) {
                number = number.saturating_mul(10).saturating_add(u64::from(digit - b'0'));
                digits += 1;
            }
            let ends_here = start + digits < behind.len();
            // A number further from its name than any program puts it is a trick.
            self.claimed = match (ends_here, at + Self::OVERLAP < bytes.len()) {
                (true, _) => self.claimed.max(number),
                (false, true) => u64::MAX,
                (false, false) => self.claimed,
            };
        }
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
            (&["[Content_Types].xml", "xl/workbook.xml"][..], Ok(())),
            (&["[Content_Types].xml", "xl/workbook.bin"], Err(IntakeFault::BinaryWorkbook)),
            (&["[Content_Types].xml", "word/document.xml"], Err(IntakeFault::Document)),
            (&["mimetype", "content.xml"], Err(IntakeFault::OpenDocument)),
            (&["Index/Document.iwa"], Err(IntakeFault::Numbers)),
            (&["photos/1.jpg"], Err(IntakeFault::Archive)),
        ] {
            let parts: Vec<(&str, &[u8])> = parts.iter().map(|name| (*name, &b"x"[..])).collect();
            assert_eq!(check(&archive(&parts)), told);
        }
        assert_eq!(check(b"PK\x03\x04 and no more"), Err(IntakeFault::DamagedWorkbook));
    }

    #[test]
    fn a_small_file_that_unpacks_to_much_is_refused() {
        let zeros = vec![0; 3 << 20];
        let bomb = archive(&[("xl/workbook.xml", &zeros), ("xl/worksheets/sheet1.xml", &zeros)]);
        assert!(bomb.len() < 10_000, "it looks harmless: {} bytes", bomb.len());
        assert_eq!(unpacks_within(&bomb, 6 << 20), Ok(()));
        let less = (6 << 20) - 1;
        assert_eq!(
            unpacks_within(&bomb, less),
            Err(IntakeFault::UnpacksTooLarge),
            "together they are too much"
        );
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
        assert!(unpacks_within(&bomb, 1000).is_err(), "a hundred bytes, it says");
    }

    #[test]
    fn a_claim_of_more_strings_than_there_is_room_for_is_refused() {
        let strings = |claim: &str| {
            let before = " ".repeat(65_500);
            let xml =
                format!("<?xml version=\"1.0\"?>{before}<sst uniqueCount = '{claim}'><si><t/></si></sst>");
            check(&archive(&[("xl/workbook.xml", b"x"), ("xl/sharedStrings.xml", xml.as_bytes())]))
        };
        let refused = Err(IntakeFault::DamagedWorkbook);
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
