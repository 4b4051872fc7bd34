//! What views are made from: the open vault, who looks at it, and when.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

use directory::{
    AccessId, AccountId, Actor, Author, BusinessRenamed, Change, ChangeKind, CompanyId, Day, Names, Notice,
    NoticeId, Permission, Proposed, Register, Settings, SettingsChanged, Timestamp, UserId,
};
use jiff::tz::TimeZone;
use vault::{EntryFilter, Lock, Reader, Session, VaultError};

use crate::call_error::Outcome;
use crate::signing_in::Open;
use crate::{Ports, when};

/// The open vault as whoever is signed in reads it at one moment.
pub(crate) struct Reading<'a> {
    pub open: &'a Open,
    pub session: &'a Session,
    /// What `session` reads.
    pub vault: Reader<'a>,
    pub ports: &'a Ports,
    pub actor: Actor,
    pub at: Timestamp,
    pub zone: TimeZone,
    pub settings: Settings,
    names: RefCell<HashMap<UserId, String>>,
    companies: RefCell<HashMap<CompanyId, String>>,
    locks: OnceCell<Vec<Lock>>,
}

impl<'a> Reading<'a> {
    pub(crate) fn of(open: &'a Open, ports: &'a Ports, at: Timestamp) -> Outcome<Self> {
        let session = &open.session;
        Ok(Self {
            open,
            session,
            vault: session.read(),
            ports,
            actor: session.actor(at)?,
            at,
            zone: ports.clock.zone(),
            settings: session.register().settings()?,
            names: RefCell::default(),
            companies: RefCell::default(),
            locks: OnceCell::new(),
        })
    }

    pub(crate) fn needs(&self, permission: Permission) -> Outcome<()> {
        Ok(self.actor.needs(permission)?)
    }

    pub(crate) fn may(&self, permission: Permission) -> bool {
        self.actor.grant.may(permission)
    }

    /// Whether whoever looks could do this, once they have typed what it takes.
    pub(crate) fn can<P: Proposed>(&self, propose: impl FnOnce(&dyn Register) -> P) -> Outcome<bool> {
        let register = self.session.register();
        let me = Author::User(self.actor.user);
        Ok(directory::possible(&register, &me, self.at, propose(&register))?)
    }

    pub(crate) fn business(&self) -> Outcome<String> {
        Ok(self.session.register().business()?)
    }

    /// The business's name as it was at a point; nothing for now.
    pub(crate) fn business_at(&self, at: Option<Timestamp>) -> Outcome<String> {
        let before = self.before_next(at, ChangeKind::BusinessRenamed, |change| {
            if let Change::BusinessRenamed(BusinessRenamed { before, .. }) = change {
                Some(before.clone())
            } else {
                None
            }
        })?;
        before.map_or_else(|| self.business(), Ok)
    }

    /// The rules as they were at a point; nothing for now.
    pub(crate) fn settings_at(&self, at: Option<Timestamp>) -> Outcome<Settings> {
        let before = self.before_next(at, ChangeKind::SettingsChanged, |change| {
            if let Change::SettingsChanged(SettingsChanged { before, .. }) = change {
                Some(Settings::clone(before))
            } else {
                None
            }
        })?;
        Ok(before.unwrap_or_else(|| self.settings.clone()))
    }

    /// What the first change of a kind after a point says that was before it: so it was at that point.
    fn before_next<T>(
        &self,
        at: Option<Timestamp>,
        kind: ChangeKind,
        before: impl Fn(&Change) -> Option<T>,
    ) -> Outcome<Option<T>> {
        let Some(at) = at else { return Ok(None) };
        let (kind, since) = (Some(kind), Some(at.plus(1)));
        let filter = EntryFilter { kind, since, limit: u32::MAX, ..EntryFilter::default() };
        let entries = self.vault.entries(&filter)?;
        Ok(entries.iter().rev().flat_map(|entry| &entry.readable).find_map(before))
    }

    pub(crate) fn today(&self) -> Day {
        when::day_of(&self.zone, self.at)
    }

    /// Wrong tries and locks, for those who may see them.
    pub(crate) fn locks(&self) -> Result<&[Lock], VaultError> {
        if let Some(locks) = self.locks.get() {
            return Ok(locks);
        }
        let locks = if self.may(Permission::ClearLockouts) { self.vault.locks(self.at)? } else { Vec::new() };
        Ok(self.locks.get_or_init(|| locks))
    }

    /// The latest entry with a change that `is` it, among those of the filter.
    pub(crate) fn latest(
        &self,
        filter: EntryFilter,
        is: impl Fn(&Change) -> bool,
    ) -> Outcome<Option<(Author, Timestamp)>> {
        let entries = self.vault.entries(&filter)?;
        Ok(entries.iter().find(|entry| entry.readable.iter().any(&is)).map(|entry| (entry.author, entry.at)))
    }

    pub(crate) fn author(&self, author: &Author) -> String {
        match author {
            Author::User(user) | Author::PersonalCode(user) => self.user(*user),
            Author::Founder => self.user(directory::FOUNDER),
            Author::Kit(number) => words::said::author_kit(number.0.to_string()).into(),
        }
    }
}

impl Names for Reading<'_> {
    fn user(&self, user: UserId) -> String {
        if let Some(name) = self.names.borrow().get(&user) {
            return name.clone();
        }
        let name = self.session.register().user(user).ok().flatten();
        let name = name.map_or_else(|| format!("User {}", user.0), |row| row.details.name);
        self.names.borrow_mut().insert(user, name.clone());
        name
    }

    fn company(&self, company: CompanyId) -> String {
        let mut known = self.companies.borrow_mut();
        known.entry(company).or_insert_with(|| Names::company(&self.session.names(), company)).clone()
    }

    fn account(&self, account: AccountId) -> String {
        Names::account(&self.session.names(), account)
    }

    fn access(&self, access: AccessId) -> Option<(UserId, AccountId)> {
        Names::access(&self.session.names(), access)
    }

    fn notice(&self, notice: NoticeId) -> Option<Notice> {
        self.session.register().notice(notice).ok().flatten()
    }

    fn when(&self, at: Timestamp) -> String {
        when::moment(&self.zone, at)
    }
}
