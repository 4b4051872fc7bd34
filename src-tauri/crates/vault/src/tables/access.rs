//! Accesses, with every earlier state kept, and runs.

use directory::{
    Access, AccessId, AccountId, Level, Read, Run, RunId, SecondFactor, Seen, Timestamp, UserId, username_key,
};

use super::projection::{ACCESS, RUN, Rows};
use super::{Tables, text};

/// A level as the column has it, the furthest first.
pub(crate) fn level_number(level: Level) -> u8 {
    match level {
        Level::Owner => 0,
        Level::Admin => 1,
        Level::Elevated => 2,
        Level::Normal => 3,
        Level::ReadOnly => 4,
        Level::Unknown => 5,
    }
}

/// When somebody was last seen; nothing when never, or when nobody recorded it.
fn seen(seen: Seen) -> Option<String> {
    match seen {
        Seen::On(day) => Some(day.to_string()),
        Seen::Never | Seen::Unknown => None,
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
            &access.details.until.map(|day| day.to_string()),
            &seen(access.details.last_seen),
            &(access.details.second_factor == SecondFactor::Off),
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
