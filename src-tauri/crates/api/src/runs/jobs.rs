//! What jobs take: the templates that joiner and mover runs follow.

use directory::{AccountId, JobAccess, Level, Names, Permission, Register, UserId, access};
use vault::AccountFilter;

use crate::call_error::Outcome;
use crate::profiles::Services;
use crate::reading::Reading;
use crate::view::{JobAccessView, JobAccount, JobView, JobsPage};
use crate::{Api, ApiError};

/// How many accounts a template can choose from.
const ACCOUNTS: u32 = 2_000;

impl Api {
    /// What jobs take.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn jobs(&mut self) -> Result<JobsPage, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            reading.jobs()
        })
    }

    /// The accesses that somebody has now, to make a template from.
    ///
    /// # Errors
    /// Refused without the right to read the register; no such user.
    pub fn job_like(&mut self, user: UserId) -> Result<Vec<JobAccessView>, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let register = reading.session.register();
            register.user(user)?.ok_or(directory::Refusal::NoSuchUser)?;
            let mut all: Vec<JobAccessView> = Vec::new();
            for access in register.accesses_of(user)? {
                // A second login to the same account is the same access for a job.
                match all.iter_mut().find(|known| known.account == access.account) {
                    Some(known) => known.level = known.level.min(access.details.level),
                    None => all.push(reading.job_access(
                        access.account,
                        access.details.roles,
                        access.details.level,
                    )),
                }
            }
            Ok(all)
        })
    }

    /// Writes what a job takes; with no accesses the template is taken away.
    ///
    /// # Errors
    /// Refused without the right to change accounts and access, for an account that is not open, where nothing would
    /// change, and where a field is not right.
    pub fn write_job(&mut self, name: &str, accesses: Vec<JobAccess>) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            Ok(open.session.change(at, |_| access::write_job(name, accesses.clone()))?)
        })
    }
}

impl Reading<'_> {
    fn jobs(&self) -> Outcome<JobsPage> {
        let jobs = self.vault.jobs()?.into_iter().map(|job| JobView {
            name: job.name,
            accesses: job
                .accesses
                .into_iter()
                .map(|of| self.job_access(of.account, of.roles, of.level))
                .collect(),
        });
        let services = Services::of(self)?;
        let (_, accounts) =
            self.vault.accounts(&AccountFilter { limit: ACCOUNTS, ..AccountFilter::default() })?;
        let accounts = accounts.into_iter().map(|account| {
            let roles = services
                .find(&account.details.service)
                .map(|profile| profile.roles.iter().map(|role| (role.name.clone(), role.level)).collect());
            JobAccount { id: account.id, name: account.details.name, roles: roles.unwrap_or_default() }
        });
        Ok(JobsPage {
            jobs: jobs.collect(),
            accounts: accounts.collect(),
            can_write: self.may(Permission::ManageAccess),
        })
    }

    fn job_access(&self, account: AccountId, roles: Vec<String>, level: Level) -> JobAccessView {
        JobAccessView { account, name: self.account(account), roles, level }
    }
}
