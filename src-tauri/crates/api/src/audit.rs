//! "Who has access": its first lines and its figures for the screen, and the whole of it for files.

mod audit_day;
mod check;
mod compare;
mod count;
mod earlier;
mod groups;
mod later;
mod proof;
mod rows;
mod source;
mod strict;
mod whole;

use directory::Permission;
use report::{Figure, Group, When};

use crate::call_error::{Outcome, count};
use crate::reading::Reading;
use crate::view::{AuditCount, AuditFormat, AuditGroup, AuditLine, AuditPreview, AuditQuery, Written};
use crate::{Api, ApiError};
use audit_day::AuditDay;
use groups::groups;
use source::Piecemeal;

/// How many lines are shown on screen.
const SHOWN: usize = 200;

impl Api {
    /// The first 200 lines of the audit, as they are shown.
    ///
    /// # Errors
    /// Refused without the right to make reports.
    pub fn audit(&mut self, query: &AuditQuery) -> Result<AuditPreview, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::MakeReports)?;
            let then = AuditDay::of(reading, query)?;
            let groups = groups(&then, query, &Piecemeal::new(&then, query), SHOWN)?;
            let unknown = then.unknown(query, reading.session.chain().size(), SHOWN)?;
            let later = unknown.later.iter().map(|later| {
                let rows = later.group.rows.iter().map(line).collect();
                AuditGroup { title: later.group.heading.clone(), rows }
            });
            Ok(AuditPreview {
                as_of: then.as_of,
                remarks: unknown.remarks,
                nothing_on_record: unknown.nothing_on_record,
                later: later.collect(),
                head: reading.session.chain().head().short(),
                groups: groups.iter().map(group).collect(),
            })
        })
    }

    /// How many lines the audit has, and its figures.
    ///
    /// # Errors
    /// Refused without the right to make reports.
    pub fn audit_count(&mut self, query: &AuditQuery) -> Result<AuditCount, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::MakeReports)?;
            let counted = AuditDay::of(reading, query)?.count(query)?;
            // How many can get in is the page's title.
            let told =
                counted.totals.into_iter().filter(|total| total.is_told() && total.id != Figure::GettingIn);
            Ok(AuditCount {
                lines: count(counted.lines),
                accesses: count(counted.accesses),
                getting_in: count(counted.getting_in),
                totals: told.map(|total| (total.label, count(total.number))).collect(),
            })
        })
    }

    /// Writes the audit.
    ///
    /// # Errors
    /// Refused without the right to make reports; [`ApiError::File`].
    pub fn save_audit(
        &mut self,
        query: &AuditQuery,
        format: AuditFormat,
        path: &str,
    ) -> Result<Written, ApiError> {
        self.read(|reading| reading.ports.write_new(path, &reading.audit_bytes(query, format)?))
    }

    /// The audit as the bytes of its file, for whoever passes it on at once.
    ///
    /// # Errors
    /// Refused without the right to make reports.
    pub fn audit_bytes(&mut self, query: &AuditQuery, format: AuditFormat) -> Result<Vec<u8>, ApiError> {
        self.read(|reading| reading.audit_bytes(query, format))
    }
}

impl Reading<'_> {
    fn audit_bytes(&self, query: &AuditQuery, format: AuditFormat) -> Outcome<Vec<u8>> {
        self.needs(Permission::MakeReports)?;
        let mut audit = self.audit(query, self.session.chain().size())?;
        if format == AuditFormat::Json {
            audit.proof.signature = Some(self.signed(&audit)?);
        }
        Ok(report::write(&audit, format, &*self.ports.fonts)?)
    }
}

fn group(group: &Group) -> AuditGroup {
    AuditGroup { title: group.heading.clone(), rows: group.rows.iter().map(line).collect() }
}

fn line(row: &report::Row) -> AuditLine {
    let when = |when: &When, never: &str| match when {
        When::At(moment) => moment.text.clone(),
        When::Never => never.to_owned(),
        When::Unknown => report::unknown().to_owned(),
    };
    AuditLine {
        user: row.user.name.as_str().to_owned(),
        username: row.user.username.as_str().to_owned(),
        kind: row.user.kind.words().to_owned(),
        company: row.company.as_str().to_owned(),
        account: row.account.as_str().to_owned(),
        role: row.role.as_str().to_owned(),
        since: when(&row.since, report::not_yet()),
        last_seen: when(&row.last_seen, report::never()),
        second_factor: row.second_factor.words().to_owned(),
        state: row.state.words().to_owned(),
    }
}
