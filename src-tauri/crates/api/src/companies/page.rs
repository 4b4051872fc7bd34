//! One company's page.

use std::collections::{BTreeMap, BTreeSet};

use directory::{
    Access, AccountId, Company, CompanyId, CompanyKind, CompanyState, Level, Names, Permission, Register,
    RunAbout, SignIn, User, UserId, UserKind, companies, users,
};
use vault::{AccountFilter, EntryFilter, PeopleFilter};

use crate::call_error::{Outcome, count};
use crate::profiles::Services;
use crate::reading::Reading;
use crate::view::{
    Closed, CompanyAccount, CompanyActions, CompanyPage, JournalRow, Reach, ReachedAccount, StaffRow,
};

/// How many entries of the history a page shows.
const HISTORY: u32 = 50;

impl Reading<'_> {
    pub(super) fn company_page(&self, company: Company) -> Outcome<CompanyPage> {
        let filter = PeopleFilter { company: Some(company.id), limit: u32::MAX, ..PeopleFilter::default() };
        let mut people = self.vault.people(&filter)?.1;
        people.sort_by_key(|(user, _)| !user.is_active());
        let mut accesses = Vec::new();
        let mut staff = Vec::new();
        for (user, sign_in) in people {
            let theirs = self.vault.accesses_of(user.id, None, false)?;
            staff.push(self.staff_row(user, sign_in.as_ref(), &theirs)?);
            accesses.extend(theirs);
        }
        let services = Services::of(self)?;
        let reach = Reach {
            people: count(staff.iter().filter(|row| !row.disabled).count() as u64),
            ..reach_of(&accesses)
        };
        let about = RunAbout::Company(company.id);
        let run = self.open_run_about(about)?;
        let left = company.is_active() || reach.people + reach.accesses > 0;
        let start_run = company.kind == CompanyKind::Partner && left && self.may_start_run(about)?;
        Ok(CompanyPage {
            id: company.id,
            kind: company.kind,
            past_end: self.past_its_end(&company),
            ended: match &company.state {
                CompanyState::Active => None,
                CompanyState::Ended { since, reason } => {
                    Some(Closed { since: *since, reason: reason.clone() })
                }
            },
            staff,
            own: self.own_accounts(company.id, &services)?,
            reached: self.reached(&accesses, &services)?,
            reach,
            added_at: company.added_at,
            changed_by: self.user(company.changed_by),
            changed_at: company.changed_at,
            run,
            history: self.history_of_company(company.id)?,
            can: CompanyActions { start_run, ..self.company_actions(&company)? },
            details: company.details,
        })
    }

    fn staff_row(&self, user: User, sign_in: Option<&SignIn>, theirs: &[Access]) -> Outcome<StaffRow> {
        let left = user.is_active() || !theirs.is_empty();
        let about = RunAbout::User(user.id);
        Ok(StaffRow {
            user: user.id,
            kind: user.kind,
            disabled: !user.is_active(),
            accounts: reach_of(theirs).accounts,
            role: sign_in.map(|sign_in| sign_in.grant.role),
            start_run: left && user.kind == UserKind::Person && self.may_start_run(about)?,
            name: user.details.name,
            job_title: user.details.job_title,
            notify: user.details.notify,
        })
    }

    fn own_accounts(&self, company: CompanyId, services: &Services) -> Outcome<Vec<CompanyAccount>> {
        let filter =
            AccountFilter { company: Some(Some(company)), limit: u32::MAX, ..AccountFilter::default() };
        let accounts = self.vault.accounts(&filter)?.1.into_iter();
        let row = |account: directory::Account| CompanyAccount {
            account: account.id,
            service: services.name(&account.details.service),
            name: account.details.name,
        };
        Ok(accounts.map(row).collect())
    }

    /// The accounts behind these accesses, in order of their names.
    fn reached(&self, accesses: &[Access], services: &Services) -> Outcome<Vec<ReachedAccount>> {
        let register = self.session.register();
        let mut by_account: BTreeMap<AccountId, (Level, Vec<UserId>)> = BTreeMap::new();
        for Access { account, user, details, .. } in accesses {
            let (level, who) = by_account.entry(*account).or_insert((details.level, Vec::new()));
            *level = details.level.min(*level);
            if !who.contains(user) {
                who.push(*user);
            }
        }
        let mut rows = Vec::new();
        for (id, (level, who)) in by_account {
            let Some(account) = register.account(id)? else { continue };
            rows.push(ReachedAccount {
                account: id,
                service: services.name(&account.details.service),
                company: account.details.company.map(|company| self.company(company)).unwrap_or_default(),
                who: who.into_iter().map(|user| self.user(user)).collect(),
                level,
                name: account.details.name,
            });
        }
        rows.sort_by_cached_key(|row| directory::username_key(&row.name));
        Ok(rows)
    }

    fn history_of_company(&self, company: CompanyId) -> Outcome<Vec<JournalRow>> {
        if !self.may(Permission::ReadJournal) {
            return Ok(Vec::new());
        }
        let filter = EntryFilter { company: Some(company), limit: HISTORY, ..EntryFilter::default() };
        Ok(self.vault.entries(&filter)?.iter().map(|entry| self.journal_row(entry)).collect())
    }

    /// What whoever looks may do here.
    fn company_actions(&self, company: &Company) -> Outcome<CompanyActions> {
        let id = company.id;
        let nobody = crate::people::person("", "", "");
        let active = company.is_active();
        Ok(CompanyActions {
            change: self.can(|r| companies::change(r, id, company.details.clone()))?,
            end: self.can(|_| companies::end(id, ""))?,
            resume: self.can(|_| companies::resume(id, ""))?,
            add_staff: active && self.can(|r| users::add(r, UserKind::Person, nobody))?,
            open_account: active && self.may(Permission::OpenCloseAccounts),
            start_run: false,
        })
    }
}

/// Accesses and the accounts they are to.
fn reach_of(accesses: &[Access]) -> Reach {
    let accounts: BTreeSet<AccountId> = accesses.iter().map(|access| access.account).collect();
    Reach {
        accesses: count(accesses.len() as u64),
        accounts: count(accounts.len() as u64),
        ..Reach::default()
    }
}
