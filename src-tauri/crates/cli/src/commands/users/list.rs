//! The list of users.

use ::words::said;
use api::view::{PeopleQuery, PeopleTab, PersonRow, PersonState};
use clap::{Args, ValueEnum};
use directory::{Field, UserKind, words};
use jiff::tz::TimeZone;
use serde_json::Value;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::table::Table;
use crate::when;
use crate::wording::{field, line, say};

#[derive(Debug, Args)]
pub(super) struct List {
    /// Only those in this state
    #[arg(long)]
    state: Option<State>,
    /// Only of this kind
    #[arg(long)]
    kind: Option<Kind>,
    /// Only those whose name, username, address, company, department or job title holds this
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    search: String,
}

/// A user's state in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum State {
    /// In use
    Active,
    /// Out of use
    Disabled,
    /// Locked after wrong sign-ins
    Locked,
    /// The last day is past and the record is still in use
    PastEnd,
    /// The sign-in was not used for too long
    Expired,
    /// The first sign-in was not done yet
    NotYetSignedIn,
}

/// What a user record stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Kind {
    /// A human being
    Person,
    /// A program of our own that uses an account
    Api,
    /// Another company's program that was let in
    Integration,
}

impl From<Kind> for UserKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Person => Self::Person,
            Kind::Api => Self::Api,
            Kind::Integration => Self::Integration,
        }
    }
}

impl List {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let tab = match (self.state, self.kind) {
            (Some(State::Locked), _) => PeopleTab::Locked,
            (Some(State::Disabled), _) => PeopleTab::Disabled,
            (_, Some(Kind::Person)) => PeopleTab::Person,
            (_, Some(Kind::Api)) => PeopleTab::Api,
            (_, Some(Kind::Integration)) => PeopleTab::Integration,
            (_, None) => PeopleTab::Everyone,
        };
        let query = PeopleQuery { tab, search: self.search.clone(), ..PeopleQuery::default() };
        let mut rows = context.api()?.everybody(&query)?;
        rows.retain(|row| self.state.is_none_or(|state| state == state_of(&row.state)));
        rows.retain(|row| self.kind.is_none_or(|kind| row.kind == kind.into()));
        // A hundred thousand rows are written one way or the other, never both.
        if context.screen.is_json() {
            let (total, users) = (rows.len().into(), answer::json(&rows)?);
            let members = [("total".to_owned(), total), ("users".to_owned(), users)];
            return Ok(Answer::done("", Value::Object(members.into_iter().collect())));
        }
        Ok(Answer::done(text(&rows, &context.zone()), Value::Null))
    }
}

fn text(rows: &[PersonRow], zone: &TimeZone) -> String {
    let mut table = Table::new([
        field(Field::Name),
        field(Field::Username),
        say(said::cli_head_kind()),
        field(Field::Company),
        say(said::cli_head_role()),
        say(said::cli_head_last_seen_here()),
        say(said::cli_head_state()),
    ]);
    for row in rows {
        table.row([
            row.name.clone(),
            row.username.clone(),
            words::user_kind(row.kind).to_owned(),
            row.company.clone(),
            row.role.map_or_else(String::new, |role| words::role(role).to_owned()),
            row.last_used.map_or_else(String::new, |at| when::moment(zone, at)),
            state_words(&row.state, zone),
        ]);
    }
    table.text() + &line(said::cli_count_users(rows.len()))
}

fn state_of(state: &PersonState) -> State {
    match state {
        PersonState::Disabled { .. } => State::Disabled,
        PersonState::Locked { .. } => State::Locked,
        PersonState::PastEnd { .. } => State::PastEnd,
        PersonState::Expired { .. } => State::Expired,
        PersonState::NotYetSignedIn => State::NotYetSignedIn,
        PersonState::Active => State::Active,
    }
}

/// A user's state in words.
pub(super) fn state_words(state: &PersonState, zone: &TimeZone) -> String {
    say(match state {
        PersonState::Disabled { since } => said::cli_state_disabled_since(when::day(zone, *since)),
        PersonState::Locked { until } => said::cli_state_locked(when::moment(zone, *until)),
        PersonState::PastEnd { stops } => said::cli_state_past_end(when::civil_day(*stops)),
        PersonState::Expired { since } => said::cli_state_expired(when::day(zone, *since)),
        PersonState::NotYetSignedIn => said::cli_state_not_yet(),
        PersonState::Active => said::cli_state_active(),
    })
}
