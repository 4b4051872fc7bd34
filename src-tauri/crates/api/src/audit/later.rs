//! What an audit of a past day can't know: the day before the records begin, and what was written down later.

use directory::Timestamp;
use report::{Group, Later, Row, State, When};
use vault::WrittenLater;
use words::Message;
use words::said::{self, ReportBeforeRecords};

use super::audit_day::AuditDay;
use super::rows::is_privileged;
use crate::call_error::Outcome;
use crate::view::AuditQuery;
use crate::when;

/// What is said of it.
pub(super) struct Unknown {
    pub begins: Timestamp,
    pub nothing_on_record: bool,
    pub remarks: Vec<String>,
    pub later: Vec<Later>,
}

impl AuditDay<'_> {
    /// What isn't known of this day, as it was known at entry `by` of the journal.
    pub(super) fn unknown(&self, query: &AuditQuery, by: u64) -> Outcome<Unknown> {
        let begins = self.reading.vault.records_begin()?;
        let nothing_on_record = self.as_of < begins;
        let later = self.later(query, by)?;
        let mut remarks = Vec::new();
        if nothing_on_record {
            remarks.push(self.before_the_records(begins));
        }
        let count: usize = later.iter().map(|later| later.group.rows.len()).sum();
        if count > 0 {
            remarks.push(said::report_later(count).into());
        }
        Ok(Unknown { begins, nothing_on_record, remarks, later })
    }

    fn before_the_records(&self, begins: Timestamp) -> String {
        let zone = &self.reading.zone;
        let (began, asked) = (when::day_of(zone, begins), self.day);
        // Of the day itself the time says which was first.
        let [began, asked] = if began == asked {
            [begins, self.as_of].map(|at| when::moment(zone, at))
        } else {
            [began, asked].map(when::day)
        };
        Message::from(ReportBeforeRecords { asked: asked.into(), began: began.into() }).into()
    }

    fn later(&self, query: &AuditQuery, by: u64) -> Outcome<Vec<Later>> {
        let Some(then) = self.at else { return Ok(Vec::new()) };
        let zone = &self.reading.zone;
        let by = self.reading.vault.changes_of(by)?.at;
        let mut found = self.reading.vault.written_later(self.day, then, by)?;
        if found.is_empty() {
            return Ok(Vec::new());
        }
        // Names and states as they were known last; an entry that a wrong clock dated to come is known now.
        let as_of = Some(by).filter(|by| *by < self.reading.at);
        let known = AuditDay::of(self.reading, &AuditQuery { as_of, ..query.clone() })?;
        let partners = known.partners();
        found.sort_by_key(|later| (when::day_of(zone, later.written), later.access.id));
        let mut days: Vec<Later> = Vec::new();
        for later in found {
            let (Some(user), Some(account)) =
                (known.user(later.access.user)?, known.account(later.access.account))
            else {
                continue;
            };
            let partner = || user.details.company.is_some_and(|company| partners.contains(&company));
            let row = known.later_row(known.access_row(&user, account, &later.access)?, &later);
            let left_out = query.privileged_only && !is_privileged(row.level)
                || query.partners_only && !partner()
                || query.account.is_some_and(|only| only != account.id);
            if left_out {
                continue;
            }
            let day = when::day_of(zone, later.written);
            let written = when::report_day(day);
            match days.last_mut().filter(|last| last.written == written) {
                Some(last) => last.group.rows.push(row),
                None => {
                    let heading = said::report_written_later(when::day(day)).into();
                    days.push(Later { written, group: Group { heading, rows: vec![row] } });
                }
            }
        }
        Ok(days)
    }

    /// A line as it was known last; taken away since, it lets nobody in.
    fn later_row(&self, row: Row, later: &WrittenLater) -> Row {
        match later.taken_away {
            None => row,
            Some(away) => {
                let until = When::At(when::report_day(when::day_of(&self.reading.zone, away)));
                Row { until, state: State::Expired, ..row }
            }
        }
    }
}
