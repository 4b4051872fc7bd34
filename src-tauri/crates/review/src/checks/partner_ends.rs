//! The agreement with a partner ends soon or has ended.

use directory::{CompanyId, Day, Permission, Read};

use super::Check;
use crate::words::{day, days, days_between};
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
    fn why(&self) -> &'static str {
        "Partners keep their access until somebody takes it away. Told 30, 7 and 1 days before."
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
            let when = day(company.ends, facts.today);
            let title = if left < 0 {
                format!("The agreement with {} ended on {when}", company.name)
            } else {
                format!("The agreement with {} ends on {when}, in {}", company.name, days(left))
            };
            Finding {
                weight,
                title,
                todo: "Write down a later day if you go on working together. Otherwise take away the access of its staff: the company's page does it in one step.".to_owned(),
                button: format!("Show {}", company.name),
                leads_to: LeadsTo::Company { company: company.company },
            }
        };
        Ok(facts.ending_companies()?.iter().map(found).collect())
    }
}
