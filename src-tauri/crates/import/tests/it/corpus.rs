//! Files as offices and services write them, each with what is right beside it, and how many of those facts are read.

mod judge;
mod right;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use import::{AccountNamed, Choices, Note, Opened, Opening, Reading, SkipReason, Warning};

use crate::{open, read};
use judge::{Finding, Got, Outcome};
use right::{Place, Right};

/// How many facts may be lost in silence and how many wrong, by kind; none where a kind isn't here. No figure goes up.
const MOST: [(&str, usize, usize); 1] = [("quotes", 1, 0)];

/// The columns about which the reading asks.
fn questions(reading: &Reading) -> Vec<usize> {
    let asked = reading.questions.iter().map(|question| question.column);
    asked.chain(reading.which_order.iter().copied()).collect()
}

/// What the reading says about places that it doesn't hold, or that somebody is to look at.
fn named(opened: &Opened, reading: &Reading) -> Vec<Place> {
    let at = |line, column| Place { lines: Some((line, line)), column, sheet: None };
    let whole = |column| Place { column: Some(column), ..Place::default() };
    let skipped = reading.skipped.iter().map(|skipped| {
        let column = match skipped.reason {
            SkipReason::BadCharacters { column }
            | SkipReason::TooLong { column }
            | SkipReason::FormulaFailed { column }
            | SkipReason::SeveralNamed { column }
            | SkipReason::ShortenedNumber { column }
            | SkipReason::NotAnAddress { column } => Some(column),
            SkipReason::Blank
            | SkipReason::Totals
            | SkipReason::HeadsAgain
            | SkipReason::Remark
            | SkipReason::Title
            | SkipReason::OtherTable
            | SkipReason::NobodyNamed
            | SkipReason::NoAccount
            | SkipReason::Several => None,
        };
        Place { lines: Some((skipped.line, skipped.through)), column, sheet: None }
    });
    let warnings = reading.warnings.iter().map(|warning| match *warning {
        Warning::NotUnderstood { line, column } | Warning::NotYet { line, column } => at(line, Some(column)),
        Warning::Differs { line, .. }
        | Warning::SameName { line, .. }
        | Warning::SameAddress { line, .. }
        | Warning::TakenForOne { line, .. }
        | Warning::NearlyAlike { line, .. }
        | Warning::SameUsername { line, .. } => at(line, None),
        Warning::Concealed { column } | Warning::Passwords { column } | Warning::NotUsed { column } => {
            whole(column)
        }
    });
    let unread = reading.unread.iter().map(|unread| whole(unread.column));
    let notes = opened.sheet.notes.iter().flat_map(told);
    skipped.chain(warnings).chain(unread).chain(notes).collect()
}

/// The places that a note about how the file was read names.
fn told(note: &Note) -> Vec<Place> {
    let of = |lines: &import::SomeLines, column: Option<usize>| -> Vec<Place> {
        lines.first().iter().map(|line| Place { lines: Some((*line, *line)), column, sheet: None }).collect()
    };
    let columns = |columns: &[usize]| -> Vec<Place> {
        columns.iter().map(|column| Place { column: Some(*column), ..Place::default() }).collect()
    };
    match note {
        Note::OpenQuote { line } | Note::FormulaWithoutResult { line } | Note::OtherEncoding { line, .. } => {
            vec![Place { lines: Some((*line, *line)), column: None, sheet: None }]
        }
        Note::Errors { column, lines }
        | Note::DamagedNumbers { column, lines }
        | Note::StruckCells { column, lines } => of(lines, Some(*column)),
        Note::HiddenRows { lines, .. }
        | Note::StruckRows { lines }
        | Note::OtherDelimiterInLines { lines, .. }
        | Note::TextBehindQuote { lines }
        | Note::LongRows { lines }
        | Note::NulCharacters { lines }
        | Note::EntriesLeftOut { lines } => of(lines, None),
        Note::HiddenColumns { columns: hidden } => columns(hidden),
        Note::OtherSheets { others, .. } => {
            others.iter().map(|sheet| Place { sheet: Some(sheet.name.clone()), ..Place::default() }).collect()
        }
        Note::LineForPrograms { .. }
        | Note::AboveHeads { .. }
        | Note::NoHeads
        | Note::BrokenLetters
        | Note::OneColumnTakenApart
        | Note::MergedCellsFilled
        | Note::OtherDelimiter { .. }
        | Note::BackslashQuotes
        | Note::FieldsLeftOut { .. } => Vec::new(),
    }
}

/// A file, read as it suggests itself.
fn got(bytes: &[u8], service: Option<&str>) -> Got {
    let opened = match open(bytes, &Opening::default()) {
        Ok(opened) => opened,
        Err(fault) => return Got { refused: Some(format!("{fault:?} {fault}")), ..Got::default() },
    };
    let about = service.map(|service| AccountNamed { service: service.to_owned(), account: String::new() });
    let choices = Choices { about, ..Choices::suggested(&opened.sheet) };
    match read(&opened.sheet, &choices) {
        Ok(reading) => Got {
            named: named(&opened, &reading),
            questions: questions(&reading),
            asks_letters: opened.sheet.notes.contains(&Note::BrokenLetters),
            asks_which_account: choices.asks_which_account(),
            refused: None,
            rows: opened.sheet.rows,
            reading,
        },
        Err(fault) => Got { refused: Some(format!("{fault:?} {fault}")), ..Got::default() },
    }
}

/// How often each outcome was seen.
#[derive(Default)]
struct Tally {
    files: usize,
    files_right: usize,
    outcomes: BTreeMap<Outcome, usize>,
}

impl Tally {
    fn of(&self, outcome: Outcome) -> usize {
        self.outcomes.get(&outcome).copied().unwrap_or_default()
    }
}

#[expect(clippy::print_stdout, reason = "the table is what the corpus is for")]
fn print(title: &str, tallies: &BTreeMap<String, Tally>) {
    println!(
        "\n{title:<28}{:>7}{:>7}{:>7}{:>7}{:>7}{:>9}",
        "right", "asked", "named", "lost", "wrong", "files"
    );
    for (name, tally) in tallies {
        let cells: String = Outcome::ALL.iter().map(|outcome| format!("{:>7}", tally.of(*outcome))).collect();
        let files =
            if tally.files > 0 { format!("{}/{}", tally.files_right, tally.files) } else { String::new() };
        println!("{name:<28}{cells}{files:>9}");
    }
}

#[test]
fn no_more_facts_are_lost_or_wrong_than_before() {
    let (mut kinds, mut meanings): (BTreeMap<String, Tally>, BTreeMap<String, Tally>) = Default::default();
    for file in files() {
        let Right { service, ways } = Right::of(&fs::read_to_string(file.with_extension("right")).unwrap());
        let got = got(&fs::read(&file).unwrap(), service.as_deref());
        let found = ways.iter().map(|way| judge::judge(way, &got)).min_by_key(|found| judge::badness(found));
        let found: Vec<Finding> = found.unwrap_or_default();
        let kind = file.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
        for name in [kind.clone(), "(all)".to_owned()] {
            let tally = kinds.entry(name).or_default();
            tally.files += 1;
            tally.files_right += usize::from(found.iter().all(|finding| finding.met));
            for finding in &found {
                *tally.outcomes.entry(finding.outcome).or_default() += 1;
            }
        }
        if let Some(fault) = got.refused.as_ref().filter(|_| found.iter().any(|finding| !finding.met)) {
            println!("{kind}/{}: {fault}", file.file_name().unwrap().to_string_lossy());
        }
        for finding in found {
            *meanings
                .entry(finding.meaning.to_owned())
                .or_default()
                .outcomes
                .entry(finding.outcome)
                .or_default() += 1;
            if !finding.met {
                let name = file.file_name().unwrap().to_string_lossy().into_owned();
                println!("{kind}/{name}: {:?}: {}", finding.outcome, finding.text);
            }
        }
    }
    print("kind", &kinds);
    print("meaning", &meanings);
    kinds.remove("(all)");
    println!("\nnow:");
    let mut worse = Vec::new();
    for (kind, tally) in &kinds {
        let (lost, wrong) = (tally.of(Outcome::Lost), tally.of(Outcome::Wrong));
        println!("    (\"{kind}\", {lost}, {wrong}),");
        let most =
            MOST.iter().find(|(name, _, _)| name == kind).map_or((0, 0), |(_, lost, wrong)| (*lost, *wrong));
        if lost > most.0 || wrong > most.1 {
            worse.push(format!("{kind}: lost {lost}, at most {}; wrong {wrong}, at most {}", most.0, most.1));
        }
    }
    assert_eq!(worse, [""; 0], "more than before");
}

/// The files of the corpus in the order of their names.
pub(crate) fn files() -> Vec<std::path::PathBuf> {
    files_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus"))
}

/// The service that is given beside a file.
pub(crate) fn service_of(file: &Path) -> Option<String> {
    Right::of(&fs::read_to_string(file.with_extension("right")).unwrap()).service
}

fn files_in(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_in(&path));
        } else if path.extension().is_some_and(|kind| kind != "right" && kind != "md") {
            files.push(path);
        }
    }
    files.sort();
    files
}
