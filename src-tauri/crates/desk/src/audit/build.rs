//! The model of an audit, from the register as it was then.

use std::collections::{BTreeMap, HashSet};

use directory::{
    Access, AccountId, Author, Change, Grant, Names, Permission, Role, SignIn, Stage, Timestamp, User,
    UserKind, has_expired, words,
};
use report::{
    Asked, Audit, By, Group, Kind, Level, Measure, Row, SecondFactor, State, Total, User as Who, When,
};
use review::MEASURES;
use vault::{AccessRow, EntryFilter};

use super::register::{self, Then};
use crate::cause::Outcome;
use crate::facts::Snapshot;
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
        let access = self.session.access_at(as_of)?;
        let users: Vec<User> = access.iter().map(|row| row.user.clone()).collect();
        let then = Then::of(self, &users, as_of)?;
        let account = format!("Keyholder ({business})");
        let mut lines = Vec::with_capacity(access.len());
        for AccessRow { user, sign_in } in &access {
            let Some(sign_in) = sign_in else { continue };
            let row = self.access(user, sign_in, &account, &then, as_of)?;
            let partner = then.is_partner(user.details.company);
            lines.push(Line { row, account: None, partner, granted: true, disabled: !user.is_active() });
        }
        let accesses = self.session.accesses_at(Some(as_of))?;
        lines.extend(register::lines(&then, &accesses));
        let known: HashSet<String> =
            lines.iter().map(|line| line.row.user.username.as_str().to_owned()).collect();
        for user in users.iter().filter(|user| !known.contains(&user.details.username)) {
            if user.is_active() || !query.active_only {
                let partner = then.is_partner(user.details.company);
                let row = self.none(user, &then);
                let disabled = !user.is_active();
                lines.push(Line { row, account: None, partner, granted: false, disabled });
            }
        }
        lines.retain(|line| query.shows(line));
        let totals = totals(&then, &lines);
        let filters = self.filters(query, &then);
        let groups = match query.by {
            AuditBy::Account => by_account(lines.into_iter().filter(|line| line.granted)),
            // Names alone may be the same; each user is a group of their own.
            AuditBy::Person => grouped(lines, |line| heading(&line.row)),
            AuditBy::Company => grouped(lines, |line| line.row.company.as_str().to_owned()),
        };
        let grouping = match query.by {
            AuditBy::Account => By::Account,
            AuditBy::Person => By::Person,
            AuditBy::Company => By::Company,
        };
        Ok(Audit {
            title: "Who has access".into(),
            business,
            fingerprint: self.session.fingerprint()?,
            as_of: when::report_moment(&self.zone, as_of),
            made_at: when::report_moment(&self.zone, self.at),
            made_by: self.user(self.actor.user),
            made_with: format!("Keyholder {}", self.ports.version),
            asked: Asked {
                as_of_ms: as_of.0,
                by: grouping,
                active_only: query.active_only,
                privileged_only: query.privileged_only,
                partners_only: query.partners_only,
                account: query.account.map(|account| account.0),
            },
            grouping,
            filters,
            totals,
            measures: self.measures_of(&access, &accesses, &then),
            groups,
            proof: self.proof()?,
        })
    }

    /// The measures, which count the whole register whatever the filters leave out.
    fn measures_of(&self, people: &[AccessRow], accesses: &[Access], then: &Then) -> Vec<Measure> {
        let snapshot = Snapshot {
            zone: &self.zone,
            day: then.day,
            people,
            accesses,
            accounts: &then.accounts,
            companies: then.companies.values().collect(),
        };
        let inventory = snapshot.inventory();
        let measure = |measure: &&dyn review::Measure| {
            let tally = measure.tally(&inventory);
            Measure {
                id: measure.id().to_owned(),
                safeguard: measure.safeguard().to_owned(),
                name: measure.name().to_owned(),
                counts: measure.counts().to_owned(),
                among: measure.among().to_owned(),
                formula: measure.formula().to_owned(),
                met: tally.met,
                unmet: tally.unmet,
                unknown: tally.unknown,
                percent: tally.percent(),
                result: tally.words(),
            }
        };
        MEASURES.iter().map(measure).collect()
    }

    /// What was left out, in words.
    fn filters(&self, query: &AuditQuery, then: &Then) -> Vec<String> {
        let mut filters = Vec::new();
        if query.active_only {
            filters.push("Disabled users who have no access are left out.".into());
        }
        if query.privileged_only {
            filters.push("Only access that reaches further than day-to-day work.".into());
        }
        if query.partners_only {
            filters.push("Only access of the staff of partner companies.".into());
        }
        if let Some(account) = query.account {
            let account = then.accounts.iter().find(|of| of.id == account);
            let name =
                account.map_or_else(|| "an account that did not exist then".into(), |a| then.heading(a));
            filters.push(format!("Only {name}."));
        }
        filters
    }

    /// A sign-in to this vault, which is an access like any other.
    fn access(
        &self,
        user: &User,
        sign_in: &SignIn,
        account: &str,
        then: &Then,
        as_of: Timestamp,
    ) -> Outcome<Row> {
        let moment = |at: Timestamp| When::At(when::report_moment(&self.zone, at));
        let made = self.who_gave(user, sign_in)?;
        let complete = sign_in.stage == Stage::Complete;
        Ok(Row {
            user: who(user),
            company: then.company(user.details.company).into(),
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

    /// A user of whom the register knows no access.
    fn none(&self, user: &User, then: &Then) -> Row {
        Row {
            user: who(user),
            company: then.company(user.details.company).into(),
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

pub(super) fn who(user: &User) -> Who {
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

/// Accounts in order of their names, Keyholder's own sign-ins first.
fn by_account(lines: impl Iterator<Item = Line>) -> Vec<Group> {
    let mut groups: BTreeMap<(bool, String, Option<AccountId>), Vec<Row>> = BTreeMap::new();
    for Line { row, account, .. } in lines {
        groups.entry((account.is_some(), row.account.as_str().to_owned(), account)).or_default().push(row);
    }
    groups.into_iter().map(|((_, heading, _), rows)| Group { heading, rows }).collect()
}

fn grouped(lines: Vec<Line>, heading: impl Fn(&Line) -> String) -> Vec<Group> {
    let mut groups: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for line in lines {
        groups.entry(heading(&line)).or_default().push(line.row);
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

fn totals(then: &Then, lines: &[Line]) -> Vec<Total> {
    let total = |label: &str, number: usize, zero_says: bool| Total {
        label: label.to_owned(),
        number: number as u64,
        zero_says,
    };
    let of = |label: &str, number: usize| total(label, number, false);
    // That there are none of these is what somebody looks for.
    let always = |label: &str, number: usize| total(label, number, true);
    let granted = || lines.iter().filter(|line| line.granted);
    let count = |is: &dyn Fn(&Row) -> bool| granted().filter(|line| is(&line.row)).count();
    let state = |state: State| count(&|row| row.state == state);
    let accounts: HashSet<AccountId> = granted().filter_map(|line| line.account).collect();
    let disabled: HashSet<&str> =
        lines.iter().filter(|line| line.disabled).map(|line| line.row.user.username.as_str()).collect();
    let open = then.accounts.iter().filter(|account| account.is_open()).count();
    vec![
        always("accesses", granted().count()),
        of("accounts", open),
        of("accounts with no recorded access", open.saturating_sub(accounts.len())),
        of("can get in", state(State::Active)),
        always("owners", count(&|row| row.level == Level::Owner)),
        of("privileged", count(&|row| is_privileged(row.level))),
        of("of partner companies", granted().filter(|line| line.partner).count()),
        always("without a second factor", count(&|row| row.second_factor == SecondFactor::Off)),
        of("second factor not known", count(&|row| row.second_factor == SecondFactor::Unknown)),
        always("still open for disabled users", state(State::OpenForDisabled)),
        of("not yet signed in", state(State::NotYetSignedIn)),
        of("expired or past their end", state(State::Expired)),
        of("locked", state(State::Locked)),
        of("users with no recorded access", lines.iter().filter(|line| !line.granted).count()),
        of("disabled users", disabled.len()),
    ]
}

fn is_privileged(level: Level) -> bool {
    match level {
        Level::Owner | Level::Admin | Level::Elevated => true,
        Level::Normal | Level::ReadOnly | Level::Unknown => false,
    }
}

/// A line and what the filters ask of it.
pub(super) struct Line {
    pub row: Row,
    /// The account; nothing for this vault's own sign-ins and for users with no access.
    pub account: Option<AccountId>,
    /// Whether the user works for a partner company.
    pub partner: bool,
    /// Whether it is an access at all.
    pub granted: bool,
    /// Whether the user is disabled.
    pub disabled: bool,
}

impl AuditQuery {
    fn shows(&self, line: &Line) -> bool {
        let filtered = self.privileged_only || self.account.is_some();
        (line.granted || !filtered)
            && (!self.privileged_only || is_privileged(line.row.level))
            && (!self.partners_only || line.partner)
            && self.account.is_none_or(|account| line.account == Some(account))
    }
}
