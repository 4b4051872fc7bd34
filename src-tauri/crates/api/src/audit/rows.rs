//! The lines of an audit: accesses, sign-ins to this vault, who reads the mailbox behind an account, and users of whom
//! no access is known.

use directory::{
    Access, Account, Author, Change, Day, Grant, Permission, Role, SecondFactor, Seen, SignIn, SignInMade,
    Stage, Timestamp, User, UserKind, has_expired,
};
use report::{Kind, Level, Row, SecondFactor as Factor, State, User as Who, When, form};
use vault::EntryFilter;
use words::{code, said};

use super::audit_day::AuditDay;
use crate::call_error::Outcome;
use crate::{roles, when};

/// How many entries of one moment are looked through.
const AT_ONCE: u32 = 20;

/// How far somebody gets who reads the mailbox behind a login: they can ask the service for a new password.
pub(super) const MAILBOX_READER: directory::Level = directory::Level::Owner;

impl AuditDay<'_> {
    pub(super) fn access_row(&self, user: &User, account: &Account, access: &Access) -> Outcome<Row> {
        let details = &access.details;
        let day = |day: Option<Day>, none: When| day.map_or(none, |day| When::At(when::report_day(day)));
        let role = if details.roles.is_empty() {
            directory::words::level(details.level).to_owned()
        } else {
            details.roles.join(", ")
        };
        let mut permissions: Vec<String> =
            details.permissions.iter().map(directory::words::single_permission).collect();
        permissions.extend(
            Some(&details.limits)
                .filter(|text| !text.is_empty())
                .map(|text| said::report_limit(text).to_string()),
        );
        if details.shared {
            permissions.push(said::report_login_is_shared().to_string());
        }
        let authorised_by = details.authorised_by.map(|by| self.user(by)).transpose()?.flatten();
        Ok(Row {
            user: who(user),
            company: self.company(user.details.company).into(),
            account: self.heading(account).into(),
            login: details.login.as_str().into(),
            role: role.into(),
            permissions,
            level: reach(details.level),
            since: day(details.since, When::Unknown),
            until: day(details.until, When::Never),
            authorised_by: authorised_by.map(|by| by.details.name.clone()).into(),
            reason: details.reason.as_str().into(),
            last_seen: match details.last_seen {
                Seen::Unknown => When::Unknown,
                Seen::Never => When::Never,
                // A day to come was written down by mistake; of the day asked for it says nothing.
                Seen::On(day) if day > self.day => When::Unknown,
                Seen::On(day) => When::At(when::report_day(day)),
            },
            second_factor: factor(details.second_factor),
            state: self.access_state(user.is_active(), details.until),
        })
    }

    pub(super) fn access_state(&self, active: bool, ends: Option<Day>) -> State {
        if !active {
            State::OpenForDisabled
        } else if ends.is_some_and(|ends| ends < self.day) {
            State::Expired
        } else {
            State::Active
        }
    }

    pub(super) fn mailbox_row(&self, user: &User, account: &Account) -> Row {
        Row {
            user: who(user),
            company: self.company(user.details.company).into(),
            account: self.heading(account).into(),
            login: account.details.mailbox.address.as_str().into(),
            role: form::mailbox().into(),
            permissions: Vec::new(),
            level: reach(MAILBOX_READER),
            since: When::Unknown,
            until: When::Never,
            authorised_by: None.into(),
            reason: None.into(),
            last_seen: When::Unknown,
            second_factor: Factor::Unknown,
            state: self.access_state(user.is_active(), None),
        }
    }

    /// A sign-in to this vault, which is an access like any other.
    pub(super) fn sign_in_row(&self, user: &User, sign_in: &SignIn) -> Outcome<Row> {
        let moment = |at: Timestamp| When::At(when::report_moment(&self.reading.zone, at));
        Ok(Row {
            user: who(user),
            company: self.company(user.details.company).into(),
            account: self.vault_heading().into(),
            login: user.details.username.as_str().into(),
            role: roles::label(sign_in.grant.role).into(),
            permissions: set_singly(&sign_in.grant),
            level: level(&sign_in.grant),
            since: moment(sign_in.made_at),
            until: user.details.stops.map_or(When::Never, |day| When::At(when::report_day(day))),
            authorised_by: self.who_gave(user, sign_in)?.into(),
            reason: None.into(),
            last_seen: sign_in.last_used.map_or(When::Never, moment),
            second_factor: sign_in_factor(sign_in),
            state: self.sign_in_state(user.is_active(), sign_in)?,
        })
    }

    pub(super) fn sign_in_state(&self, active: bool, sign_in: &SignIn) -> Outcome<State> {
        if !active {
            return Ok(State::Disabled);
        }
        // Locks are known as they are now; those of the past are in the journal.
        let locked =
            self.at.is_none() && self.reading.locked()?.iter().any(|(locked, _)| *locked == sign_in.user);
        Ok(match (locked, sign_in.stage) {
            (true, _) => State::Locked,
            (false, _) if has_expired(sign_in, &self.settings, self.as_of) => State::Expired,
            (false, Stage::Temporary) => State::NotYetSignedIn,
            (false, Stage::Complete) => State::Active,
        })
    }

    /// A user of whom the register knows no access.
    pub(super) fn no_access_row(&self, user: &User) -> Row {
        Row {
            user: who(user),
            company: self.company(user.details.company).into(),
            account: form::no_access().into(),
            login: None.into(),
            role: form::no_role().into(),
            permissions: Vec::new(),
            level: Level::Unknown,
            since: When::Unknown,
            until: user.details.stops.map_or(When::Never, |day| When::At(when::report_day(day))),
            authorised_by: None.into(),
            reason: user.details.purpose.as_str().into(),
            last_seen: When::Unknown,
            second_factor: Factor::Unknown,
            state: if user.is_active() { State::Active } else { State::Disabled },
        }
    }

    /// Who gave the sign-in, as the entry that made it says.
    fn who_gave(&self, user: &User, sign_in: &SignIn) -> Outcome<Option<String>> {
        // By its moment alone: whoever was here from the first day may be in every entry there is.
        let filter = EntryFilter {
            since: Some(sign_in.made_at),
            until: Some(sign_in.made_at.plus(1)),
            limit: AT_ONCE,
            ..EntryFilter::default()
        };
        let made = self.reading.latest(
            filter,
            |change| matches!(change, Change::SignInMade(SignInMade { user: of, .. }) if *of == user.id),
        )?;
        let Some((author, _)) = made else { return Ok(None) };
        Ok(Some(match author {
            Author::Founder => said::report_founding().to_string(),
            // By the name of then.
            Author::User(by) | Author::PersonalCode(by) => match self.user(by)? {
                Some(by) => by.details.name.clone(),
                None => self.reading.author(&author),
            },
            Author::Kit(_) => self.reading.author(&author),
        }))
    }
}

fn who(user: &User) -> Who {
    Who {
        name: user.details.name.as_str().into(),
        username: user.details.username.as_str().into(),
        kind: match user.kind {
            UserKind::Person => Kind::Person,
            UserKind::Api => Kind::ApiProcess,
            UserKind::Integration => Kind::ThirdParty,
        },
    }
}

/// Permissions beyond the role's own, and those taken from it.
fn set_singly(grant: &Grant) -> Vec<String> {
    let preset = grant.role.preset();
    let more = grant.permissions.difference(&preset).map(|p| said::report_may(code(p)));
    let less = preset.iter().filter(|p| !grant.may(**p)).map(|p| said::report_may_not(code(p)));
    more.chain(less).map(|may| may.to_string()).collect()
}

/// How far a sign-in reaches, by what it really may do.
pub(super) fn level(grant: &Grant) -> Level {
    let may = |permission| grant.may(permission);
    if grant.role == Role::Owner {
        Level::Owner
    } else if may(Permission::ManageUsers)
        || may(Permission::ManageSignIns)
        || may(Permission::ChangeSettings)
    {
        Level::Admin
    } else if may(Permission::ClearLockouts) || may(Permission::MakeBackups) {
        Level::Elevated
    } else if may(Permission::Billing) || may(Permission::Support) || may(Permission::ManageOwnCompany) {
        Level::Normal
    } else {
        Level::ReadOnly
    }
}

pub(super) fn is_privileged(level: Level) -> bool {
    match level {
        Level::Owner | Level::Admin | Level::Elevated => true,
        Level::Normal | Level::ReadOnly | Level::Unknown => false,
    }
}

pub(super) fn reach(level: directory::Level) -> Level {
    match level {
        directory::Level::Owner => Level::Owner,
        directory::Level::Admin => Level::Admin,
        directory::Level::Elevated => Level::Elevated,
        directory::Level::Normal => Level::Normal,
        directory::Level::ReadOnly => Level::ReadOnly,
        directory::Level::Unknown => Level::Unknown,
    }
}

pub(super) fn factor(factor: SecondFactor) -> Factor {
    match factor {
        SecondFactor::On => Factor::On,
        SecondFactor::Off => Factor::Off,
        SecondFactor::Unknown => Factor::Unknown,
    }
}

/// Signing in to this vault takes a second factor from the first sign-in on.
pub(super) fn sign_in_factor(sign_in: &SignIn) -> Factor {
    match sign_in.stage {
        Stage::Complete => Factor::On,
        Stage::Temporary => Factor::Off,
    }
}
