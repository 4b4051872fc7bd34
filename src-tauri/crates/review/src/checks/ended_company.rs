//! The work with a company is marked as ended, and its staff can still get in.

use directory::{CompanyId, Permission, Read};

use super::Check;
use crate::{Asked, Finding, LeadsTo, Weight};

/// A company that no longer works with us and whose staff in use has access, about which no run goes on that whoever looks
/// takes part in.
#[derive(Debug, Clone)]
pub struct EndedCompany {
    /// Which.
    pub company: CompanyId,
    /// Its name.
    pub name: String,
    /// How many accounts its staff can get into.
    pub accounts: u32,
}

pub(crate) struct EndedCompanyWithAccess;

impl Check for EndedCompanyWithAccess {
    fn id(&self) -> &'static str {
        "ended_company"
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |company: &EndedCompany| {
            self.finding(Weight::Danger, LeadsTo::Company { company: company.company })
                .with("name", &company.name)
                .with("accounts", company.accounts)
        };
        Ok(facts.ended_companies()?.iter().map(found).collect())
    }
}
