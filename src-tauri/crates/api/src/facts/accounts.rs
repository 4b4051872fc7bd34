//! Facts of companies, accounts and access.

use std::collections::BTreeSet;

use directory::{
    Account, Company, Day, Names, Read, Register, RuleError, RunAbout, Strike, UserId,
    strikes::{self, Standing},
};
use jiff::ToSpan;
use review::{AccessFact, AccountFact, EndedCompany, EndingCompany};
use vault::{AccessIssue, Holding};

use super::FEW;
use crate::call_error::count;
use crate::reading::Reading;

/// Days before the end of an agreement that it is told for the first time (GDAP: 30, 7 and 1).
const ENDS_SOON: i64 = 30;

impl Reading<'_> {
    /// The core says of each whether they are.
    pub(super) fn forgettable_people(&self) -> Read<Vec<(UserId, String)>> {
        let Some(millis) = self.settings.forget_millis() else { return Ok(Vec::new()) };
        let register = self.session.register();
        let mut due = Vec::new();
        for user in self.vault.left_before(self.at.plus(-millis), FEW)? {
            let what = Strike::Person { user: user.id };
            match strikes::standing(&register, &self.actor, self.at, &what) {
                Ok(Standing::May { .. }) => due.push((user.id, user.details.name)),
                Ok(_) | Err(RuleError::Refused(_)) => {}
                Err(RuleError::Register(why)) => return Err(why),
            }
        }
        Ok(due)
    }

    pub(super) fn access_facts(&self, concerns: Vec<AccessIssue>) -> Vec<AccessFact> {
        let fact = |concern: AccessIssue| AccessFact {
            user: concern.user,
            name: self.user(concern.user),
            account: self.account(concern.account),
            account_id: concern.account,
            day: concern.day,
        };
        concerns.into_iter().map(fact).collect()
    }

    pub(super) fn account_fact(&self, account: Account, holding: Holding) -> AccountFact {
        let added = self.day(account.added_at);
        let details = account.details;
        // One that was never reviewed counts from the day it came into the register.
        let review_due =
            details.review_days.and_then(|days| later(details.reviewed_on.unwrap_or(added), i64::from(days)));
        let readers = if details.mailbox.shared { details.mailbox.readers.as_slice() } else { &[] };
        AccountFact {
            id: account.id,
            criticality: details.criticality,
            owners: holding.owners,
            has_next_in_line: !details.next_in_line.is_empty(),
            mailbox_readers: readers.iter().map(|reader| self.user(*reader)).collect(),
            seats: details.seats,
            seats_taken: holding.seats,
            review_due,
            name: details.name,
        }
    }

    pub(super) fn companies_ending_soon(&self) -> Read<Vec<EndingCompany>> {
        let Some(soon) = later(self.today(), ENDS_SOON + 1) else { return Ok(Vec::new()) };
        let ending = self.vault.companies_ending(soon)?.into_iter();
        Ok(ending
            .filter_map(|company| {
                let ends = company.details.ends?;
                Some(EndingCompany { company: company.id, name: company.details.name, ends })
            })
            .collect())
    }

    /// Asks of the few companies that ended alone: counting what everybody reaches takes as long as there are accesses.
    pub(super) fn companies_that_ended_with_access(&self) -> Read<Vec<EndedCompany>> {
        let register = self.session.register();
        let mut found = Vec::new();
        for Company { id, details, .. } in
            self.vault.companies(None)?.into_iter().filter(|company| !company.is_active())
        {
            let mut reached = BTreeSet::new();
            for user in register.staff_of(id)? {
                reached.extend(register.accesses_of(user.id)?.iter().map(|access| access.account));
            }
            // A run says it to whoever sees what is found of runs.
            if !reached.is_empty() && !self.has_run(RunAbout::Company(id))? {
                let accounts = count(reached.len() as u64);
                found.push(EndedCompany { company: id, name: details.name, accounts });
            }
        }
        Ok(found)
    }
}

fn later(day: Day, days: i64) -> Option<Day> {
    day.0.checked_add(days.days()).ok().map(Day)
}
