//! The agreement with a partner ends soon or has ended.

use directory::{CompanyId, Day, Permission, Read};

use super::Check;
use crate::days::{day, days_between};
use crate::{Asked, Finding, LeadsTo, Weight};

/// A partner whose agreement ends.
#[derive(Debug, Clone)]
pub struct EndingCompany {
    /// Which.
    pub company: CompanyId,
    /// Its name.
    pub name: String,
    /// The last day.
    pub ends: Day,
}

pub(crate) struct PartnerEnds;

impl Check for PartnerEnds {
    fn id(&self) -> &'static str {
        "partner_ends"
    }
    fn needs(&self) -> Permission {
        Permission::ManageUsers
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |company: &EndingCompany| {
            let left = days_between(facts.today, company.ends);
            let weight = match left {
                ..=-1 => Weight::Danger,
                0..=7 => Weight::Warning,
                8.. => Weight::Hint,
            };
            self.finding(weight, LeadsTo::Company { company: company.company })
                .with("over", left < 0)
                .with("name", &company.name)
                .with("ends", day(company.ends, facts.today))
                .with("days", left.unsigned_abs())
        };
        Ok(facts.ending_companies()?.iter().map(found).collect())
    }
}
