//! How much there is of each company.

use std::collections::HashMap;

use directory::CompanyId;

use crate::{Reader, VaultError};

/// How much there is of a company now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CompanyCounts {
    /// Its active staff.
    pub staff: u32,
    /// Open accounts that are its own.
    pub own: u32,
    /// Accounts that its staff can get into.
    pub reached: u32,
}

impl Reader<'_> {
    /// Staff and accounts of every company that has any.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn company_counts(&self) -> Result<HashMap<CompanyId, CompanyCounts>, VaultError> {
        let mut counts: HashMap<CompanyId, CompanyCounts> = HashMap::new();
        let staff = "SELECT company, count(*) FROM user
            WHERE until IS NULL AND active = 1 AND company IS NOT NULL GROUP BY company";
        let own = "SELECT company, count(*) FROM account
            WHERE until IS NULL AND open = 1 AND company IS NOT NULL GROUP BY company";
        // From the staff to their accesses: the other way round every access there is would be read.
        let reached = "SELECT u.company, count(DISTINCT a.account) FROM user AS u INDEXED BY user_company
            CROSS JOIN access AS a INDEXED BY access_of_user ON a.user = u.id AND a.until IS NULL AND a.open = 1
            WHERE u.until IS NULL AND u.company IS NOT NULL GROUP BY u.company";
        for (company, count) in self.counted(staff)? {
            counts.entry(company).or_default().staff = count;
        }
        for (company, count) in self.counted(own)? {
            counts.entry(company).or_default().own = count;
        }
        for (company, count) in self.counted(reached)? {
            counts.entry(company).or_default().reached = count;
        }
        Ok(counts)
    }

    fn counted(&self, sql: &str) -> Result<Vec<(CompanyId, u32)>, VaultError> {
        let mut statement = self.session.db.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((CompanyId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
