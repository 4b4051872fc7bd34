//! Companies, with every earlier state kept; service profiles of the business's own; templates of jobs.

use directory::{Company, CompanyId, Job, Read, Timestamp, User, UserId, username_key};

use super::{Tables, text, unreadable};

impl Tables<'_> {
    pub(super) fn put_company_row(&self, company: &Company, at: Timestamp) -> Read<()> {
        self.write("UPDATE company SET until = ? WHERE id = ? AND until IS NULL", &[&at.0, &company.id.0])?;
        self.write(
            "INSERT INTO company (id, since, active, ends, name_key, record) VALUES (?, ?, ?, ?, ?, ?)",
            &[
                &company.id.0,
                &at.0,
                &company.is_active(),
                &company.details.ends.map(|day| day.to_string()),
                &username_key(&company.details.name),
                &text(company)?,
            ],
        )
    }

    pub(super) fn company_row(&self, id: CompanyId) -> Read<Option<Company>> {
        self.one("SELECT record FROM company WHERE id = ? AND until IS NULL", &[&id.0])
    }

    pub(super) fn company_row_named(&self, name: &str) -> Read<Option<Company>> {
        let key = username_key(name);
        self.one("SELECT record FROM company WHERE name_key = ? AND until IS NULL", &[&key])
    }

    pub(super) fn staff_rows(&self, company: CompanyId) -> Read<Vec<User>> {
        let sql = "SELECT record FROM user WHERE company = ? AND active = 1 AND until IS NULL ORDER BY id";
        self.all(sql, &[&company.0])
    }

    pub(super) fn machine_rows(&self, user: UserId) -> Read<Vec<User>> {
        let sql = "SELECT record FROM user
                   WHERE responsible = ? AND kind <> 0 AND active = 1 AND until IS NULL ORDER BY id";
        self.all(sql, &[&user.0])
    }

    pub(super) fn put_profile_row(&self, key: &str, profile: &str) -> Read<()> {
        self.write("INSERT OR REPLACE INTO profile (key, text) VALUES (?, ?)", &[&key, &profile])
    }

    pub(super) fn profile_row(&self, key: &str) -> Read<Option<String>> {
        use rusqlite::OptionalExtension;
        let mut statement =
            self.db.prepare_cached("SELECT text FROM profile WHERE key = ?").map_err(unreadable)?;
        statement.query_row([key], |row| row.get(0)).optional().map_err(unreadable)
    }

    pub(super) fn put_job_row(&self, job: &Job) -> Read<()> {
        let key = username_key(&job.name);
        self.write("INSERT OR REPLACE INTO job (name_key, record) VALUES (?, ?)", &[&key, &text(job)?])
    }

    pub(super) fn job_row(&self, name: &str) -> Read<Option<Job>> {
        self.one("SELECT record FROM job WHERE name_key = ?", &[&username_key(name)])
    }
}
