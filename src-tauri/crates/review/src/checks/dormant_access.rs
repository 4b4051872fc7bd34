//! Somebody has access and has not used it for long.

use directory::{Permission, Read};

use super::Check;
use crate::words::day;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct DormantAccess;

impl Check for DormantAccess {
    fn id(&self) -> &'static str {
        "dormant_access"
    }
    fn why(&self) -> &'static str {
        "Access that nobody uses is access that nobody watches. CIS Controls v8, 5.3, gives it 45 days."
    }
    fn needs(&self) -> Permission {
        Permission::ReadRegister
    }
    fn at_most(&self) -> Weight {
        Weight::Hint
    }
    fn run(&self, facts: &Asked<'_>) -> Read<Vec<Finding>> {
        let found = |access: &crate::AccessFact| {
            let seen = access.day.map(|seen| day(seen, facts.today)).unwrap_or_default();
            Finding {
                weight: Weight::Hint,
                title: format!("{} was last seen in {} on {seen}", access.name, access.account),
                todo: "Ask whether they still need it. If not, take it away.".to_owned(),
                button: format!("Show {}", access.account),
                leads_to: LeadsTo::Account { account: access.account_id },
            }
        };
        Ok(facts.dormant_accesses()?.iter().map(found).collect())
    }
}
