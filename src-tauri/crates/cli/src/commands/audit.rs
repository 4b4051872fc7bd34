//! `keyholder audit`.

use std::path::PathBuf;

use api::ApiError;
use api::view::{AuditBy, AuditCount, AuditFormat, AuditPreview, AuditQuery, Written};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use serde_json::Value;

use super::written;
use words::{Message, said};

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::folder;
use crate::table::Table;
use crate::when::{self, Point};
use crate::wording::{line, say};

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
    #[arg(long, value_parser = formats())]
    format: Option<AuditFormat>,
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

/// Every format by the ending of its files.
fn formats() -> impl TypedValueParser<Value = AuditFormat> {
    let endings = PossibleValuesParser::new(AuditFormat::all().map(AuditFormat::ending));
    endings.try_map(|ending| of_ending(&ending).ok_or_else(|| say(said::cli_typed_no_format())))
}

fn of_ending(ending: &str) -> Option<AuditFormat> {
    AuditFormat::all().find(|format| format.ending().eq_ignore_ascii_case(ending))
}

impl Audit {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let zone = context.zone();
        if self.as_of.is_some_and(|point| point.is_to_come(&zone, context.now())) {
            return Err(ApiError::DayToCome.into());
        }
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
            (Some(format), Some(out)) => save(context, &query, format, out.clone()),
            (Some(AuditFormat::Json), None) => whole(context, &query),
            (Some(format), None) if !format.is_text() => {
                let day = context.api()?.audit(&query)?.as_of;
                let day = when::day(&zone, day).into();
                let name = say(said::CliAuditFile { day, ending: format.ending().into() });
                save(context, &query, format, name.into())
            }
            (Some(format), None) if context.screen.is_json() => {
                Err(CommandError::Usage(say(said::cli_audit_not_json(format.ending().to_uppercase()))))
            }
            (Some(format), None) => Ok(Answer::done(as_text(context, &query, format)?, Value::Null)),
            // Programs get every row; the view on screen has the first 200.
            (None, None) if context.screen.is_json() => whole(context, &query),
            (None, _) => {
                let preview = context.api()?.audit(&query)?;
                let counted = context.api()?.audit_count(&query)?;
                let as_of = when::moment(&zone, preview.as_of);
                Ok(Answer::done(text(&preview, &counted, &as_of), answer::json(&preview)?))
            }
        }
    }

    fn format(&self) -> Result<Option<AuditFormat>, CommandError> {
        match (&self.out, self.format) {
            (_, Some(format)) => Ok(Some(format)),
            (None, None) => Ok(None),
            (Some(out), None) => {
                let ending = out.extension().unwrap_or_default().to_string_lossy();
                let all: Vec<&str> = AuditFormat::all().map(AuditFormat::ending).collect();
                let unknown = || CommandError::Usage(say(said::cli_audit_format(all.join(", "))));
                of_ending(&ending).map(Some).ok_or_else(unknown)
            }
        }
    }
}

fn save(
    context: &mut CommandContext<'_>,
    query: &AuditQuery,
    format: AuditFormat,
    out: PathBuf,
) -> Result<Answer, CommandError> {
    let written = write(context, query, format, out)?;
    Ok(Answer::done(written::text(said::cli_written_audit(), &written), answer::json(&written)?))
}

fn write(
    context: &mut CommandContext<'_>,
    query: &AuditQuery,
    format: AuditFormat,
    out: PathBuf,
) -> Result<Written, CommandError> {
    let file = folder::text(&folder::absolute(&out)?);
    let (screen, what) = (context.screen, say(said::cli_writing_audit()));
    let api = context.api()?;
    Ok(screen.patiently(&what, || api.save_audit(query, format, &file))?)
}

/// The report's own JSON as the answer.
fn whole(context: &mut CommandContext<'_>, query: &AuditQuery) -> Result<Answer, CommandError> {
    let text = as_text(context, query, AuditFormat::Json)?;
    let json = serde_json::from_str(&text)
        .map_err(|e| CommandError::Refused(say(said::cli_audit_unread(e.to_string()))))?;
    Ok(Answer::done(text, json))
}

/// The text of a report. It never lies on the disk.
fn as_text(
    context: &mut CommandContext<'_>,
    query: &AuditQuery,
    format: AuditFormat,
) -> Result<String, CommandError> {
    let (screen, what) = (context.screen, say(said::cli_writing_audit()));
    let api = context.api()?;
    let bytes = screen.patiently(&what, || api.audit_bytes(query, format))?;
    String::from_utf8(bytes).map_err(|e| CommandError::Refused(say(said::cli_audit_no_text(e.to_string()))))
}

/// The heads of the table, as the files call them too.
const HEADS: [fn() -> Message; 9] = [
    said::report_name,
    said::report_username,
    said::report_kind,
    said::report_account,
    said::report_role,
    said::report_since,
    said::report_last_seen,
    said::report_second_factor,
    said::report_state,
];

fn text(preview: &AuditPreview, counted: &AuditCount, as_of: &str) -> String {
    let mut text = line(said::cli_audit_title(as_of));
    for remark in &preview.remarks {
        text.push_str(&format!("{remark}\n"));
    }
    let mut shown = 0_u32;
    let groups = preview.groups.iter().map(|group| (group, 1));
    for (group, counts) in groups.chain(preview.later.iter().map(|group| (group, 0))) {
        let mut table = Table::new(HEADS.map(|head| say(head())));
        for row in &group.rows {
            shown += counts;
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
    // Figures of a day that nobody recorded would say something.
    let totals = counted.totals.iter().filter(|_| !preview.nothing_on_record);
    text.push_str(&Table::pairs(totals.map(|(label, number)| (label.clone(), number.to_string()))));
    if shown < counted.lines {
        let more = counted.lines - shown;
        text.push_str(&line(said::cli_count_more_lines(more)));
    }
    text + &line(said::cli_journal_head(&preview.head))
}
