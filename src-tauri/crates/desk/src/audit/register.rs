//! The lines of an audit that come from the register of accounts: accesses, and who owns an account in effect.

use std::collections::HashMap;

use directory::{
    Access, Account, AccountId, Company, CompanyId, CompanyKind, Day, Level, SecondFactor, Seen, Timestamp,
    User, UserId, words,
};
use report::{Level as Reach, Row, SecondFactor as Factor, State, When};

use super::build::{Line, who};
use crate::cause::Outcome;
use crate::reading::Reading;
use crate::when;

/// The register as it was, looked up by number.
pub(super) struct Then {
    users: HashMap<UserId, User>,
    pub accounts: Vec<Account>,
    pub companies: HashMap<CompanyId, Company>,
    services: HashMap<String, String>,
    business: String,
    /// The day it is looked at, by which an access has ended.
    pub day: Day,
}

impl Then {
    pub(super) fn of(reading: &Reading<'_>, users: &[User], at: Timestamp) -> Outcome<Self> {
        let companies = reading.session.companies(Some(at))?;
        let own = reading.session.own_profiles()?;
        let own =
            own.into_iter().filter_map(|(key, text)| Some((key, services::Profile::read(&text).ok()?.name)));
        let built_in = services::built_in().iter().map(|profile| (profile.key.clone(), profile.name.clone()));
        Ok(Self {
            users: users.iter().map(|user| (user.id, user.clone())).collect(),
            accounts: reading.session.accounts_at(Some(at))?,
            companies: companies.into_iter().map(|company| (company.id, company)).collect(),
            services: built_in.chain(own).collect(),
            business: reading.business()?,
            day: when::day_of(&reading.zone, at),
        })
    }

    /// The name of the company somebody works for or an account belongs to.
    pub(super) fn company(&self, company: Option<CompanyId>) -> &str {
        let company = company.and_then(|id| self.companies.get(&id));
        company.map_or(self.business.as_str(), |company| company.details.name.as_str())
    }

    pub(super) fn is_partner(&self, company: Option<CompanyId>) -> bool {
        let company = company.and_then(|id| self.companies.get(&id));
        company.is_some_and(|company| company.kind == CompanyKind::Partner)
    }

    /// What an account is called in a report: its name, the service, and whose it is where it isn't ours.
    pub(super) fn heading(&self, account: &Account) -> String {
        let details = &account.details;
        let service = self.services.get(&details.service).unwrap_or(&details.service);
        match details.company {
            None => format!("{} ({service})", details.name),
            Some(company) => format!("{} ({service}, of {})", details.name, self.company(Some(company))),
        }
    }

    fn name(&self, user: UserId) -> Option<String> {
        self.users.get(&user).map(|user| user.details.name.clone())
    }
}

/// The lines of every access in force then, and of everybody who reads the mailbox behind an account.
pub(super) fn lines(then: &Then, accesses: &[Access]) -> Vec<Line> {
    let accounts: HashMap<AccountId, &Account> =
        then.accounts.iter().map(|account| (account.id, account)).collect();
    let headings: HashMap<AccountId, String> =
        then.accounts.iter().map(|account| (account.id, then.heading(account))).collect();
    let mut lines = Vec::with_capacity(accesses.len());
    for access in accesses {
        let (Some(user), Some(account)) = (then.users.get(&access.user), accounts.get(&access.account))
        else {
            continue;
        };
        let heading = headings.get(&account.id).cloned().unwrap_or_default();
        lines.push(line(then, user, account.id, heading, access));
    }
    for account in then.accounts.iter().filter(|account| account.is_open()) {
        for reader in &account.details.mailbox.readers {
            let Some(user) = then.users.get(reader) else { continue };
            let heading = headings.get(&account.id).cloned().unwrap_or_default();
            lines.push(reads_mailbox(then, user, account, heading));
        }
    }
    lines
}

fn line(then: &Then, user: &User, account: AccountId, heading: String, access: &Access) -> Line {
    let details = &access.details;
    let day = |day: Option<Day>, none: When| day.map_or(none, |day| When::At(when::report_day(day)));
    let role = if details.roles.is_empty() {
        words::level(details.level).to_owned()
    } else {
        details.roles.join(", ")
    };
    let mut permissions: Vec<String> = details.permissions.iter().map(words::single_permission).collect();
    permissions
        .extend(Some(&details.limits).filter(|text| !text.is_empty()).map(|text| format!("limit: {text}")));
    if details.shared {
        permissions.push("login is shared".into());
    }
    let row = Row {
        user: who(user),
        company: then.company(user.details.company).into(),
        account: heading.into(),
        login: details.login.as_str().into(),
        role: role.into(),
        permissions,
        level: reach(details.level),
        since: day(details.since, When::Unknown),
        until: day(details.until, When::Never),
        authorised_by: details.authorised_by.and_then(|by| then.name(by)).into(),
        reason: details.reason.as_str().into(),
        last_seen: match details.last_seen {
            Seen::Unknown => When::Unknown,
            Seen::Never => When::Never,
            Seen::On(day) => When::At(when::report_day(day)),
        },
        second_factor: match details.second_factor {
            SecondFactor::On => Factor::On,
            SecondFactor::Off => Factor::Off,
            SecondFactor::Unknown => Factor::Unknown,
        },
        state: if !user.is_active() {
            State::OpenForDisabled
        } else if details.until.is_some_and(|until| until < then.day) {
            State::Expired
        } else {
            State::Active
        },
    };
    Line {
        row,
        account: Some(account),
        partner: then.is_partner(user.details.company),
        granted: true,
        disabled: !user.is_active(),
    }
}

/// Whoever reads the mailbox can ask the service for a new password: an owner in effect.
fn reads_mailbox(then: &Then, user: &User, account: &Account, heading: String) -> Line {
    let row = Row {
        user: who(user),
        company: then.company(user.details.company).into(),
        account: heading.into(),
        login: account.details.mailbox.address.as_str().into(),
        role: "reads the mailbox of the login, and so owns it in effect".into(),
        permissions: Vec::new(),
        level: Reach::Owner,
        since: When::Unknown,
        until: When::Never,
        authorised_by: None.into(),
        reason: None.into(),
        last_seen: When::Unknown,
        second_factor: Factor::Unknown,
        state: if user.is_active() { State::Active } else { State::OpenForDisabled },
    };
    Line {
        row,
        account: Some(account.id),
        partner: then.is_partner(user.details.company),
        granted: true,
        disabled: !user.is_active(),
    }
}

fn reach(level: Level) -> Reach {
    match level {
        Level::Owner => Reach::Owner,
        Level::Admin => Reach::Admin,
        Level::Elevated => Reach::Elevated,
        Level::Normal => Reach::Normal,
        Level::ReadOnly => Reach::ReadOnly,
        Level::Unknown => Reach::Unknown,
    }
}
