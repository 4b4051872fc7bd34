//! The recovery kit: one page that lets a successor open the vault when an owner is gone.

use serde::Serialize;
use words::Message;
use words::said::{self, PaperKitFoot, PaperKitFor, PaperKitReplaced};
use zeroize::Zeroizing;

use crate::ReportError;
use crate::paper::{PLACE, PaperWords, Piece, lacks, paper_words, pieces};
use crate::qr;
use crate::typeset::{Faces, SpareFonts, typeset};

const TEMPLATE: &str = concat!(include_str!("../templates/shared.typ"), include_str!("../templates/kit.typ"));

/// What is printed on a recovery kit. Not `Debug`: it holds the recovery code.
pub struct KitPage {
    /// The business that the vault belongs to.
    pub business: String,
    /// The owner whose kit this is.
    pub owner_name: String,
    /// Counts the kits of this vault.
    pub kit_number: u32,
    /// The kit that stops working because of this one.
    pub replaces: Option<Replaced>,
    /// The day in words.
    pub made_on: String,
    /// Eight groups of four letters and digits, apart by blanks or dashes. The QR code holds this text as it is.
    pub code_groups: Zeroizing<String>,
    /// The vault secret in groups, apart by blanks or dashes.
    pub vault_secret_groups: Option<Zeroizing<String>>,
    /// The vault's fingerprint.
    pub fingerprint: String,
    /// Where the vault lies, in words.
    pub vault_place: String,
    /// Where its backups lie, in words.
    pub backup_places: Vec<String>,
    /// The program's version.
    pub app_version: String,
    /// Leaves the last [`GROUPS_BY_HAND`] groups, and with them the QR code, off the page: the owner writes them in by
    /// hand, so that the printer never has the whole code.
    pub last_groups_by_hand: bool,
}

/// An earlier kit.
pub struct Replaced {
    /// Its number.
    pub number: u32,
    /// The day it was made, in words.
    pub made_on: String,
}

/// Typesets the kit as a PDF of one page, A4 portrait; it also prints on US Letter without being shrunk. `fonts` has what
/// the fonts of this crate lack; what they lack too is named on the page.
///
/// # Errors
/// [`ReportError::CodeShape`] when the code is not eight groups of four.
///
/// # Security
/// What this crate holds is wiped: the data for the page, the QR code, the returned PDF. Copies that the typesetter
/// makes in memory while it works are freed but can't be wiped; nor can what the PDF viewer, the printer's queue and
/// the printer keep.
pub fn kit(page: &KitPage, fonts: &dyn SpareFonts) -> Result<Zeroizing<Vec<u8>>, ReportError> {
    let drawing = if page.last_groups_by_hand { None } else { Some(qr::for_paper(page.code_groups.trim())?) };
    let mut view = View::new(page, drawing.as_ref().map(|drawing| drawing.as_str()))?;
    let mut faces = Faces::for_text(&view.names(), fonts);
    let missing = std::mem::take(&mut faces.missing);
    view.boxes = (!missing.is_empty()).then(|| lacks(&missing).to_string());
    let mut smallest = None;
    // A page with very long names or places is set in smaller type until it fits.
    for size in [10.0, 9.25, 8.5, 7.75] {
        let mut data = Zeroizing::new(Vec::with_capacity(DATA_ROOM));
        serde_json::to_writer(&mut *data, &Sized { size, view: &view }).map_err(|_| ReportError::Layout)?;
        let typeset = typeset(TEMPLATE, data, &faces)?;
        let pdf = Zeroizing::new(typeset.pdf);
        if typeset.pages == 1 {
            return Ok(pdf);
        }
        smallest = Some(pdf);
    }
    smallest.ok_or(ReportError::Layout)
}

/// Holds the data of any kit, so that it isn't copied about as it grows.
const DATA_ROOM: usize = 64 * 1024;

const GROUPS: usize = 8;

/// How many groups are left off a page on which the last ones are written by hand.
///
/// # Security
/// A copy of the print must be of no use together with the vault's files, and a code is tried as fast as a key is made.
/// Its first three groups hold 55 of its 128 bits and nothing of its check, so 73 bits are left to try. Without the last
/// two groups alone it would be 13 bits: a second's work.
pub const GROUPS_BY_HAND: usize = 5;

/// The first group that is written by hand then, counted from 1.
const FIRST_BY_HAND: usize = GROUPS - GROUPS_BY_HAND + 1;

#[derive(Serialize)]
struct Sized<'a> {
    size: f64,
    #[serde(flatten)]
    view: &'a View<'a>,
}

#[derive(Serialize)]
struct View<'a> {
    words: PaperWords,
    /// What the page is, with the business in it.
    about: Vec<Piece>,
    /// What to do, step by step.
    steps: Vec<String>,
    owner: &'a str,
    replaces: Option<String>,
    made_on: &'a str,
    /// Empty where the owner writes by hand.
    code: Vec<&'a str>,
    qr: Option<&'a str>,
    secret: Option<Vec<&'a str>>,
    fingerprint: &'a str,
    vault_place: &'a str,
    backup_places: &'a [String],
    /// The first group that is written by hand, counted from 1.
    by_hand: Option<usize>,
    /// What says that the fonts lack characters, where they do.
    boxes: Option<String>,
}

impl<'a> View<'a> {
    fn new(page: &'a KitPage, qr: Option<&'a str>) -> Result<Self, ReportError> {
        let mut code = groups(&page.code_groups);
        if code.len() != GROUPS || code.iter().any(|group| group.len() != 4 || !group.is_ascii()) {
            return Err(ReportError::CodeShape);
        }
        if page.last_groups_by_hand {
            code[GROUPS - GROUPS_BY_HAND..].fill("");
        }
        Ok(Self {
            words: around(page),
            about: pieces(&said::paper_kit_about(PLACE), page.business.trim()),
            steps: steps(page).into_iter().map(|step| step.to_string()).collect(),
            owner: &page.owner_name,
            replaces: page.replaces.as_ref().map(|kit| {
                let (day, number) = ((&kit.made_on).into(), kit.number.to_string().into());
                Message::from(PaperKitReplaced { day, number }).to_string()
            }),
            made_on: &page.made_on,
            code,
            qr,
            secret: page.vault_secret_groups.as_ref().map(|secret| groups(secret)),
            fingerprint: &page.fingerprint,
            vault_place: &page.vault_place,
            backup_places: &page.backup_places,
            by_hand: page.last_groups_by_hand.then_some(FIRST_BY_HAND),
            boxes: None,
        })
    }

    /// What people named, and the words around it; codes have letters in every font.
    fn names(&self) -> String {
        let mut names = vec![self.owner, self.vault_place];
        names.extend(self.about.iter().map(|piece| piece.text.as_str()));
        names.extend(self.backup_places.iter().chain(&self.steps).map(String::as_str));
        names.extend(self.words.values().map(String::as_str));
        names.join("\n")
    }
}

/// The words around what is to be typed.
fn around(page: &KitPage) -> PaperWords {
    let number = || page.kit_number.to_string().into();
    paper_words! {
        title: said::paper_kit(page.kit_number.to_string()),
        heading: PaperKitFor { number: number(), owner: page.owner_name.trim().into() },
        program: said::paper_kit_program(),
        code: said::paper_kit_code(),
        letters: said::paper_kit_letters(),
        by_hand: said::paper_kit_by_hand(FIRST_BY_HAND.to_string()),
        square: said::paper_kit_square(),
        secret: said::paper_kit_secret(),
        secret_when: said::paper_kit_secret_when(),
        todo: said::paper_kit_todo(),
        know: said::paper_kit_know(),
        know_once: said::paper_kit_know_once(),
        know_copies: said::paper_kit_know_copies(),
        know_traces: if page.last_groups_by_hand {
            said::paper_kit_know_traces_by_hand()
        } else {
            said::paper_kit_know_traces()
        },
        vault: said::paper_kit_vault(),
        backups: said::paper_kit_backups(),
        no_backups: said::paper_kit_no_backups(),
        fingerprint: said::report_fingerprint(),
        boxes: said::paper_kit_boxes(),
        replaces: said::paper_kit_replaces(),
        date: said::report_date(),
        signature: said::report_signature(),
        envelope: said::paper_kit_envelope(),
        foot: PaperKitFoot { number: number(), program: (&page.app_version).into() },
    }
}

/// What a successor does, step by step.
fn steps(page: &KitPage) -> Vec<Message> {
    let (by_hand, secret) = (page.last_groups_by_hand, page.vault_secret_groups.is_some());
    let mut steps = vec![
        said::paper_kit_todo_computer(),
        said::paper_kit_todo_folder(),
        said::paper_kit_todo_choose(),
        if by_hand { said::paper_kit_todo_type_by_hand() } else { said::paper_kit_todo_type() },
    ];
    steps.extend(secret.then(said::paper_kit_todo_secret));
    steps.push(said::paper_kit_todo_sign_in());
    steps
}

fn groups(text: &str) -> Vec<&str> {
    text.split(|symbol: char| symbol.is_whitespace() || symbol == '-')
        .filter(|group| !group.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::process::Command;

    use super::*;
    use crate::typeset::NoFonts;

    const CODE: &str = "1A2B-3C4D-5E6F-7G8H-9J0K-MNPQ-RSTV-WXYZ";

    #[test]
    fn the_page_is_read_back_by_other_programs() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kit.pdf");
        std::fs::write(&path, &*kit(&page(), &NoFonts).unwrap()).unwrap();

        if let Some(text) = text_of(&path) {
            for group in CODE.split('-').chain(["QQ11", "XX88"]) {
                assert!(text.contains(group), "the group {group} must be on the page:\n{text}");
            }
            assert!(text.contains("Recovery kit 3 for Anna Berger"), "the title names the kit and its owner");
        }
        if let Some(read) = scanned(&path) {
            assert_eq!(read, CODE, "the square must hold the code and nothing else");
        }
    }

    #[test]
    fn groups_written_by_hand_never_reach_the_page() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kit.pdf");
        let page = KitPage { last_groups_by_hand: true, ..page() };
        std::fs::write(&path, &*kit(&page, &NoFonts).unwrap()).unwrap();
        if let Some(text) = text_of(&path) {
            assert!(text.contains("5E6F"), "the first three groups are printed");
            for group in ["7G8H", "9J0K", "MNPQ", "RSTV", "WXYZ"] {
                assert!(!text.contains(group), "the printer must not get the whole code: {text}");
            }
            assert!(text.contains("Groups 4 to 8 are written in by hand"), "and the page says which: {text}");
        }
        if let Some(read) = scanned(&path) {
            assert_eq!(read, "", "a QR code would give the whole code away");
        }
    }

    #[test]
    fn what_is_printed_of_a_code_written_by_hand_leaves_too_much_to_try() {
        // The first symbol is the kind, the last five are the check; five bits each.
        let printed = (GROUPS - GROUPS_BY_HAND) * 4;
        assert!(printed <= 27, "a printed check would tell right from wrong without the vault");
        let unknown = 128 - (printed - 1) * 5;
        assert!(unknown >= 64, "{unknown} bits are tried out by somebody with the vault's files");
    }

    #[test]
    fn a_kit_with_long_names_and_places_still_fits_on_one_page() {
        let long = "Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe-Öhringen ";
        let page = KitPage {
            owner_name: long.into(),
            business: long.repeat(2),
            vault_place: format!("C:\\{}", "HarbourLaneStudio\\".repeat(12)),
            backup_places: vec![long.repeat(2); 4],
            ..page()
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kit.pdf");
        std::fs::write(&path, &*kit(&page, &NoFonts).unwrap()).unwrap();
        let Some(info) = run("pdfinfo", &[path.to_str().unwrap()]) else { return };
        assert!(info.contains("Pages:           1"), "a second page gets lost: {info}");
    }

    #[test]
    fn a_character_that_prints_as_a_box_is_named_on_the_page() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kit.pdf");
        let page = KitPage { owner_name: "김하늘 🙂".into(), ..page() };
        std::fs::write(&path, &*kit(&page, &NoFonts).unwrap()).unwrap();
        let Some(text) = text_of(&path) else { return };
        assert!(
            text.contains("U+AE40") && text.contains("U+1F642"),
            "whoever finds it must not puzzle: {text}"
        );
    }

    #[test]
    fn a_font_of_the_computer_prints_what_ours_lack() {
        struct DejaVu(Vec<u8>);
        impl SpareFonts for DejaVu {
            fn having(&self, _symbols: &[char]) -> Vec<crate::SpareFont> {
                vec![crate::SpareFont { file: self.0.as_slice().into(), face: 0 }]
            }
        }
        let Ok(font) = std::fs::read("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf") else {
            println!("skipped: DejaVu is not installed");
            return;
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kit.pdf");
        let page = KitPage { owner_name: "ნინო Ꭴ".into(), ..page() };
        std::fs::write(&path, &*kit(&page, &DejaVu(font)).unwrap()).unwrap();
        let Some(text) = text_of(&path) else { return };
        assert!(text.contains("ნინო"), "the Georgian name is on the page: {text}");
        assert!(
            text.contains("U+13A4") && !text.contains("U+10DC"),
            "only what that font lacks too is named"
        );
    }

    #[test]
    fn a_code_of_another_shape_is_refused_before_it_is_printed() {
        for code in [
            "",
            "1A2B-3C4D",
            "1A2B-3C4D-5E6F-7G8H-9J0K-MNPQ-RSTV-WXY",
            "1A2B-3C4D-5E6F-7G8H-9J0K-MNPQ-RSTV-WÄY",
        ] {
            let page = KitPage { code_groups: Zeroizing::new(code.into()), ..page() };
            assert!(
                matches!(kit(&page, &NoFonts), Err(ReportError::CodeShape)),
                "{code} would be useless on paper"
            );
        }
    }

    fn page() -> KitPage {
        KitPage {
            business: "Harbour Lane Studio".into(),
            owner_name: "Anna Berger".into(),
            kit_number: 3,
            replaces: Some(Replaced { number: 2, made_on: "3 September 2026".into() }),
            made_on: "22 November 2026".into(),
            code_groups: Zeroizing::new(CODE.into()),
            vault_secret_groups: Some(Zeroizing::new("QQ11-RR22-SS33-TT44-VV55-WW66-YY77-XX88".into())),
            fingerprint: "K7QF-2M9X-TR4D-8WNA".into(),
            vault_place: "Office computer: Documents, Harbour Lane Studio.keyholder".into(),
            backup_places: vec!["Red USB stick in the office safe".into(), "Bank deposit box 114".into()],
            app_version: "Keyholder 0.1.0".into(),
            last_groups_by_hand: false,
        }
    }

    fn text_of(pdf: &Path) -> Option<String> {
        run("pdftotext", &["-layout", pdf.to_str().unwrap(), "-"])
    }

    /// What a scanner reads from the page as printed at 150 dots per inch.
    fn scanned(pdf: &Path) -> Option<String> {
        let image = pdf.with_extension("");
        run(
            "pdftoppm",
            &["-r", "150", "-png", "-singlefile", pdf.to_str().unwrap(), image.to_str().unwrap()],
        )?;
        let read = run("zbarimg", &["--raw", "-q", image.with_extension("png").to_str().unwrap()])?;
        Some(read.trim_end().to_owned())
    }

    /// Runs a program and gives what it printed; says so and gives none where it is not installed.
    fn run(program: &str, arguments: &[&str]) -> Option<String> {
        match Command::new(program).args(arguments).output() {
            Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
            Err(_) if cfg!(target_os = "linux") => panic!("no {program}: `cargo xtask setup` installs it"),
            Err(_) => {
                println!("skipped: {program} is not installed");
                None
            }
        }
    }
}
