//! Accesses, with every earlier state kept, and runs.

use directory::{
    Access, AccessId, AccountId, Level, Read, Run, RunId, SecondFactor, Seen, Timestamp, UserId, username_key,
};

use super::projection::{ACCESS, RUN, Rows};
use super::{Tables, text};

/// A level as the column has it, the furthest first.
pub(crate) const fn level_number(level: Level) -> u8 {
    match level {
        Level::Owner => 0,
        Level::Admin => 1,
        Level::Elevated => 2,
        Level::Normal => 3,
        Level::ReadOnly => 4,
        Level::Unknown => 5,
    }
}

/// The level of a column.
pub(crate) fn level_of(number: u8) -> Level {
    match number {
        0 => Level::Owner,
        1 => Level::Admin,
        2 => Level::Elevated,
        3 => Level::Normal,
        4 => Level::ReadOnly,
        _ => Level::Unknown,
    }
}

/// Levels and a second factor as conditions in SQL name them: indexes that hold only some rows answer to no parameter.
pub(crate) const OWNER: u8 = level_number(Level::Owner);
pub(crate) const ADMIN: u8 = level_number(Level::Admin);
pub(crate) const ELEVATED: u8 = level_number(Level::Elevated);
pub(crate) const FACTOR_OFF: u8 = factor_number(SecondFactor::Off);

/// A second factor as the column has it.
const fn factor_number(factor: SecondFactor) -> u8 {
    match factor {
        SecondFactor::Unknown => 0,
        SecondFactor::On => 1,
        SecondFactor::Off => 2,
    }
}

/// The second factor of a column.
pub(crate) fn factor_of(number: u8) -> SecondFactor {
    match number {
        1 => SecondFactor::On,
        2 => SecondFactor::Off,
        _ => SecondFactor::Unknown,
    }
}

/// What the column says of somebody who was never seen. It comes after every day.
const NEVER: &str = "never";

/// When somebody was last seen, as the column has it; nothing when nobody recorded it.
fn seen(seen: Seen) -> Option<String> {
    match seen {
        Seen::On(day) => Some(day.to_string()),
        Seen::Never => Some(NEVER.to_owned()),
        Seen::Unknown => None,
    }
}

/// When somebody was last seen, of a column.
pub(crate) fn seen_of(column: Option<&str>) -> Seen {
    match column {
        None => Seen::Unknown,
        Some(NEVER) => Seen::Never,
        Some(day) => day.parse().map_or(Seen::Unknown, Seen::On),
    }
}

pub(crate) fn put(rows: &mut dyn Rows, access: &Access, at: Timestamp) -> Read<()> {
    rows.put_since(
        &ACCESS,
        at,
        &[
            &access.id.0,
            &access.is_open(),
            &access.user.0,
            &access.account.0,
            &level_number(access.details.level),
            &access.details.since.map(|day| day.to_string()),
            &access.details.until.map(|day| day.to_string()),
            &seen(access.details.last_seen),
            &factor_number(access.details.second_factor),
            &!access.details.roles.is_empty(),
            &!access.details.permissions.is_empty(),
            &!access.details.login.trim().is_empty(),
            &username_key(&access.details.login),
            &text(access)?,
        ],
    )
}

pub(crate) fn put_run(rows: &mut dyn Rows, run: &Run) -> Read<()> {
    rows.put(&RUN, &[&run.id.0, &run.is_open(), &text(run)?])
}

impl Tables<'_> {
    pub(super) fn access_row(&self, id: AccessId) -> Read<Option<Access>> {
        self.one("SELECT record FROM access WHERE id = ? AND until IS NULL", &[&id.0])
    }

    pub(super) fn access_rows_of(&self, user: UserId) -> Read<Vec<Access>> {
        self.all(
            "SELECT record FROM access WHERE user = ? AND open = 1 AND until IS NULL ORDER BY id",
            &[&user.0],
        )
    }

    pub(super) fn access_rows_to(&self, account: AccountId) -> Read<Vec<Access>> {
        self.all(
            "SELECT record FROM access WHERE account = ? AND open = 1 AND until IS NULL ORDER BY id",
            &[&account.0],
        )
    }

    pub(super) fn run_row(&self, id: RunId) -> Read<Option<Run>> {
        self.one("SELECT record FROM run WHERE id = ?", &[&id.0])
    }

    pub(super) fn open_run_rows(&self) -> Read<Vec<Run>> {
        self.all("SELECT record FROM run WHERE open = 1 ORDER BY id", &[])
    }
}
