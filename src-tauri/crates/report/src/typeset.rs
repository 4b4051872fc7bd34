//! Typesets one template with one piece of data into a PDF, sealed off from the computer it runs on.
//!
//! # Security
//! Values reach the template as a JSON file that it reads, never as markup, so nothing that a user typed is ever
//! interpreted. The template sees two files, no network, no packages and no clock; the fonts of this crate, and others
//! only where they are handed in.

use std::sync::{Arc, LazyLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;
use zeroize::Zeroizing;

use crate::ReportError;

/// A typeset document.
pub(crate) struct Typeset {
    pub pdf: Vec<u8>,
    pub pages: usize,
}

/// Fonts for characters that the fonts of this crate lack.
pub trait SpareFonts: Send + Sync {
    /// Fonts that between them have as many of `symbols` as can be had. Asked only when a page needs some.
    fn having(&self, symbols: &[char]) -> Vec<SpareFont>;
}

/// A face of a font file.
#[derive(Clone)]
pub struct SpareFont {
    /// The file: TrueType, OpenType, or a collection of such.
    pub file: Arc<[u8]>,
    /// Which of its faces, from 0.
    pub face: u32,
}

/// The fonts of one page.
pub(crate) struct Faces {
    spare: Vec<Font>,
    book: Option<LazyHash<FontBook>>,
    /// The code points of characters that even the spare fonts lack: they print as empty boxes.
    pub missing: Vec<String>,
}

impl Faces {
    /// The fonts of this crate, and of the spare ones as many as `text` needs.
    pub(crate) fn for_text(text: &str, fonts: &dyn SpareFonts) -> Self {
        let mut missing = missing_characters(text, &FONTS.fonts);
        if missing.is_empty() {
            return Self { spare: Vec::new(), book: None, missing: Vec::new() };
        }
        let face = |font: SpareFont| Font::new(Bytes::new(font.file), font.face);
        let spare: Vec<Font> = fonts.having(&missing).into_iter().filter_map(face).collect();
        missing.retain(|symbol| !is_in(*symbol, &spare));
        let infos = infos(&FONTS.fonts).chain(spare.iter().map(|font| font.info().clone()));
        Self {
            book: (!spare.is_empty()).then(|| LazyHash::new(FontBook::from_infos(infos))),
            spare,
            missing: missing.iter().map(|symbol| format!("U+{:04X}", u32::from(*symbol))).collect(),
        }
    }
}

/// Typesets `template`, which finds `data` as the file `/data.json`.
///
/// # Errors
/// [`ReportError::Layout`] when the template is at fault.
///
/// # Security
/// `data` is wiped afterwards and typst's caches are emptied. The copies that typst made while it worked are freed
/// but can't be wiped.
pub(crate) fn typeset(
    template: &str,
    data: Zeroizing<Vec<u8>>,
    faces: &Faces,
) -> Result<Typeset, ReportError> {
    let page = Page {
        main: Source::new(file(MAIN)?, template.to_owned()),
        data_id: file(DATA)?,
        data: Bytes::new(data),
        faces,
    };
    let typeset = page.typeset();
    typst::comemo::evict(0);
    typeset
}

/// The characters of `text` that none of the fonts has.
fn missing_characters(text: &str, fonts: &[Font]) -> Vec<char> {
    let mut missing: Vec<char> = text
        .chars()
        .filter(|symbol| !symbol.is_ascii() && !is_invisible(*symbol) && !is_in(*symbol, fonts))
        .collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

fn is_in(symbol: char, fonts: &[Font]) -> bool {
    fonts.iter().any(|font| font.info().coverage.contains(u32::from(symbol)))
}

const MAIN: &str = "/main.typ";
const DATA: &str = "/data.json";

fn file(path: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(path).map_err(|_| ReportError::Layout)?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// Blanks, joiners and variation selectors have no shape of their own.
fn is_invisible(symbol: char) -> bool {
    symbol.is_whitespace()
        || symbol.is_control()
        || matches!(symbol, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// What every page has in common; made once, as reading the fonts takes longer than a short page.
struct Fonts {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    const FILES: [&[u8]; 7] = [
        include_bytes!("../fonts/IBMPlexSans-Regular.ttf"),
        include_bytes!("../fonts/IBMPlexSans-SemiBold.ttf"),
        include_bytes!("../fonts/IBMPlexMono-Regular.ttf"),
        include_bytes!("../fonts/IBMPlexMono-SemiBold.ttf"),
        include_bytes!("../fonts/IBMPlexSansArabic-Regular.ttf"),
        include_bytes!("../fonts/IBMPlexSansHebrew-Regular.ttf"),
        include_bytes!("../fonts/DroidSansFallbackFull.ttf"),
    ];
    let fonts: Vec<Font> = FILES.into_iter().filter_map(|bytes| Font::new(Bytes::new(bytes), 0)).collect();
    let book = LazyHash::new(FontBook::from_infos(infos(&fonts)));
    Fonts { library: LazyHash::new(Library::default()), book, fonts }
});

/// Plex shortens "SemiBold" in a way that typst takes for another family.
fn infos(fonts: &[Font]) -> impl Iterator<Item = FontInfo> + '_ {
    fonts.iter().map(|font| {
        let mut info = font.info().clone();
        info.family = info.family.trim_end_matches(" SmBld").to_owned();
        info
    })
}

struct Page<'a> {
    main: Source,
    data_id: FileId,
    data: Bytes,
    faces: &'a Faces,
}

impl Page<'_> {
    fn typeset(&self) -> Result<Typeset, ReportError> {
        let compiled = typst::compile::<PagedDocument>(self);
        #[cfg(test)]
        assert!(compiled.warnings.is_empty(), "the template gives rise to warnings: {:?}", compiled.warnings);
        let document = compiled.output.map_err(|faults| fault(&faults))?;
        let options =
            PdfOptions { creator: Smart::Custom(Some("Keyholder".to_owned())), ..PdfOptions::default() };
        let pdf = typst_pdf::pdf(&document, &options).map_err(|faults| fault(&faults))?;
        Ok(Typeset { pdf, pages: document.pages().len() })
    }
}

#[cfg_attr(
    not(test),
    expect(unused_variables, reason = "the faults may quote the data; only tests show them")
)]
#[cfg_attr(test, expect(clippy::print_stdout, reason = "finds the fault in a template"))]
fn fault(faults: &[typst::diag::SourceDiagnostic]) -> ReportError {
    #[cfg(test)]
    println!("{faults:?}");
    ReportError::Layout
}

impl World for Page<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &FONTS.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.faces.book.as_ref().unwrap_or(&FONTS.book)
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.iter().chain(&self.faces.spare).nth(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// A computer without fonts.
#[cfg(test)]
pub(crate) struct NoFonts;

#[cfg(test)]
impl SpareFonts for NoFonts {
    fn having(&self, _symbols: &[char]) -> Vec<SpareFont> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_of_the_crate_can_be_read() {
        assert_eq!(FONTS.fonts.len(), 7, "a font that can't be read would silently change every page");
    }

    #[test]
    fn a_template_reaches_no_file_but_its_data() {
        for template in
            [r#"#read("/etc/passwd")"#, r#"#read("../Cargo.toml")"#, r#"#import "@preview/cades:0.3.0""#]
        {
            let faces = Faces::for_text("", &NoFonts);
            let typeset = typeset(template, Zeroizing::new(b"{}".to_vec()), &faces);
            assert!(typeset.is_err(), "{template} must be refused");
        }
    }

    #[test]
    fn scripts_of_most_offices_have_letters_and_what_is_missing_is_named_once() {
        let missing = |text: &str| Faces::for_text(text, &NoFonts).missing;
        assert_eq!(missing("Łukasz Ångström Ελένη Дмитрий محمد דוד 王小明 さくら ‘–’"), Vec::<String>::new());
        assert_eq!(
            missing("김 🙂 and 🙂"),
            ["U+AE40", "U+1F642"],
            "these two print as boxes, so the page says so"
        );
    }

    #[test]
    fn spare_fonts_are_asked_for_what_is_missing_and_no_more() {
        struct Asked(std::sync::Mutex<Vec<char>>);
        impl SpareFonts for Asked {
            fn having(&self, symbols: &[char]) -> Vec<SpareFont> {
                self.0.lock().unwrap().extend(symbols);
                vec![SpareFont { file: b"no font at all".as_slice().into(), face: 0 }]
            }
        }
        let asked = Asked(std::sync::Mutex::default());
        assert!(
            Faces::for_text("Łukasz 王小明", &asked).book.is_none(),
            "the crate's own fonts have them all"
        );
        assert!(asked.0.lock().unwrap().is_empty(), "so nobody looks for others");
        assert_eq!(
            Faces::for_text("김 Ł", &asked).missing,
            ["U+AE40"],
            "a file that is no font has no letter"
        );
        assert_eq!(*asked.0.lock().unwrap(), ['김']);
    }
}
