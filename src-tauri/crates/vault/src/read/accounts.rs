//! Companies and accounts: lists, and what is sealed about an account.

use directory::{
    Account, AccountId, Billing, BillingWritten, Change, Company, CompanyId, Compartment, Job,
    OwnerNoteWritten, Run, Support, SupportWritten, Timestamp, username_key,
};
use rusqlite::types::Value;
use rusqlite::{Params, params_from_iter};
use serde::de::DeserializeOwned;

use super::as_of::in_force;
use crate::tables::account::SealedPart;
use crate::tables::record;
use crate::{Reader, VaultError};

/// Which accounts, and which stretch of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountFilter {
    /// Words that must all occur in name, number, service, address, mailbox or the company's name.
    pub search: String,
    /// Of this company; of our own business with nothing inside.
    pub company: Option<Option<CompanyId>>,
    /// At this service.
    pub service: Option<String>,
    /// Closed ones instead of open ones.
    pub closed: bool,
    /// As the register was then; now when nothing is given.
    pub at: Option<Timestamp>,
    /// How many to leave out.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// How many there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AccountFigures {
    /// Open accounts.
    pub open: u32,
    /// Closed accounts.
    pub closed: u32,
}

impl Reader<'_> {
    /// Every company, those that left included, in order of their names.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn companies(&self, at: Option<Timestamp>) -> Result<Vec<Company>, VaultError> {
        let sql =
            format!("SELECT record FROM company AS c WHERE {} ORDER BY name_key, id", in_force("c", at));
        self.records(&sql, [])
    }

    /// A stretch of the accounts in order of their names, and how many match in all.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn accounts(&self, filter: &AccountFilter) -> Result<(u32, Vec<Account>), VaultError> {
        let mut conditions = vec![in_force("a", filter.at), "a.open = ?".to_owned()];
        if filter.search.trim().is_empty() {
            // What somebody added by mistake is found by name, and stands in no list.
            conditions.push("a.mistake = 0".into());
        }
        let mut values: Vec<Value> = vec![(!filter.closed).into()];
        if let Some(company) = filter.company {
            conditions.push("a.company IS ?".into());
            values.push(company.map_or(Value::Null, |company| company.0.into()));
        }
        if let Some(service) = &filter.service {
            conditions.push("a.service = ?".into());
            values.push(service.clone().into());
        }
        for word in username_key(&filter.search).split_whitespace() {
            conditions.push(format!(
                "(instr(a.search, ?) > 0 OR a.company IN
                 (SELECT c.id FROM company AS c WHERE {} AND instr(c.name_key, ?) > 0))",
                in_force("c", filter.at)
            ));
            values.extend([Value::from(word.to_owned()), Value::from(word.to_owned())]);
        }
        let condition = conditions.join(" AND ");
        let sql = format!("SELECT count(*) FROM account AS a WHERE {condition}");
        let total =
            self.session.db.prepare_cached(&sql)?.query_row(params_from_iter(&values), |row| row.get(0))?;
        let sql = format!(
            "SELECT record FROM account WHERE row IN
             (SELECT a.row FROM account AS a WHERE {condition} ORDER BY a.name_key, a.id LIMIT ? OFFSET ?)
             ORDER BY name_key, id"
        );
        values.extend([filter.limit.into(), filter.offset.into()]);
        Ok((total, self.records(&sql, params_from_iter(&values))?))
    }

    /// The keys of the services at which accounts are or were held, closed ones included, in alphabetical order.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn services_in_use(&self, at: Option<Timestamp>) -> Result<Vec<String>, VaultError> {
        let sql =
            format!("SELECT DISTINCT service FROM account AS a WHERE {} ORDER BY service", in_force("a", at));
        let mut statement = self.session.db.prepare_cached(&sql)?;
        let keys = statement.query_map([], |row| row.get(0))?;
        Ok(keys.collect::<Result<_, _>>()?)
    }

    /// Counts accounts, now or as they were.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn account_figures(&self, at: Option<Timestamp>) -> Result<AccountFigures, VaultError> {
        let sql = format!(
            "SELECT count(*) FILTER (WHERE open = 1), count(*) FILTER (WHERE open = 0 AND mistake = 0) FROM account AS a WHERE {}",
            in_force("a", at)
        );
        let counted = |row: &rusqlite::Row<'_>| Ok(AccountFigures { open: row.get(0)?, closed: row.get(1)? });
        Ok(self.session.db.prepare_cached(&sql)?.query_row([], counted)?)
    }

    /// Whether whoever is signed in holds the key to what is sealed for these.
    #[must_use]
    pub fn reads(&self, compartment: Compartment) -> bool {
        self.session.held.holds(crate::held_keys::name_of(directory::Key::Of(compartment)))
    }

    /// Billing data of an account; nothing when there is none or whoever is signed in may not read it.
    ///
    /// # Errors
    /// When the journal can't be read.
    pub fn billing(&self, account: AccountId) -> Result<Option<Billing>, VaultError> {
        self.sealed_part(SealedPart::Billing, account, |change| {
            let Change::BillingWritten(BillingWritten { account: of, billing }) = change else { return None };
            (of == account).then_some(*billing)
        })
    }

    /// Login details and tickets of an account; nothing when there are none or whoever is signed in may not read them.
    ///
    /// # Errors
    /// When the journal can't be read.
    pub fn support(&self, account: AccountId) -> Result<Option<Support>, VaultError> {
        self.sealed_part(SealedPart::Support, account, |change| {
            let Change::SupportWritten(SupportWritten { account: of, support }) = change else { return None };
            (of == account).then_some(*support)
        })
    }

    /// What owners noted about an account; nothing when there is none or whoever is signed in is none.
    ///
    /// # Errors
    /// When the journal can't be read.
    pub fn owner_note(&self, account: AccountId) -> Result<Option<String>, VaultError> {
        self.sealed_part(SealedPart::OwnerNote, account, |change| {
            let Change::OwnerNoteWritten(OwnerNoteWritten { account: of, note }) = change else {
                return None;
            };
            (of == account).then_some(note)
        })
    }

    fn sealed_part<T>(
        &self,
        part: SealedPart,
        account: AccountId,
        of: impl Fn(Change) -> Option<T>,
    ) -> Result<Option<T>, VaultError> {
        if !self.reads(part.compartment()) {
            return Ok(None);
        }
        let Some(entry) = self.session.tables().sealed_entry(part, account)? else { return Ok(None) };
        Ok(self.changes_of(entry)?.readable.into_iter().rev().find_map(of))
    }

    /// Runs, the newest first; only those that go on, or all.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn runs(&self, open_only: bool) -> Result<Vec<Run>, VaultError> {
        let condition = if open_only { "open = 1" } else { "1" };
        self.records(&format!("SELECT record FROM run WHERE {condition} ORDER BY id DESC"), [])
    }

    /// Templates of jobs, in order of their names.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn jobs(&self) -> Result<Vec<Job>, VaultError> {
        let jobs: Vec<Job> = self.records("SELECT record FROM job ORDER BY name_key", [])?;
        Ok(jobs.into_iter().filter(|job| !job.accesses.is_empty()).collect())
    }

    /// Service profiles of the business's own, without those that were taken away: key and text.
    ///
    /// # Errors
    /// When the tables can't be read.
    pub fn own_profiles(&self) -> Result<Vec<(String, String)>, VaultError> {
        let mut statement =
            self.session.db.prepare_cached("SELECT key, text FROM profile WHERE text <> '' ORDER BY key")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(super) fn records<T: DeserializeOwned>(
        &self,
        sql: &str,
        params: impl Params,
    ) -> Result<Vec<T>, VaultError> {
        let mut statement = self.session.db.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(record(row)?);
        }
        Ok(found)
    }
}
