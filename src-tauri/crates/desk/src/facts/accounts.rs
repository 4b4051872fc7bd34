//! Facts of companies, accounts and access.

use directory::{
    Account, Day, Names, Stop, Strike, Timestamp, UserId,
    strikes::{self, Standing},
};
use jiff::ToSpan;
use review::{AccessFact, AccountFact, BareAccount, EndingCompany, LeaverFact, SharedLogin};
use vault::{Concern, Holding};

use super::FEW;
use crate::cause::Outcome;
use crate::reading::Reading;
use crate::when::day_of;

/// Days before the end of an agreement that it is told for the first time (GDAP: 30, 7 and 1).
const ENDS_SOON: i64 = 30;

impl Reading<'_> {
    pub(super) fn leavers(&self) -> Outcome<Vec<LeaverFact>> {
        let leavers = self.session.leavers_with_access(FEW)?.into_iter();
        Ok(leavers
            .map(|(user, accesses)| LeaverFact { user: user.id, name: user.details.name, accesses })
            .collect())
    }

    /// The core says of each whether they are.
    pub(super) fn forgettable(&self) -> Outcome<Vec<(UserId, String)>> {
        let Some(millis) = self.settings.forget_millis() else { return Ok(Vec::new()) };
        let register = self.session.register();
        let mut due = Vec::new();
        for user in self.session.left_before(self.at.plus(-millis), FEW)? {
            let what = Strike::Person { user: user.id };
            match strikes::standing(&register, &self.actor, self.at, &what) {
                Ok(Standing::May { .. }) => due.push((user.id, user.details.name)),
                Ok(_) | Err(Stop::Refused(_)) => {}
                Err(unreadable) => return Err(unreadable.into()),
            }
        }
        Ok(due)
    }

    pub(super) fn access_facts(&self, concerns: Vec<Concern>) -> Vec<AccessFact> {
        let fact = |concern: Concern| AccessFact {
            user: concern.user,
            name: self.user(concern.user),
            account: self.account(concern.account),
            account_id: concern.account,
            day: concern.day,
        };
        concerns.into_iter().map(fact).collect()
    }

    pub(super) fn account_facts(&self) -> Outcome<Vec<AccountFact>> {
        let held = self.session.holdings()?.into_iter();
        Ok(held.map(|(account, holding)| self.account_fact(account, holding)).collect())
    }

    fn account_fact(&self, account: Account, holding: Holding) -> AccountFact {
        let added = day_of(&self.zone, account.added_at);
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

    pub(super) fn shared_login_facts(&self) -> Outcome<Vec<SharedLogin>> {
        let shared = self.session.shared_logins(FEW)?.into_iter();
        Ok(shared
            .map(|(account_id, login, people)| SharedLogin {
                account_id,
                account: self.account(account_id),
                login,
                people,
            })
            .collect())
    }

    pub(super) fn bare_account_facts(&self) -> Outcome<Vec<BareAccount>> {
        let bare = self.session.accounts_without_second_factor(FEW)?.into_iter();
        Ok(bare
            .map(|(account_id, users)| BareAccount { account_id, account: self.account(account_id), users })
            .collect())
    }

    pub(super) fn ending_companies(&self) -> Outcome<Vec<EndingCompany>> {
        let Some(soon) = later(self.today(), ENDS_SOON + 1) else { return Ok(Vec::new()) };
        let ending = self.session.companies_ending(soon)?.into_iter();
        Ok(ending
            .filter_map(|company| {
                let ends = company.details.ends?;
                Some(EndingCompany { company: company.id, name: company.details.name, ends })
            })
            .collect())
    }

    pub(super) fn days_ago(&self, days: i64) -> Day {
        day_of(&self.zone, Timestamp(self.at.0.saturating_sub(days * directory::time::DAY)))
    }
}

fn later(day: Day, days: i64) -> Option<Day> {
    day.0.checked_add(days.days()).ok().map(Day)
}
