//! Accesses, with every earlier state kept, and runs.

use directory::{
    Access, AccessId, AccountId, Level, Read, Run, RunId, SecondFactor, Seen, Timestamp, UserId, username_key,
};

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

impl Tables<'_> {
    pub(super) fn put_access_row(&self, access: &Access, at: Timestamp) -> Read<()> {
        self.write("UPDATE access SET until = ? WHERE id = ? AND until IS NULL", &[&at.0, &access.id.0])?;
        self.write(
            "INSERT INTO access (id, since, open, user, account, level, ends, seen, factor_off, login_key, record)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            &[
                &access.id.0,
                &at.0,
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

    pub(super) fn put_run_row(&self, run: &Run) -> Read<()> {
        self.write(
            "INSERT OR REPLACE INTO run (id, open, record) VALUES (?, ?, ?)",
            &[&run.id.0, &run.is_open(), &text(run)?],
        )
    }

    pub(super) fn run_row(&self, id: RunId) -> Read<Option<Run>> {
        self.one("SELECT record FROM run WHERE id = ?", &[&id.0])
    }

    pub(super) fn open_run_rows(&self) -> Read<Vec<Run>> {
        self.all("SELECT record FROM run WHERE open = 1 ORDER BY id", &[])
    }
}
