//! The cells of one row as what they mean.

use directory::{ADDRESS_MOST, Day, NAME_MOST, TEXT_MOST, USERNAME_MOST};

use super::cell::{self, parts, text};
use super::found::{AccessFound, AccountFound, Claim, LastSeen, PersonFound, SEVERAL_MOST, Since};
use super::{SkipReason, Warning, key};
use crate::columns::Meaning;
use crate::fold::{collapse, visible};
use crate::values::{self, DayOrder, Held, KindSaid, Level, SecondFactor, Status, When};
use crate::{Mark, Row};

/// A column that is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub index: usize,
    pub meaning: Meaning,
    /// The order of day and month in its cells.
    pub order: Option<DayOrder>,
    /// In a column of addresses, a word that is none is a username.
    pub or_username: bool,
    /// Its head says that a cell names several, with commas between.
    pub several: bool,
    /// Most of its cells say yes or no, so that a word which nobody knows is no role.
    pub ticks: bool,
}

impl Column {
    /// Why this cell of a row tells nobody which person or account it is: a formula has failed, or a number has lost
    /// digits.
    fn spoilt(self, row: &Row) -> Option<SkipReason> {
        use Meaning as M;
        let column = self.index;
        let names = self.meaning.says_who() || self.meaning.says_which_account();
        if names && row.is_marked(column, Mark::Error) {
            return Some(SkipReason::FormulaFailed { column });
        }
        let compared = matches!(self.meaning, M::Account | M::AccountId | M::Username | M::Login);
        let shortened = compared && row.is_marked(column, Mark::Damaged) && !is_whole(row.cell(column));
        shortened.then_some(SkipReason::ShortenedNumber { column })
    }
}

/// Whether a number has all its digits written out: its last ones may have been lost, which a note tells.
fn is_whole(text: &str) -> bool {
    text.trim().bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the column is of logins, and nothing else says who.
pub(super) fn says_who_alone(column: Column, columns: &[Column]) -> bool {
    column.meaning == Meaning::Login
        && !columns.iter().any(|other| other.meaning.says_who() && other.meaning != Meaning::Login)
}

/// A row, read. Nothing in it is matched with other rows.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub person: PersonFound,
    pub account: AccountFound,
    pub access: AccessFound,
    /// Services that the cell of the first names as well.
    pub more_services: Vec<String>,
    /// The row says that there is no access.
    pub without: bool,
    /// Why nobody knows which account it is about.
    pub no_account: Option<SkipReason>,
    /// Whether there is something that belongs to an access only.
    pub tells_of_access: bool,
    first: String,
    last: String,
    status: Status,
    blocked: Option<bool>,
    seen: Option<LastSeen>,
}

impl Draft {
    /// Reads a row by its columns. What can't be understood is left out and warned of.
    pub fn of(row: &Row, columns: &[Column], warnings: &mut Vec<Warning>) -> Result<Self, SkipReason> {
        let mut draft = Self::default();
        for column in columns {
            let cell = row.cell(column.index);
            if let Some(reason) = column.spoilt(row) {
                // Whose row it is may still be known.
                if !column.meaning.says_which_account() {
                    return Err(reason);
                }
                draft.no_account = Some(reason);
                continue;
            }
            if cell.trim().is_empty() {
                continue;
            }
            if !draft.take(cell, *column)? {
                warnings.push(Warning::NotUnderstood { line: row.line, column: column.index });
            }
        }
        draft.finish(row.line);
        Ok(draft)
    }

    /// Whether anybody is named.
    pub fn names_somebody(&self) -> bool {
        let PersonFound { name, email, username, .. } = &self.person;
        [name, email, username].iter().any(|text| !text.is_empty())
    }

    /// Whether an account is named.
    pub fn names_account(&self) -> bool {
        // A number alone is at no service.
        let AccountFound { service, name, .. } = &self.account;
        [service, name].iter().any(|text| !text.is_empty())
    }

    /// The state of the row, for the person or the access that it is about.
    pub fn status(&self) -> Status {
        match self.blocked {
            Some(true) => values::stricter(self.status, Status::Deactivated),
            Some(false) if self.status == Status::Unknown => Status::Active,
            Some(false) | None => self.status,
        }
    }

    /// Takes a cell in; tells whether it was understood.
    fn take(&mut self, cell: &str, column: Column) -> Result<bool, SkipReason> {
        use Meaning as M;
        let text = |most| cell::text(cell, column.index, most);
        self.tells_of_access |= column.meaning.is_of_access() && !values::is_blank(cell);
        match column.meaning {
            M::Ignore | M::Undecided | M::AccountColumn | M::PersonColumn => {}
            M::Name => self.name(cell, column.index)?,
            M::FirstName => self.first = cell::name(cell, column.index)?,
            M::LastName => self.last = cell::name(cell, column.index)?,
            M::Email => self.address(cell, column)?,
            M::Username => self.person.username = cell::id(cell, column.index, USERNAME_MOST)?,
            M::JobTitle => self.person.job_title = text(TEXT_MOST)?,
            M::Department => self.person.department = text(TEXT_MOST)?,
            M::Company => self.person.company = text(NAME_MOST)?,
            M::Responsible => self.person.responsible = text(TEXT_MOST)?,
            M::Purpose => self.person.purpose = cell::prose(cell, column.index, TEXT_MOST)?,
            M::Service => self.services(cell, column)?,
            M::Account => self.account.name = cell::id(cell, column.index, NAME_MOST)?,
            M::AccountId => self.account.id = cell::id(cell, column.index, TEXT_MOST)?,
            M::Url => self.account.url = text(TEXT_MOST)?,
            M::Owner => self.account.owner = text(TEXT_MOST)?,
            M::Login => self.access.login = cell::id(cell, column.index, TEXT_MOST)?,
            M::AuthorisedBy => self.access.authorised_by = text(TEXT_MOST)?,
            M::Reason => self.access.reason = cell::prose(cell, column.index, TEXT_MOST)?,
            M::Role => self.roles(cell, column.index)?,
            M::Level => return self.level(cell, column),
            M::StartDay => return Ok(day(cell, column.order, &mut self.person.starts)),
            M::StopDay => return Ok(day(cell, column.order, &mut self.person.stops)),
            M::Since => return Ok(self.since(cell, column.order)),
            M::Until => return Ok(self.until(cell, column.order)),
            M::LastSeen => return Ok(self.seen(cell, column.order)),
            M::Status => return Ok(self.state(cell)),
            M::Blocked => return Ok(self.block(cell)),
            M::Kind => return Ok(self.kind(cell)),
            M::Administrator => return Ok(self.administrator(cell)),
            M::SecondFactor => return Ok(self.factor(cell, false)),
            M::WithoutSecondFactor => return Ok(self.factor(cell, true)),
        }
        Ok(true)
    }

    /// A name, with what offices write beside it: an address, or that somebody has left.
    fn name(&mut self, cell: &str, column: usize) -> Result<(), SkipReason> {
        let (rest, address) = cell::beside_name(cell);
        let (name, state) = cell::state_of_name(&rest);
        self.person.name = cell::name(name, column)?;
        self.status = values::stricter(self.status, state);
        if let (Some(address), true) = (address, self.person.email.is_empty()) {
            self.person.email = text(&visible(&address), column, ADDRESS_MOST)?;
        }
        Ok(())
    }

    fn address(&mut self, cell: &str, column: Column) -> Result<(), SkipReason> {
        let text = text(&visible(cell), column.index, ADDRESS_MOST)?;
        let text = text.strip_prefix("mailto:").unwrap_or(&text);
        let inner = text.rsplit_once('<').and_then(|(_, rest)| rest.strip_suffix('>')).unwrap_or(text);
        let inner = inner.trim_end_matches([';', ',']);
        if let Some(guest) = key::guest(inner) {
            inner.clone_into(&mut self.access.login);
            self.person.email = guest;
        } else if directory::is_address(inner) || inner.is_empty() {
            inner.clone_into(&mut self.person.email);
        } else if column.or_username && !inner.contains(['@', ' ']) && inner.len() <= USERNAME_MOST {
            // "scanner" among addresses is what it signs in with.
            inner.clone_into(&mut self.person.username);
        } else {
            return Err(SkipReason::NotAnAddress { column: column.index });
        }
        Ok(())
    }

    fn services(&mut self, cell: &str, column: Column) -> Result<(), SkipReason> {
        for service in parts(cell, column.several) {
            let service = text(service, column.index, NAME_MOST)?;
            if self.account.service.is_empty() {
                self.account.service = service;
            } else if !service.is_empty() {
                if self.more_services.len() == SEVERAL_MOST {
                    return Err(SkipReason::TooLong { column: column.index });
                }
                self.more_services.push(service);
            }
        }
        Ok(())
    }

    fn roles(&mut self, cell: &str, column: usize) -> Result<(), SkipReason> {
        // "Revoked" in the place of a role is none.
        // In some languages a guest is called by the word for somebody who is invited.
        if let state @ (Status::Pending | Status::Suspended | Status::Deactivated | Status::Deleted) =
            values::state_alone(cell)
            && (state != Status::Pending || values::level(cell) == Level::Unknown)
        {
            self.status = values::stricter(self.status, state);
            return Ok(());
        }
        for role in parts(cell, true) {
            // "Clerk (until 31.03.2026)"
            let (role, until) = values::with_end(role);
            self.access.until = [self.access.until, until].into_iter().flatten().min();
            let role = cell::prose(role, column, TEXT_MOST)?;
            if !role.is_empty() && !self.access.roles.contains(&role) {
                if self.access.roles.len() == SEVERAL_MOST {
                    return Err(SkipReason::TooLong { column });
                }
                self.access.level = values::higher(self.access.level, values::level(&role));
                self.access.roles.push(role);
            }
        }
        Ok(())
    }

    fn level(&mut self, cell: &str, column: Column) -> Result<bool, SkipReason> {
        if let Some(level) = values::own_level(cell) {
            self.access.stated = values::higher(self.access.stated, level);
            return Ok(true);
        }
        match values::held(cell) {
            Held::No => self.without = true,
            Held::Ended => self.status = values::stricter(self.status, Status::Deactivated),
            Held::NotYet => self.status = values::stricter(self.status, Status::Pending),
            Held::Yes => {}
            Held::NeedsReview => self.access.claim = Claim::NeedsReview,
            Held::Unknown => self.access.claim = Claim::Unknown,
            Held::Role(level) => self.access.stated = values::higher(self.access.stated, level),
            Held::Unclear if column.ticks => return Ok(false),
            Held::Unclear => self.roles(cell, column.index)?,
        }
        Ok(true)
    }

    fn since(&mut self, cell: &str, order: Option<DayOrder>) -> bool {
        if let When::Before(day) = values::when(cell, order) {
            self.access.since = Since::Before(day);
            return true;
        }
        let mut since = None;
        let understood = day(cell, order, &mut since);
        self.access.since = since.map_or(self.access.since, Since::On);
        understood
    }

    /// What expires and is taken away before that ends with the first of the two days.
    fn until(&mut self, cell: &str, order: Option<DayOrder>) -> bool {
        let mut until = None;
        let understood = day(cell, order, &mut until);
        self.access.until = [self.access.until, until].into_iter().flatten().min();
        understood
    }

    fn seen(&mut self, cell: &str, order: Option<DayOrder>) -> bool {
        let (seen, understood) = match values::when(cell, order) {
            When::On(day) => (LastSeen::On(day), true),
            When::Before(day) => (LastSeen::Before(day), true),
            When::NotWithin(days) => (LastSeen::NotWithin(days), true),
            When::Never => (LastSeen::Never, true),
            // The column is among those that are asked about.
            When::Unknown | When::EitherWay => (LastSeen::Unknown, true),
            When::NotADay => (LastSeen::Unknown, false),
        };
        self.seen = Some(self.seen.map_or(seen, |earlier| earlier.later(seen)));
        understood
    }

    fn state(&mut self, cell: &str) -> bool {
        let state = values::status(cell);
        self.status = values::stricter(self.status, state);
        // A column of states may also say what is to be done, or that somebody is a program.
        match values::held(cell) {
            Held::NeedsReview => self.access.claim = Claim::NeedsReview,
            Held::Unknown => return true,
            Held::No | Held::Ended | Held::NotYet | Held::Yes | Held::Role(_) | Held::Unclear => {
                if state == Status::Unknown && values::kind(cell) == Some(KindSaid::Program) {
                    return self.kind(cell);
                }
                return state != Status::Unknown || values::is_blank(cell);
            }
        }
        true
    }

    fn block(&mut self, cell: &str) -> bool {
        let blocked = values::yes_no(cell).or_else(|| match values::status(cell) {
            Status::Suspended | Status::Deactivated | Status::Deleted => Some(true),
            Status::Active => Some(false),
            Status::Unknown | Status::Pending => None,
        });
        // A column of days says since when: a day in it is a yes.
        let since = || matches!(values::when(cell, None), When::On(_) | When::EitherWay).then_some(true);
        let blocked = blocked.or_else(since);
        // Of several columns one is enough.
        self.blocked = self.blocked.max(blocked);
        blocked.is_some() || values::is_blank(cell)
    }

    fn kind(&mut self, cell: &str) -> bool {
        self.person.kind = values::kind(cell).or(self.person.kind);
        values::kind(cell).is_some() || values::is_blank(cell)
    }

    fn administrator(&mut self, cell: &str) -> bool {
        match values::yes_no(cell) {
            Some(true) => self.access.at_least = values::higher(self.access.at_least, Level::Admin),
            Some(false) => {}
            None => {
                let level = values::level(cell);
                self.access.at_least = values::higher(self.access.at_least, level);
                return level != Level::Unknown || values::is_blank(cell);
            }
        }
        true
    }

    /// `turned` where the column says who has none.
    fn factor(&mut self, cell: &str, turned: bool) -> bool {
        let said = match values::second_factor(cell) {
            SecondFactor::On if turned => SecondFactor::Off,
            SecondFactor::Off if turned => SecondFactor::On,
            said @ (SecondFactor::On | SecondFactor::Off | SecondFactor::Unknown) => said,
        };
        // Of several kinds of second factor one is enough.
        if self.access.second_factor != SecondFactor::On && said != SecondFactor::Unknown {
            self.access.second_factor = said;
        }
        said != SecondFactor::Unknown || values::is_blank(cell)
    }

    /// The row stands where those are who have left.
    pub fn has_left(&mut self) {
        for status in [&mut self.person.status, &mut self.access.status] {
            if matches!(status, Status::Unknown | Status::Active | Status::Pending) {
                *status = Status::Deactivated;
            }
        }
    }

    fn finish(&mut self, line: u32) {
        if self.person.name.is_empty() {
            self.person.name = collapse(&format!("{} {}", self.first, self.last));
        }
        if self.person.email.is_empty() && directory::is_address(&self.person.name) {
            self.person.email.clone_from(&self.person.name);
        }
        if !self.names_somebody() && self.access.login.chars().nth(USERNAME_MOST).is_none() {
            self.person.username.clone_from(&self.access.login);
        }
        // "-" for a level is no "no" where a role is named.
        self.without &= self.access.roles.is_empty();
        self.access.last_seen = self.seen.unwrap_or_default();
        self.person.lines = vec![line];
        self.account.lines = vec![line];
        self.access.lines = vec![line];
    }
}

/// Takes a day in; tells whether the cell was understood.
fn day(cell: &str, order: Option<DayOrder>, to: &mut Option<Day>) -> bool {
    match values::when(cell, order) {
        When::On(day) => {
            *to = Some(day);
            true
        }
        When::EitherWay | When::Never | When::Unknown => true,
        When::Before(_) | When::NotWithin(_) | When::NotADay => false,
    }
}
