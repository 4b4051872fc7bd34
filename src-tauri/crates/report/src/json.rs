//! The audit for programs: a stable shape, named by `format`.
//!
//! ```json
//! { "format": "keyholder-audit/1", "title": "…", "business": "…", "fingerprint": "…",
//!   "as_of": { "text": "22 November 2026, 14:03", "rfc3339": "2026-11-22T14:03:00+01:00" },
//!   "made_at": { … }, "made_by": "…", "made_with": "Keyholder 0.1.0",
//!   "asked": { "as_of_ms": 1795352580000, "by": "account", "active_only": false, "privileged_only": false,
//!              "partners_only": false, "account": null },
//!   "grouping": "account", "filters": ["…"], "records_begin": { … }, "nothing_on_record": false, "remarks": ["…"],
//!   "totals": [{ "id": "accesses", "label": "…", "number": 3 }],
//!   "measures": [{ "id": "dormant", "safeguard": "5.3", "name": "…", "counts": "…", "among": "…", "formula": "…",
//!                  "met": 31, "unmet": 4, "unknown": 5, "percent": 77, "result": "31 of 40, 77 %, 5 unknown" }],
//!   "groups": [{ "heading": "…", "rows": [{
//!       "user": { "name": "…", "username": "…", "kind": "person" },
//!       "company": "…", "account": "…", "login": "…", "role": "…", "permissions": ["…"], "level": "read_only",
//!       "since": { "is": "at", "text": "…", "rfc3339": "…" }, "until": { "is": "never" },
//!       "authorised_by": "unknown", "reason": "…", "last_seen": { "is": "unknown" },
//!       "second_factor": "on", "state": "not_yet_signed_in" }] }],
//!   "later": [{ "written": { … }, "heading": "…", "rows": [ … ] }],
//!   "proof": { "journal_head": "…", "journal_entry": 41, "checkpoint": "…", "how_to_check": ["…"], "limits": ["…"],
//!              "signature": "…" } }
//! ```
//!
//! Within `/1` fields are only ever added. What was not recorded is the text `"unknown"`, never empty and never left out.

use serde::Serialize;

use crate::ReportError;
use crate::audit::Audit;

/// The name of the shape.
pub const FORMAT: &str = "keyholder-audit/1";

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    #[serde(flatten)]
    audit: &'a Audit,
}

/// Writes the audit, indented, with a line break at the end.
pub(crate) fn write(audit: &Audit) -> Result<Vec<u8>, ReportError> {
    pretty(&Document { format: FORMAT, audit })
}

pub(crate) fn pretty(document: &impl Serialize) -> Result<Vec<u8>, ReportError> {
    let mut bytes = serde_json::to_vec_pretty(document).map_err(|_| ReportError::Table)?;
    bytes.push(b'\n');
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn the_shape_is_the_one_that_is_documented() {
        let document: serde_json::Value = serde_json::from_slice(&write(&sample::office()).unwrap()).unwrap();
        assert_eq!(document["format"], "keyholder-audit/1");
        assert_eq!(document["grouping"], "account");
        let row = &document["groups"][0]["rows"][0];
        assert_eq!(row["user"]["kind"], "person");
        assert_eq!(row["since"]["is"], "at");
        assert_eq!(row["until"]["is"], "never");
        assert_eq!(document["proof"]["journal_entry"], 1204);
        assert_eq!(document["measures"][0]["percent"], 77);
        assert_eq!(document["measures"][1]["percent"], serde_json::Value::Null, "nothing to count is no 0 %");
        assert_eq!(document["measures"][0].as_object().unwrap().len(), 11, "the fields documented above");
        let fields = row.as_object().unwrap().len();
        assert_eq!(fields, 14, "a field came or went: say so in the documentation above");
    }

    #[test]
    fn what_is_not_known_says_so() {
        let mut audit = sample::office();
        audit.groups[0].rows[0].reason = "  ".into();
        let document: serde_json::Value = serde_json::from_slice(&write(&audit).unwrap()).unwrap();
        assert_eq!(document["groups"][0]["rows"][0]["reason"], "unknown");
    }
}
