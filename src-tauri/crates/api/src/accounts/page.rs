//! One account's page.

use directory::{
    Account, AccountId, AccountState, Billing, Compartment, Day, Level, Names, Permission, Refusal, Support,
    accounts,
};
use vault::EntryFilter;
use words::{Message, list_and, said};

use super::AsOf;
use crate::call_error::Outcome;
use crate::profiles::{Services, service_view};
use crate::reading::Reading;
use crate::view::{
    AccountActions, AccountPage, BillingPart, Closed, JournalRow, Named, OwnerNotePart, SupportPart,
};
use crate::{Api, ApiError};

/// How many entries of the history a page shows.
const HISTORY: u32 = 50;

impl Api {
    /// One account's page, now or as it was at the end of a past day.
    ///
    /// # Errors
    /// Refused without the right to read the register; no such account, or not yet on that day.
    pub fn account(&mut self, id: AccountId, as_of: Option<Day>) -> Result<AccountPage, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let then = reading.past(as_of)?;
            let account = reading.vault.account_at(id, then.at)?.ok_or(Refusal::NoSuchAccount)?;
            reading.account_page(account, then)
        })
    }
}

impl Reading<'_> {
    fn account_page(&self, account: Account, then: AsOf) -> Outcome<AccountPage> {
        let services = Services::of(self)?;
        let id = account.id;
        let can = self.account_actions(&account, then)?;
        let open = self.vault.accesses_to(id, then.at, false)?;
        let mut owners = Vec::new();
        for access in open.iter().filter(|access| access.details.level == Level::Owner) {
            if !owners.iter().any(|owner: &Named| owner.user == access.user) {
                owners.push(self.named(access.user, then)?);
            }
        }
        let everyone = |users: &[directory::UserId]| -> Outcome<Vec<Named>> {
            users.iter().map(|user| self.named(*user, then)).collect()
        };
        let details = account.details;
        let readers = everyone(&details.mailbox.readers)?;
        let ended = self.vault.accesses_to(id, then.at, true)?;
        Ok(AccountPage {
            id,
            service: services.find(&details.service).map(service_view),
            service_name: services.name(&details.service),
            company: details.company.map(|company| self.company_then(Some(company), then)).transpose()?,
            closed: match account.state {
                AccountState::Open => None,
                AccountState::Closed { since, reason } => Some(Closed { since, reason }),
            },
            accesses: self.access_views(open, then, &services)?,
            ended: self.ended_views(ended, then, &services)?,
            owners_say: owners_say(&owners, &readers),
            owners,
            next_in_line: everyone(&details.next_in_line)?,
            mailbox_readers: readers,
            second_factor_of: details.second_factor_of.map(|user| self.named(user, then)).transpose()?,
            seats_taken: self.vault.seats_taken(id, then.at)?,
            billing: self.billing_part(id, then)?,
            support: self.support_part(id, then)?,
            owner_note: self.owner_note_part(id, then)?,
            added_at: account.added_at,
            changed_by: self.user(account.changed_by),
            changed_at: account.changed_at,
            history: self.account_history(id, then)?,
            as_of: then.day,
            can,
            details,
        })
    }

    /// What whoever looks may do here.
    fn account_actions(&self, account: &Account, then: AsOf) -> Outcome<AccountActions> {
        if then.day.is_some() {
            return Ok(AccountActions::default());
        }
        let id = account.id;
        let manages = self.may(Permission::ManageAccess);
        Ok(AccountActions {
            change: self.can(|r| accounts::change(r, id, account.details.clone()))?,
            close: self.can(|_| accounts::close(id, ""))?,
            reopen: self.can(|_| accounts::reopen(id, ""))?,
            give_access: manages && account.is_open(),
            manage_access: manages,
        })
    }

    fn billing_part(&self, id: AccountId, then: AsOf) -> Outcome<BillingPart> {
        let readable = self.vault.reads(Compartment::Billing);
        let writes = self.can(|_| accounts::write_billing(id, Billing::default()))?;
        Ok(BillingPart {
            readable,
            writable: readable && writes && then.day.is_none(),
            holds: if then.day.is_none() { self.vault.billing(id)? } else { None },
        })
    }

    fn support_part(&self, id: AccountId, then: AsOf) -> Outcome<SupportPart> {
        let readable = self.vault.reads(Compartment::Support);
        let writes = self.can(|_| accounts::write_support(id, Support::default()))?;
        Ok(SupportPart {
            readable,
            writable: readable && writes && then.day.is_none(),
            holds: if then.day.is_none() { self.vault.support(id)? } else { None },
        })
    }

    fn owner_note_part(&self, id: AccountId, then: AsOf) -> Outcome<OwnerNotePart> {
        let readable = self.vault.reads(Compartment::Owner);
        let writes = self.can(|_| accounts::write_owner_note(id, ""))?;
        Ok(OwnerNotePart {
            readable,
            writable: readable && writes && then.day.is_none(),
            holds: if then.day.is_none() { self.vault.owner_note(id)? } else { None },
        })
    }

    fn account_history(&self, account: AccountId, then: AsOf) -> Outcome<Vec<JournalRow>> {
        if !self.may(Permission::ReadJournal) {
            return Ok(Vec::new());
        }
        let until = then.at.map(|at| at.plus(1));
        let filter = EntryFilter { account: Some(account), until, limit: HISTORY, ..EntryFilter::default() };
        Ok(self.vault.entries(&filter)?.iter().map(|entry| self.journal_row(entry)).collect())
    }
}

/// Who owns an account in effect: its owners, and whoever could ask the service for a new password.
fn owners_say(owners: &[Named], readers: &[Named]) -> String {
    let names = |all: &[&Named]| {
        let one = |named: &&Named| {
            if named.disabled { said::owners_disabled(&named.name).into() } else { named.name.clone() }
        };
        list_and(&all.iter().map(one).collect::<Vec<_>>())
    };
    let own: Vec<&Named> = owners.iter().collect();
    let more: Vec<&Named> =
        readers.iter().filter(|reader| owners.iter().all(|owner| owner.user != reader.user)).collect();
    let owns = if own.is_empty() {
        said::owners_nobody()
    } else {
        said::OwnersOwn { count: own.len().into(), owners: names(&own).into() }.into()
    };
    if more.is_empty() {
        return said::owners_only(owns).into();
    }
    let (count, readers) = (more.len().into(), names(&more).into());
    Message::from(said::OwnersAndReaders { count, own: owns.into(), readers }).into()
}

#[cfg(test)]
mod tests {
    use directory::UserId;

    use super::*;

    fn named(user: u32, name: &str) -> Named {
        Named { user: UserId(user), name: name.into(), disabled: user == 9 }
    }

    #[test]
    fn whoever_reads_the_login_mailbox_owns_the_account_in_effect() {
        let ann = named(1, "Ann");
        assert_eq!(owners_say(&[], &[]), "Nobody is recorded as an owner of this account.");
        assert_eq!(owners_say(std::slice::from_ref(&ann), &[]), "Ann owns this account.");
        assert_eq!(
            owners_say(&[ann.clone(), named(2, "Bo")], &[ann.clone(), named(9, "Cy")]),
            "Ann and Bo own this account, and Cy (disabled) reads its login mailbox and could take it over.",
            "an owner who reads the mailbox is named once"
        );
    }
}
