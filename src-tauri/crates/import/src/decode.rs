//! From bytes to text: which encoding a file is in.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};

use crate::{Budget, ImportError, kind, limits};

/// How many bytes from the first one that isn't ASCII on are looked at to tell old encodings apart.
const LOOKED_AT: usize = 1 << 20;

/// How the letters of a text file are written as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Encoding(&'static encoding_rs::Encoding);

impl Encoding {
    /// The encoding of a name, such as `windows-1252` or `UTF-8`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        encoding_rs::Encoding::for_label(name.as_bytes()).map(Self)
    }

    /// Its name in the WHATWG Encoding Standard: `UTF-8`, `UTF-16LE`, `windows-1252`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// Those to choose from where the guess is wrong, likely ones first.
    #[must_use]
    pub fn choices() -> Vec<Self> {
        const NAMES: [&str; 14] = [
            "UTF-8",
            "windows-1252",
            "macintosh",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "windows-1257",
            "UTF-16LE",
            "UTF-16BE",
            "Shift_JIS",
            "GBK",
            "Big5",
            "EUC-KR",
        ];
        NAMES.iter().filter_map(|name| Self::named(name)).collect()
    }
}

/// What bytes say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text, without a byte-order mark.
    pub text: String,
    /// How it was written.
    pub encoding: Encoding,
    /// Some bytes meant nothing in this encoding; `�` stands where they were.
    pub broken: bool,
}

/// Reads bytes as text. A byte-order mark settles the encoding, else `wanted`, else the bytes themselves.
///
/// # Errors
/// [`ImportError`] when there is too much, nothing, or something that is no table in text.
pub fn decode(bytes: &[u8], wanted: Option<Encoding>, budget: &Budget) -> Result<Text, ImportError> {
    limits::fits(bytes.len() as u64)?;
    budget.work(bytes.len())?;
    let guess = wanted.map_or_else(|| guess(bytes), |encoding| encoding.0);
    let (text, encoding, _) = guess.decode(bytes);
    budget.work(text.len())?;
    budget.keep(text.len())?;
    let mut text = text.into_owned();
    // DOS programs end a file with Ctrl-Z.
    text.truncate(text.trim_end_matches('\u{1a}').len());
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    kind::refuse_other_text(&text)?;
    let broken = text.contains('\u{fffd}');
    Ok(Text { text, encoding: Encoding(encoding), broken })
}

fn guess(bytes: &[u8]) -> &'static encoding_rs::Encoding {
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return encoding;
    }
    if is_utf_8(bytes) {
        return UTF_8;
    }
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    let telling = &bytes[first..bytes.len().min(first + LOOKED_AT)];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(telling, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Western text in UTF-16 has a zero in every other byte.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    if encoding_rs::Encoding::for_bom(bytes).is_some() {
        return None;
    }
    let pairs = bytes[..bytes.len().min(4096)].chunks_exact(2);
    let all = pairs.len();
    let (mut first, mut second) = (0, 0);
    for pair in pairs {
        first += usize::from(pair[0] == 0);
        second += usize::from(pair[1] == 0);
    }
    if all >= 2 && second * 10 >= all * 7 && first * 20 <= all {
        Some(UTF_16LE)
    } else if all >= 2 && first * 10 >= all * 7 && second * 20 <= all {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether the bytes are UTF-8, a few broken places among many good ones forgiven.
fn is_utf_8(bytes: &[u8]) -> bool {
    if str::from_utf8(bytes).is_ok() {
        return true;
    }
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|symbol| !symbol.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    bad * 20 <= good
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Name;Ort\nZoë Ekström;Göteborg\nJörg Müßig;Köln\n";

    fn utf_16(text: &str, bytes_of: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    }

    fn read(bytes: &[u8]) -> (String, &'static str) {
        let text = decode(bytes, None, &Budget::whole()).unwrap();
        assert!(!text.broken, "every byte meant something");
        (text.text, text.encoding.name())
    }

    #[test]
    fn utf_8_is_read_with_and_without_a_mark() {
        assert_eq!(read(TEXT.as_bytes()), (TEXT.into(), "UTF-8"));
        let marked = [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat();
        assert_eq!(read(&marked), (TEXT.into(), "UTF-8"), "the mark is no part of the first head");
    }

    #[test]
    fn utf_16_is_read_with_and_without_a_mark() {
        let little = utf_16(TEXT, u16::to_le_bytes);
        let big = utf_16(TEXT, u16::to_be_bytes);
        assert_eq!(read(&little), (TEXT.into(), "UTF-16LE"));
        assert_eq!(read(&big), (TEXT.into(), "UTF-16BE"));
        assert_eq!(read(&[b"\xFF\xFE", &*little].concat()), (TEXT.into(), "UTF-16LE"));
        assert_eq!(read(&[b"\xFE\xFF", &*big].concat()), (TEXT.into(), "UTF-16BE"));
    }

    #[test]
    fn what_an_old_excel_saved_is_read_by_its_code_page() {
        let western = encoding_rs::WINDOWS_1252.encode(TEXT).0.into_owned();
        assert_eq!(read(&western), (TEXT.into(), "windows-1252"));
        let russian = "Имя;Отдел\nИрина Соколова;Бухгалтерия\nДмитрий Орлов;Продажи\n";
        let bytes = encoding_rs::WINDOWS_1251.encode(russian).0.into_owned();
        assert_eq!(read(&bytes), (russian.into(), "windows-1251"));
    }

    #[test]
    fn the_user_can_say_which_encoding_it_is() {
        let mac = encoding_rs::MACINTOSH.encode(TEXT).0.into_owned();
        let text = decode(&mac, Encoding::named("macintosh"), &Budget::whole()).unwrap();
        assert_eq!(text.text, TEXT);
        assert_eq!(Encoding::choices().len(), 14, "every name in the list is one");
    }

    #[test]
    fn one_broken_byte_does_not_garble_a_whole_file() {
        let mut bytes = TEXT.repeat(9).into_bytes();
        bytes.extend(b"Jos\xE9;Lyon\n");
        let text = decode(&bytes, None, &Budget::whole()).unwrap();
        assert_eq!((text.encoding.name(), text.broken), ("UTF-8", true));
        assert!(text.text.starts_with(TEXT), "the other lines are as they were");
    }

    #[test]
    fn nothing_is_told_apart_from_something() {
        for empty in [&b""[..], b" \r\n\r\n", b"\xEF\xBB\xBF", b"\xFF\xFE", b"\x1A"] {
            assert_eq!(decode(empty, None, &Budget::whole()), Err(ImportError::Empty));
        }
        assert_eq!(
            decode(b"Name\nAnna\n\x1A", None, &Budget::whole()).unwrap().text,
            "Name\nAnna\n",
            "DOS ended files so"
        );
    }

    #[test]
    fn a_file_over_the_limit_is_refused_before_it_is_read() {
        assert_eq!(limits::fits(limits::FILE_MOST), Ok(()));
        assert_eq!(limits::fits(200 << 20), Err(ImportError::TooLarge));
        let large = vec![b'a'; usize::try_from(limits::FILE_MOST).unwrap() + 1];
        assert_eq!(decode(&large, None, &Budget::whole()), Err(ImportError::TooLarge));
    }
}
