//! Users: the list, the search, adding and changing.

use directory::{
    Change, Names, Permission, SignIn, Stage, User, UserDetails, UserId, UserKind, UserState, expires_at,
    generator::make_temporary_password, users,
};
use keys::Password;
use vault::{PeopleFilter, PeopleTab as Tab, SignInGiven};
use zeroize::Zeroizing;

use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::{
    AddedUser, NewUser, PeoplePage, PeopleQuery, PeopleTab, PersonRow, PersonState, TabCounts,
};
use crate::{Api, ApiError, Ports};

/// How many rows a page has at most.
const PAGE: u32 = 500;

impl Api {
    /// A stretch of the users in order of their names.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn people(&mut self, query: &PeopleQuery) -> Result<PeoplePage, ApiError> {
        self.read(|reading| reading.people(query))
    }

    /// Every user that a query finds, in order of their names: whole lists, whatever stretch the query names.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn everybody(&mut self, query: &PeopleQuery) -> Result<Vec<PersonRow>, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let rows = reading.vault.everybody(&reading.filter(query)?)?;
            rows.into_iter().map(|(user, sign_in)| reading.row(user, sign_in)).collect()
        })
    }

    /// Adds a user; with a grant, a sign-in too, whose temporary password is given back once.
    ///
    /// # Errors
    /// Refused without the right to add users, for a grant beyond one's own, and where a field is not right or the
    /// username is taken.
    pub fn add_user(&mut self, user: NewUser) -> Result<AddedUser, ApiError> {
        self.change(|open, ports, at| {
            let NewUser { kind, details, grant } = user;
            let Some(grant) = grant else {
                let access = open.session.add_user(at, kind, details, None)?;
                return Ok(added(access, None));
            };
            let text = ports.temporary_password();
            let password = Password::new(text.to_string());
            let access = open.session.add_user(at, kind, details, Some((grant, &password)))?;
            Ok(added(access, Some(text)))
        })
    }

    /// Changes what is written about a user.
    ///
    /// # Errors
    /// Refused without the right to manage users, for an owner to anybody but owners, where nothing would change, and
    /// where a field is not right.
    pub fn change_user(&mut self, id: UserId, details: UserDetails) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            Ok(open.session.change(at, |register| users::change(register, id, details.clone()))?)
        })
    }

    /// Disables a user; their sign-in ends at once, their history stays.
    ///
    /// # Errors
    /// Refused without the right to manage users, for an owner to anybody but owners, for the last owner, for somebody
    /// disabled, and without a reason.
    pub fn disable_user(&mut self, id: UserId, reason: &str) -> Result<(), ApiError> {
        self.disable_users(&[id], reason)
    }

    /// Disables several users in one entry.
    ///
    /// # Errors
    /// As [`Api::disable_user`], of one of them: then none is disabled.
    pub fn disable_users(&mut self, ids: &[UserId], reason: &str) -> Result<(), ApiError> {
        self.of_each(ids, |id| users::disable(id, reason))
    }

    /// Enables a user again. Their sign-in does not come back by itself.
    ///
    /// # Errors
    /// Refused without the right to manage users, for somebody active or forgotten, and without a reason.
    pub fn enable_user(&mut self, id: UserId, reason: &str) -> Result<(), ApiError> {
        self.enable_users(&[id], reason)
    }

    /// Enables several users again in one entry.
    ///
    /// # Errors
    /// As [`Api::enable_user`], of one of them: then none is enabled.
    pub fn enable_users(&mut self, ids: &[UserId], reason: &str) -> Result<(), ApiError> {
        self.of_each(ids, |id| users::enable(id, reason))
    }

    fn of_each(&mut self, ids: &[UserId], change: impl Fn(UserId) -> Change) -> Result<(), ApiError> {
        let changes: Vec<Change> = ids.iter().copied().map(change).collect();
        self.change(|open, _, at| Ok(open.session.change(at, |_| changes.clone())?))
    }
}

impl Ports {
    pub(crate) fn temporary_password(&self) -> Zeroizing<String> {
        Zeroizing::new(make_temporary_password(&mut self.device.rng.clone()))
    }
}

/// What was given, with the temporary password where there is one.
pub(crate) fn added(access: SignInGiven, password: Option<Zeroizing<String>>) -> AddedUser {
    AddedUser {
        user: access.user,
        temporary_password: password.map(|text| text.to_string()),
        waits_for_owner: access.waits_for_owner,
    }
}

impl Reading<'_> {
    fn filter(&self, query: &PeopleQuery) -> Outcome<PeopleFilter> {
        let tab = match query.tab {
            PeopleTab::Everyone => Tab::Everyone,
            PeopleTab::Person => Tab::Kind(UserKind::Person),
            PeopleTab::Api => Tab::Kind(UserKind::Api),
            PeopleTab::Integration => Tab::Kind(UserKind::Integration),
            PeopleTab::SignIn => Tab::SignIn,
            PeopleTab::Locked => Tab::Among(self.locked()?.into_iter().map(|(user, _)| user).collect()),
            PeopleTab::Disabled => Tab::Disabled,
        };
        let (search, limit) = (query.search.clone(), query.limit.min(PAGE));
        Ok(PeopleFilter { tab, search, offset: query.offset, limit, ..PeopleFilter::default() })
    }

    fn people(&self, query: &PeopleQuery) -> Outcome<PeoplePage> {
        self.needs(Permission::ReadRegister)?;
        let (total, rows) = self.vault.people(&self.filter(query)?)?;
        let rows = rows.into_iter().map(|(user, sign_in)| self.row(user, sign_in)).collect::<Outcome<_>>()?;
        let figures = self.vault.figures()?;
        let [person, api, integration] =
            [figures.people, figures.api, figures.integrations].map(|kind| kind.active + kind.disabled);
        let disabled = figures.people.disabled + figures.api.disabled + figures.integrations.disabled;
        let tabs = TabCounts {
            everyone: person + api + integration,
            person,
            api,
            integration,
            sign_in: figures.sign_ins,
            locked: u32::try_from(self.locked()?.len()).unwrap_or(u32::MAX),
            disabled,
        };
        Ok(PeoplePage { total, rows, tabs })
    }

    fn row(&self, user: User, sign_in: Option<SignIn>) -> Outcome<PersonRow> {
        let state = self.state_of(&user, sign_in.as_ref())?;
        let UserDetails { name, username, notify, company, responsible, .. } = user.details;
        let company = company.map(|company| self.company(company)).unwrap_or_default();
        Ok(PersonRow {
            id: user.id,
            name,
            username,
            notify,
            kind: user.kind,
            company,
            role: sign_in.as_ref().map(|sign_in| sign_in.grant.role),
            last_used: sign_in.and_then(|sign_in| sign_in.last_used),
            state,
            responsible: responsible.map(|user| self.user(user)),
        })
    }

    /// The most pressing thing about a user.
    pub(crate) fn state_of(&self, user: &User, sign_in: Option<&SignIn>) -> Outcome<PersonState> {
        if let UserState::Disabled { since, .. } = user.state {
            return Ok(PersonState::Disabled { since });
        }
        if let Some((_, until)) = self.locked()?.into_iter().find(|(locked, _)| *locked == user.id) {
            return Ok(PersonState::Locked { until });
        }
        if let Some(stops) = user.details.stops.filter(|stops| *stops < self.today()) {
            return Ok(PersonState::PastEnd { stops });
        }
        let Some(sign_in) = sign_in else { return Ok(PersonState::Active) };
        if let Some(since) = expires_at(sign_in, &self.settings).filter(|end| self.at > *end) {
            return Ok(PersonState::Expired { since });
        }
        Ok(match sign_in.stage {
            Stage::Temporary => PersonState::NotYetSignedIn,
            Stage::Complete => PersonState::Active,
        })
    }

    /// Who is locked now somewhere, and until when; a lock that somebody must clear has no end, so its last try
    /// stands for it.
    pub(crate) fn locked(&self) -> Outcome<Vec<(UserId, directory::Timestamp)>> {
        let mut all: Vec<(UserId, directory::Timestamp)> = Vec::new();
        for lock in self.locks()?.iter().filter(|lock| lock.holds(self.at)) {
            let until = lock.tries.locked_until.unwrap_or(lock.tries.last_at);
            if !all.iter().any(|(user, _)| *user == lock.tries.user) {
                all.push((lock.tries.user, until));
            }
        }
        Ok(all)
    }
}

/// A person's record with nothing but what must be given.
pub(crate) fn person(name: &str, username: &str, notify: &str) -> UserDetails {
    UserDetails {
        name: name.to_owned(),
        username: username.to_owned(),
        reply_to: String::new(),
        notify: notify.to_owned(),
        job_title: String::new(),
        department: String::new(),
        company: None,
        starts: None,
        stops: None,
        responsible: None,
        purpose: String::new(),
        rotates_on: None,
    }
}
