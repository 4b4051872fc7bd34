//! From bytes to text: which encoding a file is in.

mod guess;
mod odd;

use encoding_rs::UTF_8;

use crate::note::Note;
use crate::{Budget, ImportError, kind, limits};
use guess::{Guess, Rival};

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
    /// Another encoding fits nearly as well.
    pub rival: Option<Note>,
}

/// Reads bytes as text. A byte-order mark settles the encoding, else `wanted`, else the bytes themselves.
///
/// # Errors
/// [`ImportError`] when there is too much, nothing, or something that is no table in text.
pub fn decode(bytes: &[u8], wanted: Option<Encoding>, budget: &Budget) -> Result<Text, ImportError> {
    limits::fits(bytes.len() as u64)?;
    budget.work(bytes.len())?;
    let Guess { encoding: guess, rival } = match wanted {
        Some(Encoding(encoding)) => Guess { encoding, rival: None },
        None => Guess::of(bytes),
    };
    let (text, encoding, _) = guess.decode(bytes);
    let not_so = ImportError::OtherEncoding { wanted: Encoding(encoding) };
    if wanted.is_some() && encoding == UTF_8 && !guess::is_utf_8(bytes) {
        return Err(not_so);
    }
    budget.work(text.len())?;
    budget.keep(text.len())?;
    let mut text = text.into_owned();
    // DOS programs end a file with Ctrl-Z.
    text.truncate(text.trim_end_matches('\u{1a}').len());
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    match kind::refuse_other_text(&text) {
        Err(ImportError::Binary) if wanted.is_some() => return Err(not_so),
        told => told?,
    }
    let broken = text.contains('\u{fffd}');
    let rival = rival.map(|Rival { encoding: other, line, words }| Note::OtherEncoding {
        read: Encoding(encoding),
        other: Encoding(other),
        line,
        words,
    });
    Ok(Text { text, encoding: Encoding(encoding), broken, rival })
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
    fn a_file_that_is_not_written_as_the_user_says_is_told_so() {
        let western = encoding_rs::WINDOWS_1252.encode(TEXT).0.into_owned();
        let wanted = Encoding::named("UTF-8").unwrap();
        let told = decode(&western, Some(wanted), &Budget::whole());
        assert_eq!(told, Err(ImportError::OtherEncoding { wanted }));
        assert!(crate::words::fault(told.unwrap_err()).starts_with("This file isn't UTF-8."));
        assert_eq!(Encoding::named("nonsense"), None, "whoever asks for it can be given the list");
    }

    #[test]
    fn what_an_old_mac_saved_is_read_by_its_letters() {
        for text in [TEXT, "Name;Ort\nRenée Lefèvre;Besançon\nÜmit Öz;Käserei\n"] {
            let mac = encoding_rs::MACINTOSH.encode(text).0.into_owned();
            assert_eq!(read(&mac), (text.into(), "macintosh"));
            let windows = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
            assert_eq!(read(&windows), (text.into(), "windows-1252"));
        }
        let few = "Name;Ort\rJörg;Ulm\r";
        let mac = encoding_rs::MACINTOSH.encode(few).0.into_owned();
        assert_eq!(read(&mac), (few.into(), "macintosh"), "its line ends say so too");
    }

    #[test]
    fn letters_of_other_scripts_and_countries_are_read() {
        for (text, encoding) in [
            (
                "Jméno;Město\nJiří Dvořák;Plzeň\nŠtěpánka Růžičková;České Budějovice\nŁukasz Wójcik;Łódź\n",
                "windows-1250",
            ),
            ("名前;部署\n田中 太郎;経理部\n山田 花子;営業部\n佐藤 健;総務部\n", "Shift_JIS"),
            ("Имя;Отдел\nИрина Соколова;Бухгалтерия\nДмитрий Орлов;Продажи\n", "KOI8-U"),
        ] {
            let bytes =
                encoding_rs::Encoding::for_label(encoding.as_bytes()).unwrap().encode(text).0.into_owned();
            assert_eq!(read(&bytes), (text.into(), encoding));
        }
        let japanese = "名前;部署\n田中 太郎;経理部\n";
        assert_eq!(read(&utf_16(japanese, u16::to_le_bytes)), (japanese.into(), "UTF-16LE"));
        assert_eq!(read(&utf_16(japanese, u16::to_be_bytes)), (japanese.into(), "UTF-16BE"));
    }

    #[test]
    fn where_two_encodings_fit_an_example_of_both_is_given() {
        let mac = encoding_rs::MACINTOSH.encode("Name;Ort\nAnna;Ulm\nJörg;Ulm\n").0.into_owned();
        let text = decode(&mac, None, &Budget::whole()).unwrap();
        let Some(Note::OtherEncoding { other, line, words, .. }) = text.rival else { panic!("{text:?}") };
        assert_eq!((other.name(), line), ("macintosh", 3));
        assert_eq!(words, ("Jšrg".to_owned(), "Jörg".to_owned()));
        let sure = decode(&encoding_rs::WINDOWS_1252.encode(TEXT).0, None, &Budget::whole()).unwrap();
        assert_eq!(sure.rival, None);
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
