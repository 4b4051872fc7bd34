//! The journal's entries as a table, for an auditor's own tools.

use serde::Serialize;
use words::{Message, said};

use crate::audit::Moment;
use crate::{ReportError, csv, json};

/// One entry, in words.
#[derive(Debug, Clone, Serialize)]
pub struct JournalRow {
    /// The entry's number.
    pub entry: u64,
    /// When, by the clock of the computer that wrote it.
    pub time: Moment,
    /// Who did it.
    pub who: String,
    /// What was done, in words.
    pub what: String,
    /// How it was before; none when there was nothing.
    pub before: Option<String>,
    /// How it is after; none when nothing is left.
    pub after: Option<String>,
    /// The entry's hash, in hexadecimal.
    pub hash: String,
}

/// What to write the journal as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JournalFormat {
    /// For spreadsheets.
    Csv,
    /// For programs: `{ "format": "keyholder-journal/1", "entries": [ { "entry", "time", "who", … } ] }`.
    Json,
}

/// Writes journal entries.
///
/// # Errors
/// [`ReportError::Table`] when the rows can't be written down.
pub fn journal_export(rows: &[JournalRow], format: JournalFormat) -> Result<Vec<u8>, ReportError> {
    match format {
        JournalFormat::Csv => {
            let nothing = said::report_nothing().to_string();
            csv::table(heads().map(|head| head.to_string()), rows.iter().map(|row| fields(row, &nothing)))
        }
        JournalFormat::Json => json::pretty(&Document { format: "keyholder-journal/1", entries: rows }),
    }
}

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    entries: &'a [JournalRow],
}

fn heads() -> [Message; 8] {
    [
        said::report_entry(),
        said::report_time(),
        said::report_time_with_zone(),
        said::report_who(),
        said::report_what_was_done(),
        said::report_before(),
        said::report_after(),
        said::report_entry_hash(),
    ]
}

fn fields(row: &JournalRow, nothing: &str) -> [String; 8] {
    [
        row.entry.to_string(),
        csv::sortable(&row.time.rfc3339),
        row.time.rfc3339.clone(),
        row.who.clone(),
        row.what.clone(),
        row.before.clone().unwrap_or_else(|| nothing.to_owned()),
        row.after.clone().unwrap_or_else(|| nothing.to_owned()),
        row.hash.clone(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn renamed(after: &str) -> JournalRow {
        JournalRow {
            entry: 7,
            time: sample::moment("22 November 2026, 14:03", "2026-11-22T14:03:00+01:00"),
            who: "Anna Berger".into(),
            what: "renamed a user".into(),
            before: None,
            after: Some(after.into()),
            hash: "5f3a".into(),
        }
    }

    #[test]
    fn a_name_that_is_a_formula_does_not_run_from_the_journal_either() {
        let text =
            String::from_utf8(journal_export(&[renamed("=cmd()")], JournalFormat::Csv).unwrap()).unwrap();
        assert!(text.contains(r#""'=cmd()""#), "the guard of the audit holds here too: {text}");
        assert!(text.contains(r#""(nothing)""#), "nothing before is said, not left blank");
    }

    #[test]
    fn json_keeps_the_values_as_they_are() {
        let bytes = journal_export(&[renamed("=cmd()")], JournalFormat::Json).unwrap();
        let document: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(document["format"], "keyholder-journal/1");
        assert_eq!(document["entries"][0]["after"], "=cmd()", "only spreadsheets need the guard");
    }
}
