//! `keyholder audit`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use desk::view::{AuditBy, AuditCount, AuditFormat, AuditPreview, AuditQuery, Written};
use serde_json::Value;

use super::written;
use crate::answer::{self, Answer};
use crate::fault::Fault;
use crate::folder;
use crate::table::Table;
use crate::visit::Visit;
use crate::when::{self, Point};

/// Say who has access, today or on a past day
///
/// Without --format and --out it is shown here. CSV and JSON without --out go to standard output; PDF and XLSX are
/// written into this folder then.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder audit --as-of 2026-06-30 --by person --format pdf --out june.pdf \
                        --vault Office.keyholder"
)]
pub(crate) struct Audit {
    /// As of the end of this day, or of this time; now without it
    #[arg(long, value_name = "DATE")]
    as_of: Option<Point>,
    /// Grouped by what
    #[arg(long, default_value = "account")]
    by: By,
    /// Leave disabled users out who have no access
    #[arg(long)]
    active_only: bool,
    /// Only access that reaches further than day-to-day work
    #[arg(long)]
    privileged_only: bool,
    /// Only access of the staff of partner companies
    #[arg(long)]
    partners_only: bool,
    /// How to write it; told by the ending of --out where it isn't given
    #[arg(long)]
    format: Option<Format>,
    /// The file to write; it must not exist yet
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum By {
    Account,
    Person,
    Company,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Csv,
    Xlsx,
    Pdf,
    Json,
}

impl Audit {
    pub(crate) fn run(&self, visit: &mut Visit<'_>) -> Result<Answer, Fault> {
        let zone = visit.zone();
        let query = AuditQuery {
            as_of: self.as_of.map(|day| day.ends(&zone)),
            by: match self.by {
                By::Account => AuditBy::Account,
                By::Person => AuditBy::Person,
                By::Company => AuditBy::Company,
            },
            active_only: self.active_only,
            privileged_only: self.privileged_only,
            partners_only: self.partners_only,
            account: None,
        };
        match (self.format()?, &self.out) {
            (Some(format), Some(out)) => save(visit, &query, format, out.clone()),
            (Some(format @ (Format::Pdf | Format::Xlsx)), None) => {
                let day = visit.desk()?.audit(&query)?.as_of;
                let name = format!("Who has access, {}.{}", when::day(&zone, day), format.ending());
                save(visit, &query, format, name.into())
            }
            (Some(Format::Csv), None) if visit.screen.is_json() => Err(Fault::Usage(
                "CSV does not fit into a JSON answer. Say where to write it: --out FILE.".into(),
            )),
            (Some(Format::Csv), None) => Ok(Answer::done(as_text(visit, &query, Format::Csv)?, Value::Null)),
            (Some(Format::Json), None) => whole(visit, &query, |text| text),
            // Programs get every row; the view on screen has the first 200.
            (None, None) if visit.screen.is_json() => whole(visit, &query, |text| text),
            (None, _) => {
                let preview = visit.desk()?.audit(&query)?;
                let counted = visit.desk()?.audit_count(&query)?;
                let as_of = when::moment(&zone, preview.as_of);
                Ok(Answer::done(text(&preview, &counted, &as_of), answer::json(&preview)?))
            }
        }
    }

    fn format(&self) -> Result<Option<Format>, Fault> {
        match (&self.out, self.format) {
            (_, Some(format)) => Ok(Some(format)),
            (None, None) => Ok(None),
            (Some(out), None) => {
                let ending = out.extension().unwrap_or_default().to_string_lossy();
                Format::from_str(&ending, true).map(Some).map_err(|_| {
                    Fault::Usage("Say how to write the audit: --format csv, xlsx, pdf or json.".into())
                })
            }
        }
    }
}

impl Format {
    fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Pdf => "pdf",
            Self::Json => "json",
        }
    }

    fn to_desk(self) -> AuditFormat {
        match self {
            Self::Csv => AuditFormat::Csv,
            Self::Xlsx => AuditFormat::Xlsx,
            Self::Pdf => AuditFormat::Pdf,
            Self::Json => AuditFormat::Json,
        }
    }
}

fn save(visit: &mut Visit<'_>, query: &AuditQuery, format: Format, out: PathBuf) -> Result<Answer, Fault> {
    let written = write(visit, query, format, out)?;
    Ok(Answer::done(written::text("Audit", &written), answer::json(&written)?))
}

fn write(visit: &mut Visit<'_>, query: &AuditQuery, format: Format, out: PathBuf) -> Result<Written, Fault> {
    let file = folder::text(&folder::absolute(&out)?);
    Ok(visit.desk()?.save_audit(query, format.to_desk(), &file)?)
}

/// The report's own JSON as the answer.
fn whole(
    visit: &mut Visit<'_>,
    query: &AuditQuery,
    show: impl Fn(String) -> String,
) -> Result<Answer, Fault> {
    let text = as_text(visit, query, Format::Json)?;
    let json = serde_json::from_str(&text).map_err(|e| {
        Fault::Refused(format!("The audit could not be read back ({e}). Write it to a file: --out FILE."))
    })?;
    Ok(Answer::done(show(text), json))
}

/// The text of a report. It never lies on the disk.
fn as_text(visit: &mut Visit<'_>, query: &AuditQuery, format: Format) -> Result<String, Fault> {
    let bytes = visit.desk()?.audit_bytes(query, format.to_desk())?;
    String::from_utf8(bytes)
        .map_err(|e| Fault::Refused(format!("The audit is no text ({e}). Write it to a file: --out FILE.")))
}

fn text(preview: &AuditPreview, counted: &AuditCount, as_of: &str) -> String {
    let mut text = format!("Who has access, as of {as_of}\n");
    let mut shown = 0_u32;
    for group in &preview.groups {
        let mut table = Table::new(&[
            "User",
            "Username",
            "Kind",
            "Account",
            "Role",
            "Since",
            "Last seen",
            "Second factor",
            "State",
        ]);
        for row in &group.rows {
            shown += 1;
            table.row(
                [
                    &row.user,
                    &row.username,
                    &row.kind,
                    &row.account,
                    &row.role,
                    &row.since,
                    &row.last_seen,
                    &row.second_factor,
                    &row.state,
                ]
                .map(Clone::clone),
            );
        }
        text.push_str(&format!("\n{}\n{}", group.title, table.text()));
    }
    text.push('\n');
    text.push_str(&Table::pairs(
        counted.totals.iter().map(|(label, number)| (label.clone(), number.to_string())),
    ));
    if shown < counted.lines {
        let more = counted.lines - shown;
        text.push_str(&format!("{more} more lines: write the whole with --out FILE.\n"));
    }
    text.push_str(&format!("Head of the journal: {}\n", preview.head));
    text
}
