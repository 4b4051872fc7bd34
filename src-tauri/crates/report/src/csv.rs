//! CSV that a spreadsheet can open without running anything in it.

use words::said;

use crate::ReportError;
use crate::audit::{Audit, When, unknown};
use crate::columns::{COLUMNS, Cell, lines};
use crate::form;

/// Excel takes a CSV for UTF-8 only with this in front.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Writes the lines of an audit, one each, every one with the day and the journal's head it rests on.
pub(crate) fn write(audit: &Audit) -> Result<Vec<u8>, ReportError> {
    let proof = [
        sortable(&audit.as_of.rfc3339),
        audit.fingerprint.clone(),
        audit.proof.journal_entry.to_string(),
        audit.proof.journal_head.clone(),
    ];
    let heads = form::heads().chain(form::proof());
    let remarks = audit.remarks.iter().map(|remark| {
        let cells = (0..COLUMNS.len()).map(|column| match column {
            0 => said::report_note_line().to_string(),
            1 => remark.clone(),
            _ => unknown().to_owned(),
        });
        cells.chain(proof.clone()).collect::<Vec<_>>()
    });
    let rows = lines(audit).map(|line| {
        COLUMNS.iter().map(|column| plain((column.cell)(&line))).chain(proof.clone()).collect::<Vec<_>>()
    });
    table(heads, remarks.chain(rows))
}

/// Writes a table: UTF-8 with a byte-order mark, CRLF (RFC 4180), every field quoted and guarded.
///
/// # Errors
/// Never for what this crate hands in; the writer only fails on rows of unequal length.
pub(crate) fn table<Row>(
    heads: impl IntoIterator<Item = String>,
    rows: impl IntoIterator<Item = Row>,
) -> Result<Vec<u8>, ReportError>
where
    Row: IntoIterator<Item = String>,
{
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .quote_style(csv::QuoteStyle::Always)
        .from_writer(BOM.to_vec());
    writer.write_record(heads.into_iter().map(|head| guard(&head))).map_err(|_| ReportError::Table)?;
    for row in rows {
        writer.write_record(row.into_iter().map(|field| guard(&field))).map_err(|_| ReportError::Table)?;
    }
    writer.into_inner().map_err(|_| ReportError::Table)
}

/// Puts an apostrophe where a spreadsheet would otherwise begin a formula (CWE-1236).
///
/// # Security
/// Besides the start of the field, the guard looks behind blanks there, and behind `;`, tabs and line breaks inside:
/// a spreadsheet that separates fields with `;` ignores our quotes and starts a new cell there.
pub(crate) fn guard(field: &str) -> String {
    let mut guarded = String::with_capacity(field.len() + 1);
    let mut at_start = true;
    for symbol in field.chars() {
        if at_start && starts_formula(symbol) {
            guarded.push('\'');
        }
        at_start = begins(symbol, at_start);
        guarded.push(symbol);
    }
    guarded
}

/// OWASP "CSV Injection" names `= + - @`, tab, CR, LF and the full-width forms; `|` and `%` start commands in
/// old DDE and macro formulas.
pub(crate) fn starts_formula(symbol: char) -> bool {
    matches!(symbol, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠' | '|' | '%')
}

/// Whether a cell can begin behind this character; `at_start` is whether it could before.
pub(crate) fn begins(symbol: char, at_start: bool) -> bool {
    matches!(symbol, ';' | '\t' | '\r' | '\n') || (at_start && is_skipped(symbol))
}

/// What a spreadsheet may drop before it looks at the first character.
fn is_skipped(symbol: char) -> bool {
    symbol.is_whitespace()
        || symbol.is_control()
        || matches!(symbol, '"' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

fn plain(cell: Cell) -> String {
    match cell {
        Cell::Text(text) => text,
        Cell::Number(number) => number.to_string(),
        Cell::When(When::At(moment), _) => sortable(&moment.rfc3339),
        Cell::When(when, never) => when.words(never).to_owned(),
    }
}

/// "2026-11-22T14:03:00+01:00" → "2026-11-22 14:03", which every spreadsheet takes for a date and sorts.
pub(crate) fn sortable(rfc3339: &str) -> String {
    rfc3339.chars().take(16).map(|symbol| if symbol == 'T' { ' ' } else { symbol }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn a_table_is_utf8_with_a_mark_and_ends_lines_with_crlf() {
        let bytes = write(&sample::office()).unwrap();
        assert!(bytes.starts_with(BOM), "Excel reads the file as the local code page otherwise");
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(
            text.matches("\r\n").count(),
            sample::office().lines() + 1,
            "one head and one line for each access"
        );
    }

    #[test]
    fn what_is_not_known_says_so() {
        let bytes = write(&sample::office()).unwrap();
        let records = csv::Reader::from_reader(&bytes[BOM.len()..])
            .into_records()
            .collect::<Result<Vec<_>, _>>()
            .unwrap();
        let mut fields = records.iter().flatten();
        assert!(fields.all(|field| !field.is_empty()), "a blank cell reads as 'none'");
        assert_eq!(&records[7][11], "unknown", "the sample has an access that nobody recorded in full");
    }

    #[test]
    fn a_day_before_the_records_says_so_before_any_line() {
        let audit = sample::before_the_records();
        let bytes = write(&audit).unwrap();
        let records = csv::Reader::from_reader(&bytes[BOM.len()..])
            .into_records()
            .collect::<Result<Vec<_>, _>>()
            .unwrap();
        let begins: Vec<(&str, &str)> = records.iter().map(|record| (&record[0], &record[1])).collect();
        let expected = [
            ("note", audit.remarks[0].as_str()),
            ("note", audit.remarks[1].as_str()),
            ("1", "Written down later, on 1 March 2024"),
        ];
        assert_eq!(begins, expected);
        assert!(records.iter().flatten().all(|field| !field.is_empty()), "a blank cell reads as 'none'");
    }

    #[test]
    fn every_line_carries_the_head_it_rests_on() {
        let audit = sample::office();
        let text = String::from_utf8(write(&audit).unwrap()).unwrap();
        assert_eq!(text.matches(&audit.proof.journal_head).count(), audit.lines());
    }

    #[test]
    fn formula_starts_are_neutralised_wherever_a_cell_can_begin() {
        for (field, wanted) in [
            ("=1+1", "'=1+1"),
            ("  @SUM(A1)", "  '@SUM(A1)"),
            ("＝1", "'＝1"),
            ("\t=1", "'\t'=1"),
            ("|cmd", "'|cmd"),
            ("%0A", "'%0A"),
            ("Berger;=cmd()", "Berger;'=cmd()"),
            ("first\n-2", "first\n'-2"),
            ("\u{200b}=1", "\u{200b}'=1"),
        ] {
            assert_eq!(guard(field), wanted);
        }
    }

    #[test]
    fn ordinary_names_are_left_alone() {
        for name in
            ["Anna Berger", "anna@harbourlane.example", "Smith-Jones", "R&D; books", "王小明", "50 % of it"]
        {
            assert_eq!(guard(name), name);
        }
    }

    #[test]
    fn known_attacks_are_defused_and_read_back_as_written() {
        for set in ["csv-injection/payloads.json", "blns/blns.json"] {
            let payloads = sample::vectors(set);
            let rows = payloads.iter().map(|payload| [payload.clone(), payload.clone()]);
            let bytes = table(["a".to_owned(), "b".to_owned()], rows).unwrap();
            let mut reader = csv::Reader::from_reader(&bytes[BOM.len()..]);
            let mut seen = 0;
            for (record, payload) in reader.records().zip(&payloads) {
                let record = record.unwrap();
                for field in &record {
                    assert!(!field.starts_with(starts_formula), "a spreadsheet would run {field:?}");
                    assert_eq!(field, guard(payload), "quoting must not change the field");
                }
                seen += 1;
            }
            assert_eq!(seen, payloads.len(), "one record for each payload of {set}");
        }
    }
}
