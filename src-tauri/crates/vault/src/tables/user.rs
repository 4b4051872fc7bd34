//! Users, with every earlier state kept.

use directory::{Day, Read, Timestamp, User, UserKind, search_key, username_key};

use super::{Tables, text};

/// A kind as the column has it.
pub(crate) fn kind_number(kind: UserKind) -> u8 {
    match kind {
        UserKind::Person => 0,
        UserKind::Api => 1,
        UserKind::Integration => 2,
    }
}

impl Tables<'_> {
    pub(super) fn put_user_row(&self, user: &User, at: Timestamp) -> Read<()> {
        self.write("UPDATE user SET until = ? WHERE id = ? AND until IS NULL", &[&at.0, &user.id.0])?;
        let day = |day: Option<Day>| day.map(|d| d.to_string());
        self.write(
            "INSERT INTO user (id, since, kind, active, name_key, username_key, search, company, stops, rotates_on,
             responsible, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            &[
                &user.id.0,
                &at.0,
                &kind_number(user.kind),
                &user.is_active(),
                &username_key(&user.details.name),
                &username_key(&user.details.username),
                &search_key(&user.details),
                &user.details.company.map(|company| company.0),
                &day(user.details.stops),
                &day(user.details.rotates_on),
                &user.details.responsible.map(|id| id.0),
                &text(user)?,
            ],
        )
    }

    /// The user in a row of the table.
    pub(crate) fn user_at(&self, row: i64) -> Read<Option<User>> {
        self.one("SELECT record FROM user WHERE row = ?", &[&row])
    }
}
