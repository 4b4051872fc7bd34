//! Where an audit's lines come from: everything, read once, or just as much as its first lines take.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use directory::{Access, AccountId, CompanyId, UserId};
use vault::{AccessRow, PeopleFilter, PeopleTab, Reach};

use super::audit_day::AuditDay;
use crate::call_error::Outcome;
use crate::view::{AuditBy, AuditQuery};

/// How many users are read at once for the first lines.
const STRETCH: u32 = 200;

/// Which users, always in order of their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Of {
    Everybody,
    /// Those who work for a company; for our own business with nothing inside.
    Staff(Option<CompanyId>),
    /// Those with a sign-in to this vault.
    SigningIn,
}

pub(super) trait Source {
    /// The users after the first `offset`: some of them, and none only when there are no more. Users without a line may
    /// be left out.
    fn people(&self, of: Of, offset: usize) -> Outcome<Cow<'_, [AccessRow]>>;

    /// Accesses to an account, those that reach furthest first and then by name. Those after the first `limit` that the
    /// audit shows may be left out.
    fn to(&self, account: AccountId, limit: usize) -> Outcome<Cow<'_, [Access]>>;

    /// The accounts that have accesses which the audit shows; nothing where it takes as long to say as to look.
    fn reached(&self) -> Outcome<Option<HashSet<AccountId>>>;

    /// Accesses of a user.
    fn of(&self, user: UserId) -> Outcome<Cow<'_, [Access]>>;
}

/// The whole register.
pub(super) struct Everything {
    people: HashMap<Of, Vec<AccessRow>>,
    to: HashMap<AccountId, Vec<Access>>,
    of: HashMap<UserId, Vec<Access>>,
}

impl Everything {
    pub(super) fn new(
        then: &AuditDay<'_>,
        query: &AuditQuery,
        rows: Vec<AccessRow>,
        accesses: Vec<Access>,
    ) -> Self {
        let mut everything = Self { people: HashMap::new(), to: HashMap::new(), of: HashMap::new() };
        let places: HashMap<UserId, usize> =
            rows.iter().enumerate().map(|(place, row)| (row.user.id, place)).collect();
        for row in rows {
            then.know(&row.user);
            let of = match query.by {
                AuditBy::Person => Of::Everybody,
                AuditBy::Company => Of::Staff(row.user.details.company),
                AuditBy::Account if row.sign_in.is_some() => Of::SigningIn,
                AuditBy::Account => continue,
            };
            everything.people.entry(of).or_default().push(row);
        }
        for access in accesses {
            match query.by {
                AuditBy::Account => everything.to.entry(access.account).or_default().push(access),
                AuditBy::Person | AuditBy::Company => {
                    everything.of.entry(access.user).or_default().push(access);
                }
            }
        }
        for accesses in everything.to.values_mut() {
            accesses
                .sort_by_key(|access| (access.details.level, places.get(&access.user).copied(), access.id));
        }
        everything
    }
}

impl Source for Everything {
    fn people(&self, of: Of, offset: usize) -> Outcome<Cow<'_, [AccessRow]>> {
        let people = self.people.get(&of).map(Vec::as_slice).unwrap_or_default();
        Ok(Cow::Borrowed(people.get(offset..).unwrap_or_default()))
    }

    fn to(&self, account: AccountId, _limit: usize) -> Outcome<Cow<'_, [Access]>> {
        Ok(Cow::Borrowed(self.to.get(&account).map(Vec::as_slice).unwrap_or_default()))
    }

    fn reached(&self) -> Outcome<Option<HashSet<AccountId>>> {
        Ok(None)
    }

    fn of(&self, user: UserId) -> Outcome<Cow<'_, [Access]>> {
        Ok(Cow::Borrowed(self.of.get(&user).map(Vec::as_slice).unwrap_or_default()))
    }
}

/// What is asked for, read when it is asked for.
pub(super) struct Piecemeal<'a> {
    then: &'a AuditDay<'a>,
    reach: Reach,
    /// Who reads a mailbox behind an account.
    readers: Vec<UserId>,
}

impl<'a> Piecemeal<'a> {
    pub(super) fn new(then: &'a AuditDay<'a>, query: &AuditQuery) -> Self {
        let reach = Reach {
            privileged: query.privileged_only,
            account: query.account,
            companies: query.partners_only.then(|| then.partners()),
        };
        Self { then, reach, readers: then.mailboxes().map(|(reader, _)| reader).collect() }
    }
}

impl Source for Piecemeal<'_> {
    fn people(&self, of: Of, offset: usize) -> Outcome<Cow<'_, [AccessRow]>> {
        let (company, ours) = match of {
            Of::Staff(company) => (company, company.is_none()),
            Of::Everybody | Of::SigningIn => (None, false),
        };
        let filter = PeopleFilter {
            tab: match of {
                Of::SigningIn => PeopleTab::SignIn,
                Of::Everybody | Of::Staff(_) => PeopleTab::Reaching(self.reach.clone(), self.readers.clone()),
            },
            search: String::new(),
            company,
            ours,
            at: self.then.at,
            offset: u32::try_from(offset).unwrap_or(u32::MAX),
            limit: STRETCH,
        };
        let rows = self.then.reading.vault.some_people(&filter)?;
        Ok(rows.into_iter().map(|(user, sign_in)| AccessRow { user, sign_in }).collect())
    }

    fn to(&self, account: AccountId, limit: usize) -> Outcome<Cow<'_, [Access]>> {
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        Ok(Cow::Owned(self.then.reading.vault.first_accesses_to(
            account,
            self.then.at,
            &self.reach,
            limit,
        )?))
    }

    fn reached(&self) -> Outcome<Option<HashSet<AccountId>>> {
        let Some(companies) = &self.reach.companies else { return Ok(None) };
        Ok(Some(self.then.reading.vault.reached_by_staff(companies, self.then.at)?))
    }

    fn of(&self, user: UserId) -> Outcome<Cow<'_, [Access]>> {
        Ok(Cow::Owned(self.then.reading.vault.accesses_of(user, self.then.at, false)?))
    }
}
