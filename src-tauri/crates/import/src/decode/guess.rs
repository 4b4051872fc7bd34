//! Which encoding bytes are in, by what they would say.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};

use super::odd::{odd, word_at_difference};

/// How many bytes of lines that aren't ASCII are looked at to tell old encodings apart.
const LOOKED_AT: usize = 1 << 20;

/// What bytes are probably written in.
pub(super) struct Guess {
    pub encoding: &'static Encoding,
    pub rival: Option<Rival>,
}

/// Another encoding that fits nearly as well.
pub(super) struct Rival {
    pub encoding: &'static Encoding,
    /// The line of the first difference.
    pub line: u32,
    /// The word as it was read, and as the other says.
    pub words: (String, String),
}

impl Guess {
    pub fn of(bytes: &[u8]) -> Self {
        let sure = |encoding| Self { encoding, rival: None };
        if let Some((encoding, _)) = Encoding::for_bom(bytes) {
            return sure(encoding);
        }
        if let Some(encoding) = utf_16_without_mark(bytes) {
            return sure(encoding);
        }
        if is_utf_8(bytes) {
            return sure(UTF_8);
        }
        let telling = Telling::of(bytes);
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(&telling.bytes, true);
        let guess = detector.guess(None, Utf8Detection::Deny);
        let encoding = if telling.is_of_a_mac(guess) { MACINTOSH } else { guess };
        Self { encoding, rival: telling.rival(encoding) }
    }
}

/// The lines that aren't ASCII alone.
struct Telling {
    bytes: Vec<u8>,
    /// The number of each line.
    lines: Vec<u32>,
    /// Lines end as on old Macs, all of them.
    mac_ends: bool,
}

impl Telling {
    fn of(bytes: &[u8]) -> Self {
        let mac_ends = bytes.contains(&b'\r') && !bytes.contains(&b'\n');
        let mut telling = Self { bytes: Vec::new(), lines: Vec::new(), mac_ends };
        let end = if mac_ends { b'\r' } else { b'\n' };
        for (line, number) in bytes.split(|byte| *byte == end).zip(1..) {
            if telling.bytes.len() >= LOOKED_AT {
                break;
            }
            if let Some(first) = line.iter().position(|byte| !byte.is_ascii()) {
                // A line may be the whole file.
                let from = first.saturating_sub(64);
                telling.bytes.extend(line[from..].iter().take(LOOKED_AT));
                telling.bytes.push(b'\n');
                telling.lines.push(number);
            }
        }
        telling
    }

    fn read(&self, encoding: &'static Encoding) -> String {
        encoding.decode_without_bom_handling(&self.bytes).0.into_owned()
    }

    /// The detector doesn't know the encoding of old Macs, with which Excel on a Mac still saves. There what are
    /// letters are signs on Windows, or capitals within words.
    fn is_of_a_mac(&self, guess: &'static Encoding) -> bool {
        let (here, there) = (odd(&self.read(guess)), odd(&self.read(MACINTOSH)));
        if self.mac_ends { there <= here } else { there * 4 < here }
    }

    fn rival(&self, encoding: &'static Encoding) -> Option<Rival> {
        // Where there are more, the detector has had enough to go by.
        const FEW: usize = 5;
        let read = self.read(encoding);
        let here = odd(&read);
        [MACINTOSH, WINDOWS_1252, WINDOWS_1250].into_iter().filter(|other| *other != encoding).find_map(
            |other| {
                let said = self.read(other);
                if odd(&said) > here || (other != MACINTOSH && here == 0 && differences(&read, &said) >= FEW)
                {
                    return None;
                }
                let (line, words) = word_at_difference(&read, &said)?;
                Some(Rival { encoding: other, line: *self.lines.get(line)?, words })
            },
        )
    }
}

fn differences(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).filter(|(one, other)| one != other).count()
}

/// A text has no zeros; in UTF-16 they are the upper halves of what is ASCII.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    let (mut first, mut second) = (0, 0);
    let sample = &bytes[..bytes.len().min(LOOKED_AT)];
    for pair in sample.chunks_exact(2) {
        first += usize::from(pair[0] == 0);
        second += usize::from(pair[1] == 0);
    }
    let enough = (sample.len() / 100).max(1);
    let encoding = if second > enough && first * 20 <= second {
        UTF_16LE
    } else if first > enough && second * 20 <= first {
        UTF_16BE
    } else {
        return None;
    };
    // A table has lines, and no halves of characters.
    let (text, broken) = encoding.decode_without_bom_handling(sample);
    let is_text =
        !text.chars().any(|symbol| symbol.is_control() && !symbol.is_whitespace() && symbol != '\u{1a}');
    (is_text && (!broken || sample.len() < bytes.len())).then_some(encoding)
}

/// Whether the bytes are UTF-8, a few broken places among many good ones forgiven.
pub(super) fn is_utf_8(bytes: &[u8]) -> bool {
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
