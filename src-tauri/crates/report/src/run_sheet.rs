//! A run on paper: what is to be done, who did and verified it, and room to write and sign.

use serde::Serialize;
use words::said::{self, PaperRunFoot, ReportFileTitle};
use zeroize::Zeroizing;

use crate::ReportError;
use crate::paper::{PaperWords, Piece, lacks, paper_words, pieces, printed};
use crate::typeset::{Faces, SpareFonts, typeset};

const TEMPLATE: &str = concat!(include_str!("../templates/shared.typ"), include_str!("../templates/run.typ"));

/// A run to print. Times and days are in words.
#[derive(Debug, Clone, Serialize)]
pub struct RunSheet {
    /// Such as "Leaver run 3: Aylin Demir".
    pub title: String,
    /// The business that the vault belongs to.
    pub business: String,
    /// Label and value: the reason, the last day, who started it.
    pub about: Vec<(String, String)>,
    /// The steps in the order to take them.
    pub groups: Vec<SheetGroup>,
    /// What keeps the run from being closed besides its steps, in sentences.
    pub came_later: Vec<String>,
    /// When the sheet was made.
    pub made_at: String,
    /// Who made it.
    pub made_by: String,
    /// The program and its version.
    pub made_with: String,
    /// The journal entry that it rests on.
    pub entry: u64,
    /// That entry's hash, in hexadecimal.
    pub head: String,
}

/// Steps of one kind.
#[derive(Debug, Clone, Serialize)]
pub struct SheetGroup {
    /// What they have in common.
    pub title: String,
    /// The steps.
    pub steps: Vec<SheetStep>,
}

/// One step. What is empty has not happened yet, and is left free to write into.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SheetStep {
    /// Its number in the run, from 1.
    pub number: u32,
    /// What to do.
    pub what: String,
    /// Somebody else must verify it.
    pub to_verify: bool,
    /// Who did it.
    pub done_by: String,
    /// When.
    pub done_at: String,
    /// Who verified it.
    pub verified_by: String,
    /// When, and how.
    pub verified_at: String,
    /// What was noted, or until when and why it is let be.
    pub note: String,
}

/// Typesets the sheet, A4 landscape. `fonts` has what the fonts of this crate lack; what they lack too is named on it.
///
/// # Errors
/// [`ReportError::Layout`] only when this crate is at fault.
pub fn run_sheet(sheet: &RunSheet, fonts: &dyn SpareFonts) -> Result<Vec<u8>, ReportError> {
    let mut paper = Paper {
        sheet,
        words: around(sheet),
        done: pieces(&said::paper_run_done(), ""),
        verified: pieces(&said::paper_run_verified(), ""),
        boxes: None,
    };
    let mut data = json(&paper)?;
    let mut faces = Faces::for_text(&printed(&String::from_utf8_lossy(&data)), fonts);
    if !faces.missing.is_empty() {
        let lacks = lacks(&std::mem::take(&mut faces.missing));
        paper.boxes = Some(said::paper_boxes(lacks).to_string());
        data = json(&paper)?;
    }
    Ok(typeset(TEMPLATE, Zeroizing::new(data), &faces)?.pdf)
}

fn json(paper: &Paper<'_>) -> Result<Vec<u8>, ReportError> {
    serde_json::to_vec(paper).map_err(|_| ReportError::Table)
}

#[derive(Serialize)]
struct Paper<'a> {
    #[serde(flatten)]
    sheet: &'a RunSheet,
    words: PaperWords,
    /// The two statements that are signed.
    done: Vec<Piece>,
    verified: Vec<Piece>,
    /// What says that the fonts lack characters, where they do.
    boxes: Option<String>,
}

/// The words around the steps.
fn around(sheet: &RunSheet) -> PaperWords {
    let RunSheet { business, title, made_at, made_by, made_with, .. } = sheet;
    let foot = PaperRunFoot {
        at: made_at.into(),
        business: business.into(),
        by: made_by.into(),
        program: made_with.into(),
    };
    paper_words! {
        title: ReportFileTitle { business: business.into(), title: title.into() },
        foot: foot,
        entry: said::paper_entry(sheet.entry.to_string()),
        number: said::paper_run_number(),
        what: said::paper_run_what(),
        done_by: said::paper_run_done_by(),
        done_at: said::paper_run_done_at(),
        verified_by: said::paper_run_verified_by(),
        verified_at: said::paper_run_verified_at(),
        note: said::paper_run_note(),
        to_verify: said::paper_run_to_verify(),
        no_step: said::paper_run_no_step(),
        later: said::paper_run_later(),
        name: said::report_name(),
        date: said::report_date(),
        signature: said::report_signature(),
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;
    use crate::typeset::NoFonts;

    fn sheet() -> RunSheet {
        RunSheet {
            title: "Leaver run 3: Aylin Demir".into(),
            business: "Harbour Lane Studio".into(),
            about: vec![
                ("Reason".into(), "moves away".into()),
                ("Last day".into(), "30 November 2026".into()),
            ],
            groups: vec![SheetGroup {
                title: "Access to take away".into(),
                steps: vec![
                    SheetStep {
                        number: 1,
                        what: "Take away the access of Aylin Demir to Newsletter".into(),
                        to_verify: true,
                        done_by: "Mateo Ruiz".into(),
                        done_at: "22 November 2026, 14:03".into(),
                        note: "Ticket 4711".into(),
                        ..SheetStep::default()
                    },
                    SheetStep {
                        number: 2,
                        what: "Get the #office *key* back".into(),
                        ..SheetStep::default()
                    },
                ],
            }],
            came_later: vec![],
            made_at: "22 November 2026, 14:05".into(),
            made_by: "Ingrid Solberg".into(),
            made_with: "Keyholder 0.1.0".into(),
            entry: 1204,
            head: "5f3a9c0e7b1d4286a0c3e5f7192b4d6880aa1bcd3e4f5061728394a5b6c7d8e9".into(),
        }
    }

    #[test]
    fn the_sheet_says_what_is_done_and_leaves_room_to_sign() {
        let Some(text) = text_of(&run_sheet(&sheet(), &NoFonts).unwrap()) else { return };
        for wanted in [
            "Aylin Demir",
            "Done by",
            "Verified by",
            "Mateo Ruiz",
            "Ticket 4711",
            "Signature",
            "Journal entry 1204",
        ] {
            assert!(text.contains(wanted), "{wanted} must be on the sheet:\n{text}");
        }
        assert!(text.contains("#office *key*"), "what people typed is text: {text}");
        assert!(!text.contains("Empty boxes"), "our own fonts have every character: {text}");
        assert_eq!(text.matches('\u{c}').count(), 1, "a short run fits on one page");
    }

    #[test]
    fn a_run_without_steps_and_one_of_many_pages_are_printed_too() {
        let mut none = sheet();
        none.groups.clear();
        none.came_later = vec!["Aylin Demir got access to Website after the run was started".into()];
        assert!(run_sheet(&none, &NoFonts).is_ok());
        let mut many = sheet();
        many.groups[0].steps = (1..=80)
            .map(|number| SheetStep { number, what: "x".repeat(300), ..SheetStep::default() })
            .collect();
        let Some(text) = text_of(&run_sheet(&many, &NoFonts).unwrap()) else { return };
        let pages = text.matches('\u{c}').count();
        assert!(
            pages > 2 && text.matches("Done by").count() + 1 >= pages,
            "each page has its heads: {pages}"
        );
    }

    fn text_of(pdf: &[u8]) -> Option<String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run.pdf");
        std::fs::write(&path, pdf).unwrap();
        match Command::new("pdftotext").args(["-layout".as_ref(), path.as_os_str(), "-".as_ref()]).output() {
            Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
            Err(_) if cfg!(target_os = "linux") => panic!("no pdftotext: `cargo xtask setup` installs it"),
            Err(_) => {
                println!("skipped: pdftotext is not installed");
                None
            }
        }
    }
}
