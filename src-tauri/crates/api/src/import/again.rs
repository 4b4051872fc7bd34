//! Users, accounts and companies whom undoing an earlier entry took out of use, and who stand in the table again: a second
//! try after a mistake. The journal says who they are. Whom somebody disabled stays disabled.

use std::collections::HashMap;

use directory::{
    AccountClosed, AccountId, AccountOpened, AccountReopened, Change, ChangeKind, CompanyAdded, CompanyEnded,
    CompanyId, CompanyResumed, Timestamp, UserAdded, UserChanged, UserDisabled, UserEnabled, UserId,
    UserState,
};
use import::PersonFound;
use import::values::Status;
use vault::EntryFilter;
use words::said;

use super::differs::NEW_COMPANY;
use super::plan::Planning;
use crate::call_error::Outcome;

/// How many entries of one moment are looked through.
const AT_ONCE: u32 = 20;

/// What was read of the journal: of an import that was undone hundreds are asked about.
#[derive(Default)]
pub(super) struct Undone {
    entries: HashMap<u32, Vec<Change>>,
    moments: HashMap<(Timestamp, &'static str), Vec<Change>>,
}

impl Planning<'_> {
    /// Enables a user whom undoing the entry that brought them disabled, with what the table says of them now.
    pub(super) fn user_again(&mut self, user: UserId, found: &PersonFound) -> Outcome<()> {
        let Some(row) = self.known.users.get(&user).and_then(|known| known.row.clone()) else {
            return Ok(());
        };
        let UserState::Disabled { since, reason } = &row.state else { return Ok(()) };
        if found.status == Status::Deleted || row.forgotten_at.is_some() {
            return Ok(());
        }
        let brought = |change: &Change| {
            matches!(change, Change::UserAdded(UserAdded { user: of, .. })
            | Change::UserEnabled(UserEnabled { user: of, .. }) if *of == user)
        };
        let took = |change: &Change| matches!(change, Change::UserDisabled(UserDisabled { user: of, reason: why }) if *of == user && why == reason);
        let Some(entry) = self.undone(ChangeKind::UserDisabled, (*since, reason), brought, took)? else {
            return Ok(());
        };
        // Nobody has touched the record since: what the table says now counts as it would of somebody new. The company comes
        // first, so that undoing this too ends it last.
        let untouched = row.changed_at == *since;
        let company = if untouched { self.company(&found.company)? } else { None };
        let change = Change::UserEnabled(UserEnabled { user, reason: again_reason(entry) });
        self.again(row.details.name.clone(), change);
        if let Some(known) = self.known.users.get_mut(&user) {
            known.active = true;
        }
        if super::people::is_out_of_use(found) {
            self.disable.push(user);
        }
        let mut after = self.said_of_user(found, &row);
        after.company = company.or(after.company.filter(|company| *company != NEW_COMPANY));
        if untouched && after != row.details {
            let (before, after) = (Box::new(row.details.clone()), Box::new(after));
            self.plan.changes.push(Change::UserChanged(UserChanged { user, before, after }));
        }
        Ok(())
    }

    /// Opens an account again that undoing the entry that opened it closed.
    pub(super) fn account_again(&mut self, account: AccountId) -> Outcome<()> {
        let Some(known) = self.known.accounts.get(&account) else { return Ok(()) };
        let (Some((since, reason)), name) = (known.closed.clone(), known.name.clone()) else { return Ok(()) };
        if known.open {
            return Ok(());
        }
        let brought = |change: &Change| {
            matches!(change, Change::AccountOpened(AccountOpened { account: of, .. })
            | Change::AccountReopened(AccountReopened { account: of, .. }) if *of == account)
        };
        let took = |change: &Change| matches!(change, Change::AccountClosed(AccountClosed { account: of, reason: why }) if *of == account && *why == reason);
        if let Some(entry) = self.undone(ChangeKind::AccountClosed, (since, &reason), brought, took)? {
            let change = Change::AccountReopened(AccountReopened { account, reason: again_reason(entry) });
            self.again(name, change);
            if let Some(known) = self.known.accounts.get_mut(&account) {
                known.open = true;
            }
        }
        Ok(())
    }

    /// Takes the work with a company up again that undoing the entry that added it ended. `key` is its folded name.
    pub(super) fn company_again(&mut self, key: &str, name: &str) -> Outcome<()> {
        let Some(known) = self.known.companies.get(key).filter(|known| !known.active) else { return Ok(()) };
        let (company, Some((since, reason))) = (known.id, known.ended.clone()) else { return Ok(()) };
        if let Some(entry) = self.company_undone(company, since, &reason)? {
            let change = Change::CompanyResumed(CompanyResumed { company, reason: again_reason(entry) });
            self.again(name.trim().to_owned(), change);
            if let Some(known) = self.known.companies.get_mut(key) {
                known.active = true;
            }
        }
        Ok(())
    }

    fn company_undone(&mut self, company: CompanyId, since: Timestamp, reason: &str) -> Outcome<Option<u32>> {
        let brought = |change: &Change| {
            matches!(change, Change::CompanyAdded(CompanyAdded { company: of, .. })
            | Change::CompanyResumed(CompanyResumed { company: of, .. }) if *of == company)
        };
        let took = |change: &Change| matches!(change, Change::CompanyEnded(CompanyEnded { company: of, reason: why }) if *of == company && *why == reason);
        self.undone(ChangeKind::CompanyEnded, (since, reason), brought, took)
    }

    fn again(&mut self, name: String, change: Change) {
        self.plan.counts.again += 1;
        self.plan.again.push(name);
        self.plan.changes.push(change);
    }

    /// The entry that was undone, where what took a record out of use is the undoing of an entry that had brought it into
    /// use. The reason names that entry; both entries must say what they would have to.
    fn undone(
        &mut self,
        kind: ChangeKind,
        (since, reason): (Timestamp, &str),
        brought: impl Fn(&Change) -> bool,
        took: impl Fn(&Change) -> bool,
    ) -> Outcome<Option<u32>> {
        let reading = self.reading;
        let Some(number) = directory::undo::undone_entry(reason) else { return Ok(None) };
        if number == 0 || u64::from(number) > reading.session.chain().size() {
            return Ok(None);
        }
        let entry = match self.undone.entries.entry(number) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(new) => {
                new.insert(crate::journal::entry(reading.session, number)?.readable)
            }
        };
        if !entry.iter().any(brought) {
            return Ok(None);
        }
        let moment = match self.undone.moments.entry((since, kind.stored())) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(new) => {
                let filter = EntryFilter {
                    kind: Some(kind),
                    since: Some(since),
                    until: Some(since.plus(1)),
                    limit: AT_ONCE,
                    ..EntryFilter::default()
                };
                let entries = reading.vault.entries(&filter)?;
                new.insert(entries.into_iter().flat_map(|entry| entry.readable).collect())
            }
        };
        Ok(moment.iter().any(took).then_some(number))
    }
}

fn again_reason(entry: u32) -> String {
    said::import_again_reason(entry.to_string()).to_string()
}
