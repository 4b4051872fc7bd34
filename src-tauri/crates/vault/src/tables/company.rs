//! Companies, with every earlier state kept; service profiles of the business's own; templates of jobs.

use directory::{Company, CompanyId, Job, Read, Timestamp, User, UserId, username_key};

use super::projection::{COMPANY, JOB, PROFILE, Rows};
use super::user::PERSON;
use super::{Tables, text, unreadable};

pub(crate) fn put(rows: &mut dyn Rows, company: &Company, at: Timestamp) -> Read<()> {
    rows.put_since(
        &COMPANY,
        at,
        &[
            &company.id.0,
            &company.is_active(),
            &company.details.ends.map(|day| day.to_string()),
            &username_key(&company.details.name),
            &text(company)?,
        ],
    )
}

pub(crate) fn put_profile(rows: &mut dyn Rows, key: &str, profile: &str) -> Read<()> {
    rows.put(&PROFILE, &[&key, &profile])
}

pub(crate) fn put_job(rows: &mut dyn Rows, job: &Job) -> Read<()> {
    rows.put(&JOB, &[&username_key(&job.name), &text(job)?])
}

impl Tables<'_> {
    pub(super) fn company_row(&self, id: CompanyId) -> Read<Option<Company>> {
        self.one("SELECT record FROM company WHERE id = ? AND until IS NULL", &[&id.0])
    }

    /// Every company as it was from time to time.
    pub(crate) fn company_states(&self) -> Read<Vec<Company>> {
        self.all("SELECT record FROM company ORDER BY row", &[])
    }

    pub(super) fn company_row_named(&self, name: &str) -> Read<Option<Company>> {
        let key = username_key(name);
        self.one("SELECT record FROM company WHERE name_key = ? AND until IS NULL", &[&key])
    }

    pub(super) fn staff_rows(&self, company: CompanyId, active: bool) -> Read<Vec<User>> {
        let sql = "SELECT record FROM user WHERE company = ? AND active = ? AND until IS NULL ORDER BY id";
        self.all(sql, &[&company.0, &active])
    }

    pub(super) fn machine_rows(&self, user: UserId) -> Read<Vec<User>> {
        let sql = format!(
            "SELECT record FROM user
             WHERE responsible = ? AND kind <> {PERSON} AND active = 1 AND until IS NULL ORDER BY id"
        );
        self.all(&sql, &[&user.0])
    }

    pub(super) fn profile_row(&self, key: &str) -> Read<Option<String>> {
        use rusqlite::OptionalExtension;
        let mut statement =
            self.db.prepare_cached("SELECT text FROM profile WHERE key = ?").map_err(unreadable)?;
        statement.query_row([key], |row| row.get(0)).optional().map_err(unreadable)
    }

    pub(super) fn job_row(&self, name: &str) -> Read<Option<Job>> {
        self.one("SELECT record FROM job WHERE name_key = ?", &[&username_key(name)])
    }
}
