//! A recovery kit's page, read by programs that know nothing of ours.

use std::path::Path;

use crate::stage::Stage;

/// What a page says that was saved as a PDF.
pub struct Paper {
    /// The recovery code, groups with a space between.
    pub code: String,
    /// The vault secret.
    pub secret: String,
    /// The code as the QR code has it; empty where there is none.
    pub scanned: String,
    /// Everything that can be read.
    pub text: String,
}

impl Paper {
    /// Reads the page with `pdftotext` and scans it with `zbarimg`.
    pub fn read(stage: &Stage, pdf: &Path) -> Self {
        let file = pdf.to_string_lossy();
        let text = stage.output("pdftotext", &["-layout", &file, "-"]);
        let rows = |groups: usize| {
            let rows = text.lines().map(groups_in).filter(|found| found.len() == groups);
            rows.flatten().collect::<Vec<_>>().join(" ")
        };
        let picture = stage.home().join("page").to_string_lossy().into_owned();
        stage.output("pdftoppm", &["-r", "150", "-singlefile", "-png", &file, &picture]);
        // It ends with 4 where there is no code to scan.
        let scan = stage.command("zbarimg").args(["--quiet", "--raw", &format!("{picture}.png")]).output();
        let scanned = String::from_utf8_lossy(&scan.expect("zbarimg runs").stdout).into_owned();
        Self { code: rows(4), secret: rows(8), scanned: scanned.trim().to_owned(), text }
    }
}

/// The groups of four in a line that holds nothing else.
fn groups_in(line: &str) -> Vec<String> {
    let words: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
    let group =
        |word: &String| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    if words.iter().all(group) { words } else { Vec::new() }
}
