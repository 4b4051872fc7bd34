//! Users, with every earlier state kept.

use directory::{Day, Read, Timestamp, User, UserId, UserKind, search_key, username_key};

use super::projection::{Rows, USER};
use super::{Tables, text};

/// A kind as the column has it.
pub(crate) const fn kind_number(kind: UserKind) -> u8 {
    match kind {
        UserKind::Person => 0,
        UserKind::Api => 1,
        UserKind::Integration => 2,
    }
}

/// A person, as conditions in SQL name the kind; every other is a program.
pub(crate) const PERSON: u8 = kind_number(UserKind::Person);

/// The kind of a column.
pub(crate) fn kind_of(number: u8) -> UserKind {
    match number {
        1 => UserKind::Api,
        2 => UserKind::Integration,
        _ => UserKind::Person,
    }
}

pub(crate) fn put(rows: &mut dyn Rows, user: &User, at: Timestamp) -> Read<()> {
    let day = |day: Option<Day>| day.map(|d| d.to_string());
    rows.put_since(
        &USER,
        at,
        &[
            &user.id.0,
            &kind_number(user.kind),
            &user.is_active(),
            &user.is_mistake(),
            &username_key(&user.details.name),
            &username_key(&user.details.username),
            &search_key(&user.details),
            &user.details.company.map(|company| company.0),
            &!user.details.department.trim().is_empty(),
            &day(user.details.stops),
            &day(user.details.rotates_on),
            &user.details.responsible.map(|id| id.0),
            &text(user)?,
        ],
    )
}

impl Tables<'_> {
    /// A user as they were from time to time.
    pub(crate) fn user_states(&self, id: UserId) -> Read<Vec<User>> {
        self.all("SELECT record FROM user WHERE id = ? ORDER BY row", &[&id.0])
    }

    /// The user in a row of the table.
    pub(crate) fn user_at(&self, row: i64) -> Read<Option<User>> {
        self.one("SELECT record FROM user WHERE row = ?", &[&row])
    }
}
