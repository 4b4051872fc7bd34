//! The whole audit, as files hold it.

use directory::Names;
use report::{Asked, Audit, By};
use words::said;

use super::audit_day::AuditDay;
use super::groups::groups;
use super::source::Everything;
use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::{AuditBy, AuditQuery};
use crate::when;

impl Reading<'_> {
    /// The audit as it was known at entry `by` of the journal.
    pub(super) fn audit(&self, query: &AuditQuery, by: u64) -> Outcome<Audit> {
        let then = AuditDay::of(self, query)?;
        let unknown = then.unknown(query, by, usize::MAX)?;
        let people = self.vault.people_at(then.at)?;
        let accesses = self.vault.accesses_at(then.at)?;
        let everything = Everything::new(&then, query, people, accesses);
        Ok(Audit {
            title: said::report_title().to_string(),
            business: self.business_at(then.at)?,
            fingerprint: self.vault.fingerprint()?,
            as_of: when::report_moment(&self.zone, then.as_of),
            made_at: when::report_moment(&self.zone, self.at),
            made_by: self.user(self.actor.user),
            made_with: said::report_program(&self.ports.version).to_string(),
            asked: Asked {
                as_of_ms: then.as_of.0,
                by: grouping(query.by),
                active_only: query.active_only,
                privileged_only: query.privileged_only,
                partners_only: query.partners_only,
                account: query.account.map(|account| account.0),
            },
            grouping: grouping(query.by),
            filters: filters(query, &then),
            records_begin: when::report_moment(&self.zone, unknown.begins),
            nothing_on_record: unknown.nothing_on_record,
            remarks: unknown.remarks,
            totals: then.count(query)?.totals,
            // They count the whole register, whatever the filters leave out.
            measures: self.measured(then.at, then.day)?,
            groups: groups(&then, query, &everything, usize::MAX)?,
            later: unknown.later,
            proof: self.proof()?,
        })
    }
}

fn grouping(by: AuditBy) -> By {
    match by {
        AuditBy::Account => By::Account,
        AuditBy::Person => By::Person,
        AuditBy::Company => By::Company,
    }
}

/// What was left out, in words.
fn filters(query: &AuditQuery, then: &AuditDay<'_>) -> Vec<String> {
    let mut filters = Vec::new();
    if query.active_only {
        filters.push(said::report_nobody_without_access());
    }
    if query.privileged_only {
        filters.push(said::report_only_privileged());
    }
    if query.partners_only {
        filters.push(said::report_only_partners());
    }
    if let Some(account) = query.account {
        let account = then.account(account);
        let none = || said::report_no_such_account().to_string();
        filters.push(said::report_only_account(account.map_or_else(none, |account| then.heading(account))));
    }
    filters.iter().map(ToString::to_string).collect()
}
