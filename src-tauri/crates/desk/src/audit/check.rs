//! Whether a report that was written earlier still agrees with the journal.

use std::io::Read;

use directory::{AccountId, Permission, Timestamp};
use report::{Asked, By, Measure};
use serde_json::Value;

use crate::cause::{Cause, Outcome, count};
use crate::reading::Reading;
use crate::view::{AuditBy, AuditQuery, ReportCheck};
use crate::{Desk, Trouble};

/// Largest report that is read, in megabytes: some 70,000 lines. In memory it takes ten times as much, twice.
const REPORT_MOST_MB: u32 = 40;
/// How many differing lines are told.
const TOLD: usize = 20;

impl Desk {
    /// Compares a report that was written as JSON with the journal: the entry that it rests on must be here and be the
    /// same, and the register of that day must give the same lines.
    ///
    /// # Errors
    /// Refused without the right to make reports; [`Trouble::File`]. What is found is an answer, not an error.
    pub fn check_report(&mut self, path: &str) -> Result<ReportCheck, Trouble> {
        self.read(|reading| {
            reading.needs(Permission::MakeReports)?;
            let path = std::path::Path::new(path);
            let most = u64::from(REPORT_MOST_MB) << 20;
            // One byte more than the most: what a file says of its size isn't believed.
            let mut bytes = Vec::new();
            files::open(path)
                .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
                .map_err(Cause::file(path))?;
            if bytes.len() as u64 > most {
                return Ok(ReportCheck::TooLarge { most_mb: REPORT_MOST_MB });
            }
            match serde_json::from_slice(&bytes) {
                Ok(report) => reading.check(&report),
                Err(_) => Ok(ReportCheck::NoReport),
            }
        })
    }
}

impl Reading<'_> {
    fn check(&self, report: &Value) -> Outcome<ReportCheck> {
        let asked = serde_json::from_value::<Asked>(report["asked"].clone());
        let (Ok(asked), Some(entry), Some(head)) =
            (asked, report["proof"]["journal_entry"].as_u64(), report["proof"]["journal_head"].as_str())
        else {
            return Ok(ReportCheck::NoReport);
        };
        if report["format"] != report::AUDIT_JSON_FORMAT {
            return Ok(ReportCheck::NoReport);
        }
        if report["fingerprint"] != self.session.fingerprint()? {
            return Ok(ReportCheck::OtherVault);
        }
        if entry == 0 || entry > self.session.chain().size() {
            return Ok(ReportCheck::NotReached {
                entry: count(entry),
                entries: count(self.session.chain().size()),
            });
        }
        if self.session.changes_of(entry)?.hash.to_string() != head {
            return Ok(ReportCheck::OtherJournal { entry: count(entry) });
        }
        let rebuilt = self.audit(&query(&asked))?;
        let figures = figures(&report["measures"], &rebuilt.measures);
        let rebuilt = serde_json::to_value(&rebuilt.groups).unwrap_or_default();
        let (old, new) = (lines(&report["groups"]), lines(&rebuilt));
        let missing = old.iter().filter(|line| !new.contains(*line));
        let added = new.iter().filter(|line| !old.contains(*line));
        let told: Vec<String> = missing
            .map(|line| format!("Only in the report: {}", said(line)))
            .chain(added.map(|line| format!("Only in the journal: {}", said(line))))
            .chain(figures)
            .collect();
        if told.is_empty() && old.len() == new.len() {
            return Ok(ReportCheck::Agrees { entry: count(entry), lines: count(old.len() as u64) });
        }
        let differ = count(told.len() as u64);
        Ok(ReportCheck::Differs { entry: count(entry), differ, told: told.into_iter().take(TOLD).collect() })
    }
}

fn query(asked: &Asked) -> AuditQuery {
    AuditQuery {
        as_of: Some(Timestamp(asked.as_of_ms)),
        by: match asked.by {
            By::Account => AuditBy::Account,
            By::Person => AuditBy::Person,
            By::Company => AuditBy::Company,
        },
        active_only: asked.active_only,
        privileged_only: asked.privileged_only,
        partners_only: asked.partners_only,
        account: asked.account.map(AccountId),
    }
}

/// A report's lines in one form: points in time without their time zone, locks left out, which only the moment of
/// the report could know.
fn lines(groups: &Value) -> std::collections::BTreeSet<String> {
    let groups = groups.as_array().map(Vec::as_slice).unwrap_or_default();
    let rows = groups.iter().flat_map(|group| {
        let rows = group["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
        rows.iter().map(move |row| (group["heading"].clone(), row.clone()))
    });
    rows.map(|(heading, mut row)| {
        if row["state"] == "locked" {
            row["state"] = "active".into();
        }
        for point in ["since", "until", "last_seen"] {
            let Some(point) = row.get_mut(point).and_then(Value::as_object_mut) else { continue };
            point.remove("text");
            let text = point.get("rfc3339").and_then(Value::as_str).unwrap_or_default();
            if let Ok(at) = text.parse::<jiff::Timestamp>() {
                point.insert("rfc3339".into(), at.to_string().into());
            }
        }
        Value::Array(vec![heading, row]).to_string()
    })
    .collect()
}

/// The measures of a report that count otherwise than those made again. A report from before there were any has none.
fn figures(old: &Value, new: &[Measure]) -> Vec<String> {
    let differs = |measure: &&Measure| {
        let listed = old.as_array().map(Vec::as_slice).unwrap_or_default();
        let same = listed.iter().find(|of| of["id"] == measure.id.as_str());
        same.is_some_and(|of| {
            [("met", measure.met), ("unmet", measure.unmet), ("unknown", measure.unknown)]
                .iter()
                .any(|(field, number)| of[*field] != *number)
                || of["result"] != measure.result.as_str()
        })
    };
    let told = |measure: &Measure| {
        format!("Measure {}, {}: the journal gives {}", measure.safeguard, measure.name, measure.result)
    };
    new.iter().filter(differs).map(told).collect()
}

/// A line for people: who, what, as what.
fn said(line: &str) -> String {
    let line: Value = serde_json::from_str(line).unwrap_or_default();
    let row = &line[1];
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    format!("{}, {}, {}", text(&row["user"]["name"]), text(&row["account"]), text(&row["role"]))
}
