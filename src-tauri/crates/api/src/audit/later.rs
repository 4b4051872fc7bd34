//! What an audit of a past day can't know: the day before the records begin, and what was written down later.

use std::collections::HashSet;

use directory::{Timestamp, UserId};
use report::{Group, Later, Row, State, When};
use vault::{UserSummary, WrittenLater};
use words::Message;
use words::said::{self, ReportBeforeRecords};

use super::audit_day::AuditDay;
use super::rows::{is_privileged, reach};
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
    /// What isn't known of this day, as it was known at entry `by` of the journal, with at most `most` lines of what was
    /// written down later.
    pub(super) fn unknown(&self, query: &AuditQuery, by: u64, most: usize) -> Outcome<Unknown> {
        let begins = self.reading.vault.records_begin()?;
        let nothing_on_record = self.as_of < begins;
        let (count, later) = self.later(query, by, most)?;
        let mut remarks = Vec::new();
        if nothing_on_record {
            remarks.push(self.before_the_records(begins));
        }
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

    /// How many accesses were written down later, and the first of them, by the day of that.
    fn later(&self, query: &AuditQuery, by: u64, most: usize) -> Outcome<(usize, Vec<Later>)> {
        let Some(then) = self.at else { return Ok((0, Vec::new())) };
        let zone = &self.reading.zone;
        let by = self.reading.vault.changes_of(by)?.at;
        let mut found = self.reading.vault.written_later(self.day, then, by)?;
        if found.is_empty() {
            return Ok((0, Vec::new()));
        }
        // Names and states as they were known last; an entry that a wrong clock dated to come is known now.
        let as_of = Some(by).filter(|by| *by < self.reading.at);
        let known = AuditDay::of(self.reading, &AuditQuery { as_of, ..query.clone() })?;
        let staff = if query.partners_only { known.partners_staff()? } else { HashSet::new() };
        found.retain(|later| {
            (!query.privileged_only || is_privileged(reach(later.level)))
                && (!query.partners_only || staff.contains(&later.user))
                && query.account.is_none_or(|only| only == later.account)
                && known.account(later.account).is_some()
        });
        found.sort_by_key(|later| (when::day_of(zone, later.written), later.access));
        let mut days: Vec<Later> = Vec::new();
        for later in found.iter().take(most) {
            let (Some(user), Some(account)) = (known.user(later.user)?, known.account(later.account)) else {
                continue;
            };
            let access = self.reading.vault.record_written_later(later)?;
            let row = known.later_row(known.access_row(&user, account, &access)?, later);
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
        Ok((found.len(), days))
    }

    fn partners_staff(&self) -> Outcome<HashSet<UserId>> {
        let partners = self.partners();
        let users = self.reading.vault.summarise_users(self.at)?.into_iter();
        let of_partner = |user: &UserSummary| user.company.is_some_and(|company| partners.contains(&company));
        Ok(users.filter(of_partner).map(|user| user.user).collect())
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
