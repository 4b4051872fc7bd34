//! The figures of an audit, from a glance at every access: quick however many there are.

use std::collections::{HashMap, HashSet};

use directory::{AccountId, UserId};
use report::{Figure, Level, SecondFactor, State, Total};
use vault::UserSummary;

use super::audit_day::AuditDay;
use super::rows::{MAILBOX_READER, factor, is_privileged, level, reach, sign_in_factor};
use crate::call_error::Outcome;
use crate::view::{AuditBy, AuditQuery};

/// What an audit holds.
pub(super) struct Count {
    /// Lines, as it is grouped.
    pub lines: u64,
    pub accesses: u64,
    /// People and programs whom a line lets in, each once.
    pub getting_in: u64,
    pub totals: Vec<Total>,
}

/// A line, as far as it is counted.
struct Line {
    account: Option<AccountId>,
    level: Level,
    second_factor: SecondFactor,
    state: State,
}

impl Line {
    /// Whether it lets its user in. Whoever is locked out gets in again after a while.
    fn lets_in(&self) -> bool {
        match self.state {
            State::Active | State::OpenForDisabled | State::NotYetSignedIn | State::Locked => true,
            State::Expired | State::Disabled => false,
        }
    }
}

struct Person {
    active: bool,
    partner: bool,
    /// Whether any access is known, or a sign-in, or a mailbox.
    reached: bool,
    /// Whether there is a line of them.
    shown: bool,
    /// Whether there is one that lets them in.
    gets_in: bool,
}

#[derive(Default)]
struct Tally {
    accesses: u64,
    accounts: HashSet<AccountId>,
    owners: u64,
    privileged: u64,
    partners: u64,
    factor_off: u64,
    factor_unknown: u64,
    active: u64,
    left_open: u64,
    not_yet: u64,
    expired: u64,
    locked: u64,
    without: u64,
}

impl AuditDay<'_> {
    /// Counts the lines that an audit has, as [`super::groups::groups`] lists them.
    pub(super) fn count(&self, query: &AuditQuery) -> Outcome<Count> {
        let session = self.reading.session;
        let partners: HashSet<_> = self.partners().into_iter().collect();
        let person = |user: UserSummary| {
            let partner = user.company.is_some_and(|company| partners.contains(&company));
            (user.user, Person { active: user.active, partner, reached: false, shown: false, gets_in: false })
        };
        let mut people: HashMap<UserId, Person> =
            session.read().summarise_users(self.at)?.into_iter().map(person).collect();
        let mut tally = Tally::default();
        for sign_in in session.read().sign_ins_at(self.at)? {
            let Some(person) = people.get_mut(&sign_in.user) else { continue };
            let state = self.sign_in_state(person.active, &sign_in)?;
            let (level, second_factor) = (level(&sign_in.grant), sign_in_factor(&sign_in));
            tally.line(query, person, &Line { account: None, level, second_factor, state });
        }
        for (reader, account) in self.mailboxes() {
            let Some(person) = people.get_mut(&reader) else { continue };
            let state = self.access_state(person.active, None);
            let (account, level) = (Some(account.id), reach(MAILBOX_READER));
            let second_factor = SecondFactor::Unknown;
            tally.line(query, person, &Line { account, level, second_factor, state });
        }
        session.read().summarise_accesses(self.at, |access| {
            let (Some(person), Some(_)) = (people.get_mut(&access.user), self.place(access.account)) else {
                return;
            };
            let state = self.access_state(person.active, access.until);
            let (level, second_factor) = (reach(access.level), factor(access.second_factor));
            tally.line(query, person, &Line { account: Some(access.account), level, second_factor, state });
        })?;
        for person in people.values_mut() {
            if !person.reached
                && query.lists_without_access(person.active)
                && (!query.partners_only || person.partner)
            {
                person.shown = true;
                tally.without += 1;
            }
        }
        let getting_in = people.values().filter(|person| person.gets_in).count() as u64;
        let disabled = people.values().filter(|person| person.shown && !person.active).count();
        let lines = tally.accesses
            + match query.by {
                AuditBy::Account => 0,
                AuditBy::Person | AuditBy::Company => tally.without,
            };
        Ok(Count {
            lines,
            accesses: tally.accesses,
            getting_in,
            totals: self.totals(query, &tally, getting_in, disabled as u64),
        })
    }

    fn totals(&self, query: &AuditQuery, tally: &Tally, getting_in: u64, disabled: u64) -> Vec<Total> {
        let of = |which, number| Total::of(which, number, false);
        // That there are none of these is what somebody looks for.
        let always = |which, number| Total::of(which, number, true);
        let open: Vec<AccountId> =
            self.accounts.iter().filter(|account| account.is_open()).map(|account| account.id).collect();
        let untouched = open.iter().filter(|account| !tally.accounts.contains(account)).count() as u64;
        // A filter leaves out accesses, not accounts: what it says nothing of is not counted.
        let whole = !query.privileged_only && !query.partners_only && query.account.is_none();
        vec![
            always(Figure::GettingIn, getting_in),
            always(Figure::Accesses, tally.accesses),
            of(Figure::Accounts, if whole { open.len() as u64 } else { tally.accounts.len() as u64 }),
            of(Figure::Untouched, if whole { untouched } else { 0 }),
            of(Figure::Active, tally.active),
            always(Figure::Owners, tally.owners),
            of(Figure::Privileged, tally.privileged),
            of(Figure::Partners, tally.partners),
            always(Figure::FactorOff, tally.factor_off),
            of(Figure::FactorUnknown, tally.factor_unknown),
            always(Figure::LeftOpen, tally.left_open),
            of(Figure::NotYet, tally.not_yet),
            of(Figure::Expired, tally.expired),
            of(Figure::Locked, tally.locked),
            of(Figure::Without, tally.without),
            of(Figure::Disabled, disabled),
        ]
    }
}

impl Tally {
    fn line(&mut self, query: &AuditQuery, person: &mut Person, line: &Line) {
        person.reached = true;
        let shown = query.account.is_none_or(|account| line.account == Some(account))
            && (!query.privileged_only || is_privileged(line.level))
            && (!query.partners_only || person.partner);
        if !shown {
            return;
        }
        person.shown = true;
        person.gets_in |= line.lets_in();
        self.accesses += 1;
        self.accounts.extend(line.account);
        self.owners += u64::from(line.level == Level::Owner);
        self.privileged += u64::from(is_privileged(line.level));
        self.partners += u64::from(person.partner);
        match line.second_factor {
            SecondFactor::On => (),
            SecondFactor::Off => self.factor_off += 1,
            SecondFactor::Unknown => self.factor_unknown += 1,
        }
        match line.state {
            State::Active => self.active += 1,
            State::OpenForDisabled => self.left_open += 1,
            State::NotYetSignedIn => self.not_yet += 1,
            State::Expired => self.expired += 1,
            State::Locked => self.locked += 1,
            State::Disabled => (),
        }
    }
}
