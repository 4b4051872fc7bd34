//! "Who has access": built once, shown and written from the same model.

mod build;
mod check;
mod proof;
mod register;

use directory::Permission;
use report::{Audit, Format, When};

use crate::cause::count;
use crate::view::{AuditFormat, AuditGroup, AuditLine, AuditPreview, AuditQuery, Written};
use crate::{Desk, Trouble, files};

/// How many rows are shown on screen.
const SHOWN: usize = 200;

impl Desk {
    /// The audit as it is shown: the first 200 rows and the totals.
    ///
    /// # Errors
    /// Refused without the right to make reports.
    pub fn audit(&mut self, query: &AuditQuery) -> Result<AuditPreview, Trouble> {
        self.read(|reading| {
            reading.needs(Permission::MakeReports)?;
            let audit = reading.audit(query)?;
            Ok(AuditPreview {
                as_of: reading.as_of(query),
                totals: audit
                    .totals
                    .iter()
                    .filter(|total| total.is_told())
                    .map(|total| (total.label.clone(), count(total.number)))
                    .collect(),
                rows: count(audit.lines() as u64),
                head: reading.session.chain().head().short(),
                groups: preview(&audit),
            })
        })
    }

    /// Writes the audit.
    ///
    /// # Errors
    /// Refused without the right to make reports; [`Trouble::File`].
    pub fn save_audit(
        &mut self,
        query: &AuditQuery,
        format: AuditFormat,
        path: &str,
    ) -> Result<Written, Trouble> {
        self.read(|reading| {
            reading.needs(Permission::MakeReports)?;
            let format = match format {
                AuditFormat::Pdf => Format::Pdf,
                AuditFormat::Xlsx => Format::Xlsx,
                AuditFormat::Csv => Format::Csv,
                AuditFormat::Json => Format::Json,
            };
            files::write_new(path, &report::write(&reading.audit(query)?, format, &*reading.ports.fonts)?)
        })
    }
}

/// The first rows of the groups, in order.
fn preview(audit: &Audit) -> Vec<AuditGroup> {
    let mut left = SHOWN;
    let mut groups = Vec::new();
    for group in &audit.groups {
        if left == 0 {
            break;
        }
        let rows: Vec<AuditLine> = group.rows.iter().take(left).map(line).collect();
        left -= rows.len();
        groups.push(AuditGroup { title: group.heading.clone(), rows });
    }
    groups
}

fn line(row: &report::Row) -> AuditLine {
    let when = |when: &When, never: &str| match when {
        When::At(moment) => moment.text.clone(),
        When::Never => never.to_owned(),
        When::Unknown => report::UNKNOWN.to_owned(),
    };
    AuditLine {
        user: row.user.name.as_str().to_owned(),
        username: row.user.username.as_str().to_owned(),
        kind: row.user.kind.words().to_owned(),
        company: row.company.as_str().to_owned(),
        account: row.account.as_str().to_owned(),
        role: row.role.as_str().to_owned(),
        since: when(&row.since, "not yet"),
        last_seen: when(&row.last_seen, "never"),
        second_factor: row.second_factor.words().to_owned(),
        state: row.state.words().to_owned(),
    }
}
