//! A program has access and has not used it for long.

use directory::{Permission, Read};

use super::Check;
use crate::days::day;
use crate::{Asked, Finding, LeadsTo, Weight};

pub(crate) struct DormantProgram;

impl Check for DormantProgram {
    fn id(&self) -> &'static str {
        "dormant_program"
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
            self.finding(Weight::Hint, LeadsTo::Person { user: access.user })
                .with("name", &access.name)
                .with("account", &access.account)
                .with("seen", seen)
        };
        Ok(facts.dormant_programs()?.iter().map(found).collect())
    }
}
