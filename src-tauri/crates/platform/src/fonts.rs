//! The fonts of this computer, for characters that the PDFs' own fonts lack.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use api::{SpareFont, SpareFonts};
use directories::UserDirs;
use ttf_parser::cmap::Table;

use crate::os;

/// Folders within each other: Debian has four.
const DEPTH: usize = 6;
/// Faces of a collection. The largest that Apple ships has 18.
const FACES: u32 = 64;
/// Tables of a face; there are some 60 kinds.
const TABLES: u16 = 256;
/// Bytes of the table that says which characters a face has. Measured: 0.7 MB in a font of all Chinese characters.
const CHARACTERS: u32 = 8 * 1024 * 1024;
/// Fonts that have a sign for every character, which says nothing: macOS ships one, Adobe another.
const EMPTY: [&str; 2] = ["lastresort", "adobeblank"];
/// What the file of a face for running text isn't called.
const FANCY: [&str; 9] =
    ["bold", "italic", "oblique", "black", "light", "thin", "condensed", "serif", "mono"];

/// The fonts that are installed on this computer.
pub struct SystemFonts(Vec<PathBuf>);

impl SystemFonts {
    /// Those for everybody and those of this user. Nothing is read yet.
    #[must_use]
    pub fn installed() -> Self {
        let own = UserDirs::new().and_then(|user| user.font_dir().map(Path::to_owned));
        Self(os::font_folders().into_iter().chain(own).collect())
    }
}

impl SpareFonts for SystemFonts {
    /// The fewest fonts that have the most of `symbols`. A font that can't be read is as good as none.
    fn having(&self, symbols: &[char]) -> Vec<SpareFont> {
        let mut left: BTreeSet<char> = symbols.iter().copied().collect();
        let mut faces: Vec<Face> = Vec::new();
        for path in self.0.iter().flat_map(|folder| font_files(folder, DEPTH)) {
            faces.extend(faces_of(&path, symbols).unwrap_or_default());
        }
        let mut found = Vec::new();
        while let Some(best) = faces.iter().max_by_key(|face| face.worth(&left)) {
            if best.has.is_disjoint(&left) {
                break;
            }
            let (has, path) = (best.has.clone(), best.path.clone());
            match fs::read(&best.path) {
                Ok(bytes) => {
                    found.push(SpareFont { file: bytes.into(), face: best.number });
                    left.retain(|symbol| !has.contains(symbol));
                }
                Err(_) => faces.retain(|face| face.path != path),
            }
        }
        found
    }
}

/// A face that has some of the characters that are looked for.
struct Face {
    path: PathBuf,
    number: u32,
    has: BTreeSet<char>,
}

impl Face {
    /// How many of those that are `left` it has; among equals a plain face, and then the first by name.
    fn worth(&self, left: &BTreeSet<char>) -> (usize, bool, Reverse<(&Path, u32)>) {
        let name = name_of(&self.path);
        let plain = !FANCY.iter().any(|word| name.contains(word));
        (self.has.intersection(left).count(), plain, Reverse((&self.path, self.number)))
    }
}

fn name_of(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().to_lowercase()
}

/// The font files in a folder and in those within it, in order.
fn font_files(folder: &Path, depth: usize) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(if depth > 0 { font_files(&path, depth - 1) } else { Vec::new() });
        } else if is_font(&path) {
            files.push(path);
        }
    }
    files
}

fn is_font(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let name = name_of(path);
    ["ttf", "otf", "ttc", "otc"].contains(&ending.as_str()) && !EMPTY.iter().any(|word| name.contains(word))
}

/// The faces of a file that have some of `symbols`. Of each only the table of its characters is read.
// ISO/IEC 14496-22 (OpenType), 4.5 and 4.6: a collection lists where its faces begin, a face where its tables are.
fn faces_of(path: &Path, symbols: &[char]) -> io::Result<Vec<Face>> {
    let mut file = File::open(path)?;
    let mut begins = vec![0];
    if &bytes::<4>(&mut file)? == b"ttcf" {
        file.seek(SeekFrom::Start(8))?;
        let count = u32::from_be_bytes(bytes(&mut file)?).min(FACES);
        begins = (0..count).map(|_| bytes(&mut file).map(u32::from_be_bytes)).collect::<Result<_, _>>()?;
    }
    let mut faces = Vec::new();
    for (number, begin) in (0..).zip(begins) {
        let Some(table) = characters(&mut file, begin)? else { continue };
        let Some(table) = Table::parse(&table) else { continue };
        let tables: Vec<_> = table.subtables.into_iter().filter(|table| table.is_unicode()).collect();
        let in_it = |symbol: char| {
            tables.iter().any(|table| table.glyph_index(symbol.into()).is_some_and(|sign| sign.0 > 0))
        };
        let has: BTreeSet<char> = symbols.iter().copied().filter(|symbol| in_it(*symbol)).collect();
        if !has.is_empty() {
            faces.push(Face { path: path.to_owned(), number, has });
        }
    }
    Ok(faces)
}

/// The table that says which characters a face has.
fn characters(file: &mut File, begin: u32) -> io::Result<Option<Vec<u8>>> {
    file.seek(SeekFrom::Start(u64::from(begin) + 4))?;
    let count = u16::from_be_bytes(bytes(file)?).min(TABLES);
    file.seek(SeekFrom::Start(u64::from(begin) + 12))?;
    for _ in 0..count {
        // Its name, a checksum, where it begins, how long it is.
        let [name, _, at, length] = [bytes::<4>(file)?, bytes(file)?, bytes(file)?, bytes(file)?];
        if &name == b"cmap" {
            let length = u32::from_be_bytes(length).min(CHARACTERS);
            let mut table = Vec::new();
            file.seek(SeekFrom::Start(u32::from_be_bytes(at).into()))?;
            file.take(length.into()).read_to_end(&mut table)?;
            return Ok(Some(table));
        }
    }
    Ok(None)
}

fn bytes<const N: usize>(file: &mut File) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fonts that this repository has.
    fn ours() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../report/fonts")
    }

    fn copied(names: &[&str]) -> (tempfile::TempDir, SystemFonts) {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            let to = folder.path().join("deep").join(name.to_lowercase());
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(ours().join(name), to).unwrap();
        }
        let fonts = SystemFonts(vec![folder.path().to_owned(), folder.path().join("not there")]);
        (folder, fonts)
    }

    #[test]
    fn the_fewest_fonts_that_have_the_characters_are_found_and_a_plain_face_first() {
        let all = ["IBMPlexSans-SemiBold.ttf", "IBMPlexSans-Regular.ttf", "IBMPlexSansHebrew-Regular.ttf"];
        let (_folder, fonts) = copied(&all);
        let found = fonts.having(&['Ж', 'Λ', 'ש']);
        let files: Vec<&[u8]> = found.iter().map(|font| &*font.file).collect();
        let [cyrillic, hebrew] = ["IBMPlexSans-Regular.ttf", "IBMPlexSansHebrew-Regular.ttf"]
            .map(|name| fs::read(ours().join(name)).unwrap());
        assert_eq!(files, [&cyrillic[..], &hebrew[..]], "two letters by one font, the third by another");
        assert!(fonts.having(&['\u{10fffd}']).is_empty(), "what no font has is nobody's");
    }

    #[test]
    fn what_is_no_font_is_passed_over() {
        let (folder, fonts) = copied(&["IBMPlexSansHebrew-Regular.ttf"]);
        for (name, bytes) in [
            ("empty.ttf", b"".as_slice()),
            ("text.otf", b"ttcf, said the text"),
            ("cut.ttf", b"\0\x01\0\0\0\x09"),
        ] {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        fs::copy(ours().join("IBMPlexSans-Regular.ttf"), folder.path().join("LastResort.ttf")).unwrap();
        assert_eq!(fonts.having(&['ש', 'Ж']).len(), 1, "the Hebrew font, and no sign of the last resort");
    }
}
