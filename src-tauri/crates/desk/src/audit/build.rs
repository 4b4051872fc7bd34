//! The model of an audit, from the register as it was then.

use std::collections::BTreeMap;

use directory::{
    Author, Change, Grant, Names, Permission, Role, SignIn, Stage, Timestamp, User, UserKind, has_expired,
    words,
};
use report::{Audit, By, Group, Kind, Known, Level, Row, SecondFactor, State, Total, User as Who, When};
use vault::{AccessRow, EntryFilter};

use crate::cause::Outcome;
use crate::reading::Reading;
use crate::view::{AuditBy, AuditQuery};
use crate::{roles, when};

impl Reading<'_> {
    /// The point the audit is of: not later than this moment, which nobody knows anything of.
    pub(super) fn as_of(&self, query: &AuditQuery) -> Timestamp {
        query.as_of.map_or(self.at, |at| at.min(self.at))
    }

    pub(super) fn audit(&self, query: &AuditQuery) -> Outcome<Audit> {
        let as_of = self.as_of(query);
        let business = self.business()?;
        let mut access = self.session.access_at(as_of)?;
        if query.active_only {
            access.retain(|row| row.user.is_active());
        }
        let account = format!("Keyholder ({business})");
        let mut rows = Vec::with_capacity(access.len());
        for AccessRow { user, sign_in } in &access {
            rows.push(match sign_in {
                Some(sign_in) => self.access(user, sign_in, &account, &business, as_of)?,
                None => self.none(user, &business),
            });
        }
        let totals = totals(&access, &rows);
        let signing_in: Vec<bool> = access.iter().map(|row| row.sign_in.is_some()).collect();
        let groups = match query.by {
            AuditBy::Account => {
                let rows = rows.into_iter().zip(signing_in).filter(|(_, has)| *has).map(|(row, _)| row);
                vec![Group { heading: account, rows: rows.collect() }]
            }
            // Names alone may be the same; each user is a group of their own.
            AuditBy::Person => {
                rows.into_iter().map(|row| Group { heading: heading(&row), rows: vec![row] }).collect()
            }
            AuditBy::Company => by_company(rows),
        };
        Ok(Audit {
            title: "Who has access".into(),
            business,
            fingerprint: self.session.fingerprint()?,
            as_of: when::report_moment(&self.zone, as_of),
            made_at: when::report_moment(&self.zone, self.at),
            made_by: self.user(self.actor.user),
            made_with: format!("Keyholder {}", self.ports.version),
            grouping: match query.by {
                AuditBy::Account => By::Account,
                AuditBy::Person => By::Person,
                AuditBy::Company => By::Company,
            },
            filters: if query.active_only { vec!["Disabled users are left out.".into()] } else { Vec::new() },
            totals,
            groups,
            proof: self.proof()?,
        })
    }

    /// A sign-in to this vault, which is an access like any other.
    fn access(
        &self,
        user: &User,
        sign_in: &SignIn,
        account: &str,
        business: &str,
        as_of: Timestamp,
    ) -> Outcome<Row> {
        let moment = |at: Timestamp| When::At(when::report_moment(&self.zone, at));
        let made = self.who_gave(user, sign_in)?;
        let complete = sign_in.stage == Stage::Complete;
        Ok(Row {
            user: who(user),
            company: self.employer(user, business),
            account: account.into(),
            login: user.details.username.as_str().into(),
            role: roles::label(sign_in.grant.role).into(),
            permissions: set_singly(&sign_in.grant),
            level: level(&sign_in.grant),
            since: moment(sign_in.made_at),
            until: user.details.stops.map_or(When::Never, |day| When::At(when::report_day(day))),
            authorised_by: made.into(),
            reason: None.into(),
            last_seen: sign_in.last_used.map_or(When::Never, moment),
            second_factor: if complete { SecondFactor::On } else { SecondFactor::Off },
            state: self.state_then(user, sign_in, as_of)?,
        })
    }

    fn employer(&self, user: &User, business: &str) -> Known {
        match user.details.company {
            Some(company) => self.company(company).as_str().into(),
            None => business.into(),
        }
    }

    /// A user of whom the register knows no access.
    fn none(&self, user: &User, business: &str) -> Row {
        Row {
            user: who(user),
            company: self.employer(user, business),
            account: "no recorded access".into(),
            login: None.into(),
            role: "none".into(),
            permissions: Vec::new(),
            level: Level::Unknown,
            since: When::Unknown,
            until: user.details.stops.map_or(When::Never, |day| When::At(when::report_day(day))),
            authorised_by: None.into(),
            reason: user.details.purpose.as_str().into(),
            last_seen: When::Unknown,
            second_factor: SecondFactor::Unknown,
            state: if user.is_active() { State::Active } else { State::Disabled },
        }
    }

    fn state_then(&self, user: &User, sign_in: &SignIn, as_of: Timestamp) -> Outcome<State> {
        if !user.is_active() {
            return Ok(State::Disabled);
        }
        // Locks are known as they are now; those of the past are in the journal.
        let locked = as_of == self.at && self.locked()?.iter().any(|(locked, _)| *locked == user.id);
        Ok(match (locked, sign_in.stage) {
            (true, _) => State::Locked,
            (false, Stage::Temporary) => State::NotYetSignedIn,
            (false, Stage::Complete) if has_expired(sign_in, &self.settings, as_of) => State::Expired,
            (false, Stage::Complete) => State::Active,
        })
    }

    /// Who gave the sign-in, as the entry that made it says.
    fn who_gave(&self, user: &User, sign_in: &SignIn) -> Outcome<Option<String>> {
        let filter = EntryFilter {
            user: Some(user.id),
            since: Some(sign_in.made_at),
            until: Some(sign_in.made_at.plus(1)),
            limit: 5,
            ..EntryFilter::default()
        };
        let made = self.latest(
            filter,
            |change| matches!(change, Change::SignInMade { user: of, .. } if *of == user.id),
        )?;
        Ok(made.map(|(author, _)| match author {
            Author::Founder => "founding of the vault".to_owned(),
            Author::User(_) | Author::PersonalCode(_) | Author::Kit(_) => self.author(&author),
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

fn heading(row: &Row) -> String {
    format!("{} ({})", row.user.name.as_str(), row.user.username.as_str())
}

fn by_company(rows: Vec<Row>) -> Vec<Group> {
    let mut groups: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for row in rows {
        groups.entry(row.company.as_str().to_owned()).or_default().push(row);
    }
    groups.into_iter().map(|(heading, rows)| Group { heading, rows }).collect()
}

/// Permissions beyond the role's own, and those taken from it.
fn set_singly(grant: &Grant) -> Vec<String> {
    let preset = grant.role.preset();
    let more = grant.permissions.difference(&preset).map(|p| format!("may: {}", words::permission(*p)));
    let less = preset.difference(&grant.permissions).map(|p| format!("may not: {}", words::permission(*p)));
    more.chain(less).collect()
}

/// How far a sign-in reaches, by what it really may do.
fn level(grant: &Grant) -> Level {
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

fn totals(access: &[AccessRow], rows: &[Row]) -> Vec<Total> {
    let of = |label: &str, number: usize| Total { label: label.to_owned(), number: number as u64 };
    let granted: Vec<&Row> =
        access.iter().zip(rows).filter(|(access, _)| access.sign_in.is_some()).map(|(_, row)| row).collect();
    let in_state = |state: State| granted.iter().filter(|row| row.state == state).count();
    vec![
        of("accesses", granted.len()),
        of("can get in", in_state(State::Active)),
        of("owners", granted.iter().filter(|row| row.level == Level::Owner).count()),
        of(
            "without a second factor",
            granted.iter().filter(|row| row.second_factor == SecondFactor::Off).count(),
        ),
        of("not yet signed in", in_state(State::NotYetSignedIn)),
        of("expired", in_state(State::Expired)),
        of("locked", in_state(State::Locked)),
        of("users with no recorded access", access.iter().filter(|row| row.sign_in.is_none()).count()),
        of("disabled users", access.iter().filter(|row| !row.user.is_active()).count()),
    ]
}
