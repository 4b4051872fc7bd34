//! The audit on paper: A4 landscape, totals first, a place to sign last.

use serde::Serialize;
use words::said::{self, PaperAuditFoot, PaperAuditMade, ReportFileTitle};
use zeroize::Zeroizing;

use crate::ReportError;
use crate::audit::{
    Audit, Kind, Measure, Row, SecondFactor, State, Total, never, no_end, not_yet, sign_offs, unknown,
};
use crate::paper::{PLACE, PaperWords, Piece, lacks, paper_words, pieces, printed};
use crate::typeset::{Faces, SpareFonts, typeset};

const TEMPLATE: &str =
    concat!(include_str!("../templates/shared.typ"), include_str!("../templates/audit.typ"));

/// Typesets the audit.
pub(crate) fn write(audit: &Audit, fonts: &dyn SpareFonts) -> Result<Vec<u8>, ReportError> {
    let mut paper = Paper::new(audit);
    let mut data = json(&paper)?;
    let mut faces = Faces::for_text(&printed(&String::from_utf8_lossy(&data)), fonts);
    if !faces.missing.is_empty() {
        let lacks = lacks(&std::mem::take(&mut faces.missing));
        paper.boxes = Some(said::paper_audit_boxes(lacks).to_string());
        data = json(&paper)?;
    }
    Ok(typeset(TEMPLATE, Zeroizing::new(data), &faces)?.pdf)
}

fn json(paper: &Paper) -> Result<Vec<u8>, ReportError> {
    serde_json::to_vec(paper).map_err(|_| ReportError::Table)
}

/// What the template prints, everything in words.
#[derive(Serialize)]
struct Paper<'a> {
    words: PaperWords,
    title: &'a str,
    business: &'a str,
    fingerprint: &'a str,
    as_of: Vec<Piece>,
    as_of_exact: &'a str,
    made_with: &'a str,
    grouping: &'static str,
    filters: String,
    remarks: &'a [String],
    totals: Vec<&'a Total>,
    /// What says that nobody recorded it, which is marked.
    unknown: &'static str,
    about_measures: String,
    measures: &'a [Measure],
    measure_columns: [String; 6],
    lines: usize,
    columns: [String; 11],
    parts: Vec<Part<'a>>,
    head: &'a str,
    checkpoint: &'a str,
    how_to_check: &'a [String],
    limits: &'a [String],
    /// What says that the fonts lack characters, where they do.
    boxes: Option<String>,
    sign_offs: [SignOff; 2],
}

/// A statement that somebody signs.
#[derive(Serialize)]
struct SignOff {
    heading: String,
    statement: String,
}

/// Groups that begin a page.
#[derive(Serialize)]
struct Part<'a> {
    /// The number of its first line, from 1.
    first: usize,
    groups: Vec<PaperGroup<'a>>,
}

#[derive(Serialize)]
struct PaperGroup<'a> {
    heading: &'a str,
    /// How many there are, in words.
    lines: String,
    rows: Vec<PaperRow<'a>>,
}

#[derive(Serialize)]
struct PaperRow<'a> {
    name: &'a str,
    username: &'a str,
    /// Empty for a person, which needs no saying.
    kind: &'static str,
    company: &'a str,
    account: &'a str,
    /// As whom they sign in there.
    login: String,
    login_unknown: bool,
    role: &'a str,
    level: &'static str,
    permissions: String,
    since: &'a str,
    until: &'a str,
    authorised_by: &'a str,
    reason: &'a str,
    last_seen: &'a str,
    second_factor: &'static str,
    /// Whether it is off, which is marked.
    factor_off: bool,
    state: &'static str,
    /// Whether the line is printed in grey: it lets nobody in.
    quiet: bool,
}

impl<'a> Paper<'a> {
    fn new(audit: &'a Audit) -> Self {
        Self {
            words: around(audit),
            title: &audit.title,
            business: &audit.business,
            fingerprint: &audit.fingerprint,
            as_of: pieces(&said::paper_audit_as_of(PLACE), &audit.as_of.text),
            as_of_exact: &audit.as_of.rfc3339,
            made_with: &audit.made_with,
            grouping: audit.grouping.words(),
            filters: if audit.filters.is_empty() {
                said::report_everything_is_listed().to_string()
            } else {
                audit.filters.join("; ")
            },
            remarks: &audit.remarks,
            totals: audit.totals.iter().filter(|total| total.is_told() && !audit.nothing_on_record).collect(),
            unknown: unknown(),
            about_measures: said::report_about_measures().to_string(),
            measures: if audit.nothing_on_record { &[] } else { &audit.measures },
            measure_columns: [
                said::paper_audit_cis(),
                said::report_measure(),
                said::paper_audit_result(),
                said::report_counted(),
                said::report_among(),
                said::report_formula(),
            ]
            .map(|head| head.to_string()),
            lines: audit.lines(),
            columns: columns(),
            parts: parts(audit),
            head: &audit.proof.journal_head,
            checkpoint: &audit.proof.checkpoint,
            how_to_check: &audit.proof.how_to_check,
            limits: &audit.proof.limits,
            boxes: None,
            sign_offs: sign_offs(audit).map(|who| SignOff {
                heading: who.to_string(),
                statement: who.form("statement").unwrap_or_default(),
            }),
        }
    }
}

/// How many lines may follow each other before a new page begins.
///
/// Typst lays out what lies between page breaks beside each other, one on each processor: 10,000 lines take a little
/// over half the time on two. Of some fifty pages half a one is left empty.
const PART_MOST: usize = 500;

fn parts(audit: &Audit) -> Vec<Part<'_>> {
    let mut parts = vec![Part { first: 1, groups: Vec::new() }];
    let mut left = PART_MOST;
    for group in audit.all_groups() {
        let lines = said::paper_audit_lines(group.rows.len()).to_string();
        let mut rows = group.rows.as_slice();
        loop {
            if left == 0 {
                let first = 1 + parts.len() * PART_MOST;
                parts.push(Part { first, groups: Vec::new() });
                left = PART_MOST;
            }
            let (now, later) = rows.split_at(rows.len().min(left));
            if let Some(part) = parts.last_mut() {
                let rows = now.iter().map(paper_row).collect();
                part.groups.push(PaperGroup { heading: &group.heading, lines: lines.clone(), rows });
            }
            left -= now.len();
            if later.is_empty() {
                break;
            }
            rows = later;
        }
    }
    parts
}

/// The words around the lines.
fn around(audit: &Audit) -> PaperWords {
    let Audit { business, title, as_of, .. } = audit;
    let entry = audit.proof.journal_entry.to_string();
    paper_words! {
        title: ReportFileTitle { business: business.into(), title: title.into() },
        foot: PaperAuditFoot { as_of: (&as_of.text).into(), business: business.into() },
        entry: said::paper_entry(entry),
        made: said::report_made(),
        made_by: PaperAuditMade { at: (&audit.made_at.text).into(), by: (&audit.made_by).into() },
        made_with: said::paper_audit_with(),
        fingerprint: said::report_fingerprint(),
        grouped_by: said::report_grouped_by(),
        filters: said::report_filters(),
        nobody: said::paper_audit_none(),
        measures: said::paper_audit_measures(),
        how_to_check: said::report_how_to_check(),
        checkpoint: said::report_checkpoint(),
        limits: said::report_limits(),
        name: said::report_name(),
        signer_title: said::report_signer_title(),
        date: said::report_date(),
        signature: said::report_signature(),
        changes: said::paper_audit_changes(),
    }
}

/// Stands where no permission is set singly: on paper every line would say so.
const NONE: &str = "–";

/// The heads of the table. A column of the paper may hold two of the workbook's.
fn columns() -> [String; 11] {
    [
        said::paper_audit_number(),
        said::paper_audit_who(),
        said::report_company(),
        said::report_account(),
        said::paper_audit_role(),
        said::report_single_permissions(),
        said::paper_audit_since(),
        said::paper_audit_authorised(),
        said::report_last_seen(),
        said::report_second_factor(),
        said::report_state(),
    ]
    .map(|head| head.to_string())
}

fn paper_row(row: &Row) -> PaperRow<'_> {
    PaperRow {
        name: row.user.name.as_str(),
        username: row.user.username.as_str(),
        kind: match row.user.kind {
            Kind::Person => "",
            Kind::ApiProcess | Kind::ThirdParty => row.user.kind.words(),
        },
        company: row.company.as_str(),
        account: row.account.as_str(),
        login: said::paper_audit_login(row.login.as_str()).to_string(),
        login_unknown: row.login.as_str() == unknown(),
        role: row.role.as_str(),
        level: row.level.words(),
        permissions: if row.permissions.is_empty() { NONE.to_owned() } else { row.permissions_in_words() },
        since: row.since.words(not_yet()),
        until: row.until.words(no_end()),
        authorised_by: row.authorised_by.as_str(),
        reason: row.reason.as_str(),
        last_seen: row.last_seen.words(never()),
        second_factor: row.second_factor.words(),
        factor_off: row.second_factor == SecondFactor::Off,
        state: row.state.words(),
        quiet: match row.state {
            State::Disabled | State::Expired => true,
            State::Active | State::OpenForDisabled | State::Locked | State::NotYetSignedIn => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::time::Instant;

    use super::*;
    use crate::audit::{Figure, Known};
    use crate::sample;
    use crate::typeset::NoFonts;

    #[test]
    fn the_paper_says_who_when_and_how_to_check() {
        let mut audit = sample::office();
        audit.totals.push(Total::of(Figure::Expired, 0, false));
        let Some(text) = text_of(&write(&audit, &NoFonts).unwrap()) else { return };
        for wanted in [
            "Who has access",
            "22 November 2026, 14:03",
            "Anna Berger",
            &audit.proof.journal_head,
            "Page 1 of",
        ] {
            assert!(text.contains(wanted), "{wanted} must be on the paper:\n{text}");
        }
        assert!(!text.contains("expired or past their end"), "what there is none of is left out: {text}");
        assert!(text.contains("31 of 40, 77 %, 5 unknown"), "the measures are on the paper: {text}");
        assert!(text.contains("Divide the logins"), "with their formulas: {text}");
        assert!(text.contains("unknown"), "what nobody recorded is printed as unknown");
        assert!(text.contains("Signature"), "there is a place to sign");
        assert!(text.contains("U+1F642"), "a character that can't be printed is named");
    }

    #[test]
    fn what_users_type_is_printed_and_never_run() {
        let Some(text) = text_of(&write(&sample::office(), &NoFonts).unwrap()) else { return };
        let text: String = text.split_whitespace().collect();
        for typed in [r#"#read("/etc/passwd")*bold*$x$="#, r"<label>@ref\"] {
            assert!(text.contains(typed), "{typed} is text and must come out as typed: {text}");
        }
    }

    #[test]
    fn naughty_strings_never_break_the_paper() {
        let strings = sample::vectors("blns/blns.json");
        let mut audit = sample::office();
        let template = audit.groups[0].rows[0].clone();
        audit.groups[0].rows = strings
            .iter()
            .map(|text| {
                let mut row = template.clone();
                row.user.name = text.as_str().into();
                row.login = text.as_str().into();
                row.reason = text.as_str().into();
                row
            })
            .collect();
        assert!(write(&audit, &NoFonts).is_ok(), "no name may keep the report from being printed");
    }

    #[test]
    fn an_audit_with_no_line_is_still_a_report() {
        let mut audit = sample::office();
        audit.groups.clear();
        audit.totals.clear();
        audit.measures.clear();
        audit.proof.limits.clear();
        audit.proof.how_to_check.clear();
        let Some(text) = text_of(&write(&audit, &NoFonts).unwrap()) else { return };
        assert!(text.contains("No access matches"), "an empty table alone would look like a fault");
    }

    #[test]
    fn a_day_before_the_records_says_so_and_shows_no_figures() {
        let audit = sample::before_the_records();
        let Some(text) = text_of(&write(&audit, &NoFonts).unwrap()) else { return };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for wanted in [&audit.remarks[0], &audit.remarks[1], "Written down later, on 1 March 2024"] {
            assert!(text.contains(wanted), "{wanted} must be on the paper: {text}");
        }
        for unwanted in ["without a second factor", "31 of 40", "No access matches"] {
            assert!(!text.contains(unwanted), "{unwanted} would say something of that day: {text}");
        }
    }

    #[test]
    fn a_long_report_repeats_its_heads_and_the_same_report_gives_the_same_bytes() {
        let mut audit = sample::big_office(300);
        audit.groups[0].rows[0].reason = Known::from("x".repeat(500));
        let started = Instant::now();
        let pdf = write(&audit, &NoFonts).unwrap();
        println!("300 lines: {:?}, {} bytes", started.elapsed(), pdf.len());
        assert_eq!(pdf, write(&audit, &NoFonts).unwrap(), "two prints of one report must not differ");
        let Some(text) = text_of(&pdf) else { return };
        let pages = text.matches('\u{c}').count();
        assert!(pages > 5, "300 lines don't fit on {pages} pages");
        assert!(
            text.matches("Authorised by, reason").count() + 2 >= pages,
            "every page of the table has its heads"
        );
    }

    #[test]
    fn parts_of_a_very_long_report_hold_each_line_once_and_count_on() {
        let audit = sample::big_office(2 * PART_MOST + 3);
        let parts = parts(&audit);
        assert_eq!(
            parts.iter().map(|part| part.first).collect::<Vec<_>>(),
            [1, PART_MOST + 1, 2 * PART_MOST + 1]
        );
        let names = |rows: &[PaperRow<'_>]| rows.iter().map(|row| row.name.to_owned()).collect::<Vec<_>>();
        let printed = parts.iter().flat_map(|part| &part.groups).flat_map(|group| names(&group.rows));
        let wanted = audit.all_groups().flat_map(|group| &group.rows).map(|row| row.user.name.as_str());
        assert!(printed.eq(wanted), "every line is in exactly one part");
        let pdf = write(&audit, &NoFonts).unwrap();
        assert_eq!(pdf, write(&audit, &NoFonts).unwrap(), "whichever part is laid out first");
        let Some(text) = text_of(&pdf) else { return };
        for name in ["Person Number 499", "Person Number 500", "Person Number 1002"] {
            assert!(text.contains(name), "{name} must be on the paper");
        }
    }

    fn text_of(pdf: &[u8]) -> Option<String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("audit.pdf");
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
