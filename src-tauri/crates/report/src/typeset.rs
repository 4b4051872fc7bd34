//! Typesets one template with one piece of data into a PDF, sealed off from the computer it runs on.
//!
//! # Security
//! Values reach the template as a JSON file that it reads, never as markup, so nothing that a user typed is ever
//! interpreted. The template sees two files, no network, no packages, no clock and only the fonts in this crate.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
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

/// Typesets `template`, which finds `data` as the file `/data.json`.
///
/// # Errors
/// [`ReportError::Layout`] when the template is at fault.
///
/// # Security
/// `data` is wiped afterwards and typst's caches are emptied. The copies that typst made while it worked are freed
/// but can't be wiped.
pub(crate) fn typeset(template: &str, data: Zeroizing<Vec<u8>>) -> Result<Typeset, ReportError> {
    let page = Page {
        main: Source::new(file(MAIN)?, template.to_owned()),
        data_id: file(DATA)?,
        data: Bytes::new(data),
    };
    let typeset = page.typeset();
    typst::comemo::evict(0);
    typeset
}

/// The characters of `text` that none of the fonts has: they print as empty boxes.
pub(crate) fn missing_characters(text: &str) -> Vec<char> {
    let mut missing: Vec<char> = text
        .chars()
        .filter(|symbol| !symbol.is_ascii() && !is_invisible(*symbol))
        .filter(|symbol| !FONTS.fonts.iter().any(|font| font.info().coverage.contains(u32::from(*symbol))))
        .collect();
    missing.sort_unstable();
    missing.dedup();
    missing
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
    // Plex shortens "SemiBold" in a way that typst takes for another family.
    let infos = fonts.iter().map(|font| {
        let mut info = font.info().clone();
        info.family = info.family.trim_end_matches(" SmBld").to_owned();
        info
    });
    let book = LazyHash::new(FontBook::from_infos(infos));
    Fonts { library: LazyHash::new(Library::default()), book, fonts }
});

struct Page {
    main: Source,
    data_id: FileId,
    data: Bytes,
}

impl Page {
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

impl World for Page {
    fn library(&self) -> &LazyHash<Library> {
        &FONTS.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
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
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
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
            assert!(typeset(template, Zeroizing::new(b"{}".to_vec())).is_err(), "{template} must be refused");
        }
    }

    #[test]
    fn scripts_of_most_offices_have_letters_and_what_is_missing_is_named_once() {
        assert_eq!(
            missing_characters("Łukasz Ångström Ελένη Дмитрий محمد דוד 王小明 さくら ‘–’"),
            Vec::<char>::new()
        );
        assert_eq!(
            missing_characters("김 🙂 and 🙂"),
            ['김', '🙂'],
            "these two print as boxes, so the report says so"
        );
    }
}
