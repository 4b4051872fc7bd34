//! What a partner manager does: looks after the staff of their own company, and sees nothing else.
//!
//! These calls read by the company of whoever is signed in, so that the right to read the register isn't needed; what
//! they write is decided where every other change of a user is.

use directory::{
    Access, Company, Level, Names, Permission, Proposal, Refusal, Register, User, UserDetails, UserId,
    UserKind,
    users::{self, own_company},
};
use vault::PeopleFilter;

use crate::call_error::Outcome;
use crate::people::person;
use crate::reading::Reading;
use crate::view::{OwnReach, OwnStaff, OwnStaffRow, StaffDetails};
use crate::{Api, ApiError};

impl Api {
    /// The staff of one's own company, and which accounts they can get into.
    ///
    /// # Errors
    /// Refused without the right to manage the own company's staff, and when one has no partner company that works
    /// with the business.
    pub fn own_staff(&mut self) -> Result<OwnStaff, ApiError> {
        self.read(|reading| reading.own_staff())
    }

    /// Adds a person of one's own company, whose address is in its domains.
    ///
    /// # Errors
    /// Refused to anybody but a partner manager of a company that we work with, and where a field is not right or the
    /// address is of another domain.
    pub fn add_own_staff(&mut self, details: StaffDetails) -> Result<UserId, ApiError> {
        self.change(|open, _, at| {
            let actor = open.session.actor(at)?;
            Ok(open.session.change_telling(at, |register| {
                actor.needs(Permission::ManageOwnCompany)?;
                let company = own_company(register, &actor)?.ok_or(Refusal::NotOwnCompany)?;
                let nobody = UserDetails { company: Some(company.id), ..person("", "", "") };
                let (user, record) = (register.next_user()?, written(nobody, details.clone()));
                Ok((users::add(register, UserKind::Person, record)?, user))
            })?)
        })
    }

    /// Changes what is written about somebody of one's own company. What only the business writes stays.
    ///
    /// # Errors
    /// Refused to anybody but a partner manager, for somebody of another company, and where a field is not right.
    pub fn change_own_staff(&mut self, id: UserId, details: StaffDetails) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            let actor = open.session.actor(at)?;
            Ok(open.session.change(at, |register| {
                let before = of_own(register, &actor, id)?.details;
                users::change(register, id, written(before, details.clone()))
            })?)
        })
    }

    /// Disables somebody of one's own company.
    ///
    /// # Errors
    /// Refused to anybody but a partner manager, for somebody of another company or who is disabled, and without a
    /// reason.
    pub fn disable_own_staff(&mut self, id: UserId, reason: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            let actor = open.session.actor(at)?;
            Ok(open.session.change(at, |register| -> Proposal {
                of_own(register, &actor, id)?;
                Ok(vec![users::disable(id, reason)])
            })?)
        })
    }
}

/// A user of one's own company. Others are told alike, there or not: nothing is learnt by trying numbers.
fn of_own(
    register: &dyn Register,
    actor: &directory::Actor,
    id: UserId,
) -> Result<User, directory::RuleError> {
    actor.needs(Permission::ManageOwnCompany)?;
    let company = own_company(register, actor)?.ok_or(Refusal::NotOwnCompany)?;
    let user = register.user(id)?.filter(|user| user.details.company == Some(company.id));
    Ok(user.ok_or(Refusal::NotOwnCompany)?)
}

/// A record with what a partner manager wrote.
fn written(record: UserDetails, details: StaffDetails) -> UserDetails {
    let StaffDetails { name, username, notify, reply_to, job_title, starts } = details;
    UserDetails { name, username, notify, reply_to, job_title, starts, ..record }
}

impl Reading<'_> {
    /// The partner company of whoever looks, for those who manage its staff.
    pub(crate) fn own_company(&self) -> Outcome<Option<Company>> {
        if !self.may(Permission::ManageOwnCompany) {
            return Ok(None);
        }
        Ok(own_company(&self.session.register(), &self.actor)?)
    }

    fn own_staff(&self) -> Outcome<OwnStaff> {
        self.needs(Permission::ManageOwnCompany)?;
        let company = self.own_company()?.ok_or(Refusal::NotOwnCompany)?;
        let filter = PeopleFilter { company: Some(company.id), limit: u32::MAX, ..PeopleFilter::default() };
        let mut people = self.vault.people(&filter)?.1;
        people.sort_by_key(|(user, _)| !user.is_active());
        let staff = people.into_iter().map(|(user, _)| self.own_staff_row(user));
        Ok(OwnStaff {
            staff: staff.collect::<Outcome<_>>()?,
            company: company.details.name,
            domains: company.details.domains,
            ends: company.details.ends,
        })
    }

    fn own_staff_row(&self, user: User) -> Outcome<OwnStaffRow> {
        let id = user.id;
        let accesses = self.vault.accesses_of(id, None, false)?;
        let accounts = accesses
            .into_iter()
            .map(|Access { account, details, .. }| (self.account(account), details.level))
            .fold(Vec::new(), furthest);
        let can_change = self.can(|r| users::change(r, id, user.details.clone()))?;
        let UserDetails { name, username, notify, reply_to, job_title, starts, stops, .. } = user.details;
        Ok(OwnStaffRow {
            user: id,
            details: StaffDetails { name, username, notify, reply_to, job_title, starts },
            stops,
            disabled: match user.state {
                directory::UserState::Active => None,
                directory::UserState::Disabled { reason, .. } => Some(reason),
            },
            accounts,
            me: id == self.actor.user,
            can_change,
            can_disable: self.can(|_| users::disable(id, ""))?,
        })
    }
}

/// Each account once, with the furthest level.
fn furthest(mut all: Vec<OwnReach>, (account, level): (String, Level)) -> Vec<OwnReach> {
    match all.iter_mut().find(|one| one.account == account) {
        Some(known) => known.level = known.level.min(level),
        None => all.push(OwnReach { account, level }),
    }
    all
}
